import {
  addDays,
  addMonths,
  daysBetween,
  type CalendarDate,
  type DateSystem,
  toSerial,
} from "../calendar/calendarDate";
import type { Scale } from "./chartBlock";

const STEPS = [1, 2, 5, 10] as const;
const MOST_STEPS = 6;

/** A scale of round figures that takes in all of some, and nought where nothing is below it. */
export function scaleOf(figures: readonly number[]): Scale {
  const [low, high] = [Math.min(0, ...figures), Math.max(0, ...figures)];
  const span = high === low ? MOST_STEPS : high - low;
  const size = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = round((STEPS.find((one) => span / (one * size) <= MOST_STEPS) ?? 10) * size);
  const least = round(Math.floor(low / step) * step);
  const most = round(Math.max(least + step, Math.ceil(high / step) * step));
  return { least, most, step, format: step < 1 ? "#,##0.0##" : "#,##0" };
}

/** Without what is left over of sums of tenths. */
const round = (figure: number): number => Number(figure.toPrecision(12));

const DAYS_A_MONTH = 365.25 / 12;
const MIDDLE = 15;

/**
 * A scale of days with so many names of months at the most. Its marks stand in the middle of months, so that months of 28
 * to 31 days keep their names however far it reaches.
 */
export function scaleOfDays(days: readonly CalendarDate[], system: DateSystem, most: number): Scale {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { least: 0, most: 1, step: 1, format: "mm/yyyy" };
  const middle = addDays(first, MIDDLE - Number(first.slice(8)));
  const start = middle <= first ? middle : addMonths(middle, -1);
  const months = Math.max(1, Math.ceil(daysBetween(start, last) / DAYS_A_MONTH));
  const every = Math.ceil(months / most);
  const least = toSerial(start, system);
  const step = round(every * DAYS_A_MONTH);
  return { least, most: round(least + Math.ceil(months / every) * step), step, format: "mm/yyyy" };
}
