import type { CalendarDate } from "../calendar/calendarDate";
import { phaseIn, totalNamed, type TotalOf } from "../read/schoolWords";
import { yearText } from "../read/schoolYears";
import type { RecognisedRow, RecognisedTable } from "../recognise/recognition";
import { cellAt, type SheetSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import { amountsIn, moneyColumns, rowSays, titleSays, type MoneyColumn, type TitleSays } from "./schoolColumns";
import { balancesIn, together } from "./balancesOfRows";
import { matchSchools } from "./schoolIdentity";
import { namesIn } from "./schoolNames";
import {
  SCHOOL_DAYS,
  SCHOOL_TEXTS,
  type School,
  type SchoolBalance,
  type SchoolDoubt,
  type SchoolRegister,
  type SchoolTotal,
} from "./schoolRecords";
import { schoolsOf, type SchoolMention } from "./schoolsOf";
import { dayIn, numberIn, placeOf, type SideContext } from "./sideTables";
import { cellFor, cellText, columnFor, joinedText, recordsOf, type TableRecord } from "./tableRecords";
import { titleLines } from "./titleLines";

/** A total as its row states it, before it is known which balances stand beside it. */
interface StatedTotal extends Omit<SchoolTotal, "balances"> {
  /** The records of its table, and how many of them stand above it. */
  readonly table: ReadTable;
  readonly above: number;
}

interface ReadTable {
  readonly mentions: readonly SchoolMention[];
  /** Where blocks of records begin, in numbers of records: after each total and each title of a block. */
  readonly breaks: readonly number[];
}

/** The schools of the ticked tables of schools and of their balances, each school once (M1, M4). */
export function readSchoolRegister(context: SideContext, asOf: CalendarDate | null): SchoolRegister {
  const doubts: SchoolDoubt[] = [];
  const totals: StatedTotal[] = [];
  const read = tablesOfSchools(context).map((table) => readTable(table, context, asOf, totals, doubts));
  const mentions = read.flatMap((table) => table.mentions);
  const matched = matchSchools(mentions);
  const { schools, balancesOf } = schoolsOf(mentions, matched.of);
  return {
    schools,
    balances: together(mentions.flatMap((mention) => balancesOf(mention))),
    totals: totals.map((total) => withBalances(total, schools, balancesOf)),
    doubts: [...doubts, ...matched.doubts],
  };
}

/** The cases first: what they say of a school goes before what a return says. */
const tablesOfSchools = ({ tables }: SideContext): readonly RecognisedTable[] =>
  (["schools", "schoolBalances"] as const).flatMap((kind) =>
    tables.filter((table) => table.kind === kind && table.own === null && table.ticked),
  );

function readTable(
  table: RecognisedTable,
  context: SideContext,
  asOf: CalendarDate | null,
  totals: StatedTotal[],
  doubts: SchoolDoubt[],
): ReadTable {
  const records = recordsOf(context.snapshot, table);
  const sheet = context.snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return { mentions: [], breaks: [] };
  const title = titleSays(titleLines(context.snapshot, table, context.tables).map(({ text }) => text));
  const money = moneyColumns(table, sheet, title);
  doubts.push(...money.doubts);
  const saysLicences = ["position", "licenceUntil", "licenceFrom"].some((role) => columnFor(table, role) !== null);
  const rows = { table, sheet, title, columns: money.columns, context, asOf, saysLicences };
  const mentions = records.map((record) => {
    const { mention, doubts: found } = mentionOf(record, rows);
    doubts.push(...found);
    return mention;
  });
  const read = { mentions, breaks: breaksOf(table) };
  for (const row of table.rows) {
    if (row.kind !== "total") continue;
    const stated = totalsOf(row, rows, read);
    totals.push(...stated.totals);
    doubts.push(...stated.doubts);
  }
  return read;
}

interface TableRows {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot;
  readonly title: TitleSays;
  readonly columns: readonly MoneyColumn[];
  readonly context: SideContext;
  readonly asOf: CalendarDate | null;
  readonly saysLicences: boolean;
}

function mentionOf(
  record: TableRecord,
  rows: TableRows,
): { readonly mention: SchoolMention; readonly doubts: readonly SchoolDoubt[] } {
  const { table, sheet, context } = rows;
  const says = rowSays(
    joinedText(record, "year", " "),
    dayIn(record, "asAt", context),
    joinedText(record, "kind", " "),
  );
  const { amounts, doubts } = amountsIn(rows.columns, { ...rows, sheet, row: record.rows[0] ?? 0, says });
  const phase = joinedText(record, "phase", " ") ?? phaseOfBlock(record);
  const days = SCHOOL_DAYS.map((role) => [role, dayIn(record, role, context)] as const);
  const texts = SCHOOL_TEXTS.map((role) => [role, joinedText(record, role, " ")] as const);
  return {
    mention: {
      place: placeOf(record),
      tableKey: table.key,
      number: joinedText(record, "schoolNumber", " "),
      names: namesIn([joinedText(record, "school", " "), joinedText(record, "aliases", ";")]),
      facts: {
        phase,
        language: joinedText(record, "language", " "),
        licence: licenceIn(record, rows),
        recoveryYears: numberIn(cellFor(record, "recoveryYears")) ?? yearsAgreed(record),
        ...(Object.fromEntries(days) as Pick<School, (typeof SCHOOL_DAYS)[number]>),
        ...(Object.fromEntries(texts) as Pick<School, (typeof SCHOOL_TEXTS)[number]>),
      },
      balances: balancesIn(placeOf(record), amounts),
    },
    doubts,
  };
}

/** "PRIMARY SCHOOLS" over a block of rows is their phase. */
function phaseOfBlock({ section }: TableRecord): string | null {
  const over = section.group ?? section.named?.text ?? null;
  const of = over === null ? null : totalNamed(over);
  return of === null || of === "ALL" || of === "block" ? null : over;
}

/** Where a table has a column for licences, a school for which it says nothing has none. */
function licenceIn(record: TableRecord, { saysLicences, context }: TableRows): School["licence"] {
  const stated = licenceOf(joinedText(record, "position", " "));
  if (stated !== null || !saysLicences) return stated;
  const days = (["licenceFrom", "licenceUntil"] as const).map((role) => dayIn(record, role, context));
  return days.every((day) => day === null) ? "unlicensed" : "licensed";
}

const REMARKS = /^(?:comments?|notes?|remarks?|narrative|sylwadau|nodiadau)\b/i;
const YEARS: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, tair: 3, pedair: 4, pum: 5 };
const YEARS_AGREED =
  /\b([1-9]|three|four|five|tair|pedair|pum)[- ](?:years?|blynedd|mlynedd)\b.{0,40}\b(?:agreed|approved|allowed|granted|cytunwyd|cymeradwywyd)\b/;

