import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "../tables/records";
import type { LoggedMove } from "./actionPlan";
import { dayInCell, rawText, textInCell } from "./ownCells";

/** The lines of PlanDateMoves, from the top; one without an action or without a day to move to says nothing. */
export function readOwnMoves(snapshot: WorkbookSnapshot): readonly LoggedMove[] {
  const table = findOwnTable(snapshot, "dateMoves");
  const day = (cell: Cell | undefined) => dayInCell(cell, snapshot.dateSystem);
  return (table ? recordsOf(table) : []).flatMap(({ cell }): readonly LoggedMove[] => {
    const actionId = rawText(cell("actionId")).trim();
    const to = day(cell("to"));
    if (actionId === "" || to === null) return [];
    return [
      {
        ...{ actionId, from: day(cell("from")), to, why: textInCell(cell("why")) },
        ...{ askedBy: textInCell(cell("askedBy")), askedOn: day(cell("askedOn")) },
        ...{ agreedBy: textInCell(cell("agreedBy")), agreedOn: day(cell("agreedOn")) },
      },
    ];
  });
}
