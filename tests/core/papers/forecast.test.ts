import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { toSerial } from "../../../src/core/calendar/calendarDate";
import { pacesOf } from "../../../src/core/papers/pace";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { actionOf, on, planOf } from "../proposals/planFixture";
import { typedInField } from "../tables/inTables";
import { planPapers, saidOn } from "./builtPapers";

const SPACE = "\u00a0";
const DUE = ["2020-01-31", "2020-02-28", "2020-03-31", "2020-06-30", "2020-12-31", "2021-03-31"] as const;

/** A plan of R1 of which so many actions are complete; one in six has no day, and so many more are cancelled. */
const planWith = (complete: number, of: number, cancelled = 0) =>
  planOf(
    Array.from({ length: of + cancelled }, (_, row) =>
      actionOf({
        ...{ id: `R1.${String(row + 1)}`, row, due: DUE[row % DUE.length] ?? null },
        status: row >= of ? "cancelled" : row < complete ? "complete" : null,
      }),
    ),
    ["R1"],
    { origin: "tables" },
  );

/** The workbook after the papers of several days: day, complete, of how many. */
function built(
  days: readonly (readonly [day: string, complete: number, of: number, cancelled?: number])[],
  words: Words = english,
) {
  return days.reduce<WorkbookSnapshot | undefined>(
    (snapshot, [day, complete, of, cancelled]) =>
      planPapers(day, { plan: planWith(complete, of, cancelled), ...(snapshot ? { snapshot } : {}) }, words),
    undefined,
  );
}

const said = (...days: Parameters<typeof built>[0]): readonly string[] => {
  const snapshot = built(days);
  return snapshot ? sentences(saidOn(snapshot, "forecast en")) : [];
};

/** Sentences that go on in the next row are put together again. */
const sentences = (lines: readonly string[]): readonly string[] =>
  lines.reduce<readonly string[]>((whole, line) => {
    const last = whole.at(-1) ?? "";
    const goesOn = whole.length > 2 && last.includes(" ") && !/[.|]/.test(last.slice(-1)) && !/[|]/.test(last + line);
    return goesOn && last.length > 60 ? [...whole.slice(0, -1), `${last} ${line}`] : [...whole, line];
  }, []);

const serial = (day: string): string => String(toSerial(on(day), 1900));

const MONTHLY = [
  ["2019-11-29", 0, 18],
  ["2019-12-31", 4, 18],
  ["2020-01-31", 4, 18],
  ["2020-02-28", 5, 18],
] as const;

const LONG = [
  ["2019-10-31", 0, 60],
  ["2020-01-31", 8, 60],
  ["2020-02-28", 9, 60],
] as const;

