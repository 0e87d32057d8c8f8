import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { finish, mapInSteps, part, type Work } from "../steps/work";
import { WorkBefore } from "../steps/workBefore";
import { foldText } from "../text/normalise";
import { sourceMemory } from "../tables/sourceMemory";
import type { SourceField, TakenRow } from "../tables/sourceRecords";
import { bodyLine, findOwnTable, recordsOf } from "../tables/records";
import type { Action, ActionPlan, SourceRow, SourceNow } from "./actionPlan";
import type { OriginOfAction } from "./ownActions";
import { parsePlace } from "../snapshot/address";
import { keyOf } from "./readActions";
import { recordDifferences } from "./recordDifferences";
import { sheetTakenFrom, type ActionRecord, type ChangedAction, type SourceDifference } from "./sourceDifference";
import { matchSource } from "./sourceMatch";
import { changedFields, sourceValues, tableValue, type SourceLook } from "./sourceValues";

/** Finds what was taken over in the council's sheets as they are now. */
export function* sourceNow(
  actions: readonly Action[],
  snapshot: WorkbookSnapshot,
  look: SourceLook,
  before: WorkBefore = new WorkBefore(),
): Work<SourceNow> {
  // The sheets that the actions were read from have not changed where the actions are the very same.
  const read = new Set<string>(actions.map(({ place }) => place.sheet));
  const sheets = snapshot.sheets.filter(({ name }) => read.has(name));
  const reading = () => mapInSteps(actions, (action): SourceRow => ({ action, values: sourceValues(action, look) }));
  const on = [actions, look.language, snapshot.dateSystem, ...sheets];
  const rows = yield* part(before.work("rows of the sources", on, reading), 0, 0.6);
  const memory = sourceMemory(snapshot);
  const matching = before.work("rows of the sources matched", [memory, rows], () => matchSource(memory.rows, rows));
  const matched = yield* part(matching, 0.6, 0.9);
  const known = new Set(memory.rows.map(({ at }) => at));
  const older = recordsInTable(snapshot)
    .filter(({ text }) => !known.has(text("source")) && parsePlace(text("source")) !== null)
    .map(asTaken);
  const free = new Set(rows);
  for (const row of matched.values()) free.delete(row);
  const found = yield* part(matchSource(older, [...free]), 0.9, 1);
  const adopted = new Map([...found].map(([{ at }, row]) => [at, row]));
  return { rows, matched, adopted };
}

const sheetsRead = ({ rows }: SourceNow): ReadonlySet<string> => new Set(rows.map(({ action }) => action.place.sheet));

/** Where the actions of our table come from, by what their Source cells say. */
export function originsIn(snapshot: WorkbookSnapshot, now: SourceNow): (sourceCell: string) => OriginOfAction {
  const taken = new Map(sourceMemory(snapshot).rows.map((row) => [row.at, row]));
  const byKey = new Map(now.rows.map(({ action }) => [action.key, action]));
  const read = sheetsRead(now);
  for (const { action } of [...now.matched.values(), ...now.adopted.values()]) byKey.delete(action.key);
  return (sourceCell) => {
    const row = taken.get(sourceCell);
    const stated = parsePlace(sourceCell);
    const found = (row ? now.matched.get(row) : now.adopted.get(sourceCell))?.action;
    const knownAs = row?.knownAs ?? (stated ? sourceCell : "");
    // In a workbook where nothing was remembered the place has to do.
    const source = found ?? (row || !stated ? undefined : byKey.get(keyOf(stated)));
    const isGone = row !== undefined && stated !== null && read.has(stated.sheet);
    return { knownAs, source, place: source?.place ?? (isGone ? null : stated) };
  };
}

const recordsInTable = (snapshot: WorkbookSnapshot): readonly ActionRecord[] => {
  const table = findOwnTable(snapshot, "actions");
  return table ? recordsOf(table) : [];
};

/** What a row of our own table tells of the one that it was taken over from. */
function asTaken({ cell, text }: ActionRecord): TakenRow {
  const value = (field: SourceField): { source: string; table: string } => {
    const stated = tableValue(field, cell(field));
    return { source: stated, table: stated };
  };
  const at = text("source");
  return { knownAs: at, at, values: { id: value("id"), action: value("action") } };
}

/** Everything in which the council's sheets differ from what was taken over (F54), in the order of our table. */
export const sourceDifferences = (snapshot: WorkbookSnapshot, now: SourceNow): readonly SourceDifference[] =>
  finish(sourceDifferencesInSteps(snapshot, now));

/** Everything in which the council's sheets differ from the plan of our tables: actions first, then other records. */
export function* planDifferences(
  snapshot: WorkbookSnapshot,
  plan: Pick<ActionPlan, "sourceNow" | "stated" | "recordsNow">,
  before: WorkBefore = new WorkBefore(),
): Work<readonly SourceDifference[]> {
  const { sourceNow: now } = plan;
  const ofActions = now ? yield* sourceDifferencesInSteps(snapshot, now, before) : [];
  return [...ofActions, ...recordDifferences(snapshot, plan)];
}

