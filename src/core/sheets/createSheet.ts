import type { CellContent, Edit } from "../changes/changeSet";
import { MARK_KEY } from "../tables/mark";
import { TABLE } from "../tables/allTables";
import { markOfNew } from "./newMark";
import type { SheetLayout } from "./sheetLayout";

const nothing = (contents: readonly (readonly CellContent[])[]): CellContent[][] =>
  contents.map((cells) => cells.map(() => null));

/**
 * The edits that make a sheet that is not there yet. Looks come before contents, so that a reference like "3.10" meets a
 * cell that already takes text.
 */
export function createSheet(layout: SheetLayout): readonly Edit[] {
  const { sheet } = layout;
  return [
    { kind: "addSheet", sheet, view: layout.view },
    ...layout.styles.map(({ block, style }): Edit => ({
      kind: "setStyle",
      sheet,
      block,
      before: "plain",
      after: style,
    })),
    ...layout.areas.map(({ row, column, contents }): Edit => {
      const block = { row, column, rows: contents.length, columns: contents[0]?.length ?? 0 };
      return { kind: "setCells", sheet, block, before: nothing(contents), after: contents };
    }),
    { kind: "addTable", sheet, table: layout.table },
    { kind: "setMark", sheet, key: MARK_KEY, before: null, after: markOfNew(TABLE[layout.key], layout.table) },
    ...layout.heights.map(({ firstRow, points }): Edit => {
      return { kind: "setRowHeights", sheet, firstRow, before: points.map(() => null), after: points };
    }),
    ...layout.rules.map(({ block, rules }): Edit => ({
      kind: "setFormatRules",
      sheet,
      block,
      before: [],
      after: rules,
    })),
    ...layout.validations.map(({ block, validation }): Edit => {
      return { kind: "setValidation", sheet, block, before: null, after: validation };
    }),
    ...layout.links.map(({ block, links }): Edit => {
      return { kind: "setLinks", sheet, block, before: links.map(() => null), after: links };
    }),
    ...layout.charts.map((chart): Edit => ({ kind: "addChart", sheet, chart })),
  ];
}
