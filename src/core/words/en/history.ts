import type { StepName } from "../../history/stepNames";

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** What the sheet History says of steps and of what they changed. */
export const history = {
  steps: {
    structure: "Tables created or brought up to date",
    summary: "Board papers built",
    asAt: "As-at day set",
    heading: "Column of ours named again",
    fix: "Proposals accepted",
    setAside: "Checks set aside or opened again",
    refresh: "Changes of the source brought over or settled",
    schoolCase: "School case recorded",
    schoolFigures: "Figures of schools taken in",
    schoolSheets: "Sheets of schools chosen",
    update: "Actions updated",
    recommendationSet: "Ready recommendations and key dates added",
    returns: "Returns made",
    merge: "Returns merged",
    servicePlans: "Plans of other services brought in",
  } satisfies Readonly<Record<StepName, string>>,
  /** The step that takes another one back. */
  takenBack: (step: string): string => `Taken back: ${step}`,
  sheetMade: "new sheet",
  sheetGone: "sheet removed",
  rowsAdded: (rows: number): string => `${count(rows, "row", "rows")} added`,
  rowsRemoved: (rows: number): string => `${count(rows, "row", "rows")} removed`,
  cellsChanged: (cells: number): string => `${count(cells, "cell", "cells")} brought up to date`,
  /** What became of a step. */
  states: {
    open: "interrupted",
    done: "done",
    takingBack: "taking back was interrupted",
    takenBack: "taken back",
    undone: "undone in Excel",
  } satisfies Readonly<Record<"open" | "done" | "takingBack" | "takenBack" | "undone", string>>,
  /** What is needed to take it back was dropped. */
  dropped: "can no longer be taken back",
  empty: "Nothing has been written yet.",
  /** In place of a formula. */
  formula: "a formula",
};

export type HistoryWords = typeof history;
