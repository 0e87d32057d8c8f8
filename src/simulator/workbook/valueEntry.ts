import { getFormatFromId, isDateFormat, isTextFormat, parseValue } from "numfmt";
import { ApiError } from "./apiError";
import { DAYS_BETWEEN_SYSTEMS } from "../../ooxml/displayedText";

/** What a cell holds after something was entered into it. */
interface Entry {
  readonly value: string | number | boolean;
  readonly isError?: true;
  readonly formula?: string;
  /** The number format that Excel gives a "General" cell with such an entry (a day, a percentage). */
  readonly impliedFormat?: string;
}

const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/**
 * Enters a value as Excel does for Office.js: text that begins with "=" is a formula, an apostrophe in front makes it
 * text, and text that looks like a number, a percentage, a day or TRUE becomes one, days being read in the American
 * order whatever the language of Excel. In a cell formatted as text everything stays as it is.
 */
export function enter(input: string | number | boolean, numberFormat: string, dateSystem: 1900 | 1904): Entry {
  if (typeof input === "number" && !Number.isFinite(input)) throw new ApiError("InvalidArgument");
  if (typeof input !== "string" || input === "") return { value: input };
  if (input.length > LONGEST_TEXT) throw new ApiError("InvalidArgument");
  if (isTextFormat(numberFormat)) return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return enterFormula(input);
  if (ERRORS.has(input.toUpperCase())) return { value: input.toUpperCase(), isError: true };
  return enterText(input, dateSystem, "en-US");
}

/**
 * Enters what a person types, in an Excel of this country: days in the order of day, month, year; and a number of 1 or
 * more into a cell of percentages means so many of a hundred.
 */
export function enterTyped(input: string | number | boolean, numberFormat: string, dateSystem: 1900 | 1904): Entry {
  const entry = enter(input, numberFormat, dateSystem);
  if (typeof input !== "string" || entry.formula !== undefined || isTextFormat(numberFormat)) return entry;
  if (numberFormat.includes("%") && /^\s*[-+]?\d+(?:\.\d*)?\s*$/.test(input))
    return { value: Math.abs(Number(input)) < 1 ? Number(input) : Number(input) / 100 };
  return input.startsWith("'") || entry.isError ? entry : enterText(input, dateSystem, "en-GB");
}

/** The formula looked at last: most are entered down a whole column. */
let accepted = "";

function enterFormula(formula: string): Entry {
  if (formula !== accepted && (formula.length > LONGEST_FORMULA || !isBalanced(formula)))
    throw new ApiError("InvalidArgument");
  accepted = formula;
  return { value: 0, formula };
}

/** Excel refuses a formula whose brackets or quotes do not close; what else is wrong with it becomes an error value. */
function isBalanced(formula: string): boolean {
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll(/'(?:[^']|'')*'(?=!)/g, "");
  if (bare.includes('"')) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Every number and day has a digit, no word longer than "September" and no "!"; most texts of a plan, and addresses, differ. */
const isSurelyText = (text: string): boolean =>
  /[A-Za-z]{10}|!/.test(text) || !(/[0-9]/.test(text) || /^\s*(?:true|false)\s*$/i.test(text));

function enterText(text: string, dateSystem: 1900 | 1904, locale: "en-US" | "en-GB"): Entry {
  if (isSurelyText(text)) return { value: text };
  const parsed = parseValue(text, { locale });
  if (!parsed) return { value: text };
  const { value, formatId } = parsed;
  if (typeof value === "boolean" || !formatId) return { value };
  const impliedFormat = getFormatFromId(formatId, "en-GB");
  const shift = dateSystem === 1904 && isDateFormat(impliedFormat) ? DAYS_BETWEEN_SYSTEMS : 0;
  return { value: value - shift, impliedFormat };
}
