import type { WorkbookChange } from "../../src/app/workbookPort";
import { partText, workbookWith, workbookWithSheet, realWorkbooks, sheetXml } from "../ooxml/packages";
import { eventually, settled } from "../simulator/excel";
import { block, cellsEdit, failureOf, PLAN, sheetIn, valueOf, VIEW, workbookInExcel } from "./workbookInExcel";
import { STYLES_WITH_FILLS } from "./styledWorkbook";

describe("The workbook is read as it stands", () => {
  test("values, texts, formats, formulas, fills, merges and hidden sheets", async () => {
    const sheet = sheetXml(
      '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>Due</t></is></c><c r="C2" s="1"><v>43921</v></c></row>' +
        '<row r="3"><c r="B3" s="2"/><c r="C3"><f>C2+1</f><v>43922</v></c><c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
    );
    const open = await workbookInExcel(
      workbookWith({ "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": STYLES_WITH_FILLS }),
    );
    const read = await sheetIn(open, "Sheet1");
    expect(read).toMatchObject({
      visibility: "visible",
      isProtected: false,
      used: block(1, 1, 2, 3),
      merges: [block(1, 1, 2, 1)],
    });
    expect(read?.cells).toEqual([
      [
        { value: "Due", text: "Due", format: "General" },
        { value: 43921, text: "31/03/2020", format: "dd/mm/yyyy" },
        undefined,
      ],
      [
        { value: "", text: "", format: "General", fill: "#FF0000" },
        { value: 43922, text: "43922", format: "General", formula: "=C2+1" },
        { value: "#DIV/0!", text: "#DIV/0!", format: "General", formula: "=1/0" },
      ],
    ]);
  });

  test("an empty workbook is an empty sheet", async () => {
    const read = await sheetIn(await workbookInExcel(), "Sheet1");
    expect(read).toMatchObject({ used: null, cells: [], merges: [], tables: [] });
  });

  test("an answer that Excel finds too large is asked for again in smaller pieces", async () => {
    const rows = Array.from(
      { length: 60 },
      (_, r) => `<row r="${String(r + 1)}"><c r="A${String(r + 1)}"><v>${String(r)}</v></c></row>`,
    );
    const open = await workbookInExcel(workbookWithSheet(`<sheetData>${rows.join("")}</sheetData>`));
    open.excel.host.controls.failAt(3, "ResponsePayloadSizeLimitExceeded");
    open.excel.host.controls.failAt(4, "ResponsePayloadSizeLimitExceeded");
    const read = await sheetIn(open, "Sheet1");
    expect(read?.cells.map(([cell]) => cell?.value)).toEqual(rows.map((_, r) => r));
  });

  test("reading can be stopped, and says how far it is", async () => {
    const open = await workbookInExcel(
      workbookWithSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
    );
    const reports: number[][] = [];
    await valueOf(open.port.read({ report: (done, total) => reports.push([done, total]) }));
    expect(reports).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const stopped = await open.port.read({ report: () => undefined, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ ok: false, failure: { code: "stopped" } });
  });

  const real = realWorkbooks();
  const andReal =
    real.length > 0
      ? test.each(real)
      : test.skip.each([{ name: "no workbook lies beside the project: nothing", bytes: new Uint8Array() }]);
  andReal("$name is read in few round trips", ({ bytes }) => expectFewRoundTrips(bytes), 60_000);
});

async function expectFewRoundTrips(bytes: Uint8Array): Promise<void> {
  const open = await workbookInExcel(bytes);
  const { sheets } = await valueOf(open.port.read());
  expect(sheets).toHaveLength(open.excel.workbook.sheets.length);
  const cells = sheets.reduce((sum, { used }) => sum + (used ? used.rows * used.columns : 0), 0);
  // A long sheet adds one round trip in which its columns are asked what they hold, and one for each kind of what they hold.
  expect(open.excel.host.traffic.requests).toBeLessThanOrEqual(8 + cells / 5000);
  expect(open.excel.host.traffic.largestOut).toBeLessThan(5 * 1024 * 1024);
}

describe("The pane follows the workbook", () => {
  test("a cell on a hidden sheet cannot be selected, and it is said why", async () => {
    const shown = await workbookInExcel();
    await valueOf(shown.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: VIEW }] }));
    const bytes = shown.excel.workbook.save();
    const workbook = partText(bytes, "xl/workbook.xml").replace('name="Plan"', 'name="Plan" state="hidden"');
    const open = await workbookInExcel(workbookWith({ "xl/workbook.xml": workbook }, bytes));
    const place = { sheet: "Plan", row: 0, column: 0 };
    expect(await failureOf(open.port.select(place))).toMatchObject({ code: "sheet-hidden", where: "Plan" });
    const gone = { sheet: "Gone", row: 0, column: 0 };
    expect(await failureOf(open.port.select(gone))).toMatchObject({ code: "changed-meanwhile", where: "Gone" });
  });

  test("a cell is selected, and a selection is told with its sheet, until it is no longer wanted", async () => {
    const open = await workbookInExcel();
    const places: unknown[] = [];
    const stop = await valueOf(open.port.onSelection((place) => places.push(place)));
    await valueOf(open.port.select({ sheet: "Sheet1", row: 4, column: 2 }));
    await eventually(() => expect(places).toEqual([{ sheet: "Sheet1", row: 4, column: 2 }]));
    await stop();
    open.excel.host.select("Sheet1", block(0, 0, 1, 1));
    await settled();
    expect(places).toHaveLength(1);
  });

  test("of what is written here only new sheets are told, of what somebody else changes the rows", async () => {
    const open = await workbookInExcel();
    const told: WorkbookChange[] = [];
    const stop = await valueOf(open.port.onChange((change) => told.push(change)));
    await valueOf(
      open.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: VIEW }, cellsEdit(PLAN, 0, 0, [["Title"]])] }),
    );
    await eventually(() => expect(told.map(({ kind }) => kind)).toContain("sheetAdded"));
    expect(told.filter(({ kind }) => kind === "rows" || kind === "other")).toEqual([]);
    const sheetId = open.excel.workbook.sheetNamed("Plan")?.id;
    told.length = 0;
    open.excel.host.enter("Plan", block(2, 0, 3, 1), [["x"], ["y"], ["z"]]);
    open.excel.host.enterElsewhere("Plan", block(7, 1, 1, 1), [["x"]]);
    open.excel.host.insertRows("Plan", 1, 2);
    await eventually(() => expect(told).toHaveLength(3));
    expect(told).toEqual([
      { kind: "rows", sheetId, row: 2, rows: 3 },
      { kind: "rows", sheetId, row: 7, rows: 1 },
      { kind: "other" },
    ]);
    await stop();
  });
});
