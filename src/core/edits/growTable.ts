import type { Block, SheetName } from "../snapshot/workbookSnapshot";
import { mapInSteps, part, type Work } from "../steps/work";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { Words } from "../words/words";
import type { CellContent, Edit } from "./changeSet";
import { contentsAt } from "./compareCells";
import { bodyCell, bodyRows, type OwnTable } from "./ownTables";
import { bodyExtras, bodyStyles, contentsOf, heightsOf, type Column } from "./sheetLayout";

/** The languages a table may be headed in: the one in use first. */
export const languages = (words: Words): readonly Words[] => [words, english, welsh];

/** A column of the user's own between ours: nothing is written there. */
const foreign = <Row>(heading: string): Column<Row> => ({ heading, width: 10, style: "plain", content: () => null });

/**
 * The columns in the order and the language in which the table has them: the language with the most headings in common.
 * Columns moved, added or taken out by the user stay as they are.
 */
export function columnsAsTheyStand<Row>(
  table: OwnTable,
  words: Words,
  columnsIn: (words: Words) => readonly Column<Row>[],
): readonly Column<Row>[] {
  const known = (columns: readonly Column<Row>[]): number =>
    columns.filter(({ heading }) => table.headings.includes(heading)).length;
  const [first, ...others] = languages(words).map(columnsIn);
  const columns = others.reduce((best, next) => (known(next) > known(best) ? next : best), first ?? []);
  return table.headings.map((heading) => columns.find((column) => column.heading === heading) ?? foreign(heading));
}

/** A new table of no records has one blank row, which the first record takes. */
const isBlank = (table: OwnTable): boolean =>
  bodyRows(table) === 1 &&
  table.headings.every((_, column) => {
    const cell = bodyCell(table, 0, column);
    return cell === undefined || cell.formula !== undefined || cell.value === "";
  });

/** Rows to be put into a table, and where. */
interface NewRows<Row> {
  readonly sheet: SheetName;
  readonly block: Block;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** The edits that put records under those a table has. What stands below the table moves down and is not lost. */
export function* growTable<Row>(
  table: OwnTable,
  tableName: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Work<readonly Edit[]> {
  if (rows.length === 0) return [];
  const sheet = table.sheet.name;
  const blank = isBlank(table) ? 1 : 0;
  const firstRow = table.block.row + table.block.rows - blank;
  const after = { ...table.block, rows: table.block.rows - blank + rows.length };
  const block = { row: firstRow, column: table.block.column, rows: rows.length, columns: columns.length };
  const before = [
    ...contentsAt(table.sheet, firstRow, block.column, blank, block.columns),
    ...empty(rows.length - blank, block.columns),
  ];
  const added = { sheet, block, columns, rows };
  const contents = yield* part(
    mapInSteps(rows, (row) => contentsOf(columns, row)),
    0,
    0.4,
  );
  const raised = yield* part(raiseRows(added, contents), 0.4, 1);
  return [
    ...moveDown(table, after.rows - table.block.rows),
    { kind: "resizeTable", sheet, name: tableName, before: table.block, after },
    ...styleRows(added),
    { kind: "setCells", sheet, block, before, after: contents },
    ...raised,
    ...dressRows(added),
  ];
}

const shifted = <P extends { readonly block: Block }>(part: P, columns: number): P => ({
  ...part,
  block: { ...part.block, column: part.block.column + columns },
});

const styleRows = <Row>({ sheet, block, columns }: NewRows<Row>): readonly Edit[] =>
  bodyStyles(columns, block.row, block.rows)
    .map((part) => shifted(part, block.column))
    .filter(({ style }) => style !== "plain")
    .map((part): Edit => ({ kind: "setStyle", sheet, block: part.block, before: "plain", after: part.style }));

function* raiseRows<Row>(
  { sheet, block, columns }: NewRows<Row>,
  contents: readonly (readonly CellContent[])[],
): Work<readonly Edit[]> {
  const heights = yield* heightsOf(columns, contents);
  return [{ kind: "setRowHeights", sheet, firstRow: block.row, before: heights.map(() => null), after: heights }];
}

/** Colours, dropdowns and links of the new rows. */
function dressRows<Row>({ sheet, block, columns, rows }: NewRows<Row>): readonly Edit[] {
  const extras = bodyExtras(columns, rows, block.row, block.rows);
  const at = <P extends { readonly block: Block }>(part: P): P => shifted(part, block.column);
  return [
    ...extras.rules
      .map(at)
      .map((part): Edit => ({ kind: "setFormatRules", sheet, block: part.block, before: [], after: part.rules })),
    ...extras.validations
      .map(at)
      .map((part): Edit => ({ kind: "setValidation", sheet, block: part.block, before: null, after: part.validation })),
    ...extras.links.map(at).map((part): Edit => {
      return { kind: "setLinks", sheet, block: part.block, before: part.links.map(() => null), after: part.links };
    }),
  ];
}

const empty = (rows: number, columns: number): CellContent[][] =>
  Array.from({ length: rows }, () => Array<CellContent>(columns).fill(null));

/** Notes under the table, moved down by as many rows as the table grows. */
function moveDown({ sheet, block }: OwnTable, rows: number): readonly Edit[] {
  const below = block.row + block.rows;
  const end = sheet.used ? sheet.used.row + sheet.used.rows : 0;
  if (rows === 0 || end <= below) return [];
  const columns = Math.max(block.columns, sheet.used ? sheet.used.column + sheet.used.columns - block.column : 0);
  const notes = contentsAt(sheet, below, block.column, end - below, columns);
  const before = [...notes, ...empty(rows, columns)];
  const after = [...empty(rows, columns), ...notes];
  return [
    {
      kind: "setCells",
      sheet: sheet.name,
      block: { row: below, column: block.column, rows: before.length, columns },
      before,
      after,
    },
  ];
}
