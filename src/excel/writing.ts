import type { CellContent, ChangeSet, StyleName } from "../core/changes/changeSet";
import type { Block } from "../core/snapshot/workbookSnapshot";
import { isFormulaContent } from "./cellContents";
import { withEqualHeadings } from "./renamedHeadings";
import type { RoundTrips } from "./roundTrips";
import type { Identities } from "./identities";
import { StructureLog } from "./structureLog";
import { holds, type TextCells } from "./textCells";
import type { WaitingFormula } from "./waitingFormulas";
import { WrittenLog, type WrittenBlock } from "./writtenLog";

/** What one run of writing carries along. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly trips: RoundTrips;
  readonly identities: Identities;
  /** Formulas wait until every table they may name is there. */
  readonly formulas: WaitingFormula[];
  readonly begun: Begun;
  readonly textCells: TextCells;
  readonly planned: Planned;
  /** The edit that is being written. */
  readonly edit: number;
  /** How many edits are done, for the progress. */
  readonly done: number;
}

/** How far a run has come. */
export interface Begun {
  /** The number of edits that may have been sent. */
  edits: number;
  /** The sheets of this run, to tell them from sheets that somebody else adds under the same name. */
  readonly added: { readonly name: string; readonly sheet: Excel.Worksheet; readonly trip: number }[];
  readonly log: WrittenLog;
  readonly structure: StructureLog;
}

export const nothingBegun = (changes: ChangeSet): Begun => ({
  edits: 0,
  added: [],
  log: new WrittenLog(withEqualHeadings(changes)),
  structure: new StructureLog(),
});

/** What a change set makes of a place, when all of it is written. */
export interface Planned {
  /** The constant in a cell; undefined where the change set writes none. */
  readonly constantAt: (sheet: string, row: number, column: number) => string | number | boolean | undefined;
  /** The constant that a cell held before; undefined where the change set writes none there, or it is a formula. */
  readonly constantBefore: (sheet: string, row: number, column: number) => string | number | boolean | null | undefined;
  /** Whether a content is a formula over a table that the change set takes away: it names cells instead from then on. */
  readonly namesTableThatGoes: (content: CellContent) => boolean;
  /** Whether a row is new to a table, or of one that goes: Excel writes formulas there by itself. */
  readonly isNewRow: (sheet: string, row: number) => boolean;
  /** The one look of a block; undefined where the change set gives none. */
  readonly styleOf: (sheet: string, block: Block) => StyleName | undefined;
}

export function plannedBy({ edits }: ChangeSet): Planned {
  const writes = edits.filter((edit) => edit.kind === "setCells");
  const going = edits.flatMap((edit) => (edit.kind === "removeTable" ? [`${edit.table.name}[`] : []));
  const looks = edits.filter((edit) => edit.kind === "setStyle");
  const fresh = edits.flatMap((edit) => {
    if (edit.kind === "insertRows") return [{ sheet: edit.sheet, from: edit.at, to: edit.at + edit.rows }];
    // A table that becomes plain cells has its formulas written anew: without its own names for its columns.
    if (edit.kind === "removeTable") {
      const { row, rows } = edit.table.block;
      return [{ sheet: edit.sheet, from: row, to: row + rows }];
    }
    if (edit.kind !== "resizeTable") return [];
    const { sheet, before, after } = edit;
    return [{ sheet, from: before.row + before.rows, to: after.row + after.rows }];
  });
  return {
    constantAt: (sheet, row, column) => {
      const edit = writes.findLast((one) => one.sheet === sheet && holds(one.block, row, column));
      const content = edit?.after[row - edit.block.row]?.[column - edit.block.column];
      return content === undefined || content === null || isFormulaContent(content) ? undefined : content;
    },
    constantBefore: (sheet, row, column) => {
      const edit = writes.find((one) => one.sheet === sheet && holds(one.block, row, column));
      const content = edit?.before[row - edit.block.row]?.[column - edit.block.column];
      return content === undefined || isFormulaContent(content) ? undefined : content;
    },
    namesTableThatGoes: (content) => isFormulaContent(content) && going.some((name) => content.formula.includes(name)),
    isNewRow: (sheet, row) => fresh.some((one) => one.sheet === sheet && row >= one.from && row < one.to),
    styleOf: (sheet, block) => {
      const lastRow = block.row + block.rows - 1;
      const covers = (one: Block): boolean =>
        holds(one, block.row, block.column) && holds(one, lastRow, block.column + block.columns - 1);
      return looks.findLast((one) => one.sheet === sheet && covers(one.block))?.after;
    },
  };
}

export const sheetOf = ({ identities }: Pick<Writing, "identities">, name: string): Excel.Worksheet =>
  identities.sheet(name);

export const rangeOf = (writing: Pick<Writing, "identities">, sheet: string, block: Block): Excel.Range =>
  sheetOf(writing, sheet).getRangeByIndexes(block.row, block.column, block.rows, block.columns);

/** Notes what is to be written over what. On a sheet that is added in the same request nobody can have written yet. */
export function noteCells(writing: Writing, block: Omit<WrittenBlock, "theirs" | "mayBeFilled">): void {
  const { sheet } = block;
  if (writing.begun.added.some(({ name, trip }) => name === sheet && trip === writing.trips.count)) return;
  const { isNewRow, namesTableThatGoes } = writing.planned;
  const isRewritten = (row: number): boolean =>
    block.expected.some((contents) =>
      contents[row - block.block.row]?.some((content) => content !== undefined && namesTableThatGoes(content)),
    );
  const mayBeFilled = (row: number): boolean => isNewRow(sheet, row) || isRewritten(row);
  writing.begun.log.note(rangeOf(writing, sheet, block.block), { ...block, mayBeFilled });
}
