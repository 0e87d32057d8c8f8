import type { CalendarDate } from "../calendar/calendarDate";
import { notedReturns, type NotedReturn } from "./returnRound";
import type { Work } from "../steps/work";
import type { FieldOf } from "../tables/description";
import { findOwnTable } from "../tables/records";
import { RETURNS } from "../tables/returns";
import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { createSheet } from "../sheets/createSheet";
import { growTable } from "../sheets/growTable";
import { markEdits, memoryEdits } from "../sheets/marks";
import { proposeUpdate, type ActionUpdate } from "../proposals/proposeUpdate";
import { dayContent, layoutTable, textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { simulate } from "../changes/simulate";
import { changeCells, type CellChange } from "../sheets/tableCells";
import { tableColumns } from "../sheets/tableColumns";

/** A return that was made for an owner. */
export interface ReturnMade {
  readonly owner: string;
  readonly madeOn: CalendarDate;
  readonly actions: number;
}

/** A return that came back and was read. */
export interface ReturnRead {
  readonly owner: string;
  readonly madeOn: CalendarDate;
  readonly file: string;
  readonly contents: string;
  readonly conflictsLeft: number;
}

/** What returns that came back say of actions, and which they are. */
export interface MergeAsked {
  readonly updates: readonly ActionUpdate[];
  readonly read: readonly ReturnRead[];
}

type Field = FieldOf<typeof RETURNS>;
type Line = Readonly<Partial<Record<Field, CellContent>>>;

/** Notes for whom returns were made; one that waits for its answer is not noted twice. */
export function* proposeReturns(given: ProposalInput, made: readonly ReturnMade[]): Work<ChangeSet> {
  const input = withSheets(given);
  const noted = notedReturns(input.snapshot);
  const waits = ({ owner, madeOn }: ReturnMade): boolean =>
    noted.some((one) => one.owner === owner && one.madeOn === madeOn && one.answeredOn === null);
  const lines = made
    .filter((one) => !waits(one))
    .map(({ owner, madeOn, actions }) => ({ ...keyOf({ owner, madeOn }, input), actions }));
  const edits = yield* addLines(input, lines);
  if (edits.length === 0) return { edits };
  return { edits: [...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits))] };
}

/** Writes what came back as updates, and beside each return that it is answered, by which file. */
export function* proposeMerge(given: ProposalInput, { updates, read }: MergeAsked): Work<ChangeSet> {
  const { edits: updated } = yield* proposeUpdate(given, updates);
  const input = withSheets({ ...given, snapshot: simulate(given.snapshot, { edits: updated }) });
  const noted = notedReturns(input.snapshot);
  const cells: CellChange<Field>[] = [];
  const lines: Line[] = [];
  const taken = new Set<number>();
  for (const one of read) {
    const answer = answerOf(one, input);
    const line = noted.find((other) => !taken.has(other.row) && isLineOf(other, one));
    if (!line) lines.push({ ...keyOf(one, input), ...answer });
    else {
      taken.add(line.row);
      cells.push(
        ...Object.entries(answer).map(([field, content]) => ({ row: line.row, field: field as Field, content })),
      );
    }
  }
  const table = findOwnTable(input.snapshot, "returns");
  const edits = [...(table ? changeCells(table, cells) : []), ...(yield* addLines(input, lines))];
  if (edits.length === 0) return { edits: updated };
  return { edits: [...updated, ...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits))] };
}

const withSheets = (given: ProposalInput): LayoutInput => ({
  ...given,
  sheets: nameOwnSheets(given.snapshot, given.words.language),
});

/** The line that waits for this file, or that it was read for before. */
const isLineOf = (line: NotedReturn, { owner, madeOn, contents }: ReturnRead): boolean =>
  line.owner === owner && line.madeOn === madeOn && (line.answeredOn === null || line.contents === contents);

const keyOf = (
  { owner, madeOn }: Pick<ReturnMade, "owner" | "madeOn">,
  { snapshot }: LayoutInput,
): Pick<Line, "owner" | "madeOn"> => ({ owner: textContent(owner), madeOn: dayContent(madeOn, snapshot.dateSystem) });

const answerOf = ({ file, contents, conflictsLeft }: ReturnRead, { asOf, snapshot }: LayoutInput): Line => ({
  answeredOn: dayContent(asOf, snapshot.dateSystem),
  conflictsLeft: conflictsLeft === 0 ? null : conflictsLeft,
  file: textContent(file),
  contents,
});

/** Lines put under those of PlanReturns; the table is made with the first. */
function* addLines(input: LayoutInput, rows: readonly Line[]): Work<readonly Edit[]> {
  if (rows.length === 0) return [];
  const of = (field: Field) => ({ content: (row: Line) => row[field] ?? null });
  const columns = tableColumns<Field, Line>(RETURNS, input, {
    ...{ owner: of("owner"), madeOn: of("madeOn"), actions: of("actions"), answeredOn: of("answeredOn") },
    ...{ conflictsLeft: of("conflictsLeft"), file: of("file"), contents: of("contents") },
  });
  const table = findOwnTable(input.snapshot, "returns");
  return table
    ? yield* growTable(table, columns, rows)
    : createSheet(yield* layoutTable(input, { table: RETURNS, columns, rows }));
}
