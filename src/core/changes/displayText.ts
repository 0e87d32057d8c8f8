import { dayOfMonth, fromSerial, monthOf, yearOf, type DateSystem } from "../calendar/calendarDate";

const two = (n: number): string => String(n).padStart(2, "0");

const day = (value: number, system: DateSystem): string => {
  const found = fromSerial(value, system);
  return found === null ? String(value) : `${two(dayOfMonth(found))}/${two(monthOf(found))}/${String(yearOf(found))}`;
};

/** The number formats of our own styles; others show the number as it is. */
const SHOWN: Readonly<Record<string, (value: number, system: DateSystem) => string>> = {
  "dd/mm/yyyy": day,
  "0": (value) => String(Math.round(value)),
  "#,##0": (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ","),
};

/** What a cell shows of a value, in the number formats of our styles. */
export function displayText(value: string | number | boolean, format: string, system: DateSystem): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? (SHOWN[format]?.(value, system) ?? String(value)) : value;
}
