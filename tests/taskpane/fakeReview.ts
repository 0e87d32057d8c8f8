import type { Session } from "../../src/app/session";
import type { Pace } from "../../src/app/inSlices";
import type { ChoiceMemory, Choices, SessionWork } from "../../src/app/sessionState";
import { NO_CHOICES } from "../../src/app/sessionState";
import type { FailureCode, Outcome, WorkbookPort } from "../../src/app/workbookPort";
import type { CalendarDate } from "../../src/core/calendar/calendarDate";
import { codeOf } from "../../src/core/sheets/correctionTexts";
import type { ChangeSet } from "../../src/core/changes/changeSet";
import { NOTHING_AROUND } from "../../src/core/changes/inSight";
import type { JournalEntry } from "../../src/core/journal/entries";
import type { Finding } from "../../src/core/findings/finding";
import type { Action } from "../../src/core/plan/actionPlan";
import { type RatedAction, type Rating, type RatingReason } from "../../src/core/rate/rating";
import { STANDARD_POLICY } from "../../src/core/rate/limits";
import type { DateReading } from "../../src/core/read/readings";
import type { RecognisedTable } from "../../src/core/recognise/recognition";
import type { Review, ReviewOptions } from "../../src/core/review";
import { buildBoardReport } from "../../src/core/report/boardReport";
import type { Work } from "../../src/core/steps/work";
import { WorkBefore } from "../../src/core/steps/workBefore";
import { asSheetName, type Cell, type WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { startEnglish } from "../../src/core/words/startEnglish";
import { startWelsh } from "../../src/core/words/startWelsh";
import { textsOf } from "../../src/taskpane/languages";
import type { Texts } from "../../src/taskpane/texts";
import { PLAIN_SHEET, PLAIN_WORKBOOK } from "../snapshots/plain";

export const day = (iso: string): CalendarDate => iso as CalendarDate;
const cell = (text: string): Cell => ({ value: text, text, format: "General" });
const SHEET = asSheetName("R1 Standards");

/** One sheet of a council's plan: a heading row and three actions. */
const snapshot: WorkbookSnapshot = {
  ...PLAIN_WORKBOOK,
  sheets: [
    {
      ...PLAIN_SHEET,
      name: SHEET,
      visibility: "visible",
      isProtected: false,
      used: { row: 0, column: 0, rows: 4, columns: 3 },
      cells: [
        ["Ref", "Action", "By when"].map(cell),
        ["R1.1", "Publish the strategy", "31/01/20"].map(cell),
        ["R1.2", "Train governors", "15/03/20"].map(cell),
        ["R1.3", "Review the reserves", "TBC"].map(cell),
      ],
      merges: [],
      tables: [],
    },
  ],
};

const found: RecognisedTable = {
  key: "R1 Standards!A1",
  sheet: SHEET,
  visibility: "visible",
  kind: "actions",
  headerRows: [0],
  firstRow: 1,
  lastRow: 3,
  firstColumn: 0,
  lastColumn: 2,
  columns: [
    { column: 0, heading: "Ref", role: "id", confidence: 0.98, evidence: [{ code: "heading", text: "Ref" }] },
    { column: 1, heading: "Action", role: "action", confidence: 0.99, evidence: [{ code: "heading", text: "Action" }] },
    { column: 2, heading: "By when", role: null, confidence: 0.4, evidence: [] },
  ],
  rows: [1, 2, 3].map((row) => ({ row, kind: "record" })),
  confidence: 0.94,
  evidence: [{ code: "heading", text: "Action" }],
  ticked: true,
  own: null,
};

const reading = (at: CalendarDate | null): DateReading => ({
  raw: at ?? "TBC",
  kind: at ? "exact" : "placeholder",
  precision: at ? "day" : "none",
  basis: at ? "written" : "none",
  day: at,
  firstDay: null,
  rule: at ? "D3" : "D18",
});
const missing: DateReading = { ...reading(null), raw: "", kind: "missing", rule: "" };

function action(row: number, id: string, text: string, due: CalendarDate | null): Action {
  return {
    key: `R1 Standards!${String(row)}`,
    tableKey: found.key,
    place: { sheet: SHEET, row, column: 0 },
    rows: [row],
    id,
    recommendation: "R1",
    recommendationFrom: "id",
    recommendationOther: null,
    group: null,
    action: text,
    owner: { raw: "", owners: [], leadMarked: false, fromAbove: false },
    supportingOwners: [],
    priority: null,
    start: missing,
    due: reading(due),
    revisedDue: missing,
    timesReDated: 0,
    completedOn: missing,
    status: { raw: "", status: null, unreadable: false },
    percent: { raw: "", percent: null, ambiguous: false },
    latestUpdate: null,
    lastUpdated: missing,
    evidence: null,
    successMeasure: null,
    resources: null,
    risk: null,
    claimedRag: { raw: "", colour: null, from: "none" },
    override: null,
    cells: {},
  };
}

const rate = (rated: Action, rating: Rating, reason: RatingReason, rule: string): RatedAction => ({
  action: rated,
  rating,
  reason,
  rule,
});
const RATED: readonly RatedAction[] = [
  rate(action(1, "R1.1", "Publish the strategy", day("2020-01-31")), "Amber", { code: "overdue", n: 28 }, "R7"),
  rate(action(2, "R1.2", "Train governors", day("2020-03-15")), "Green", { code: "on-track" }, ""),
  rate(action(3, "R1.3", "Review the reserves", null), "Grey", { code: "no-due-date" }, "R4"),
];
const place = (row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet: SHEET,
  row,
  column,
});
const FINDINGS: readonly Finding[] = [
  {
    code: "overdue",
    severity: "error",
    rule: "F21",
    place: place(1, 2),
    actionKey: "R1 Standards!1",
    facts: { day: day("2020-01-31"), days: 28 },
  },
  {
    code: "due-placeholder",
    severity: "error",
    rule: "F10",
    place: place(3, 2),
    actionKey: "R1 Standards!3",
    facts: { text: "TBC" },
  },
  { code: "no-success-measure", severity: "warning", rule: "F34", place: null, actionKey: null, facts: { ref: "R1" } },
];

