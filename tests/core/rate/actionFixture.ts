import { parseIsoDate, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { Action, ActionPlan, Override } from "../../../src/core/plan/actionPlan";
import type {
  DateReading,
  NamedOwner,
  OwnerKind,
  OwnerMatch,
  RegisterEntry,
  Status,
} from "../../../src/core/read/readings";

export const on = (text: string): CalendarDate => {
  const day = parseIsoDate(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
};

export const AS_OF = on("2020-02-28");

/** A date cell: an ISO day is a written day, other text is unreadable, null is an empty cell. */
export function dateOf(text: string | null, more: Partial<DateReading> = {}): DateReading {
  const day = text === null ? null : parseIsoDate(text);
  const kind = text === null ? "missing" : day === null ? "unreadable" : "exact";
  const found = day !== null;
  return {
    raw: text ?? "",
    kind,
    precision: found ? "day" : "none",
    basis: found ? "written" : "none",
    day,
    firstDay: null,
    rule: "D1",
    ...more,
  };
}

export const entryOf = (name: string, more: Partial<RegisterEntry> = {}): RegisterEntry => ({
  name,
  initials: null,
  post: null,
  team: null,
  email: null,
  aliases: [],
  from: null,
  to: null,
  kind: "person",
  ...more,
});

export const ownerOf = (
  text: string | null,
  kind: OwnerKind = "person",
  match: OwnerMatch = { how: "none" },
  lead = true,
): NamedOwner => ({ text, kind, lead, match, raw: text ?? "" });

export interface Fields {
  readonly key?: string;
  readonly id?: string | null;
  readonly recommendation?: string | null;
  readonly other?: string | null;
  readonly group?: string | null;
  readonly action?: string;
  readonly owners?: readonly NamedOwner[];
  readonly leadMarked?: boolean;
  readonly supporting?: readonly NamedOwner[];
  readonly priority?: string | null;
  readonly start?: DateReading;
  readonly due?: DateReading;
  readonly revisedDue?: DateReading;
  readonly timesReDated?: number;
  readonly completedOn?: DateReading;
  readonly status?: Status | null;
  readonly statusRaw?: string;
  readonly percent?: number | null;
  readonly percentAmbiguous?: boolean;
  readonly latestUpdate?: string | null;
  readonly lastUpdated?: DateReading;
  readonly evidence?: string | null;
  readonly risk?: string | null;
  readonly claimed?: Action["claimedRag"];
  readonly override?: Override | null;
  readonly tableKey?: string;
  readonly reviewOn?: CalendarDate | null;
  readonly moveAgreedBy?: string | null;
  readonly moveAgreedOn?: CalendarDate | null;
  readonly cells?: Action["cells"];
}

let count = 0;

/** An action that nothing is wrong with: one owner, due 30 June 2020, in progress; and what a test changes of it. */
export function actionOf(fields: Fields = {}): Action {
  count += 1;
  const key = fields.key ?? `R1!${String(count)}`;
  const owners = fields.owners ?? [ownerOf("Leah Lovell")];
  const status = fields.status === undefined ? "in progress" : fields.status;
  const none = dateOf(null);
  return {
    key,
    tableKey: fields.tableKey ?? "R1!A5",
    place: { sheet: "R1", row: count, column: 0 },
    rows: [count],
    id: fields.id === undefined ? `R1.${String(count)}` : fields.id,
    recommendation: fields.recommendation === undefined ? "R1" : fields.recommendation,
    recommendationFrom: "id",
    recommendationOther: fields.other ?? null,
    group: fields.group ?? null,
    action: fields.action ?? `Action ${String(count)}`,
    owner: {
      raw: owners.map(({ raw }) => raw).join(", "),
      owners,
      leadMarked: fields.leadMarked ?? false,
      fromAbove: false,
    },
    supportingOwners: fields.supporting ?? [],
    priority: fields.priority ?? null,
    start: fields.start ?? none,
    due: fields.due ?? dateOf("2020-06-30"),
    revisedDue: fields.revisedDue ?? none,
    timesReDated: fields.timesReDated ?? 0,
    completedOn: fields.completedOn ?? none,
    status: { raw: fields.statusRaw ?? status ?? "", status, unreadable: status === null && !!fields.statusRaw },
    percent: { raw: "", percent: fields.percent ?? null, ambiguous: fields.percentAmbiguous ?? false },
    latestUpdate: fields.latestUpdate ?? null,
    lastUpdated: fields.lastUpdated ?? dateOf("2020-02-20"),
    evidence: fields.evidence ?? null,
    successMeasure: null,
    resources: null,
    risk: fields.risk ?? null,
    claimedRag: fields.claimed ?? { raw: "", colour: null, from: "none" },
    override: fields.override ?? null,
    reviewOn: fields.reviewOn ?? null,
    ...(fields.moveAgreedBy === undefined ? {} : { moveAgreedBy: fields.moveAgreedBy }),
    ...(fields.moveAgreedOn === undefined ? {} : { moveAgreedOn: fields.moveAgreedOn }),
    cells: fields.cells ?? { due: { sheet: "R1", row: count, column: 4 } },
  };
}

export const planOf = (actions: readonly Action[], more: Partial<ActionPlan> = {}): ActionPlan => ({
  title: "",
  span: { start: on("2019-09-16"), end: on("2021-08-31") },
  datedOn: null,
  language: "en",
  origin: "source",
  recommendations: [],
  actions,
  register: [],
  registerIsBuilt: false,
  keyDates: [],
  sources: [],
  ...more,
});
