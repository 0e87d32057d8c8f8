import fc from "fast-check";
import { FileFailure } from "../../src/ooxml/fileFailure";
import { insertionPoint, WORKSHEET_ORDER } from "../../src/ooxml/xml/childOrder";
import { openedUp, rewritten, withPrefix, XmlEdits, xmlElement } from "../../src/ooxml/xml/xmlEdits";
import { XmlScanner } from "../../src/ooxml/xml/xmlScanner";
import {
  escapeAttribute,
  escapeControls,
  escapeText,
  unescapeControls,
  unescapeXml,
} from "../../src/ooxml/xml/xmlText";
import type { XmlElement } from "../../src/ooxml/xml/xmlTree";
import { attribute, child, parseXml } from "../../src/ooxml/xml/xmlTree";

describe("Text goes into XML and comes out as it was", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 40 });

  test("between tags and between quotes, whatever the letters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = escapeControls(text);
        const root = parseXml(xmlElement("a", { b: safe }, escapeText(safe)));
        expect(unescapeControls(root.text)).toBe(text);
        expect(unescapeControls(attribute(root, "b") ?? "")).toBe(text);
      }),
      { examples: [["\u0000_x0041_\ud800\uffff\r\n\t"], ["__x000D_x000D_"], ["]]>"]] },
    );
  });

  test.each([
    ["a bell", "a\u0007b", "a_x0007_b"],
    ["what looks like an escape", "_x0041_", "_x005F_x0041_"],
    ["what only begins like one", "_x00 _xyz", "_x00 _xyz"],
    ["a carriage return, which XML would turn into a line feed", "a\rb", "a_x000D_b"],
    ["a line feed, which stays", "a\nb", "a\nb"],
    ["half a surrogate pair", "a\ud83d!", "a_xD83D_!"],
    ["a whole pair, which stays", "a\ud83d\ude00!", "a\ud83d\ude00!"],
  ])("%s", (_, text, written) => {
    expect(escapeControls(text)).toBe(written);
    expect(unescapeControls(written)).toBe(text);
  });

  test("entities of all kinds are understood, and loose ones refused", () => {
    expect(unescapeXml("&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;")).toBe("<>&\"'A\u{1F600}");
    for (const broken of ["&", "a & b", "&nbsp;", "&#x110000;", "&#;", "&unclosed"]) {
      expect(() => unescapeXml(broken)).toThrow(FileFailure);
    }
    expect(escapeAttribute('"a"\n<&>')).toBe("&quot;a&quot;&#10;&lt;&amp;&gt;");
  });
});

describe("The scanner steps over XML tag by tag", () => {
  const tokens = (source: string): string[] => {
    const scanner = new XmlScanner(source);
    const seen: string[] = [];
    while (scanner.next()) seen.push(`${scanner.kind} ${scanner.kind === "text" ? scanner.text : scanner.local}`);
    return seen;
  };

  test("comments and instructions are passed over, CDATA is text", () => {
    expect(tokens('<?xml version="1.0"?><!-- <no> --><x:a b="1>0"><c/>t<![CDATA[<&>]]></x:a >')).toEqual([
      "open a",
      "open c",
      "text t",
      "text <&>",
      "close a",
    ]);
  });

  test("line ends of all kinds are line feeds in text and spaces in attributes, unless they are escaped", () => {
    const root = parseXml('<a b="1\r\n2\t3&#10;4">5\r\n6\r7&#13;</a>');
    expect([root.text, attribute(root, "b")]).toEqual(["5\n6\n7\r", "1 2 3\n4"]);
  });

  test("attributes are found in any order, in either quotes, with space around the sign, by their whole name", () => {
    const scanner = new XmlScanner(`<c r:id = 'a"b' id="&lt;2&gt;"\n x=""/>`);
    scanner.next();
    expect(scanner.isEmpty).toBe(true);
    expect([...scanner.attributes()]).toEqual([
      ["r:id", 'a"b'],
      ["id", "<2>"],
      ["x", ""],
    ]);
    expect([scanner.attribute("id"), scanner.attribute("r:id"), scanner.attribute("i")]).toEqual(["<2>", 'a"b', null]);
  });

  test.each([
    "<a>",
    "</a>",
    "<a></b>",
    "<a b></a>",
    "<a b=1/>",
    '<a b="1/>',
    "<",
    "<a",
    "< a/>",
    "<a><!--",
    "<![CDATA[x",
    "<!DOCTYPE a>",
    "<a></a b>",
  ])("%s is refused", (broken) => {
    expect(() => {
      const scanner = new XmlScanner(broken);
      while (scanner.next()) scanner.attributes();
    }).toThrow(FileFailure);
  });

  test("a megabyte of openings takes no more than a moment", () => {
    for (const bad of [
      "<".repeat(1e6),
      "<a ".repeat(3e5),
      "&".repeat(1e6),
      `<a b="${'"'.repeat(1e6)}`,
      "<!--".repeat(2e5),
    ]) {
      const start = performance.now();
      expect(() => parseXml(bad)).toThrow(FileFailure);
      // A machine that is busy is no failure; a cost that grows with the square of a text takes minutes.
      expect(performance.now() - start).toBeLessThan(30_000);
    }
  });
});

