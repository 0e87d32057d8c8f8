import { fromSerial, type DateSystem } from "../calendar/calendarDate";
import type { DateReading } from "../read/readings";
import { parseAddress, type CellPlace } from "../snapshot/address";
import type { Action, Override } from "./actionPlan";
import { keyOf } from "./readActions";
import { cellFor, cellText, joinedText, type TableRecord } from "./tableRecords";

/**
 * An action of the table PlanActions. Its key and place are those of the source that its Source column names, so that rows
 * match between source and table. What the source says beside a value ("vague", "inferred", who was meant by "EP") would be
 * lost in the table's plain days and names: where the source still says the same day or name, its reading stands.
 */
export function ownAction(
  read: Action,
  record: TableRecord,
  sources: ReadonlyMap<string, Action>,
  system: DateSystem,
): Action {
  const place = parsePlace(cellText(cellFor(record, "source"))) ?? read.place;
  const key = keyOf(place);
  const source = sources.get(key);
  // Only the column counts here: the live formulas of the recommendations count by it.
  const fromColumn = read.recommendationFrom === "column";
  const own: Action = {
    ...read,
    key,
    place,
    override: overrideOf(record, system),
    recommendation: fromColumn ? read.recommendation : null,
    recommendationFrom: fromColumn ? "column" : "none",
    recommendationOther: fromColumn ? read.recommendationOther : null,
  };
  return source === undefined ? own : withSource(own, source);
}

function withSource(own: Action, source: Action): Action {
  const samePercent = own.percent.percent === source.percent.percent && own.percent.raw !== "";
  const sameStatus = own.status.status === source.status.status && own.status.status !== null;
  const sameClaim =
    own.claimedRag.colour === source.claimedRag.colour ||
    (own.claimedRag.raw === "" && source.claimedRag.from !== "words");
  const sameRef = own.recommendation === source.recommendation;
  return {
    ...own,
    tableKey: source.tableKey,
    rows: source.rows,
    recommendationFrom: sameRef ? source.recommendationFrom : own.recommendationFrom,
    recommendationOther: sameRef ? source.recommendationOther : null,
    start: keptDate(own.start, source.start),
    due: keptDate(own.due, source.due),
    revisedDue: keptDate(own.revisedDue, source.revisedDue),
    completedOn: keptDate(own.completedOn, source.completedOn),
    lastUpdated: keptDate(own.lastUpdated, source.lastUpdated),
    ...keptOwners(own, source),
    status: sameStatus ? source.status : own.status,
    percent: samePercent ? source.percent : own.percent,
    claimedRag: sameClaim ? source.claimedRag : own.claimedRag,
  };
}

/** The same day, or the first day of a start's period, or the same words where there is no day. */
function keptDate(own: DateReading, source: DateReading): DateReading {
  if (own.day === null) return own.raw.trim() === source.raw.trim() ? source : own;
  return own.kind === "exact" && (own.day === source.day || own.day === source.firstDay) ? source : own;
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

function overrideOf(record: TableRecord, system: DateSystem): Override | null {
  const rating = joinedText(record, "override", " ");
  if (rating === null) return null;
  const until = cellFor(record, "overrideUntil")?.value;
  return {
    rating,
    reason: joinedText(record, "overrideReason", "\n"),
    by: joinedText(record, "overrideBy", " "),
    until: typeof until === "number" ? fromSerial(until, system) : null,
  };
}

/** Reads "R1!A5" or "'R1 plan'!A5"; null when the text is no place. */
export function parsePlace(text: string): CellPlace | null {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]{1,3}\$?\d{1,7})$/.exec(text.trim());
  const block = parts?.[3] === undefined ? null : parseAddress(parts[3]);
  if (!parts || !block) return null;
  return { sheet: parts[1]?.replaceAll("''", "'") ?? parts[2] ?? "", row: block.row, column: block.column };
}
