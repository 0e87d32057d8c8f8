import { fromSerial, toSerial, calendarDate, addDays, addMonths } from "../../core/calendar/calendarDate";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, scalar, type Arguments } from "../protocol/hostObject";
import type { Session } from "../protocol/session";

interface Result {
  readonly value: number | null;
  readonly error: string | null;
}

const functionResultObject = defineClass<Result>({
  name: "FunctionResult",
  members: { value: scalar(2, ({ value }) => value), error: scalar(2, ({ error }) => error) },
});

/** The serial of a day as DATE gives it: months and days may run over, and years below 1900 count from 1900. */
function dateSerial(year: number, month: number, day: number, system: 1900 | 1904): number | null {
  const first = system === 1904 ? 1904 : 1900;
  const full = Math.trunc(year) < first ? Math.trunc(year) + 1900 : Math.trunc(year);
  const start = calendarDate(full, 1, 1);
  if (!start) return null;
  const date = addDays(addMonths(start, Math.trunc(month) - 1), Math.trunc(day) - 1);
  const serial = toSerial(date, system);
  // Days before March 1900 have serials that are one smaller than plain counting says.
  const withLeapBug = system === 1900 && serial < 61 ? serial - 1 : serial;
  return withLeapBug < 0 || (withLeapBug > 0 && fromSerial(withLeapBug, system) === null) ? null : withLeapBug;
}

function date(_: null, args: Arguments, session: Session) {
  const parts = [0, 1, 2].map((index) => Number(args.at(index)));
  const [year = 0, month = 0, day = 0] = parts;
  if (parts.some((part) => Number.isNaN(part))) throw new ApiError("InvalidArgument");
  const value = dateSerial(year, month, day, session.workbook.dateSystem);
  return functionResultObject({ value, error: value === null ? "#NUM!" : null });
}

/** Worksheet functions called by name; the one the product needs tells which date system the workbook has. */
export const functionsObject = defineClass<null>({ name: "Functions", members: { date: method(2, date) } });
