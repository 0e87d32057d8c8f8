import { schoolsReport } from "../../../src/core/report/schoolsReport";
import { factsOf, findings, look } from "./publishedReturns";

/** So many schools of a phase, their closing balances a sum to the pound; nobody published them one by one. */
interface Group {
  readonly sector: "Secondary" | "Primary" | "Special";
  readonly schools: number;
  readonly pounds: number;
}
function linesOf({ sector, schools, pounds }: Group, year: string): readonly string[] {
  const each = Math.trunc(pounds / schools);
  const amounts = Array.from({ length: schools }, (_, at) => (at === 0 ? pounds - each * (schools - 1) : each));
  const sign = pounds < 0 ? "D" : "G";
  return amounts.map(
    (amount, at) =>
      `${sector.slice(0, 3)}${sign}${String(at)} | ${sector} ${sign}${String(at)} | ${sector} | ${year} | Outturn | ${String(amount)}`,
  );
}

describe("sums of the county", () => {
  const published: readonly {
    readonly day: string;
    readonly year: string;
    readonly groups: readonly Group[];
    readonly totals: readonly string[];
    readonly deficits: readonly [schools: number, pence: number];
    readonly surpluses: readonly [schools: number, pence: number];
  }[] = [
    {
      ...{ day: "2017-06-01", year: "2016/17" },
      groups: [
        { sector: "Secondary", schools: 9, pounds: -2_600_000 },
        { sector: "Secondary", schools: 3, pounds: 288_000 },
        { sector: "Primary", schools: 58, pounds: 1_440_000 },
        { sector: "Primary", schools: 23, pounds: -340_000 },
      ],
      totals: [],
      deficits: [32, -294_000_000],
      surpluses: [61, 172_800_000],
    },
    {
      ...{ day: "2020-06-01", year: "2019/20" },
      groups: [
        { sector: "Secondary", schools: 9, pounds: -3_900_000 },
        { sector: "Secondary", schools: 3, pounds: 468_000 },
        { sector: "Primary", schools: 13, pounds: -800_000 },
        { sector: "Primary", schools: 60, pounds: 3_446_000 },
        { sector: "Special", schools: 1, pounds: -200_000 },
        { sector: "Special", schools: 2, pounds: 76_000 },
      ],
      totals: ["Secondary total | -£3.432m", "Primary total | £2.646m", "All schools | -910,000"],
      deficits: [23, -490_000_000],
      surpluses: [65, 399_000_000],
    },
    {
      ...{ day: "2021-06-01", year: "2020/21" },
      groups: [
        { sector: "Secondary", schools: 14, pounds: -3_700_000 },
        { sector: "Primary", schools: 81, pounds: 6_900_000 },
      ],
      totals: ["All schools | £3.2m"],
      deficits: [14, -370_000_000],
      surpluses: [81, 690_000_000],
    },
    {
      ...{ day: "2022-06-01", year: "2021/22" },
      groups: [
        { sector: "Secondary", schools: 7, pounds: -2_700_000 },
        { sector: "Secondary", schools: 4, pounds: 3_710_000 },
        { sector: "Primary", schools: 79, pounds: 7_966_000 },
      ],
      totals: ["Primary total | 7.966m", "Secondary total | £1.01m"],
      deficits: [7, -270_000_000],
      surpluses: [83, 1_167_600_000],
    },
  ];
  const gridOf = ({ year, groups, totals }: (typeof published)[number]) =>
    [
      "School No | School | Sector | Year | Kind | Closing balance £",
      ...groups.flatMap((group) => linesOf(group, year)),
      ...totals.map((total) => total.replace(/^(.*) \| (.*)$/, ` | $1 | | ${year} | Outturn | $2`)),
    ].join("\n");

  test.each(published)("of $year: schools in deficit and in surplus, and every total reconciles (M12)", (one) => {
    const looked = look(one.day, gridOf(one));
    const { deficits, total } = schoolsReport(looked.schools);
    expect([deficits.schools, deficits.total]).toEqual(one.deficits);
    expect(looked.plan.schoolTotals).toHaveLength(one.totals.length);
    expect(findings(looked)).not.toContain("error total-not-reconciled");
    expect([total.surpluses.schools, total.surpluses.total]).toEqual(one.surpluses);
  });

  test.each(published.filter(({ totals }) => totals.length > 0))(
    "of $year: a total that is changed by its last place is found (M12)",
    (one) => {
      const changed = one.totals.map((total) => total.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 2) % 10)));
      const looked = look(one.day, gridOf({ ...one, totals: changed }));
      expect(factsOf(looked, "total-not-reconciled")).toHaveLength(one.totals.length);
    },
  );

  test("a county that went from £78,000 to −£910,000 in a year spent £988,000 more than it had (M2)", () => {
    const grid = (inYear: string) =>
      `School | Sector | Year | Kind | Opening balance £ | In-year £ | Closing balance £\nYsgol Un | Primary | 2019/20 | Outturn | 78,000 | ${inYear} | -910,000`;
    expect(factsOf(look("2020-06-01", grid("-988,000")), "balance-break")).toEqual([]);
    expect(factsOf(look("2020-06-01", grid("-898,000")), "balance-break")).toMatchObject([
      { figure: "closing", stated: -91_000_000, expected: -82_000_000 },
    ]);
  });

  test("sector totals that were projected for March 2024 leave a remainder for the others (M12)", () => {
    const grid = `
School | Sector | Closing balance 31.3.24 £
Ysgol Un | Secondary | -3,200,000
Ysgol Dau | Primary | 3,175,000
Ysgol Tri | Special | 636,951
Secondary total | | -£3.2m
Primary total | | £3.175m
All schools | | 611,951`;
    const looked = look("2023-06-30", grid);
    expect(looked.plan.schoolTotals).toHaveLength(3);
    expect(findings(looked)).not.toContain("error total-not-reconciled");
  });
});
