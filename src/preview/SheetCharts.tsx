import type { ReactElement } from "react";
import type { Rectangle } from "../ooxml/workbookContents";
import { leftOf, MARGINS } from "./gridProps";
import type { GridSheet } from "./gridSheet";
import { PLAIN_HEIGHT } from "./rowHeights";
import { SheetChart } from "./SheetChart";

/** The charts of a sheet, each over its cells. */
export function SheetCharts({ sheet, label }: { readonly sheet: GridSheet; readonly label: string }): ReactElement {
  return (
    <div className="charts" role="group" aria-label={label}>
      {sheet.charts.map((figures, index) => {
        const { left, top, width, height } = boxOf(sheet, figures.at);
        return (
          <div key={index} className="chart" style={{ left, top, width, height }}>
            <SheetChart figures={figures} width={width} height={height} />
          </div>
        );
      })}
    </div>
  );
}

/** The pixels of a block, from the corner of the letters and numbers. */
function boxOf(sheet: GridSheet, { row, column, rows, columns }: Rectangle): DOMRectReadOnly {
  const topOf = (to: number): number => {
    let top: number = MARGINS.top;
    for (let before = 0; before < to; before++) top += sheet.rowHeights.get(before) ?? PLAIN_HEIGHT;
    return top;
  };
  const [left, top] = [leftOf(sheet, column), topOf(row)];
  return new DOMRectReadOnly(left, top, leftOf(sheet, column + columns) - left, topOf(row + rows) - top);
}
