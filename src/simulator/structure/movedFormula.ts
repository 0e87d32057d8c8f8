import type { Rectangle } from "../../ooxml/workbookContents";
import { formulaTokens } from "../recalculation/formulaTokens";
import { localAddress, parseBlock } from "../workbook/blocks";
import { sameName } from "../workbook/nameRules";
import type { CellMove } from "./shift";

/** Cells of one sheet that move. */
export interface SheetMove {
  readonly sheet: string;
  readonly move: CellMove;
}

/** Something that may be an A1 reference. Most formulas of tables have none, and need no closer look. */
const MAY_REFER = /[A-Za-z]\$?[0-9]|[A-Za-z0-9]:\$?[A-Za-z0-9]/;

/**
 * A formula of the sheet `home` after cells moved: references follow the cells, $ or not, as in Excel; what pointed at
 * deleted cells says #REF!. Structured references name columns, and stay.
 */
export function movedFormula(formula: string, home: string | null, { sheet, move }: SheetMove): string {
  if (!MAY_REFER.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  const moved = tokens.map((token) => {
    if (token.kind !== "reference" || !sameName(token.sheet ?? home ?? "", sheet)) return token.text;
    const prefix = token.text.slice(0, token.text.length - token.address.length);
    return prefix + movedAddress(token.address, move);
  });
  return moved.join("");
}

function movedAddress(address: string, move: CellMove): string {
  const block = parseBlock(address);
  if (!block) return address;
  const moved = move(block);
  if (moved === null) return "#REF!";
  return moved === block ? address : writtenLike(address, moved);
}

/** The address of a block with $ where another address has them. */
function writtenLike(address: string, block: Rectangle): string {
  const corners = address.split(":");
  const locks = corners.map((corner) => ({ column: /^\$[A-Z]/i.test(corner), row: /\$[0-9]/.test(corner) }));
  const [first = "", last = first] = localAddress(block).split(":");
  const shown = corners.length === 1 ? [first] : [first, last];
  return shown
    .map((corner, index) => {
      const { column = false, row = false } = locks[index] ?? {};
      return corner.replace(/^([A-Z]*)([0-9]*)$/, (_, letters: string, digits: string) =>
        [letters && column ? "$" : "", letters, digits && row ? "$" : "", digits].join(""),
      );
    })
    .join(":");
}
