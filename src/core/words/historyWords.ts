import type { StepName } from "../history/stepNames";

/** What the sheet History says of steps and of what they changed. */
export interface HistoryWords {
  readonly steps: Readonly<Record<StepName, string>>;
  /** The step that takes another one back. */
  readonly takenBack: (step: string) => string;
  readonly sheetMade: string;
  readonly sheetGone: string;
  readonly rowsAdded: (rows: number) => string;
  readonly cellsChanged: (cells: number) => string;
  /** In place of a formula. */
  readonly formula: string;
}
