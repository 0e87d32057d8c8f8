import { fromSerial, type DateSystem } from "../calendar/calendarDate";
import type { WrittenValue } from "../findings/finding";
import { STATUSES } from "../read/readings";
import { shownOf, type SourceField } from "../tables/sourceRecords";

const DAYS: ReadonlySet<SourceField> = new Set(["start", "due", "revisedDue", "completedOn", "lastUpdated"]);

/** What a remembered value means to a reader: a day, a status, words. */
export function writtenValue(field: SourceField, value: string, system: DateSystem): WrittenValue {
  const day = DAYS.has(field) && /^\d+(?:\.\d+)?$/.test(value) ? fromSerial(Number(value), system) : null;
  if (day !== null) return { kind: "day", day };
  const status = field === "status" ? STATUSES.find((one) => one === value) : undefined;
  return status === undefined ? { kind: "words", words: shownOf(value) } : { kind: "status", status };
}
