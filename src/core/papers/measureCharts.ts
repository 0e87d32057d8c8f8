import { daysBetween, toSerial, type CalendarDate } from "../calendar/calendarDate";
import type { PastReading } from "../history/pastReadings";
import { measureKeys } from "../history/recordRows";
import { sha256 } from "../history/sha256";
import type { Measure } from "../plan/actionPlan";
import type { MeasureWords } from "../words/en/papersMeasures";
import { sentence } from "./actionCells";
import { figureIn, inOneUnit } from "./figures";
import { lineChart, LOOKS } from "./lineChart";
import type { PaperBlock, TableBlock, TableCell, TableHeading } from "./paper";
import { shortened } from "./paperHead";
import type { PaperInput } from "./paperInput";

/** Points that a chart has at the least, the table beside it, and the columns of the page they stand in. */
const LEAST_HEIGHT = 105;
const [TABLE, LAST] = [4, 6];
const MOST_READINGS = 8;
const DIGITS = 6;
/** From here on tenths say nothing. */
const LARGE = 1000;

interface Point {
  readonly day: CalendarDate;
  readonly text: string;
}

/** What of a measure can be drawn: its figures in the order of their days, and the line from its baseline to its target. */
interface Drawable {
  readonly key: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly readings: readonly { readonly day: CalendarDate; readonly figure: number }[];
  readonly line: Line | null;
}

interface Line {
  readonly from: { readonly day: CalendarDate; readonly figure: number };
  readonly to: { readonly day: CalendarDate; readonly figure: number };
}

/** A chart for each measure with its figures beside it; one line says how many have too little to be drawn. */
export function measureCharts(
  measures: readonly Measure[],
  input: PaperInput,
  columns: readonly number[],
): readonly PaperBlock[] {
  if (measures.length === 0) return [];
  const { measure: texts } = input.words.papers.pack;
  const keys = measureKeys(input.plan.measures ?? []);
  const drawn = measures.flatMap((one) => {
    const key = keys[(input.plan.measures ?? []).indexOf(one)] ?? "";
    return drawable(key, one, input.readings.get(key) ?? [], input.asOf) ?? [];
  });
  const without = measures.length - drawn.length;
  return [
    ...drawn.map((one) => band(one, input, columns)),
    ...(without === 0 ? [] : [sentence("withoutChart", texts.withoutChart(without, measures.length), "note")]),
  ];
}

function drawable(key: string, measure: Measure, past: readonly PastReading[], asOf: CalendarDate): Drawable | null {
  const { baseline, baselineOn, target, targetOn, latest, latestOn } = measure;
  const point = (text: string | null, day: CalendarDate | null): readonly Point[] =>
    text === null || day === null ? [] : [{ text, day }];
  const [from, to] = [point(baseline, baselineOn), point(target, targetOn)];
  const read = inDays(
    [...from, ...past.map(({ on, value }) => ({ day: on, text: value })), ...point(latest, latestOn)],
    asOf,
  );
  const unit = inOneUnit([...read, ...to].map(({ text }) => text));
  if (unit === null) return null;
  const figures = (points: readonly Point[]) =>
    points.map(({ day, text }) => ({ day, figure: figureIn(text)?.figure ?? 0 }));
  const [[start], [end]] = [figures(from), figures(to)];
  const line = start && end && start.day < end.day ? { from: start, to: end } : null;
  const readings = figures(read).slice(-MOST_READINGS);
  return line === null && readings.length < 2 ? null : { key, measure, unit, readings, line };
}

/** One reading a day, the last that was said of it; none of a day that is still to come. */
function inDays(points: readonly Point[], asOf: CalendarDate): readonly Point[] {
  const byDay = new Map(points.filter(({ day }) => day <= asOf).map((point) => [point.day, point]));
  return [...byDay.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Where the line from the baseline to the target is on a day: on its level before it begins and after it ends. */
function lineAt({ from, to }: Line, day: CalendarDate): number {
  const share = Math.min(1, Math.max(0, daysBetween(from.day, day) / daysBetween(from.day, to.day)));
  return Math.round((from.figure + (to.figure - from.figure) * share) * 10) / 10;
}

function band(one: Drawable, input: PaperInput, columns: readonly number[]): PaperBlock {
  const { words } = input;
  const { measure: texts } = words.papers.pack;
  const code = sha256(one.key).slice(0, DIGITS);
  const table = tableOf(one, `BoardReadings_${code}`, input);
  const days = daysOf(one);
  const name = [one.measure.id ?? "", one.measure.measure].filter((part) => part !== "").join(" ");
  const chart = lineChart({
    ...{ name: `BoardMeasure_${code}`, title: "", altText: altText(one, name, input), from: 0, to: TABLE - 1 },
    ...{ table, columns, days, dateSystem: input.dateSystem },
    lines: [
      { name: texts.reading, column: 2, look: LOOKS.actual },
      { name: texts.targetLine, column: 1, look: LOOKS.target },
    ],
  });
  const heading = shortened(name, columns.reduce((sum, points) => sum + points, 0) * HEADING_SHARE, 1);
  return {
    kind: "band",
    key: `measure ${code}`,
    parts: [[{ kind: "heading", key: "name", text: heading, from: 0, to: LAST }, table, chart]],
  };
}

/** A heading is larger than the text that is measured. */
const HEADING_SHARE = 0.75;

/** The days of the readings, and the day of the target last. */
const daysOf = ({ readings, line }: Drawable): readonly CalendarDate[] => {
  const days = readings.map(({ day }) => day);
  return line === null || days.includes(line.to.day) ? days : [...days, line.to.day];
};

function tableOf(one: Drawable, name: string, { words, dateSystem }: PaperInput): TableBlock {
  const { measure: texts, heads } = words.papers.pack;
  const { readings, line, unit } = one;
  const days = daysOf(one);
  const figures = [...readings, ...(line === null ? [] : [line.from, line.to])].map(({ figure }) => figure);
  const areWhole = figures.every(Number.isInteger);
  const areLarge = figures.some((figure) => Math.abs(figure) >= LARGE);
  const inCell = (figure: number, isWhole: boolean): TableCell => (isWhole ? Math.round(figure) : { tenths: figure });
  const heading = (text: string): TableHeading => ({
    text: unit === "" ? text : texts.inUnit(text, unit),
    align: "right",
  });
  const reading = (day: CalendarDate): TableCell => {
    const found = readings.find((read) => read.day === day);
    if (!found) return "–";
    return inCell(found.figure, areWhole || areLarge);
  };
  return {
    kind: "table",
    name,
    column: TABLE,
    headings: [{ text: heads.when, align: "left" }, heading(texts.targetLine), heading(texts.reading)],
    rows: days.map((day) => ({
      key: day,
      cells: [
        { day: toSerial(day, dateSystem) },
        line === null ? "–" : inCell(lineAt(line, day), areLarge),
        reading(day),
      ],
    })),
    least: LEAST_HEIGHT,
  };
}

function altText({ readings, line, unit }: Drawable, name: string, { words, asOf }: PaperInput): string {
  const { papers } = words;
  const { chart }: MeasureWords = papers.pack.measure;
  const stated = ({ day, figure }: { readonly day: CalendarDate; readonly figure: number }) => ({
    figure: unit === "£" ? `£${String(figure)}` : `${String(figure)}${unit}`,
    day: papers.day(day),
  });
  const last = readings.at(-1);
  const onLine = line !== null && last ? stated({ day: last.day, figure: lineAt(line, last.day) }) : null;
  return chart({
    ...{ name, asOf: papers.day(asOf), readings: readings.map(stated), onLine },
    target: line === null ? null : stated(line.to),
  });
}
