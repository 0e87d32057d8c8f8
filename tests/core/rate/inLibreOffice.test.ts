import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import type { CalculationInput } from "../../../src/simulator/recalculation/calculation";
import { recalculated } from "../../cli/libreOffice";
import { PEOPLE, rowOf, settingsOf } from "./anyCells";
import { asFile, column } from "./inFile";
import { AS_AT_SERIAL, columnsOf, liveWorkbook, SERIALS_APART, type Content } from "./liveSheets";
import { productSays } from "./productSays";

jest.setTimeout(300_000);

const SEED = 20200228;
const ROWS = 500;
const REFS = ["R1", "R2", "R9"];

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
