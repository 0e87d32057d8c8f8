import { parseRange, parseRanges } from "../cellAddress";
import { shownFormula } from "../formulas/storedFormula";
import type { Relationship } from "../package/relationships";
import type {
  CellStyle,
  FormatRuleContents,
  LinkContents,
  ValidationContents,
  ValidationRule,
} from "../workbookContents";
import { unescapeControls } from "../xml/xmlText";
import type { XmlElement } from "../xml/xmlTree";
import { attribute, child, childrenOf, numberAttribute, prefixedAttribute } from "../xml/xmlTree";

/** The conditional formats of the product's one kind: cells that equal a text. */
export function readFormatRules(sheet: XmlElement, looks: readonly CellStyle[]): FormatRuleContents[] {
  return childrenOf(sheet, "conditionalFormatting").flatMap((format) =>
    childrenOf(format, "cfRule").flatMap((rule) => {
      const equals = equalText(rule);
      if (equals === null) return [];
      const style = looks[numberAttribute(rule, "dxfId") ?? -1] ?? {};
      return parseRanges(attribute(format, "sqref") ?? "").map((block) => ({ block, equals, style }));
    }),
  );
}

/** The text a rule compares with, or null when it is another kind of rule. */
export function equalText(rule: XmlElement): string | null {
  if (attribute(rule, "type") !== "cellIs" || attribute(rule, "operator") !== "equal") return null;
  return quotedText(child(rule, "formula")?.text ?? "");
}

/** What stands in a formula that is nothing but a text in quotes. */
function quotedText(formula: string): string | null {
  if (formula.length < 2 || !formula.startsWith('"') || !formula.endsWith('"')) return null;
  const inside = formula.slice(1, -1);
  return inside.replaceAll('""', "").includes('"') ? null : unescapeControls(inside.replaceAll('""', '"'));
}

/** Lists, lists from cells, dates and numbers between two bounds; other rules are kept but not listed. */
export function readValidations(sheet: XmlElement): ValidationContents[] {
  return childrenOf(child(sheet, "dataValidations"), "dataValidation").flatMap((element) => {
    const rule = validationRule(element);
    if (rule === null) return [];
    return parseRanges(attribute(element, "sqref") ?? "").map((block) => ({ block, rule }));
  });
}

function validationRule(element: XmlElement): ValidationRule | null {
  const first = child(element, "formula1")?.text ?? "";
  switch (attribute(element, "type")) {
    case "list": {
      const values = quotedText(first)?.split(",");
      return values === undefined
        ? { kind: "listFrom", source: `=${shownFormula(first, null)}` }
        : { kind: "list", values, ...(attribute(element, "showErrorMessage") === "1" ? {} : { isOpen: true }) };
    }
    case "date":
      return { kind: "date" };
    case "decimal": {
      const [from, to] = [first, child(element, "formula2")?.text ?? ""].map((text) =>
        text === "" ? NaN : Number(text),
      );
      const isBetween = (attribute(element, "operator") ?? "between") === "between";
      if (from === undefined || to === undefined || !isBetween || Number.isNaN(from + to)) return null;
      return { kind: "decimal", from, to };
    }
    default:
      return null;
  }
}

/** Links of cells; one over several cells is listed at its first. */
export function readLinks(sheet: XmlElement, relationships: readonly Relationship[]): LinkContents[] {
  return childrenOf(child(sheet, "hyperlinks"), "hyperlink").flatMap((link): LinkContents[] => {
    const range = parseRange(attribute(link, "ref") ?? "");
    if (range === null) return [];
    const id = prefixedAttribute(link, "id");
    const address = relationships.find((one) => one.id === id)?.target;
    const location = attribute(link, "location");
    const target = address === undefined ? location : `${address}${location === null ? "" : `#${location}`}`;
    if (target === null) return [];
    const place = { row: range.row, column: range.column };
    return [{ ...place, target, isLocation: address === undefined, screenTip: attribute(link, "tooltip") ?? "" }];
  });
}