/** What is said of each row that was taken over, how many rows of sheets that are gone there are, and which columns are. */
function rowsCompared(
  memory: ReturnType<typeof sourceMemory>,
  now: SourceNow,
  records: ReadonlyMap<string, ActionRecord>,
  compared: readonly (ReturnType<typeof comparedCells> | null)[],
) {
  const found: SourceDifference[] = [];
  const lost = new Map<string, number>();
  const columns = new Map<string, Extract<SourceDifference, { kind: "column" }>>();
  const read = sheetsRead(now);
  for (const [index, row] of memory.rows.entries()) {
    const record = records.get(row.at);
    const source = now.matched.get(row);
    const sheet = source?.action.place.sheet ?? sheetTakenFrom(row);
    if (!record || memory.left.has(sheet)) continue;
    if (source) {
      found.push(...(compared[index]?.cells ?? []));
      for (const field of compared[index]?.without ?? []) {
        const key = `${sheet} ${field}`;
        columns.set(key, { kind: "column", sheet, field, rows: (columns.get(key)?.rows ?? 0) + 1 });
      }
    } else if (row.settled === "kept" || read.has(sheet))
      found.push({ kind: "gone", row, record, isKept: row.settled === "kept" });
    else lost.set(sheet, (lost.get(sheet) ?? 0) + 1);
  }
  return { found, lost, columns };
}

/** `sourceDifferences`, a few rows at a time. */
export function* sourceDifferencesInSteps(
  snapshot: WorkbookSnapshot,
  now: SourceNow,
  before: WorkBefore = new WorkBefore(),
): Work<readonly SourceDifference[]> {
  const memory = sourceMemory(snapshot);
  const table = findOwnTable(snapshot, "actions");
  const records = new Map(
    recordsInTable(snapshot)
      .map((record) => [record.text("source"), record] as const)
      .reverse(),
  );
  const layout = before.same("layout of the actions", table && { fields: table.fields, block: table.block });
  const compared = yield* before.each("rows of the sources compared", [layout], {
    items: memory.rows,
    dependsOn: (row) => {
      const record = records.get(row.at);
      return [row, now.matched.get(row), record && table && bodyLine(table, record.row)];
    },
    make: (row) => {
      const [record, source] = [records.get(row.at), now.matched.get(row)];
      return record && source ? comparedCells({ row, source, record }) : null;
    },
  });
  const { found, lost, columns } = rowsCompared(memory, now, records, compared);
  const there = new Set<string>(snapshot.sheets.map(({ name }) => name));
  return [
    ...found,
    ...[...lost].map(([sheet, rows]) => ({ kind: "sheet", sheet, isThere: there.has(sheet), rows }) as const),
    ...columns.values(),
    ...newRows(snapshot, now, memory.left).map((source) => ({ kind: "new", source }) as const),
  ];
}

/** Roles whose value may come from elsewhere than a column of their own. */
const FROM_ELSEWHERE: ReadonlySet<SourceField> = new Set(["recommendation", "group", "supportingOwners", "status"]);

interface Compared {
  readonly row: TakenRow;
  readonly source: SourceRow;
  readonly record: ActionRecord;
}

/** The cells of one row that differ, and the fields that the row has no column for any more. */
function comparedCells({ row, source, record }: Compared): {
  readonly cells: readonly ChangedAction[];
  readonly without: readonly SourceField[];
} {
  const changed = changedFields(row.values, source.values);
  const isWithout = (field: SourceField): boolean =>
    !FROM_ELSEWHERE.has(field) && source.values[field]?.source === "" && source.action.cells[field] === undefined;
  const cells = changed.flatMap((field): readonly ChangedAction[] => {
    const before = row.values[field]?.table ?? "";
    const now = source.values[field]?.table ?? "";
    const table = tableValue(field, record.cell(field));
    if (isWithout(field) || table === now) return [];
    return [{ kind: "changed", row, source, record, field, before, now, table, isConflict: table !== before }];
  });
  return { cells, without: changed.filter(isWithout) };
}

/** Rows that our tables do not have: neither taken over, nor left out on purpose, nor typed there by hand. */
function newRows(snapshot: WorkbookSnapshot, now: SourceNow, left: ReadonlySet<string>): readonly SourceRow[] {
  const known = new Set<SourceRow>([...now.matched.values(), ...now.adopted.values()]);
  const typed = new Set(
    recordsInTable(snapshot)
      .filter(({ text }) => parsePlace(text("source")) === null)
      .map(({ text }) => foldText(text("action"))),
  );
  return now.rows.filter(
    (row) => !known.has(row) && !left.has(row.action.place.sheet) && !typed.has(foldText(row.action.action)),
  );
}
