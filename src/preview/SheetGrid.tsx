import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { columnLetter } from "../core/snapshot/address";
import { GridRow } from "./GridRow";
import { moveToShown } from "./gridKeyboard";
import { heldAt, inSight, MARGINS, NEXT_CELL, type SheetGridProps } from "./gridProps";
import { SheetCharts } from "./SheetCharts";
import type { GridSheet } from "./gridSheet";
import { PLAIN_HEIGHT } from "./rowHeights";

const PAGE = 20;

/**
 * A sheet as an accessible grid: one cell takes the focus, arrows move it, Enter or F2 edits, Ctrl+Enter follows a link, and only the rows in view
 * are in the page. Frozen rows stay in it always.
 */
export function SheetGrid(props: SheetGridProps): ReactElement {
  const { sheet, selected, label, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const heights = (row: number): number => sheet.rowHeights.get(row) ?? PLAIN_HEIGHT;
  const rows = useVirtualizer({
    count: sheet.rows - sheet.frozenRows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights(index + sheet.frozenRows),
    overscan: 12,
  });
  useEffect(() => rows.measure(), [rows, sheet.rowHeights]);
  useEffect(() => {
    if (selected.row >= sheet.frozenRows) rows.scrollToIndex(selected.row - sheet.frozenRows);
  }, [rows, selected.row, sheet.frozenRows, sheet.name]);

  const edit = (input: string | null): void => {
    props.onEditing(input !== null);
    setEditing(input);
  };
  const cell = sheet.cell(selected.row, selected.column);
  const written = cell?.input ?? "";
  const extent = { rows: sheet.rows, columns: sheet.columns, merges: sheet.merges, page: PAGE };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (editing !== null) return;
    if (event.ctrlKey && (event.key === "+" || event.key === "-")) {
      props.onChangeRow(event.key === "+" ? "insertRow" : "deleteRow");
      event.preventDefault();
      return;
    }
    const to = moveToShown(selected, event, extent, heights);
    if (to) {
      // A cell that leaves the view leaves the page, and the focus with it: the grid holds it until the next cell is there.
      if (Math.abs(to.row - selected.row) > 1) event.currentTarget.focus({ preventScroll: true });
      onSelect(to);
    } else if (event.key === "Enter" && event.ctrlKey) {
      const link = cell?.link ?? null;
      if (link !== null) props.onFollow(link);
    } else if (event.key === "Enter" || event.key === "F2") edit(written);
    else if (event.key === "Delete") {
      if (written !== "") props.onEdit(selected, "");
    } else if (event.key === "Backspace") edit("");
    else if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) edit(event.key);
    else return;
    event.preventDefault();
  };
  const frozen = Array.from({ length: Math.min(sheet.frozenRows, sheet.rows) }, (_, row) => row);
  const template = `${MARGINS.left}px ${Array.from({ length: sheet.columns }, (_, column) => `${sheet.columnWidth(column)}px`).join(" ")}`;
  const row = (index: number, top?: number): ReactElement => (
    <GridRow
      key={index}
      {...props}
      row={index}
      template={template}
      height={heights(index)}
      top={top}
      editing={index === selected.row ? editing : null}
      onStartEdit={edit}
      onDone={(input, by) => {
        edit(null);
        // What was only looked at is not entered again: another day might be made of it.
        if (input !== null && input !== written) props.onEdit(selected, input);
        const key = NEXT_CELL[by];
        const next = key === null ? null : moveToShown(selected, { key, ctrlKey: false }, extent, heights);
        if (next) onSelect(next);
      }}
    />
  );
  return (
    <div className="grid-scroller" ref={scroller} style={inSight(sheet)}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={sheet.rows + 1}
        aria-colcount={sheet.columns + 1}
        className={sheet.showGridlines ? "grid" : "grid plain"}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className="frozen">
          <Letters sheet={sheet} label={label} template={template} />
          {frozen.map((index) => row(index))}
        </div>
        <div role="rowgroup" className="body" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => row(item.index + sheet.frozenRows, item.start))}
        </div>
      </div>
      {sheet.charts.length === 0 ? null : <SheetCharts sheet={sheet} label={props.chartsLabel} />}
    </div>
  );
}

interface LettersProps {
  readonly sheet: GridSheet;
  readonly label: string;
  readonly template: string;
}

function Letters({ sheet, label, template }: LettersProps): ReactElement {
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="row letters"
      style={{ gridTemplateColumns: template, height: MARGINS.top }}
    >
      <span role="columnheader" aria-colindex={1}>
        <span className="hidden">{label}</span>
      </span>
      {Array.from({ length: sheet.columns }, (_, column) => (
        <span
          role="columnheader"
          aria-colindex={column + 2}
          key={column}
          className={column < sheet.frozenColumns ? "held" : undefined}
          style={heldAt(sheet, column)}
        >
          {columnLetter(column)}
        </span>
      ))}
    </div>
  );
}
