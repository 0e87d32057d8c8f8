import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
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
import { AS_AT_SERIAL, columnsOf, liveWorkbook, SERIALS_APART, type Content } from "./liveSheets";
import { productSays } from "./productSays";

jest.setTimeout(300_000);

const SEED = 20200228;
const ROWS = 500;
const REFS = ["R1", "R2", "R9"];

/** An empty workbook that counts its days from 1904. */
function newWorkbookIn1904(): Uint8Array {
  const parts = unzipSync(newWorkbook());
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  return zipSync({
    ...parts,
    "xl/workbook.xml": strToU8(workbook.replace("<workbookPr ", '<workbookPr date1904="1" ')),
  });
}

/** The workbook as a file, as Excel would have saved it, but for the results of its formulas. */
function asFile({ sheets, names, dateSystem }: CalculationInput): Uint8Array {
  const changes = noChanges();
  for (const sheet of sheets) {
    changes.addedSheets.push(sheet.name);
    const own = noSheetChanges();
    for (const { row, column, value, formula, isError } of sheet.cells) {
      const calculated = isError === true ? "=NA()" : formula;
      own.cells.set(cellKey(row, column), calculated === undefined ? { value } : { formula: calculated, value: 0 });
    }
    for (const { name, block, headings } of sheet.tables)
      own.addedTables.push({ name, block, columns: headings.map((heading) => ({ name: heading })), style: "" });
    changes.sheets.set(sheet.name, own);
  }
  for (const { name, refersTo } of names) changes.names.push({ name, refersTo });
  return openWorkbook(dateSystem === 1904 ? newWorkbookIn1904() : newWorkbook()).save(changes);
}

/** What the cells of a column hold in a file, from the first row under the headings. */
function column(bytes: Uint8Array, { name, cells, tables }: CalculationSheet, heading: string): readonly unknown[] {
  const at = cells.find(({ row, value }) => row === 0 && value === heading)?.column;
  const found = openWorkbook(bytes).contents.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  const values = new Map(found.filter((cell) => cell.column === at).map((cell) => [cell.row, cell.value]));
  return Array.from({ length: (tables[0]?.block.rows ?? 1) - 1 }, (_, row) => values.get(row + 1) ?? "");
}

/** The day of the same serial in a workbook that counts from 1904; what is no day of our years stays. */
const shifted = (value: Content, dateSystem: 1900 | 1904): Content =>
  dateSystem === 1904 && typeof value === "number" && value > 40_000 && value < 50_000 ? value - SERIALS_APART : value;

function anyWorkbook(words: Words, dateSystem: 1900 | 1904): CalculationInput {
  const [rows = []] = fc.sample(fc.array(rowOf(words), { minLength: ROWS, maxLength: ROWS }), {
    seed: SEED,
    numRuns: 1,
  });
  const [settings] = fc.sample(settingsOf, { seed: SEED, numRuns: 1 });
  // LibreOffice has no truth values of its own: TRUE is the number 1 there, and so the first day of the calendar.
  const actions = rows.map((row, at) => ({
    ...{ id: `A${String(at)}`, action: `Do the thing ${String(at)}` },
    ...Object.fromEntries(
      Object.entries(row).flatMap(([key, value]) =>
        typeof value === "boolean" ? [] : [[key, shifted(value, dateSystem)] as const],
      ),
    ),
  }));
  // A day that depends on the clock of the computer would be another day in LibreOffice.
  const asAt = shifted(AS_AT_SERIAL, dateSystem);
  return liveWorkbook({ words, actions, recommendations: REFS, register: PEOPLE, ...settings, asAt, dateSystem });
}

test.each([
  { language: "English", from: 1900, words: english },
  { language: "Welsh", from: 1900, words: welsh },
  { language: "English", from: 1904, words: english },
] as const)(
  "LibreOffice gives every row the rating and reason that the product gives ($language, days from $from, seed 20200228)",
  ({ words, from }) => {
    const input = anyWorkbook(words, from);
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
