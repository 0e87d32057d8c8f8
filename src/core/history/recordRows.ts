import type { CalendarDate } from "../calendar/calendarDate";
import { dayThatCounts, isOpen, statusThatCounts } from "../plan/actionFacts";
import type { Action, ActionPlan, Measure } from "../plan/actionPlan";
import { keysOf } from "../plan/recordKeys";
import type { School } from "../plan/schoolRecords";
import type { RatedSchool } from "../rate/rateSchool";
import { RATINGS, type RatedAction, type Rating } from "../rate/rating";
import { PHASES, type Phase } from "../read/schoolWords";
import { SCHOOL_POSITIONS, type SchoolPosition } from "../schools/position";
import type { BoardReport } from "../report/boardReport";
import type { RatedService } from "../report/servicesReport";
import { foldText } from "../text/normalise";
import type { RecordRow, SealedPaper } from "./sealedPaper";

/** Letters of an action's text that are kept, so that one that is deleted later can still be named (B6). */
const TEXT = 80;

/** Who is first named; "" for nobody. */
const ownerOf = ({ owner }: Action): string => owner.owners[0]?.text ?? "";

const actionRow = ({ action, rating }: RatedAction): RecordRow => ({
  kind: "action",
  id: action.key,
  fields: [
    action.recommendation,
    action.action.replace(/\s+/g, " ").trim().slice(0, TEXT),
    ownerOf(action),
    dayThatCounts(action),
    statusThatCounts(action),
    rating,
    isOpen(action) ? 1 : 0,
    action.override === null ? 0 : 1,
    // Given with the tables where the council's sheet has none: the same action without it is no other.
    action.id,
  ],
});

/** What each measure is known by in the snapshots. */
export const measureKeys = (measures: readonly Measure[]): readonly string[] =>
  keysOf(measures.map(({ id, measure }) => ({ id, text: measure.slice(0, TEXT) })));

/** By which a school is known from one paper to the next: its number, else its name. */
export const recordIdOfSchool = ({ key, number, school }: School): string => (number === null ? school : key);

const schoolRow = ({ school, rating, position, latest, rung }: RatedSchool): RecordRow => ({
  kind: "school",
  id: recordIdOfSchool(school),
  fields: [
    school.school.slice(0, TEXT),
    school.phaseMeant,
    rating,
    position,
    latest?.closing ?? null,
    latest?.year ?? null,
    rung,
  ],
});

/** By which a service is known from one paper to the next, however its name is written. */
export const recordIdOfService = ({ service }: Pick<RatedService, "service">): string => foldText(service).trim();

const serviceRow = (one: RatedService): RecordRow => ({
  kind: "service",
  id: recordIdOfService(one),
  fields: [
    ...[one.service.slice(0, TEXT), one.rating, one.actions.length],
    ...[one.complete.count, one.complete.of, one.overdue],
  ],
});

const totalRow = ({ total, findings: { error, warning, note } }: BoardReport): RecordRow => ({
  kind: "total",
  id: "",
  fields: [total.actions, total.complete.count, total.complete.of, total.overdue, error, warning, note],
});

/** What a build holds, in one order whatever the order of the sheets: only what it says counts. */
export function recordRows(
  plan: ActionPlan,
  rated: readonly RatedAction[],
  report: BoardReport,
  schools: readonly RatedSchool[],
  services: readonly RatedService[] = [],
): readonly RecordRow[] {
  const measures = plan.measures ?? [];
  const keys = measureKeys(measures);
  const sorted = (rows: readonly RecordRow[]): readonly RecordRow[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [
    totalRow(report),
    ...report.recommendations.map((row): RecordRow => ({
      kind: "recommendation",
      id: row.recommendation.ref,
      fields: [row.rating, row.actions, row.complete.count, row.complete.of, row.overdue, row.impact?.rating ?? null],
    })),
    ...sorted(rated.map(actionRow)),
    ...sorted(
      measures.map((one, index): RecordRow => ({
        kind: "measure",
        id: keys[index] ?? "",
        fields: [one.recommendation, one.latest, one.latestOn],
      })),
    ),
    ...sorted(schools.map(schoolRow)),
    ...sorted(services.map(serviceRow)),
  ];
}

/** An action as a sealed paper has it. */
export interface PastAction {
  readonly id: string | null;
  readonly recommendation: string | null;
  readonly text: string;
  readonly owner: string;
  readonly due: string | null;
  readonly isComplete: boolean;
  readonly isCancelled: boolean;
  readonly isOnHold: boolean;
  readonly rating: Rating;
  readonly isOpen: boolean;
}

/** A school as a sealed paper has it. */
export interface PastSchool {
  readonly school: string;
  readonly phase: Phase | null;
  readonly rating: Rating;
  readonly position: SchoolPosition | null;
  /** In pence. */
  readonly closing: number | null;
}

const textIn = (value: unknown): string => (typeof value === "string" ? value : "");
const numberIn = (value: unknown): number => (typeof value === "number" ? value : 0);

/** What a sealed paper says, by what it says it of. */
export interface PastPaper {
  readonly actions: ReadonlyMap<string, PastAction>;
  readonly recommendations: ReadonlyMap<string, Rating>;
  /** The impact of those that had measures; empty for a paper of before impact was sealed. */
  readonly impacts: ReadonlyMap<string, Rating>;
  /** Empty for a paper of before schools were sealed, as for a plan without any. */
  readonly schools: ReadonlyMap<string, PastSchool>;
  /** The ratings of other services; empty for a paper of before they were sealed, as where there is none. */
  readonly services: ReadonlyMap<string, Rating>;
  readonly overdue: number;
  readonly complete: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly note: number };
}

