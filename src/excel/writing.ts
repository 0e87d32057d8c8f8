import type { ChangeSet, StyleName } from "../core/edits/changeSet";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { isFormulaContent, type FormulaRun } from "./cellContents";
import type { RoundTrips } from "./roundTrips";
import { holds, type TextCells } from "./textCells";

/** What one run of writing carries along. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly trips: RoundTrips;
  /** Formulas wait until every table they may name is there. */
  readonly formulas: { readonly sheet: string; readonly run: FormulaRun }[];
  /** The sheets of this run, to tell them from sheets that somebody else adds under the same name. */
  readonly added: Excel.Worksheet[];
  readonly textCells: TextCells;
  readonly planned: Planned;
  /** How many edits are done, for the progress. */
  readonly done: number;
}

/** What a change set makes of a place, when all of it is written. */
export interface Planned {
  /** The constant in a cell; undefined where the change set writes none. */
  readonly constantAt: (sheet: string, row: number, column: number) => string | number | boolean | undefined;
  /** The one look of a block; undefined where the change set gives none. */
  readonly styleOf: (sheet: string, block: Block) => StyleName | undefined;
}

export function plannedBy({ edits }: ChangeSet): Planned {
  const writes = edits.filter((edit) => edit.kind === "setCells");
  const looks = edits.filter((edit) => edit.kind === "setStyle");
  return {
    constantAt: (sheet, row, column) => {
      const edit = writes.findLast((one) => one.sheet === sheet && holds(one.block, row, column));
      const content = edit?.after[row - edit.block.row]?.[column - edit.block.column];
      return content === undefined || content === null || isFormulaContent(content) ? undefined : content;
    },
    styleOf: (sheet, block) => {
      const lastRow = block.row + block.rows - 1;
      const covers = (one: Block): boolean =>
        holds(one, block.row, block.column) && holds(one, lastRow, block.column + block.columns - 1);
      return looks.findLast((one) => one.sheet === sheet && covers(one.block))?.after;
    },
  };
}

export const sheetOf = ({ context }: Pick<Writing, "context">, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

export const rangeOf = (writing: Pick<Writing, "context">, sheet: string, block: Block): Excel.Range =>
  sheetOf(writing, sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);
