import type { CellPlace } from "../../core/snapshot/address";
import { cellAt, type WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";

/** What a cell shows, without blanks at its ends; "" where nothing stands. */
export function textAt({ sheets }: WorkbookSnapshot, { sheet, row, column }: CellPlace): string {
  const found = sheets.find(({ name }) => name === sheet);
  return (found ? (cellAt(found, row, column)?.text ?? "") : "").trim();
}
