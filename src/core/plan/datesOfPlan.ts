import type { KeyDate } from "../calendar/keyDate";
import { STANDARD_SCHOOL_CALENDAR, type SchoolCalendar } from "../calendar/schoolCalendar";
import { sameTerms } from "../calendar/statedTerms";
import type { PlanDates } from "../read/dateColumn";
import type { RecognisedTable } from "../recognise/recognition";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { workForEach, type Work } from "../steps/work";
import type { WorkBefore } from "../steps/workBefore";
import { isAboutSchools } from "./aboutSchools";
import type { ActionPlan } from "./actionPlan";
import { readDates, type RecordDates } from "./datesOfTable";
import { readKeyDates } from "./measuresAndRisks";
import type { PlanPart } from "./planParts";
import { spanOfDays, spanOfYears } from "./planSpan";
import { planText } from "./planText";
import { keyOf, placeOf } from "./readActions";
import { termDatesIn } from "./termDates";
import { datesUnderTitle } from "./titleYears";

/** What Settings lend to the reading of dates. */
export interface DateSettings {
  /** How many days "immediate" gives (D17). */
  readonly immediateDays: number;
  /** Used instead of the workbook's own key dates. */
  readonly keyDates?: readonly KeyDate[];
  readonly schoolCalendar?: SchoolCalendar;
  /** The plan's span and day as Settings state them; else the title block, else the days read. */
  readonly span?: ActionPlan["span"];
  readonly datedOn?: ActionPlan["datedOn"];
}

/** What dates are read with before any of them is. */
export const plainDates = (snapshot: WorkbookSnapshot, settings: DateSettings, before: WorkBefore): PlanDates =>
  before.same("dates before any is read", {
    span: settings.span ?? null,
    datedOn: settings.datedOn ?? null,
    keyDates: settings.keyDates ?? [],
    schoolCalendar: settings.schoolCalendar ?? termDatesIn(snapshot) ?? STANDARD_SCHOOL_CALENDAR,
    immediateDays: settings.immediateDays,
    ...(isAboutSchools(snapshot) ? {} : { seasons: true as const }),
  });

/** Settings first, then the title block, then the days read; events need the key dates, those need the rest. */
export function* planDates(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  parts: readonly PlanPart[],
  plain: PlanDates,
  settings: DateSettings,
  before: WorkBefore,
): Work<PlanDates> {
  const stated = planText(snapshot, tables, plain);
  // A first reading of all days is for what the title does not say; most plans say it.
  const isStated = (plain.span ?? stated.span) !== null && (plain.datedOn ?? stated.datedOn) !== null;
  const unread = isStated ? [] : parts;
  const reading = workForEach(unread, ({ table, sheet, records }, at) => {
    const name = `first reading of table ${String(at)}`;
    return before.work(name, [table, sheet, plain, snapshot.dateSystem], () =>
      readDates(records, plain, snapshot.dateSystem, before, name),
    );
  });
  const readings = (yield* reading).flat();
  yield 1;
  const days = spanOfDays(readings.flatMap((r) => [r.start, r.due, r.revisedDue, r.completedOn]));
  const within = days && stated.start !== null && stated.start < days.end ? { ...days, start: stated.start } : days;
  const found = stated.span ?? within ?? spanOfYears(stated.title);
  const updated = readings
    .flatMap((r) => (r.lastUpdated.kind === "exact" && r.lastUpdated.day !== null ? [r.lastUpdated.day] : []))
    .sort();
  const dates: PlanDates = {
    ...plain,
    span: plain.span ?? found,
    spanIsRead: plain.span === null && stated.span === null && stated.start === null,
    datedOn: plain.datedOn ?? stated.datedOn ?? updated.at(-1) ?? null,
  };
  const keyDates = settings.keyDates ?? readKeyDates({ snapshot, tables, dates, welsh: false });
  return { ...dates, keyDates };
}

/** The dates of the sources as the school terms were before, by the action's key; null where no term has changed. */
export function* datesBefore(
  sources: readonly PlanPart[],
  dates: PlanDates,
  schoolCalendar: SchoolCalendar | undefined,
  { snapshot, tables }: { readonly snapshot: WorkbookSnapshot; readonly tables: readonly RecognisedTable[] },
): Work<ReadonlyMap<string, RecordDates> | null> {
  if (schoolCalendar === undefined || sameTerms(schoolCalendar, dates.schoolCalendar)) return null;
  const found = new Map<string, RecordDates>();
  for (const source of sources) {
    const { records } = source;
    const underTitle = datesUnderTitle(dates, source, snapshot, tables);
    const read = yield* readDates(records, { ...underTitle, schoolCalendar }, snapshot.dateSystem);
    records.forEach((record, i) => {
      const date = read[i];
      if (date) found.set(keyOf(placeOf(record)), date);
    });
  }
  return found;
}
