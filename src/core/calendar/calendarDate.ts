/**
 * Days as values. A `CalendarDate` is an ISO day ("2020-03-31") and nothing else: no time, no zone.
 * All arithmetic is whole days counted from 1 January 1970 by the Gregorian rule, so no time zone can shift a day.
 */
declare const day: unique symbol;
export type CalendarDate = string & { readonly [day]: true };

/** Which day an Excel serial 0 stands for: the 1900 system (with its leap bug) or the 1904 system. */
export type DateSystem = 1900 | 1904;

const DAYS_FROM_1970_TO_SERIAL_0 = { 1900: -25569, 1904: -24107 } as const;

/** Whole days between 1 January 1970 and the given day of the Gregorian calendar. */
function dayNumberOf(year: number, month: number, dayOfMonth: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Days in a month of the Gregorian calendar; month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or null when there is no such day: `calendarDate(2020, 2, 31)` is null, never 2 March (D20). */
export function calendarDate(year: number, month: number, dayOfMonth: number): CalendarDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return null;
  if (year < 1000 || year > 9999 || month < 1 || month > 12) return null;
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return iso(year, month, dayOfMonth);
}

function iso(year: number, month: number, dayOfMonth: number): CalendarDate {
  const y = year > 999 ? String(year) : String(year).padStart(4, "0");
  return `${y}-${month < 10 ? "0" : ""}${String(month)}-${dayOfMonth < 10 ? "0" : ""}${String(dayOfMonth)}` as CalendarDate;
}

/** Reads an ISO day; null when the text is not one or the day does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? calendarDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
export const dayOfMonth = (date: CalendarDate): number => Number(date.slice(8, 10));

/** Whole days since 1 January 1970; the measure in which days are added and compared. */
export const dayNumber = (date: CalendarDate): number => dayNumberOf(yearOf(date), monthOf(date), dayOfMonth(date));

/** The day that is `number` days after 1 January 1970. */
export function fromDayNumber(number: number): CalendarDate {
  const z = Math.floor(number) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return iso(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

export const addDays = (date: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(date) + days);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return iso(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

export const lastDayOfMonth = (year: number, month: number): CalendarDate => iso(year, month, daysInMonth(year, month));

/** 1 for Monday to 7 for Sunday. */
export const weekday = (date: CalendarDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/**
 * The day of an Excel serial; the time of day is dropped (D1). In the 1900 system serial 60 is the day that never was
 * (29 February 1900), and serials below it are a day later than plain counting says. Null outside Excel's range.
 */
export function fromSerial(serial: number, system: DateSystem): CalendarDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < 0 || whole > 2958465) return null;
  if (system === 1900 && (whole === 60 || whole === 0)) return null;
  const leapBug = system === 1900 && whole < 60 ? 1 : 0;
  return fromDayNumber(whole + leapBug + DAYS_FROM_1970_TO_SERIAL_0[system]);
}

/** The Excel serial of a day; the inverse of `fromSerial` for days from 1 March 1900 on. */
export const toSerial = (date: CalendarDate, system: DateSystem): number =>
  dayNumber(date) - DAYS_FROM_1970_TO_SERIAL_0[system];
