import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { FileFailure } from "../../src/ooxml/fileFailure";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { changesTo, partText, textParts, workbookWith, workbookWithSheet, zipOf } from "./packages";

/** "opened", the code of the failure, or whatever else was thrown. */
function outcome(bytes: Uint8Array): string {
  try {
    openWorkbook(bytes);
    return "opened";
  } catch (error) {
    return error instanceof FileFailure ? error.code : `a fault: ${String(error)}`;
  }
}

/** What becomes of a file that opens when a sheet is added and a cell written: "opened" when the result opens. */
function savedOutcome(bytes: Uint8Array): string {
  const opened = openWorkbook(bytes);
  const name = opened.contents.sheets.find(({ kind }) => kind === "worksheet")?.name ?? "";
  const cells = new Map([[cellKey(1, 1), { value: "new", style: { bold: true } }]]);
  try {
    const again = outcome(opened.save(changesTo(name, { cells }, { addedSheets: ["Added"] })));
    return again === "opened" ? again : `a fault: what was saved is ${again}`;
  } catch (error) {
    return error instanceof FileFailure ? error.code : `a fault: ${String(error)}`;
  }
}

/** A workbook with a table, links, a chart and formats, so that damage can fall anywhere. */
function fullWorkbook(): Uint8Array {
  const cells = new Map([
    [cellKey(0, 0), { value: "Ref", style: { bold: true, fill: "#DFF2E1" } }],
    [cellKey(1, 0), { value: "R1 & <more>" }],
    [cellKey(1, 1), { formula: '=A2&"x"', value: "x" }],
  ]);
  const at = { row: 4, column: 0, rows: 9, columns: 5 };
  const series = [{ name: "Red", values: "Sheet1!$B$2:$B$2", colour: "#B3261E" }];
  return openWorkbook(newWorkbook()).save(
    changesTo("Sheet1", {
      cells,
      columnWidths: new Map([[0, 20]]),
      links: [{ row: 1, column: 0, target: "https://example.org", isLocation: false, screenTip: "" }],
      addedTables: [
        {
          name: "Plan",
          block: { row: 0, column: 0, rows: 2, columns: 1 },
          columns: [{ name: "Ref" }],
          style: "TableStyleLight1",
        },
      ],
      addedCharts: [
        { name: "C", title: "T", altText: "A", kind: "stackedBar100", categories: "Sheet1!$A$2:$A$2", series, at },
      ],
    }),
  );
}

