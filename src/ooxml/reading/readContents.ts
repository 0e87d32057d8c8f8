import type { PackageParts } from "../package/packageParts";
import type { WorkbookContents } from "../workbookContents";
import type { XmlElement } from "../xml/xmlTree";
import { parseXml } from "../xml/xmlTree";
import { readPalette } from "./colours";
import { readSheet } from "./readSheet";
import { readSharedStrings } from "./readSharedStrings";
import { readCellStyles, readDifferentialStyles } from "./readStyles";
import { readWorkbookPart } from "./readWorkbookPart";

export const PRINT_TITLES = "_xlnm.Print_Titles";

/** Reads a whole workbook. */
export function readContents(parts: PackageParts): WorkbookContents {
  const workbook = readWorkbookPart(parts);
  const relationships = parts.relationships(workbook.part);
  const related = (kind: string): string | null => {
    const target = relationships.find((one) => one.kind === kind && !one.isExternal)?.target;
    return target === undefined || !parts.has(target) ? null : parts.text(target);
  };
  const tree = (kind: string): XmlElement | null => {
    const text = related(kind);
    return text === null ? null : parseXml(text);
  };
  const styles = tree("styles");
  const palette = readPalette(tree("theme"), styles);
  const formats = readCellStyles(styles, palette);
  const strings = related("sharedStrings");
  const sources = {
    strings: strings === null ? [] : readSharedStrings(strings),
    dateSystem: workbook.dateSystem,
    formats: formats.length,
    palette,
    looks: readDifferentialStyles(styles, palette),
    printTitles: (sheet: string) =>
      workbook.names.find((one) => one.name === PRINT_TITLES && one.sheet === sheet)?.refersTo ?? null,
  };
  return {
    dateSystem: workbook.dateSystem,
    sheets: workbook.sheets.map((entry) => readSheet(parts, entry, sources)),
    names: workbook.names,
    isStructureProtected: workbook.isStructureProtected,
    styles: formats,
    isSigned: workbook.isSigned,
    isSharedWorkbook: workbook.isSharedWorkbook,
  };
}
