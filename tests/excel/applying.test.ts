import { invert } from "../../src/core/changes/invert";
import type { Edit } from "../../src/core/changes/changeSet";
import { cellAt } from "../../src/core/snapshot/workbookSnapshot";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SheetContents } from "../../src/ooxml/workbookContents";
import { readIronCalc } from "../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../src/simulator/recalculation/recalculate";
import {
  block,
  cellsEdit,
  EVERYTHING,
  failureOf,
  PLAN,
  sheetIn,
  valueOf,
  VIEW,
  workbookInExcel,
  type WorkbookInExcel,
} from "./workbookInExcel";

/** A sheet as the file that Excel saves has it. */
function saved({ excel }: WorkbookInExcel, name: string): SheetContents {
  const sheet = openWorkbook(excel.workbook.save()).contents.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

const withFormulas = async () => ({ recalculation: await createRecalculation(readIronCalc) });

describe("What was shown is what Excel gets", () => {
  test("cells, a table and live formulas read back as they were asked for", async () => {
    const open = await workbookInExcel(undefined, await withFormulas());
    expect(await valueOf(open.port.apply(EVERYTHING))).toMatchObject({ edits: EVERYTHING.edits.length });
    const sheet = await sheetIn(open, "Plan");
    expect(sheet?.cells.map((row) => row.map((cell) => cell?.value))).toEqual([
      ["Ref", "Action", "Rating", "Share", "Cost"],
      ["R1", "Write the plan", "Red", 1, 1],
      ["3.10", "=not a formula", "Green", 3, 3],
    ]);
    expect(sheet?.cells[1]?.[3]?.formula).toBe("=[@Cost]");
    expect(sheet?.cells[2]?.[1]?.formula).toBeUndefined();
    expect(sheet?.tables).toMatchObject([
      { name: "PlanThings", block: block(0, 0, 3, 5), headings: ["Ref", "Action", "Rating", "Share", "Cost"] },
    ]);
  });

  test("widths, frozen rows, print set-up, heights and tab colour are in the saved file", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const sheet = saved(open, "Plan");
    expect(sheet).toMatchObject({ frozenRows: 1, showGridlines: false, tabColour: "#1F4E79" });
    expect([...sheet.columnWidths]).toEqual([
      [0, 12],
      [1, 40],
    ]);
    expect([sheet.rowHeights.get(1), sheet.rowHeights.get(2)]).toEqual([30, 45]);
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitToWidth: 1,
      titleRows: { first: 0, last: 0 },
      header: "&LPlan",
      footer: "&LPage &P of &N",
    });
  });

  test("a sheet wider than a page repeats its first columns on A3 pages that go across, then down", async () => {
    const open = await workbookInExcel();
    const print = { ...VIEW.print, paper: "A3", fitToPagesWide: 2, titleColumns: { first: 0, last: 3 } } as const;
    await valueOf(open.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: { ...VIEW, print } }] }));
    expect(saved(open, "Plan").pageSetup).toMatchObject({
      paperSize: 8,
      fitToWidth: 2,
      fitToHeight: null,
      titleRows: { first: 0, last: 0 },
      titleColumns: { first: 0, last: 3 },
      overThenDown: true,
    });
  });

  test("a list that only offers takes other words in the saved file, too", async () => {
    const open = await workbookInExcel();
    const list = { kind: "list", values: ["Limited", "Strong"], isOpen: true } as const;
    const edits: readonly Edit[] = [
      { kind: "addSheet", sheet: PLAN, view: VIEW },
      { kind: "setValidation", sheet: PLAN, block: block(1, 0, 2, 1), before: null, after: list },
    ];
    await valueOf(open.port.apply({ edits }));
    expect(saved(open, "Plan").validations).toEqual([{ block: block(1, 0, 2, 1), rule: list }]);
  });

  test("colour rules, drop-downs, links and the chart are in the saved file", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const sheet = saved(open, "Plan");
    expect(sheet.formatRules).toMatchObject([
      {
        block: block(1, 2, 2, 1),
        equals: "Red",
        style: { bold: true, fontColour: "#8A1212", fill: "#FBE0E0", borderLeft: { colour: "#9C1C1C" } },
      },
    ]);
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: "list", values: ["Red", "Green"] },
      { kind: "decimal", from: 0, to: 100 },
    ]);
    expect(sheet.links.map(({ target, isLocation }) => [target, isLocation])).toEqual([
      ["'Sheet1'!B2", true],
      ["'It''s'!A1", true],
    ]);
    expect(sheet.charts).toMatchObject([
      { name: "Ratings", title: "Ratings by action", altText: "R1 1, R2 3", at: block(5, 0, 10, 4) },
    ]);
    expect(sheet.charts[0]?.series).toEqual([
      { name: "Cost", values: "'Plan'!$E$2:$E$3", colour: "#B3261E" },
      { name: "Share", values: "'Plan'!$D$2:$D$3", colour: "#3C8D47" },
    ]);
  });

  test("a link brings neither a text nor a look of its own", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const sheet = await sheetIn(open, "Plan");
    expect(sheet && [cellAt(sheet, 1, 0)?.value, cellAt(sheet, 2, 0)?.value]).toEqual(["R1", "3.10"]);
    const styles = openWorkbook(open.excel.workbook.save()).contents.styles;
    const linked = saved(open, "Plan").cells.find(({ row, column }) => row === 1 && column === 0);
    expect(styles[linked?.style ?? 0]).toMatchObject({ fontColour: "#0B5394", underline: true });
  });

  test("a look takes off the borders of the look before", async () => {
    const open = await workbookInExcel();
    const style = (before: "plain" | "ratingRed", after: "plain" | "ratingRed") =>
      ({ kind: "setStyle", sheet: PLAN, block: block(1, 1, 2, 1), before, after }) as const;
    await valueOf(
      open.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: VIEW }, style("plain", "ratingRed")] }),
    );
    await valueOf(open.port.apply({ edits: [style("ratingRed", "plain")] }));
    const { contents } = openWorkbook(open.excel.workbook.save());
    const cell = contents.sheets
      .find(({ name }) => name === "Plan")
      ?.cells.find(({ row, column }) => row === 1 && column === 1);
    const look = contents.styles[cell?.style ?? 0];
    expect([look?.borderLeft ?? null, look?.borderBottom ?? null, look?.fill ?? null]).toEqual([null, null, null]);
  });
});

