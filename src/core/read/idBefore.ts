import { dayOfMonth, fromSerial, monthOf, yearOf, type DateSystem } from "../calendar/calendarDate";
import type { Cell } from "../snapshot/workbookSnapshot";
import { dateFormatOf } from "./dateFormat";
import { tokenise } from "./dates/dateTokens";
import { monthOfWord } from "./dates/dateWords";

/**
 * What an id was before Excel made a day of it (F57): "1-2" becomes 1 February and shows "01-Feb", "2-13" becomes February 2013.
 * `mark` is what joins the parts of the ids that stayed as they were. Null for an id that is none of these.
 */
export function idBeforeItWasDay(cell: Cell | undefined, system: DateSystem, mark: string): string | null {
  if (cell === undefined || cell.value === "" || typeof cell.value === "boolean") return null;
  return typeof cell.value === "number" ? ofNumber(cell, cell.value, system, mark) : ofText(cell.value, mark);
}

const twoFigures = (year: number): string => String(year % 100);

function ofNumber({ format }: Cell, value: number, system: DateSystem, mark: string): string | null {
  const shows = dateFormatOf(format);
  const day = shows === "day" || shows === "month" ? fromSerial(value, system) : null;
  if (day === null) return null;
  const [date, month, year] = [dayOfMonth(day), monthOf(day), twoFigures(yearOf(day))];
  if (shows === "month") return [month, year].join(mark);
  // Excel shows the year of a day only where three parts were typed.
  return /y/i.test(format) ? [date, month, year].join(mark) : [date, month].join(mark);
}

/** The same, once it has been pasted as text: "1-Jan", "Feb-13". */
function ofText(text: string, mark: string): string | null {
  if (text.length > 12) return null;
  const [first, dash, second, more] = tokenise(text);
  if (more !== undefined || dash?.text !== "-" || !first || !second) return null;
  const month = (word: string): number | null => (word.length === 3 ? monthOfWord(word) : null);
  const [before, behind] = [month(first.text), month(second.text)];
  if (first.kind === "number" && behind !== null && first.value <= 31) return [first.value, behind].join(mark);
  if (second.kind === "number" && before !== null && second.text.length === 2) return [before, second.value].join(mark);
  return null;
}

/** The mark that joins the parts of the ids that Excel left alone ("1-13", "1.10"); a full stop where none did. */
export function markOfIds(cells: readonly (Cell | undefined)[]): string {
  for (const cell of cells) {
    const joined = typeof cell?.value === "string" ? /^\D{0,3}\d{1,2}([-./])\d{1,2}$/.exec(cell.value.trim()) : null;
    if (joined?.[1] !== undefined) return joined[1];
  }
  return ".";
}
