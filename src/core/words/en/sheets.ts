import type { OwnerKind, Status } from "../../read/readings";
import type { KeyDate } from "../../calendar/keyDate";
import type { SchoolPosition } from "../../schools/position";
import type { Rung } from "../../plan/schoolRecords";
import type { SchoolDateKind } from "../../schools/schoolDates";
import type { Severity } from "../../findings/finding";
import type { Term } from "../../calendar/schoolCalendar";
import type { OptionalPaper } from "../packWords";
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

const statuses: Record<Status, string> = TABLE_STATUSES.en;
const ownerKinds: Record<OwnerKind, string> = TABLE_OWNER_KINDS.en;
const keyDateKinds: Record<KeyDate["kind"], string> = TABLE_KEY_DATE_KINDS.en;
const balanceKinds: Record<"actual" | "budget" | "forecast" | "recovery plan", string> = TABLE_BALANCE_KINDS.en;
const rungs: Record<Rung, string> = TABLE_RUNGS.en;
const licences: Record<"licensed" | "unlicensed", string> = TABLE_LICENCES.en;
const betterWhen: Record<"higher" | "lower", string> = TABLE_BETTER_WHEN.en;
const judgements: readonly string[] = [
  "Limited progress",
  "Satisfactory progress",
  "Strong progress",
  "Very good progress",
];
const fromSchools: string = FROM_SCHOOLS.en;
const papers: Record<OptionalPaper, string> = PAPERS;

/** What is written into cells of our sheets: closed lists, days, notes. Names and headings stand with the tables (`core/tables`). */
export const sheets = {
  statuses,
  ownerKinds,
  findingStates: { open: "Open", setAside: "Set aside", gone: "Gone" } satisfies Readonly<
    Record<"open" | "setAside" | "gone", string>
  >,
  keyDateKinds,
  balanceKinds,
  phases: {
    nursery: "Nursery",
    primary: "Primary",
    secondary: "Secondary",
    special: "Special",
    "all-through": "All-through",
  } satisfies Readonly<Record<"nursery" | "primary" | "secondary" | "special" | "all-through", string>>,
  /** Where a school stands (M5), and the ladder of action from the first rung up (M17). */
  positions: {
    surplus: "Surplus",
    "licensed deficit": "Licensed deficit",
    "deficit, licence without end": "Deficit, licence without an end day",
    "unlicensed deficit": "Deficit without a licence",
    "deficit, licence not stated": "Deficit, licence not stated",
  } satisfies Readonly<Record<SchoolPosition, string>>,
  rungs,
  /** The note of a key date that comes from the schools' cases. */
  fromSchools,
  schoolDates: {
    "licence ends": "Licence ends",
    "plan due": "Recovery plan due",
    "compliance ends": "Compliance period ends",
    meeting: "Meeting with the school",
    "meeting due": "Last day to meet a school under notice",
    "budgets due": "Schools’ budget plans due",
  } satisfies Readonly<Record<SchoolDateKind, string>>,
  licences,
  betterWhen,
  trends: { improving: "Improving", steady: "Steady", worsening: "Worsening" } satisfies Readonly<
    Record<"improving" | "steady" | "worsening", string>
  >,
  severities: { error: "Error", warning: "Warning", note: "Note" } satisfies Readonly<Record<Severity, string>>,
  /** The inspectorate's words for progress (R16). */
  judgements,
  /** "17 March 2020". */
  day: dayInWords,
  /** "Autumn 2019": a term by its name and the calendar year it is in. */
  schoolTerm: (term: Term, year: number): string => `${term} ${String(year)}`,
  /** The rows of Settings that are no thresholds. */
  settings: {
    asAt: { name: "As at", unit: "day", about: "The day the ratings are made for. Empty follows the calendar." },
    /** The day the tables were made. */
    takenOver: {
      name: "Taken over on",
      unit: "date",
      about:
        "The day these tables were made. Where nothing says since when an action was silent, it is counted from here (R3, R4, R8).",
    },
    language: { name: "Language", unit: "", about: "The language of headings, ratings and board sheets." },
    /** The recommendation that the schools' ratings count for (M13). */
    finance: {
      name: "Finance recommendation",
      unit: "",
      about:
        "The recommendation about schools’ money: it is rated by its actions and by the schools, whichever is worse (M13).",
    },
    /** Sheets of the board's papers that are not built, by their names (B2). */
    papersLeftOut: {
      name: "Papers left out",
      unit: "",
      about: `Sheets of the board’s papers that are not built, with commas between them: ${Object.values(PAPERS).join(", ")}. Contents, the summary and the pages of recommendations always are.`,
    },
    /** When a revised day counts: always, or only when it is recorded who agreed it and when (F49). */
    revisedDays: {
      name: "Revised days count",
      unit: "",
      about:
        "Always, or only when Move agreed by and Move agreed on say who agreed and when: until then the first day counts (F49).",
      choices: { always: "Always", agreed: "When agreed" } satisfies Readonly<Record<"always" | "agreed", string>>,
    },
    /** Whether papers are built in both languages (B7). */
    papersIn: {
      name: "Papers in",
      unit: "",
      about:
        "“English and Welsh” builds the board’s papers in both languages at once, each on its own sheets. Empty: in the language of the sheets.",
    },
    bothLanguages: "English and Welsh",
    /** Whether the papers name officers (B12). */
    officers: {
      name: "Names of officers",
      unit: "",
      about:
        "“Withheld” builds the board’s papers with posts, or Officer A and Officer B, in place of the names that stand as owners, as leads and on the sheet Owners, wherever these stand in a text. A name that stands nowhere but in a text is not known for one: read the papers before they are published (B12).",
      choices: { shown: "Shown", withheld: "Withheld" } satisfies Readonly<Record<"shown" | "withheld", string>>,
    },
    languages: { en: "English", cy: "Cymraeg" } satisfies Readonly<Record<"en" | "cy", string>>,
    /** Beside a limit of an older workbook that stands on the sheet of the rating rules now. */
    movedToRules: (sheet: string): string =>
      `No longer used here: this limit stands on the sheet “${sheet}”. Change it there.`,
  },
  /** The names of the sheets of papers that may be left out. */
  papers,
  /** Excel's codes: &P is the page, &N the number of pages. */
  footer: { page: "Page &P of &N" },
  /** What the Source cell says of a row that is gone. */
  sourceGone: (place: string): string => `${place} (gone)`,
  sourceTip: (place: string): string => `Go to ${place}, where this action was first written`,
  findingTip: (place: string): string => `Go to ${place}`,
  /** Stands at the end of a text that is longer than a cell holds. */
  cutMark: " … [cut here: longer than a cell holds]",
  /** The Where of a finding about the plan as a whole. */
  wholePlan: "The plan as a whole",
  noMeasure: TABLE_NO_MEASURE.en,
};

export type SheetsWords = typeof sheets;
