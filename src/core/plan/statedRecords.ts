import { toSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { STANDARD_SCHOOL_CALENDAR } from "../calendar/schoolCalendar";
import { statedTerm, withTerms } from "../calendar/statedTerms";
import type { CellPlace } from "../snapshot/address";
import { cellAt, type Cell, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { remembered, type FieldOfRecord, type RecordTable, type TakenValue } from "../tables/sourceRecords";
import type { Measure, Recommendation, RowsOfRecords, StatedAs, StatedRecord } from "./actionPlan";
import { withIds } from "./givenIds";
import { keyDatesNoted, keyDatesStated, measuresStated, risksStated } from "./measuresAndRisks";
import { readingText } from "./latestReading";
import { figureIn, isPercent } from "./ownMeasures";
import { planRecommendations } from "./planRecommendations";
import { ownersStated } from "./planRegister";
import { statedScore } from "./riskScore";
import { placeOf, type SideContext } from "./sideTables";
import { columnFor, joinedText, placedCell, type TableRecord } from "./tableRecords";
import { termsStated, type TermColumns } from "./termDates";

/** What each field of a record is in our table, in terms that hold in either language: days as numbers, choices as codes. */
type InTable<Of extends RecordTable> = Readonly<Record<FieldOfRecord<Of>, string | number | null>>;
/** Where a field was read from, and what stands there. */
type ReadFrom<Of extends RecordTable> = (field: FieldOfRecord<Of>) => {
  readonly cell: CellPlace | undefined;
  readonly text: string;
};

/** Records that our tables beside PlanActions are made of, or would be, as the council's own sheets state them (F54). */
export function statedRecords(context: SideContext): readonly StatedRecord[] {
  const theirs = { ...context, tables: context.tables.filter(({ own }) => own === null) };
  return [
    ...recommendations(theirs),
    ...owners(theirs),
    ...measures(theirs),
    ...risks(theirs),
    ...keyDates(theirs),
    ...schoolTerms(theirs.snapshot),
  ];
}

function stated<Of extends RecordTable>(
  of: Of,
  row: RowsOfRecords[Of],
  about: Pick<StatedAs<Of>, "name" | "place">,
  inTable: InTable<Of>,
  readFrom: ReadFrom<Of>,
): StatedAs<Of> {
  const fields = Object.keys(inTable) as FieldOfRecord<Of>[];
  const read = fields.map((field) => ({ field, ...readFrom(field), table: inTable[field] }));
  return {
    ...{ of, row, ...about },
    values: Object.fromEntries(
      read.map(({ field, text, table }): readonly [string, TakenValue] => [
        field,
        { source: remembered(text), table: remembered(String(table ?? "")) },
      ]),
    ),
    cells: Object.fromEntries(read.flatMap(({ field, cell }) => (cell ? [[field, cell]] : []))),
  };
}

const valueText = (cell: Cell | undefined): string => String(cell?.value ?? "");
const shown = (cell: Cell | undefined): string => (cell?.text === "" ? valueText(cell) : (cell?.text ?? ""));

/** The cells of a record, a field's by the role of that name or the first of those that lend it their value. */
const inRecord =
  <Of extends RecordTable>(
    record: TableRecord,
    lentBy: Readonly<Record<string, readonly string[]>> = {},
  ): ReadFrom<Of> =>
  (field) => {
    const roles = lentBy[field] ?? [field];
    const [placed] = roles.flatMap((role) => placeIn(record, role) ?? []);
    const text = roles.map((role) => textIn(record, role)).join(" ");
    return { cell: placed, text: text.trim() };
  };

/** What the cells of a role hold, over all rows of the record. */
function textIn(record: TableRecord, role: string): string {
  const column = columnFor(record.table, role);
  const cells = record.fields || column === null ? [] : record.rows.map((row) => cellAt(record.sheet, row, column));
  const text = cells.map(valueText).filter((text) => text !== "");
  return text.length > 0 ? text.join("\n") : (joinedText(record, role, "\n") ?? "");
}

/** Where a role's cell of a record is, whether it holds anything or not. */
function placeIn(record: TableRecord, role: string): CellPlace | null {
  const column = columnFor(record.table, role);
  const { sheet, row } = placeOf(record);
  return placedCell(record, role)?.place ?? (column === null || record.fields ? null : { sheet, row, column });
}

/** What stands outside of tables is read from one place as a whole. */
const inPlace =
  <Of extends RecordTable>(place: CellPlace, inTable: InTable<Of>): ReadFrom<Of> =>
  (field) => ({ cell: place, text: String(inTable[field] ?? "") });

const daysOf =
  (system: DateSystem) =>
  (day: CalendarDate | null): number | null =>
    day === null ? null : toSerial(day, system);

function recommendations({ snapshot, tables, welsh }: SideContext): readonly StatedAs<"recommendations">[] {
  const taken = tables.filter(({ ticked }) => ticked);
  const { listed, named, records } = planRecommendations(snapshot, taken, welsh);
  const day = daysOf(snapshot.dateSystem);
  return [...listed, ...named].flatMap((row: Recommendation) => {
    const { ref, text, source, madeOn, strand, lead } = row;
    const record = records.get(ref);
    const place = record ? placeOf(record) : row.place;
    if (!place) return [];
    const inTable = { ref, recommendation: text, source, madeOn: day(madeOn), strand, lead };
    const readFrom: ReadFrom<"recommendations"> = record ? inRecord(record) : inPlace(place, inTable);
    return [stated("recommendations", row, { name: ref, place }, inTable, readFrom)];
  });
}

function owners({ snapshot, tables, dates }: SideContext): readonly StatedAs<"owners">[] {
  const day = daysOf(snapshot.dateSystem);
  return ownersStated(snapshot, tables, dates).map(({ record, row }) => {
    const { name, initials, post, team, email, aliases, from, to, kind } = row;
    const inTable = {
      ...{ name, initials, post, team, email, kind },
      ...{ aliases: aliases.join("; "), from: day(from), to: day(to) },
    };
    const readFrom = inRecord<"owners">(record, { kind: ["kind", "name", "post"] });
    return stated("owners", row, { name, place: placeOf(record) }, inTable, readFrom);
  });
}

function measures(context: SideContext): readonly StatedAs<"measures">[] {
  const read = measuresStated(context);
  const day = daysOf(context.snapshot.dateSystem);
  return withIds(
    read.map(({ row }) => row),
    "M",
  ).map((row, at) => {
    const { id, recommendation, measure, baseline, baselineOn, target, targetOn } = row;
    const record = read[at]?.record as TableRecord;
    const inTable = {
      ...{ id, recommendation, measure, unit: isPercent(baseline) || isPercent(target) ? "%" : null },
      betterWhen: row.figures?.better ?? row.betterWhen,
      ...{ baseline: figureOrText(baseline), baselineOn: day(baselineOn) },
      ...{ target: figureOrText(target), targetOn: day(targetOn), latest: latestOf(row, day) },
    };
    const lentBy = { unit: ["baseline", "target"], latest: ["latest", "latestOn"] };
    const readFrom = sectioned(record, recommendation, inRecord<"measures">(record, lentBy));
    return stated("measures", row, { name: read[at]?.row.id ?? measure, place: placeOf(record) }, inTable, readFrom);
  });
}

const figureOrText = (text: string | null): number | string | null => figureIn(text) ?? text;

/** "65@43921": the latest figure with its day; what is no figure, or says no day, as it was typed. */
function latestOf({ figures, latest, latestOn }: Measure, day: (day: CalendarDate | null) => number | null): string {
  const [reading] = figures?.readings ?? [];
  if (reading) return readingText(reading.value, day(reading.on));
  return latest === null || latest.trim() === "" ? "" : readingText(latest, day(latestOn));
}

function risks(context: SideContext): readonly StatedAs<"risks">[] {
  const read = risksStated(context);
  return withIds(
    read.map(({ row }) => row),
    "K",
  ).map((row, at) => {
    const { id, recommendation, risk, likelihood, impact, mitigation, owner, trend } = row;
    const record = read[at]?.record as TableRecord;
    const inTable = {
      ...{ id, recommendation, risk, likelihood, impact, statedScore: statedScore(row) },
      ...{ mitigation, owner, trend },
    };
    const lentBy = {
      risk: columnFor(record.table, "risk") === null ? ["group"] : ["risk"],
      mitigation: columnFor(record.table, "mitigation") === null ? ["action"] : ["mitigation"],
      statedScore: ["score", "likelihood", "impact"],
    };
    const readFrom = sectioned(record, recommendation, inRecord<"risks">(record, lentBy));
    return stated("risks", row, { name: read[at]?.row.id ?? risk, place: placeOf(record) }, inTable, readFrom);
  });
}

/** A recommendation that no column says is that of the section that the record stands in. */
const sectioned =
  <Of extends "measures" | "risks">(
    record: TableRecord,
    recommendation: string | null,
    readFrom: ReadFrom<Of>,
  ): ReadFrom<Of> =>
  (field) => {
    const read = readFrom(field);
    return field !== "recommendation" || read.cell ? read : { cell: placeOf(record), text: recommendation ?? "" };
  };

function keyDates(context: SideContext): readonly StatedAs<"keyDates">[] {
  const inTables = keyDatesStated(context);
  const day = daysOf(context.snapshot.dateSystem);
  const inTable = ({ date, from, ...row }: RowsOfRecords["keyDates"]): InTable<"keyDates"> => ({
    ...{ date: day(from ?? date), until: from === undefined ? null : day(date) },
    ...{ event: row.event, kind: row.kind, appliesTo: row.appliesTo, note: row.note },
  });
  return [
    ...inTables.map(({ record, row }) => {
      const lentBy = { until: ["until", "date"], kind: ["kind", "event"] };
      const about = { name: row.event, place: placeOf(record) };
      return stated("keyDates", row, about, inTable(row), inRecord<"keyDates">(record, lentBy));
    }),
    ...keyDatesNoted(context, inTables).map(({ row, place, text }) => {
      // What a day is of is taken from the words around it, which change with the note as a whole.
      const readFrom: ReadFrom<"keyDates"> = (field) => ({
        cell: place,
        text: field === "date" || field === "until" ? text : String(inTable(row)[field] ?? ""),
      });
      return stated("keyDates", row, { name: row.event, place }, inTable(row), readFrom);
    }),
  ];
}

const TERM_COLUMNS = {
  term: "term",
  begins: "from",
  halfTermFrom: "breakFrom",
  halfTermTo: "breakTo",
  ends: "to",
} as const satisfies Readonly<Record<FieldOfRecord<"schoolTerms">, Parameters<TermColumns["get"]>[0]>>;

function schoolTerms(snapshot: WorkbookSnapshot): readonly StatedAs<"schoolTerms">[] {
  const day = daysOf(snapshot.dateSystem);
  return termsStated(snapshot).flatMap((term) => {
    const row = statedTerm(withTerms(STANDARD_SCHOOL_CALENDAR, term.halves), term);
    const sheet = snapshot.sheets.find(({ name }) => name === term.place.sheet);
    if (!row || !sheet) return [];
    const inTable = {
      term: `${row.term} ${String(row.schoolYear)}`,
      ...{ begins: day(row.from), halfTermFrom: day(row.breakFrom), halfTermTo: day(row.breakTo), ends: day(row.to) },
    };
    const cell = (field: FieldOfRecord<"schoolTerms">): Cell | undefined =>
      cellAt(sheet, term.place.row, term.columns.get(TERM_COLUMNS[field]) ?? -1);
    const readFrom: ReadFrom<"schoolTerms"> = (field) => {
      const column = term.columns.get(TERM_COLUMNS[field]);
      return {
        cell: column === undefined ? undefined : { ...term.place, column },
        text: valueText(cell(field)),
      };
    };
    return [stated("schoolTerms", row, { name: shown(cell("term")), place: term.place }, inTable, readFrom)];
  });
}
