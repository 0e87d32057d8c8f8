import { wasWrittenByUs } from "../read/tableWords";
import type { Block } from "../snapshot/workbookSnapshot";
import { workForEach, type Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { canTakeOver, isFreeBeside, lackedColumns, lackingTables } from "../tables/olderTables";
import { bodyCell, bodyRows } from "../tables/records";
import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { columnsOfTable } from "../sheets/ownColumns";
import { pagesFor } from "../sheets/printing";
import {
  bodyExtras,
  bodyStyles,
  foldedIn,
  headingStyle,
  landscape,
  type Column,
  type LayoutInput,
  type ProposalInput,
} from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { changeCells, type CellChange } from "../sheets/tableCells";
import { tableColumn } from "../sheets/tableColumns";
import { widthFor } from "../sheets/textFitting";

/** Excel's own width of a column. */
const PLAIN_WIDTH = 8.43;

/** An older table with the columns that it is to have: those that stand, and the lacking ones at its right edge. */
interface Widened {
  readonly table: OwnTable;
  readonly added: readonly Column<never>[];
  /** Where the added columns are, the heading row included. */
  readonly at: Block;
  /** Whether whole columns are inserted for them: something stands at the right. */
  readonly isInserted: boolean;
}

/**
 * Gives tables the columns they lack, at their right edge, and today's formulas: tables made by an earlier version, and
 * those that somebody deleted a column of. Nothing is moved, nothing that was typed is written over. Formulas of one table
 * name columns of another, so that all of them are taken over together, or none while one is hindered.
 */
export function* proposeTakeOverInSteps(given: ProposalInput): Work<ChangeSet> {
  if (!canTakeOver(given.snapshot)) return { edits: [] };
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(given.snapshot, given.words.language) };
  const widened = lackingTables(input.snapshot).map((table) => widen(table, input));
  const dressed = yield* workForEach(widened, function* (one): Work<readonly Edit[]> {
    yield 0;
    return [...formulaEdits(one, input), ...dress(one), viewEdit(one, input)];
  });
  return { edits: [...widened.flatMap(headEdits), ...dressed.flat()] };
}

function widen(table: OwnTable, input: LayoutInput): Widened {
  const known = columnsOfTable(table, input);
  const added = lackedColumns(table).flatMap((described) => {
    const column = known.find(({ field }) => field === described.field) ?? tableColumn<never>(described, input, {});
    return [{ ...column, width: widthFor(column.heading, column.width) }];
  });
  const { block, fields, headings } = table;
  return {
    table: {
      ...table,
      fields: [...fields, ...added.map(({ field }) => field ?? null)],
      headings: [...headings, ...added.map(({ heading }) => heading)],
      block: { ...block, columns: block.columns + added.length },
    },
    added,
    at: { ...block, column: block.column + block.columns, columns: added.length },
    isInserted: !isFreeBeside(table, added.length),
  };
}

/** Headings first: a table that grows gives names of its own to columns that have none. */
function headEdits({ table, added, at, isInserted }: Widened): readonly Edit[] {
  const { sheet, name, block } = table;
  if (name === null) return [];
  const heading: Block = { ...at, rows: 1 };
  const room: Edit = { kind: "insertColumns", sheet: sheet.name, at: at.column, columns: added.length };
  const looks = [
    ...bodyStyles(added.map(headingStyle), at.row, 1),
    ...bodyStyles(added, at.row + 1, bodyRows(table)),
  ].map((part): Edit => {
    const styled = { ...part.block, column: part.block.column + at.column };
    return { kind: "setStyle", sheet: sheet.name, block: styled, before: "plain", after: part.style };
  });
  return [
    ...(isInserted ? [room] : []),
    ...looks,
    {
      kind: "setCells",
      sheet: sheet.name,
      block: heading,
      before: [added.map(() => null)],
      after: [added.map((column) => column.heading)],
    },
    {
      kind: "resizeTable",
      sheet: sheet.name,
      name,
      before: { ...block, columns: block.columns - added.length },
      after: block,
    },
  ];
}

/** Today's formulas in every column that has one. A value that somebody typed over a formula stays, and is a finding. */
function formulaEdits({ table }: Widened, input: LayoutInput): readonly Edit[] {
  const rows = Array.from({ length: bodyRows(table) }, (_, row) => row);
  const changes = columnsOfTable(table, input).flatMap(({ field, formula }): readonly CellChange<string>[] => {
    const column = field === undefined ? -1 : table.fields.indexOf(field);
    if (field === undefined || formula === undefined || column < 0) return [];
    const content: CellContent = { formula };
    return rows.filter((row) => !isTyped(table, row, column)).map((row) => ({ row, field, content }));
  });
  return changeCells(table, changes);
}

function isTyped(table: OwnTable, row: number, column: number): boolean {
  const cell = bodyCell(table, row, column);
  if (cell === undefined || cell.formula !== undefined || cell.value === "") return false;
  return !wasWrittenByUs(table.fields[column] ?? "", cell.value);
}

/** Colours and dropdowns of the added columns. */
function dress({ table, added, at }: Widened): readonly Edit[] {
  const { sheet } = table;
  const { rules, validations } = bodyExtras(added, [], at.row + 1, bodyRows(table));
  const placed = (block: Block): Block => ({ ...block, column: block.column + at.column });
  return [
    ...rules.map((part): Edit => {
      return { kind: "setFormatRules", sheet: sheet.name, block: placed(part.block), before: [], after: part.rules };
    }),
    ...validations.map((part): Edit => {
      const after = part.validation;
      return { kind: "setValidation", sheet: sheet.name, block: placed(part.block), before: null, after };
    }),
  ];
}

/** Widths of the added columns, the helper columns folded away, and pages that the wider table is printed on. */
function viewEdit({ table, added, at }: Widened, input: LayoutInput): Edit {
  const { sheet, description, block } = table;
  const others = Array.from({ length: at.column }, () => null);
  const widths = description.columns.map(({ width }) => width);
  const view = (count: number) => ({
    frozenRows: block.row + 1,
    frozenColumns: description.frozenColumns,
    visibility: "visible" as const,
    showGridlines: false,
    tabColour: null,
    print: landscape(input, description.sheet[input.words.language], block.row, pagesFor(widths.slice(0, count), 1)),
  });
  const folded = foldedIn(added).map(({ first, last }) => ({ first: first + at.column, last: last + at.column }));
  return {
    kind: "setView",
    sheet: sheet.name,
    before: {
      ...view(block.columns - added.length),
      folded: [],
      columnWidths: [...others, ...added.map(() => PLAIN_WIDTH)],
    },
    after: { ...view(block.columns), folded, columnWidths: [...others, ...added.map(({ width }) => width)] },
  };
}
