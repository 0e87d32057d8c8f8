import type { CellPlace } from "../../core/snapshot/address";
import { openWorkbook, type OpenedWorkbook } from "../../ooxml/openWorkbook";
import type { Compress } from "../../ooxml/package/compress";
import type { DefinedName, Rectangle, SheetContents } from "../../ooxml/workbookContents";
import { ApiError } from "./apiError";
import type { Recalculation } from "../recalculation/calculation";
import { rememberSheet } from "./rememberSheet";
import { CellFormats } from "./cellFormats";
import { changesSince } from "./changesSince";
import { emptySheet } from "./emptySheet";
import { FormulaValues } from "./formulaValues";
import { renameInWorkbook } from "./renameInWorkbook";
import { freeName, isSheetName, sameName } from "./nameRules";
import type { SheetOwner } from "./sheetOwner";
import { SimulatedSheet, type SimulatedTable } from "./simulatedSheet";

/** What is selected; the sheet is the one in front. */
export interface Selection {
  readonly sheet: SimulatedSheet;
  readonly block: Rectangle;
}

/** Told that cells moved: where a block of the sheet is now, or null when it was deleted. */
type MoveWatcher = (sheet: SimulatedSheet, move: (block: Rectangle) => Rectangle | null) => void;

/** A workbook in memory, opened from a file and saved into it again. */
export class SimulatedWorkbook implements SheetOwner {
  readonly dateSystem: 1900 | 1904;
  readonly formats: CellFormats;
  names: readonly DefinedName[];
  isStructureProtected: boolean;
  /** Shared in the way that was before co-authoring. */
  readonly isSharedWorkbook: boolean;
  selection: Selection;
  /** A property of the running Excel rather than of the file. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The person's own options of AutoCorrect, both on in a new Excel; writes of add-ins obey them too (office-js issue 6745). */
  autoCorrect = { expandsTables: true, fillsColumns: true };
  private readonly all: SimulatedSheet[];
  private readonly values: FormulaValues;
  private readonly moveWatchers: MoveWatcher[] = [];
  private ids = 0;
  private writes = 0;

