import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import { typedDay } from "../calendar/typedDay";
import type { Finding } from "../findings/finding";
import type { ActionPlan } from "../plan/actionPlan";
import { dayInCell } from "../plan/ownCells";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { WorkBefore } from "../steps/workBefore";
import type { FINDINGS } from "../tables/findings";
import type { FieldOf } from "../tables/description";
import { findOwnTable, recordsOf, type OwnRecord } from "../tables/records";
import { foldText } from "../text/normalise";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import { findingKeys } from "./findingKeys";
import { currentContents, touched } from "./findingMarks";

type Stored = OwnRecord<FieldOf<typeof FINDINGS>>;

/** What the register says of a finding that somebody set aside, as it is typed there; "" for nothing. */
export interface SetAside {
  readonly reason: string;
  readonly by: string;
  /** The as-at day from which the finding is open again; null for none. */
  readonly until: CalendarDate | null;
  /** The row of the register. */
  readonly place: CellPlace | null;
}

interface Read {
  /** Those that are set aside. */
  readonly setAside: ReadonlyMap<Finding, SetAside>;
  /** Those that were, until a day that has come: they are open again. */
  readonly lookAgain: ReadonlyMap<Finding, SetAside>;
}

/** The findings that the register says are set aside: the sheet is what counts, whoever typed there. */
export function readSetAside(
  snapshot: WorkbookSnapshot,
  findings: readonly Finding[],
  plan: Pick<ActionPlan, "actions">,
  asOf: CalendarDate,
  before: WorkBefore = new WorkBefore(),
): Read {
  const table = findOwnTable(snapshot, "findings");
  const fields = before.same("columns of the register", table?.fields);
  const isAny = before.once("anything set aside", [table?.sheet, fields], () =>
    (table ? recordsOf(table) : []).some(saysSetAside),
  );
  if (!isAny) return { setAside: new Map(), lookAgain: new Map() };
  const rows = new Map<string, Stored>();
  for (const record of table ? recordsOf(table) : []) {
    const key = `${record.text("code")}\n${record.text("subject")}`;
    // Of two rows about the same the first counts, as it does when the register is brought up to date.
    if (!rows.has(key)) rows.set(key, record);
  }
  const stated = [...findingKeys(findings, plan)].flatMap(([finding, { code, subject }]) => {
    const record = subject === "" ? undefined : rows.get(`${code}\n${subject}`);
    return record && saysSetAside(record) ? [[finding, setAsideIn(record, snapshot.dateSystem)] as const] : [];
  });
  const isOver = ([, { until }]: (typeof stated)[number]): boolean => until !== null && until <= asOf;
  return { setAside: new Map(stated.filter((one) => !isOver(one))), lookAgain: new Map(stated.filter(isOver)) };
}

const setAsideIn = (record: Stored, dateSystem: DateSystem): SetAside => ({
  reason: record.text("setAsideReason").trim(),
  by: record.text("setAsideBy").trim(),
  until: lookAgainOn(record, dateSystem),
  place: record.place("setAsideReason") ?? record.place("code"),
});

/** The day in Look again on, typed as a day or in figures as text. */
const lookAgainOn = (record: Stored, dateSystem: DateSystem): CalendarDate | null =>
  dayInCell(record.cell("lookAgainOn"), dateSystem) ?? typedDay(record.text("lookAgainOn"));

/** Whether a row of the register is set aside on a day: it says so, and the day to look again has not come. */
export function isSetAside(record: Stored, asOf: CalendarDate, dateSystem: DateSystem): boolean {
  const until = lookAgainOn(record, dateSystem);
  return saysSetAside(record) && (until === null || until > asOf);
}

/**
 * Whether a row of the register says that it is set aside. A state that somebody typed or picked says so itself; where the state is ours,
 * a reason or a name beside it does.
 */
function saysSetAside(record: Stored): boolean {
  const isTyped = touched(record, currentContents(record)).has("state");
  const state = foldText(record.text("state"));
  const says = (name: "open" | "setAside"): boolean =>
    WRITTEN_WORDS.some(({ sheets }) => foldText(sheets.findingStates[name]) === state);
  if (isTyped && says("setAside")) return true;
  if (isTyped && says("open")) return false;
  return record.text("setAsideReason").trim() !== "" || record.text("setAsideBy").trim() !== "";
}
