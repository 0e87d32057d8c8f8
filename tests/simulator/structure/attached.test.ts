import { newWorkbook } from "../../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../../src/ooxml/openWorkbook";
import type { Rectangle } from "../../../src/ooxml/workbookContents";
import { deleteCells, insertCells } from "../../../src/simulator/structure/shiftCells";
import { sortTable } from "../../../src/simulator/structure/sortTable";
import { moveTableColumn } from "../../../src/simulator/structure/tableColumns";
import { WHOLE_SHEET } from "../../../src/simulator/workbook/blocks";
import type { SimulatedSheet, SimulatedTable } from "../../../src/simulator/workbook/simulatedSheet";
import { SimulatedWorkbook } from "../../../src/simulator/workbook/simulatedWorkbook";
import { drawnPlaces, notePlaces, withAttached } from "../../ooxml/attachedParts";
import { cellKey } from "../../../src/ooxml/workbookChanges";
import { changesTo, partText, textParts, workbookWith } from "../../ooxml/packages";

const SHEET = "xl/worksheets/sheet1.xml";
const rows = (row: number, count = 1): Rectangle => ({ ...WHOLE_SHEET, row, rows: count });
const columns = (column: number, count = 1): Rectangle => ({ ...WHOLE_SHEET, column, columns: count });

/** A table A1:C4 with a note at B3 and a thread at C4, pictures of each kind over rows 2 to 4, and cells below. */
const book = (): Uint8Array => {
  const cells = [
    ["Ref", "Action", "Lead"],
    [2, "second", "Ann"],
    [3, "third", "Bob"],
    [1, "first", "Cat"],
  ].flatMap((row, r) => row.map((value, c) => [cellKey(r, c), { value }] as const));
  const table = {
    name: "Plan",
    block: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: ["Ref", "Action", "Lead"].map((name) => ({ name })),
    style: "TableStyleLight1",
  };
  const plain = openWorkbook(newWorkbook()).save(changesTo("Sheet1", { cells: new Map(cells), addedTables: [table] }));
  return withAttached(plain, SHEET, {
    notes: [
      { cell: "B3", text: "of the third" },
      { cell: "C4", text: "of the first", isThread: true },
    ],
    drawn: [
      { name: "Fixed size", from: [1, 4], to: [4, 6], editAs: "oneCell" },
      { name: "With cells", from: [1, 4], to: [4, 6] },
      { name: "Of the sheet", from: [1, 4], to: [4, 6], editAs: "absolute" },
      { name: "In a row", from: [2, 1], to: [2, 2], rowOffset: 90000 },
    ],
  });
};

type Work = (workbook: SimulatedWorkbook, sheet: SimulatedSheet, table: SimulatedTable) => void;

function after(work: Work): Uint8Array {
  const workbook = SimulatedWorkbook.open(book());
  const [table] = workbook.tables;
  if (!table) throw new Error("no table");
  work(workbook, table.sheet, table);
  return workbook.save();
}

const ALONE = { "Of the sheet": "1,4 to 4,6" };

test("rows inserted above take notes, threads and what hangs on cells with them", () => {
  const out = after((workbook, sheet) => void insertCells(workbook, sheet, rows(1, 2), "rows"));
  expect(notePlaces(out)).toEqual({ comments: ["B5", "C6"], threads: ["C6", "C6"], boxes: ["B5", "C6"] });
  expect(drawnPlaces(out)).toEqual({
    "Fixed size": "3,4 to 6,6",
    "With cells": "3,4 to 6,6",
    "In a row": "4,1 to 4,2",
    ...ALONE,
  });
});

test("a row inserted through a picture makes it taller only where it is sized by cells; one right below it, none", () => {
  const through = after((workbook, sheet) => void insertCells(workbook, sheet, rows(2), "rows"));
  expect(drawnPlaces(through)).toMatchObject({ "Fixed size": "1,4 to 4,6", "With cells": "1,4 to 5,6", ...ALONE });
  const below = after((workbook, sheet) => void insertCells(workbook, sheet, rows(4), "rows"));
  expect(drawnPlaces(below)).toEqual(drawnPlaces(book()));
  expect(notePlaces(below)).toEqual(notePlaces(book()));
});

test("a note goes with the row that is deleted, and a picture never does", () => {
  const out = after((workbook, sheet) => deleteCells(workbook, sheet, rows(2), "rows"));
  expect(notePlaces(out)).toEqual({ comments: ["C3"], threads: ["C3", "C3"], boxes: ["C3"] });
  expect(drawnPlaces(out)).toEqual({
    "Fixed size": "1,4 to 4,6",
    "With cells": "1,4 to 3,6",
    "In a row": "2,1 to 2,2",
    ...ALONE,
  });
  const one = after((workbook, sheet) => deleteCells(workbook, sheet, rows(1, 5), "rows"));
  expect(notePlaces(one)).toEqual({ comments: [], threads: [], boxes: [] });
  expect(drawnPlaces(one)).toMatchObject({ "Fixed size": "1,4 to 4,6", "With cells": "1,4 to 2,6" });
});