describe("Splicing changes what it names and nothing else", () => {
  const source =
    '<?xml version="1.0"?>\n<x:worksheet a="1" xmlns:x="n"><x:sheetData><x:row/></x:sheetData>  <x:tail/></x:worksheet>\n';
  const root = parseXml(source, "sheetData");
  const tail = child(root, "tail") ?? root;

  test("elements know their place in the source, and an inside can be left unread", () => {
    const sheetData = child(root, "sheetData") as XmlElement;
    expect(source.slice(sheetData.innerStart, sheetData.innerEnd)).toBe("<x:row/>");
    expect(sheetData.children).toEqual([]);
    expect(source.slice(tail.start, tail.end)).toBe("<x:tail/>");
  });

  test("edits are made by place, whatever the order they come in", () => {
    const edits = new XmlEdits(source);
    edits.insert(tail.start, "<2/>", 2);
    edits.replace(tail.start, tail.end, ["<ta", "il/>"]);
    edits.insert(tail.start, "<1/>", 1);
    expect(edits.apply()).toBe(source.replace("<x:tail/>", "<1/><2/><tail/>"));
    expect(new XmlEdits(source).apply()).toBe(source);
  });

  test("an element keeps the attributes that are not named", () => {
    const element = parseXml('<p:a b="&lt;" c="2" d="3"><i/></p:a>');
    expect(rewritten('<p:a b="&lt;" c="2" d="3"><i/></p:a>', element, { c: 5, d: null, e: "new" })).toBe(
      '<p:a b="&lt;" c="5" e="new"><i/></p:a>',
    );
    expect(rewritten('<p:a b="&lt;" c="2" d="3"><i/></p:a>', element, {}, "")).toBe('<p:a b="&lt;" c="2" d="3"/>');
  });

  test("new elements take on the prefix of the part", () => {
    expect(withPrefix('<a b="1"><c/></a>', { prefix: "x" })).toBe('<x:a b="1"><x:c/></x:a>');
    expect(withPrefix("<a/>", { prefix: "" })).toBe("<a/>");
    expect(openedUp("<r a='1' />", parseXml("<r a='1' />"))).toBe("<r a='1'></r>");
  });

  test("an insertion goes behind what an alternate content stands for", () => {
    const sheet = parseXml(
      "<worksheet><sheetData/><mc:AlternateContent><mc:Choice><controls/></mc:Choice></mc:AlternateContent><extLst/></worksheet>",
    );
    expect(insertionPoint(sheet, WORKSHEET_ORDER, "tableParts")).toBe(child(sheet, "extLst")?.start);
    expect(insertionPoint(sheet, WORKSHEET_ORDER, "hyperlinks")).toBe(child(sheet, "sheetData")?.end);
    expect(insertionPoint(sheet, WORKSHEET_ORDER, "sheetPr")).toBe(sheet.innerStart);
  });
});
