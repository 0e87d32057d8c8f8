import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { OwnRecord } from "../tables/records";
import { sourceMemory } from "../tables/sourceMemory";
import { fieldsTaken, type RecordTable, type TakenField, type TakenRow } from "../tables/sourceRecords";
import type { ActionPlan, StatedRecord } from "./actionPlan";
import { figureInTable, readingsInTable, type ReadingLine } from "./readingsInTable";
import { valueInTable } from "./recordsNow";
import { sheetTakenFrom, type ChangedRecord, type SourceDifference } from "./sourceDifference";
import { hasChanged } from "./sourceValues";

/** How records beside the actions differ from what was taken over (F54), table by table in the order of what is remembered. */
export function recordDifferences(
  snapshot: WorkbookSnapshot,
  { recordsNow: now, stated = [] }: Pick<ActionPlan, "recordsNow" | "stated">,
): readonly SourceDifference[] {
  if (!now) return [];
  const memory = sourceMemory(snapshot);
  const comparing = new Comparing(readingsInTable(snapshot));
  const compared = memory.records.flatMap((row) => {
    const [source, record] = [now.matched.get(row), now.own.get(row)];
    const sheet = source?.place.sheet ?? sheetTakenFrom(row);
    return row.of === undefined || !record || memory.left.has(sheet)
      ? []
      : [{ of: row.of, row, source, record, sheet }];
  });
  const there = new Set<string>(snapshot.sheets.map(({ name }) => name));
  const read = new Set(stated.map(({ of, place }) => `${of} ${place.sheet}`));
  const missing = countedBy(compared.filter(({ source }) => !source).map(({ of, sheet }) => `${of} ${sheet}`));
  // Where one alone was taken from a sheet that stands, as from its title, it is the record that has gone.
  const isLost = ({ of, sheet }: { readonly of: RecordTable; readonly sheet: string }): boolean =>
    !read.has(`${of} ${sheet}`) && (!there.has(sheet) || (missing.get(`${of} ${sheet}`) ?? 0) > 1);
  const lost = new Map<string, Extract<SourceDifference, { kind: "sheet" }>>();
  const found: SourceDifference[] = [];
  for (const one of compared) {
    const { of, row, source, record, sheet } = one;
    const key = `${of} ${sheet}`;
    if (source) found.push(...comparing.cells({ of, row, source, record }));
    else if (row.settled === "kept" || !isLost(one))
      found.push({ kind: "gone", of, row, record, isKept: row.settled === "kept" });
    else lost.set(key, { kind: "sheet", of, sheet, isThere: there.has(sheet), rows: (lost.get(key)?.rows ?? 0) + 1 });
  }
  const added = now.added.filter(({ place }) => !memory.left.has(place.sheet));
  return [
    ...found,
    ...lost.values(),
    ...comparing.columns.values(),
    ...added.map((source): SourceDifference => ({ kind: "new", of: source.of, source })),
  ];
}

function countedBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface Compared {
  readonly of: RecordTable;
  readonly row: TakenRow;
  readonly source: StatedRecord;
  readonly record: OwnRecord<string>;
}

class Comparing {
  /** Fields that rows have no column for any more. */
  readonly columns = new Map<string, Extract<SourceDifference, { kind: "column" }>>();

  constructor(private readonly readingsOf: (measureId: string) => readonly ReadingLine[]) {}

  /** The cells of a record that differ. */
  cells(one: Compared): readonly ChangedRecord[] {
    const { of, row, source } = one;
    return fieldsTaken(of).flatMap((field): readonly ChangedRecord[] => {
      const [was, is] = [row.values[field], source.values[field]];
      if (!hasChanged(was, is)) return [];
      if (is?.source === "" && source.cells[field] === undefined) {
        this.noteColumn(of, source.place.sheet, field);
        return [];
      }
      const [before, now] = [was?.table ?? "", is?.table ?? ""];
      const table = this.inTable(one, field, before, now);
      // What the council does not number any more keeps the number that it had.
      if (table === now || (field === "id" && is?.source === "")) return [];
      return [{ kind: "changed", ...one, field, before, now, table, isConflict: table !== before }];
    });
  }

  private inTable({ of, record }: Compared, field: TakenField, before: string, now: string): string {
    const isFigure = of === "measures" && field === "latest";
    return isFigure ? figureInTable(this.readingsOf(record.text("id")), before, now) : valueInTable(of, field, record);
  }

  private noteColumn(of: RecordTable, sheet: string, field: TakenField): void {
    const key = `${of} ${sheet} ${field}`;
    this.columns.set(key, { kind: "column", of, sheet, field, rows: (this.columns.get(key)?.rows ?? 0) + 1 });
  }
}
