import { countMatching, findMatching } from "./plainCriteria";
import {
  beyond,
  CellError,
  toLogical,
  toNumber,
  toText,
  WRONG_REFERENCE,
  WRONG_VALUE,
  type PlainValue,
} from "./plainValues";
import type { Argument, CellReader, Evaluate } from "./evaluation";

/** Makes the code of a call; null for a number of arguments it does not take. */
type Maker = (given: readonly Argument[]) => Evaluate | null;

const oneOf =
  (work: (value: PlainValue) => PlainValue): Maker =>
  ([only, ...others]) =>
    only && others.length === 0 ? (cells, row) => work(only.value(cells, row)) : null;

const onText = (work: (text: string) => PlainValue): Maker =>
  oneOf((value) => {
    const text = toText(value);
    return text instanceof CellError ? text : work(text);
  });

/** Excel's TRIM takes spaces only, and leaves one between words. */
const trim = (text: string): string => text.replace(/ +/gu, " ").replace(/^ | $/gu, "");

/** AND and OR: a text in a cell does not count, and without anything that counts there is no answer. */
const logical =
  (decides: boolean): Maker =>
  (given) =>
    given.length === 0
      ? null
      : (cells, row) => {
          const all = given.map(({ value, isReference }) => ({ value: value(cells, row), isReference }));
          let counted = 0;
          let isDecided = false;
          for (const { value, isReference } of all) {
            if (value instanceof CellError) return value;
            if (isReference && (typeof value === "string" || value === null)) continue;
            const holds = toLogical(value);
            if (holds instanceof CellError) return holds;
            counted++;
            isDecided ||= holds === decides;
          }
          return counted === 0 ? WRONG_VALUE : isDecided ? decides : !decides;
        };

function ifThen([condition, then, otherwise, ...others]: readonly Argument[]): Evaluate | null {
  if (!condition || !then || others.length > 0) return null;
  return (cells, row) => {
    const holds = toLogical(condition.value(cells, row));
    if (holds instanceof CellError) return holds;
    return holds ? then.value(cells, row) : otherwise ? otherwise.value(cells, row) : false;
  };
}

function ifError([value, otherwise, ...others]: readonly Argument[]): Evaluate | null {
  if (!value || !otherwise || others.length > 0) return null;
  return (cells, row) => {
    const found = value.value(cells, row);
    return found instanceof CellError ? otherwise.value(cells, row) : found;
  };
}

function choose([which, ...choices]: readonly Argument[]): Evaluate | null {
  if (!which || choices.length === 0) return null;
  return (cells, row) => {
    const at = toNumber(which.value(cells, row));
    if (at instanceof CellError) return at;
    const choice = choices[Math.trunc(at) - 1];
    return choice ? choice.value(cells, row) : WRONG_VALUE;
  };
}

/** A text in a cell is not summed; one that is an argument itself is. */
function sum(given: readonly Argument[]): Evaluate | null {
  if (given.length === 0) return null;
  const add = (total: number, value: PlainValue): number | CellError =>
    value instanceof CellError ? value : typeof value === "number" ? total + value : total;
  return (cells, row) => {
    let total: number | CellError = 0;
    for (const { column, value, isReference } of given) {
      const one = column ? null : value(cells, row);
      const values = column?.(cells) ?? [isReference ? one : toNumber(one)];
      for (const each of values) {
        total = add(total, each);
        if (total instanceof CellError) return total;
      }
    }
    return total;
  };
}

function find([wanted, within, ...others]: readonly Argument[]): Evaluate | null {
  if (!wanted || !within || others.length > 0) return null;
  return (cells, row) => {
    const [needle, text] = [toText(wanted.value(cells, row)), toText(within.value(cells, row))];
    if (needle instanceof CellError) return needle;
    if (text instanceof CellError) return text;
    const at = text.indexOf(needle);
    return at < 0 ? WRONG_VALUE : at + 1;
  };
}

/** Only the exact kind; the others count on an order. */
function match([key, keys, kind, ...others]: readonly Argument[]): Evaluate | null {
  const column = keys?.column;
  if (!key || !column || !kind || others.length > 0) return null;
  return (cells, row) =>
    kind.value(cells, row) === 0 ? findMatching(cells, key.value(cells, row), column(cells)) : beyond();
}

function index([values, position, ...others]: readonly Argument[]): Evaluate | null {
  const column = values?.column;
  if (!column || !position || others.length > 0) return null;
  return (cells, row) => {
    const at = toNumber(position.value(cells, row));
    if (at instanceof CellError) return at;
    const all = column(cells);
    // Nought means the whole column.
    if (Math.trunc(at) === 0) return beyond();
    return at < 0 ? WRONG_VALUE : at >= all.length + 1 ? WRONG_REFERENCE : (all[Math.trunc(at) - 1] ?? null);
  };
}

