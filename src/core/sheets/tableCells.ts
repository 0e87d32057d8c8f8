import type { SheetName } from "../snapshot/workbookSnapshot";
import type { OwnTable } from "../tables/findTables";
import { bodyCell, columnOf } from "../tables/records";
import type { CellContent, CellLink, Edit } from "../changes/changeSet";
import { contentOf, sameContent } from "../changes/compareCells";

/** What a cell of a table is to hold; rows count from the first under the heading. */
export interface CellChange<Field extends string> {
  readonly row: number;
  readonly field: Field;
  readonly content: CellContent;
}

interface Located {
  readonly column: number;
  readonly row: number;
  readonly before: CellContent;
  readonly after: CellContent;
}

/** The edits that put contents into single cells of a table that stands; cells that hold them already are left alone. */
export function changeCells<Field extends string>(
  table: OwnTable<Field>,
  changes: readonly CellChange<Field>[],
): readonly Edit[] {
  const located = changes.flatMap(({ row, field, content }): readonly Located[] => {
    const column = columnOf(table, field);
    if (column < 0) return [];
    const before = contentOf(bodyCell(table, row, column));
    return sameContent(before, content) ? [] : [{ column, row, before, after: content }];
  });
  return runsOf(located).map((run) => setRun(table, run));
}

/** Cells under each other in one column, together: one edit for each run. */
function runsOf(cells: readonly Located[]): readonly (readonly Located[])[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Located[][] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const above = last?.at(-1);
    if (last && above?.column === cell.column && above.row + 1 === cell.row) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function setRun({ sheet, block }: OwnTable, run: readonly Located[]): Edit {
  const [first] = run;
  return {
    kind: "setCells",
    sheet: sheet.name,
    block: {
      row: block.row + 1 + (first?.row ?? 0),
      column: block.column + (first?.column ?? 0),
      rows: run.length,
      columns: 1,
    },
    before: run.map(({ before }) => [before]),
    after: run.map(({ after }) => [after]),
  };
}

/** One link of one cell, where it leads elsewhere than before. */
export function changeLink(
  sheet: SheetName,
  at: { readonly row: number; readonly column: number },
  before: CellLink | null,
  after: CellLink | null,
): readonly Edit[] {
  const same = before?.sheet === after?.sheet && before?.address === after?.address;
  const block = { ...at, rows: 1, columns: 1 };
  return same ? [] : [{ kind: "setLinks", sheet, block, before: [before], after: [after] }];
}