const ratingIn = (value: unknown): Rating => RATINGS.find((one) => one === value) ?? "Grey";

/** The schools of a sealed paper. */
export const pastSchools = ({ rows }: SealedPaper): ReadonlyMap<string, PastSchool> =>
  new Map(
    rows.flatMap(({ kind, id, fields: [school, phase, rating, position, closing] }) => {
      const past: PastSchool = {
        school: textIn(school),
        phase: PHASES.find((one) => one === phase) ?? null,
        rating: ratingIn(rating),
        position: SCHOOL_POSITIONS.find((one) => one === position) ?? null,
        closing: typeof closing === "number" ? closing : null,
      };
      return kind === "school" ? [[id, past] as const] : [];
    }),
  );

function pastAction({ fields }: RecordRow): PastAction {
  const [recommendation, text, owner, due, status, rating, open, , name] = fields;
  return {
    id: textIn(name) || null,
    recommendation: textIn(recommendation) || null,
    text: textIn(text),
    owner: textIn(owner),
    due: textIn(due) || null,
    isComplete: status === "complete",
    isCancelled: status === "cancelled",
    isOnHold: status === "on hold",
    rating: ratingIn(rating),
    isOpen: open === 1,
  };
}

export function pastPaper(paper: SealedPaper): PastPaper {
  const { rows } = paper;
  const total = rows.find(({ kind }) => kind === "total")?.fields ?? [];
  return {
    schools: pastSchools(paper),
    services: new Map(
      rows.flatMap(({ kind, id, fields }) => (kind === "service" ? [[id, ratingIn(fields[1])] as const] : [])),
    ),
    overdue: numberIn(total[3]),
    complete: numberIn(total[1]),
    findings: { error: numberIn(total[4]), warning: numberIn(total[5]), note: numberIn(total[6]) },
    recommendations: new Map(
      rows.flatMap(({ kind, id, fields }) => (kind === "recommendation" ? [[id, ratingIn(fields[0])] as const] : [])),
    ),
    impacts: new Map(
      rows.flatMap(({ kind, id, fields: [, , , , , impact] }) =>
        kind === "recommendation" && typeof impact === "string" ? [[id, ratingIn(impact)] as const] : [],
      ),
    ),
    actions: new Map(rows.flatMap((row) => (row.kind === "action" ? [[row.id, pastAction(row)] as const] : []))),
  };
}

/** How many actions were complete in the papers of earlier days, the oldest first. */
export interface PastCounts {
  /** Whether these are the papers that the Board received; else none is marked so, and these are the newest of each day. */
  readonly areReceived: boolean;
  readonly papers: readonly { readonly asAt: CalendarDate; readonly complete: number }[];
}

export function pastCounts(papers: readonly SealedPaper[], asOf: CalendarDate): PastCounts {
  const received = papers.filter((one) => one.received !== null && isEarlier(one, asOf));
  const areReceived = received.length > 0;
  const byDay = new Map<CalendarDate, number>();
  for (const { asAt, rows } of areReceived ? received : papers.filter((one) => isEarlier(one, asOf))) {
    const complete = rows.find(({ kind }) => kind === "total")?.fields[1];
    if (asAt !== null && typeof complete === "number") byDay.set(asAt, complete);
  }
  const counts = [...byDay].map(([asAt, complete]) => ({ asAt, complete }));
  return { areReceived, papers: counts.sort((a, b) => (a.asAt < b.asAt ? -1 : 1)) };
}

const isEarlier = ({ asAt }: SealedPaper, asOf: CalendarDate): boolean => asAt !== null && asAt < asOf;
