import {
  FROM_SCHOOLS,
  TABLE_BALANCE_KINDS,
  TABLE_KEY_DATE_KINDS,
  TABLE_BETTER_WHEN,
  TABLE_LICENCES,
  TABLE_NO_MEASURE,
  TABLE_OWNER_KINDS,
  TABLE_RUNGS,
  TABLE_STATUSES,
} from "../../read/tableWords";
import type { SheetsWords } from "../en/sheets";
import { dayInWords } from "./days";

const TERMS = { Autumn: "Hydref", Spring: "Gwanwyn", Summer: "Haf" } as const;

const PAPERS = {
  exceptions: "Eithriadau",
  upcoming: "I ddod",
  changes: "Newidiadau",
  forecast: "Rhagolwg",
  owners: "Llwyth perchnogion",
  schools: "Ysgolion mewn diffyg",
  schoolsWithoutNames: "Ysgolion (dim enwau)",
  services: "Gwasanaethau eraill",
  evidence: "Tystiolaeth a chwestiynau",
  quality: "Ansawdd y data",
  method: "Dull",
} as const;

export const sheets: SheetsWords = {
  statuses: TABLE_STATUSES.cy,
  ownerKinds: TABLE_OWNER_KINDS.cy,
  findingStates: { open: "Agored", setAside: "Wedi’i neilltuo", gone: "Wedi mynd" },
  keyDateKinds: TABLE_KEY_DATE_KINDS.cy,
  balanceKinds: TABLE_BALANCE_KINDS.cy,
  phases: {
    nursery: "Meithrin",
    primary: "Cynradd",
    secondary: "Uwchradd",
    special: "Arbennig",
    "all-through": "Pob oed",
  },
  positions: {
    surplus: "Gwarged",
    "licensed deficit": "Diffyg trwyddedig",
    "deficit, licence without end": "Diffyg, trwydded heb ddiwrnod olaf",
    "unlicensed deficit": "Diffyg heb drwydded",
    "deficit, licence not stated": "Diffyg, heb nodi trwydded",
  },
  rungs: TABLE_RUNGS.cy,
  fromSchools: FROM_SCHOOLS.cy,
  schoolDates: {
    "licence ends": "Trwydded yn dod i ben",
    "plan due": "Cynllun adfer i ddod",
    "compliance ends": "Cyfnod cydymffurfio yn dod i ben",
    meeting: "Cyfarfod â’r ysgol",
    "meeting due": "Diwrnod olaf i gwrdd ag ysgol dan hysbysiad",
    "budgets due": "Cynlluniau cyllideb yr ysgolion i ddod",
  },
  licences: TABLE_LICENCES.cy,
  betterWhen: TABLE_BETTER_WHEN.cy,
  trends: { improving: "Gwella", steady: "Sefydlog", worsening: "Gwaethygu" },
  severities: { error: "Gwall", warning: "Rhybudd", note: "Nodyn" },
  judgements: ["Cynnydd cyfyngedig", "Cynnydd boddhaol", "Cynnydd cryf", "Cynnydd da iawn"],
  day: dayInWords,
  schoolTerm: (term, year) => `${TERMS[term]} ${String(year)}`,
  settings: {
    asAt: {
      name: "Fel yr oedd ar",
      unit: "diwrnod",
      about: "Y diwrnod y gwneir y graddau ar ei gyfer. Mae cell wag yn dilyn y calendr.",
    },
    takenOver: {
      name: "Cymerwyd drosodd ar",
      unit: "dyddiad",
      about:
        "Y diwrnod y lluniwyd y tablau hyn. Lle nad oes dim yn dweud ers pryd y bu cam yn ddistaw, cyfrifir o’r diwrnod hwn (R3, R4, R8).",
    },
    language: { name: "Iaith", unit: "", about: "Iaith y penawdau, y graddau a thaflenni’r Bwrdd." },
    finance: {
      name: "Argymhelliad cyllid",
      unit: "",
      about:
        "Yr argymhelliad am arian ysgolion: fe’i graddir yn ôl ei gamau gweithredu a’r ysgolion, pa un bynnag sydd waethaf (M13).",
    },
    papersLeftOut: {
      name: "Papurau a hepgorir",
      unit: "",
      about: `Taflenni papurau’r Bwrdd nas llunnir, gydag atalnod rhyngddynt: ${Object.values(PAPERS).join(", ")}. Llunnir Cynnwys, y crynodeb a thudalennau’r argymhellion bob tro.`,
    },
    revisedDays: {
      name: "Mae dyddiadau diwygiedig yn cyfrif",
      unit: "",
      about:
        "Bob amser, neu dim ond pan fydd Cytunwyd ar y newid gan a Cytunwyd ar y newid ar yn dweud pwy a gytunodd a phryd: tan hynny y dyddiad cyntaf sy’n cyfrif (F49).",
      choices: { always: "Bob amser", agreed: "Pan gytunwyd" },
    },
    papersIn: {
      name: "Iaith y papurau",
      unit: "",
      about:
        "Mae “Cymraeg a Saesneg” yn llunio papurau’r Bwrdd yn y ddwy iaith ar unwaith, pob un ar ei thaflenni ei hun. Gwag: yn iaith y taflenni.",
    },
    bothLanguages: "Cymraeg a Saesneg",
    officers: {
      name: "Enwau swyddogion",
      unit: "",
      about:
        "Mae “Heb eu dangos” yn llunio papurau’r Bwrdd â swyddi, neu Swyddog A a Swyddog B, yn lle’r enwau sy’n berchnogion, yn arweinwyr ac ar y daflen Perchnogion, ble bynnag y maent mewn testun. Ni wyddys bod enw sydd mewn testun yn unig yn enw: darllenwch y papurau cyn eu cyhoeddi (B12).",
      choices: { shown: "Wedi’u dangos", withheld: "Heb eu dangos" },
    },
    languages: { en: "English", cy: "Cymraeg" },
    movedToRules: (sheet) => `Nis defnyddir yma mwyach: mae’r terfyn hwn ar y daflen “${sheet}”. Newidiwch ef yno.`,
  },
  papers: PAPERS,
  footer: { page: "Tudalen &P o &N" },
  sourceGone: (place) => `${place} (wedi mynd)`,
  sourceTip: (place) => `Mynd i ${place}, lle nodwyd y cam gweithredu hwn gyntaf`,
  findingTip: (place) => `Mynd i ${place}`,
  cutMark: " … [torrwyd yma: yn hwy nag y gall cell ei ddal]",
  wholePlan: "Y cynllun cyfan",
  noMeasure: TABLE_NO_MEASURE.cy,
};
