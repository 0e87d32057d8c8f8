import { sourceDifferences, type SourceDifference } from "../plan/sourceDifferences";
import { choiceFor, isPlain, type RefreshAsked, type RefreshChoice } from "../plan/sourceChoices";
import type { Work } from "../steps/work";
import { waitsForAnswer } from "../tables/olderTables";
import { sourceMemory } from "../tables/sourceMemory";
import { leftRecord, rowRecord, type TakenRow } from "../tables/sourceRecords";
import { findOwnTable } from "../tables/records";
import type { OwnTable } from "../tables/findTables";
import type { ChangeSet, Edit } from "../changes/changeSet";
import { growTable } from "../sheets/growTable";
import { actionColumns } from "../sheets/layoutActions";
import { memoryEdits } from "../sheets/marks";
import { placeText } from "../sheets/placeText";
import type { LayoutInput, ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { keepSource } from "../sheets/sourceLinks";
import { changeCells, type CellChange } from "../sheets/tableCells";
import type { SourceRow } from "../plan/actionPlan";

interface Followed {
  readonly choice: RefreshChoice;
  readonly one: SourceDifference;
}

/** What the choices write into our table; what is remembered of each row is changed with it. */
function follow(
  followed: readonly Followed[],
  now: RowsNow,
  columns: ReturnType<typeof actionColumns>,
  { words }: LayoutInput,
): { readonly cells: readonly CellChange<string>[]; readonly added: readonly SourceRow[] } {
  const cells: CellChange<string>[] = [];
  const added: SourceRow[] = [];
  for (const { choice, one } of followed) {
    if (one.kind === "changed" && choice.kind === "changed") {
      const { field, record, source, row } = one;
      const content = columns.find((column) => column.field === field)?.content(source.action) ?? null;
      if (choice.take) cells.push({ row: record.row, field, content });
      now.change(row, (before) => ({ values: { ...before.values, [field]: source.values[field] } }));
    } else if (one.kind === "new" && choice.kind === "new") {
      if (choice.take) added.push(one.source);
      now.add(one.source, choice.take);
    } else if (one.kind === "gone" && choice.kind === "gone") {
      if (choice.cancel) cells.push({ row: one.record.row, field: "status", content: words.sheets.statuses.cancelled });
      now.change(one.row, () => ({ settled: "kept" }));
    }
  }
  return { cells, added };
}

/**
 * Brings over from the council's sheets what was chosen, and remembers what is kept (F54). A choice is followed while its
 * difference stands as it was seen; what has changed since stays as it is. Source cells follow their rows.
 */
export function* proposeRefresh(given: ProposalInput, asked: RefreshAsked): Work<ChangeSet> {
  const { plan, snapshot } = given;
  if (waitsForAnswer(snapshot)) return { edits: [] };
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(snapshot, given.words.language) };
  const differences = plan.sourceNow ? sourceDifferences(snapshot, plan.sourceNow) : [];
  const choices = asked === "all" ? differences.filter(isPlain).flatMap((one) => choiceFor(one, true) ?? []) : asked;
  const followed = choices.flatMap((choice) => {
    const one = differences.find((difference) => isAbout(choice, difference));
    return one ? [{ choice, one }] : [];
  });
  const sheets = choices.flatMap((choice) => (choice.kind === "sheet" ? [choice] : []));
  if (followed.length === 0 && sheets.length === 0) return { edits: [] };
  const { edits: links, rows: kept } = keepSource(input);
  const now = new RowsNow([...sourceMemory(snapshot).rows, ...kept]);
  const columns = actionColumns(input);
  const { cells, added } = follow(followed, now, columns, input);
  const table = findOwnTable(snapshot, "actions");
  const actions = added.map(({ action }) => action);
  const edits: readonly Edit[] = [
    ...links,
    ...(table ? changeCells(table as OwnTable, cells) : []),
    ...(table ? yield* growTable(table, columns, actions) : []),
  ];
  const records = [
    ...now.changed(kept).map(rowRecord),
    ...sheets.map(({ sheet, isLeft }) => leftRecord(sheet, isLeft)),
  ];
  return { edits: [...edits, ...(yield* memoryEdits(input, edits, records))] };
}

function isAbout(choice: RefreshChoice, one: SourceDifference): boolean {
  switch (one.kind) {
    case "changed":
      return (
        choice.kind === "changed" &&
        choice.knownAs === one.row.knownAs &&
        choice.field === one.field &&
        choice.now === one.now &&
        choice.table === one.table
      );
    case "new":
      return (
        choice.kind === "new" &&
        choice.at === placeText(one.source.action.place) &&
        choice.action === one.source.action.action
      );
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
  private readonly touched = new Set<string>();

  constructor(rows: readonly TakenRow[]) {
    this.rows = new Map(rows.map((row) => [row.knownAs, row]));
  }

  change({ knownAs }: TakenRow, patch: (before: TakenRow) => Partial<TakenRow>): void {
    const before = this.rows.get(knownAs);
    if (before) this.set({ ...before, ...patch(before) });
  }

  /** A new row is known by its place, unless another was first written there. */
  add({ action, values }: SourceRow, isTaken: boolean): void {
    const at = placeText(action.place);
    let knownAs = at;
    for (let number = 2; this.rows.has(knownAs); number += 1) knownAs = `${at} (${String(number)})`;
    this.set({ knownAs, at, values, ...(isTaken ? {} : { settled: "out" }) });
  }

  changed(kept: readonly TakenRow[]): readonly TakenRow[] {
    const names = new Set([...this.touched, ...kept.map(({ knownAs }) => knownAs)]);
    return [...names].flatMap((name) => this.rows.get(name) ?? []);
  }

  private set(row: TakenRow): void {
    this.rows.set(row.knownAs, row);
    this.touched.add(row.knownAs);
  }
}
