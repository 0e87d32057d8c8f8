import { judgeDateColumnInSteps } from "../read/judgeDateColumn";
import type { DateColumn, DateRole, DateRow, PlanDates } from "../read/dateColumn";
import { ownerAndDate } from "../read/ownerAndDate";
import { readDateCell } from "../read/readDateCell";
import type { DateReading } from "../read/readings";
import type { DateSystem } from "../calendar/calendarDate";
import type { Cell } from "../snapshot/workbookSnapshot";
import { mapInSteps, part, workForEach, type Work } from "../steps/work";
import { WorkBefore } from "../steps/workBefore";
import { daysRaised } from "./meetingDays";
import { cellFor, columnFor, lineOf, sharesOwnerAndDue, type TableRecord } from "./tableRecords";

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
export function* readDates(
  records: readonly TableRecord[],
  plan: PlanDates,
  system: DateSystem,
  before: WorkBefore = new WorkBefore(),
  name = "",
): Work<readonly RecordDates[]> {
  const judging = workForEach(ROLES, (role) => columnOf(records, role, plan, system));
  const judged = before.same(`${name} date columns`, yield* part(judging, 0, 0.3));
  const columns = Object.fromEntries(ROLES.map((role, i) => [role, judged[i]])) as Record<DateRole, DateColumn>;
  const readCell = remembering(columns, plan);
  const raised = daysRaised(records, plan, system);
  const make = (record: TableRecord, at: number): RecordDates => {
    const read = (role: DateRole, row: DateRow): DateReading => readCell(role, dateCell(record, role), row);
    const lastUpdated = read("lastUpdated", { inferFrom: null, lastUpdated: null });
    const own = read("start", { inferFrom: null, lastUpdated: lastUpdated.day });
    const startsOn = own.firstDay ?? own.day;
    const row: DateRow = {
      inferFrom: startsOn ?? raised[at] ?? null,
      isRaised: startsOn === null,
      lastUpdated: lastUpdated.day,
    };
    const due = read("due", row);
    return {
      start: own.kind === "missing" ? (startIn(due) ?? own) : beginning(own),
      due,
      revisedDue: read("revisedDue", row),
      completedOn: read("completedOn", row),
      lastUpdated,
    };
  };
  const on = [judged, plan, records[0]?.table, system];
  const dependsOn = (record: TableRecord, at: number): readonly unknown[] => [lineOf(record), raised[at]];
  return yield* part(before.each(`${name} dates`, on, { items: records, dependsOn, make }), 0.3, 1);
}

/** The cell of a role; of a cell that names the owner, too, only the time (T3). */
function dateCell(record: TableRecord, role: DateRole): Cell | undefined {
  const cell = cellFor(record, role);
  if (role !== "due" || typeof cell?.value !== "string" || !sharesOwnerAndDue(record.table)) return cell;
  const { date } = ownerAndDate(cell.value);
  return { ...cell, value: date, text: date };
}

const MOST_REMEMBERED = 5000;

/** Reads cells, and the same words in a column from the same day once: "Ongoing" stands in hundreds of rows. */
function remembering(
  columns: Readonly<Record<DateRole, DateColumn>>,
  plan: PlanDates,
): (role: DateRole, cell: Cell | undefined, row: DateRow) => DateReading {
  const known = new Map<string, DateReading>();
  return (role, cell, row) => {
    if (typeof cell?.value !== "string" || known.size > MOST_REMEMBERED)
      return readDateCell(cell, columns[role], row, plan);
    const key = `${role} ${row.inferFrom ?? ""} ${row.lastUpdated ?? ""} ${String(row.isRaised)} ${cell.value}`;
    const reading = known.get(key) ?? readDateCell(cell, columns[role], row, plan);
    known.set(key, reading);
    return reading;
  };
}

function* columnOf(
  records: readonly TableRecord[],
  role: (typeof ROLES)[number],
  plan: PlanDates,
  system: DateSystem,
): Work<DateColumn> {
  const table = records[0]?.table;
  const column = table ? columnFor(table, role) : null;
  const { heading = "", dateOrder } = table?.columns.find((c) => c.column === column) ?? {};
  const cells = yield* part(
    mapInSteps(records, (record) => dateCell(record, role)),
    0,
    0.3,
  );
  return yield* part(
    judgeDateColumnInSteps(cells, { system, role, heading, plan, ...(dateOrder ? { chosen: dateOrder } : {}) }),
    0.3,
    1,
  );
}

/** Of a period ("Nov 2019") the last day is the due day, and the first is the start. */
const beginning = (start: DateReading): DateReading =>
  start.kind === "period" && start.firstDay !== null ? { ...start, day: start.firstDay } : start;

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
