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