/** "5 years agreed by the S151 officer", in a column of remarks. */
function yearsAgreed({ table, sheet, rows }: TableRecord): number | null {
  const remarks = table.columns.filter(({ role, heading }) => role === null && REMARKS.test(heading));
  const texts = remarks.map(({ column }) => foldText(cellText(cellAt(sheet, rows[0] ?? 0, column))));
  const stated = texts.map((text) => YEARS_AGREED.exec(text)?.[1]).find((years) => years !== undefined);
  return stated === undefined ? null : (YEARS[stated] ?? Number(stated));
}

function licenceOf(text: string | null): School["licence"] {
  const folded = foldText(text ?? "");
  if (
    /\b(?:un-?licen[cs]ed|not licen[cs]ed|(?:no|without)(?: an?)? licen[cs]e|heb (?:ei )?d?rwydded\w*)\b/.test(folded)
  )
    return "unlicensed";
  return /\blicen[cs]ed\b|\btrwydded\w*\b|^(?:yes|y|ydy)$/.test(folded) ? "licensed" : null;
}

/** Where each block of records begins: after a total, a title of a block or a repeated heading. */
function breaksOf({ rows }: RecognisedTable): readonly number[] {
  const breaks: number[] = [0];
  let records = 0;
  for (const { kind } of rows) {
    if (kind === "record") records++;
    else if (kind === "total" || kind === "section") breaks.push(records);
  }
  return breaks;
}

/** What a row of totals states; an amount in it that cannot be read would be a total that nothing is held to. */
function totalsOf(
  { row }: RecognisedRow,
  rows: TableRows,
  table: ReadTable,
): { readonly totals: readonly StatedTotal[]; readonly doubts: readonly SchoolDoubt[] } {
  const { sheet, context } = rows;
  const record: TableRecord = { table: rows.table, sheet, rows: [row], section: { named: null, group: null } };
  const names = ["school", "schoolNumber", "phase"].map((role) => joinedText(record, role, " "));
  const of = names.map((name) => (name === null ? null : totalNamed(name))).find((one) => one !== null) ?? "ALL";
  const says = rowSays(
    joinedText(record, "year", " "),
    dayIn(record, "asAt", context),
    joinedText(record, "kind", " "),
  );
  const { amounts, doubts } = amountsIn(rows.columns, { ...rows, sheet, row, says });
  const above = rows.table.rows.filter((one) => one.kind === "record" && one.row < row).length;
  const totals = amounts.map(({ column, figure, year, kind, amount, roundedTo }) => ({
    place: { sheet: sheet.name, row, column: column.column },
    of,
    figure,
    year: year === null ? null : yearText(year),
    kind,
    amount,
    roundedTo,
    table,
    above,
  }));
  return { totals, doubts: doubts.filter(({ code }) => code === "amount-unreadable" || code === "decimal-mark") };
}

/** A phase's total is of the schools of that phase in its table, else, as a subtotal, of the rows that stand beside it. */
function withBalances(
  { table, above, ...total }: StatedTotal,
  schools: readonly School[],
  balancesOf: (mention: SchoolMention) => readonly SchoolBalance[],
): SchoolTotal {
  const phases = new Map(schools.map((school) => [school.key, school.phaseMeant]));
  const balances = mentionsOf(total.of, table, above, (mention) => {
    const key = balancesOf(mention)[0]?.schoolKey;
    return key === undefined ? null : (phases.get(key) ?? null);
  }).flatMap((mention) => balancesOf(mention));
  const { figure } = total;
  return {
    ...total,
    balances: balances.filter((one) => one.year === total.year && one.kind === total.kind && one[figure] !== null),
  };
}

function mentionsOf(
  of: TotalOf,
  { mentions, breaks }: ReadTable,
  above: number,
  phaseOf: (mention: SchoolMention) => ReturnType<typeof phaseIn>,
): readonly SchoolMention[] {
  if (of === "ALL") return mentions;
  const ofPhase = mentions.filter((mention) => phaseOf(mention) === of);
  if (of !== "block" && ofPhase.length > 0) return ofPhase;
  const from = breaks.findLast((at) => at < above) ?? 0;
  if (from < above && above > 0) return mentions.slice(from, above);
  return mentions.slice(above, breaks.find((at) => at > above) ?? mentions.length);
}
