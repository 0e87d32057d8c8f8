import { proposeSummary } from "../../../src/core/proposals/propose";
import type { ChartSpec } from "../../../src/core/changes/changeSet";
import { labelsOf } from "../../../src/core/papers/bars";
import { scaleOf, scaleOfDays } from "../../../src/core/papers/chartScale";
import { figureIn, inOneUnit } from "../../../src/core/papers/figures";
import { lineLabels, type DrawnLine } from "../../../src/core/papers/lineLabels";
import type { Measure } from "../../../src/core/plan/actionPlan";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { actionOf, councilWorkbook, inputOf, on, planOf } from "../proposals/planFixture";
import { planPapers, saidOn } from "./builtPapers";

const SPACE = "\u00a0";
const MEASURE: Measure = {
  ...{ place: { sheet: "M", row: 1, column: 0 }, id: "M7", recommendation: "R1", measure: "Unlicensed deficits" },
  ...{ betterWhen: "Lower", baseline: "11", baselineOn: on("2019-04-01"), target: "0", targetOn: on("2021-03-31") },
  ...{ latest: "8", latestOn: on("2020-01-17") },
};
const given = (measures: readonly Measure[], snapshot?: WorkbookSnapshot) => ({
  ...(snapshot ? { snapshot } : {}),
  plan: planOf([actionOf()], ["R1"], { measures }),
});
const NAME = /^BoardMeasure/;

/** The charts that a build of a day draws, by the sheet they stand on. */
function drawn(day: string, measures: readonly Measure[], snapshot = councilWorkbook()): readonly ChartSpec[] {
  const { edits } = proposeSummary(inputOf(english, { ...given(measures, snapshot), asOf: on(day) }));
  return edits.flatMap((edit) => (edit.kind === "addChart" && NAME.test(edit.chart.name) ? [edit.chart] : []));
}

describe("Charts of measures (B2)", () => {
  test("a measure is drawn from its baseline, with the line to its target, and the figures stand beside it", () => {
    const [chart] = drawn("2020-02-28", [MEASURE]);
    expect(chart?.altText).toBe(
      `M7 Unlicensed deficits. Readings to 28${SPACE}February 2020: 11 on 1${SPACE}April 2019, 8 on 17${SPACE}January 2020; target 0 by 31${SPACE}March 2021; the target line is at 6.6 on 17${SPACE}January 2020.`,
    );
    expect(chart?.kind === "lines" && chart.series.map(({ name, values }) => [name, values.rows])).toEqual([
      ["Reading", 2],
      ["Target line", 3],
    ]);
    expect(saidOn(planPapers("2020-02-28", given([MEASURE])), "recommendation R1 en")).toEqual(
      expect.arrayContaining(["43556 | 11 | 11", "43847 | 6.6 | 8", "44286 | 0 | –"]),
    );
  });

  test("a reading of an earlier paper is drawn, too", () => {
    const before = planPapers("2020-01-31", given([MEASURE]));
    const now = { ...MEASURE, latest: "6", latestOn: on("2020-02-27") };
    const [chart] = drawn("2020-02-28", [now], before);
    expect(chart?.altText).toContain(
      `11 on 1${SPACE}April 2019, 8 on 17${SPACE}January 2020, 6 on 27${SPACE}February 2020`,
    );
  });

  test("a reading of a day to come is not drawn", () => {
    expect(drawn("2019-12-31", [MEASURE])[0]?.altText).toContain(`11 on 1${SPACE}April 2019; target`);
  });

  test.each<readonly [string, Partial<Measure>]>([
    ["words", { target: "higher" }],
    ["two units", { baseline: "11%", target: "£0" }],
    ["another whole", { baseline: "3 of 40", target: "30 of 45", latest: "5 of 40" }],
  ])("of %s none is drawn, and a line says so", (_, other) => {
    const measures = [{ ...MEASURE, ...other }];
    expect(drawn("2020-02-28", measures)).toEqual([]);
    expect(saidOn(planPapers("2020-02-28", given(measures)), "recommendation R1 en").join("\n")).toContain(
      "The measure is not drawn: it takes a baseline and a target with their days",
    );
  });
});

describe("Figures", () => {
  test.each([
    ["£1,149,240", { figure: 1149240, unit: "£" }],
    ["-£25", { figure: -25, unit: "£" }],
    ["47.5 %", { figure: 47.5, unit: "%" }],
    ["12 of 40", { figure: 12, unit: "of 40" }],
    ["12k", null],
    ["about 12", null],
    ["1,23", null],
  ])("%s", (text, figure) => {
    expect(figureIn(text)).toEqual(figure);
  });

  test("are drawn together only in one unit", () => {
    expect(inOneUnit(["0", "12 schools", "6 Schools"])).toBe("schools");
    expect(inOneUnit(["0.4", "90%"])).toBeNull();
    expect(inOneUnit([])).toBeNull();
  });
});

