import fc from "fast-check";
import type { CalendarDate } from "../../src/core/calendar/calendarDate";
import { readFigures, type ReadFigures } from "../../src/core/returns/readFigures";
import { rateSchools } from "../../src/core/rate/rateSchool";
import { decimalMarkOf, readMoney } from "../../src/core/read/readMoney";
import { schoolsReport } from "../../src/core/report/schoolsReport";
import { STANDARD_SCHOOL_LIMITS } from "../../src/core/schools/schoolLimits";
import { balanceFindings } from "../../src/core/validate/balanceRules";

const DAY = "2020-02-28" as CalendarDate;
const SEED = 16_2020;
const RUNS = Number(process.env.SOAK_SCHOOLS ?? "150");
const sure = { seed: SEED, numRuns: RUNS, endOnFailure: true };

const pounds = (pence: number): string => (Math.abs(pence) / 100).toFixed(2);
const grouped = (text: string): string => text.replace(/\B(?=(?:\d{3})+(?!\d)(?=[^.]*\.|$))/g, ",");
type Style = (pence: number) => string;
const owes = (pence: number): boolean => pence < 0;
/** How finance systems and people write an amount: the sign in front, behind, in brackets or in letters. */
const STYLES: readonly Style[] = [
  (pence) => `${owes(pence) ? "-" : ""}${pounds(pence)}`,
  (pence) => `${owes(pence) ? "-" : ""}£${grouped(pounds(pence))}`,
  (pence) => `£${owes(pence) ? "\u2212" : ""}${grouped(pounds(pence))}`,
  (pence) => `${grouped(pounds(pence))}${owes(pence) ? "-" : ""}`,
  (pence) => (owes(pence) ? `(${grouped(pounds(pence))})` : grouped(pounds(pence))),
  (pence) => (owes(pence) ? `(£${pounds(pence)})` : `£${pounds(pence)}`),
  (pence) => `${grouped(pounds(pence))} ${owes(pence) ? "DR" : "CR"}`,
  (pence) => `${pounds(pence)}${owes(pence) ? "dr" : "cr"}`,
  (pence) => `£${grouped(pounds(pence))} ${owes(pence) ? "deficit" : "surplus"}`,
  (pence) => `${grouped(pounds(pence))} ${owes(pence) ? "diffyg" : "gwarged"}`,
  (pence) => `${owes(pence) ? "-" : "+"}${pounds(pence)}`,
  (pence) => ` GBP ${owes(pence) ? "-" : ""}${pounds(pence)} `,
];
/** The same with the marks of other countries: a comma before the pence, and between thousands a point, a blank or nothing. */
const COMMA_STYLES: readonly Style[] = STYLES.flatMap((write): readonly Style[] => [
  (pence) => write(pence).replace(/[,.]/g, (mark) => (mark === "," ? "." : ",")),
  (pence) => write(pence).replace(/[,.]/g, (mark) => (mark === "," ? "\u202f" : ",")),
]);
/** With a blank or an apostrophe between thousands. */
const OTHER_STYLES: readonly Style[] = STYLES.flatMap((write): readonly Style[] => [
  (pence) => write(pence).replaceAll(",", " "),
  (pence) => write(pence).replaceAll(",", "’"),
]);
const cellOf = (text: string) => ({ value: text, text, format: "General" });
const amount = fc.integer({ min: -999_999_999, max: 999_999_999 });
const anyStyle = fc.constantFrom(...STYLES, ...COMMA_STYLES, ...OTHER_STYLES);

