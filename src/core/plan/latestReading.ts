import { remembered } from "../tables/sourceRecords";

/** "65@43921": a figure of a measure with its day; what says no day has nothing behind the mark. */
export const readingText = (value: string | number, day: number | null): string =>
  `${remembered(String(value))}@${String(day ?? "")}`;

/** Reads what `readingText` wrote; null for anything else. */
export function readReading(text: string): { readonly value: string; readonly day: number | null } | null {
  const [, value, day] = /^(.*)@(\d*)$/s.exec(text) ?? [];
  return value === undefined ? null : { value, day: day === "" ? null : Number(day) };
}
