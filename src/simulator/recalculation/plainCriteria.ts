import {
  beyond,
  CellError,
  isPlainNumber,
  mayBeMore,
  NOT_AVAILABLE,
  WRONG_VALUE,
  type PlainValue,
} from "./plainValues";
import type { CellReader } from "./evaluation";

/** Longer texts Excel does not look for. */
const LONGEST_KEY = 255;
const WILDCARD = /[*?~]/u;

/** The text with * for anything, ? for one sign and ~ before a sign that means itself, as a pattern of whole cells. */
function pattern(text: string): RegExp {
  const body = text.replace(/~[*?~]|[*?]|[\\^$.+()[\]{}|/]/gu, (sign) =>
    sign === "*" ? "[^]*" : sign === "?" ? "[^]" : sign.startsWith("~") ? `\\${sign.slice(1)}` : `\\${sign}`,
  );
  return new RegExp(`^${body}$`, "iu");
}

type Test = (value: PlainValue) => boolean;

const sameText =
  (text: string): Test =>
  (value) =>
    typeof value === "string" && value.toLowerCase() === text;

const fits =
  (shape: RegExp): Test =>
  (value) =>
    typeof value === "string" && shape.test(value);

/** Where a key stands in a column, counted from 1, as MATCH with 0 finds it. */
export function findMatching(cells: CellReader, key: PlainValue, column: readonly PlainValue[]): PlainValue {
  if (key instanceof CellError) return key;
  if (key === null) return NOT_AVAILABLE;
  if (typeof key === "string" && key.length > LONGEST_KEY) return WRONG_VALUE;
  if (typeof key === "string" && WILDCARD.test(key)) {
    const at = column.findIndex(fits(pattern(key)));
    return at < 0 ? NOT_AVAILABLE : at + 1;
  }
  return cells.remember(column, "places", () => placesIn(column)).get(asKey(key)) ?? NOT_AVAILABLE;
}

const asKey = (value: PlainValue): PlainValue => (typeof value === "string" ? value.toLowerCase() : value);

/** Where each value first stands. */
function placesIn(column: readonly PlainValue[]): ReadonlyMap<PlainValue, number> {
  const places = new Map<PlainValue, number>();
  for (const [at, value] of column.entries()) {
    const key = asKey(value);
    if (key !== null && !places.has(key)) places.set(key, at + 1);
  }
  return places;
}

interface Criterion {
  readonly column: readonly PlainValue[];
  readonly criterion: PlainValue;
}

/** In how many rows all criteria hold, as COUNTIFS counts. */
export function countMatching(cells: CellReader, criteria: readonly Criterion[]): PlainValue {
  const [first] = criteria;
  const rows = first?.column.length ?? 0;
  if (criteria.some(({ column }) => column.length !== rows)) return beyond();
  let left: readonly number[] | null = null;
  for (const { column, criterion } of criteria) {
    const matching = cells.remember(column, nameOf(criterion), () => rowsWhere(column, criterion));
    left = left === null ? matching.list : left.filter((row) => matching.set.has(row));
  }
  return left?.length ?? 0;
}

const nameOf = (criterion: PlainValue): string =>
  `rows ${typeof criterion} ${criterion instanceof CellError ? criterion.text : String(criterion)}`;

function rowsWhere(column: readonly PlainValue[], criterion: PlainValue) {
  const test = testOf(criterion);
  const list = column.flatMap((value, row) => (test(value) ? [row] : []));
  return { list, set: new Set(list) };
}

const COMPARED: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
};

/** "<=43889" counts numbers only; "<>R1a" counts whatever is not that text, empty cells too, and "<>" whatever is no empty cell. The rest is the engine's. */
function comparisonOf(criterion: string): Test {
  const [, sign = "", text = ""] = /^(<=|>=|<>|<|>)(.*)$/su.exec(criterion) ?? [];
  if (sign === "<>") {
    if (text === "") return (value) => value !== null;
    if (isPlainNumber(text) || mayBeMore(text) || WILDCARD.test(text)) return beyond();
    return (value) => !sameText(text.toLowerCase())(value);
  }
  const compare = COMPARED[sign];
  if (!compare || !isPlainNumber(text)) return beyond();
  const limit = Number(text);
  return (value) => typeof value === "number" && compare(value, limit);
}

/** "is", "=" and comparisons with numbers: the rest, and texts that Excel may take for days or amounts, are the engine's. */
function testOf(criterion: PlainValue): Test {
  if (typeof criterion !== "string") return typeof criterion === "number" ? isNumber(criterion) : beyond();
  if (/^[<>]/u.test(criterion)) return comparisonOf(criterion);
  const text = criterion.startsWith("=") ? criterion.slice(1) : criterion;
  // "=" counts empty cells, "" those that say nothing as well.
  if (text === "") return (value) => value === null || (criterion === "" && value === "");
  if (isPlainNumber(text)) return isNumber(Number(text));
  if (mayBeMore(text)) return beyond();
  return WILDCARD.test(text) ? fits(pattern(text)) : sameText(text.toLowerCase());
}

/** A number is found as a number and as a text that says it. */
const isNumber =
  (wanted: number): Test =>
  (value) =>
    value === wanted || (typeof value === "string" && isPlainNumber(value) && Number(value) === wanted);
