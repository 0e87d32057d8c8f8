import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { readPlan } from "../../../src/core/plan/readPlan";
import { positionOf } from "../../../src/core/schools/position";
import { recognise } from "../../../src/core/recognise/recognise";
import { snapshotOfFile } from "../../snapshots/snapshotOf";

const DATA = join("..", "shared", "data");
const here = existsSync(DATA);
const AS_OF = "2020-02-28" as CalendarDate;

interface GoldSchool {
  readonly number: string;
  readonly school: string;
  readonly phase: string;
  readonly position?: string;
  readonly aliases?: readonly string[];
  readonly recoveryYears?: number | null;
}
interface GoldBalance {
  readonly number: string;
  readonly year: string;
  readonly kind: string;
  readonly opening: number | null;
  readonly inYear: number | null;
  readonly closing: number | null;
}
interface Gold {
  readonly schools: readonly GoldSchool[];
  readonly schoolBalances: readonly GoldBalance[];
}

/** Without the folder the tests are skipped, and their names say so. */
const where = here ? "" : " (skipped: ../shared/data is not here)";

(here ? describe : describe.skip).each(["plans/piap-one-sheet-per-recommendation", "cases/balances-five-years-across"])(
  `the schools of %s are read as their gold says (M1, M4)${where}`,
  (name) => {
    const read = () => {
      const gold = JSON.parse(readFileSync(join(DATA, `${name}.gold.json`), "utf8")) as Gold;
      const snapshot = snapshotOfFile(join(DATA, `${name}.xlsx`));
      const plan = readPlan(snapshot, recognise(snapshot), { immediateDays: 28, asOf: AS_OF });
      return {
        gold,
        schools: plan.schools ?? [],
        balances: plan.schoolBalances ?? [],
        doubts: plan.schoolDoubts ?? [],
      };
    };

    test("every balance to the penny, and none beside them", () => {
      const { gold, balances } = read();
      expect(
        balances.map(({ number, year, kind, opening, inYear, closing }) => ({
          number,
          year,
          kind,
          opening,
          inYear,
          closing,
        })),
      ).toEqual(
        gold.schoolBalances.map(({ number, year, kind, opening, inYear, closing }) => ({
          ...{ number, year, kind, opening, inYear, closing },
        })),
      );
    });

    test("every school once, with its phase, position and years", () => {
      const { gold, schools, balances, doubts } = read();
      expect(doubts).toEqual([]);
      expect(schools.map(({ number, school, phase }) => [number, school, phase])).toEqual(
        gold.schools.map(({ number, school, phase }) => [number, school, phase]),
      );
      for (const expected of gold.schools) {
        const school = schools.find(({ number }) => number === expected.number);
        if (!school || expected.position === undefined) continue;
        expect([school.number, positionOf(school, balances, AS_OF)]).toEqual([expected.number, expected.position]);
        expect([school.number, school.recoveryYears]).toEqual([expected.number, expected.recoveryYears ?? null]);
        expect(school.aliases).toEqual(expected.aliases);
      }
    });
  },
);
