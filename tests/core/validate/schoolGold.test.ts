import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { review } from "../../../src/core/review";
import { SCHOOL_CODES } from "../../../src/core/validate/schoolRules";
import { snapshotOfFile } from "../../snapshots/snapshotOf";

const PLAN = join("..", "shared", "data", "plans", "piap-one-sheet-per-recommendation");
const here = existsSync(`${PLAN}.xlsx`);
const AS_OF = "2020-02-28" as CalendarDate;

interface GoldFinding {
  readonly number: string | null;
  readonly code: string;
  readonly severity?: string | readonly string[];
  readonly open?: boolean;
  readonly days?: number;
  readonly daysLate?: number;
  readonly difference?: number;
  readonly shown?: number;
  readonly sum?: number;
}

(here ? describe : describe.skip)(
  `the findings about the schools of a post-inspection plan (F40, F41, F42, F43, F44, F45)${here ? "" : " (skipped: ../shared/data is not here)"}`,
  () => {
    const gold = here
      ? (JSON.parse(readFileSync(`${PLAN}.gold.json`, "utf8")) as { readonly schoolFindings: readonly GoldFinding[] })
      : { schoolFindings: [] };
    const read = () => {
      const { findings } = review(snapshotOfFile(`${PLAN}.xlsx`), { asOf: AS_OF, fallbackDay: AS_OF, corrections: [] });
      return findings
        .filter(({ code }) => SCHOOL_CODES.has(code))
        .map(({ code, severity, facts }) => ({
          code,
          severity,
          number: "number" in facts ? facts.number : null,
          facts,
        }));
    };

    test("every finding of the gold, and none beside those it leaves open", () => {
      const found = read();
      const name = ({ number, code }: { readonly number: string | null; readonly code: string }): string =>
        `${number ?? "-"} ${code}`;
      const expected = gold.schoolFindings.filter(({ open }) => !open).map(name);
      const open = gold.schoolFindings.filter((one) => one.open).map(name);
      expect(
        found
          .map(name)
          .filter((one) => !open.includes(one))
          .sort(),
      ).toEqual(expected.sort());
    });

    test("with the gold's severities, days and differences", () => {
      const found = read();
      for (const expected of gold.schoolFindings.filter(({ open }) => !open)) {
        const one = found.find(({ number, code }) => number === expected.number && code === expected.code);
        const severities = [expected.severity].flat();
        expect([expected.number, expected.code, severities.includes(one?.severity)]).toEqual([
          expected.number,
          expected.code,
          true,
        ]);
        const facts = one?.facts as Partial<Record<"days" | "difference" | "shown" | "sum", number>>;
        const { days = expected.daysLate, difference, shown, sum } = expected;
        const stated = Object.entries({ days, difference, shown, sum }).filter(([, value]) => value !== undefined);
        expect(facts).toMatchObject(Object.fromEntries(stated));
      }
    });
  },
);

const CASE = join("..", "shared", "data", "cases", "balances-five-years-across.xlsx");
const hasCase = existsSync(CASE);

(hasCase ? describe : describe.skip)(
  `returns with five years across${hasCase ? "" : " (skipped: ../shared/data is not here)"}`,
  () => {
    const read = () => review(snapshotOfFile(CASE), { asOf: AS_OF, fallbackDay: AS_OF, corrections: [] });

    test("every school has the position, rating and year that M5, M6 and M10 give its balances", () => {
      expect(
        read().schools.map(({ school, position, rating, reason, clearBy }) => [
          ...[school.number, position, rating, reason.code, clearBy],
        ]),
      ).toEqual([
        // £7,500.25 in hand, forecast to be 50p overdrawn at the end of 2021-22.
        ["9101", "surplus", "Amber", "school-forecast-deficit", null],
        // The first actual deficit is of 2018-19: three years end with 2020-21, and the forecast is deeper then.
        ["9102", "deficit, licence not stated", "Red", "school-clears-late", 2020],
        ["9401", "deficit, licence not stated", "Red", "school-clears-late", 2020],
      ]);
    });

    test("every finding that the rules give, with its figures, and none beside them (F40, F41, F58)", () => {
      const { findings } = read();
      expect(findings.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
        ...[
          ["9102", "Brook Lane Primary", -550_000, -850_000],
          ["9401", "Cae Coch High", -10_000_000, -12_000_000],
        ].flatMap(([number, school, balance, forecast]) => [
          ["deficit-unlicensed", "warning", { number, school, balance, on: "2019-03-31", licence: "not stated" }],
          ["deficit-not-cleared", "error", { number, school, by: "2021-03-31", balance: forecast }],
        ]),
        // Only the second is over £50,000: significant, and on no rung of the ladder.
        ["no-action-taken", "error", { number: "9401", school: "Cae Coch High", balance: -10_000_000 }],
      ]);
    });
  },
);
