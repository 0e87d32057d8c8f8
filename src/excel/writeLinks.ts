import type { CellLink, Edit } from "../core/changes/changeSet";
import { quoteSheetName } from "../core/snapshot/address";
import { written } from "./cellContents";
import { formatAs } from "./formatting";
import { noteCells, rangeOf, type Writing } from "./writing";

/** A link in a request, with the path of its sheet and its tip. */
const BYTES_PER_LINK = 450;

/**
 * Writes a column of links. A link brings a text and a look of its own to the cell, so both are written again after it,
 * where the change set says what they are.
 */
export async function writeLinks(
  { sheet, block, before, after }: Extract<Edit, { kind: "setLinks" }>,
  writing: Writing,
): Promise<void> {
  if (before.some((link) => link !== null)) rangeOf(writing, sheet, block).clear("RemoveHyperlinks");
  if (after.some((link) => link !== null)) {
    const size = writing.trips.rowsPerTrip(BYTES_PER_LINK);
    for (let first = 0; first < after.length; first += size) {
      const part = after.slice(first, first + size);
      await writing.trips.makeRoom(part.length * BYTES_PER_LINK, sheet, writing.done);
      const row = block.row + first;
      const place = { ...block, row, rows: part.length };
      const range = rangeOf(writing, sheet, place);
      const constants = part.map((link, r) => {
        const constant = writing.planned.constantAt(sheet, row + r, block.column);
        return [link === null ? undefined : constant];
      });
      // Taken back, a link comes before the text that it had.
      const textsBefore = part.map((_, r) => [writing.planned.constantBefore(sheet, row + r, block.column)]);
      noteCells(writing, {
        edit: writing.edit,
        sheet,
        block: place,
        expected: [constants, textsBefore],
        wrote: constants,
      });
      range.setCellProperties(part.map((link) => [link === null ? {} : { hyperlink: hyperlinkOf(link) }]));
      // null leaves a cell as it is.
      range.formulas = constants.map(([constant], r) =>
        constant === undefined ? [null] : [written(constant, writing.textCells.has(sheet, row + r, block.column))],
      );
    }
  }
  const style = writing.planned.styleOf(sheet, block);
  if (style !== undefined) formatAs(rangeOf(writing, sheet, block), block.rows, "plain", style);
}

const hyperlinkOf = ({ sheet, address, screenTip }: CellLink): Excel.RangeHyperlink => ({
  documentReference: `${quoteSheetName(sheet)}!${address}`,
  screenTip,
});
