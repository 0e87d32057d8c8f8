import { FileFailure } from "../fileFailure";
import { forgetSheets } from "../formulas/forgetSheets";
import { renameInFormula, renamesNothing, type Renamed } from "../formulas/renameInFormula";
import { EMPTY_SHEET } from "../newWorkbook";
import type { Compress } from "../package/compress";
import { PackageEdits } from "../package/packageEdits";
import type { OpenedPackage } from "../package/packageParts";
import { folderOf } from "../package/partNames";
import { writeZip } from "../package/zipWriting";
import type { WorkbookPart } from "../reading/readWorkbookPart";
import { readWorkbookPart } from "../reading/readWorkbookPart";
import type { SheetChanges, WorkbookChanges } from "../workbookChanges";
import { leavesSheet } from "../workbookChanges";
import type { WorkbookContents } from "../workbookContents";
import type { CellsAfter } from "./cellsAfter";
import { cellsAfter } from "./cellsAfter";
import { refuseSheetName, refuseTableNames } from "./refuseNames";
import { rewriteInSheets } from "./rewriteInSheets";
import { spliceSheet } from "./spliceSheet";
import { goneNames, spliceWorkbook } from "./spliceWorkbook";
import { NO_STYLES, StyleWriter } from "./styleWriter";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** The file with the changes spliced in. Changes that name a sheet there is not are a fault, and throw. */
export function saveWorkbook(
  opened: OpenedPackage,
  contents: WorkbookContents,
  changes: WorkbookChanges,
  compress: Compress,
): Uint8Array {
  if (changesNothing(changes)) return writeZip(opened.entries);
  return new WorkbookSaver(opened, contents, changes, compress).save();
}

function changesNothing({ removedSheets, addedSheets, renamedSheets, names, sheets, order }: WorkbookChanges): boolean {
  const count = removedSheets.length + addedSheets.length + renamedSheets.size + names.length;
  return count === 0 && order === undefined && [...sheets.values()].every(leavesSheet);
}

class WorkbookSaver {
  private readonly parts: PackageEdits;
  private readonly workbook: WorkbookPart;
  private readonly styles: StyleWriter;
  private readonly stylesPart: string;
  private readonly stylesBefore: string | null;
  private readonly values: CellsAfter;
  private lastTableId: number;
  private overwroteFormula = false;

  constructor(
    opened: OpenedPackage,
    private readonly contents: WorkbookContents,
    private readonly changes: WorkbookChanges,
    compress: Compress,
  ) {
    this.parts = new PackageEdits(opened, compress);
    this.workbook = readWorkbookPart(opened);
    const styles = this.parts.relationships(this.workbook.part).find(({ kind }) => kind === "styles")?.target;
    const isThere = styles !== undefined && this.parts.has(styles);
    this.stylesPart = isThere ? styles : this.parts.freeName(`${folderOf(this.workbook.part)}styles`, ".xml");
    this.stylesBefore = isThere ? this.parts.text(styles) : null;
    this.styles = new StyleWriter(this.stylesBefore ?? NO_STYLES);
    this.values = cellsAfter(contents, changes);
    const tables = contents.sheets.flatMap((sheet) => sheet.tables);
    this.lastTableId = tables.reduce((highest, { id }) => Math.max(highest, id), 0);
  }

  save(): Uint8Array {
    refuseTableNames(this.contents, this.changes);
    const reachable = this.parts.reachable();
    const removed = this.removeSheets();
    const added = this.addSheets();
    for (const [name, changes] of this.changes.sheets) this.changeSheet(name, changes, removed, added);
    this.writeStyles();
    const stay = this.workbook.sheets.filter((_, index) => !removed.has(index));
    const { renamedSheets, names, sheets } = this.changes;
    const gone = goneNames(this.workbook, { removed, added });
    // A reference to another sheet has a "!", and most sheets have none at all.
    if (gone.size > 0) rewriteInSheets(this.parts, stay, ["!"], (formula) => forgetSheets(formula, gone));
    const renamed = this.renamed();
    const rename = (formula: string): string => renameInFormula(formula, renamed);
    const hints = [
      ...(renamed.sheets.size > 0 ? ["!"] : []),
      ...[...sheets.values()].flatMap((one) => [...one.renamedTables.keys()]),
    ];
    if (!renamesNothing(renamed)) rewriteInSheets(this.parts, [...stay, ...added], hints, rename);
    const recalculates =
      removed.size + added.length + names.length > 0 || [...sheets.values()].some(({ cells }) => cells.size > 0);
    spliceWorkbook(this.parts, this.workbook, {
      removed,
      added,
      renamed: renamedSheets,
      visibility: this.visibility(),
      ...(this.changes.order && { order: this.changes.order }),
      names,
      rename: renamesNothing(renamed) ? null : rename,
      printTitles: this.printTitles(),
      recalculates,
    });
    if (this.overwroteFormula || removed.size > 0) this.removeCalculationChain();
    // Parts that only a removed sheet, table or chart led to go with it; parts nothing ever led to are not ours.
    const still = this.parts.reachable();
    for (const part of reachable) if (!still.has(part)) this.parts.remove(part);
    return this.parts.wholeFile();
  }