test("the edge of a picture whose cells are deleted is that of the cells that are left", () => {
  const left = after((workbook, sheet) => deleteCells(workbook, sheet, columns(3, 2), "columns"));
  expect(drawnPlaces(left)).toMatchObject({ "With cells": "1,3 to 4,4", "Fixed size": "1,3 to 4,5" });
  const bottom = after((workbook, sheet) => deleteCells(workbook, sheet, rows(3, 2), "rows"));
  expect(drawnPlaces(bottom)).toMatchObject({ "With cells": "1,4 to 3,6", "Fixed size": "1,4 to 4,6" });
  const whole = after((workbook, sheet) => deleteCells(workbook, sheet, columns(3, 4), "columns"));
  expect(drawnPlaces(whole)).toMatchObject({ "With cells": "1,3 to 4,5", "Fixed size": "1,3 to 4,5" });
});

test("columns, and cells of the table alone, take along what stands at them", () => {
  const whole = after((workbook, sheet) => void insertCells(workbook, sheet, columns(1), "columns"));
  expect(notePlaces(whole).comments).toEqual(["C3", "D4"]);
  expect(drawnPlaces(whole)).toMatchObject({ "With cells": "1,5 to 4,7", "In a row": "2,2 to 2,3" });
  const inTable = after(
    (workbook, sheet) => void insertCells(workbook, sheet, { row: 2, column: 0, rows: 1, columns: 3 }, "rows"),
  );
  expect(notePlaces(inTable).comments).toEqual(["B4", "C5"]);
  expect(drawnPlaces(inTable)).toMatchObject({ "With cells": "1,4 to 4,6", "In a row": "3,1 to 3,2" });
  const gone = after((workbook, sheet) => deleteCells(workbook, sheet, columns(1), "columns"));
  expect(notePlaces(gone)).toEqual({ comments: ["B4"], threads: ["B4", "B4"], boxes: ["B4"] });
});

test("sorting takes notes and threads with their rows, and a picture that lies in one row", () => {
  const out = after((workbook, _, table) => sortTable(workbook, table, 0, "ascending"));
  expect(notePlaces(out)).toEqual({ comments: ["B4", "C2"], threads: ["C2", "C2"], boxes: ["B4", "C2"] });
  expect(drawnPlaces(out)).toMatchObject({ "In a row": "3,1 to 3,2", "With cells": "1,4 to 4,6" });
});

test("a column that is moved takes its notes along", () => {
  const out = after((workbook, _, table) => moveTableColumn(workbook, table, 1, 0));
  expect(notePlaces(out).comments).toEqual(["A3", "C4"]);
  expect(drawnPlaces(out)).toMatchObject({ "In a row": "2,0 to 2,1" });
});

test("typing moves nothing, and every part of the notes stays byte for byte", () => {
  const out = after((_, sheet) => sheet.enterValues({ row: 8, column: 0, rows: 1, columns: 1 }, [["typed"]]));
  const differing = [...textParts(book())].filter(([name, text]) => partText(out, name) !== text);
  expect(differing.map(([name]) => name)).toEqual([SHEET]);
});

describe("A chart of somebody's own", () => {
  const CHART_NAMES = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const pie =
    `<c:chartSpace xmlns:c="${CHART_NAMES}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/>` +
    '<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$A$1</c:f></c:strRef></c:tx>' +
    "<c:cat><c:strRef><c:f>Sheet1!$B$2:$B$4</c:f></c:strRef></c:cat>" +
    "<c:val><c:numRef><c:f>Sheet1!$A$2:$A$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>";
  const withPie = (): Uint8Array => {
    const bytes = book();
    const frame =
      '<xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>7</xdr:col><xdr:colOff>100</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>200</xdr:rowOff></xdr:from>' +
      "<xdr:to><xdr:col>9</xdr:col><xdr:colOff>300</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>400</xdr:rowOff></xdr:to>" +
      '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="Pie"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="' +
      `${CHART_NAMES}"><c:chart xmlns:c="${CHART_NAMES}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>` +
      "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";
    return workbookWith(
      {
        "xl/drawings/drawing9.xml": partText(bytes, "xl/drawings/drawing9.xml").replace("</xdr:wsDr>", frame),
        "xl/drawings/_rels/drawing9.xml.rels":
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart9.xml"/></Relationships>',
        "xl/charts/chart9.xml": pie,
      },
      bytes,
    );
  };

  test("stays as it was made and goes on with its cells, and its place keeps its offsets", () => {
    const workbook = SimulatedWorkbook.open(withPie());
    const [sheet] = workbook.sheets;
    if (sheet) insertCells(workbook, sheet, rows(1, 2), "rows");
    const out = workbook.save();
    expect(partText(out, "xl/charts/chart9.xml")).toBe(
      pie.replace("$B$2:$B$4", "$B$4:$B$6").replace("$A$2:$A$4", "$A$4:$A$6"),
    );
    const before = partText(withPie(), "xl/drawings/drawing9.xml");
    const placed = before
      .slice(before.indexOf("<xdr:col>7"))
      .replace("<xdr:row>2<", "<xdr:row>4<")
      .replace("<xdr:row>9<", "<xdr:row>11<");
    expect(partText(out, "xl/drawings/drawing9.xml")).toContain(placed);
  });

  test("on another sheet follows a sheet that gets another name", () => {
    const workbook = SimulatedWorkbook.open(withPie());
    const [sheet] = workbook.sheets;
    if (sheet) workbook.renameSheet(sheet, "My plan");
    expect(partText(workbook.save(), "xl/charts/chart9.xml")).toContain("<c:f>'My plan'!$B$2:$B$4</c:f>");
  });
});
