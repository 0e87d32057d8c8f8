import type { CalendarDate } from "../calendar/calendarDate";
import { excelTrim } from "../read/content";
import { TABLE_BETTER_WHEN } from "../read/tableWords";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import type { Measure, MeasureFigures, MeasureReading } from "./actionPlan";
import { dayInCell, rawText } from "./ownCells";

/** COUNTIFS takes "12" and the number 12 for the same, and "M1" and "m1". */
export const asCompared = (text: string): string => {
  const plain = text.trim();
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : text.toLowerCase();
};

const numberIn = (cell: Cell | undefined): number | null => (typeof cell?.value === "number" ? cell.value : null);
const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** What measures of our own tables are read with. */
export interface OwnMeasureContext {
  /** Of the tables. */
  readonly language: "en" | "cy";
  readonly refs: readonly string[];
  /** A reading of a later day is none yet; null takes all. */
  readonly asOf: CalendarDate | null;
}

/** Whether more or less of it is better, as the cell says in the language of the table. */
function betterWhen(cell: Cell | undefined, language: OwnMeasureContext["language"]): MeasureFigures["better"] {
  const text = excelTrim(rawText(cell)).toLowerCase();
  const words = TABLE_BETTER_WHEN[language];
  return (["higher", "lower"] as const).find((way) => words[way].toLowerCase() === text) ?? null;
}

/** The measures of our own tables as their live formulas read them; null where there is no such table (R15). */
export function readOwnMeasures(
  snapshot: WorkbookSnapshot,
  { language, refs, asOf }: OwnMeasureContext,
): readonly Measure[] | null {
  const table = findOwnTable(snapshot, "measures");
  if (!table) return null;
  const context: MeasureContext = { dateSystem: snapshot.dateSystem, ...readingsById(snapshot), language, refs, asOf };
  return recordsOf(table).flatMap((record) => ownMeasure(record, context) ?? []);
}

type MeasureRow = OwnRecord<FieldOfTable<"measures">>;
type MeasureContext = OwnMeasureContext & ReturnType<typeof readingsById> & Pick<WorkbookSnapshot, "dateSystem">;

function ownMeasure(record: MeasureRow, context: MeasureContext): Measure | null {
  const measure = excelTrim(rawText(record.cell("measure")));
  const place = record.place("measure") ?? record.place("id");
  if (measure === "" || place === null) return null;
  const id = rawText(record.cell("id"));
  const figures = figuresIn(record, context);
  const written = rawText(record.cell("recommendation"));
  const recommendation = context.refs.find((ref) => ref.toLowerCase() === written.toLowerCase());
  const unit = rawText(record.cell("unit"));
  const shown = (cell: Cell | undefined): string | null => withUnit(textOrNull(rawText(cell)), cell, unit);
  const { asOf } = context;
  const last = newest(figures.readings.filter(({ on }) => asOf === null || on <= asOf));
  const stated = last === null ? context.typed.get(asCompared(id)) : undefined;
  return {
    place,
    id: textOrNull(id),
    recommendation: recommendation ?? (written.trim() === "" ? null : written),
    measure,
    betterWhen: textOrNull(rawText(record.cell("betterWhen"))),
    baseline: shown(record.cell("baseline")),
    baselineOn: figures.baselineOn,
    target: shown(record.cell("target")),
    targetOn: figures.targetOn,
    latest: last === null ? (stated?.text ?? null) : `${String(last.value)}${unitBehind(unit)}`,
    latestOn: last?.on ?? stated?.on ?? null,
    figures,
  };
}

function figuresIn(record: MeasureRow, { readings, dateSystem, language }: MeasureContext): MeasureFigures {
  const id = rawText(record.cell("id"));
  const day = (field: "baselineOn" | "targetOn") => dayInCell(record.cell(field), dateSystem);
  return {
    baseline: numberIn(record.cell("baseline")),
    baselineOn: day("baselineOn"),
    target: numberIn(record.cell("target")),
    targetOn: day("targetOn"),
    better: betterWhen(record.cell("betterWhen"), language),
    readings: excelTrim(id) === "" ? [] : (readings.get(asCompared(id)) ?? []),
  };
}

const newest = (readings: readonly MeasureReading[]): MeasureReading | null =>
  readings.reduce<MeasureReading | null>((last, one) => (last === null || one.on > last.on ? one : last), null);

/** A sign stands close behind its figure, a word apart. */
const unitBehind = (unit: string): string => (unit.trim() === "%" ? "%" : unit.trim() === "" ? "" : ` ${unit.trim()}`);

const withUnit = (text: string | null, cell: Cell | undefined, unit: string): string | null =>
  text === null || typeof cell?.value !== "number" ? text : text + unitBehind(unit);

interface TypedReading {
  readonly text: string;
  readonly on: CalendarDate | null;
}

/** The readings of each measure: those that count, and the last line of those that are no figure or say no day. */
function readingsById(snapshot: WorkbookSnapshot): {
  readonly readings: ReadonlyMap<string, readonly MeasureReading[]>;
  readonly typed: ReadonlyMap<string, TypedReading>;
} {
  const table = findOwnTable(snapshot, "readings");
  const readings = new Map<string, MeasureReading[]>();
  const typed = new Map<string, TypedReading>();
  for (const { cell } of table ? recordsOf(table) : []) {
    const [value, on] = [numberIn(cell("value")), dayInCell(cell("on"), snapshot.dateSystem)];
    const id = asCompared(rawText(cell("measureId")));
    const text = textOrNull(rawText(cell("value")));
    if (value !== null && on !== null) readings.set(id, [...(readings.get(id) ?? []), { value, on }]);
    else if (text !== null) typed.set(id, { text, on });
  }
  return { readings, typed };
}

/** "80 %", "£1,200", "62.5": a figure with at most a sign of what it is. */
const FIGURE = /^\s*£?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(?:%|per cent|percent|y cant)?\s*$/i;

export function figureIn(text: string | null): number | null {
  const found = FIGURE.exec(text ?? "")?.[1];
  return found === undefined ? null : Number(found.replaceAll(",", ""));
}

export const isPercent = (text: string | null): boolean => /%|per ?cent|y cant/i.test(text ?? "");

const HIGHER = /\b(?:high|up|more|increas|ris|grow|uwch|mwy|cynydd|codi)/i;
const LOWER = /\b(?:low|down|less|fewer|reduc|decreas|fall|is\b|llai|gostwng|lleih)/i;

/** The figures of a measure that a table of the council's states. */
export function figuresStated(measure: Omit<Measure, "figures">): MeasureFigures {
  const { betterWhen, baselineOn, targetOn, latestOn } = measure;
  const [baseline, target, latest] = [measure.baseline, measure.target, measure.latest].map(figureIn);
  const stated = betterWhen ?? "";
  return {
    baseline: baseline ?? null,
    baselineOn,
    target: target ?? null,
    targetOn,
    better: HIGHER.test(stated) ? "higher" : LOWER.test(stated) ? "lower" : null,
    readings: latest === null || latest === undefined || latestOn === null ? [] : [{ value: latest, on: latestOn }],
  };
}
