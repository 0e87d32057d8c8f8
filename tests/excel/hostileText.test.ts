import fc from "fast-check";
import { safeText } from "../../src/excel/safeText";
import { enter } from "../../src/simulator/workbook/valueEntry";
import { cellsEdit, PLAN, sheetIn, valueOf, VIEW, workbookInExcel } from "./workbookInExcel";

const HOSTILE = [
  "=1+1",
  '=HYPERLINK("https://example.org")',
  "+44 1597 826000",
  "@x",
  "-",
  "- a bullet",
  "1/2",
  "TRUE",
  "gwir",
  "3.10",
  "Mar-20",
  "17 Mawrth 2020",
  "1:30 pm",
  "50%",
  "£1,000",
  "1e5",
  "(12)",
  "'quoted",
  "''",
  "#N/A",
  " 7 ",
  "１２",
  "Meet 3 schools by 1/2",
  "R1.2",
  "mar ",
  "line\nbreak",
];

describe("Text stays the text it is, whatever Excel would make of it", () => {
  test("it reads back the same, as text and without a formula", async () => {
    const open = await workbookInExcel();
    const rows = HOSTILE.map((text) => [text]);
    await valueOf(
      open.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: VIEW }, cellsEdit(PLAN, 0, 0, rows)] }),
    );
    const sheet = await sheetIn(open, "Plan");
    expect(sheet?.cells.map(([cell]) => cell?.value)).toEqual(HOSTILE);
    expect(sheet?.cells.map(([cell]) => cell?.text)).toEqual(HOSTILE);
    expect(sheet?.cells.filter(([cell]) => cell?.formula !== undefined)).toEqual([]);
  });

  test("in cells that are formatted as text no apostrophe is left to be seen, then and later", async () => {
    const open = await workbookInExcel();
    const rows = HOSTILE.map((text) => [text]);
    const place = { row: 0, column: 0, rows: rows.length, columns: 1 };
    const asText = { kind: "setStyle", sheet: PLAN, block: place, before: "plain", after: "bodyStrong" } as const;
    await valueOf(
      open.port.apply({ edits: [{ kind: "addSheet", sheet: PLAN, view: VIEW }, asText, cellsEdit(PLAN, 0, 0, rows)] }),
    );
    expect((await sheetIn(open, "Plan"))?.cells.map(([cell]) => cell?.value)).toEqual(HOSTILE);
    const turned = [...rows].reverse();
    await valueOf(
      open.port.apply({ edits: [{ kind: "setCells", sheet: PLAN, block: place, before: rows, after: turned }] }),
    );
    expect((await sheetIn(open, "Plan"))?.cells.map((cells) => [cells[0]?.value])).toEqual(turned);
  });

  test("ordinary sentences are written as they are", () => {
    for (const text of ["Meet 3 schools by 1/2", "R1.2", "Year 11 results", "5 days", "2nd draft", "Mr Jones (May)"])
      expect(safeText(text, false)).toBe(text);
  });

  test("no text is turned into anything else (any text)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), (text) => {
        const { value, formula } = enter(safeText(text, false), "General", 1900);
        expect([value, formula]).toEqual([text, undefined]);
      }),
    );
    const pieces = fc.constantFrom(
      "1",
      "0",
      "31",
      "2020",
      "/",
      "-",
      ".",
      ",",
      ":",
      " ",
      "%",
      "£",
      "$",
      "e",
      "(",
      ")",
      "mar",
      "May",
      "pm",
      "+",
      "'",
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (some) => {
        const text = some.join("");
        expect(enter(safeText(text, false), "General", 1900)).toEqual({ value: text });
      }),
    );
  });
});
