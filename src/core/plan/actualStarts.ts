import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { PlanDates } from "../read/dateColumn";
import { judgeDateColumnInSteps } from "../read/judgeDateColumn";
import { readDateCell } from "../read/readDateCell";
import { saysActualStart } from "../recognise/headingPatterns";
import { cellAt } from "../snapshot/workbookSnapshot";
import { mapInSteps, part, type Work } from "../steps/work";
import type { TableRecord } from "./tableRecords";

/**
 * When work on each record did begin, null where nothing says so (S1). A column that says it is read wherever it stands:
 * beside one of planned starts it carries no field of its own.
 */
export function* actualStarts(
  records: readonly TableRecord[],
  plan: PlanDates,
  system: DateSystem,
): Work<readonly (CalendarDate | null)[]> {
  const column = records[0]?.table.columns.find(
    ({ role, heading }) => (role === "start" || role === null) && saysActualStart(heading),
  );
  if (!column) return records.map(() => null);
  const cells = records.map(({ sheet, rows }) => cellAt(sheet, rows[0] ?? 0, column.column));
  const { heading } = column;
  const judged = yield* part(judgeDateColumnInSteps(cells, { system, role: "start", heading, plan }), 0, 0.5);
  const row = { inferFrom: null, lastUpdated: null };
  const read = mapInSteps(cells, (cell) => {
    const { firstDay, day } = readDateCell(cell, judged, row, plan);
    return firstDay ?? day;
  });
  return yield* part(read, 0.5, 1);
}
