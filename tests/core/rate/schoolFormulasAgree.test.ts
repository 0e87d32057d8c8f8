import fc from "fast-check";
import { tableNamed } from "../../../src/core/tables/allTables";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { anySchools, FIELDS, numberOf, schoolsSaid, workbookOfSchools } from "./anySchools";

const SCHOOLS = 50;
/** A pull request waits for some schools, with a seed of its own so that it stays the same; `npm run soak -- schools` takes others. */
const ASKED = process.env.SOAK_SCHOOLS;
const RUNS = ASKED === undefined ? 4 : Math.ceil(Number(ASKED) / SCHOOLS);
const SEED = ASKED === undefined ? 16_2020 : undefined;

describe.each([english, welsh])(
  `the formulas of PlanSchools say what the product says ($language, seed ${String(SEED)})`,
  (words) => {
    test("of position, step, rating and reason, whatever stands in the cells (M5, M10, M17)", async () => {
      const recalculation = await createRecalculation(readIronCalc);
      fc.assert(
        fc.property(anySchools(words, SCHOOLS), (rows) => {
          const input = workbookOfSchools(words, rows);
          const { changed, notCalculated } = recalculation.recalculate(input);
          expect(notCalculated).toEqual([]);
          const columns = FIELDS.map((field) =>
            tableNamed("PlanSchools")?.columns.findIndex((one) => one.field === field),
          );
          const values = new Map(
            changed
              .filter(({ sheet }) => sheet === "PlanSchools")
              .map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell.value]),
          );
          const formulas = rows.schools.map((_, at) =>
            columns.map((column) => String(values.get(`${String(at + 1)} ${String(column)}`))),
          );
          const product = schoolsSaid(words, input, rows.schools.length);
          const differs = formulas.findIndex((one, at) => String(one) !== String(product[at]));
          const own = rows.balances.filter(({ of }) => numberOf(Number(of)) === numberOf(differs));
          expect([rows.schools[differs], own, formulas[differs]]).toEqual([
            rows.schools[differs],
            own,
            product[differs],
          ]);
        }),
        { numRuns: RUNS, ...(SEED === undefined ? {} : { seed: SEED }), endOnFailure: true },
      );
    }, 600_000);
  },
);