  private renamed(): Renamed {
    const lower = ([old, name]: readonly [string, string]) => [old.toLowerCase(), name] as const;
    const tables = [...this.changes.sheets.values()].flatMap(({ renamedTables }) => [...renamedTables]);
    return { sheets: new Map([...this.changes.renamedSheets].map(lower)), tables: new Map(tables.map(lower)) };
  }

  /** What the file calls a sheet before it is renamed. */
  private oldName(name: string): string {
    return [...this.changes.renamedSheets].find(([, now]) => now === name)?.[0] ?? name;
  }

  private visibility() {
    return new Map(
      [...this.changes.sheets].flatMap(([name, { visibility }]) =>
        visibility === undefined ? [] : [[name, visibility] as const],
      ),
    );
  }

  private removeSheets(): Set<number> {
    const removed = new Set(
      this.changes.removedSheets.map((name) => {
        const index = this.workbook.sheets.findIndex((sheet) => sheet.name === name);
        if (index < 0) throw new RangeError(`there is no sheet ${name} to remove`);
        return index;
      }),
    );
    const isLeft = this.workbook.sheets.some((sheet, index) => sheet.visibility === "visible" && !removed.has(index));
    if (!isLeft && this.changes.addedSheets.length === 0)
      throw new FileFailure("no-worksheets", "no sheet would be left");
    for (const index of removed) {
      const id = this.workbook.sheets[index]?.relationshipId ?? "";
      this.parts.removeRelationship(this.workbook.part, id);
    }
    return removed;
  }

  private addSheets(): { name: string; relationshipId: string; part: string }[] {
    const names = new Set(this.workbook.sheets.map(({ name }) => name.toLowerCase()));
    for (const name of this.changes.removedSheets) names.delete(name.toLowerCase());
    for (const old of this.changes.renamedSheets.keys()) names.delete(old.toLowerCase());
    for (const name of this.changes.renamedSheets.values()) {
      refuseSheetName(name, names);
      names.add(name.toLowerCase());
    }
    return this.changes.addedSheets.map((name) => {
      refuseSheetName(name, names);
      names.add(name.toLowerCase());
      const part = this.parts.freeName(`${folderOf(this.workbook.part)}worksheets/sheet`, ".xml");
      this.parts.add(part, EMPTY_SHEET, SHEET_TYPE);
      return { name, part, relationshipId: this.parts.addRelationship(this.workbook.part, "worksheet", part) };
    });
  }

  private changeSheet(
    name: string,
    changes: SheetChanges,
    removed: ReadonlySet<number>,
    added: readonly { name: string; part: string }[],
  ): void {
    if (leavesSheet(changes)) return;
    const own = added.find((sheet) => sheet.name === name);
    const index = this.workbook.sheets.findIndex((sheet, at) => sheet.name === this.oldName(name) && !removed.has(at));
    const part = own?.part ?? this.workbook.sheets[index]?.part ?? null;
    if (part === null) throw new RangeError(`there is no sheet ${name} to change`);
    const overwrote = spliceSheet(name, part, changes, {
      parts: this.parts,
      styles: this.styles,
      nextTableId: () => ++this.lastTableId,
      tables: own === undefined ? (this.contents.sheets[index]?.tables ?? []) : [],
      valuesOf: (reference) => this.values.ofReference(reference),
      valueAt: (row, column) => this.values.at(name, row, column),
    });
    this.overwroteFormula ||= overwrote;
  }

  private writeStyles(): void {
    const text = this.styles.text();
    if (this.stylesBefore !== null) {
      if (text !== this.stylesBefore) this.parts.write(this.stylesPart, text);
    } else if (text !== NO_STYLES) {
      this.parts.add(this.stylesPart, text, STYLES_TYPE);
      this.parts.addRelationship(this.workbook.part, "styles", this.stylesPart);
    }
  }

  private printTitles() {
    return new Map(
      [...this.changes.sheets].flatMap(([name, { pageSetup }]) =>
        pageSetup === undefined ? [] : [[name, pageSetup] as const],
      ),
    );
  }

  /** It lists every cell with a formula; a cell in it without one makes Excel repair the file. Excel writes a new one. */
  private removeCalculationChain(): void {
    for (const { id, kind, target } of this.parts.relationships(this.workbook.part)) {
      if (kind !== "calcChain") continue;
      this.parts.removeRelationship(this.workbook.part, id);
      this.parts.remove(target);
    }
  }
}
