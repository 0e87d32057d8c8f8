import { fromPence, type Pounds } from "../money/pounds";
import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText, isBlank, oneLine } from "../text/normalise";

export interface MoneyReading {
  readonly raw: string;
  readonly amount: Pounds | null;
  /** To how many pence the figure is given: 1 for pounds and pence, 100 for whole pounds, 100,000 for "£'000". */
  readonly roundedTo: number;
  /** The cell has text that is no amount. */
  readonly unreadable: boolean;
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
/** Sign or bracket, figures with separators, a multiple, and what marks a debit behind them. */
const AMOUNT =
  /^([(-]?) ?([(-]?) ?£? ?([(-]?) ?£? ?(\d[\d, ]{0,20}(?:\.\d{1,4})?) ?(k|m|mn|million|thousand|bn)? ?(\)?) ?(-|cr|dr)?\.? ?(\)?)$/;
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 100_000,
  thousand: 100_000,
  m: 100_000_000,
  mn: 100_000_000,
  million: 100_000_000,
  bn: 100_000_000_000,
};

/**
 * Reads an amount of money (M14): sign in front or behind, U+2212, brackets, CR and DR, "£", "k", "m", thousands separators.
 * DR is an overspend and so is negative, CR positive, as the balances of schools are written. Never throws.
 */
export function readMoney(cell: Cell | undefined, unit: MoneyUnit): MoneyReading {
  const raw = cell?.text ?? "";
  if (!cell || cell.value === "" || isBlank(String(cell.value))) return reading(raw, null, unit, false);
  if (typeof cell.value === "number") return readFigure(raw, cell.value, unit);
  if (typeof cell.value === "boolean") return reading(raw, null, unit, true);
  return readMoneyText(cell.value, unit);
}

const reading = (raw: string, amount: Pounds | null, roundedTo: number, unreadable: boolean): MoneyReading => ({
  raw,
  amount,
  roundedTo,
  unreadable,
});

function readFigure(raw: string, value: number, unit: MoneyUnit): MoneyReading {
  if (!Number.isFinite(value)) return reading(raw, null, unit, true);
  const amount = fromPence(Number((value * unit).toFixed(4)));
  return reading(raw, amount, stepOf(decimalsOf(String(value)), unit), false);
}

const decimalsOf = (figures: string): number => figures.split(".")[1]?.length ?? 0;

/** The place of the last figure given, in pence; never less than one penny. */
const stepOf = (decimals: number, unit: number): number => Math.max(1, Math.round(unit / 10 ** decimals));

function readMoneyText(text: string, unit: MoneyUnit): MoneyReading {
  const folded = foldText(text.slice(0, 60)).replace(/^gbp ?/, "");
  if (NOTHING.has(folded))
    return ZERO.has(folded) ? reading(text, fromPence(0), unit, false) : reading(text, null, unit, false);
  const parts = AMOUNT.exec(folded);
  if (!parts) return reading(text, null, unit, true);
  const [, open = "", open2 = "", open3 = "", figures = "", multiple, close = "", behind = "", close2 = ""] = parts;
  const digits = figures.replace(/[, ]/g, "");
  const opens = open + open2 + open3;
  if (opens.includes("(") !== (close + close2).includes(")") || !hasSoundSeparators(figures)) {
    return reading(text, null, unit, true);
  }
  const scale = multiple === undefined ? unit : (MULTIPLES[multiple] ?? unit);
  const negative = opens !== "" || behind === "-" || behind === "dr";
  const amount = Number((Number(digits) * scale).toFixed(4));
  return reading(text, fromPence(negative ? -amount : amount), stepOf(decimalsOf(digits), scale), false);
}

/** "1,250,000" and "1 250 000", never "12,50". */
function hasSoundSeparators(figures: string): boolean {
  const whole = oneLine(figures).split(".")[0] ?? "";
  return /^\d+$/.test(whole.trim()) || /^\d{1,3}([, ]\d{3})+$/.test(whole.trim());
}
