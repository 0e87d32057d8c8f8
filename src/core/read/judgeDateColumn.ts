import { dayOfMonth, fromSerial, monthOf, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import type { Cell } from "../snapshot/workbookSnapshot";
import { finish, isStep, mapInSteps, part, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import type { DateColumn, DateOrder, DateRole, PlanDates } from "./dateColumn";
import { dateFormatOf } from "./dateFormat";
import { tokenise, type DateToken } from "./dates/dateTokens";
import { isWeekday, monthOfWord, TERM_WORDS, termOfWord } from "./dates/dateWords";
import { figuresAt } from "./dates/readFigures";

export interface DateColumnFacts {
  readonly system: DateSystem;
  readonly role: DateRole;
  readonly heading: string;
  readonly plan: PlanDates;
  /** What the user said of the column (T11); it stands above all evidence. */
  readonly chosen?: DateOrder["order"];
}

interface Evidence {
  readonly dayFirst: string[];
  readonly monthFirst: string[];
  figuresOver28: boolean;
  /** "5 March", "14th Feb": days stand before their month here, so that figures behind one are a year. */
  daysBeforeMonths: boolean;
  daysBehindMonths: boolean;
  /** The two figures behind each month: 19, 19, 20 are years, 3, 14, 27 are days. */
  readonly behindMonths: number[];
  terms: number;
  /** Months by their Welsh names, "Hydref" apart. */
  welshMonths: number;
  academic: boolean;
}

/** What the cells of one column tell about each other: the order of figures, "Sept 20", terms and school years (D4, D6, D9, D21). */
export const judgeDateColumn = (cells: readonly (Cell | undefined)[], facts: DateColumnFacts): DateColumn =>
  finish(judgeDateColumnInSteps(cells, facts));

/** `judgeDateColumn`, a few cells at a time. */
export function* judgeDateColumnInSteps(
  cells: readonly (Cell | undefined)[],
  facts: DateColumnFacts,
): Work<DateColumn> {
  const evidence: Evidence = {
    dayFirst: [],
    monthFirst: [],
    figuresOver28: false,
    daysBeforeMonths: false,
    daysBehindMonths: false,
    behindMonths: [],
    terms: 0,
    welshMonths: 0,
    academic: false,
  };
  const known = new Map<string, readonly DateToken[]>();
  for (const [i, cell] of cells.entries()) {
    if (isStep(i)) yield i / cells.length / 2;
    if (typeof cell?.value !== "string" || cell.value === "") continue;
    const tokens = known.get(cell.value) ?? tokenise(cell.value);
    if (known.size < MOST_REMEMBERED) known.set(cell.value, tokens);
    gather(cell.value, tokens, evidence);
  }
  const heading = foldText(facts.heading);
  return {
    system: facts.system,
    role: facts.role,
    order: facts.chosen
      ? { order: facts.chosen, decidedBy: [], undecided: false }
      : yield* part(orderOf(evidence, cells, facts.system), 0.5, 1),
    academic: evidence.academic || speaksOfSchoolYear(heading),
    terms: evidence.terms > evidence.welshMonths || heading.split(/[^a-z]+/).some((word) => TERM_WORDS.has(word)),
    figuresAfterMonth: evidence.figuresOver28
      ? "day"
      : !evidence.daysBehindMonths && (evidence.daysBeforeMonths || areYears(evidence.behindMonths))
        ? "year"
        : null,
  };
}

const MOST_REMEMBERED = 5000;

const speaksOfSchoolYear = (text: string): boolean =>
  /\b(academic year|school year|blwyddyn academaidd|flwyddyn academaidd|blwyddyn ysgol)\b/.test(text);

function gather(text: string, tokens: readonly DateToken[], evidence: Evidence): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "number") gatherFigures(tokens, at, text, evidence);
    if (token?.kind !== "word") continue;
    evidence.figuresOver28 ||= showsDayBehindMonth(tokens, at);
    if (monthOfWord(token.text) !== null && !isWeekday(token.text)) {
      evidence.daysBeforeMonths ||= isDay(tokens[at - 1]);
      const figures = tokens[at + 1];
      if (figures?.kind === "number" && figures.text.length === 2 && at + 2 === tokens.length)
        evidence.behindMonths.push(figures.value);
      evidence.daysBehindMonths ||= tokens[at + 1]?.kind === "number" && tokens[at + 1]?.ending !== "";
    }
    if ((termOfWord(token.text) !== null && token.text.length > 2) || TERM_WORDS.has(token.text)) evidence.terms++;
    if (IS_WELSH_MONTH.test(token.text)) evidence.welshMonths++;
  }
  evidence.academic ||= speaksOfSchoolYear(foldText(text.slice(0, 200)));
}