  private constructor(
    private readonly file: OpenedWorkbook,
    recalculation: Recalculation | null,
    today?: number,
  ) {
    const { contents } = file;
    this.dateSystem = contents.dateSystem;
    this.formats = new CellFormats(contents.styles);
    this.names = contents.names;
    this.isStructureProtected = contents.isStructureProtected;
    this.isSharedWorkbook = contents.isSharedWorkbook;
    this.all = contents.sheets.map((sheet) => new SimulatedSheet(this, this.newId(), sheet.name, sheet, sheet));
    const front = this.sheets.find((sheet) => sheet.visibility === "visible") ?? this.sheets[0];
    if (!front) throw new Error("A workbook has at least one worksheet.");
    this.selection = { sheet: front, block: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.values = new FormulaValues(this, contents, recalculation, today);
  }

  /**
   * Opens an .xlsx or .xlsm file; a `FileFailure` of the reader passes through. Without an engine, formulas that are
   * written have the value 0 and those of the file keep theirs. `today` is the serial that TODAY() gives; `compress` packs
   * what is saved.
   */
  static open(
    bytes: Uint8Array,
    recalculation: Recalculation | null = null,
    today?: number,
    compress?: Compress,
  ): SimulatedWorkbook {
    return new SimulatedWorkbook(openWorkbook(bytes, compress), recalculation, today);
  }

  /** The file with all changes since it was opened; can be called again and again. */
  save(): Uint8Array {
    // Excel calculates before it saves, also in manual mode, unless somebody switched that off.
    this.values.bringUpToDate();
    return this.file.save(
      changesSince(this.file.contents, { sheets: this.all, names: this.names, formats: this.formats }),
    );
  }

  get isSigned(): boolean {
    return this.file.contents.isSigned;
  }

  /** The worksheets, in tab order; chart and dialog sheets are not among them. */
  get sheets(): readonly SimulatedSheet[] {
    return this.all.filter((sheet) => !sheet.isDeleted && (sheet.origin?.kind ?? "worksheet") === "worksheet");
  }

  get tables(): readonly SimulatedTable[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** Those that were deleted, and chart and dialog sheets, too. */
  get everySheet(): readonly SimulatedSheet[] {
    return this.all;
  }

  /** Gives what puts everything but the cells back to how it is now. */
  remember(): () => void {
    const [all, { names }] = [[...this.all], this];
    const sheets = all.map(rememberSheet);
    return () => {
      for (const sheet of this.all) if (!all.includes(sheet)) sheet.isDeleted = true;
      this.all.splice(0, this.all.length, ...all);
      this.names = names;
      for (const restore of sheets) restore();
    };
  }

  sheetNamed(name: string): SimulatedSheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  addSheet(name: string | null): SimulatedSheet {
    this.requireFreeStructure();
    const named = name ?? freeName("Sheet", (candidate) => this.isSheetThere(candidate));
    this.requireSheetName(named);
    const sheet = new SimulatedSheet(this, this.newId(), named, emptySheet(named), null);
    this.all.push(sheet);
    this.noteChange();
    return sheet;
  }

  isSheetThere(name: string): boolean {
    return this.all.some((sheet) => !sheet.isDeleted && sameName(sheet.name, name));
  }

  private requireSheetName(name: string): void {
    if (!isSheetName(name)) throw new ApiError("InvalidArgument");
    if (this.isSheetThere(name))
      throw new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }

  /** Sheets of a protected structure are not added, deleted, renamed or hidden. */
  requireFreeStructure(): void {
    if (this.isStructureProtected) throw new ApiError("AccessDenied");
    this.noteWrite();
  }

  /** Gives a sheet another name; formulas that name it follow. */
  renameSheet(sheet: SimulatedSheet, name: string): void {
    this.requireFreeStructure();
    if (name === sheet.name) return;
    if (!sameName(name, sheet.name)) this.requireSheetName(name);
    const before = sheet.name.toLowerCase();
    sheet.name = name;
    renameInWorkbook(this, { sheets: new Map([[before, name]]), tables: new Map() });
    this.noteChange();
  }

  /** Moves a sheet to another place among the worksheets. */
  moveSheet(sheet: SimulatedSheet, position: number): void {
    this.requireFreeStructure();
    const others = this.sheets.filter((other) => other !== sheet);
    if (!Number.isInteger(position) || position < 0 || position > others.length) throw new ApiError("InvalidArgument");
    const next = others[position];
    this.all.splice(this.all.indexOf(sheet), 1);
    this.all.splice(next ? this.all.indexOf(next) : this.all.length, 0, sheet);
    this.noteChange();
  }

  /** Copies a sheet to the place before another, or to the end. */
  addCopy(contents: SheetContents, before: SimulatedSheet | null): SimulatedSheet {
    this.requireFreeStructure();
    this.requireSheetName(contents.name);
    const sheet = new SimulatedSheet(this, this.newId(), contents.name, contents, null);
    for (const cell of contents.cells) sheet.cells.put(cell);
    this.all.splice(before ? this.all.indexOf(before) : this.all.length, 0, sheet);
    this.noteChange();
    return sheet;
  }

  /** Writes a name of the workbook; null takes it away. */
  setName(name: string, refersTo: string | null, isHidden = false): void {
    const others = this.names.filter((other) => other.sheet !== null || !sameName(other.name, name));
    const written = { name, refersTo: refersTo ?? "", sheet: null, ...(isHidden && { isHidden: true as const }) };
    this.names = refersTo === null ? others : [...others, written];
    this.noteChange();
  }

  deleteSheet(sheet: SimulatedSheet): void {
    this.requireFreeStructure();
    const visible = this.sheets.filter((other) => other.visibility === "visible");
    if (visible.length === 1 && visible[0] === sheet)
      throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    sheet.isDeleted = true;
    const front = visible.find((other) => other !== sheet);
    if (this.selection.sheet === sheet && front)
      this.selection = { sheet: front, block: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.noteChange();
  }

  /** Whether a table or a name of the workbook is called so already. */
  isNameTaken(name: string): boolean {
    return (
      this.tables.some((table) => sameName(table.name, name)) || this.names.some((other) => sameName(other.name, name))
    );
  }

  noteTableName(before: string, name: string): void {
    renameInWorkbook(this, { sheets: new Map(), tables: new Map([[before, name]]) });
  }

  /** Brings all formulas up to date, if anything changed since they were. Nothing happens while calculation is manual. */
  calculate(): void {
    if (this.calculationMode !== "Manual") this.values.bringUpToDate();
  }

  /** Calculates now, whatever the mode. */
  calculateNow(): void {
    this.values.noteChange();
    this.values.bringUpToDate();
  }

  /** A formula that is entered is worked out once, also while calculation is manual. */
  workOut(sheet: SimulatedSheet, block: Rectangle): void {
    if (this.calculationMode === "Manual") this.values.workOut(sheet, block);
  }

  /** Formulas that changes of cells ask for and that could not be worked out: they keep the values of the file. */
  get notCalculated(): readonly CellPlace[] {
    return this.values.notCalculated;
  }

  noteChange(): void {
    this.noteWrite();
    this.values.noteChange();
  }

  /** How often somebody set about changing something, values or looks. */
  get timesWritten(): number {
    return this.writes;
  }

  noteWrite(): void {
    this.writes++;
  }

  /** Calls back when cells of a sheet have moved, so that ranges somebody holds go with them. */
  watchMoves(react: MoveWatcher): void {
    this.moveWatchers.push(react);
  }

  tellMoved(sheet: SimulatedSheet, move: Parameters<MoveWatcher>[1]): void {
    for (const react of this.moveWatchers) react(sheet, move);
  }

  newId(): string {
    return `{${(++this.ids).toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }
}
