import type { ChangeSet, ChartSpec } from "../../src/core/changes/changeSet";
import { invert } from "../../src/core/changes/invert";
import { LOOKS } from "../../src/core/papers/lineChart";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { ChartContents } from "../../src/ooxml/workbookContents";
import { partText } from "../ooxml/packages";
import { block, cellsEdit, SHEET1, valueOf, workbookInExcel, type WorkbookInExcel } from "./workbookInExcel";

const room = { width: 300, height: 120, plot: { left: 30, top: 12, width: 180, height: 90 } };
const LINES: ChartSpec = {
  ...{
    kind: "lines",
    name: "Reading of M7",
    title: "",
    altText: "M7: 11, then 8; target 0.",
    at: block(0, 4, 8, 5),
    room,
  },
  across: { least: 43540, most: 44266, step: 60.875, format: "mm/yyyy" },
  up: { least: 0, most: 12, step: 2, format: "#,##0" },
  series: [
    {
      ...{ name: "Reading", days: block(0, 0, 2, 1), values: block(0, 1, 2, 1), look: LOOKS.actual },
      label: { point: 1, position: "right" },
    },
    {
      ...{ name: "Target line", days: block(0, 0, 3, 1), values: block(0, 2, 3, 1), look: LOOKS.target },
      label: { point: 2, position: "above" },
    },
  ],
};
const COLUMNS: ChartSpec = {
  ...{
    kind: "columns",
    name: "Balances of 7101",
    title: "",
    altText: "7101: 2019 -612, 2020 -761.",
    at: block(9, 4, 1, 1),
  },
  ...{ values: block(9, 0, 1, 3), colours: ["#1F4E79", "#6F93BC", "#6F93BC"], room },
};
const CHANGES: ChangeSet = {
  edits: [
    cellsEdit(SHEET1, 0, 0, [
      [43556, 11, 11],
      [43847, 8, 6.6],
      [44286, "–", 0],
    ]),
    cellsEdit(SHEET1, 9, 0, [[-612, -761, "–"]]),
    { kind: "addChart", sheet: SHEET1, chart: LINES },
    { kind: "addChart", sheet: SHEET1, chart: COLUMNS },
  ],
};

const chartsOf = (bytes: Uint8Array): readonly ChartContents[] =>
  openWorkbook(bytes).contents.sheets.find(({ name }) => name === SHEET1)?.charts ?? [];
const saved = ({ excel }: WorkbookInExcel): Uint8Array => excel.workbook.save();

describe("Lines and columns (B3)", () => {
  test("lines stand in the file with their days, ends, looks, names and alternative text", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(CHANGES));
    const [lines] = chartsOf(saved(open));
    expect(lines).toMatchObject({
      ...{ name: LINES.name, altText: LINES.altText, kind: "lines", title: "", at: LINES.at },
      plot: { left: 0.1, top: 0.1, width: 0.6, height: 0.75 },
      ...{ across: LINES.across, up: LINES.up },
    });
    expect(lines?.series).toEqual([
      {
        ...{ name: "Reading", across: "'Sheet1'!$A$1:$A$2", values: "'Sheet1'!$B$1:$B$2", colour: "#1F4E79" },
        ...{ stroke: "solid", weight: 3, hasDots: true, label: { point: 1, position: "right" } },
      },
      {
        ...{ name: "Target line", across: "'Sheet1'!$A$1:$A$3", values: "'Sheet1'!$C$1:$C$3", colour: "#6E6E6E" },
        ...{ stroke: "dashed", weight: 1.5, hasDots: false, label: { point: 2, position: "above" } },
      },
    ]);
  });

  test("columns stand in the file with a colour each, over the words of their cell", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(CHANGES));
    const [, columns] = chartsOf(saved(open));
    expect(columns).toMatchObject({ kind: "columns", altText: COLUMNS.altText, at: COLUMNS.at });
    expect(columns?.series).toMatchObject([{ values: "'Sheet1'!$A$10:$C$10", points: COLUMNS.colours }]);
  });

  test("a file that is opened and saved keeps them to the letter, and they follow rows that are inserted", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(CHANGES));
    const before = saved(open);
    const again = await workbookInExcel(before);
    expect(chartsOf(saved(again))).toEqual(chartsOf(before));
    await again.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET1).getRange("1:1").insert("Down");
      await context.sync();
    });
    const [moved] = chartsOf(saved(again));
    expect(moved?.series[1]).toEqual({
      ...chartsOf(before)[0]?.series[1],
      ...{ across: "'Sheet1'!$A$2:$A$4", values: "'Sheet1'!$C$2:$C$4" },
    });
  });

  test("bars stand where they are to stand, parted by a white line, their counts in a colour that can be read", async () => {
    const open = await workbookInExcel();
    const bars: ChartSpec = {
      ...{ kind: "stackedBar100", name: "Ratings", title: "", altText: "7101: 12.", at: block(0, 4, 3, 2), room },
      categories: block(0, 0, 2, 1),
      series: [
        {
          ...{ name: "Blue", values: block(0, 1, 2, 1), colour: "#163E75", labelColour: "#FFFFFF" },
          label: '[<1]"";[<3]0;0" Gl"',
        },
      ],
    };
    await valueOf(open.port.apply({ edits: [{ kind: "addChart", sheet: SHEET1, chart: bars }] }));
    const bytes = saved(open);
    expect(chartsOf(bytes)[0]).toMatchObject({ plot: { left: 0.1, top: 0.1, width: 0.6, height: 0.75 } });
    const xml = partText(bytes, "xl/charts/chart1.xml");
    expect(xml).toContain('formatCode="[&lt;1]&quot;&quot;;[&lt;3]0;0&quot; Gl&quot;"');
    expect(xml).toContain('<a:ln w="19050"><a:solidFill><a:srgbClr val="FFFFFF"/>');
    await open.excel.Excel.run(async (context) => {
      const [series] = [context.workbook.worksheets.getItem(SHEET1).charts.getItem("Ratings").series.getItemAt(0)];
      const { font } = series.dataLabels.format;
      font.load("color,size");
      await context.sync();
      expect([font.color, font.size]).toEqual(["#FFFFFF", 9]);
    });
  });

  test("what draws them is taken back, and nothing of them is left", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(CHANGES));
    await valueOf(open.port.apply(invert(CHANGES)));
    expect(chartsOf(saved(open))).toEqual([]);
  });

  test("more charts take no more round trips", async () => {
    const trips = async (count: number): Promise<number> => {
      const open = await workbookInExcel();
      const charts = Array.from({ length: count }, (_, index) => ({ ...LINES, name: `Chart ${String(index)}` }));
      const edits = charts.map((chart) => ({ kind: "addChart", sheet: SHEET1, chart }) as const);
      return (await valueOf(open.port.apply({ edits }))).roundTrips;
    };
    expect(await trips(20)).toBe(await trips(1));
  });
});
