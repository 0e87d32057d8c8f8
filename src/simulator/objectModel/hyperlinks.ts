import { cellKey } from "../../ooxml/workbookChanges";
import { ApiError } from "../workbook/apiError";
import { cellCount, lastColumn, lastRow } from "../workbook/blocks";
import type { RangeTarget } from "./rangeTarget";

/** How Excel makes a cell look when it is given a link. */
const LINK_LOOK = { fontColour: "#0563C1", underline: true } as const;

/** The link of a single cell as Office.js shows it; null for none, and for more than one cell without a common link. */
export function readHyperlink({ sheet, block }: RangeTarget): unknown {
  const link = sheet.links.get(cellKey(block.row, block.column));
  if (!link || cellCount(block) > 1) return null;
  return {
    [link.isLocation ? "documentReference" : "address"]: link.target,
    screenTip: link.screenTip,
    textToDisplay: sheet.textAt(block.row, block.column),
  };
}

/** Sets the link of every cell of a range, and its text when one is given; null takes the links away. */
export function writeHyperlink({ sheet, block }: RangeTarget, value: unknown): void {
  sheet.requireWritable();
  if (value === null) {
    removeHyperlinks({ sheet, block });
    return;
  }
  if (typeof value !== "object") throw new ApiError("InvalidArgument");
  const { address, documentReference, screenTip, textToDisplay } = value as Readonly<Record<string, unknown>>;
  const target = typeof documentReference === "string" && documentReference !== "" ? documentReference : address;
  if (typeof target !== "string" || target === "") throw new ApiError("InvalidArgument");
  for (let row = block.row; row <= lastRow(block); row++)
    for (let column = block.column; column <= lastColumn(block); column++)
      sheet.links.set(cellKey(row, column), {
        row,
        column,
        target: target.replace(/^#/, ""),
        isLocation: target === documentReference || target.startsWith("#"),
        screenTip: typeof screenTip === "string" ? screenTip : "",
      });
  if (typeof textToDisplay === "string" && textToDisplay !== "") {
    const rows = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => textToDisplay));
    sheet.enterValues(block, rows);
  }
  sheet.format(block, LINK_LOOK);
}

/** Takes the links of a range away; the look of the cells stays. */
export function removeHyperlinks({ sheet, block }: RangeTarget): void {
  sheet.requireWritable();
  for (const [key, { row, column }] of [...sheet.links])
    if (row >= block.row && row <= lastRow(block) && column >= block.column && column <= lastColumn(block))
      sheet.links.delete(key);
}
