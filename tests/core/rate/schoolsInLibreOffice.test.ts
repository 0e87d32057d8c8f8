import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { recalculated } from "../../cli/libreOffice";
import { anySchools, FIELDS, schoolsSaid, workbookOfSchools } from "./anySchools";
import { asFile, column } from "./inFile";
import { columnsOf } from "./liveSheets";

jest.setTimeout(1_800_000);

const SCHOOLS = 100;
/** Ten workbooks in each language are two thousand schools (`npm run soak -- schools`); a pull request waits for one. */
const BOOKS = Math.ceil(Number(process.env.SOAK_SCHOOLS ?? "0") / (2 * SCHOOLS)) || 1;
const SEED = 16_2020;

test.each([english, welsh])(
  `LibreOffice gives every school the position, step, rating and reason that the product gives ($language, seed ${String(SEED)}; M5, M10, M17)`,
  (words) => {
    const books = fc.sample(anySchools(words, SCHOOLS), { seed: SEED, numRuns: BOOKS });
    for (const rows of books) {
      const input = workbookOfSchools(words, rows);
      const path = join(mkdtempSync(join(tmpdir(), "action-plan-schools-")), "schools.xlsx");
      writeFileSync(path, asFile(input));
      const out = recalculated(path);
      if (out === null) return;
      const bytes = readFileSync(out);
      const sheet = input.sheets.find(({ name }) => name === "PlanSchools");
      if (!sheet) throw new Error("No table of schools.");
      const headings = new Map(columnsOf("schools", words));
      const columns = FIELDS.map((field) => column(bytes, sheet, headings.get(field) ?? ""));
      const differences = schoolsSaid(words, input, SCHOOLS).flatMap((one, row) => {
        const now = columns.map((values) => values[row]);
        return String(now) === String(one) ? [] : [{ row, product: one, libreOffice: now }];
      });
      expect(differences).toEqual([]);
    }
  },
);
