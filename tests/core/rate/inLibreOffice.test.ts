import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { noChanges, noSheetChanges } from "../../../src/ooxml/noChanges";
import { newWorkbook } from "../../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../../src/ooxml/openWorkbook";
import { cellKey } from "../../../src/ooxml/workbookChanges";
import type { CalculationInput, CalculationSheet } from "../../../src/simulator/recalculation/calculation";
import { recalculated } from "../../cli/libreOffice";
import { PEOPLE, rowOf, settingsOf } from "./anyCells";
import { columnsOf, liveWorkbook } from "./liveSheets";
import { productSays } from "./productSays";

jest.setTimeout(300_000);

const SEED = 20200228;
const ROWS = 500;
const REFS = ["R1", "R2", "R9"];

/** The workbook as a file, as Excel would have saved it, but for the results of its formulas. */
function asFile({ sheets, names }: CalculationInput): Uint8Array {
  const changes = noChanges();
  for (const sheet of sheets) {
    changes.addedSheets.push(sheet.name);
    const own = noSheetChanges();
    for (const { row, column, value, formula } of sheet.cells)
      own.cells.set(cellKey(row, column), formula === undefined ? { value } : { formula, value: 0 });
    for (const { name, block, headings } of sheet.tables)
      own.addedTables.push({ name, block, columns: headings.map((heading) => ({ name: heading })), style: "" });
    changes.sheets.set(sheet.name, own);
  }
  for (const { name, refersTo } of names) changes.names.push({ name, refersTo });
  return openWorkbook(newWorkbook()).save(changes);
}

/** What the cells of a column hold in a file, from the first row under the headings. */
function column(bytes: Uint8Array, { name, cells, tables }: CalculationSheet, heading: string): readonly unknown[] {
  const at = cells.find(({ row, value }) => row === 0 && value === heading)?.column;
  const found = openWorkbook(bytes).contents.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const values = new Map(found.filter((cell) => cell.column === at).map((cell) => [cell.row, cell.value]));
  return Array.from({ length: (tables[0]?.block.rows ?? 1) - 1 }, (_, row) => values.get(row + 1) ?? "");
}

function anyWorkbook(words: Words): CalculationInput {
  const [rows = []] = fc.sample(fc.array(rowOf(words), { minLength: ROWS, maxLength: ROWS }), {
    seed: SEED,
    numRuns: 1,
  });
  const [settings] = fc.sample(settingsOf, { seed: SEED, numRuns: 1 });
  // LibreOffice has no truth values of its own: TRUE is the number 1 there, and so the first day of the calendar.
  const actions = rows.map((row, at) => ({
    ...{ id: `A${String(at)}`, action: `Do the thing ${String(at)}` },
    ...Object.fromEntries(Object.entries(row).filter(([, value]) => typeof value !== "boolean")),
  }));
  // A day that depends on the clock of the computer would be another day in LibreOffice.
  return liveWorkbook({ words, actions, recommendations: REFS, register: PEOPLE, ...settings, asAt: 43889 });
}

test.each([english, welsh])(
  "LibreOffice gives every row the rating and reason that the product gives ($language, seed 20200228)",
  (words) => {
    const input = anyWorkbook(words);
    const path = join(mkdtempSync(join(tmpdir(), "action-plan-rows-")), "rows.xlsx");
    writeFileSync(path, asFile(input));
    const out = recalculated(path);
    if (out === null) return;
    const bytes = readFileSync(out);
    const sheet = input.sheets.find(({ name }) => name === "PlanActions");
    if (!sheet) throw new Error("No table of actions.");
    const headings = new Map(columnsOf("actions", words));
    const inLibreOffice = ["rating", "reason"]
      .map((field) => headings.get(field) ?? "")
      .map((heading) => column(bytes, sheet, heading));
    const said = productSays(words, input, ROWS, REFS).actions;
    const differences = said.flatMap((one, row) => {
      const now = inLibreOffice.map((values) => values[row]);
      return String(now) === String(one) ? [] : [{ row, product: one, libreOffice: now }];
    });
    expect(differences).toEqual([]);
  },
);
