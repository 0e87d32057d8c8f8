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
import type { SheetsWords } from "../sheetsWords";
import { dayInWords } from "./days";

const PAPERS = {
  exceptions: "Exceptions",
  upcoming: "Upcoming",
  changes: "Changes",
  forecast: "Forecast",
  owners: "Owners’ load",
  schools: "Schools in deficit",
  schoolsWithoutNames: "Schools (no names)",
  services: "Other services",
  evidence: "Evidence and questions",
  quality: "Data quality",
  method: "Method",
} as const;

export const sheets: SheetsWords = {
  statuses: TABLE_STATUSES.en,
  ownerKinds: TABLE_OWNER_KINDS.en,
  findingStates: { open: "Open", setAside: "Set aside", gone: "Gone" },
  keyDateKinds: TABLE_KEY_DATE_KINDS.en,
  balanceKinds: TABLE_BALANCE_KINDS.en,
  phases: {
    nursery: "Nursery",
    primary: "Primary",
    secondary: "Secondary",
    special: "Special",
    "all-through": "All-through",
  },
  positions: {
    surplus: "Surplus",
    "licensed deficit": "Licensed deficit",
    "deficit, licence without end": "Deficit, licence without an end day",
    "unlicensed deficit": "Deficit without a licence",
    "deficit, licence not stated": "Deficit, licence not stated",
  },
  rungs: TABLE_RUNGS.en,
  fromSchools: FROM_SCHOOLS.en,
  schoolDates: {
    "licence ends": "Licence ends",
    "plan due": "Recovery plan due",
    "compliance ends": "Compliance period ends",
    meeting: "Meeting with the school",
    "meeting due": "Last day to meet a school under notice",
    "budgets due": "Schools’ budget plans due",
  },
  licences: TABLE_LICENCES.en,
  betterWhen: TABLE_BETTER_WHEN.en,
  trends: { improving: "Improving", steady: "Steady", worsening: "Worsening" },
  severities: { error: "Error", warning: "Warning", note: "Note" },
  judgements: ["Limited progress", "Satisfactory progress", "Strong progress", "Very good progress"],
  day: dayInWords,
  schoolTerm: (term, year) => `${term} ${String(year)}`,
  settings: {
    asAt: { name: "As at", unit: "day", about: "The day the ratings are made for. Empty follows the calendar." },
    takenOver: {
      name: "Taken over on",
      unit: "date",
      about:
        "The day these tables were made. Where nothing says since when an action was silent, it is counted from here (R3, R4, R8).",
    },
    language: { name: "Language", unit: "", about: "The language of headings, ratings and board sheets." },
    finance: {
      name: "Finance recommendation",
      unit: "",
      about:
        "The recommendation about schools’ money: it is rated by its actions and by the schools, whichever is worse (M13).",
    },
    papersLeftOut: {
      name: "Papers left out",
      unit: "",
      about: `Sheets of the board’s papers that are not built, with commas between them: ${Object.values(PAPERS).join(", ")}. Contents, the summary and the pages of recommendations always are.`,
    },
    revisedDays: {
      name: "Revised days count",
      unit: "",
      about:
        "Always, or only when Move agreed by and Move agreed on say who agreed and when: until then the first day counts (F49).",
      choices: { always: "Always", agreed: "When agreed" },
    },
    papersIn: {
      name: "Papers in",
      unit: "",
      about:
        "“English and Welsh” builds the board’s papers in both languages at once, each on its own sheets. Empty: in the language of the sheets.",
    },
    bothLanguages: "English and Welsh",
    officers: {
      name: "Names of officers",
      unit: "",
      about:
        "“Withheld” builds the board’s papers with posts, or Officer A and Officer B, in place of the names that stand as owners, as leads and on the sheet Owners, wherever these stand in a text. A name that stands nowhere but in a text is not known for one: read the papers before they are published (B12).",
      choices: { shown: "Shown", withheld: "Withheld" },
    },
    languages: { en: "English", cy: "Cymraeg" },
    movedToRules: (sheet) => `No longer used here: this limit stands on the sheet “${sheet}”. Change it there.`,
  },
  papers: PAPERS,
  footer: { page: "Page &P of &N" },
  sourceGone: (place) => `${place} (gone)`,
  sourceTip: (place) => `Go to ${place}, where this action was first written`,
  findingTip: (place) => `Go to ${place}`,
  cutMark: " … [cut here: longer than a cell holds]",
  wholePlan: "The plan as a whole",
  noMeasure: TABLE_NO_MEASURE.en,
};
