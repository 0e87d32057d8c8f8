import { columnLetters } from "../cellAddress";
import { forgetSheets } from "../formulas/forgetSheets";
import { storedFormula } from "../formulas/storedFormula";
import type { PackageEdits } from "../package/packageEdits";
import { PRINT_TITLES } from "../reading/readContents";
import { LARGEST_SHEET_ID, type WorkbookPart } from "../reading/readWorkbookPart";
import type { WorkbookChanges } from "../workbookChanges";
import type { PageSetup, SheetContents } from "../workbookContents";
import { insertionPoint, WORKBOOK_ORDER } from "../xml/childOrder";
import { rawElement, rewritten, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import { escapeText } from "../xml/xmlText";
import { attribute, child, childrenOf, numberAttribute } from "../xml/xmlTree";
import { relationshipAttribute } from "./sheetSplice";

/** What becomes of the workbook part. */
interface WorkbookSplice {
  /** Places (in the list as it was) of the sheets that go. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly { readonly name: string; readonly relationshipId: string }[];
  /** The repeated rows and columns of the sheets whose page set-up changes, by sheet. */
  readonly printTitles: ReadonlyMap<string, Pick<PageSetup, "titleRows" | "titleColumns">>;
  /** New names of sheets by old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Sheets that are shown or hidden, by the names they have afterwards. */
  /** All tabs by their new names, where some were moved. */
  readonly order?: readonly string[];
  readonly visibility: ReadonlyMap<string, SheetContents["visibility"]>;
  readonly names: WorkbookChanges["names"];
  /** A formula after sheets and tables were renamed; null where none was. */
  readonly rename: ((formula: string) => string) | null;
  /** Whether Excel must calculate everything when it opens the file. */
  readonly recalculates: boolean;
}

/** Splices tabs, names and the wish to recalculate into the workbook part. */
export function spliceWorkbook(parts: PackageEdits, workbook: WorkbookPart, splice: WorkbookSplice): void {
  const source = parts.text(workbook.part);
  const edits = new XmlEdits(source);
  spliceSheetList(source, workbook, splice, edits);
  spliceNames(source, workbook, splice, edits);
  if (splice.removed.size > 0 || splice.order !== undefined) spliceWindows(source, workbook, splice, edits);
  if (splice.recalculates) {
    const calculation = child(workbook.root, "calcPr");
    if (calculation !== null) {
      edits.replace(calculation.start, calculation.end, rewritten(source, calculation, { fullCalcOnLoad: 1 }));
    } else insert(workbook, edits, "calcPr", withPrefix(xmlElement("calcPr", { fullCalcOnLoad: 1 }), workbook.root));
  }
  parts.write(workbook.part, edits.apply());
}

const insert = ({ root }: WorkbookPart, edits: XmlEdits, local: string, xml: string): void =>
  edits.insert(insertionPoint(root, WORKBOOK_ORDER, local), xml, WORKBOOK_ORDER.indexOf(local));

function spliceSheetList(source: string, workbook: WorkbookPart, splice: WorkbookSplice, edits: XmlEdits): void {
  const list = child(workbook.root, "sheets");
  const changed = splice.removed.size + splice.added.length + splice.renamed.size + splice.visibility.size;
  if (list === null || (changed === 0 && splice.order === undefined)) return;
  const kept = workbook.sheets.filter((_, index) => !splice.removed.has(index));
  const nextId = freeSheetIds(workbook);
  const added = splice.added.map(({ name, relationshipId }): [string, string] => {
    const attributes = {
      name,
      sheetId: nextId(),
      state: stateOf(splice.visibility.get(name)),
      ...relationshipAttribute(workbook.root, relationshipId),
    };
    return [name, withPrefix(xmlElement("sheet", attributes), workbook.root)];
  });
  const stay = kept.map(({ name: oldName, element }): [string, string] => {
    const name = splice.renamed.get(oldName) ?? oldName;
    const visibility = splice.visibility.get(name);
    if (name === oldName && visibility === undefined) return [oldName, rawElement(source, element)];
    return [oldName, rewritten(source, element, { name, ...(visibility && { state: stateOf(visibility) }) })];
  });
  const places = newPlaces(workbook, splice);
  const inner = [...stay, ...added]
    .toSorted(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .map(([, xml]) => xml)
    .join("");
  edits.replace(list.start, list.end, rewritten(source, list, {}, inner));
}

/** A sheet that is shown says nothing of it. */
const stateOf = (visibility: SheetContents["visibility"] | undefined): string | null =>
  visibility === undefined || visibility === "visible" ? null : visibility;

/** Above all that were given, as Excel counts; from the lowest free number on once those are used up. */
function freeSheetIds({ sheets }: WorkbookPart): () => number {
  const taken = new Set(sheets.map(({ element }) => numberAttribute(element, "sheetId") ?? 0));
  let id = Math.max(0, ...taken);
  return () => {
    do id = id >= LARGEST_SHEET_ID ? 1 : id + 1;
    while (taken.has(id));
    taken.add(id);
    return id;
  };
}

/** The rows and columns that are printed on every page, which the file keeps as names. */
function printTitles(
  workbook: WorkbookPart,
  splice: WorkbookSplice,
  places: ReturnType<typeof newPlaces>,
): readonly string[] {
  const oldNames = new Map([...splice.renamed].map(([old, name]) => [name, old]));
  const placeOf = (sheet: string): number | null => places.get(oldNames.get(sheet) ?? sheet) ?? null;
  return [...splice.printTitles].flatMap(([sheet, { titleRows: rows, titleColumns: columns }]) => {
    const whole = [
      ...(columns ? [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
      ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
    ];
    if (whole.length === 0) return [];
    const refersTo = whole.map((part) => `'${sheet.replaceAll("'", "''")}'!${part}`).join(",");
    const attributes = { name: PRINT_TITLES, localSheetId: placeOf(sheet) };
    return [withPrefix(xmlElement("definedName", attributes, escapeText(refersTo)), workbook.root)];
  });
}

/** Names of a sheet that goes go with it; those of later sheets count one less; what pointed there says #REF!. */
function spliceNames(source: string, workbook: WorkbookPart, splice: WorkbookSplice, edits: XmlEdits): void {
  const changed = splice.removed.size + splice.printTitles.size + splice.names.length;
  if (changed === 0 && splice.rename === null && splice.order === undefined) return;
  const written = new Map(splice.names.map((name) => [name.name.toLowerCase(), name]));
  const list = child(workbook.root, "definedNames");
  const places = newPlaces(workbook, splice);
  const gone = goneNames(workbook, splice);
  const kept = childrenOf(list, "definedName").flatMap((name) => {
    const local = numberAttribute(name, "localSheetId");
    if (local !== null && splice.removed.has(local)) return [];
    if (local === null && written.has((attribute(name, "name") ?? "").toLowerCase())) return [];
    const sheet = local === null ? undefined : workbook.sheets[local]?.name;
    if (
      attribute(name, "name") === PRINT_TITLES &&
      sheet !== undefined &&
      splice.printTitles.has(splice.renamed.get(sheet) ?? sheet)
    )
      return [];
    const kept = forgetSheets(name.text, gone);
    const text = splice.rename?.(kept) ?? kept;
    const place = sheet === undefined ? local : (places.get(sheet) ?? local);
    if (text === name.text && place === local) return [rawElement(source, name)];
    return [rewritten(source, name, { localSheetId: place }, escapeText(text))];
  });
  const titles = printTitles(workbook, splice, places);
  const added = [...written.values()].flatMap(({ name, refersTo, isHidden }) => {
    if (refersTo === null) return [];
    const text = escapeText(storedFormula(refersTo.replace(/^=/, ""), null));
    return [withPrefix(xmlElement("definedName", { name, hidden: isHidden ? 1 : null }, text), workbook.root)];
  });
  const inner = [...kept, ...added, ...titles].join("");
  if (list !== null) edits.replace(list.start, list.end, inner === "" ? "" : rewritten(source, list, {}, inner));
  else if (inner !== "") {
    const tag = withPrefix("<definedNames>", workbook.root);
    insert(workbook, edits, "definedNames", `${tag}${inner}</${tag.slice(1)}`);
  }
}

/** Where each sheet stands in the new list. */
function newPlaces(workbook: WorkbookPart, { removed, added, renamed, order }: WorkbookSplice): Map<string, number> {
  const kept = workbook.sheets.filter((_, index) => !removed.has(index)).map(({ name }) => name);
  const names = [...kept, ...added.map(({ name }) => name)];
  const rank = (name: string): number => order?.indexOf(renamed.get(name) ?? name) ?? 0;
  return new Map(names.toSorted((a, b) => rank(a) - rank(b)).map((name, index) => [name, index]));
}

/** Names (in lower case) of sheets that go and do not come back under the same name. */
export function goneNames(
  workbook: WorkbookPart,
  { removed, added }: Pick<WorkbookSplice, "removed" | "added">,
): Set<string> {
  const gone = new Set([...removed].map((index) => workbook.sheets[index]?.name.toLowerCase() ?? ""));
  for (const { name } of added) gone.delete(name.toLowerCase());
  return gone;
}

/** Windows remember by number which tab they show. */
function spliceWindows(source: string, workbook: WorkbookPart, splice: WorkbookSplice, edits: XmlEdits): void {
  const places = newPlaces(workbook, splice);
  const firstVisible = workbook.sheets.find(
    ({ visibility }, index) => visibility === "visible" && !splice.removed.has(index),
  );
  const moved = (place: number | null): number | null => {
    if (place === null) return null;
    const shown = splice.removed.has(place) ? firstVisible : workbook.sheets[place];
    return places.get(shown?.name ?? "") ?? 0;
  };
  for (const view of childrenOf(child(workbook.root, "bookViews"), "workbookView")) {
    const attributes = {
      activeTab: moved(numberAttribute(view, "activeTab") ?? 0),
      firstSheet: moved(numberAttribute(view, "firstSheet")),
    };
    edits.replace(view.start, view.end, rewritten(source, view, attributes));
  }
}