/** A review of the small plan above, with or without tables of ours. */
export function fakeReview(options: { readonly tables: boolean; readonly asOf?: CalendarDate }): Review {
  const own: RecognisedTable = { ...found, key: "Actions!A4", sheet: asSheetName("Actions"), own: "PlanActions" };
  const review: Omit<Review, "report"> = {
    snapshot,
    recognition: {
      tables: options.tables ? [found, own] : [found],
      notPlans: [{ sheet: asSheetName("Notes"), why: "no-header" }],
      doubts: [
        {
          code: "column-role",
          tableKey: found.key,
          column: 2,
          choices: ["due", "revisedDue"],
          samples: ["31/01/20", "TBC"],
        },
      ],
      language: "en",
    },
    plan: {
      title: "Plan",
      span: null,
      datedOn: null,
      language: "en",
      origin: options.tables ? "tables" : "source",
      recommendations: [
        { ref: "R1", text: "Raise standards", source: "Estyn", madeOn: null, strand: null, lead: null, place: null },
      ],
      actions: RATED.map((rated) => rated.action),
      register: [],
      registerIsBuilt: false,
      keyDates: [
        { date: day("2020-03-17"), event: "Board", kind: "board meeting", appliesTo: null, note: null },
        { date: day("2020-02-18"), event: "Board", kind: "board meeting", appliesTo: null, note: null },
      ],
      sources: [],
    },
    policy: STANDARD_POLICY,
    ratedWith: { asOf: options.asOf ?? day("2020-02-28"), policy: STANDARD_POLICY },
    asOf: options.asOf ?? day("2020-02-28"),
    asAtSetting: null,
    language: null,
    rated: RATED,
    recommendations: [
      {
        recommendation: {
          ref: "R1",
          text: "Raise standards",
          source: "Estyn",
          madeOn: null,
          strand: null,
          lead: null,
          place: null,
        },
        rating: "Amber",
        reason: { code: "amber-share", n: 1, of: 2 },
        counts: { Blue: 0, Green: 1, Amber: 1, Red: 0, Grey: 1 },
        cancelled: 0,
        rated: { count: 2, of: 3 },
      },
    ],
    financeRef: "",
    measures: [],
    schools: [],
    findings: FINDINGS,
    setAside: new Map(),
    lookAgain: new Map(),
    sourceDifferences: [],
  };
  const { plan, rated, recommendations, findings, asOf } = review;
  return { ...review, report: buildBoardReport(plan, rated, recommendations, findings, asOf) };
}