describe("Forecast goes by the pace between papers (B2)", () => {
  test("says a range, the gap, and by which paces; rounded down, and from figures alone", () => {
    const lines = said(...MONTHLY);
    // 5 in 91 days; 321 are left, and 22 is more than there are.
    expect(lines[2]).toBe(
      `At the pace so far, 18 of 18 actions would be complete when the next conference can first meet, on 14${SPACE}January 2021.`,
    );
    expect(lines[3]).toBe(
      `The plan asked for 6 by 28${SPACE}February 2020 and asks for 15 by 14${SPACE}January 2021: 5 are complete, 1 fewer than planned; at this pace the gap narrows.`,
    );
    expect(said(...MONTHLY)).toEqual(lines);
  });

  test("the range reaches from the latest pace to the best", () => {
    const lines = said(...LONG);
    expect(lines[2]).toContain("At the pace so far, 33 to 36 of 60 actions would be complete");
    expect(lines).toContainEqual(
      `The higher forecast keeps the best pace so far (8 completed from 31${SPACE}October 2019 to 31${SPACE}January 2020); the lower keeps the latest (9 completed from 31${SPACE}October 2019 to 28${SPACE}February 2020).`,
    );
    expect(lines).toContain(`${serial("2019-10-31")} | 0 | 0 | 0 | – | –`);
    expect(lines).toContain(`${serial("2020-02-28")} | 20 | 20 | 9 | 9 | 9`);
    expect(lines).toContain(`${serial("2021-01-14")} | 50 | 50 | – | 33 | 36`);
    expect(lines.join("\n")).toContain("10 of 60 actions have no due day, or one after that: R1.6, R1.12");
  });

  test.each<readonly [string, string, Parameters<typeof built>[0]]>([
    [
      "without an earlier paper",
      "No forecast is made: it takes three sealed papers, and this is the first.",
      [["2020-02-28", 5, 18]],
    ],
    [
      "with one",
      "No forecast is made: it takes three sealed papers, and this is the second.",
      [
        ["2020-01-31", 4, 18],
        ["2020-02-28", 5, 18],
      ],
    ],
    [
      "over a few days",
      "No forecast is made: it takes papers over four weeks, and the 3 there are reach over 2 days.",
      [
        ["2020-02-26", 4, 18],
        ["2020-02-27", 4, 18],
        ["2020-02-28", 5, 18],
      ],
    ],
    [
      "of few actions",
      "No forecast is made of fewer than 10 actions: the plan has 9.",
      MONTHLY.map(([day]) => [day, 2, 9, 4] as const),
    ],
    ["without actions", english.papers.headline.noActions, [["2020-02-28", 0, 0]]],
    ["of cancelled ones", english.papers.headline.allCancelled, [["2020-02-28", 0, 0, 2]]],
    ["of complete ones", "All 12 actions are complete: nothing is left to forecast.", [["2020-02-28", 12, 12, 1]]],
    ["of one that is complete", "The one action is complete: nothing is left to forecast.", [["2020-02-28", 1, 1]]],
  ])("%s it makes none, and says why", (_, why, days) => {
    const lines = said(...days);
    expect(lines[2]).toBe(why);
    expect(lines.join("\n")).not.toMatch(/At the pace|keeps the/);
  });

  test("nothing completed is a forecast of what is complete already; actions reopened make no pace backwards", () => {
    const lines = said(["2019-11-29", 6, 18], ["2019-12-31", 6, 18], ["2020-02-28", 5, 18]);
    expect(lines[2]).toContain("At the pace so far, 5 of 18 actions would be complete");
    expect(lines[3]).toContain("at this pace the gap grows.");
  });

  test("papers that the Board received count, the others do not", () => {
    const two = built(MONTHLY.slice(0, 2));
    const received =
      two &&
      typedInField(typedInField(two, "snapshots", 0, "received", "2 December 2019"), "snapshots", 1, "received", "");
    const draft = planPapers("2020-02-28", { plan: planWith(5, 18), ...(received ? { snapshot: received } : {}) });
    expect(saidOn(draft, "forecast en")[2]).toContain("this is the second");
  });

  test("where no conference lies ahead it reaches to the last due day, and where none does it says so", () => {
    const without = (...due: readonly string[]) => ({
      plan: planOf(
        Array.from({ length: 12 }, (_, row) =>
          actionOf({ id: `R1.${String(row)}`, row, due: due[row % due.length] ?? null }),
        ),
        ["R1"],
        { keyDates: [] },
      ),
    });
    const ahead = saidOn(planPapers("2020-02-28", without("2020-01-31", "2020-06-30")), "forecast en");
    expect(ahead[3]).toContain(`asks for 12 by 30${SPACE}June 2020`);
    const behind = saidOn(planPapers("2020-02-28", without("2020-01-31")), "forecast en");
    expect(behind.slice(2)).toEqual([english.papers.pack.forecast.noDay]);
  });

  test("in Welsh it says the same", () => {
    const snapshot = built(LONG, welsh);
    const lines = snapshot ? sentences(saidOn(snapshot, "forecast cy")) : [];
    expect(lines[2]).toBe(
      `Ar y cyflymder hyd yma, byddai 33 i 36 o blith 60 wedi’u cwblhau pan all y gynhadledd nesaf gwrdd gyntaf, ar 14${SPACE}Ionawr 2021.`,
    );
  });
});

describe("The pace of three months (B2)", () => {
  const paper = (day: string, complete: number) => ({ asAt: on(day), complete });

  test("ends at each paper and begins at the one nearest to three months before", () => {
    const paces = pacesOf([
      ...[paper("2019-09-30", 0), paper("2019-10-31", 0), paper("2019-11-30", 3), paper("2019-12-31", 3)],
      ...[paper("2020-01-31", 4), paper("2020-02-28", 5)],
    ]);
    expect(paces?.best).toMatchObject({ from: "2019-10-31", to: "2020-01-31", completed: 4 });
    expect(paces?.latest).toMatchObject({ from: "2019-11-30", to: "2020-02-28", completed: 2 });
  });

  test("of a record that is shorter the whole is the pace, best and latest", () => {
    const paces = pacesOf([paper("2020-01-10", 0), paper("2020-01-31", 4), paper("2020-02-28", 5)]);
    expect(paces?.best).toBe(paces?.latest);
    expect(paces?.best).toMatchObject({ days: 49, completed: 5 });
    expect(pacesOf([paper("2020-01-10", 0)])).toBeNull();
  });
});

test.each([
  [
    6,
    "grows",
    "2 fewer than planned; at this pace the gap grows.",
    "2 yn llai nag a gynlluniwyd; ar y cyflymder hwn mae’r bwlch yn tyfu.",
  ],
  [6, null, "2 fewer than planned.", "2 yn llai nag a gynlluniwyd."],
  [4, null, "as many as planned.", "cynifer ag a gynlluniwyd."],
  [3, null, "1 more than planned.", "1 yn fwy nag a gynlluniwyd."],
] as const)("the gap of %d asked for is whole in both languages", (byNow, trend, en, cy) => {
  const planned = { byNow, now: "1 March", byThen: 9, then: "1 May", complete: 4, trend };
  expect(english.papers.pack.forecast.gap(planned)).toMatch(new RegExp(`4 are complete, ${en}$`));
  expect(welsh.papers.pack.forecast.gap(planned)).toMatch(new RegExp(`cwblhawyd 4, ${cy}$`));
});
