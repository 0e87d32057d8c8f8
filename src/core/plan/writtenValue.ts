import { fromSerial, type DateSystem } from "../calendar/calendarDate";
import type { WrittenValue } from "../findings/finding";
import { STATUSES } from "../read/readings";
import { shownOf, type RecordTable, type TakenField } from "../tables/sourceRecords";
import { readReading } from "./latestReading";

const DAYS: ReadonlySet<TakenField> = new Set([
  ...(["start", "due", "revisedDue", "completedOn", "lastUpdated", "madeOn", "from", "to", "date", "until"] as const),
  ...(["baselineOn", "targetOn", "begins", "halfTermFrom", "halfTermTo", "ends"] as const),
]);

/** Fields that are chosen from a list, which is remembered by codes. */
const LISTS: Readonly<Partial<Record<string, Extract<WrittenValue, { kind: "choice" }>["list"]>>> = {
  "owners kind": "ownerKinds",
  "keyDates kind": "keyDateKinds",
  "measures betterWhen": "betterWhen",
};

/** What a remembered value means to a reader: a day, a status, a choice, a figure, words. */
export function writtenValue(
  of: RecordTable | undefined,
  field: TakenField,
  value: string,
  system: DateSystem,
): WrittenValue {
  const list = value === "" ? undefined : LISTS[`${of ?? ""} ${field}`];
  if (list) return { kind: "choice", list, code: value };
  const reading = of === "measures" && field === "latest" ? readReading(value) : null;
  if (reading) {
    const on = reading.day === null ? null : fromSerial(reading.day, system);
    return { kind: "reading", words: shownOf(reading.value), day: on };
  }
  const day = DAYS.has(field) && /^\d+(?:\.\d+)?$/.test(value) ? fromSerial(Number(value), system) : null;
  if (day !== null) return { kind: "day", day };
  const status = field === "status" ? STATUSES.find((one) => one === value) : undefined;
  return status === undefined ? { kind: "words", words: shownOf(value) } : { kind: "status", status };
}
