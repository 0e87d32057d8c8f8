import { tableNamed } from "../../../src/core/tables/allTables";
import { foldText } from "../../../src/core/text/normalise";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { holds } from "../../../src/simulator/workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../../../src/simulator/workbook/simulatedSheet";
import type { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";

/** Our tables as they were when they were first seen: what a person does later changes names, headings and places. */
export interface KnownTable {
  /** The stable name. */
  readonly name: string;
  /** Ids of the columns by field: they stay with a column that is moved or renamed. */
  readonly columns: ReadonlyMap<string, number>;
}

export type KnownTables = Map<SimulatedTable, KnownTable>;

/** Notes tables that a step of ours has made. */
export function noteTables(workbook: SimulatedWorkbook, known: KnownTables): void {
  const names = new Set([...known.values()].map(({ name }) => name));
  for (const table of workbook.tables) {
    const description = tableNamed(table.name);
    if (!description || known.has(table) || names.has(description.name)) continue;
    const ids = new Map(table.headings.map((heading, index) => [foldText(heading), table.columnIds[index]]));
    const columns = description.columns.flatMap(({ field, heading }) => {
      const id = ids.get(foldText(heading.en)) ?? ids.get(foldText(heading.cy));
      return id === undefined ? [] : [[field, id] as const];
    });
    known.set(table, { name: description.name, columns: new Map(columns) });
  }
}

/** The column of a field on the sheet as it is now; null where it was deleted. */
export function columnOn(table: SimulatedTable, known: KnownTable, field: string): number | null {
  const index = table.columnIds.indexOf(known.columns.get(field) ?? -1);
  return index < 0 ? null : table.block.column + index;
}

/** A text that a person typed, and what it is beside: it must be found beside the same after each step of ours. */
export interface TypedText {
  readonly text: string;
  readonly sheet: SimulatedSheet;
  /** The record of the row, the heading of the column, or just the sheet. */
  readonly beside: string;
}

const TYPED = /typed \d+ [^\n;]*/g;

/** By which fields the rows of a table are told apart, where not by what makes its records the same. */
type RecordKeys = (table: string) => readonly string[] | undefined;

/** Every text that was typed in the cells of the workbook, as often as it is there; what we note of headings is no cell of theirs. */
export function typedTexts(
  workbook: SimulatedWorkbook,
  known: KnownTables,
  keys: RecordKeys = () => undefined,
): readonly TypedText[] {
  const inReach = workbook.sheets.filter(({ visibility }) => visibility !== "veryHidden");
  return inReach.flatMap((sheet) =>
    [...sheet.cells.all()].flatMap(({ row, column, value, formula }) =>
      typeof value !== "string" || formula !== undefined
        ? []
        : [...value.matchAll(TYPED)].map(([text]) => ({
            text,
            sheet,
            beside: besideWhat(sheet, row, column, known, keys),
          })),
    ),
  );
}

function besideWhat(sheet: SimulatedSheet, row: number, column: number, known: KnownTables, keys: RecordKeys): string {
  for (const table of sheet.tables) {
    const found = known.get(table);
    if (!found) continue;
    if (row === table.block.row && holds(table.block, row, column))
      return `heading ${String(table.columnIds[column - table.block.column])} of ${found.name}`;
    const { body } = table;
    if (row >= body.row && row < body.row + body.rows) return `${found.name} ${recordIn(table, found, row, keys)}`;
  }
  return "the sheet";
}

function recordIn(table: SimulatedTable, known: KnownTable, row: number, keys: RecordKeys): string {
  const fields = keys(known.name) ?? tableNamed(known.name)?.recordKey ?? [];
  return fields
    .map((field) => columnOn(table, known, field))
    .map((column) => (column === null ? "" : String(table.sheet.cells.get(row, column)?.value ?? "")))
    .map(withoutGone)
    .join(" | ");
}

const GONE = [english, welsh].map(({ sheets }) => sheets.sourceGone(""));

/** A row of the council's that was deleted is said to be gone under Source: its record is still the same. */
const withoutGone = (text: string): string =>
  GONE.reduce((rest, gone) => (rest.endsWith(gone) ? rest.slice(0, -gone.length) : rest), text);

const sayTyped = ({ text, sheet, beside }: TypedText): string => `"${text}" on ${sheet.name} beside ${beside}`;

export const typedKey = ({ text, sheet, beside }: TypedText): string => `${text}\n${sheet.id}\n${beside}`;

/** What is to be found after an action of a person: what they took away is not, what they moved is where they moved it. */
export function afterAction(
  expected: readonly TypedText[],
  before: readonly TypedText[],
  after: readonly TypedText[],
): readonly TypedText[] {
  const [was, is] = [new Set(before.map(typedKey)), new Set(after.map(typedKey))];
  const kept = expected.filter((one) => !was.has(typedKey(one)) || is.has(typedKey(one)));
  return [...kept, ...after.filter((one) => !was.has(typedKey(one)))];
}

/** Where a text was to be found, and where it is now. */
export function sayLost(lost: TypedText, now: readonly TypedText[]): string {
  const places = now
    .filter(({ text }) => text === lost.text)
    .map(({ sheet, beside }) => `on ${sheet.name} beside ${beside}`);
  return `${sayTyped(lost)}: now ${places.join("; ") || "nowhere"}`;
}
