import type { CalendarDate } from "../calendar/calendarDate";
import { financialYearOf } from "../calendar/financialCalendar";
import { foldText } from "../text/normalise";
import { isEdgeOfYear, yearEnd, yearNamed } from "./schoolYears";

/** What a figure of a school's budget is (M1). */
export const BALANCE_FIGURES = ["opening", "inYear", "closing", "budgetShare"] as const;
export type BalanceFigure = (typeof BALANCE_FIGURES)[number];

export const BALANCE_KINDS = ["actual", "budget", "forecast", "recovery plan"] as const;
export type BalanceKind = (typeof BALANCE_KINDS)[number];

/** The year, day, kind and figure that a heading says of the amounts under it; null for what it leaves open. */
export interface FigureNamed {
  readonly figure: BalanceFigure | null;
  readonly year: number | null;
  readonly asAt: CalendarDate | null;
  readonly kind: BalanceKind | null;
  readonly isYearDoubtful: boolean;
}

/** What the words of a heading or a kind say of a figure; the first that holds decides: a projected outturn is no outturn. */
const KINDS: readonly (readonly [kind: BalanceKind, words: RegExp])[] = [
  ["recovery plan", /\brecovery\b|\bpayback\b|\blicen[cs]ed plan\b|\badfer\w*/],
  [
    "forecast",
    /\b(?:project|forecast|estimat|est\b|predict|anticipat|rhagol|rhagamcan|rhagwel|amcangyfrif|amcanestyn|disgwyl)|\bf\/c\b/,
  ],
  ["actual", /\b(?:outturn|actuals?|final accounts?|audited|alldro|gwirioneddol|cyfrifon terfynol)\b/],
  ["budget", /\bbudget(?!s? share)s?\b|\bplanned\b|\bcyllideb\b|\bgyllideb\b|\bcynlluniedig\b/],
];

export const kindNamed = (text: string): BalanceKind | null => {
  const folded = foldText(text.slice(0, 200));
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? null;
};

const FIGURES: readonly (readonly [figure: BalanceFigure, words: RegExp])[] = [
  ["budgetShare", /\b(?:budget|formula) share\b|\bdelegated budget\b|\bcyfran\b|\bgyfran\b|\bcyllideb ddirprwyedig\b/],
  ["inYear", /\bin-? ?year\b|\bmovement\b|\byn ystod y flwyddyn\b|\bo fewn y flwyddyn\b|\bsymudiad\b/],
  ["opening", /\bopening\b|\bb\/ ?f(?:wd)?\b|\bbf\b|\bbrought f(?:orward|wd)\b|\bagoriadol\b|\bdygwyd ymlaen\b/],
  [
    "closing",
    /\bclosing\b|\bc\/ ?f(?:wd)?\b|\bcf\b|\bcarr(?:ied|y) f(?:orward|wd)\b|\byear-? ?end balance\b|\bterfynol\b|\bcau\b|\bcariwyd ymlaen\b/,
  ],
];

/** The figure that a text plainly names; null for "Balance", which is whatever its column is. */
export const figureNamed = (text: string): BalanceFigure | null => {
  const folded = foldText(text.slice(0, 200));
  return FIGURES.find(([, words]) => words.test(folded))?.[0] ?? null;
};

/** Reads a heading with the labels over it: "2018/19 Actual In-year surplus/(deficit) £". */
export function readFigureHeading(heading: string, over: readonly string[] = []): FigureNamed {
  const words = [heading, ...over].join(" ");
  const alone = yearNamed(heading);
  // Under "Balances 2019/20", "31.3.19" is still the end of its own year.
  const named = alone?.day != null && isEdgeOfYear(alone.day) ? alone : yearNamed(words);
  const stated = figureNamed(words);
  const year = named?.year ?? null;
  const opens = named?.day != null && named.day.endsWith("-04-01") && financialYearOf(named.day) === year;
  const end = year === null ? null : yearEnd(year);
  return {
    // A balance on 1 April is the one that the year opens with.
    figure: stated ?? (opens ? "opening" : null),
    year,
    asAt: named?.day == null || opens ? end : named.day,
    kind: kindNamed(words),
    isYearDoubtful: named?.isDoubtful ?? false,
  };
}
