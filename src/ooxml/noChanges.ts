import type { CellChange, SheetChanges, WorkbookChanges } from "./workbookChanges";

type Grown<T> =
  T extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : T extends readonly (infer Item)[] ? Item[] : T;

/** Changes to a sheet while they are being collected. */
export type GrowingSheetChanges = { -readonly [Key in keyof SheetChanges]: Grown<SheetChanges[Key]> } & {
  readonly cells: Map<number, CellChange>;
};
/** Changes to a workbook while they are being collected. */
type GrowingChanges = { -readonly [Key in keyof WorkbookChanges]: Grown<WorkbookChanges[Key]> };

/** Changes that change nothing, to add to. */
export const noChanges = (): GrowingChanges => ({
  removedSheets: [],
  addedSheets: [],
  renamedSheets: new Map(),
  names: [],
  sheets: new Map(),
});

/** Changes to a sheet that change nothing, to add to. */
export const noSheetChanges = (): GrowingSheetChanges => ({
  cells: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Map(),
  removedTables: [],
  addedTables: [],
  resizedTables: new Map(),
  tableColumns: new Map(),
  renamedTables: new Map(),
  foldedColumns: new Map(),
  properties: new Map(),
  formatRules: [],
  validations: [],
  links: [],
  removedCharts: [],
  addedCharts: [],
  chartReferences: new Map(),
  movedNotes: [],
  movedAnchors: new Map(),
});