describe("Everything can be taken back", () => {
  test("the inverse of a change set leaves the workbook as it was", async () => {
    const open = await workbookInExcel(undefined, await withFormulas());
    const before = await valueOf(open.port.read());
    await valueOf(open.port.apply(EVERYTHING));
    await valueOf(open.port.apply(invert(EVERYTHING)));
    expect(await valueOf(open.port.read())).toEqual(before);
  });

  test.each([
    ["a row under the table", block(3, 0, 1, 1)],
    ["a column beside it", block(0, 6, 1, 1)],
    ["a note in a gap between what was written", block(4, 2, 1, 1)],
  ])("a sheet to which somebody added %s since stays, with all that is on it", async (_, where) => {
    const open = await workbookInExcel(undefined, await withFormulas());
    const more = { edits: [...EVERYTHING.edits, cellsEdit(PLAN, 8, 0, [["Below"]])] };
    await valueOf(open.port.apply(more));
    open.excel.host.enter("Plan", where, [["Mine"]]);
    const before = await valueOf(open.port.read());
    expect(await failureOf(open.port.apply(invert(more)))).toMatchObject({ code: "changed-meanwhile", where: "Plan" });
    expect(await valueOf(open.port.read())).toEqual(before);
  });

  test("a table that grew, and the cells in it, go back to what they were", async () => {
    const open = await workbookInExcel();
    await valueOf(open.port.apply(EVERYTHING));
    const before = await sheetIn(open, "Plan");
    const grown = {
      edits: [
        { kind: "resizeTable", sheet: PLAN, name: "PlanThings", before: block(0, 0, 3, 5), after: block(0, 0, 4, 5) },
        cellsEdit(PLAN, 3, 0, [["R2", "More", "Red", null, 5]]),
        { kind: "setRowHeights", sheet: PLAN, firstRow: 3, before: [null], after: [60] },
      ],
    } as const;
    await valueOf(open.port.apply(grown));
    expect((await sheetIn(open, "Plan"))?.tables[0]?.block.rows).toBe(4);
    await valueOf(open.port.apply(invert(grown)));
    expect(await sheetIn(open, "Plan")).toEqual(before);
    expect(saved(open, "Plan").rowHeights.has(3)).toBe(false);
  });
});

describe("Round trips follow from the size, not from the number of things", () => {
  test("forty sheets cost as many round trips as one", async () => {
    const sheetEdits = (count: number) =>
      Array.from({ length: count }, (_, i) => `Sheet ${String(i + 2)}` as typeof PLAN).flatMap((sheet) => [
        { kind: "addSheet" as const, sheet, view: VIEW },
        cellsEdit(sheet, 0, 0, [["Title"], ["Text"]]),
      ]);
    const costs = async (count: number): Promise<number[]> => {
      const { port, excel } = await workbookInExcel();
      const { roundTrips } = await valueOf(port.apply({ edits: sheetEdits(count) }));
      const before = excel.host.traffic.requests;
      await valueOf(port.read());
      return [roundTrips, before, excel.host.traffic.requests - before];
    };
    expect(await costs(40)).toEqual(await costs(1));
  });

  test("much text is sent in portions under 5 MB, and read so", async () => {
    const open = await workbookInExcel();
    const rows = Array.from({ length: 250 }, (_, row) => [`${String(row)} ${"ŵ“quoted”\n".repeat(2500)}`]);
    await valueOf(
      open.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: VIEW }, cellsEdit(PLAN, 0, 0, rows)] }),
    );
    const sheet = await sheetIn(open, "Plan");
    expect(sheet?.cells.map((row) => row[0]?.value)).toEqual(rows.map(([text]) => text));
    expect(open.excel.host.traffic.largestIn).toBeLessThan(5 * 1024 * 1024);
  }, 30_000);
});
