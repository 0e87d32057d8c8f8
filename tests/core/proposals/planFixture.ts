import { rateSchools } from "../../../src/core/rate/rateSchool";
import { parseIsoDate, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { Action, ActionPlan, Recommendation } from "../../../src/core/plan/actionPlan";
import { type RatedAction, type RatedRecommendation, type Rating } from "../../../src/core/rate/rating";
import { STANDARD_POLICY } from "../../../src/core/rate/limits";
import type { DateReading, NamedOwner, Status } from "../../../src/core/read/readings";
import { buildBoardReport } from "../../../src/core/report/boardReport";
import type { Finding } from "../../../src/core/findings/finding";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import {
  asSheetName,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/snapshot/workbookSnapshot";
import type { Words } from "../../../src/core/words/words";
import { PLAIN_SHEET, PLAIN_WORKBOOK } from "../../snapshots/plain";

export const on = (text: string): CalendarDate => {
  const day = parseIsoDate(text);
  if (!day) throw new Error(`${text} is no day`);
  return day;
};

export const AS_OF = on("2020-02-28");

export const dateOf = (day: string | null, raw = day ?? ""): DateReading => ({
  raw,
  kind: day ? "exact" : raw ? "unreadable" : "missing",
  precision: day ? "day" : "none",
  basis: day ? "written" : "none",
  day: day ? on(day) : null,
  firstDay: null,
  rule: "D1",
});

export const ownerOf = (text: string, lead = true): NamedOwner => ({
  text,
  kind: "person",
  lead,
  match: { how: "none" },
  raw: text,
});

export interface ActionFixture {
  readonly id?: string | null;
  readonly recommendation?: string | null;
  readonly action?: string;
  readonly owners?: readonly NamedOwner[];
  readonly due?: string | null;
  readonly dueRaw?: string;
  readonly status?: Status | null;
  readonly row?: number;
  readonly sheet?: string;
  readonly latestUpdate?: string;
}

export function actionOf(given: ActionFixture = {}): Action {
  const { sheet = "R1", row = 5 } = given;
  const owners = given.owners ?? [ownerOf("Leah Lovell")];
  const due = given.due === undefined ? "2020-03-31" : given.due;
  const place = { sheet, row, column: 0 };
  return {
    key: `${sheet}!${String(row + 1)}`,
    tableKey: `${sheet}!A5`,
    place,
    rows: [row],
    id: given.id === undefined ? "R1.1" : given.id,
    recommendation: given.recommendation === undefined ? "R1" : given.recommendation,
    recommendationFrom: "id",
    recommendationOther: null,
    group: null,
    action: given.action ?? "Agree a programme for more able learners",
    owner: { raw: owners.map(({ raw }) => raw).join(", "), owners, leadMarked: false, fromAbove: false },
    supportingOwners: [],
    priority: null,
    start: dateOf(null),
    due: dateOf(due, given.dueRaw ?? due ?? ""),
    revisedDue: dateOf(null),
    timesReDated: 0,
    completedOn: dateOf(null),
    status: { raw: given.status ?? "", status: given.status ?? null, unreadable: false },
    percent: { raw: "", percent: null, ambiguous: false },
    latestUpdate: given.latestUpdate ?? null,
    lastUpdated: dateOf(null),
    evidence: null,
    successMeasure: null,
    resources: null,
    risk: null,
    claimedRag: { raw: "", colour: null, from: "none" },
    override: null,
    cells: { action: { ...place, column: 1 }, due: { ...place, column: 3 } },
  };
}

export const recommendationOf = (ref: string, text = `Improve ${ref}`): Recommendation => ({
  ref,
  text,
  source: "Estyn 2019",
  madeOn: on("2020-01-14"),
  strand: null,
  lead: "Head of Schools",
  place: null,
});

export function planOf(
  actions: readonly Action[],
  refs: readonly string[],
  more: Partial<ActionPlan> = {},
): ActionPlan {
  return {
    title: "Post-inspection action plan",
    span: null,
    datedOn: null,
    language: "en",
    origin: "source",
    recommendations: refs.map((ref) => recommendationOf(ref)),
    actions,
    register: [
      {
        name: "Leah Lovell",
        initials: "LL",
        post: "Head of Schools",
        team: null,
        email: null,
        aliases: ["L Lovell"],
        from: null,
        to: null,
        kind: "person",
      },
    ],
    registerIsBuilt: true,
    keyDates: [
      {
        date: on("2020-03-17"),
        event: "Improvement and Assurance Board",
        kind: "board meeting",
        appliesTo: null,
        note: null,
      },
      { date: on("2021-01-14"), event: "Progress conference", kind: "conference", appliesTo: null, note: null },
    ],
    sources: [],
    ...more,
  };
}

/** The ratings are given, not computed: what is tested here is how they are laid out. */
export const rate = (actions: readonly Action[], ratings: readonly Rating[]): readonly RatedAction[] =>
  actions.map((action, index) => ({
    action,
    rating: ratings[index] ?? "Green",
    reason: { code: "on-track" },
    rule: "",
  }));

export const rateAll = (plan: ActionPlan, rating: Rating = "Green"): readonly RatedRecommendation[] =>
  plan.recommendations.map((recommendation) => ({
    recommendation,
    rating,
    reason: { code: "on-track" },
    counts: { Blue: 0, Green: 1, Amber: 0, Red: 0, Grey: 0 },
    cancelled: 0,
    rated: { count: 1, of: 1 },
  }));

export interface InputFixture {
  readonly snapshot?: WorkbookSnapshot;
  readonly plan?: ActionPlan;
  readonly ratings?: readonly Rating[];
  readonly rating?: Rating;
  readonly findings?: readonly Finding[];
  readonly asOf?: CalendarDate;
}

export function inputOf(words: Words, given: InputFixture = {}): ProposalInput {
  const plan = given.plan ?? planOf([actionOf()], ["R1"]);
  const { snapshot = councilWorkbook(), findings = [], asOf = AS_OF } = given;
  const rated = rate(plan.actions, given.ratings ?? []);
  const recommendations = rateAll(plan, given.rating);
  return {
    snapshot,
    recognition: { tables: [], notPlans: [], doubts: [], language: "en" },
    plan,
    rated,
    recommendations,
    schools: rateSchools(plan, { asOf, limits: STANDARD_POLICY }),
    findings,
    report: buildBoardReport(plan, rated, recommendations, findings, asOf),
    asOf,
    asAtSetting: asOf,
    policy: STANDARD_POLICY,
    words,
  };
}

const cell = (value: string | number): Cell => ({ value, text: String(value), format: "General" });

/** A sheet of plain cells from A1 on; null for an empty one. */
export function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): SheetSnapshot {
  const cells = rows.map((row) => row.map((value) => (value === null ? undefined : cell(value))));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return {
    ...PLAIN_SHEET,
    name: asSheetName(name),
    visibility: "visible",
    isProtected: false,
    used: rows.length > 0 ? { row: 0, column: 0, rows: rows.length, columns } : null,
    cells,
    merges: [],
    tables: [],
  };
}

export const councilWorkbook = (...names: readonly string[]): WorkbookSnapshot => ({
  ...PLAIN_WORKBOOK,
  sheets: (names.length > 0 ? names : ["R1"]).map((name) =>
    sheetOf(name, [
      ["Ref", "Action"],
      ["R1.1", "Agree a programme"],
    ]),
  ),
});
