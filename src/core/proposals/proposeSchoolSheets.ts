import type { Work } from "../steps/work";
import { findOwnTable } from "../tables/records";
import { SCHOOL_PAPERS, type SchoolPaper } from "../words/packWords";
import type { ChangeSet } from "../changes/changeSet";
import { settingAdded } from "../sheets/layoutSettings";
import { markEdits, memoryEdits } from "../sheets/marks";
import { rowOfLeftOut, schoolPapersLeftOut, withoutPapers } from "../sheets/papersLeftOut";
import { textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { changeCells } from "../sheets/tableCells";

/**
 * Writes into “Papers left out” of Settings which sheets of schools are not built (B2, B12). Whatever else is named there stays, and a row
 * that somebody took out comes again. Nothing without Settings.
 */
export function* proposeSchoolSheets(given: ProposalInput, leftOut: readonly SchoolPaper[]): Work<ChangeSet> {
  const { words, snapshot } = given;
  const table = findOwnTable(snapshot, "settings");
  if (!table || String(schoolPapersLeftOut(snapshot)) === String(leftOut)) return { edits: [] };
  const record = rowOfLeftOut(snapshot);
  const others = withoutPapers(record?.text("value") ?? "", SCHOOL_PAPERS);
  const value = textContent([...others, ...leftOut.map((paper) => words.sheets.papers[paper])].join(", "));
  if (record) return { edits: changeCells(table, [{ row: record.row, field: "value", content: value }]) };
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(snapshot, words.language) };
  const edits = yield* settingAdded(input, words.sheets.settings.papersLeftOut.name, value);
  return { edits: [...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits, []))] };
}
