import { renderToStaticMarkup } from "react-dom/server";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { chartFigures } from "../../src/preview/chartFigures";
import { leftOf } from "../../src/preview/gridProps";
import { SheetChart } from "../../src/preview/SheetChart";
import { sheetView } from "../../src/preview/sheetView";
import type { SimulatedChart } from "../../src/simulator/workbook/sheetParts";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";

function counted(chart: Partial<SimulatedChart>) {
  const workbook = SimulatedWorkbook.open(newWorkbook());
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.enterValues({ row: 0, column: 0, rows: 2, columns: 3 }, [
    ["R1", 3, 1],
    ["R2", 0, 4],
  ]);
  const whole: SimulatedChart = {
    ...{ id: "1", name: "Ratings", title: "Chart Title", altText: "counts", kind: "stackedBar100" },
    categories: "Sheet1!$A$1:$A$2",
    series: [
      { name: "Green", values: "Sheet1!$B$1:$B$2", colour: "#2E7D3B" },
      { name: "Red", values: "Sheet1!$C$1:$C$2", colour: "#9B1C1C" },
    ],
    at: { row: 3, column: 1, rows: 4, columns: 2 },
    ...chart,
  };
  sheet.charts.push(whole);
  return { workbook, sheet, figures: chartFigures(workbook, whole) };
}

function rects(markup: string): Partial<Record<string, number>>[] {
  return [...markup.matchAll(/<rect ([^>]*)/g)].map(([, attributes = ""]) => {
    const places = [...attributes.matchAll(/(x|y|width|height)="([\d.]+)"/g)];
    return Object.fromEntries(places.map(([, name = "", value]): [string, number] => [name, Number(value)]));
  });
}

test("a title that is not shown is not drawn, and what stands on a bar has the format of its label", () => {
  const options = new Map<string, unknown>([
    ["title visible", false],
    ["legend visible", false],
    ["Green label format", '0" G";;'],
  ]);
  const { figures } = counted({ options });
  expect([figures.title, figures.isPlain]).toEqual(["", true]);
  expect(figures.series.map(({ labels }) => labels)).toEqual([
    ["3 G", ""],
    ["1", "4"],
  ]);
  const markup = renderToStaticMarkup(<SheetChart figures={figures} width={200} height={100} />);
  expect(markup).not.toContain("Chart Title");
  expect(markup).toContain(">3 G<");
});

test("bars stand where the chart says, in shares of it, each as wide as its share", () => {
  const { figures } = counted({ plot: { left: 0.1, top: 0.2, width: 0.8, height: 0.5 } });
  const [ground, first, second, third] = rects(
    renderToStaticMarkup(<SheetChart figures={figures} width={200} height={100} />),
  );
  expect(ground).toEqual({ width: 200, height: 100 });
  expect(first).toMatchObject({ x: 20, width: 120 });
  expect(second).toMatchObject({ x: 140, width: 40 });
  expect(third).toMatchObject({ x: 20, width: 160 });
  expect(first?.["y"]).toBeGreaterThanOrEqual(20);
  expect((third?.["y"] ?? 0) + (third?.["height"] ?? 0)).toBeLessThanOrEqual(70);
});

test("a line is named where its label says, and the scales have their marks", () => {
  const scale = { least: 0, most: 4, step: 2, format: "0" };
  const series = [
    {
      ...{ name: "Planned", values: "Sheet1!$C$1:$C$2", across: "Sheet1!$B$1:$B$2", colour: "#000000" },
      label: { point: 0, position: "below" as const },
    },
  ];
  const { figures } = counted({ kind: "lines", series, across: scale, up: scale });
  const markup = renderToStaticMarkup(<SheetChart figures={figures} width={400} height={200} />);
  expect(markup).toContain(">Planned: 1<");
  expect(markup.match(/>[024]</g)).toEqual([">0<", ">2<", ">4<", ">0<", ">2<", ">4<"]);
});

test("the sheet fills a wide screen, and columns begin behind the numbers of the rows", () => {
  const { workbook, sheet } = counted({});
  sheet.columnWidths.set(0, 20);
  const view = sheetView(workbook, sheet);
  expect(view.columns).toBe(26);
  expect([leftOf(view, 0), leftOf(view, 1)]).toEqual([46, 46 + 145]);
});

test("a note is shown at its cell, an empty one, too", () => {
  const { workbook, sheet } = counted({});
  const origin = { row: 8, column: 3, text: "ask Ann" };
  sheet.attached.notes.set(8 * 16384 + 3, { row: 8, column: 3, origin });
  expect(sheetView(workbook, sheet).cell(8, 3)).toMatchObject({ text: "", note: "ask Ann" });
  expect(sheetView(workbook, sheet).cell(0, 0)?.note).toBeNull();
});
