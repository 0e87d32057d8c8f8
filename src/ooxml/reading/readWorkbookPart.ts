import { FileFailure } from "../fileFailure";
import { shownFormula } from "../formulas/storedFormula";
import type { PackageParts } from "../package/packageParts";
import { refuseStrict } from "../package/relationships";
import type { DefinedName, SheetContents } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import {
  attribute,
  booleanAttribute,
  child,
  childrenOf,
  numberAttribute,
  parseXml,
  prefixedAttribute,
} from "../xml/xmlTree";

/** A tab as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly kind: SheetContents["kind"];
  readonly visibility: SheetContents["visibility"];
  /** null for a tab that leads to no part. */
  readonly part: string | null;
  readonly relationshipId: string;
  readonly element: XmlElement;
}

export interface WorkbookPart {
  readonly part: string;
  readonly root: XmlElement;
  readonly dateSystem: 1900 | 1904;
  /** All tabs: `localSheetId` counts chart, dialog and macro sheets too. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly isStructureProtected: boolean;
  readonly isSigned: boolean;
  readonly isSharedWorkbook: boolean;
}

/** Excel opens no file with a larger number on a sheet. */
export const LARGEST_SHEET_ID = 65_534;

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Finds and reads the workbook part; refuses packages that hold something else. */
export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  if (parts.has("mimetype")) throw new FileFailure("open-document", "an OpenDocument package");
  if (!parts.has("[Content_Types].xml")) throw new FileFailure("not-a-workbook", "a zip, but not an Office package");
  const main = parts.relationships("").find(({ kind }) => kind === "officeDocument");
  if (main === undefined) throw new FileFailure("not-a-workbook", "no main part");
  refuseStrict(main.type);
  if (!parts.has(main.target)) throw new FileFailure("corrupt", `${main.target} is missing`);
  if (/\.bin$/i.test(main.target)) throw new FileFailure("xlsb", main.target);
  if (!/\.xml$/i.test(main.target)) throw new FileFailure("not-a-workbook", main.target);
  if (/^(?:word|ppt|visio)\//i.test(main.target)) throw new FileFailure("other-document", main.target);
  const root = parseXml(parts.text(main.target));
  refuseStrict(namespaceOf(root));
  if (root.local !== "workbook" || namespaceOf(root) !== SPREADSHEET) {
    throw new FileFailure("not-a-workbook", `the main part is a ${root.local.slice(0, 40)}`);
  }
  const sheets = readSheetEntries(parts, main.target, root);
  if (!sheets.some(({ kind }) => kind === "worksheet")) throw new FileFailure("no-worksheets", "no worksheet");
  return {
    part: main.target,
    root,
    dateSystem: booleanAttribute(child(root, "workbookPr"), "date1904") ? 1904 : 1900,
    sheets,
    names: readNames(root, sheets),
    isStructureProtected: booleanAttribute(child(root, "workbookProtection"), "lockStructure"),
    isSigned: parts.relationships("").some(({ type }) => type === SIGNATURES),
    isSharedWorkbook: parts.relationships(main.target).some(({ type }) => type.endsWith(REVISIONS)),
  };
}

const SIGNATURES = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

/** The log of who changed what, which only a shared workbook has. */
const REVISIONS = "/relationships/revisionHeaders";

const namespaceOf = (root: XmlElement): string =>
  attribute(root, root.prefix === "" ? "xmlns" : `xmlns:${root.prefix}`) ?? "";

const KINDS: ReadonlyMap<string, SheetContents["kind"]> = new Map([
  ["worksheet", "worksheet"],
  ["chartsheet", "chartsheet"],
  ["dialogsheet", "dialogsheet"],
  ["xlMacrosheet", "macrosheet"],
  ["xlIntlMacrosheet", "macrosheet"],
]);

function readSheetEntries(parts: PackageParts, workbook: string, root: XmlElement): SheetEntry[] {
  const relationships = parts.relationships(workbook);
  return childrenOf(child(root, "sheets"), "sheet").map((element) => {
    const id = prefixedAttribute(element, "id") ?? "";
    const relationship = id === "" ? undefined : relationships.find((one) => one.id === id);
    const state = attribute(element, "state");
    const sheetId = numberAttribute(element, "sheetId") ?? 0;
    if (sheetId > LARGEST_SHEET_ID) throw new FileFailure("corrupt", `sheetId ${sheetId}`);
    return {
      name: attribute(element, "name") ?? "",
      // A tab without a part is a macro sheet of old.
      kind: KINDS.get(relationship?.kind ?? "") ?? "macrosheet",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      part: relationship?.target ?? null,
      relationshipId: id,
      element,
    };
  });
}

function readNames(root: XmlElement, sheets: readonly SheetEntry[]): DefinedName[] {
  return childrenOf(child(root, "definedNames"), "definedName").map((element) => {
    const local = numberAttribute(element, "localSheetId");
    return {
      name: attribute(element, "name") ?? "",
      refersTo: `=${shownFormula(element.text, null)}`,
      sheet: local === null ? null : (sheets[local]?.name ?? null),
      ...(booleanAttribute(element, "hidden") ? { isHidden: true as const } : {}),
    };
  });
}
