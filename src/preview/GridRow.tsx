import { useEffect, useRef, type KeyboardEvent, type ReactElement } from "react";
import { cellAddress } from "../core/snapshot/address";
import { cellLook } from "./cellLook";
import { heldAt, type EndOfEdit, type SheetGridProps } from "./gridProps";
import { mergeAt, type GridCell, type GridSheet } from "./gridSheet";
import { PLAIN_HEIGHT } from "./rowHeights";

interface GridRowProps extends SheetGridProps {
  readonly row: number;
  readonly template: string;
  readonly height: number;
  readonly top: number | undefined;
  /** The text being typed into the selected cell of this row, or null. */
  readonly editing: string | null;
  readonly onStartEdit: (input: string) => void;
  /** Null leaves the cell as it was. Enter goes on to the cell below, as in Excel. */
  readonly onDone: (input: string | null, by: EndOfEdit) => void;
}

export function GridRow(props: GridRowProps): ReactElement | null {
  const { sheet, row, template, height, top } = props;
  // A hidden row.
  if (height === 0) return null;
  const place = top === undefined ? {} : { position: "absolute" as const, top: 0, transform: `translateY(${top}px)` };
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ gridTemplateColumns: template, height, ...place }}>
      <span role="rowheader" aria-colindex={1} className="number">
        {row + 1}
      </span>
      {Array.from({ length: sheet.columns }, (_, column) =>
        isCovered(sheet, row, column) ? null : <Cell key={column} {...props} column={column} />,
      )}
    </div>
  );
}

/** A cell of a merged area other than its first is not drawn. */
function isCovered(sheet: GridSheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet.merges, row, column);
  return merge !== null && (merge.row !== row || merge.column !== column);
}

function Cell(props: GridRowProps & { readonly column: number }): ReactElement {
  const { sheet, row, column, selected, editing, onSelect, onStartEdit, onFollow } = props;
  const element = useRef<HTMLDivElement>(null);
  const isSelected = selected.row === row && selected.column === column;
  const cell = sheet.cell(row, column);
  const merge = mergeAt(sheet.merges, row, column);
  useEffect(() => {
    // The grid keeps the focus while the selection moves, and never takes it from elsewhere on the page.
    if (isSelected && editing === null && element.current?.closest("[role=grid]")?.contains(document.activeElement))
      element.current.focus({ preventScroll: false });
  }, [isSelected, editing]);
  return (
    <div
      ref={element}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={`${cellAddress(row, column)} ${cell?.text ?? ""}`.trim()}
      {...(merge ? { "aria-colspan": merge.columns, "aria-rowspan": merge.rows } : {})}
      tabIndex={isSelected ? 0 : -1}
      className={classOf(isSelected, cell, column < sheet.frozenColumns)}
      title={cell?.note ?? undefined}
      data-filled={cell !== null && cell.text !== "" ? "" : undefined}
      style={{
        gridColumn: `${column + 2} / span ${merge?.columns ?? 1}`,
        ...(cell ? cellLook(cell) : {}),
        ...tall(sheet, row, merge?.rows ?? 1),
        ...heldAt(sheet, column),
      }}
      onFocus={() => isSelected || onSelect({ row, column })}
      onMouseDown={() => onSelect({ row, column })}
      onDoubleClick={() => onStartEdit(cell?.input ?? "")}
    >
      {isSelected && editing !== null ? (
        <CellEditor {...props} text={editing} address={cellAddress(row, column)} />
      ) : (
        <Content cell={cell} spill={cell ? spill(sheet, cell, row, column) : 0} onFollow={onFollow} />
      )}
    </div>
  );
}

const classOf = (isSelected: boolean, cell: GridCell | null, isHeld: boolean): string =>
  ["cell", isSelected ? "selected" : "", cell?.note ? "noted" : "", isHeld ? "held" : ""]
    .filter((name) => name !== "")
    .join(" ");

/** A cell merged downwards reaches over the rows below it. */
function tall(sheet: GridSheet, row: number, rows: number): { height: number; zIndex: number } | Record<string, never> {
  if (rows === 1) return {};
  const heights = Array.from({ length: rows }, (_, i) => sheet.rowHeights.get(row + i) ?? PLAIN_HEIGHT);
  return { height: heights.reduce((sum, height) => sum + height, 0), zIndex: 1 };
}

/** How far, in pixels, a text that is not wrapped reaches over the empty cells on its right, as in Excel. */
function spill(sheet: GridSheet, cell: GridCell, row: number, column: number): number {
  const { horizontal = "general", wrap } = cell.style;
  if (cell.isNumber || wrap || cell.text === "" || (horizontal !== "general" && horizontal !== "left")) return 0;
  if (mergeAt(sheet.merges, row, column)) return 0;
  let width = 0;
  for (let next = column + 1; next < sheet.columns; next++) {
    if (mergeAt(sheet.merges, row, next) || (sheet.cell(row, next)?.text ?? "") !== "") break;
    width += sheet.columnWidth(next);
  }
  return width;
}

interface ContentProps {
  readonly cell: GridCell | null;
  readonly spill: number;
  readonly onFollow: (link: string) => void;
}

function Content({ cell, spill, onFollow }: ContentProps): ReactElement | null {
  if (!cell) return null;
  const { link } = cell;
  if (link === null)
    return (
      // A text over its neighbours leaves them their clicks.
      <span className="text" style={spill > 0 ? { marginInlineEnd: -spill, pointerEvents: "none" } : {}}>
        {cell.text}
      </span>
    );
  return (
    <button
      type="button"
      className="text link"
      style={spill > 0 ? { marginInlineEnd: -spill } : {}}
      tabIndex={-1}
      onClick={() => onFollow(link)}
    >
      {cell.text}
    </button>
  );
}

interface EditorProps extends Pick<GridRowProps, "onDone"> {
  readonly text: string;
  readonly address: string;
}

function CellEditor({ text, address, onDone }: EditorProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => input.current?.focus(), []);
  const finish: EditorProps["onDone"] = (typed, by) => {
    // Once: the field that goes away is left, too.
    if (isDone.current) return;
    isDone.current = true;
    onDone(typed, by);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey, currentTarget } = event;
    if (key !== "Enter" && key !== "Escape" && key !== "Tab") return;
    finish(key === "Escape" ? null : currentTarget.value, key === "Tab" && shiftKey ? "BackTab" : key);
    // The focus would be lost with the field: the grid holds it until the selected cell takes it.
    currentTarget.closest<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
    event.stopPropagation();
    event.preventDefault();
  };
  return (
    <input
      ref={input}
      className="editor"
      aria-label={address}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={(event) => finish(event.currentTarget.value, "leaving")}
    />
  );
}
