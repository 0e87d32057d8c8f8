import { evidenceSentence } from "../recognitionWords";
import type { RecognitionWords } from "../en/recognition";

export const recognition: RecognitionWords = {
  tableKinds: {
    actions: "camau gweithredu",
    recommendations: "argymhellion",
    owners: "perchnogion",
    risks: "risgiau",
    measures: "mesurau llwyddiant",
    keyDates: "dyddiadau allweddol",
    schools: "ysgolion",
    schoolBalances: "balansau ysgolion",
    updates: "diweddariadau",
    findings: "canfyddiadau",
    settings: "gosodiadau",
  },
  notPlans: {
    empty: "Mae’r ddalen yn wag.",
    "no-header": "Ni ddaethpwyd o hyd i res o benawdau.",
    "no-action-column": "Nid oes colofn sy’n dweud beth sydd i’w wneud a phwy sydd i’w wneud, neu erbyn pryd.",
    "no-records": "Mae penawdau ar gyfer cynllun yma, ond dim camau gweithredu oddi tanynt.",
    "other-kind": "Mae tablau eraill yma, ond dim camau gweithredu.",
    "hidden-older-version": "Mae wedi’i chuddio, neu’n edrych fel fersiwn hŷn, felly ni chymerir ei chamau gweithredu.",
    "own-table": "Cynllun Gweithredu a wnaeth y ddalen hon.",
  },
  evidence: evidenceSentence(
    {
      heading: (text) => `y pennawd yw “${text}”`,
      contents: (text) => `mae ${text} o gelloedd oddi tano’n cyd-fynd`,
      position: () => "yn ôl ei le ymhlith y colofnau",
      neighbour: (text) => `yn ôl y golofn nesaf ato, “${text}”`,
      "own-table": () => "tabl a wnaed gan Cynllun Gweithredu",
      correction: (text) => (text === "" ? "chi a ddewisodd ei hepgor" : `chi a ddewisodd ${text}`),
      "group-heading": (text) => `o dan y label “${text}”`,
    },
    "cy",
  ),
};
