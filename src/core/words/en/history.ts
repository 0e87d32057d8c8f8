import type { HistoryWords } from "../historyWords";

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const history: HistoryWords = {
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
  },
  takenBack: (step) => `Taken back: ${step}`,
  sheetMade: "new sheet",
  sheetGone: "sheet removed",
  rowsAdded: (rows) => `${count(rows, "row", "rows")} added`,
  rowsRemoved: (rows) => `${count(rows, "row", "rows")} removed`,
  cellsChanged: (cells) => `${count(cells, "cell", "cells")} brought up to date`,
  states: {
    open: "interrupted",
    done: "done",
    takingBack: "taking back was interrupted",
    takenBack: "taken back",
    undone: "undone in Excel",
  },
  dropped: "can no longer be taken back",
  empty: "Nothing has been written yet.",
  formula: "a formula",
};
