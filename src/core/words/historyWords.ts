import type { StepName } from "../history/stepNames";

/** What the sheet History says of steps and of what they changed. */
export interface HistoryWords {
  readonly steps: Readonly<Record<StepName, string>>;
  /** The step that takes another one back. */
  readonly takenBack: (step: string) => string;
  readonly sheetMade: string;
  readonly sheetGone: string;
  readonly rowsAdded: (rows: number) => string;
  readonly rowsRemoved: (rows: number) => string;
  readonly cellsChanged: (cells: number) => string;
  /** What became of a step. */
  readonly states: Readonly<Record<"open" | "done" | "takingBack" | "takenBack" | "undone", string>>;
  /** What is needed to take it back was dropped. */
  readonly dropped: string;
  readonly empty: string;
  /** In place of a formula. */
  readonly formula: string;
}
