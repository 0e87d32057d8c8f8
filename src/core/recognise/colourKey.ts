import { colourInText } from "../read/readClaimedRag";
import type { ClaimedColour } from "../read/readings";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { RecognisedTable } from "./recognition";

/** What a key in the workbook says of a fill: a filled cell outside of the tables' records that names a colour, or has its name beside it. */
export interface ColourKey {
  readonly means: ClaimedColour;
  readonly place: CellPlace;
}

/** The key for a fill, on the sheet itself if it has one, else on another; null where none says anything, or two differ. */
export function colourKeyFor(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  sheet: string,
  fill: string,
): ColourKey | null {
  const own = snapshot.sheets.filter(({ name }) => name === sheet);
  const others = snapshot.sheets.filter(({ name }) => name !== sheet);
  for (const among of [own, others]) {
    const stated = among.flatMap((one) => keysOn(one, tables, fill));
    const [first] = stated;
    if (first) return stated.every(({ means }) => means === first.means) ? first : null;
  }
  return null;
}

function keysOn(sheet: SheetSnapshot, tables: readonly RecognisedTable[], fill: string): readonly ColourKey[] {
  const { used, name } = sheet;
  if (!used) return [];
  const records = new Set(
    tables
      .filter((table) => table.sheet === name)
      .flatMap(({ rows }) => rows.filter(({ kind }) => kind === "record" || kind === "continuation"))
      .map(({ row }) => row),
  );
  const found: ColourKey[] = [];
  sheet.cells.forEach((cells, r) => {
    const row = used.row + r;
    if (records.has(row)) return;
    cells.forEach((cell, c) => {
      if (cell?.fill?.toUpperCase() !== fill.toUpperCase()) return;
      const column = used.column + c;
      const means = colourInText(cell.text) ?? colourInText(cellAt(sheet, row, column + 1)?.text ?? "");
      if (means) found.push({ means, place: { sheet: name, row, column } });
    });
  });
  return found;
}
