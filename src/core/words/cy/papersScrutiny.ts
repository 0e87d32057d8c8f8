import type { QuestionFigures } from "../scrutinyWords";
import type { ScrutinyWords } from "../en/papersScrutiny";
import { counted, DAY, STEP } from "./counted";
import { listAndMore } from "./welshLists";
import { sheets } from "./sheets";

const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);
const some = ({ count, of }: QuestionFigures): string => `${String(count)} o blith ${actions(of)}`;
/** All of them are "pob un", "bob un" after "gan", and "yr un" where the sentence says no. */
const open = ({ count, of }: QuestionFigures, all: "pob un" | "bob un" | "yr un" = "pob un"): string => {
  if (of === 1) return "yr unig gam agored";
  return count === of && of > 2
    ? `${all} o’r ${counted(of, STEP)} agored`
    : `${String(count)} o blith ${String(of)} o gamau agored`;
};
/** "Mae" runs into "yr". */
const those = (figures: QuestionFigures): string => `Mae ${open(figures)}`.replace("Mae yr ", "Mae’r ");
/** "i’w gwblhau" of one, "i’w cwblhau" of more. */
const toComplete = (count: number): string => (count < 2 ? "i’w gwblhau" : "i’w cwblhau");
const all = (of: number, is: string): string =>
  of === 1 ? `Mae’r unig gam gweithredu wedi’i ${is}.` : `Mae pob un o’r ${counted(of, STEP)} gweithredu wedi’i ${is}.`;

function withEvidenceOf(withEvidence: number, complete: number): string {
  if (complete === 0) return "Nid oes yr un cam gweithredu wedi’i gwblhau";
  if (withEvidence === 1 && complete === 1) return "Mae tystiolaeth ar gyfer yr unig gam gweithredu a gwblhawyd";
  if (withEvidence > 0)
    return `Mae tystiolaeth ar gyfer ${String(withEvidence)} o blith ${actions(complete)} a gwblhawyd`;
  return complete === 1
    ? "Nid oes tystiolaeth ar gyfer yr unig gam gweithredu a gwblhawyd"
    : `Nid oes tystiolaeth ar gyfer yr un o ${actions(complete)} a gwblhawyd`;
}