function gatherFigures(tokens: readonly DateToken[], at: number, text: string, evidence: Evidence): void {
  const figures = figuresAt({ tokens }, at);
  if (!figures || figures.lengths[0] > 2 || figures.lengths[1] > 2) return;
  const [first, second] = figures.parts;
  if (first > 12 && first <= 31 && second <= 12) evidence.dayFirst.push(text);
  if (second > 12 && second <= 31 && first <= 12) evidence.monthFirst.push(text);
}

/** Where months are written out, "Hydref" is one of them, though a "Gwanwyn" stands among them (D21). */
const IS_WELSH_MONTH =
  /^(?:ionawr|chwefror|mawrth|fawrth|ebrill|mai|fai|mehefin|fehefin|gorffennaf|awst|medi|fedi|tachwedd|dachwedd|rhagfyr|ragfyr)$/;

/** "March 31", "June 30": figures over 28 and at most 31 behind a month, and no year behind them. */
function showsDayBehindMonth(tokens: readonly DateToken[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  const hyphen = tokens[at + 1]?.text === "-" ? 1 : 0;
  const figures = tokens[at + 1 + hyphen];
  if (figures?.kind !== "number" || figures.value <= 28 || figures.value > 31 || isWeekday(word)) return false;
  return monthOfWord(word) !== null;
}

/** Three and more of them within two years of each other, where days would spread over the month. */
function areYears(figures: readonly number[]): boolean {
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  return figures.length >= FEWEST_YEARS && most - least <= 2 && least >= 10;
}
const FEWEST_YEARS = 3;

const isDay = (token: DateToken | undefined): boolean =>
  token?.kind === "number" && token.text.length <= 2 && token.value >= 1 && token.value <= 31;

function* orderOf(evidence: Evidence, cells: readonly (Cell | undefined)[], system: DateSystem): Work<DateOrder> {
  const { dayFirst, monthFirst } = evidence;
  const monthsLead = monthFirst.length > dayFirst.length;
  const maySwap = dayFirst.length > 1 && monthFirst.length === 0;
  const swapped = maySwap ? yield* swappedOnImport(evidence, cells, system) : null;
  return {
    order: monthsLead ? "month-first" : "day-first",
    decidedBy: monthsLead ? monthFirst : dayFirst,
    undecided: dayFirst.length > 0 === monthFirst.length > 0,
    ...(swapped ? { swappedOnImport: swapped } : {}),
  };
}

/** How many true dates must all stand on days up to 12 before that is taken for more than chance. */
const FEWEST_DATES = 3;

/**
 * A sheet that was opened under the other order keeps "31/03/2020" as text and turns "04/03/2020" into 3 April: then every text
 * has a day over 12 and every true date one up to 12. First days of months alone prove nothing.
 */
function* swappedOnImport(
  evidence: Evidence,
  cells: readonly (Cell | undefined)[],
  system: DateSystem,
): Work<readonly number[] | null> {
  const places: number[] = [];
  const days: CalendarDate[] = [];
  let textsWithFigures = 0;
  yield* mapInSteps(cells, (cell, place) => {
    if (typeof cell?.value === "string" && figuresAt({ tokens: tokenise(cell.value) }, 0)) textsWithFigures++;
    const day =
      typeof cell?.value === "number" && dateFormatOf(cell.format) === "day" ? fromSerial(cell.value, system) : null;
    if (!day) return;
    places.push(place);
    days.push(day);
  });
  const decisive = new Set(days.filter((day) => dayOfMonth(day) > 1 && dayOfMonth(day) !== monthOf(day)));
  const all = days.length >= FEWEST_DATES && decisive.size >= 2 && days.every((day) => dayOfMonth(day) <= 12);
  return all && textsWithFigures === evidence.dayFirst.length ? places : null;
}
