import { financialYearOf, financialYearSpan } from "../calendar/financialCalendar";
import { calendarDate, type CalendarDate } from "../calendar/calendarDate";
import type { Pounds } from "../money/pounds";
import { moneyUnitOf, readMoney } from "../read/readMoney";
import type { RecognisedColumn } from "../recognise/recognition";
import { cellAt } from "../snapshot/workbookSnapshot";
import { foldText, oneLine } from "../text/normalise";
import { SCHOOL_DAYS, type School, type SchoolBalance, type SchoolDay } from "./actionPlan";
import { dayIn, numberIn, placeOf, recordsOfKind, type SideContext } from "./sideTables";
import { cellFor, joinedText, type TableRecord } from "./tableRecords";

/** The schools of the tables of schools. */
export const readSchools = (context: SideContext): readonly School[] =>
  recordsOfKind(context, "schools").flatMap((record) => {
    const names = namesOf(record);
    const [school] = names;
    if (school === undefined) return [];
    const days = Object.fromEntries(SCHOOL_DAYS.map((role) => [role, dayIn(record, role, context)]));
    return [
      {
        ...(days as Record<SchoolDay, CalendarDate | null>),
        place: placeOf(record),
        number: joinedText(record, "schoolNumber", " "),
        school,
        aliases: names.slice(1),
        phase: joinedText(record, "phase", " "),
        language: joinedText(record, "language", " "),
        licence: licenceOf(joinedText(record, "position", " ")),
        recoveryYears: numberIn(cellFor(record, "recoveryYears")),
      },
    ];
  });

/** "Llanfair High School / Ysgol Uwchradd Llanfair", and what stands under "Also known as": each name once (M4). */
function namesOf(record: TableRecord): readonly string[] {
  const written = [joinedText(record, "school", " "), joinedText(record, "aliases", ";")].flatMap((text) =>
    (text ?? "").split(/\s\/\s|[;\n]/),
  );
  return [...new Set(written.map(oneLine).filter((name) => name !== ""))];
}

function licenceOf(text: string | null): School["licence"] {
  const said = foldText(text ?? "");
  if (/\b(?:un-?licen[cs]ed|not licen[cs]ed|no licen[cs]e|heb (?:ei )?d?rwydded\w*)\b/.test(said)) return "unlicensed";
  return /\blicen[cs]ed\b|\btrwydded\w*\b|^(?:yes|y|ydy)$/.test(said) ? "licensed" : null;
}

const MONEY_ROLES = ["opening", "inYear", "closing"] as const;
type MoneyRole = (typeof MONEY_ROLES)[number];

/** The balances of both kinds of table: a column for each year beside the schools, or a row for each year. */
export const readSchoolBalances = (context: SideContext): readonly SchoolBalance[] => [
  ...recordsOfKind(context, "schools").flatMap((record) => balancesAcross(record)),
  ...recordsOfKind(context, "schoolBalances").flatMap((record) => balanceOfRow(record, context)),
];

const isMoney = (role: string | null): role is MoneyRole => MONEY_ROLES.some((one) => one === role);

function balancesAcross(record: TableRecord): readonly SchoolBalance[] {
  return record.table.columns.flatMap((column) => {
    const { role } = column;
    const amount = isMoney(role) ? moneyIn(record, column) : null;
    if (!isMoney(role) || amount === null) return [];
    const heading = headingOf(column);
    const year = yearIn(heading);
    return [{ ...emptyBalance(record, column.column), ...yearFacts(year), kind: kindIn(heading), [role]: amount }];
  });
}

function balanceOfRow(record: TableRecord, context: SideContext): readonly SchoolBalance[] {
  const amounts = record.table.columns.flatMap((column) => {
    const amount = isMoney(column.role) ? moneyIn(record, column) : null;
    return amount === null ? [] : [[column.role, amount] as const];
  });
  if (amounts.length === 0) return [];
  const facts = yearFacts(yearIn(joinedText(record, "year", " ") ?? ""));
  const asAt = dayIn(record, "asAt", context) ?? facts.asAt;
  const kind = kindIn(joinedText(record, "kind", " ") ?? "");
  const figures = Object.fromEntries(amounts) as Partial<Record<MoneyRole, Pounds>>;
  return [{ ...emptyBalance(record, record.table.firstColumn), ...facts, asAt, kind, ...figures }];
}

const emptyBalance = (record: TableRecord, column: number): SchoolBalance => ({
  place: { ...placeOf(record), column },
  number: joinedText(record, "schoolNumber", " "),
  school: namesOf(record)[0] ?? "",
  year: null,
  kind: "actual",
  opening: null,
  inYear: null,
  closing: null,
  asAt: null,
});

const headingOf = ({ heading, evidence }: RecognisedColumn): string =>
  [heading, ...evidence.filter(({ code }) => code === "group-heading").map(({ text }) => text)].join(" ");

function moneyIn({ sheet, rows }: TableRecord, column: RecognisedColumn): Pounds | null {
  return readMoney(cellAt(sheet, rows[0] ?? 0, column.column), moneyUnitOf(headingOf(column))).amount;
}

const DAY = /\b(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})\b/;
const YEARS = /\b(?:20)?(\d\d)\s?[-–/]\s?(?:20)?(\d\d)\b/;
const MARCH = /\b(?:march|mar|mawrth)\s+(20\d\d)\b/;

/** The year in which the financial year of a heading begins: "31.3.19" and "March 2019" end 2018-19. */
function yearIn(text: string): number | null {
  const said = foldText(text.slice(0, 200));
  const [, day, month, year] = DAY.exec(said) ?? [];
  if (year !== undefined) {
    const date = calendarDate(Number(year) + (year.length === 2 ? 2000 : 0), Number(month), Number(day));
    return date === null ? null : financialYearOf(date);
  }
  const [, first, second] = YEARS.exec(said) ?? [];
  if (Number(second) === (Number(first) + 1) % 100) return 2000 + Number(first);
  const march = MARCH.exec(said)?.[1];
  return march === undefined ? null : Number(march) - 1;
}

const yearFacts = (year: number | null): Pick<SchoolBalance, "year" | "asAt"> =>
  year === null
    ? { year: null, asAt: null }
    : { year: `${String(year)}-${String((year + 1) % 100).padStart(2, "0")}`, asAt: financialYearSpan(year).last };

/** What the words of a heading or a kind say of a figure; the first that holds decides. */
const KINDS: readonly (readonly [kind: SchoolBalance["kind"], words: RegExp])[] = [
  ["recovery plan", /\brecovery\b|\badfer\w*/],
  ["forecast", /\b(?:project|forecast|estimat|predict|rhagol|rhagamcan|rhagwel|amcangyfrif)/],
  ["budget", /\bbudget\b|\bcyllideb\b/],
];
const kindIn = (text: string): SchoolBalance["kind"] =>
  KINDS.find(([, words]) => words.test(foldText(text)))?.[0] ?? "actual";
