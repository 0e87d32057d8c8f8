import type { Work } from "../steps/work";
import { ownTables, type OwnTable } from "../tables/findTables";
import { findOwnTable, recordsOf, type FieldOfTable } from "../tables/records";
import type { ChangeSet, Edit } from "./changeSet";
import { actionColumns } from "./layoutActions";
import { markEdits } from "./marks";
import { newIds } from "./newIds";
import type { LayoutInput, ProposalInput } from "./sheetLayout";
import { nameOwnSheets } from "./sheetNames";
import { proposeTakeOverInSteps } from "./takeOver";
import { changeCells, type CellChange } from "./tableCells";

/**
 * What tables of ours need before anything else is written to them: columns and formulas of today, marks that were lost, an
 * id for each action that was typed by hand.
 */
export function* proposePutRightInSteps(given: ProposalInput): Work<ChangeSet> {
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(given.snapshot, given.words.language) };
  const { edits } = yield* proposeTakeOverInSteps(given);
  return { edits: [...lostMarks(input), ...edits, ...handTypedActions(input)] };
}

const lostMarks = (input: LayoutInput): readonly Edit[] =>
  [...ownTables(input.snapshot).found.values()].some(({ mark, known }) => mark === null && known !== null)
    ? markEdits(input, [])
    : [];

/** Ids, and the formulas and dropdowns that Excel does not bring to a row that was pasted. */
function handTypedActions(input: LayoutInput): readonly Edit[] {
  const table = findOwnTable(input.snapshot, "actions");
  if (!table || table.name === null || table.doubtful.length > 0) return [];
  const ids = newIds(table);
  const named = [...ids].map(([row, id]): CellChange<string> => ({ row, field: "id", content: id }));
  return [
    ...changeCells(table as OwnTable, [...named, ...lackingFormulas(table, input)]),
    ...dropdowns(table, ids, input),
  ];
}

/** Only where the table is as we made it: formulas name its columns. */
function lackingFormulas(table: OwnTable<FieldOfTable<"actions">>, input: LayoutInput): readonly CellChange<string>[] {
  if (table.missing.length > 0) return [];
  const records = recordsOf(table);
  return actionColumns(input).flatMap(({ field, formula }): readonly CellChange<string>[] => {
    const own = table.fields.find((one) => one === field);
    if (formula === undefined || own === undefined || own === null) return [];
    return records
      .filter(({ cell }) => cell(own)?.formula === undefined && (cell(own)?.value ?? "") === "")
      .map(({ row }) => ({ row, field: own, content: { formula } }));
  });
}

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