export const EMPTY_REVIEW: Review = {
  ...fakeReview({ tables: false }),
  recognition: { tables: [], notPlans: [{ sheet: SHEET, why: "empty" }], doubts: [], language: "en" },
  plan: { ...fakeReview({ tables: false }).plan, actions: [], recommendations: [] },
  rated: [],
  recommendations: [],
  findings: [],
};

/** Texts as the languages will have them; what is not the pane's own is short and plain here. */
export const texts = (language: "en" | "cy" = "en"): Texts => ({
  ...textsOf(language === "en" ? startEnglish : startWelsh),
  day: (iso) => `day ${iso}`,
  role: (role) => `role ${role}`,
  choice: (correction) => `choice ${codeOf(correction)}`,
  rating: (rating) => rating,
  reason: (reason) => `reason ${reason.code}`,
  recommendationReason: (reason) => `because ${reason.code}`,
  schoolReason: (reason) => `because ${reason.code}`,
  finding: (finding) => ({ what: `sentence ${finding.code}.`, next: `next ${finding.code}.` }),
  findingKind: (code) => `kind ${code}`,
});

const ADD_SHEET = (name: string): ChangeSet => ({
  edits: [
    {
      kind: "addSheet",
      sheet: asSheetName(name),
      view: {
        frozenRows: 0,
        frozenColumns: 0,
        visibility: "visible",
        folded: [],
        showGridlines: false,
        tabColour: null,
        columnWidths: [],
        print: {
          paper: "A4",
          orientation: "landscape",
          fitToPagesWide: 1,
          fitToPagesTall: null,
          titleRows: null,
          titleColumns: null,
          header: "",
          footer: "",
        },
      },
    },
  ],
});

const TAKE_BACK: ChangeSet = {
  edits: ADD_SHEET("Actions").edits.map((edit) => (edit.kind === "addSheet" ? { ...edit, kind: "removeSheet" } : edit)),
};

export interface FakeWorkbook extends WorkbookPort {
  readonly log: string[];
  select: jest.Mock;
  edited: () => void;
  selected: (place: { sheet: string; row: number; column: number }) => void;
  /** The user leaves the cell that was being edited. */
  leaveCell: () => void;
  refuse: Partial<Record<"read" | "apply", FailureCode>>;
  structured: boolean;
  /** What its journal says. */
  journal: readonly JournalEntry[];
}

/** A step as the journal tells of it. */
export const entry = (id: string, state: JournalEntry["state"], step = "structure"): JournalEntry => ({
  id,
  when: "2020-02-28 14:32",
  by: "",
  step,
  state,
  rows: [0],
  statePlace: { sheet: "PlanJournal", row: 4, column: 4 },
  size: 100,
  undo: () => ({ about: "", edits: [], sheets: [], added: [] }),
});

const nextEntry = ({ journal }: FakeWorkbook): string => `S${String(journal.length + 1)}`;

