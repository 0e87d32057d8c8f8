import type { CSSProperties } from "react";
import type { Position } from "./gridKeyboard";
import type { GridSheet } from "./gridSheet";

export interface SheetGridProps {
  readonly sheet: GridSheet;
  readonly selected: Position;
  readonly label: string;
  readonly chartsLabel: string;
  readonly onSelect: (at: Position) => void;
  readonly onEdit: (at: Position, input: string) => void;
  readonly onFollow: (link: string) => void;
  /** Ctrl and plus or minus, as in Excel. */
  readonly onChangeRow: (change: "insertRow" | "deleteRow") => void;
  /** Tells the host that a cell is being edited: Excel takes no changes then. */
  readonly onEditing: (editing: boolean) => void;
}

/** Pixels of the letters above and of the numbers at the left. */
export const MARGINS = { top: 24, left: 46 } as const;

/** Where a column begins. */
export function leftOf({ columnWidth }: Pick<GridSheet, "columnWidth">, column: number): number {
  let left: number = MARGINS.left;
  for (let before = 0; before < column; before++) left += columnWidth(before);
  return left;
}

/** A cell of a column that stays in sight says where; on a narrow screen none does, since it would fill it. */
export const heldAt = (sheet: Pick<GridSheet, "columnWidth" | "frozenColumns">, column: number): CSSProperties =>
  column < sheet.frozenColumns ? ({ "--held": `${leftOf(sheet, column)}px` } as CSSProperties) : {};

/** What is scrolled into sight is not to lie under the columns that stay there. */
export const inSight = (sheet: Pick<GridSheet, "columnWidth" | "frozenColumns">): CSSProperties => ({
  scrollPaddingInlineStart: leftOf(sheet, sheet.frozenColumns),
  scrollPaddingBlockStart: MARGINS.top,
});

/** Where the selection goes when an edit is over. */
export const NEXT_CELL = {
  Enter: "ArrowDown",
  Tab: "ArrowRight",
  BackTab: "ArrowLeft",
  Escape: null,
  leaving: null,
} as const;

export type EndOfEdit = keyof typeof NEXT_CELL;