function countIfs(given: readonly Argument[]): Evaluate | null {
  const pairs: { readonly column: (cells: CellReader) => readonly PlainValue[]; readonly criterion: Evaluate }[] = [];
  for (let i = 0; i < given.length; i += 2) {
    const [range, criterion] = [given[i], given[i + 1]];
    if (!range?.column || !criterion) return null;
    pairs.push({ column: range.column, criterion: criterion.value });
  }
  if (pairs.length === 0) return null;
  return (cells, row) =>
    countMatching(
      cells,
      pairs.map(({ column, criterion }) => ({ column: column(cells), criterion: criterion(cells, row) })),
    );
}

/** A function of texts and numbers that fills its arguments in; null where it was given another number of them. */
const given =
  (count: number, work: (values: readonly PlainValue[]) => PlainValue): Maker =>
  (all) =>
    all.length !== count
      ? null
      : (cells, row) => {
          const values = all.map(({ value }) => value(cells, row));
          return values.find((value) => value instanceof CellError) ?? work(values);
        };

/** Characters that a cell takes. */
const LONGEST_CELL = 32767;

/** The start or the end of a text. */
const partOfText = (cut: (text: string, count: number) => PlainValue): Maker =>
  given(2, ([from = null, many = null]) => {
    const [text, count] = [toText(from), toNumber(many)];
    if (text instanceof CellError) return text;
    if (count instanceof CellError) return count;
    return count < 0 ? WRONG_VALUE : cut(text, Math.trunc(count));
  });

/** MIN and MAX: what a cell holds counts only where it is a number; without any the answer is 0. */
const extreme =
  (pick: (...numbers: readonly number[]) => number): Maker =>
  (all) =>
    all.length === 0 || all.some(({ column }) => column)
      ? null
      : (cells, row) => {
          const numbers: number[] = [];
          for (const { value, isReference } of all) {
            const one = value(cells, row);
            if (one instanceof CellError) return one;
            if (isReference && typeof one !== "number") continue;
            const number = toNumber(one);
            if (number instanceof CellError) return number;
            numbers.push(number);
          }
          return numbers.length === 0 ? 0 : pick(...numbers);
        };

/** Excel rounds what a person sees: 1.005 to 1.01, although the nearest binary number lies below it. */
const round = given(2, ([value = null, places = null]) => {
  const [number, digits] = [toNumber(value), toNumber(places)];
  if (number instanceof CellError) return number;
  if (digits instanceof CellError) return digits;
  const factor = 10 ** Math.trunc(digits);
  const scaled = Number((Math.abs(number) * factor).toPrecision(15));
  return (Math.sign(number) * Math.round(scaled)) / factor;
});

const substitute = given(3, (values) => {
  const [text, old, other] = values.map(toText);
  if (typeof text !== "string" || typeof old !== "string" || typeof other !== "string") return WRONG_VALUE;
  return old === "" ? text : text.replaceAll(old, () => other);
});

/** What the formulas the product writes are made of. */
export const FUNCTIONS: Readonly<Record<string, Maker>> = {
  IF: ifThen,
  IFERROR: ifError,
  AND: logical(false),
  OR: logical(true),
  NOT: oneOf((value) => {
    const holds = toLogical(value);
    return holds instanceof CellError ? holds : !holds;
  }),
  ISNUMBER: oneOf((value) => typeof value === "number"),
  TRIM: onText(trim),
  LOWER: onText((text) => text.toLowerCase()),
  INT: oneOf((value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : Math.floor(number);
  }),
  N: oneOf((value) =>
    value instanceof CellError || typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0,
  ),
  ABS: oneOf((value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : Math.abs(number);
  }),
  LEN: onText((text) => text.length),
  // eslint-disable-next-line no-control-regex -- these are the signs that CLEAN takes out
  CLEAN: onText((text) => text.replace(/[\u0000-\u001F]/gu, "")),
  UNICHAR: oneOf((value) => {
    const code = toNumber(value);
    return code instanceof CellError ? code : String.fromCodePoint(Math.trunc(code));
  }),
  LEFT: partOfText((text, count) => text.slice(0, count)),
  RIGHT: partOfText((text, count) => (count === 0 ? "" : text.slice(-count))),
  REPT: partOfText((text, count) => (text.length * count > LONGEST_CELL ? WRONG_VALUE : text.repeat(count))),
  SUBSTITUTE: substitute,
  ROUND: round,
  MIN: extreme(Math.min),
  MAX: extreme(Math.max),
  SUM: sum,
  CHOOSE: choose,
  FIND: find,
  MATCH: match,
  INDEX: index,
  COUNTIFS: countIfs,
};