export const scrutiny: ScrutinyWords = {
  sheet: sheets.papers.evidence,
  state: (withEvidence, complete, openOnes) => {
    const stated = withEvidenceOf(withEvidence, complete);
    return openOnes === 0 ? `${stated}.` : `${stated}; mae peth eisoes ar gyfer ${actions(openOnes)} agored.`;
  },
  missing: (ids, more) => `Cwblhawyd heb dystiolaeth: ${listAndMore(ids, more)}.`,
  questions: "Cwestiynau craffu",
  howAsked: "Mae pob cwestiwn yn dilyn o reol a’r ffigurau wrth ei ymyl; o’r rhai sy’n dal, gofynnir y pum cyntaf.",
  index: "Tystiolaeth, a’r hyn y mae’n ei ddangos",
  noEvidence: "Ni chofnodwyd tystiolaeth.",
  howListed:
    "Saif tystiolaeth y mae sawl cam yn ei rhannu unwaith. Pryd: dyddiad cwblhau, neu’r diweddariad olaf. Hepgorir camau a ganslwyd.",
  ids: listAndMore,
  asked: {
    noActions: "Beth sydd i’w wneud, gan bwy ac erbyn pryd?",
    allCancelled: "Pwy benderfynodd hynny, a beth a wneir yn lle hynny?",
    overdue: "Beth fydd yn adfer y gwaith sy’n hwyr, ac erbyn pryd?",
    noMeasure: "Sut y gellir gweld a yw hyn yn helpu?",
    noReading: "Pryd y ceir y ffigur cyntaf?",
    readings: "Beth y mae’r ffigurau’n ei ddangos: a yw hyn yn helpu?",
    noEvidence: "Beth sy’n dangos bod y gwaith wedi’i wneud?",
    allComplete: "Beth sy’n wahanol nawr, a beth fydd yn ei gadw felly?",
    overridden: "Ar ba sail, a than ba bryd?",
    nobody: "Pwy sy’n gyfrifol am bob un ohonynt?",
    noDay: "Erbyn pryd y gwneir hyn, neu pryd yr edrychir arno eto?",
    moved: "Pam y symudwyd y dyddiadau, a phwy a gytunodd?",
    notStarted: "Beth sy’n rhwystro’r dechrau?",
    dueSoon: "A gwblheir hyn mewn pryd, a beth sydd yn y ffordd?",
    resources: "Beth fydd y gost, ac a yw’r arian ar gael?",
    stale: "Beth a wnaed ers hynny?",
    unrated: "Beth sy’n hysbys am y camau heb liw?",
    risk: "A yw’r hyn a wneir am y risgiau yn eu lleihau?",
    unscored: "Pa mor ddifrifol yw’r risgiau?",
    barriers: "Beth a wneir am y rhwystrau, a chan bwy?",
    noRisk: "Beth a allai atal hyn, a phwy sy’n cadw golwg?",
    judged: "Beth sydd wedi newid ers hynny?",
    notJudged: "Beth a welai arolygydd heddiw?",
    noLead: "Pwy sy’n gyfrifol am yr argymhelliad yn ei gyfanrwydd?",
    lead: "Sut y mae’r arweinydd yn gwybod bod yr hyn a adroddir yn wir?",
    progress: "A yw hynny’n ddigon i orffen mewn pryd?",
  },
  why: {
    noActions: () => "Ni chofnodwyd cam gweithredu.",
    allCancelled: ({ of }) => all(of, "ganslo"),
    overdue: (figures) =>
      `${those(figures)} yn hwyr, ${figures.count === 1 ? "o" : "hyd at"} ${counted(figures.more, DAY)}.`,
    noMeasure: () => "Ni chofnodwyd mesur.",
    noReading: ({ of }) =>
      of === 1 ? "Nid oes ffigur ar gyfer yr unig fesur." : `Cofnodwyd ${String(of)} o fesurau, heb ffigur i’r un.`,
    readings: ({ count, of, day }) =>
      of === 1
        ? `Mae ffigur ar gyfer yr unig fesur${day === "" ? "" : `, ar ${day}`}.`
        : `Mae ffigur ar gyfer ${String(count)} o blith ${String(of)} o fesurau${day === "" ? "" : `, y diweddaraf ar ${day}`}.`,
    noEvidence: (figures) =>
      figures.count === figures.of
        ? `Nid oes tystiolaeth ar gyfer yr ${figures.of === 1 ? "unig un" : `un o’r ${counted(figures.of, STEP)}`} a gwblhawyd.`
        : `Nid oes tystiolaeth ar gyfer ${some(figures)} a gwblhawyd.`,
    allComplete: ({ of }) => all(of, "gwblhau"),
    overridden: (figures) => `Gosodwyd gradd ${some(figures)} â llaw.`,
    nobody: (figures) => `${those(figures)} yn nwylo tîm, corff neu neb.`,
    noDay: (figures) => `Nid oes gan ${open(figures, "yr un")} ddyddiad cwblhau.`,
    moved: (figures) => {
      const stated = `Mae gan ${open(figures, "bob un")} ddyddiad diweddarach na’r cyntaf`;
      if (figures.more === 0) return `${stated}.`;
      if (figures.count === 1) return `${stated}; ni chofnodwyd i neb gytuno arno.`;
      return `${stated}; ni chofnodwyd i neb gytuno ar ${String(figures.more)} ohonynt.`;
    },
    notStarted: (figures) => `Nid yw ${open(figures, "yr un")} wedi dechrau, er i’r dyddiad dechrau fynd heibio.`,
    dueSoon: (figures) => `${those(figures)} ${toComplete(figures.count)} erbyn ${figures.day}.`,
    resources: (figures) => `Ni nodir adnoddau ar gyfer ${open(figures, "yr un")}.`,
    stale: (figures) => `Diweddarwyd ${open(figures)} ddiwethaf fwy na ${counted(figures.more, DAY)} yn ôl.`,
    unrated: (figures) => `Heb eu graddio: ${some(figures)}.`,
    risk: ({ of, more }) =>
      of === 1
        ? `Sgôr yr unig risg yw ${String(more)} o 25.`
        : `Y sgôr uchaf ymhlith ${String(of)} o risgiau yw ${String(more)} o 25.`,
    unscored: ({ of }) =>
      of === 1 ? "Nid oes sgôr i’r unig risg." : `Cofnodwyd ${String(of)} o risgiau, heb sgôr i’r un.`,
    barriers: (figures) => `${those(figures)} yn enwi risg neu rwystr.`,
    noRisk: () => "Ni chofnodwyd risg na rhwystr.",
    judged: ({ name, day }) =>
      day === "" ? `Barn yr arolygiaeth, heb ddyddiad: “${name}”.` : `Barn yr arolygiaeth ar ${day}: “${name}”.`,
    notJudged: () => "Ni chofnodwyd barn gan yr arolygiaeth.",
    noLead: () => "Ni chofnodwyd arweinydd.",
    lead: ({ name }) => `Arweinydd: ${name}.`,
    progress: ({ count, of, more, day }) =>
      of === 1
        ? `Nid yw’r unig gam gweithredu wedi’i gwblhau; ${more === 1 ? "roedd" : "nid oedd"} i’w gwblhau erbyn ${day}.`
        : `Cwblhawyd ${String(count)} o blith ${actions(of)}; roedd ${String(more)} ${toComplete(more)} erbyn ${day}.`,
  },
};
