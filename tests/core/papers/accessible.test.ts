import type { ChangeSet, ChartSpec, Edit } from "../../../src/core/changes/changeSet";
import { STYLES } from "../../../src/core/changes/styles";
import { proposal } from "../../../src/core/prepareChanges";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { councilPlan, lookAt } from "./builtPapers";

const DAY = "2020-02-28";
const COUNCIL: WorkbookSnapshot = {
  ...councilPlan(
    "R1.1 | Moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress",
    "R1.2 | Publish the strategy |  | 6/1/2020 | 30/6/2020 | Complete",
    "R1.3 | Visit all schools | Nest Caradog | 6/1/2020 | 3/3/2020 | Not started",
  ),
  sheets: gridWorkbook(
    ...councilPlan(
      "R1.1 | Moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress",
      "R1.2 | Publish the strategy |  | 6/1/2020 | 30/6/2020 | Complete",
      "R1.3 | Visit all schools | Nest Caradog | 6/1/2020 | 3/3/2020 | Not started",
    ).sheets,
    gridSheet(
      "Measures",
      `
Ref | Recommendation | Success measure | Baseline | Baseline date | Target | Target date | Latest | Latest date
M1 | R1 | Schools with moderated work | 12 | 1/4/2019 | 40 | 31/3/2021 | 17 | 17/1/2020
`,
    ),
    gridSheet(
      "Returns",
      `
School No | School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £ | Projected 31.3.21 £
7101 | Ysgol Uwchradd Dyffryn Arwel | Secondary | -612000 | -761000 | -742000
2103 | Ysgol Bro Tegid Fach | Primary | 48200 | 41000 | 30000
`,
    ),
  ).sheets,
};
const { edits }: ChangeSet = finish(proposal("summary", lookAt(COUNCIL, DAY), english, { papersIn: "both" }));

const of = <Kind extends Edit["kind"]>(kind: Kind): readonly Extract<Edit, { kind: Kind }>[] =>
  edits.filter((edit): edit is Extract<Edit, { kind: Kind }> => edit.kind === kind);
const PAPERS = of("setMark")
  .filter(({ key }) => key === "ActionPlan.Paper")
  .map(({ sheet }) => sheet as string);

/** Rows and columns of a sheet in which something is written, and the first cell. */
function written(sheet: string) {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  let first: unknown = null;
  for (const { sheet: own, block, after } of of("setCells")) {
    if (own !== sheet) continue;
    after.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content === null || content === "") return;
        rows.add(block.row + row);
        columns.add(block.column + column);
        if (block.row + row === 0 && block.column + column === 0) first = content;
      }),
    );
  }
  return { rows, columns, first };
}

test("there are the papers of two languages to look at", () => {
  expect(PAPERS.length).toBeGreaterThan(25);
});

describe.each(PAPERS)("%s can be read without seeing it", (sheet) => {
  const { rows, columns, first } = written(sheet);

  test("it begins with its title in A1, in the look of a title", () => {
    expect(String(first).length).toBeGreaterThan(1);
    const looks = of("setStyle").filter(
      (edit) => edit.sheet === sheet && edit.block.row === 0 && edit.block.column === 0,
    );
    expect(looks.map(({ after }) => after)).toEqual(["paperTitle"]);
  });

  test("no row is blank to make room, and no column but where a chart stands", () => {
    const charts = of("addChart").filter((edit) => edit.sheet === sheet);
    const last = Math.max(...rows);
    expect(Array.from({ length: last }, (_, row) => row).filter((row) => !rows.has(row))).toEqual([]);
    const blank = Array.from({ length: Math.max(...columns) }, (_, column) => column).filter(
      (one) => !columns.has(one),
    );
    expect(
      blank.filter((one) => !charts.some(({ chart: { at } }) => one >= at.column && one < at.column + at.columns)),
    ).toEqual([]);
  });

  test("every column of its tables has a heading of its own", () => {
    for (const { table } of of("addTable").filter((edit) => edit.sheet === sheet)) {
      expect(table.headings).toHaveLength(table.block.columns);
      expect(table.headings.filter((heading) => heading.trim() === "")).toEqual([]);
      expect(new Set(table.headings.map((heading) => heading.toLowerCase())).size).toBe(table.headings.length);
    }
  });

  test("its tab says in whole words what it is", () => {
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(sheet).toMatch(/\p{L}{4}/u);
  });
});

const charts: readonly ChartSpec[] = of("addChart").map(({ chart }) => chart);

test("every chart has a text that says figures, and there is one of each kind but the forecast's", () => {
  expect(new Set(charts.map(({ kind }) => kind))).toEqual(new Set(["stackedBar100", "lines", "columns"]));
  expect(charts.filter(({ altText }) => !/\d/.test(altText) || altText.length < 15)).toEqual([]);
});

/** Relative luminance by the rule of WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const onWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05);

test("what charts draw stands out from the page by 3 to 1 or better", () => {
  const colours = charts.flatMap((chart) =>
    chart.kind === "stackedBar100"
      ? chart.series.map(({ colour }) => colour)
      : chart.kind === "columns"
        ? chart.colours
        : [],
  );
  expect(colours.length).toBeGreaterThan(5);
  expect([...new Set(colours)].filter((colour) => onWhite(colour) < 3)).toEqual([]);
});

test("what is written on bars stands out from them by 4.5 to 1 or better", () => {
  const bars = charts.flatMap((chart) => (chart.kind === "stackedBar100" ? chart.series : []));
  const against = ({ colour, labelColour = "" }: (typeof bars)[number]): number => {
    const [darker = 0, lighter = 0] = [luminance(colour), luminance(labelColour)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
  };
  expect(bars.length).toBeGreaterThan(5);
  expect(bars.filter((one) => !(against(one) >= 4.5)).map(({ name }) => name)).toEqual([]);
});

test("nothing on a paper is smaller than nine points, nor in italics", () => {
  const looks = Object.entries(STYLES).filter(([name]) => name.startsWith("paper"));
  expect(looks.filter(([, { fontSize }]) => fontSize < 9).map(([name]) => name)).toEqual([]);
});