describe(`whatever the figures are (seed ${String(SEED)})`, () => {
  test("an amount in any written style reads back to the same pence (M14)", () => {
    fc.assert(
      fc.property(amount, anyStyle, (pence, write) => {
        const text = write(pence);
        // As others that are written so show it: an amount alone may be cut short ("12,50").
        const seen = decimalMarkOf([text, write(123_456), write(-50)].map((one) => [cellOf(one), 100] as const));
        expect([text, readMoney(cellOf(text), 100, seen).amount]).toEqual([text, pence + 0]);
      }),
      { ...sure, numRuns: 20 * RUNS },
    );
  });

  test("lines and columns of a file in another order say the same (M1, M4)", () => {
    fc.assert(
      fc.property(anyReturn, fc.infiniteStream(fc.nat()), ({ rows }, chance) => {
        const lines = permuted(rows.slice(1), chance);
        const order = permuted([...(rows[0] ?? []).keys()], chance);
        const moved = [rows[0] ?? [], ...lines].map((row) => order.map((at) => row[at] ?? ""));
        expect(saidBy(read(moved))).toEqual(saidBy(read(rows)));
      }),
      sure,
    );
  });

  test("every figure is read to the penny, and nothing is found where all agrees (M2, M12)", () => {
    fc.assert(
      fc.property(anyReturn, (one) => {
        const { rows, pence } = one;
        const { balances, totals } = read([...rows, totalOf(one)]);
        expect(balances.map(({ opening, inYear, closing }) => [opening, inYear, closing])).toEqual(pence);
        expect(balanceFindings(balances, totals)).toEqual([]);
      }),
      sure,
    );
  });

  test("a figure that is changed is found, by a break or a total that does not reconcile (M2, M12)", () => {
    fc.assert(
      fc.property(anyReturn, fc.nat(), fc.nat(2), fc.constantFrom(-1, 1, 100, -99_999), (one, line, figure, by) => {
        const rows = [...one.rows, totalOf(one)].map((row) => [...row]);
        const at = 1 + (line % one.pence.length);
        const row = rows[at];
        if (row) row[FIRST_FIGURE + figure] = one.write((one.pence[at - 1]?.[figure] ?? 0) + by);
        const { balances, totals } = read(rows);
        expect(balanceFindings(balances, totals).length).toBeGreaterThan(0);
      }),
      sure,
    );
  });

  test("totals by phase add up to the county’s, in schools and in pence (M12)", () => {
    fc.assert(
      fc.property(anyReturn, ({ rows }) => {
        const { schools, balances } = read(rows);
        const rated = rateSchools(
          { schools, schoolBalances: balances, schoolSteps: [] },
          { asOf: DAY, limits: STANDARD_SCHOOL_LIMITS },
        );
        const { byPhase, total } = schoolsReport(rated);
        const sum = (of: (line: typeof total) => number): number => byPhase.reduce((all, line) => all + of(line), 0);
        expect([sum(({ schools: count }) => count), sum(({ net }) => net)]).toEqual([total.schools, total.net]);
        expect(total.net).toBe(balances.reduce((all, { closing }) => all + (closing ?? 0), 0));
      }),
      sure,
    );
  });
});

const HEADINGS = ["School No", "School", "Sector", "Year", "Kind", "Opening £", "In-year £", "Closing £"];
const FIRST_FIGURE = 5;
const PHASES = ["Primary", "Secondary", "Special", "Nursery", "All-through"];
type Pence = readonly [opening: number, inYear: number, closing: number];

interface AnyReturn {
  readonly rows: readonly (readonly string[])[];
  readonly pence: readonly Pence[];
  /** Writes another amount as the return does. */
  readonly write: Style;
}

/**
 * A return of some schools of one year, each row in a style of its own, and what it says in pence. A program writes its pence behind
 * points, or behind commas.
 */
const returnIn = (styles: readonly Style[]): fc.Arbitrary<AnyReturn> =>
  fc
    .array(fc.tuple(amount, amount, fc.constantFrom(...PHASES), fc.constantFrom(...styles)), {
      minLength: 1,
      maxLength: 12,
    })
    .map((schools) => {
      const pence = schools.map(([opening, inYear]): Pence => [opening, inYear, opening + inYear]);
      const rows = schools.map(([, , phase, write], at) => [
        ...[String(4000 + at), `Ysgol ${String.fromCharCode(65 + at).repeat(6)}`, phase, "2018/19", "Outturn"],
        ...(pence[at] ?? []).map(write),
      ]);
      return { rows: [HEADINGS, ...rows], pence, write: styles[0] ?? String };
    });
const anyReturn = fc.oneof(returnIn([...STYLES, ...OTHER_STYLES]), returnIn(COMMA_STYLES));

const totalOf = ({ pence, write }: AnyReturn): readonly string[] => {
  const sums = [0, 1, 2].map((figure) => pence.reduce((all, one) => all + (one[figure] ?? 0), 0));
  return ["", "Total", "", "2018/19", "Outturn", ...sums.map(write)];
};

const read = (rows: readonly (readonly string[])[]): ReadFigures => readFigures({ name: "outturn.csv", rows }, DAY);

const saidBy = ({ schools, balances }: ReadFigures): readonly string[] =>
  [
    ...schools.map(({ number, school, phaseMeant }) => JSON.stringify([number, school, phaseMeant])),
    ...balances.map(({ number, year, kind, opening, inYear, closing }) =>
      JSON.stringify([number, year, kind, opening, inYear, closing]),
    ),
  ].sort();

/** Some order, by chance. */
function permuted<One>(all: readonly One[], chance: Iterator<number>): readonly One[] {
  const left = [...all];
  return all.flatMap(() => left.splice((chance.next().value ?? 0) % left.length, 1));
}
