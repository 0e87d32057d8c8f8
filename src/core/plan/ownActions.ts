import { excelTrim } from "../read/content";
import type { DateReading } from "../read/readings";
import { parsePlace, type CellPlace } from "../snapshot/address";
import type { Cell } from "../snapshot/workbookSnapshot";
import type { Action, MovingDate, Override } from "./actionPlan";
import type { RecordDates } from "./datesOfTable";
import { keyOf } from "./readActions";
import { keysOf } from "./recordKeys";
import { asFormulasRead, dayInCell, rawText, type CellOf, type OwnCellContext } from "./ownCells";
import { cellFor, cellText, type TableRecord } from "./tableRecords";

/** Where an action of our table comes from. */
export interface OriginOfAction {
  /** By what it is known for good; "" for one that was typed by hand. */
  readonly knownAs: string;
  /** The row of the council's sheet that it is now, wherever that was moved to. */
  readonly source: Action | undefined;
  readonly place: CellPlace | null;
}

/**
 * An action of the table PlanActions. Its key and place are those of the source that its Source column names, so that rows
 * match between source and table. What the source says beside a value ("vague", "inferred", who was meant by "EP") would be
 * lost in the table's plain days and names: where the source still says the same day or name, its reading stands.
 */
export function ownAction(
  meant: Action,
  record: TableRecord,
  sources: (sourceCell: string) => OriginOfAction,
  context: OwnCellContext,
  before: ReadonlyMap<string, RecordDates> | null,
): Action {
  const cell = (role: string): Cell | undefined => cellFor(record, role);
  const read = asFormulasRead(meant, cell, context);
  const { knownAs, source, place } = sources(cellText(cellFor(record, "source")));
  const first = parsePlace(knownAs);
  const key = first ? keyOf(first) : knownAs === "" ? keyOf(read.place) : knownAs;
  // Only the column counts here: the live formulas of the recommendations count by it.
  const fromColumn = read.recommendationFrom === "column";
  const own: Action = {
    ...read,
    key,
    place: place ?? read.place,
    ...(knownAs === "" ? {} : { knownAs }),
    override: overrideOf(cell, context),
    recommendation: fromColumn ? read.recommendation : null,
    recommendationFrom: fromColumn ? "column" : "none",
    recommendationOther: fromColumn ? read.recommendationOther : null,
  };
  return source === undefined ? own : withSource(own, source, before?.get(source.key));
}

/**
 * An action that was typed into our table has no source, and of one that was copied the source is another's too: its row is
 * no key, because it changes when the table is sorted.
 */
export function withKeys(actions: readonly Action[], records: readonly TableRecord[]): readonly Action[] {
  const counts = new Map<string, number>();
  for (const { key } of actions) counts.set(key, (counts.get(key) ?? 0) + 1);
  const named = actions.map((action, index) => {
    const record = records[index];
    const hasSource = record !== undefined && action.knownAs !== undefined;
    return { id: action.id, text: action.action, action, keeps: hasSource && counts.get(action.key) === 1 };
  });
  const others = named.filter(({ keeps }) => !keeps);
  const taken = named.flatMap(({ action, keeps }) => (keeps ? [action.key] : []));
  const keys = new Map(keysOf(others, named, taken).map((key, index) => [others[index]?.action, key]));
  return actions.map((action) => {
    const key = keys.get(action) ?? action.key;
    return key === action.key ? action : { ...action, key };
  });
}

function withSource(own: Action, source: Action, before: RecordDates | undefined): Action {
  const samePercent = own.percent.percent === source.percent.percent && own.percent.raw !== "";
  const sameStatus = own.status.status === source.status.status && own.status.status !== null;
  const sameClaim =
    (own.claimedRag.colour === source.claimedRag.colour && own.claimedRag.unclear === source.claimedRag.unclear) ||
    (own.claimedRag.raw === "" && source.claimedRag.from !== "words");
  const sameRef = own.recommendation === source.recommendation;
  const moved = before
    ? MOVING_DATES.filter((role) => isMoved(own[role], source[role], before[role], role === "start"))
    : [];
  const kept = (role: MovingDate): DateReading =>
    moved.includes(role) ? source[role] : keptDate(own[role], source[role]);
  return {
    ...own,
    ...(moved.length > 0 ? { movedDates: moved } : {}),
    tableKey: source.tableKey,
    rows: source.rows,
    recommendationFrom: sameRef ? source.recommendationFrom : own.recommendationFrom,
    recommendationOther: sameRef ? source.recommendationOther : null,
    start: kept("start"),
    due: kept("due"),
    revisedDue: kept("revisedDue"),
    completedOn: kept("completedOn"),
    lastUpdated: kept("lastUpdated"),
    ...keptOwners(own, source),
    status: sameStatus ? source.status : own.status,
    percent: samePercent ? source.percent : own.percent,
    claimedRag: sameClaim ? source.claimedRag : own.claimedRag,
  };
}

/** The same day, or the first day of a start's period, or the same words where neither is a day. */
function keptDate(own: DateReading, source: DateReading): DateReading {
  if (own.day === null) {
    const isSame = source.day === null && (own.raw.trim() === source.raw.trim() || own.kind === source.kind);
    return isSame && isEndlessKind(own) === isEndlessKind(source) ? source : own;
  }
  return own.kind === "exact" && (own.day === source.day || own.day === source.firstDay) ? source : own;
}

const isEndlessKind = ({ kind }: DateReading): boolean => kind === "ongoing" || kind === "recurring";

const MOVING_DATES = ["start", "due", "revisedDue", "completedOn", "lastUpdated"] as const;

/** The table has the day that the source's words meant before the school terms were changed, and they mean another now. */
function isMoved(own: DateReading, source: DateReading, before: DateReading, isStart: boolean): boolean {
  const written = ({ day, firstDay }: DateReading): string | null => (isStart ? (firstDay ?? day) : day);
  return (
    own.kind === "exact" &&
    written(source) !== null &&
    own.day === written(before) &&
    written(source) !== written(before)
  );
}

const names = (owners: Action["owner"]["owners"]): readonly string[] =>
  owners.flatMap((o) => [(o.text ?? o.raw).trim().toLowerCase()]).filter((n) => n !== "");

/** Owner and Supporting owners of the table are the lead and the others of the source's cell. */
function keptOwners(own: Action, source: Action): Pick<Action, "owner" | "supportingOwners"> {
  const lead = Math.max(
    0,
    source.owner.owners.findIndex((o) => o.lead),
  );
  const leading = source.owner.owners[lead];
  const wanted = leading === undefined ? [] : names([leading]);
  const others = names([...source.owner.owners.filter((_, i) => i !== lead), ...source.supportingOwners]);
  const ownLead = own.owner.raw.trim().toLowerCase();
  const sameLead = ownLead === (wanted[0] ?? "") || ownLead === source.owner.raw.trim().toLowerCase();
  const sameOthers = names(own.supportingOwners).join("; ") === others.join("; ");
  return sameLead && sameOthers
    ? { owner: source.owner, supportingOwners: source.supportingOwners }
    : { owner: own.owner, supportingOwners: own.supportingOwners };
}

/** The override that stands in a row. */
export function overrideOf(cell: CellOf, { system }: Pick<OwnCellContext, "system">): Override | null {
  const text = (role: string): string => excelTrim(rawText(cell(role)));
  const rating = text("override");
  if (rating === "") return null;
  const until = dayInCell(cell("overrideUntil"), system);
  return { rating, reason: text("overrideReason") || null, by: text("overrideBy") || null, until };
}