describe("A file that is no workbook is refused with a reason, and nothing else happens", () => {
  const full = fullWorkbook();

  test.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(), "not-a-workbook"],
    ["a text", strToU8("Ref,Action\nR1,Do it\n"), "text"],
    ["a page that calls itself a workbook", strToU8("<html><table></table></html>"), "web-page"],
    ["a zip of something else", zipOf([["notes.txt", "hello"]]), "not-a-workbook"],
    [
      "a Word document",
      workbookWith({
        "xl/workbook.xml": "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>",
      }),
      "not-a-workbook",
    ],
    [
      "a binary workbook",
      workbookWith({
        "_rels/.rels": partText(newWorkbook(), "_rels/.rels").replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": "x",
      }),
      "xlsb",
    ],
    ["a workbook without its first sheet's part", workbookWith({ "xl/worksheets/sheet1.xml": null }), "corrupt"],
    [
      "a workbook without a sheet",
      workbookWith({ "xl/workbook.xml": partText(newWorkbook(), "xl/workbook.xml").replace(/<sheet .*?\/>/, "") }),
      "no-worksheets",
    ],
    ["a sheet that stops in the middle", workbookWithSheet("<sheetData><row r='1'><c r='A1'>"), "corrupt"],
    ["tags that close the wrong way round", workbookWithSheet("<sheetData><row></sheetData></row>"), "corrupt"],
    ["a number that is none", workbookWithSheet("<sheetData><row><c><v>12x</v></c></row></sheetData>"), "corrupt"],
    ["a row beyond the last", workbookWithSheet('<sheetData><row r="1048577"/></sheetData>'), "corrupt"],
    ["a column beyond the last", workbookWithSheet('<sheetData><row><c r="XFE1"/></row></sheetData>'), "corrupt"],
    [
      "a shared text that is not there",
      workbookWithSheet('<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'),
      "corrupt",
    ],
    [
      "an entity nobody knows",
      workbookWithSheet("<sheetData/><headerFooter><oddHeader>&nbsp;</oddHeader></headerFooter>"),
      "corrupt",
    ],
    [
      "a document type, where entity bombs live",
      workbookWith({ "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      "corrupt",
    ],
    [
      "elements nested without end",
      workbookWithSheet("<sheetData/>" + "<a>".repeat(5000) + "</a>".repeat(5000)),
      "corrupt",
    ],
    ["a zip of which the end is missing", full.subarray(0, full.length - 30), "corrupt"],
    ["more than 100 MB", new Uint8Array(100 * 1024 * 1024 + 1), "too-large"],
  ])("%s", (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test("a password on the zip itself says so", () => {
    const locked = full.slice();
    const directory = Buffer.from(locked).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked[directory + 8] = 1;
    expect(outcome(locked)).toBe("encrypted");
  });

  test("a part that unpacks to far more than a workbook holds is not unpacked", () => {
    const bomb = zipSync({
      ...Object.fromEntries([...textParts(newWorkbook())].map(([name, text]) => [name, strToU8(text)])),
      "xl/media/a.bin": new Uint8Array(64 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(outcome(bomb)).toBe("zip-bomb");
  });

  test("a part that lies about its size is stopped at what it said", () => {
    const honest = zipOf([
      ...textParts(newWorkbook()),
      ["xl/worksheets/sheet1.xml", `<a>${" ".repeat(3_000_000)}</a>`],
    ]);
    const liar = honest.slice();
    const view = new DataView(liar.buffer);
    const directory = Buffer.from(liar);
    for (
      let at = directory.indexOf("PK\x01\x02", 0, "latin1");
      at >= 0;
      at = directory.indexOf("PK\x01\x02", at + 4, "latin1")
    ) {
      if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1000, true);
    }
    expect(outcome(honest)).toBe("corrupt");
    expect(outcome(liar)).toBe("zip-bomb");
  });

  test("two parts of one name are refused, for nobody can say which counts", () => {
    const twins = zipOf([...textParts(newWorkbook()), ["XL/Workbook.xml", "<a/>"]]);
    expect(outcome(twins)).toBe("corrupt");
  });

  test("cut off anywhere, it is refused", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: full.length - 1 }), (length) => {
        expect(outcome(full.subarray(0, length))).not.toMatch(/fault|opened/);
      }),
      { numRuns: 300 },
    );
  });

  test("with any bytes changed, it is refused or opened, and never anything else", () => {
    const change = fc.tuple(fc.nat(full.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = full.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(outcome(bytes)).not.toMatch(/fault/);
      }),
      { numRuns: 400 },
    );
  });

  test("with any letters of its XML changed, it is refused or opened, and what is saved from it opens again", () => {
    const parts = [...textParts(full)];
    const letters = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "&",
      " ",
      "=",
      "0",
      "9",
      "-",
      "A",
      "]]>",
      "<!--",
      "&#x110000;",
      "",
    );
    const change = fc.tuple(fc.nat(parts.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), letters);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = new Map(parts);
        for (const [part, where, letter] of changes) {
          const [name, text] = parts[part] ?? ["", ""];
          const at = Math.floor(where * text.length);
          damaged.set(name, text.slice(0, at) + letter + text.slice(at + 1));
        }
        const bytes = zipOf(damaged);
        const answer = outcome(bytes);
        expect(answer === "opened" ? savedOutcome(bytes) : answer).not.toMatch(/fault/);
      }),
      { numRuns: 600 },
    );
  });
});
