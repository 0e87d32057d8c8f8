import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText, isBlank } from "../text/normalise";
import { numberOfWord } from "./dates/dateWords";
import type { PercentReading } from "./readings";

const WORDS: ReadonlyMap<string, number> = new Map([
  ["half", 50],
  ["one half", 50],
  ["a half", 50],
  ["half way", 50],
  ["halfway", 50],
  ["quarter", 25],
  ["a quarter", 25],
  ["one quarter", 25],
  ["three quarters", 75],
  ["a third", 33],
  ["one third", 33],
  ["third", 33],
  ["two thirds", 67],
  ["nil", 0],
  ["none", 0],
  ["zero", 0],
  ["all", 100],
  ["full", 100],
  ["complete", 100],
  ["completed", 100],
  ["hanner", 50],
  ["chwarter", 25],
  ["tri chwarter", 75],
  ["traean", 33],
  ["dim", 0],
]);
const NUMBER = /^[~<>=c. ]{0,3}(\d{1,4}(?:[.,]\d{1,4})?) ?(%|per ?cent|y cant|pc)?$/;
const SHARE = /^(\d{1,5}|[a-z]{2,8}) ?(?:of|out of|\/|o|allan o) ?(\d{1,5}|[a-z]{2,8})$/;

/** Reads a percentage (S4); the other cells of the column tell whether a bare 1 is 1 % or the whole. */
export function readPercent(cell: Cell | undefined, columnCells: readonly (Cell | undefined)[]): PercentReading {
  const raw = cell?.text ?? "";
  if (!cell || cell.value === "" || typeof cell.value === "boolean" || isBlank(String(cell.value)))
    return of(raw, null);
  if (typeof cell.value === "number") return readNumber(cell, cell.value, columnCells);
  return readText(cell.value, columnCells);
}

const of = (raw: string, percent: number | null, ambiguous = false): PercentReading => ({ raw, percent, ambiguous });

/** Hundredths kept: 0.335 is 33.5. */
const rounded = (percent: number): number => Math.round(percent * 100) / 100;
const within = (raw: string, percent: number): PercentReading =>
  of(raw, percent >= 0 && percent <= 100 ? rounded(percent) : null);

function readNumber(cell: Cell, value: number, column: readonly (Cell | undefined)[]): PercentReading {
  const raw = cell.text === "" ? String(value) : cell.text;
  if (isPercentFormat(cell)) return within(raw, value * 100);
  if (value > 0 && value < 1) return within(raw, value * 100);
  if (value === 1) return readOne(raw, column);
  return within(raw, value);
}

const isPercentFormat = (cell: Cell): boolean => cell.format.includes("%");

/** A bare 1 is the whole beside fractions or alone, and cannot be told beside figures over 1. */
function readOne(raw: string, column: readonly (Cell | undefined)[]): PercentReading {
  return column.some((cell) => isOverOne(cell)) ? of(raw, null, true) : of(raw, 100);
}

/** Whether a cell says that its column counts in hundredths. */
export function isOverOne(cell: Cell | undefined): boolean {
  if (typeof cell?.value === "number") return !isPercentFormat(cell) && cell.value > 1;
  return (
    typeof cell?.value === "string" &&
    cell.value.length < 8 &&
    /^\d{1,3}$/.test(cell.value.trim()) &&
    Number(cell.value) > 1
  );
}

function readText(text: string, column: readonly (Cell | undefined)[]): PercentReading {
  const folded = foldText(text.slice(0, 60))
    .replace(/[.\s]+$/, "")
    .replace(/-/g, " ")
    .replace(/ complete$/, "");
  const word = WORDS.get(folded);
  if (word !== undefined) return of(text, word);
  const number = NUMBER.exec(folded);
  if (number) return readFigure(text, Number(number[1]?.replace(",", ".")), number[2] !== undefined, column);
  const share = SHARE.exec(folded);
  if (!share) return of(text, null);
  const [part, whole] = [countOf(share[1]), countOf(share[2])];
  return part !== null && whole !== null && whole > 0 ? within(text, (part / whole) * 100) : of(text, null);
}

function readFigure(
  raw: string,
  value: number,
  signed: boolean,
  column: readonly (Cell | undefined)[],
): PercentReading {
  if (signed) return within(raw, value);
  if (value > 0 && value < 1) return within(raw, value * 100);
  return value === 1 ? readOne(raw, column) : within(raw, value);
}

const countOf = (text: string | undefined): number | null =>
  text === undefined ? null : /^\d+$/.test(text) ? Number(text) : numberOfWord(text);
