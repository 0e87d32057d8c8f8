import type { Position } from "./gridKeyboard";
import type { GridSheet } from "./gridSheet";

export interface SheetGridProps {
  readonly sheet: GridSheet;
  readonly selected: Position;
  readonly label: string;
  readonly onSelect: (at: Position) => void;
  readonly onEdit: (at: Position, input: string) => void;
  readonly onFollow: (link: string) => void;
  /** Ctrl and plus or minus, as in Excel. */
  readonly onChangeRow: (change: "insertRow" | "deleteRow") => void;
  /** Tells the host that a cell is being edited: Excel takes no changes then. */
  readonly onEditing: (editing: boolean) => void;
}

/** Where the selection goes when an edit is over. */
export const NEXT_CELL = {
  Enter: "ArrowDown",
  Tab: "ArrowRight",
  BackTab: "ArrowLeft",
  Escape: null,
  leaving: null,
} as const;

export type EndOfEdit = keyof typeof NEXT_CELL;
