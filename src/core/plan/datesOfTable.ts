import { judgeDateColumn } from "../read/judgeDateColumn";
import type { DateColumn, DateRole, PlanDates } from "../read/dateColumn";
import { readDateCell } from "../read/readDateCell";
import type { DateReading } from "../read/readings";
import type { DateSystem } from "../calendar/calendarDate";
import { cellFor, columnFor, type TableRecord } from "./tableRecords";

/** The dates of one record. */
export interface RecordDates {
  readonly start: DateReading;
  readonly due: DateReading;
  readonly revisedDue: DateReading;
  readonly completedOn: DateReading;
  readonly lastUpdated: DateReading;
}

const ROLES = ["start", "due", "revisedDue", "completedOn", "lastUpdated"] as const;

/** Reads the date cells of a table: each column judged as a whole first (D4), each row inferring from its own start. */
export function readDates(
  records: readonly TableRecord[],
  plan: PlanDates,
  system: DateSystem,
): readonly RecordDates[] {
  const columns = Object.fromEntries(ROLES.map((role) => [role, columnOf(records, role, plan, system)])) as Record<
    DateRole,
    DateColumn
  >;
  return records.map((record) => {
    const read = (
      role: (typeof ROLES)[number],
      inferFrom: RecordDates["start"]["day"],
      updated: DateReading["day"],
    ): DateReading => readDateCell(cellFor(record, role), columns[role], { inferFrom, lastUpdated: updated }, plan);
    const lastUpdated = read("lastUpdated", null, null);
    const own = read("start", null, lastUpdated.day);
    const from = own.firstDay ?? own.day;
    const due = read("due", from, lastUpdated.day);
    return {
      start: own.kind === "missing" ? (startIn(due) ?? own) : own,
      due,
      revisedDue: read("revisedDue", from, lastUpdated.day),
      completedOn: read("completedOn", from, lastUpdated.day),
      lastUpdated,
    };
  });
}

function columnOf(
  records: readonly TableRecord[],
  role: (typeof ROLES)[number],
  plan: PlanDates,
  system: DateSystem,
): DateColumn {
  const table = records[0]?.table;
  const column = table ? columnFor(table, role) : null;
  const heading = table?.columns.find((c) => c.column === column)?.heading ?? "";
  return judgeDateColumn(
    records.map((record) => cellFor(record, role)),
    { system, role, heading, plan },
  );
}

/** The start that a due cell gives: the first day of a range (D10), or the day after words of starting (D19). */
function startIn(due: DateReading): DateReading | null {
  const day = due.startsOn ?? (due.rule === "D10" ? due.firstDay : null);
  return day === null
    ? null
    : {
        raw: due.raw,
        kind: "exact",
        precision: "day",
        basis: due.startsOn ? "from-text" : due.basis,
        day,
        firstDay: null,
        rule: due.rule,
      };
}
