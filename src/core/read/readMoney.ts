import { fromPence, type Pounds } from "../money/pounds";
import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText, isBlank } from "../text/normalise";
import { markShown, mostShown, plainFigures, type DecimalMark, type MarkSeen } from "./decimalMark";

export interface MoneyReading {
  readonly raw: string;
  readonly amount: Pounds | null;
  /** To how many pence the figure is given: 1 for pounds and pence, 100 for whole pounds, 100,000 for "£'000". */
  readonly roundedTo: number;
  /** The cell has text that is no amount. */
  readonly unreadable: boolean;
  /** The cell has an amount that can be read in two ways: "1.234" may be £1,234. */
  readonly isEither: boolean;
}

/** What one figure of a column stands for, in pence: 100 for pounds, 100,000 for thousands. */
export type MoneyUnit = 1 | 100 | 100_000 | 100_000_000;

const UNITS: readonly (readonly [unit: MoneyUnit, heading: RegExp])[] = [
  [100_000_000, /£ ?m\b|£ ?(million|miliwn)|\((million|m|miliwn)\)/],
  [100_000, /£ ?'? ?000|£ ?k\b|\b000'?s\b|'000|£ ?(thousand|mil)\b|\bthousands?\b|\bmiloedd\b|\(k\)/],
  [1, /\(pence\)|\bpence\b|\bceiniogau\b/],
];

/** The unit that a heading names: "£'000", "£k", "£m"; pounds where it names none (M14). */
export function moneyUnitOf(heading: string): MoneyUnit {
  const folded = foldText(heading.slice(0, 200));
  return UNITS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 100;
}

const NOTHING = new Set(["-", "nil", "n/a", "na", "tbc", "tba", "dim", "--", "none"]);
const ZERO = new Set(["-", "nil", "dim", "--"]);
/** Figures with their marks and a multiple behind them. */
const AMOUNT = /^([\d.,](?:[\d., ']{0,30}\d)?) ?(k|m|mn|million|miliwn|thousand|mil|bn)?$/;
/** What says that money is owed, or that it is not, before or behind the figures, with a space or without (“1,200DR”). */
const OWED = /(?<![a-z])(?:dr|deficit|overspend|overspent|overdrawn|diffyg|gorwariant)(?![a-z])/g;
const SURPLUS_WORDS = /(?<![a-z])(?:cr|surplus|underspend|gwarged|tanwariant)(?![a-z])/g;
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 100_000,
  thousand: 100_000,
  m: 100_000_000,
  mn: 100_000_000,
  million: 100_000_000,
  miliwn: 100_000_000,
  mil: 100_000,
  bn: 100_000_000_000,
};

/**
 * Reads an amount of money (M14): sign in front or behind, U+2212, brackets, CR and DR, "£", "k", "m", thousands separators, decimal
 * points and commas. DR and "deficit" are negative, CR and "surplus" positive, as the balances of schools are written. Signs that
 * disagree ("(1,200) CR") cannot be read. What the amounts around it show decides what can be read in two ways. Never throws.
 */
export function readMoney(cell: Cell | undefined, unit: MoneyUnit, seen: MarkSeen = "unseen"): MoneyReading {
  const raw = cell?.text ?? "";
  if (!cell || cell.value === "" || isBlank(String(cell.value))) return reading(raw, null, unit, false);
  if (typeof cell.value === "number") return readFigure(raw, cell.value, unit);
  if (typeof cell.value === "boolean") return reading(raw, null, unit, true);
  return readMoneyText(cell.value, unit, seen);
}

/** The decimal mark that texts among the cells show, each cell with the unit of its column. */
export const decimalMarkOf = (cells: readonly (readonly [cell: Cell | undefined, unit: MoneyUnit])[]): MarkSeen =>
  mostShown(
    cells.map(([cell, unit]): DecimalMark | null => {
      const parts = typeof cell?.value === "string" ? partsOf(cell.value, unit) : null;
      return parts && markShown(parts.figures, parts.scale === 100);
    }),
  );

const reading = (raw: string, amount: Pounds | null, roundedTo: number, unreadable: boolean): MoneyReading => ({
  raw,
  amount,
  roundedTo,
  unreadable,
  isEither: false,
});

function readFigure(raw: string, value: number, unit: MoneyUnit): MoneyReading {
  if (!Number.isFinite(value)) return reading(raw, null, unit, true);
  const amount = fromPence(Number((value * unit).toFixed(4)));
  // A cell of pounds that holds 100.5 was given as 100.50.
  const decimals = decimalsOf(String(value));
  return reading(raw, amount, unit === 100 && decimals > 0 ? 1 : stepOf(decimals, unit), false);
}

const decimalsOf = (figures: string): number => figures.split(".")[1]?.length ?? 0;

/** The place of the last figure given, in pence; never less than one penny. */
const stepOf = (decimals: number, unit: number): number => Math.max(1, Math.round(unit / 10 ** decimals));

function readMoneyText(text: string, unit: MoneyUnit, seen: MarkSeen): MoneyReading {
  const folded = foldText(text.slice(0, 60));
  if (NOTHING.has(folded))
    return ZERO.has(folded) ? reading(text, fromPence(0), unit, false) : reading(text, null, unit, false);
  const parts = partsOf(text, unit);
  const read = parts && plainFigures(parts.figures, seen, parts.scale === 100);
  if (!parts || read === null) return reading(text, null, unit, true);
  if (read === "either") return { ...reading(text, null, unit, false), isEither: true };
  const amount = Number((Number(read.digits) * parts.scale).toFixed(4));
  const step = stepOf(decimalsOf(read.digits), parts.scale);
  return reading(text, fromPence(parts.negative ? -amount : amount), step, false);
}

/** An amount as its text has it: the figures, what one of them stands for in pence, and whether it is owed. */
interface Parts {
  readonly figures: string;
  readonly scale: number;
  readonly negative: boolean;
}

function partsOf(text: string, unit: MoneyUnit): Parts | null {
  const signs = signsOf(foldText(text.slice(0, 60)).replace(/^gbp ?/, ""));
  const [, figures, multiple] = (signs && AMOUNT.exec(signs.figures)) ?? [];
  if (!signs || figures === undefined) return null;
  const scale = multiple === undefined ? unit : (MULTIPLES[multiple] ?? unit);
  return { figures, scale, negative: signs.negative };
}

/**
 * The amount without what stands around its figures, and whether that makes it negative: one sign, in front or behind, or one
 * pair of brackets, or one word; a minus inside brackets or beside DR says the same twice. Null where the signs disagree.
 */
function signsOf(folded: string): { readonly figures: string; readonly negative: boolean } | null {
  const owed = folded.match(OWED)?.length ?? 0;
  const surplusWords = folded.match(SURPLUS_WORDS)?.length ?? 0;
  const bare = folded
    .replace(OWED, " ")
    .replace(SURPLUS_WORDS, " ")
    .replace(/[£.]+$/, "")
    .replace(/£/g, "");
  const brackets = bare.replace(/[^()]/g, "");
  if (owed + surplusWords > 1 || (brackets !== "" && brackets !== "()")) return null;
  const outside = bare.replace(/[()]/g, " ").trim();
  const minus = outside.startsWith("-") || outside.endsWith("-");
  const plus = outside.startsWith("+");
  if (outside.startsWith("-") && outside.endsWith("-")) return null;
  const negative = minus || brackets !== "" || owed > 0;
  // "(Deficit) 1,200" has its word in the brackets; "(1,200) CR" says both.
  const wordInBrackets = /\(\s*\)/.test(bare);
  if (wordInBrackets && !minus) return { figures: within(outside), negative: owed > 0 };
  if ((surplusWords > 0 || plus) && negative) return null;
  return { figures: within(outside), negative };
}

/** Without one sign in front or behind. */
const within = (outside: string): string =>
  outside.replace(/^[-+]/, "").replace(/-$/, "").replace(/ {2,}/g, " ").trim();
