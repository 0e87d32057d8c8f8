import { wasWrittenByUs } from "../read/tableWords";
import type { Cell } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { ownTables, type OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type FieldOfTable } from "../tables/records";
import { canTakeOver, convertedTables } from "../tables/olderTables";
import type { ChangeSet, Edit } from "../changes/changeSet";
import { actionColumns } from "../sheets/layoutActions";
import { markEdits } from "../sheets/marks";
import { newIds } from "../sheets/newIds";
import { lackingRules, unnamedRules } from "../sheets/layoutRules";
import { dayForText, lackingFinance, unnamedSettings } from "../sheets/layoutSettings";
import { columnsOfTable } from "../sheets/ownColumns";
import { remadeTables } from "./remakeTables";
import type { LayoutInput, ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { simulate } from "../changes/simulate";
import { proposeTakeOverInSteps } from "./takeOver";
import { changeCells, type CellChange } from "../sheets/tableCells";

/**
 * What tables of ours need before anything else is written to them: a table where there are plain cells, columns and
 * formulas of today, marks and rules that were lost, an id for each action that was typed by hand.
 */
export function* proposePutRightInSteps(given: ProposalInput): Work<ChangeSet> {
  const remade = remadeTables(given.snapshot);
  const tables = after(given, remade);
  const { edits: widened } = yield* proposeTakeOverInSteps(tables);
  const now = after(tables, widened);
  const input: LayoutInput = { ...now, sheets: nameOwnSheets(now.snapshot, given.words.language) };
  const cells = [
    ...[...lostMarks(input), ...lostKeys(input), ...dayForText(input)],
    ...[...lackingFormulas(input), ...handTypedActions(input)],
  ];
  const keyed: LayoutInput = { ...after(now, cells), sheets: input.sheets };
  const rules = yield* lackingRules(keyed);
  // Papers that are built with it count the schools as the formulas will.
  const finance = yield* lackingFinance({ ...after(keyed, rules), sheets: input.sheets });
  return { edits: [...remade, ...widened, ...cells, ...rules, ...finance] };
}

const after = (input: ProposalInput, edits: readonly Edit[]): ProposalInput =>
  edits.length === 0 ? input : { ...input, snapshot: simulate(input.snapshot, { edits }) };

/** Rules and settings are known again by what else stands in their rows, where the column that names them is new. */
const lostKeys = ({ snapshot, words }: LayoutInput): readonly Edit[] =>
  (["rules", "settings"] as const).flatMap((key): readonly Edit[] => {
    const table = ownTables(snapshot).found.get(key);
    if (!table || table.name === null) return [];
    return changeCells(table, key === "rules" ? unnamedRules(table) : unnamedSettings(table, words));
  });

const lostMarks = (input: LayoutInput): readonly Edit[] =>
  [...ownTables(input.snapshot).found.values()].some(({ mark, known }) => mark === null && known !== null)
    ? markEdits(input, [])
    : [];

/** Ids, and the dropdowns that Excel does not bring to a row that was pasted. */
function handTypedActions(input: LayoutInput): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "actions");
  if (!table || table.name === null || table.doubtful.length > 0) return [];
  const ids = newIds(table);
  const named = [...ids].map(([row, id]): CellChange<string> => ({ row, field: "id", content: id }));
  return [...changeCells(table as OwnTable, named), ...dropdowns(table, ids, input)];
}

/**
 * Formulas where a row has none, or one that a deleted column or a converted table has spoilt. Only while every table has
 * the columns that formulas name; tables that are given columns have all their formulas written with them.
 */
function lackingFormulas(input: LayoutInput): readonly Edit[] {
  if (!canTakeOver(input.snapshot) || convertedTables(input.snapshot).length > 0) return [];
  return [...ownTables(input.snapshot).found.values()]
    .filter(({ missing, description }) => missing.length === 0 && description.life !== "paper")
    .flatMap((table) => changeCells(table, formulasFor(table, input)));
}

function formulasFor(table: OwnTable, input: LayoutInput): readonly CellChange<string>[] {
  const records = recordsOf(table);
  return columnsOfTable(table, input).flatMap(({ field, formula }): readonly CellChange<string>[] =>
    field === undefined || formula === undefined
      ? []
      : records
          .filter(({ cell }) => isLacking(cell(field), field))
          .map(({ row }) => ({ row, field, content: { formula } })),
  );
}

const isLacking = (cell: Cell | undefined, field: string): boolean =>
  cell?.formula === undefined
    ? (cell?.value ?? "") === "" || wasWrittenByUs(field, cell?.value)
    : isSpoilt(cell.formula);

/** What Excel makes of a formula that names a column that is gone, or cells of a table that is none any more. */
const isSpoilt = (formula: string): boolean => /#REF!|!\$?[A-Z]/.test(formula.replaceAll(/"[^"]*"/g, '""'));

const dropdowns = (
  { sheet, block, fields }: OwnTable<FieldOfTable<"actions">>,
  ids: ReadonlyMap<number, string>,
  input: LayoutInput,
): readonly Edit[] =>
  actionColumns(input).flatMap(({ field, validation }) => {
    const column = fields.findIndex((one) => one === field);
    if (validation === undefined || column < 0) return [];
    return [...ids.keys()].map((row): Edit => {
      const at = { row: block.row + 1 + row, column: block.column + column, rows: 1, columns: 1 };
      return { kind: "setValidation", sheet: sheet.name, block: at, before: validation, after: validation };
    });
  });
