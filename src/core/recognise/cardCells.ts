import { cellAt, type Cell, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import type { CardField, RecognisedColumn, RecognisedTable } from "./recognition";

/** A cell of a card: the whole cell, or what stands in it behind the label. */
export function cellOfCard(sheet: SheetSnapshot, { row, column, text }: CardField): Cell | undefined {
  const cell = cellAt(sheet, row, column);
  return cell === undefined || text === undefined ? cell : { ...cell, value: text, text, format: "General" };
}

/** The cells that a column holds in the rows of these kinds; of cards those of its field, wherever they stand. */
export function cellsOfColumn(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  { column, role }: Pick<RecognisedColumn, "column" | "role">,
  kinds: readonly string[] = ["record", "continuation"],
): readonly Cell[] {
  return table.rows.flatMap(({ row, kind, fields }) => {
    if (!kinds.includes(kind)) return [];
    const cells =
      table.manner !== "cards"
        ? [cellAt(sheet, row, column)]
        : (fields?.get(role ?? "") ?? []).map((field) => cellOfCard(sheet, field));
    return cells.flatMap((cell) => (cell === undefined ? [] : [cell]));
  });
}
