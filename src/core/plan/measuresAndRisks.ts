import { readRefCell } from "../recognise/recommendationRef";
import { riskScore } from "./riskScore";
import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { KeyDate } from "../calendar/keyDate";
import type { Measure, Risk } from "./actionPlan";
import { figuresStated, readOwnMeasures, type OwnMeasureContext } from "./ownMeasures";
import { readOwnRisks } from "./ownRisks";
import { keyDatesInText, type NotedDate } from "./keyDatesInText";
import { codeOfWord, TABLE_KEY_DATE_KINDS } from "../read/tableWords";
import { kindOfKeyDate } from "./keyDateKinds";
import { dayIn, daysIn, numberIn, placeOf, recordsOfKind, type SideContext, type StatedIn } from "./sideTables";
import { cellFor, cellText, joinedText, recordsOf, type TableRecord } from "./tableRecords";

/** The measures of our own table; else those of the council's. */
export const readMeasures = (context: SideContext, own: OwnMeasureContext): readonly Measure[] =>
  readOwnMeasures(context.snapshot, own) ?? measuresStated(context).map(({ row }) => row);

/** The measures that tables of the council's state. */
export const measuresStated = (context: SideContext): readonly StatedIn<Measure>[] =>
  recordsOfKind(context, "measures").map((record) => ({
    record,
    row: withFigures({
      place: placeOf(record),
      id: joinedText(record, "id", " "),
      recommendation: refOf(record, context.welsh),
      measure: joinedText(record, "measure", " ") ?? "",
      betterWhen: joinedText(record, "betterWhen", " "),
      baseline: joinedText(record, "baseline", " "),
      baselineOn: dayIn(record, "baselineOn", context),
      target: joinedText(record, "target", " "),
      targetOn: dayIn(record, "targetOn", context),
      latest: joinedText(record, "latest", " "),
      latestOn: dayIn(record, "latestOn", context),
    }),
  }));

const withFigures = (measure: Omit<Measure, "figures">): Measure => ({ ...measure, figures: figuresStated(measure) });

/** The risks of our own table; else those of the council's. */
export const readRisks = (context: SideContext, refs: readonly string[]): readonly Risk[] =>
  readOwnRisks(context.snapshot, refs) ?? risksStated(context).map(({ row }) => row);

/** The risks that tables of the council's state. */
export const risksStated = (context: SideContext): readonly StatedIn<Risk>[] =>
  [...recordsOfKind(context, "risks"), ...treatedRisks(context)].map((record) => {
    const [likelihood, impact] = [level(cellFor(record, "likelihood")), level(cellFor(record, "impact"))];
    const row = {
      place: placeOf(record),
      id: joinedText(record, "id", " "),
      recommendation: refOf(record, context.welsh),
      risk: joinedText(record, "risk", " ") ?? joinedText(record, "group", " ") ?? "",
      ...{ likelihood, impact, score: riskScore(likelihood, impact, numberIn(cellFor(record, "score"))) },
      mitigation: joinedText(record, "mitigation", "\n") ?? joinedText(record, "action", "\n"),
      owner: joinedText(record, "owner", "\n"),
      trend: joinedText(record, "trend", " "),
    };
    return { record, row };
  });

/** The risks of a register that is taken as a plan: each is an action and stays a risk (T15). */
const treatedRisks = ({ snapshot, tables }: SideContext): readonly TableRecord[] =>
  tables
    .filter((table) => table.ticked && table.manner === "riskRegister")
    .flatMap((table) => recordsOf(snapshot, table));

/** The key dates of our own table; else those of the council's tables and, beside them, of its notes. */
export function readKeyDates(context: SideContext): readonly KeyDate[] {
  const stated = keyDatesStated(context);
  if (context.tables.some((table) => table.own === "PlanKeyDates")) return stated.map(({ row }) => row);
  return [...stated, ...keyDatesNoted(context, stated)].map(({ row }) => row);
}

/** The key dates of notes, without those that tables state. */
export function keyDatesNoted(context: SideContext, stated: readonly StatedIn<KeyDate>[]): readonly NotedDate[] {
  const known = new Set(stated.map(({ row }) => row.date));
  const noted = keyDatesInText(context.snapshot, context.tables, context.dates);
  return noted.filter(({ row }) => !known.has(row.date));
}

/** The key dates that tables state. */
export function keyDatesStated(context: SideContext): readonly StatedIn<KeyDate>[] {
  return recordsOfKind(context, "keyDates").flatMap((record) => {
    const days = spanOf(record, context);
    const event = joinedText(record, "event", " ");
    if (days === null || event === null) return [];
    const row = {
      date: days.last,
      ...(days.first < days.last ? { from: days.first } : {}),
      event,
      kind: kindOf(record, event),
      appliesTo: joinedText(record, "appliesTo", " "),
      note: joinedText(record, "note", " "),
    };
    return [{ record, row }];
  });
}

/** What stands under Kind in our own table is chosen there; elsewhere the words say it. */
function kindOf(record: TableRecord, event: string): KeyDate["kind"] {
  const text = joinedText(record, "kind", " ") ?? "";
  const chosen =
    record.table.own === "PlanKeyDates"
      ? (codeOfWord(text, TABLE_KEY_DATE_KINDS.en) ?? codeOfWord(text, TABLE_KEY_DATE_KINDS.cy))
      : null;
  return chosen ?? kindOfKeyDate(`${text} ${event}`);
}

/** The days of a key date: what its cell says, up to the day under Until where there is one. */
function spanOf(record: TableRecord, context: SideContext): ReturnType<typeof daysIn> {
  const days = daysIn(record, "date", context);
  const until = dayIn(record, "until", context);
  return days === null || until === null || until < days.last ? days : { first: days.first, last: until };
}

const refOf = (record: TableRecord, welsh: boolean): string | null => {
  const text = joinedText(record, "recommendation", " ");
  return text === null ? (record.section.named?.ref ?? null) : (readRefCell(text, welsh).ref ?? text);
};

/** Words for the five levels, in both languages. */
const LEVELS: Readonly<Record<string, number>> = {
  "very low": 1,
  low: 2,
  medium: 3,
  high: 4,
  "very high": 5,
  "isel iawn": 1,
  isel: 2,
  canolig: 3,
  uchel: 4,
  "uchel iawn": 5,
};

const level = (cell: Cell | undefined): number | null => numberIn(cell) ?? LEVELS[foldText(cellText(cell))] ?? null;
