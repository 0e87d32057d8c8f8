import type { Progress } from "../app/workbookPort";
import type { ChangedCell } from "../core/changes/changedCell";
import type { ChangeSet } from "../core/changes/changeSet";
import { originalPlaces } from "../core/changes/originalPlaces";
import { Refused } from "./failures";
import type { Identities, KnownIds } from "./identities";
import { RoundTrips } from "./roundTrips";
import type { TextCells } from "./textCells";
import { writeEdit, writeFormulas } from "./writeEdits";
import { plannedBy, type Begun, type Writing } from "./writing";

interface Parts {
  readonly context: Excel.RequestContext;
  readonly identities: Identities;
  readonly ids: KnownIds;
  readonly begun: Begun;
  readonly textCells: TextCells;
  readonly progress: Progress | undefined;
  /** Says which sheet the work is about, for a failure. */
  readonly place: { where: string };
  readonly changedMeanwhile: (cells: readonly ChangedCell[]) => Refused;
}

/** Writes all edits in portions; gives the number of round trips. Stops as soon as somebody proves to be quicker. */
export async function writeAll(changes: ChangeSet, parts: Parts): Promise<number> {
  const { context, identities, begun, textCells, progress, place } = parts;
  const all = changes.edits.length;
  const filters = new Filters(context, parts.ids, writtenSheets(changes));
  const trips: RoundTrips = new RoundTrips(context, all, progress, {
    begin: () => filters.load(),
    end: (isDone) => {
      place.where = trips.where;
      const changed = [...begun.log.settle(), ...begun.structure.settle()];
      if (isDone && changed.length > 0) throw parts.changedMeanwhile(changed);
      if (isDone) filters.refuse();
    },
  });
  const writing: Writing = {
    ...{ context, trips, identities, begun, textCells },
    ...{ formulas: [], planned: plannedBy(changes), edit: all, done: all },
  };
  const closing = all - (changes.journal?.closing ?? 0);
  for (const [done, edit] of changes.edits.entries()) {
    // The journal's entry is closed when everything else is there.
    if (done === closing) await writeFormulas(writing);
    begun.edits = done + 1;
    await writeEdit(edit, { ...writing, edit: done, done });
  }
  await writeFormulas(writing);
  await trips.send(all);
  await correctTables(writing);
  return trips.count;
}

/** Whether a table grows by itself is up to the user's options: one that is not as planned is given its size again. */
async function correctTables(writing: Writing): Promise<void> {
  const { structure } = writing.begun;
  const wrong = structure.settleTables();
  if (wrong.length === 0) return;
  for (const { edit, name, table, after } of wrong) {
    await writing.trips.makeRoom(500, "", writing.done);
    const sheet = table.worksheet.getRangeByIndexes(after.row, after.column, after.rows, after.columns);
    structure.resize({ edit, name, table }, sheet, { before: null, after });
  }
  await writing.trips.send(writing.done);
  const [still] = structure.settleTables();
  if (still) throw new Refused("excel-error", still.name);
}

/** The sheets that are there already, by the names they had, on which cells or rows are written. */
function writtenSheets(changes: ChangeSet): ReadonlySet<string> {
  const places = originalPlaces(changes);
  const written = changes.edits.flatMap(({ kind }, index) => {
    const origin = places.sheetOf(index);
    return origin !== null && (kind === "setCells" || kind === "resizeTable" || kind === "setLinks") ? [origin] : [];
  });
  return new Set(written.map((name) => name.toLowerCase()));
}

/** In rows that a filter hides, what is written goes to other cells: asked again in each request that writes. */
class Filters {
  private readonly written: readonly string[];
  private tables: readonly Excel.Table[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    { tables, tableSheets }: KnownIds,
    written: ReadonlySet<string>,
  ) {
    this.written = [...tables].filter(([name]) => written.has(tableSheets.get(name) ?? "")).map(([, id]) => id);
  }

  /** Asked for anew each time: once it was there, Office.js takes it for granted, and one that the change set has taken away would be an error. */
  load(): void {
    const { tables } = this.context.workbook;
    this.tables = this.written.map((id) => tables.getItemOrNullObject(id).load("name,autoFilter/isDataFiltered"));
  }

  refuse(): void {
    const filtered = this.tables.find((table) => !table.isNullObject && table.autoFilter.isDataFiltered);
    if (filtered) throw new Refused("filtered-range", filtered.name);
  }
}
