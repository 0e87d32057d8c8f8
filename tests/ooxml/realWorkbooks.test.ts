import { strFromU8, unzipSync } from "fflate";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { noChanges, noSheetChanges } from "../../src/ooxml/noChanges";
import type { WorkbookChanges } from "../../src/ooxml/workbookChanges";
import { cellKey } from "../../src/ooxml/workbookChanges";
import type { WorkbookContents } from "../../src/ooxml/workbookContents";
import { canValidate, realWorkbooks, schemaErrors } from "./packages";

// A validator run takes a second or two, more on a busy machine.
jest.setTimeout(60_000);

const files = realWorkbooks();
const describeReal = files.length > 0 ? describe : describe.skip;
const describeValid = canValidate && files.length > 0 ? describe : describe.skip;
if (files.length === 0) process.stderr.write("Skipped: the shared workbooks are not here.\n");
if (!canValidate) process.stderr.write("Skipped: the Open XML SDK validator is not installed.\n");

/** A sheet with a table, and one cell far out on the first sheet. */
function touching(contents: WorkbookContents): WorkbookChanges {
  const table = noSheetChanges();
  ["Ref", "Due"].forEach((heading, column) => table.cells.set(cellKey(0, column), { value: heading }));
  table.cells.set(cellKey(1, 0), { value: "R1" });
  table.cells.set(cellKey(1, 1), { value: 43_890, style: { numberFormat: "dd/mm/yyyy" } });
  const columns = [{ name: "Ref" }, { name: "Due" }];
  const block = { row: 0, column: 0, rows: 2, columns: 2 };
  table.addedTables.push({ name: "PlanActions", block, columns, style: "TableStyleLight1" });
  const first = noSheetChanges();
  first.cells.set(cellKey(900, 30), { value: "touched" });
  const sheets = new Map([
    ["Actions of ours", table],
    [contents.sheets[0]?.name ?? "", first],
  ]);
  return { ...noChanges(), addedSheets: ["Actions of ours"], sheets };
}

/** The parts that adding a sheet and writing a cell may change. */
const OURS =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet\d+\.xml|xl\/calcChain\.xml)$/;

describeReal("Workbooks that councils and others made", () => {
  test.each(files)("$name comes out with equal parts when nothing is changed", ({ bytes }) => {
    const before = unzipSync(bytes);
    const after = unzipSync(openWorkbook(bytes).save(noChanges()));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, part] of Object.entries(before))
      expect(Buffer.from(part).equals(after[name] ?? Buffer.alloc(0))).toBe(true);
  });

  test.each(files)("$name keeps every part that is not ours, byte for byte and in its order", ({ bytes }) => {
    const opened = openWorkbook(bytes);
    const before = unzipSync(bytes);
    const after = unzipSync(opened.save(touching(opened.contents)));
    const names = Object.keys(before);
    expect(Object.keys(after).slice(0, names.length)).toEqual(names);
    const changed = names.filter((name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.alloc(0)));
    expect(changed.filter((name) => !OURS.test(name))).toEqual([]);
    // One sheet was touched, so only one may differ.
    expect(changed.filter((name) => name.includes("worksheets/"))).toHaveLength(1);
  });

  test.each(files)("$name reads the same afterwards, but for what was written", ({ bytes }) => {
    const opened = openWorkbook(bytes);
    const again = openWorkbook(opened.save(touching(opened.contents))).contents;
    const [first, ...rest] = opened.contents.sheets;
    expect(again.sheets.slice(1, -1)).toEqual(rest);
    const isTouched = ({ row, column }: { row: number; column: number }) => row === 900 && column === 30;
    expect(again.sheets[0]?.cells.filter((cell) => !isTouched(cell))).toEqual(
      first?.cells.filter((cell) => !isTouched(cell)),
    );
    expect(again.sheets[0]?.cells.find(isTouched)?.value).toBe("touched");
    expect({ ...again.sheets[0], cells: [] }).toEqual({ ...first, cells: [] });
    expect(again.styles.slice(0, opened.contents.styles.length)).toEqual(opened.contents.styles);
  });

  test.each(files)("$name saved twice from its own output has its new sheet removed without a trace", ({ bytes }) => {
    const opened = openWorkbook(bytes);
    const once = openWorkbook(opened.save(touching(opened.contents)));
    const removed = unzipSync(once.save({ ...noChanges(), removedSheets: ["Actions of ours"] }));
    expect(Object.keys(removed).filter((name) => /tables\/table/.test(name))).toEqual(
      Object.keys(unzipSync(bytes)).filter((name) => /tables\/table/.test(name)),
    );
    expect(strFromU8(removed["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("Actions of ours");
    const sheets = openWorkbook(once.save({ ...noChanges(), removedSheets: ["Actions of ours"] })).contents.sheets;
    expect(sheets.map((sheet) => sheet.name)).toEqual(opened.contents.sheets.map((sheet) => sheet.name));
  });
});

describeValid("Workbooks that councils and others made, as the Open XML SDK sees them", () => {
  test.each(files)("$name gets no schema error that it did not have", ({ name, bytes }) => {
    const opened = openWorkbook(bytes);
    const ending = name.endsWith("m") ? "xlsm" : "xlsx";
    const before = new Set(schemaErrors(bytes, ending));
    expect(schemaErrors(opened.save(touching(opened.contents)), ending).filter((error) => !before.has(error))).toEqual(
      [],
    );
  });
});
