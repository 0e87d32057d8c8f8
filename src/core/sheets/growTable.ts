import type { Block, SheetName } from "../snapshot/workbookSnapshot";
import { mapInSteps, part, type Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { bodyCell, bodyRows } from "../tables/records";
import type { CellContent, Edit } from "../changes/changeSet";
import { contentsAt } from "../changes/compareCells";
import { bodyExtras, bodyStyles, contentsOf, heightsOf, type Column } from "./sheetLayout";

/** A column of the user's own between ours: nothing is written there. */
const foreign = <Row>(heading: string): Column<Row> => ({ heading, width: 10, style: "plain", content: () => null });

/** The columns in the order in which the table has them now: moved, renamed and added ones stay as the user has them. */
export const currentColumns = <Row>(
  { headings, fields }: OwnTable,
  columns: readonly Column<Row>[],
): readonly Column<Row>[] =>
  headings.map((heading, index) => {
    const field = fields[index] ?? null;
    const own = field === null ? undefined : columns.find((column) => column.field === field);
    return own ?? foreign(heading);
  });

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

/**
 * The edits that put records under those a table has, in the columns as they are now. Where something stands below, whole
 * rows are inserted first: notes keep their place relative to each other, and nothing is written over.
 */
export function* growTable<Row>(
  table: OwnTable,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Work<readonly Edit[]> {
  const { name, block: before } = table;
  if (rows.length === 0 || name === null) return [];
  const sheet = table.sheet.name;
  const blank = isBlank(table) ? 1 : 0;
  const block = {
    row: before.row + before.rows - blank,
    column: before.column,
    rows: rows.length,
    columns: before.columns,
  };
  const after = { ...before, rows: before.rows - blank + rows.length };
  const added = { sheet, block, columns: currentColumns(table, columns), rows };
  const contents = yield* part(
    mapInSteps(rows, (row) => contentsOf(added.columns, row)),
    0,
    0.4,
  );
  const raised = yield* part(raiseRows(added, contents), 0.4, 1);
  return [
    ...makeRoom(table, after.rows - before.rows),
    ...(after.rows === before.rows ? [] : [{ kind: "resizeTable", sheet, name, before, after } satisfies Edit]),
    ...styleRows(added),
    ...written(added, contentsAt(table.sheet, block.row, block.column, blank, block.columns), contents),
    ...raised,
    ...dressRows(added),
  ];
}

/** The new cells, column runs that are ours only: a column of the user's own is not written, not even as empty. */
function written<Row>(
  { sheet, block, columns }: NewRows<Row>,
  blankRow: readonly (readonly CellContent[])[],
  contents: readonly (readonly CellContent[])[],
): readonly Edit[] {
  const runs: { from: number; to: number }[] = [];
  columns.forEach(({ field }, index) => {
    if (field === undefined) return;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs.map(({ from, to }): Edit => {
    const before = contents.map((_, row) => blankRow[row]?.slice(from, to) ?? Array<CellContent>(to - from).fill(null));
    return {
      kind: "setCells",
      sheet,
      block: { ...block, column: block.column + from, columns: to - from },
      before,
      after: contents.map((row) => row.slice(from, to)),
    };
  });
}

/** Whole rows under the table, where anything stands below it. */
function makeRoom({ sheet, block }: OwnTable, rows: number): readonly Edit[] {
  const below = block.row + block.rows;
  const end = sheet.used ? sheet.used.row + sheet.used.rows : 0;
  return rows <= 0 || end <= below ? [] : [{ kind: "insertRows", sheet: sheet.name, at: below, rows }];
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
  { sheet, block, columns, rows }: NewRows<Row>,
  contents: readonly (readonly CellContent[])[],
): Work<readonly Edit[]> {
  const heights = yield* heightsOf(columns, contents, rows);
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
