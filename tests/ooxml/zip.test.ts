import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { crc32 } from "../../src/ooxml/package/crc32";
import { relativeTarget, relationshipsName, resolveTarget } from "../../src/ooxml/package/partNames";
import { readZip, unpack } from "../../src/ooxml/package/zipArchive";
import { compressInNode } from "../../src/simulator/node/compressInNode";
import { compressAnywhere } from "../../src/ooxml/package/compress";
import { pack, writeZip } from "../../src/ooxml/package/zipWriting";

const text = (bytes: Uint8Array, name: string) => {
  const entry = readZip(bytes).find((one) => one.name === name);
  return entry === undefined ? undefined : strFromU8(unpack(entry));
};

/** The same zip with its numbers where files of more than 4 GB have them, as some writers do for files of any size. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, from] = [old.getUint16(end + 10, true), old.getUint32(end + 16, true)];
  const pieces: Uint8Array[] = [bytes.slice(0, from)];
  let at = from;
  for (let index = 0; index < count; index++) {
    const nameLength = old.getUint16(at + 28, true);
    const header = bytes.slice(at, at + 46 + nameLength);
    const extra = new Uint8Array(28);
    const [headerView, extraView] = [new DataView(header.buffer), new DataView(extra.buffer)];
    extraView.setUint16(0, 1, true);
    extraView.setUint16(2, 24, true);
    [24, 20, 42].forEach((place, order) => {
      extraView.setUint32(4 + 8 * order, headerView.getUint32(place, true), true);
      headerView.setUint32(place, 0xffffffff, true);
    });
    headerView.setUint16(30, 28, true);
    pieces.push(header, extra);
    at += 46 + nameLength;
  }
  const directoryEnd = pieces.reduce((sum, { length }) => sum + length, 0);
  const tail = new Uint8Array(56 + 20 + 22);
  const view = new DataView(tail.buffer);
  view.setUint32(0, 0x06064b50, true);
  view.setUint32(32, count, true);
  view.setUint32(48, from, true);
  view.setUint32(56, 0x07064b50, true);
  view.setUint32(64, directoryEnd, true);
  view.setUint32(76, 0x06054b50, true);
  view.setUint16(86, 0xffff, true);
  view.setUint32(92, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([...pieces, tail]));
}

describe("Zip files", () => {
  const files = {
    "a.xml": strToU8("<a>â</a>"),
    "folder/b.bin": new Uint8Array([1, 2, 3]),
    "empty.txt": new Uint8Array(),
  };

  test("stored and packed entries, comments and text before the zip's end are read", () => {
    for (const level of [0, 9] as const) {
      const zip = zipSync(files, { level });
      expect([text(zip, "a.xml"), text(zip, "folder/b.bin"), text(zip, "empty.txt")]).toEqual([
        "<a>â</a>",
        "\u0001\u0002\u0003",
        "",
      ]);
      const comment = new Uint8Array([...zip, ...strToU8("a comment")]);
      expect(text(comment, "a.xml")).toBe("<a>â</a>");
    }
  });

  test("numbers of 64 bits are read", () => {
    const big = asZip64(zipSync(files));
    expect(readZip(big).map(({ name }) => name)).toEqual(Object.keys(files));
    expect(text(big, "a.xml")).toBe("<a>â</a>");
  });

  test("what was read is written with the very bytes it was packed in, in its order, and others can read it", () => {
    const entries = readZip(zipSync(files, { level: 9 }));
    const added = pack("c â.xml", ["<c", "/>"], compressAnywhere);
    const out = writeZip([...entries, added]);
    expect(readZip(out).map(({ packed }) => [...packed])).toEqual([...entries, added].map(({ packed }) => [...packed]));
    expect(Object.entries(unzipSync(out)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ["a.xml", "<a>â</a>"],
      ["folder/b.bin", "\u0001\u0002\u0003"],
      ["empty.txt", ""],
      ["c â.xml", "<c/>"],
    ]);
  });

  test.each([
    ["anywhere", compressAnywhere],
    ["in Node", compressInNode],
  ])("a part of many pieces is packed like one text, also where it is long: %s", (_, compress) => {
    const pieces = Array.from({ length: 60000 }, (_row, row) => `<row r="${String(row)}">â</row>`);
    const packed = writeZip([pack("sheet.xml", pieces, compress), pack("none.xml", [], compress)]);
    expect(text(packed, "sheet.xml")).toBe(pieces.join(""));
    expect(text(packed, "none.xml")).toBe("");
    expect(strFromU8(unzipSync(packed)["sheet.xml"] ?? new Uint8Array())).toBe(pieces.join(""));
    expect(packed.length).toBeLessThan(pieces.join("").length / 5);
  });

  test("a wrong checksum is noticed", () => {
    const zip = zipSync(files, { level: 0 });
    const at = Buffer.from(zip).indexOf("<a>");
    zip[at + 1] = 0x62;
    expect(() => text(zip, "a.xml")).toThrow("checksum");
    expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
    expect(crc32(strToU8("6789"), crc32(strToU8("12345")))).toBe(0xcbf43926);
  });
});

describe("Part names", () => {
  test("targets are followed from the part that has them, or from the root", () => {
    expect(resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml")).toBe("xl/tables/table1.xml");
    expect(resolveTarget("xl/workbook.xml", "/xl/worksheets/sheet1.xml")).toBe("xl/worksheets/sheet1.xml");
    expect(resolveTarget("", "xl\\workbook.xml")).toBe("xl/workbook.xml");
    expect(resolveTarget("xl/workbook.xml", "../../../a.xml")).toBe("a.xml");
  });

  test("and named the same way", () => {
    for (const [part, target] of [
      ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml"],
      ["xl/workbook.xml", "xl/worksheets/sheet2.xml"],
      ["workbook.xml", "xl/a.xml"],
      ["a/b/c.xml", "d.xml"],
    ] as const) {
      expect(resolveTarget(part, relativeTarget(part, target))).toBe(target);
    }
    expect(relationshipsName("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
    expect(relationshipsName("")).toBe("_rels/.rels");
  });
});