/** A workbook that remembers what was asked of it, and refuses when it is told to. */
export function fakeWorkbook(structured = false): FakeWorkbook {
  const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
  const refused = (code: FailureCode): Promise<Outcome<never>> =>
    Promise.resolve({ ok: false, failure: { code, where: "R1", detail: "X" } });
  const workbook: FakeWorkbook = {
    log: [],
    refuse: {},
    structured,
    journal: [],
    edited: () => undefined,
    selected: () => undefined,
    leaveCell: () => undefined,
    untilCellIsLeft: () =>
      new Promise((resolve) => {
        workbook.leaveCell = () => {
          workbook.refuse = {};
          resolve({ ok: true, value: null });
        };
      }),
    read: () => {
      workbook.log.push("read");
      return workbook.refuse.read ? refused(workbook.refuse.read) : done(snapshot);
    },
    apply: (changes) => {
      workbook.log.push(`apply ${changes.edits.map((edit) => `${edit.kind} ${edit.sheet}`).join(", ")}`);
      if (workbook.refuse.apply) return refused(workbook.refuse.apply);
      workbook.structured = changes.edits[0]?.kind === "addSheet";
      workbook.journal = workbook.structured
        ? [...workbook.journal, entry(nextEntry(workbook), "done")]
        : workbook.journal.slice(0, -1);
      return done({ edits: changes.edits.length, roundTrips: 1 });
    },
    readRows: () => done(null),
    select: jest.fn(() => done(null)),
    onSelection: (react) => {
      workbook.selected = react;
      return done(() => Promise.resolve());
    },
    onChange: (react) => {
      workbook.edited = () => react({ kind: "other" });
      return done(() => Promise.resolve());
    },
  };
  return workbook;
}

/** Work that is done in its first step. */
export function* atOnce<T>(value: T): Work<T> {
  yield 0;
  return value;
}

/** A clock that stands still: nothing takes so long that it would have to rest. */
export const NO_TIME: Pace = { now: () => 0, rest: () => Promise.resolve() };

/** The line with the small plan in it, whatever the workbook holds. */
export function fakeWork(workbook: FakeWorkbook, seen: ReviewOptions[] = []): SessionWork {
  return {
    review: function* (_, options) {
      seen.push(options);
      yield 0;
      return fakeReview({ tables: workbook.structured, ...(options.asOf ? { asOf: options.asOf } : {}) });
    },
    before: (last) => new WorkBefore(last),
    readyToReview: () => Promise.resolve({ ok: true, value: null }),
    readyToWrite: () => Promise.resolve({ ok: true, value: null }),
    propose: ({ name }, _, language) =>
      atOnce(
        name === "asAt"
          ? { edits: [] }
          : ADD_SHEET(name === "structure" ? "Actions" : language === "en" ? "Board summary" : "Crynodeb i’r bwrdd"),
      ),
    // With a place in the journal what Excel refuses half way would be asked after; here it is said as it was refused.
    journalled: (_, __, changes) =>
      atOnce(
        changes.edits.length === 0 || workbook.refuse.apply
          ? changes
          : { ...changes, journal: { opening: 0, closing: 0, entry: nextEntry(workbook), state: "done" } },
      ),
    after: () => null,
    undoneInExcel: () => new Set(),
    proposeTakeBack: () => atOnce({ changes: TAKE_BACK, left: [] }),
    journal: () => workbook.journal,
    laterStepsOn: () => [],
    around: () => NOTHING_AROUND,
    describe: (changes) => [`Will add ${String(changes.edits[0]?.sheet)}.`],
    plannedSheets: ({ edits }) =>
      edits.map((edit) => ({ sheet: "sheet" in edit ? String(edit.sheet) : "", table: "PlanActions", rows: 3 })),
  };
}

export function fakeMemory(choices: Partial<Choices> = {}): ChoiceMemory & { kept: Choices } {
  const memory = {
    kept: { ...NO_CHOICES, ...choices },
    read: () => memory.kept,
    write: (next: Choices): Promise<Outcome<null>> => {
      memory.kept = next;
      return Promise.resolve({ ok: true, value: null });
    },
  };
  return memory;
}

/** Waits until the session has nothing under way. */
export async function settled(session: Session): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  if (session.state().work) throw new Error("The session is still at work.");
}
