import type { SheetContents } from "../../ooxml/workbookContents";

/** A sheet as Excel adds it. */
export const emptySheet = (name: string): SheetContents => ({
  name,
  kind: "worksheet",
  visibility: "visible",
  isProtected: false,
  cells: [],
  merges: [],
  tables: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  autoFilter: null,
  frozenRows: 0,
  frozenColumns: 0,
  showGridlines: true,
  tabColour: null,
  formatRules: [],
  links: [],
  validations: [],
  charts: [],
  pageSetup: {
    orientation: "portrait",
    paperSize: null,
    fitToWidth: null,
    fitToHeight: null,
    titleRows: null,
    header: "",
    footer: "",
  },
});
