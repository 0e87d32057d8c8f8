import { parseRange, parseRanges, rangeName, sameRectangle, subtract } from "../cellAddress";
import { storedFormula } from "../formulas/storedFormula";
import { equalText } from "../reading/readSheetRules";
import type { Rectangle, ValidationRule } from "../workbookContents";
import { rawElement, rewritten, withPrefix, xmlElement } from "../xml/xmlEdits";
import { escapeText } from "../xml/xmlText";
import { attribute, child, childrenOf, descendants, numberAttribute } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";
import { insertChild, setChild } from "./sheetSplice";

export function spliceMerges(splice: SheetSplice): void {
  const { merges } = splice.changes;
  if (merges === undefined) return;
  const all = merges.map((block) => withPrefix(xmlElement("mergeCell", { ref: rangeName(block) }), splice.root));
  setChild(splice, "mergeCells", { count: all.length }, all.join(""));
}

/** Conditional formats: the product's own on exactly the blocks named give way to the new ones. */
export function spliceFormatRules(splice: SheetSplice): void {
  const { source, root, edits, changes, styles } = splice;
  if (changes.formatRules.length === 0) return;
  for (const format of childrenOf(root, "conditionalFormatting")) {
    const range = parseRange(attribute(format, "sqref") ?? "");
    if (range === null || !changes.formatRules.some(({ block }) => sameRectangle(block, range))) continue;
    const kept = format.children.filter((rule) => equalText(rule) === null);
    if (kept.length === format.children.length) continue;
    const inner = kept.map((rule) => rawElement(source, rule)).join("");
    edits.replace(format.start, format.end, inner === "" ? "" : rewritten(source, format, {}, inner));
  }
  // The newer rules in extLst share the count with the usual ones.
  let priority = descendants(root, "cfRule").reduce(
    (highest, rule) => Math.max(highest, numberAttribute(rule, "priority") ?? 0),
    0,
  );
  for (const { block, rules } of changes.formatRules) {
    const inner = rules.map(({ equals, style }) => {
      const look = { type: "cellIs", dxfId: styles.look(style), priority: ++priority, operator: "equal" };
      return xmlElement("cfRule", look, xmlElement("formula", {}, escapeText(quoted(equals))));
    });
    if (inner.length === 0) continue;
    const xml = xmlElement("conditionalFormatting", { sqref: rangeName(block) }, inner.join(""));
    insertChild(splice, "conditionalFormatting", withPrefix(xml, root));
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Validations: a cell has one at most, so what was there on the blocks named is cut out first. */
export function spliceValidations(splice: SheetSplice): void {
  const { source, root, changes } = splice;
  if (changes.validations.length === 0) return;
  const kept = childrenOf(child(root, "dataValidations"), "dataValidation").flatMap((element) => {
    const before = parseRanges(attribute(element, "sqref") ?? "");
    const after = cutOut(before, changes.validations);
    if (after.length === 0) return [];
    const isSame = after.length === before.length && after.every((one, index) => one === before[index]);
    return isSame
      ? [rawElement(source, element)]
      : [rewritten(source, element, { sqref: after.map(rangeName).join(" ") })];
  });
  // Of two changes to one block, the later one counts.
  const added = changes.validations.flatMap(({ block, rule }, index) => {
    const blocks = cutOut([block], changes.validations.slice(index + 1));
    return rule === null || blocks.length === 0 ? [] : [withPrefix(validationXml(blocks, rule), root)];
  });
  const all = [...kept, ...added];
  setChild(splice, "dataValidations", { count: all.length }, all.join(""));
}

const cutOut = (ranges: readonly Rectangle[], holes: readonly { readonly block: Rectangle }[]): Rectangle[] =>
  holes.reduce<Rectangle[]>((left, { block }) => left.flatMap((range) => subtract(range, block)), [...ranges]);

function validationXml(blocks: readonly Rectangle[], rule: ValidationRule): string {
  const { attributes, formulas } = validationParts(rule);
  const refuses = rule.kind === "list" && rule.isOpen ? {} : { showErrorMessage: 1 };
  const place = { allowBlank: 1, showInputMessage: 1, ...refuses, sqref: blocks.map(rangeName).join(" ") };
  const inner = formulas.map((formula, index) => xmlElement(`formula${index + 1}`, {}, escapeText(formula)));
  return xmlElement("dataValidation", { ...attributes, ...place }, inner.join(""));
}

function validationParts(rule: ValidationRule): { attributes: Record<string, string>; formulas: string[] } {
  switch (rule.kind) {
    case "list":
      return { attributes: { type: "list" }, formulas: [quoted(rule.values.join(","))] };
    case "listFrom":
      return { attributes: { type: "list" }, formulas: [storedFormula(rule.source.replace(/^=/, ""), null)] };
    case "date":
      return { attributes: { type: "date", operator: "greaterThanOrEqual" }, formulas: ["1"] };
    case "decimal":
      return { attributes: { type: "decimal" }, formulas: [String(rule.from), String(rule.to)] };
  }
}
