import type { CellContents } from "../../ooxml/workbookContents";
import { columnOfKey, rowOfKey } from "../../ooxml/workbookChanges";
import type { SimulatedSheet } from "./simulatedSheet";
import type { Selection, SimulatedWorkbook } from "./simulatedWorkbook";

type Cells = ReadonlyMap<number, CellContents | undefined>;

/** What puts a workbook back, and where whoever did it was. */
interface Step {
  readonly selection: Selection;
  readonly restore: () => void;
  readonly cells: ReadonlyMap<SimulatedSheet, Cells>;
}

/** What an undo, or doing it again, did to the sheets. */
export interface Turn {
  readonly edited: readonly SimulatedSheet[];
  readonly added: readonly SimulatedSheet[];
  readonly removed: readonly SimulatedSheet[];
}

/** "100 undo levels": Excel specifications and limits. */
const MOST_STEPS = 100;

/**
 * What the person did, so that Ctrl+Z takes it back and Ctrl+Y does it again. In Excel the list is the program's and not
 * the file's: it is empty when a file is opened.
 */
export class UndoList {
  private done: Step[] = [];
  private undone: Step[] = [];

  constructor(private readonly workbook: SimulatedWorkbook) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** Carries out what can be undone afterwards. What Excel refuses has not happened, and is no step. */
  record<Result>(work: () => Result): Result {
    const { timesWritten } = this.workbook;
    const { selection } = this.workbook;
    const restore = this.workbook.remember();
    const sheets = this.workbook.everySheet;
    for (const { cells } of sheets) cells.keepBefore();
    let isDone = false;
    try {
      const result = work();
      isDone = true;
      return result;
    } finally {
      const cells = new Map(sheets.map((sheet) => [sheet, sheet.cells.takeKept()]));
      if (isDone && this.workbook.timesWritten > timesWritten) {
        this.done = [...this.done, { selection, restore, cells }].slice(-MOST_STEPS);
        this.undone = [];
      }
    }
  }

  /** Nothing from before can be undone: an add-in has written. */
  empty(): void {
    this.done = [];
    this.undone = [];
  }

  /** Takes back the last step, or null when there is none. */
  undo(): Turn | null {
    return this.turn(this.done, this.undone);
  }

  /** Does again what was undone last. */
  redo(): Turn | null {
    return this.turn(this.undone, this.done);
  }

  private turn(from: Step[], to: Step[]): Turn | null {
    const step = from.pop();
    if (!step) return null;
    const { workbook } = this;
    const before = workbook.sheets;
    const cells = new Map([...step.cells].map(([sheet, kept]) => [sheet, cellsAt(sheet, kept.keys())]));
    to.push({ selection: step.selection, restore: workbook.remember(), cells });
    step.restore();
    for (const [sheet, kept] of step.cells) putBack(sheet, kept);
    const { sheets } = workbook;
    if (sheets.includes(step.selection.sheet)) workbook.selection = step.selection;
    workbook.noteChange();
    return {
      edited: sheets.filter((sheet) => (step.cells.get(sheet)?.size ?? 0) > 0),
      added: sheets.filter((sheet) => !before.includes(sheet)),
      removed: before.filter((sheet) => !sheets.includes(sheet)),
    };
  }
}

const cellsAt = (sheet: SimulatedSheet, keys: Iterable<number>): Cells =>
  new Map([...keys].map((key) => [key, sheet.cells.get(rowOfKey(key), columnOfKey(key))]));

function putBack(sheet: SimulatedSheet, cells: Cells): void {
  for (const [key, cell] of cells)
    sheet.cells.put(cell ?? { row: rowOfKey(key), column: columnOfKey(key), value: "", style: 0 });
}
