import { readRefCell } from "../recognise/recommendationRef";
import { riskScore } from "./riskScore";
import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { KeyDate } from "../calendar/keyDate";
import type { Measure, Risk } from "./actionPlan";
import { figuresStated, readOwnMeasures, type OwnMeasureContext } from "./ownMeasures";
import { readOwnRisks } from "./ownRisks";
import { keyDatesInText } from "./keyDatesInText";
import { codeOfWord, TABLE_KEY_DATE_KINDS } from "../read/tableWords";
import { kindOfKeyDate } from "./keyDateKinds";
import { dayIn, daysIn, numberIn, placeOf, recordsOfKind, type SideContext } from "./sideTables";
import { cellFor, cellText, joinedText, recordsOf, type TableRecord } from "./tableRecords";

/** The measures of our own table; else those of the council's. */
export function readMeasures(context: SideContext, own: OwnMeasureContext): readonly Measure[] {
  const inTable = readOwnMeasures(context.snapshot, own);
  if (inTable !== null) return inTable;
  return recordsOfKind(context, "measures").map((record) =>
    withFigures({
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
  );
}

const withFigures = (measure: Omit<Measure, "figures">): Measure => ({ ...measure, figures: figuresStated(measure) });

/** The risks of our own table; else those of the council's. */
export function readRisks(context: SideContext, refs: readonly string[]): readonly Risk[] {
  const inTable = readOwnRisks(context.snapshot, refs);
  if (inTable !== null) return inTable;
  return [...recordsOfKind(context, "risks"), ...treatedRisks(context)].map((record) => {
    const [likelihood, impact] = [level(cellFor(record, "likelihood")), level(cellFor(record, "impact"))];
    return {
      place: placeOf(record),
      id: joinedText(record, "id", " "),
      recommendation: refOf(record, context.welsh),
      risk: joinedText(record, "risk", " ") ?? joinedText(record, "group", " ") ?? "",
      ...{ likelihood, impact, score: riskScore(likelihood, impact, numberIn(cellFor(record, "score"))) },
      mitigation: joinedText(record, "mitigation", "\n") ?? joinedText(record, "action", "\n"),
      owner: joinedText(record, "owner", "\n"),
      trend: joinedText(record, "trend", " "),
    };
  });
}

/** The risks of a register that is taken as a plan: each is an action and stays a risk (T15). */
const treatedRisks = ({ snapshot, tables }: SideContext): readonly TableRecord[] =>
  tables
    .filter((table) => table.ticked && table.manner === "riskRegister")
    .flatMap((table) => recordsOf(snapshot, table));

/** The key dates of our own table; else those of the council's tables and, beside them, of its notes. */
export function readKeyDates(context: SideContext): readonly KeyDate[] {
  const stated = keyDatesOfTables(context);
  if (context.tables.some((table) => table.own === "PlanKeyDates")) return stated;
  const known = new Set(stated.map(({ date }) => date));
  const noted = keyDatesInText(context.snapshot, context.tables, context.dates);
  return [...stated, ...noted.filter(({ date }) => !known.has(date))];
}

function keyDatesOfTables(context: SideContext): readonly KeyDate[] {
  return recordsOfKind(context, "keyDates").flatMap((record) => {
    const days = spanOf(record, context);
    const event = joinedText(record, "event", " ");
    if (days === null || event === null) return [];
    return [
      {
        date: days.last,
        ...(days.first < days.last ? { from: days.first } : {}),
        event,
        kind: kindOf(record, event),
        appliesTo: joinedText(record, "appliesTo", " "),
        note: joinedText(record, "note", " "),
      },
    ];
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
