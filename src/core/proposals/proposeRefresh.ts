import type { ChangedRecord, SourceDifference } from "../plan/sourceDifference";
import { planDifferences } from "../plan/sourceDifferences";
import { sourceSeen } from "../plan/sourceDifference";
import { choiceFor, isPlain, type RefreshAsked, type RefreshChoice } from "../plan/sourceChoices";
import type { Work } from "../steps/work";
import { waitsForAnswer } from "../tables/olderTables";
import { sourceMemory } from "../tables/sourceMemory";
import { leftRecord, recordName, rowRecord, type TakenRow } from "../tables/sourceRecords";
import { findOwnTable } from "../tables/records";
import type { OwnTable } from "../tables/findTables";
import type { ChangeSet, Edit } from "../changes/changeSet";
import { growTable } from "../sheets/growTable";
import { actionColumns } from "../sheets/layoutActions";
import { memoryEdits } from "../sheets/marks";
import { recordEdits } from "./refreshRecords";
import type { LayoutInput, ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { keepRecords, keepSource, NewNames } from "../sheets/sourceLinks";
import { changeCells, type CellChange } from "../sheets/tableCells";
import type { SourceRow, StatedRecord } from "../plan/actionPlan";

interface Followed {
  readonly choice: RefreshChoice;
  readonly one: SourceDifference;
}

/** What the choices write into our tables. */
interface Written {
  readonly cells: CellChange<string>[];
  readonly added: SourceRow[];
  readonly records: { readonly changed: ChangedRecord[]; readonly added: StatedRecord[] };
}

/** What the choices write; what is remembered of each row is changed with it. */
function follow(
  followed: readonly Followed[],
  now: RowsNow,
  columns: ReturnType<typeof actionColumns>,
  { words }: LayoutInput,
): Written {
  const written: Written = { cells: [], added: [], records: { changed: [], added: [] } };
  for (const { choice, one } of followed) {
    if (one.kind === "changed" && choice.kind === "changed") {
      const { field, row, source } = one;
      if (choice.take && one.of !== undefined) written.records.changed.push(one);
      else if (choice.take && one.of === undefined) {
        const content = columns.find((column) => column.field === field)?.content(one.source.action) ?? null;
        written.cells.push({ row: one.record.row, field, content });
      }
      now.change(row, (before) => ({ values: { ...before.values, [field]: source.values[field] } }));
    } else if (one.kind === "new" && choice.kind === "new") {
      if (choice.take && one.of === undefined) written.added.push(one.source);
      else if (choice.take && one.of !== undefined) written.records.added.push(one.source);
      now.add(one.source, choice.take);
    } else if (one.kind === "gone" && choice.kind === "gone") {
      if (choice.cancel && one.of === undefined)
        written.cells.push({ row: one.record.row, field: "status", content: words.sheets.statuses.cancelled });
      now.change(one.row, () => ({ settled: "kept" }));
    }
  }
  return written;
}

/**
 * Brings over from the council's sheets what was chosen, and remembers what is kept (F54). A choice is followed while its
 * difference stands as it was seen; what has changed since stays as it is. Source cells follow their rows.
 */
export function* proposeRefresh(given: ProposalInput, asked: RefreshAsked): Work<ChangeSet> {
  const { plan, snapshot } = given;
  if (waitsForAnswer(snapshot)) return { edits: [] };
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(snapshot, given.words.language) };
  const differences = yield* planDifferences(snapshot, plan);
  const choices = asked === "all" ? differences.filter(isPlain).flatMap((one) => choiceFor(one, true) ?? []) : asked;
  const followed = choices.flatMap((choice) => {
    const one = differences.find((difference) => isAbout(choice, difference));
    return one ? [{ choice, one }] : [];
  });
  const sheets = choices.flatMap((choice) => (choice.kind === "sheet" ? [choice] : []));
  if (followed.length === 0 && sheets.length === 0) return { edits: [] };
  const { edits: links, rows: moved } = keepSource(input);
  const kept = [...moved, ...keepRecords(input).rows];
  const memory = sourceMemory(snapshot);
  const now = new RowsNow([...memory.rows, ...memory.records, ...kept]);
  const columns = actionColumns(input);
  const { cells, added, records: taken } = follow(followed, now, columns, input);
  const table = findOwnTable(snapshot, "actions");
  const actions = added.map(({ action }) => action);
  const edits: readonly Edit[] = [
    ...links,
    ...(table ? changeCells(table as OwnTable, cells) : []),
    ...(table ? yield* growTable(table, columns, actions) : []),
    ...(yield* recordEdits(input, taken)),
  ];
  const records = [
    ...now.changed(kept).map(rowRecord),
    ...sheets.map(({ sheet, isLeft }) => leftRecord(sheet, isLeft)),
  ];
  return { edits: [...edits, ...(yield* memoryEdits(input, edits, records))] };
}

function isAbout(choice: RefreshChoice, one: SourceDifference): boolean {
  if (choice.kind !== "sheet" && choice.of !== one.of) return false;
  switch (one.kind) {
    case "changed":
      return (
        choice.kind === "changed" &&
        choice.knownAs === one.row.knownAs &&
        choice.field === one.field &&
        choice.now === one.now &&
        choice.table === one.table
      );
    case "new": {
      const { at, action } = sourceSeen(one.source);
      return choice.kind === "new" && choice.at === at && choice.action === action;
    }
    case "gone":
      return choice.kind === "gone" && !one.isKept && choice.knownAs === one.row.knownAs;
    case "sheet":
    case "column":
      return false;
  }
}

/** What is remembered, while choices are followed. */
class RowsNow {
  private readonly rows: Map<string, TakenRow>;
  private readonly names: NewNames;
  private readonly touched = new Set<string>();

  constructor(rows: readonly TakenRow[]) {
    this.rows = new Map(rows.map((row) => [recordName(row), row]));
    this.names = new NewNames(rows);
  }

  change(row: TakenRow, patch: (before: TakenRow) => Partial<TakenRow>): void {
    const before = this.rows.get(recordName(row));
    if (before) this.set({ ...before, ...patch(before) });
  }

  add(source: SourceRow | StatedRecord, isTaken: boolean): void {
    const { values } = source;
    const row = this.names.row("action" in source ? { place: source.action.place, values } : source);
    this.set({ ...row, ...(isTaken ? {} : { settled: "out" }) });
  }

  changed(kept: readonly TakenRow[]): readonly TakenRow[] {
    const names = new Set([...this.touched, ...kept.map(recordName)]);
    return [...names].flatMap((name) => this.rows.get(name) ?? []);
  }

  private set(row: TakenRow): void {
    this.rows.set(recordName(row), row);
    this.touched.add(recordName(row));
  }
}
