import {
  addDays,
  addMonths,
  daysBetween,
  lastDayOfMonth,
  monthOf,
  toSerial,
  yearOf,
  type CalendarDate,
} from "../calendar/calendarDate";
import { dayThatCounts, statusThatCounts } from "../plan/actionFacts";
import type { RatedAction } from "../rate/rating";
import { isCancelled } from "../rate/rollUp";
import type { ForecastTo, PaceWords } from "../words/forecastWords";
import { sentence } from "./actionCells";
import type { ChartBlock } from "./chartBlock";
import { nameOf } from "./decisions";
import { lineChart, LOOKS } from "./lineChart";
import { completeAt, pacesOf, type Pace, type Paces, type PaperCount } from "./pace";
import { headline } from "./overwritableSentences";
import { titleOf } from "./paperHead";
import type { HeadingBlock, Paper, PaperBlock, SentenceBlock, TableBlock, TableCell, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";

/** The chart, the days, and the five counts. */
const COLUMNS = [342, 78.75, 68.25, 68.25, 68.25, 68.25, 68.25] as const;
/** Points that the chart has at the least. */
const LEAST_HEIGHT = 210;
const LAST = COLUMNS.length - 1;
const LEAST_PAPERS = 3;
const LEAST_DAYS = 28;
const LEAST_ACTIONS = 10;
const EARLIER_ROWS = 6;
const LATER_ROWS = 12;
const DAYS_A_MONTH = 365.25 / 12;
const NAMED = 4;

interface Target {
  readonly to: ForecastTo;
  readonly day: CalendarDate;
}

/** What the forecast is made from: actions that are not cancelled, papers with this one last, and the day it reaches to. */
interface Facts {
  readonly input: PaperInput;
  readonly notCancelled: readonly RatedAction[];
  readonly complete: number;
  readonly papers: readonly PaperCount[];
  readonly target: Target | null;
}

/** How many actions would be complete when it counts, at the pace between the papers so far; nothing in it is random. */
export function forecast(input: PaperInput): readonly Paper[] {
  const { words } = input;
  const { forecast: texts } = words.papers.pack;
  const facts = factsOf(input);
  const paces = whyNone(facts) === null ? pacesOf(facts.papers) : null;
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    ...headlines(facts, paces),
    ...(facts.target === null || facts.notCancelled.length === 0 ? [] : months(facts, facts.target, paces)),
  ];
  return [{ id: "forecast", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

function factsOf(input: PaperInput): Facts {
  const { rated, past, asOf } = input;
  const notCancelled = rated.filter((one) => !isCancelled(one));
  const complete = notCancelled.filter(({ action }) => statusThatCounts(action) === "complete").length;
  return {
    input,
    notCancelled,
    complete,
    papers: [...past.papers, { asAt: asOf, complete }],
    target: targetOf(input, notCancelled),
  };
}

/** The next conference, on the first day it may meet; else the last day that an action is due. */
function targetOf({ plan, asOf }: PaperInput, notCancelled: readonly RatedAction[]): Target | null {
  const conferences = plan.keyDates
    .filter(({ kind }) => kind === "conference")
    .map(({ from, date }) => (from !== undefined && from > asOf ? from : date))
    .filter((day) => day > asOf);
  const [next] = conferences.sort();
  if (next !== undefined) return { to: "conference", day: next };
  const last = notCancelled
    .flatMap(({ action }) => dayThatCounts(action) ?? [])
    .sort()
    .at(-1);
  return last !== undefined && last > asOf ? { to: "lastDue", day: last } : null;
}

/** Why no forecast is made; null where one is. */
function whyNone({ input, notCancelled, complete, papers, target }: Facts): string | null {
  const { headline, pack } = input.words.papers;
  const of = notCancelled.length;
  if (input.rated.length === 0) return headline.noActions;
  if (of === 0) return headline.allCancelled;
  if (complete === of) return pack.forecast.allComplete(of);
  if (of < LEAST_ACTIONS) return pack.forecast.fewActions(of);
  if (target === null) return pack.forecast.noDay;
  if (papers.length < LEAST_PAPERS) return pack.forecast.fewPapers(papers.length);
  const days = daysOf(papers);
  return days < LEAST_DAYS ? pack.forecast.shortRecord(papers.length, days) : null;
}

const daysOf = (papers: readonly PaperCount[]): number => {
  const [first, last] = [papers[0], papers.at(-1)];
  return first && last ? daysBetween(first.asAt, last.asAt) : 0;
};

function headlines(facts: Facts, paces: Paces | null): readonly SentenceBlock[] {
  const { input, notCancelled, complete, target } = facts;
  const { pack, day } = input.words.papers;
  const none = whyNone(facts);
  const isOver = target === null || notCancelled.length === complete;
  const soFar = `${String(complete)}/${String(notCancelled.length)}`;
  const state = none === null && target && paces ? made(facts, target, paces) : headline("state", none ?? "", soFar);
  if (isOver) return [state];
  const [byNow, byThen] = [input.asOf, target.day].map((until) => plannedBy(notCancelled, until, dueAtFirst));
  const gap = pack.forecast.gap({
    ...{ byNow: byNow ?? 0, now: day(input.asOf), byThen: byThen ?? 0, then: day(target.day), complete },
    trend: paces && trendOf(facts, target, paces),
  });
  return [state, headline("gap", gap, soFar, byNow ?? 0, byThen ?? 0, target.day)];
}

function made({ input, notCancelled, complete }: Facts, { to, day }: Target, { best, latest }: Paces): SentenceBlock {
  const { papers } = input.words;
  const at = (pace: Pace): number => completeAt(pace, complete, notCancelled.length, daysBetween(input.asOf, day));
  const range = { lower: at(latest), higher: at(best), of: notCancelled.length };
  const text = papers.pack.forecast.made({ ...range, to, day: papers.day(day) });
  return headline("state", text, range.lower, range.higher, range.of, day);
}

/** Whether even the higher forecast falls further behind the plan, or even the lower one comes nearer to it. */
function trendOf(
  { input, notCancelled, complete }: Facts,
  { day }: Target,
  { best, latest }: Paces,
): "grows" | "narrows" | null {
  const gap = plannedBy(notCancelled, input.asOf, dueAtFirst) - complete;
  const gapThen = (pace: Pace): number =>
    plannedBy(notCancelled, day, dueAtFirst) -
    completeAt(pace, complete, notCancelled.length, daysBetween(input.asOf, day));
  if (gapThen(best) > gap) return "grows";
  return gapThen(latest) < gap ? "narrows" : null;
}

type DayOf = (one: RatedAction) => CalendarDate | null;
const dueAtFirst: DayOf = ({ action }) => action.due.day ?? action.revisedDue.day;
const dueNow: DayOf = ({ action }) => dayThatCounts(action);

function plannedBy(notCancelled: readonly RatedAction[], day: CalendarDate, dayOf: DayOf): number {
  return notCancelled.filter((one) => (dayOf(one) ?? "9") <= day).length;
}

function months(facts: Facts, target: Target, paces: Paces | null): readonly PaperBlock[] {
  const { forecast: texts } = facts.input.words.papers.pack;
  const heading = (key: string, text: string): HeadingBlock => ({ kind: "heading", key, text, from: 0, to: LAST });
  const { by, plannedFirst, plannedNow, complete, lower, higher } = texts.heads;
  const numbers = [plannedFirst, plannedNow, complete, lower, higher];
  const lines = rows(facts, target, paces);
  const table: TableBlock = {
    kind: "table",
    name: "BoardForecast",
    column: 1,
    headings: [{ text: by, align: "left" }, ...numbers.map((text) => ({ text, align: "right" as const }))],
    rows: lines.map(({ row }) => row),
    least: LEAST_HEIGHT,
  };
  const days = lines.map(({ day }) => day);
  return [
    {
      kind: "band",
      key: "months",
      parts: [[heading("months", texts.months), table, chart(facts, target, paces, { table, days })]],
    },
    sentence("howRead", texts.howRead, "note"),
    ...(paces === null ? [] : [heading("assumes", texts.assumes), ...assumptions(facts, target, paces)]),
  ];
}

function chart(
  facts: Facts,
  { day }: Target,
  paces: Paces | null,
  { table, days }: { readonly table: TableBlock; readonly days: readonly CalendarDate[] },
): ChartBlock {
  const { input, notCancelled, complete } = facts;
  const { asOf, dateSystem, words } = input;
  const { forecast: texts } = words.papers.pack;
  const { heads } = texts;
  const planned = (dayOf: DayOf): readonly [number, number] => [
    plannedBy(notCancelled, asOf, dayOf),
    plannedBy(notCancelled, day, dayOf),
  ];
  const at = (pace: Pace): number => completeAt(pace, complete, notCancelled.length, daysBetween(asOf, day));
  return lineChart({
    ...{ name: "BoardForecastChart", title: "", from: 0, to: 0, table, columns: COLUMNS, days, dateSystem },
    altText: texts.chart({
      ...{ plannedFirst: planned(dueAtFirst), plannedNow: planned(dueNow), complete },
      ...{ now: words.papers.day(asOf), then: words.papers.day(day) },
      range: paces && { lower: at(paces.latest), higher: at(paces.best) },
    }),
    lines: [
      { name: heads.complete, column: 3, look: LOOKS.actual },
      { name: heads.plannedNow, column: 2, look: LOOKS.plan },
      ...(paces !== null && paces.best === paces.latest
        ? [{ name: texts.sheet, column: 5, look: LOOKS.forecast }]
        : [
            { name: heads.higher, column: 5, look: LOOKS.forecast },
            { name: heads.lower, column: 4, look: LOOKS.forecast },
          ]),
      { name: heads.plannedFirst, column: 1, look: LOOKS.target },
    ],
  });
}

interface DayRow {
  readonly day: CalendarDate;
  readonly row: TableRow;
}

function rows(facts: Facts, target: Target, paces: Paces | null): readonly DayRow[] {
  const { input, notCancelled, complete, papers } = facts;
  const { asOf, dateSystem } = input;
  const none = "–";
  const row = (day: CalendarDate, counts: readonly TableCell[]): DayRow => ({
    day,
    row: {
      key: day,
      cells: [
        { day: toSerial(day, dateSystem) },
        ...[plannedBy(notCancelled, day, dueAtFirst), plannedBy(notCancelled, day, dueNow), ...counts],
      ],
      ...(day === asOf ? { endsGroup: true as const } : {}),
    },
  });
  const at = (pace: Pace, day: CalendarDate): number =>
    completeAt(pace, complete, notCancelled.length, daysBetween(asOf, day));
  const range = (day: CalendarDate): readonly TableCell[] =>
    paces === null ? [none, none] : [at(paces.latest, day), at(paces.best, day)];
  return [
    ...papers
      .slice(0, -1)
      .slice(-EARLIER_ROWS)
      .map((one) => row(one.asAt, [one.complete, none, none])),
    row(asOf, [complete, ...range(asOf)]),
    ...daysUntil(target.day, asOf).map((day) => row(day, [none, ...range(day)])),
  ];
}

/** The ends of months, or of every second, third … month where there are many, and the day itself. */
function daysUntil(day: CalendarDate, asOf: CalendarDate): readonly CalendarDate[] {
  const endOf = (months: number): CalendarDate => {
    const within = addMonths(addDays(asOf, 1 - Number(asOf.slice(8))), months);
    return lastDayOfMonth(yearOf(within), monthOf(within));
  };
  const ends: CalendarDate[] = [];
  for (let month = 0; endOf(month) < day; month += 1) if (endOf(month) > asOf) ends.push(endOf(month));
  const every = Math.max(1, Math.ceil(ends.length / LATER_ROWS));
  return [...ends.filter((_, index) => (index + 1) % every === 0), day];
}

function assumptions(facts: Facts, { day }: Target, { best, latest }: Paces): readonly PaperBlock[] {
  const { input, notCancelled, papers } = facts;
  const { forecast: texts } = input.words.papers.pack;
  const inWords = ({ completed, from, to }: Pace): PaceWords => ({
    ...{ completed, from: input.words.papers.day(from), to: input.words.papers.day(to) },
  });
  const others = notCancelled.filter((one) => (dueNow(one) ?? "9") > day).map(({ action }) => nameOf(action));
  const ids = input.words.papers.pack.scrutiny.ids(others.slice(0, NAMED), Math.max(0, others.length - NAMED));
  return [
    sentence("paces", best === latest ? texts.onePace(inWords(latest)) : texts.paces(inWords(best), inWords(latest))),
    ...(others.length === 0 ? [] : [sentence("withoutDay", texts.withoutDay(others.length, notCancelled.length, ids))]),
    sentence("record", texts.record(papers.length, daysOf(papers), input.past.areReceived)),
    sentence("weighs", texts.weighs),
    sentence("needed", needed(facts, day)),
  ];
}

/** How many a month the plan takes from now on. */
function needed({ input, notCancelled, complete, papers }: Facts, day: CalendarDate): string {
  const { papers: texts } = input.words;
  const left = plannedBy(notCancelled, day, dueAtFirst) - complete;
  const before = papers.at(-2);
  if (left <= 0 || !before) return texts.pack.forecast.reached(texts.day(day));
  const aMonth = Math.ceil((10 * left * DAYS_A_MONTH) / daysBetween(input.asOf, day)) / 10;
  const then = { complete: before.complete, day: texts.day(before.asAt) };
  return texts.pack.forecast.needed(aMonth, texts.day(day), then, complete);
}
