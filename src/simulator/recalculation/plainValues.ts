import type { CalculatedValue } from "./calculation";

/** An error of Excel as a value: "#N/A". */
export class CellError {
  constructor(readonly text: string) {}
}

/** What a formula works with; null is an empty cell. */
export type PlainValue = string | number | boolean | null | CellError;

export const WRONG_VALUE = new CellError("#VALUE!");
export const NOT_AVAILABLE = new CellError("#N/A");
export const WRONG_REFERENCE = new CellError("#REF!");
export const DIVISION_BY_ZERO = new CellError("#DIV/0!");

/** Thrown, without a trace since it is no fault, where only the engine knows what Excel would say. */
export const BEYOND = Symbol("a formula for the engine");

/** Leaves the formula to the engine. */
export function beyond(): never {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a trace for each of 10,000 cells would take seconds
  throw BEYOND;
}

const PLAIN_NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)\s*$/u;
const HAS_DIGIT = /\d/u;

/** A text as a number; null when it is none. Texts that Excel may take for a day or an amount are the engine's. */
function numberIn(text: string): number | null {
  if (PLAIN_NUMBER.test(text)) return Number(text);
  return HAS_DIGIT.test(text) ? beyond() : null;
}

export function toNumber(value: PlainValue): number | CellError {
  if (typeof value === "number" || value instanceof CellError) return value;
  if (typeof value === "string") return numberIn(value) ?? WRONG_VALUE;
  return value === true ? 1 : 0;
}

/** A number as `&` writes it: fifteen digits, and no exponents, which Excel writes otherwise than JavaScript. */
function numberText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? beyond() : text;
}

export function toText(value: PlainValue): string | CellError {
  if (typeof value === "string" || value instanceof CellError) return value;
  if (typeof value === "number") return numberText(value);
  return value === null ? "" : value ? "TRUE" : "FALSE";
}

/** As the condition of IF, or an argument of AND that is no reference. */
export function toLogical(value: PlainValue): boolean | CellError {
  if (typeof value === "boolean" || value instanceof CellError) return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  return /^(?:true|false)$/iu.test(value) ? value.length === 4 : WRONG_VALUE;
}

/** Numbers before texts before truth values; an empty cell is the nothing of the other's kind. */
const rank = (value: string | number | boolean): number => ({ number: 0, string: 1, boolean: 2 })[kindOf(value)];
const kindOf = (value: string | number | boolean) => typeof value as "number" | "string" | "boolean";

const NOTHING = { number: 0, string: "", boolean: false } as const;

/** Less than 0, 0 or more than 0, as Excel compares; which of two unequal texts is the greater is left to the engine. */
export function compare(a: PlainValue, b: PlainValue, isOnlyEquality: boolean): number | CellError {
  if (a instanceof CellError) return a;
  if (b instanceof CellError) return b;
  const left = a ?? (b === null ? 0 : NOTHING[kindOf(b)]);
  const right = b ?? NOTHING[kindOf(left)];
  if (typeof left === "string" && typeof right === "string") {
    if (left.toLowerCase() === right.toLowerCase()) return 0;
    return isOnlyEquality ? 1 : beyond();
  }
  if (typeof left === typeof right) return Number(left) - Number(right);
  return rank(left) - rank(right);
}

/** A cell's content as a value, and a value as a cell's content. */
export const fromCell = ({ value, isError }: { readonly value: CalculatedValue; readonly isError?: boolean }) =>
  isError === true ? new CellError(String(value)) : value === "" ? null : value;

export const toCell = (value: PlainValue): { readonly value: CalculatedValue; readonly isError: boolean } =>
  // Excel has no -0.
  value instanceof CellError
    ? { value: value.text, isError: true }
    : { value: value || value === "" || value === false ? value : 0, isError: false };

/** Whether Excel may take a criterion for a day, an amount or a share instead of words. */
export const mayBeMore = (text: string): boolean =>
  /^(?:true|false|#.*)$/iu.test(text) ||
  (HAS_DIGIT.test(text) &&
    (!/[a-z]/iu.test(text) || /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|[ap]m|e/iu.test(text)));

export const isPlainNumber = (text: string): boolean => PLAIN_NUMBER.test(text);