describe("Scales", () => {
  test("are of round figures and take in nought", () => {
    expect(scaleOf([3, 11])).toEqual({ least: 0, most: 12, step: 2, format: "#,##0" });
    expect(scaleOf([-761, 12])).toMatchObject({ least: -800, most: 200, step: 200 });
    expect(scaleOf([])).toMatchObject({ least: 0, most: 1 });
  });

  test("of days name every month they mark, however far they reach", () => {
    const { least, most, step } = scaleOfDays([on("2019-09-30"), on("2029-01-14")], 1900, 200);
    const months = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, mark) => {
      const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(least + mark * step) * 86_400_000);
      return day.getUTCFullYear() * 12 + day.getUTCMonth();
    });
    expect(months).toEqual(months.map((_, index) => (months[0] ?? 0) + index));
  });
});

test("lines that end together are named apart", () => {
  const room = { width: 300, height: 120, plot: { left: 30, top: 10, width: 200, height: 90 } };
  const scale = { least: 0, most: 10, step: 2, format: "0" };
  const line = (name: string) => ({ name, points: [[0, 0] as const, [10, 5] as const] });
  const labels = lineLabels([line("Planned at first"), line("Planned now"), line("Complete")], room, scale, scale);
  expect(new Set(labels.map((label) => JSON.stringify(label))).size).toBe(3);
});

describe("Names of lines", () => {
  const room = { width: 300, height: 120, plot: { left: 30, top: 10, width: 200, height: 90 } };
  const scale = { least: 0, most: 10, step: 2, format: "0" };

  test("stand at the last figure, though a line runs there", () => {
    const rising: DrawnLine = { name: "Complete", points: [0, 2, 4].map((at) => [at, at + 1] as const) };
    const around = [
      [4, 0, 10, 10],
      [0, 10, 10, 0],
      [0, 4, 10, 6],
    ].map(([x = 0, y = 0, toX = 0, toY = 0], index): DrawnLine => ({
      ...{ name: String(index) },
      points: [
        [x, y],
        [toX, toY],
      ],
    }));
    expect(lineLabels([rising, ...around], room, scale, scale)[0]?.point).toBe(2);
  });

  test("keep off the figures of the axis, though a line runs through them then", () => {
    const reading: DrawnLine = { name: "Reading at the start", points: [[0.5, 7]] };
    const target: DrawnLine = { name: "Target line", points: [0, 10].map((at) => [at, 7 + at / 10] as const) };
    expect(lineLabels([reading, target], room, scale, scale)[0]).toEqual({ point: 0, position: "right" });
  });

  test("stand neither along the foot of the chart nor over the days under it, where a line comes down to nought", () => {
    const falling: DrawnLine = {
      name: "Target line",
      points: [
        [0, 9],
        [6, 0],
      ],
    };
    expect(lineLabels([falling], room, scale, scale)[0]).toEqual({ point: 1, position: "above" });
  });

  test("keep clear of a line that only touches their end", () => {
    const reading: DrawnLine = { name: "Reading", points: [[4, 5]] };
    // Through the last five points of a name that stood at the right of the reading.
    const passing: DrawnLine = {
      name: "Target",
      points: [
        [0.5, 3.015],
        [10, 5.2],
      ],
    };
    expect(lineLabels([reading, passing], room, scale, scale)[0]).toEqual({ point: 0, position: "above" });
  });
});

describe("Counts on bars", () => {
  const letters = ["Gl", "Gw", "A"];

  test("have their letter where the bar has room for both", () => {
    expect(labelsOf([[3, 3, 2]], letters, 120)).toEqual(['[<1]"";0" Gl"', '[<1]"";0" Gw"', '[<1]"";0" A"']);
  });

  test("stand alone where it has not, and not at all where even they would be cut", () => {
    // Of 100 points the bars take 5, 10 and 85.
    expect(labelsOf([[1, 2, 17]], letters, 100)).toEqual(['[<2]"";0" Gl"', '[<1]"";[<3]0;0" Gw"', '[<1]"";0" A"']);
  });

  test("of a long bar are shown though those of short ones are not", () => {
    expect(
      labelsOf(
        [
          [1, 99, 0],
          [60, 40, 0],
        ],
        letters,
        100,
      )[0],
    ).toBe('[<2]"";0" Gl"');
  });
});

test("bars stand in line with the rows of their table, at the right of their names", () => {
  const { edits } = proposeSummary(inputOf(english, { plan: planOf([actionOf()], ["R1", "R2"]) }));
  const bars = edits.flatMap((edit) =>
    edit.kind === "addChart" && edit.chart.kind === "stackedBar100" ? [edit.chart] : [],
  );
  expect(bars).toHaveLength(1);
  const { plot, height = 0 } = bars[0]?.room ?? {};
  // A heading row of 18 points, and two rows of 16.5.
  expect([plot?.top, plot?.height, height]).toEqual([18, 33, 51]);
  expect(plot?.left).toBeGreaterThan(12);
});
