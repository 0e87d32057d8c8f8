import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { SheetChanges } from "../../src/ooxml/workbookChanges";
import { drawnPlaces, notePlaces, withAttached } from "./attachedParts";
import { canValidate, changesTo, partText, schemaErrors, textParts, workbookWith } from "./packages";

jest.setTimeout(60_000);

const SHEET = "xl/worksheets/sheet1.xml";
const file = (): Uint8Array =>
  withAttached(newWorkbook(), SHEET, {
    notes: [
      { cell: "B7", text: "Ask &amp; check" },
      { cell: "C9", text: "Who pays?", isThread: true },
    ],
    drawn: [
      { name: "Picture", from: [5, 1], to: [8, 3], editAs: "oneCell" },
      { name: "Shape", from: [5, 1], to: [8, 3] },
      { name: "Stamp", from: [0, 0], to: [2, 2], editAs: "absolute" },
    ],
  });
const sheetOf = (bytes: Uint8Array) => openWorkbook(bytes).contents.sheets[0];
const changed = (bytes: Uint8Array, changes: Partial<SheetChanges>): Uint8Array =>
  openWorkbook(bytes).save(changesTo("Sheet1", changes));
const errorsOf = (bytes: Uint8Array): string[] => (canValidate ? schemaErrors(bytes) : []);

describe("Notes, threads, pictures and shapes of a file", () => {
  test("are read: whose cell, what is said, and how they hang on the cells", () => {
    expect(sheetOf(file())?.notes).toEqual([
      { row: 8, column: 2, text: "Who pays?\nand more" },
      { row: 6, column: 1, text: "Ask & check" },
    ]);
    const corner = (row: number, column: number) => ({ row, rowOffset: 0, column, columnOffset: 0 });
    expect(sheetOf(file())?.drawn).toEqual([
      { anchor: 0, from: corner(5, 1), to: corner(8, 3), isSizedByCells: false },
      { anchor: 1, from: corner(5, 1), to: corner(8, 3), isSizedByCells: true },
    ]);
    expect(errorsOf(file())).toEqual([]);
  });

  test("a note stands at another cell in all its parts, and nothing else of the file is touched", () => {
    const out = changed(file(), { movedNotes: [{ row: 6, column: 1, to: { row: 9, column: 2 } }] });
    expect(notePlaces(out)).toEqual({ comments: ["C10", "C9"], threads: ["C9", "C9"], boxes: ["C10", "C9"] });
    expect(partText(out, "xl/drawings/vmlDrawing9.vml")).toContain("3, 15, 8, 10, 5, 15, 12, 4</x:Anchor>");
    const differing = [...textParts(file())].filter(([name, text]) => partText(out, name) !== text);
    expect(differing.map(([name]) => name)).toEqual(["xl/comments9.xml", "xl/drawings/vmlDrawing9.vml"]);
    expect(errorsOf(out)).toEqual([]);
  });

  test("a thread goes with its answers, and two change places", () => {
    const out = changed(file(), {
      movedNotes: [
        { row: 8, column: 2, to: { row: 6, column: 1 } },
        { row: 6, column: 1, to: { row: 8, column: 2 } },
      ],
    });
    expect(notePlaces(out)).toEqual({ comments: ["C9", "B7"], threads: ["B7", "B7"], boxes: ["C9", "B7"] });
  });

  test("one whose cell is gone goes from all of them", () => {
    const out = changed(file(), { movedNotes: [{ row: 8, column: 2, to: null }] });
    expect(notePlaces(out)).toEqual({ comments: ["B7"], threads: [], boxes: ["B7"] });
    expect(errorsOf(out)).toEqual([]);
  });

  test("an anchor is moved by its number, offsets included", () => {
    const from = { row: 6, rowOffset: 12700, column: 1, columnOffset: 0 };
    const to = { row: 9, rowOffset: 25400, column: 3, columnOffset: 0 };
    const out = changed(file(), { movedAnchors: new Map([[1, { from, to }]]) });
    expect(drawnPlaces(out)).toEqual({ Picture: "5,1 to 8,3", Shape: "6,1 to 9,3", Stamp: "0,0 to 2,2" });
    expect(sheetOf(out)?.drawn[1]).toEqual({ anchor: 1, from, to, isSizedByCells: true });
  });

  test("a part of notes that cannot be read stays as it is, and the file opens", () => {
    const broken = workbookWith({ "xl/comments9.xml": "<comments><commentList>" }, file());
    expect(sheetOf(broken)?.notes.map(({ text }) => text)).toEqual(["Who pays?\nand more"]);
    const out = changed(broken, { showGridlines: false });
    expect(partText(out, "xl/comments9.xml")).toBe("<comments><commentList>");
  });
});
