import type { SheetSnapshot } from "../snapshot/workbookSnapshot";
import { cellAt } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import type { RecognisedTable } from "./recognition";

const MONTHS: readonly RegExp[] = [
  /\b(?:jan(?:uary)?|ion(?:awr)?)\b/,
  /\b(?:feb(?:ruary)?|chw(?:efror)?)\b/,
  /\b(?:mar(?:ch)?|maw(?:rth)?)\b/,
  /\b(?:apr(?:il)?|ebr(?:ill)?)\b/,
  /\b(?:may|mai)\b/,
  /\b(?:june?|meh(?:efin)?)\b/,
  /\b(?:july?|gor(?:ffennaf)?)\b/,
  /\b(?:aug(?:ust)?|awst)\b/,
  /\b(?:sept?(?:ember)?|medi)\b/,
  /\b(?:oct(?:ober)?|hyd(?:ref)?)\b/,
  /\b(?:nov(?:ember)?|tach(?:wedd)?)\b/,
  /\b(?:dec(?:ember)?|rhag(?:fyr)?)\b/,
];
const FIGURES = /\b(\d{1,2})[ .-](\d{1,2})[ .-](?:20)?(\d\d)\b/;
const YEAR_AND_MONTH = /\b20(\d\d)[ .-](\d{1,2})\b/;
const QUARTER = /\b(?:q|quarter|chwarter|ch) ?([1-4])\b/;
const YEAR = /\b(?:20)?(\d\d)\b/;
const YEAR_BY_ITSELF = /\b20(\d\d)\b/;
const MOST_ALIKE = 0.6;

/** "14 Jan 22": the figures behind the month are the year, those before it the day. */
const BEHIND_MONTH = /^\p{L}+[ .'’-]{0,2}(?:20)?(\d\d)\b/u;

function dayBefore(text: string, month: RegExp): number {
  const day = /(\d{1,2})(?:st|nd|rd|th)?[ .-]$/.exec(text.slice(0, text.search(month)))?.[1];
  return day !== undefined && Number(day) <= 31 ? Number(day) - 31 : 0;
}

/** When a sheet was kept for: days of a year of 12 months of 32 days; the year null where its name has none. */
interface SheetDate {
  readonly year: number | null;
  readonly day: number;
}

/** "January 2020", "Chwefror", "14.02.20", "2020-03", "Q3 2019": the date that a sheet's name says. */
export function dateOfSheet(name: string): SheetDate | null {
  const text = foldText(name.replaceAll("_", " ")).slice(0, 60);
  const [, date, of, in_] = FIGURES.exec(text) ?? [];
  if (in_ !== undefined && Number(of) >= 1 && Number(of) <= 12)
    return { year: Number(in_), day: Number(of) * 32 + Number(date) };
  const [, year, numbered] = YEAR_AND_MONTH.exec(text) ?? [];
  if (numbered !== undefined && Number(numbered) >= 1 && Number(numbered) <= 12)
    return { year: Number(year), day: Number(numbered) * 32 };
  const month = MONTHS.findIndex((one) => one.test(text));
  const quarter = QUARTER.exec(text)?.[1];
  if (month < 0 && quarter === undefined) return null;
  const behind = month < 0 ? undefined : BEHIND_MONTH.exec(text.slice(text.search(MONTHS[month] ?? YEAR)));
  if (behind?.[1] !== undefined)
    return { year: Number(behind[1]), day: (month + 1) * 32 + dayBefore(text, MONTHS[month] ?? YEAR) };
  const stated =
    YEAR_BY_ITSELF.exec(text)?.[1] ?? YEAR.exec(quarter === undefined ? text : text.replace(QUARTER, ""))?.[1];
  return {
    year: stated === undefined ? null : Number(stated),
    day: (month < 0 ? Number(quarter) * 3 : month + 1) * 32,
  };
}

/**
 * The tables of a plan that stands again on each of several dated sheets, but for the latest: they are its history, and to count them
 * would count each action once a month (T16). Told by the dates in the sheets' names, the same headings and the same actions.
 */
export function earlierVersions(
  sheets: readonly SheetSnapshot[],
  tables: readonly RecognisedTable[],
): ReadonlySet<string> {
  const dated = tables.flatMap((table, place) => {
    const date = table.kind === "actions" && table.own === null && table.ticked ? dateOfSheet(table.sheet) : null;
    const sheet = sheets.find((s) => s.name === table.sheet);
    return date && sheet ? [{ table, place, date, actions: actionsOf(sheet, table) }] : [];
  });
  if (new Set(dated.map(({ table }) => table.sheet)).size < 2) return new Set();
  const goesBack = runsBackwards(dated.map(({ date }) => date));
  const isLater = (a: (typeof dated)[number], b: (typeof dated)[number]): boolean =>
    a.date.year !== null && b.date.year !== null
      ? a.date.year * 500 + a.date.day > b.date.year * 500 + b.date.day
      : a.place > b.place !== goesBack;
  return new Set(
    dated
      .filter((one) =>
        dated.some(
          (other) =>
            other.table.sheet !== one.table.sheet &&
            isLater(other, one) &&
            isSamePlan(one.table, other.table, one.actions, other.actions),
        ),
      )
      .map(({ table }) => table.key),
  );
}

/**
 * Lists that say the same actions again without their days, as a project's export has a sheet of who works on what: each of their
 * actions stands in another table, which has days and says as much of how far they are (T16).
 */
export function repeatedLists(
  sheets: readonly SheetSnapshot[],
  tables: readonly RecognisedTable[],
): ReadonlySet<string> {
  const plans = tables.filter((table) => table.kind === "actions" && table.own === null && table.ticked);
  if (plans.length < 2) return new Set();
  const has = (table: RecognisedTable, role: string): boolean => table.columns.some((c) => c.role === role);
  const stated = plans.map((table) => {
    const sheet = sheets.find((s) => s.name === table.sheet);
    return { table, actions: sheet ? actionsOf(sheet, table) : new Set<string>() };
  });
  return new Set(
    stated.flatMap(({ table, actions }) =>
      !has(table, "due") &&
      actions.size >= FEWEST_AGAIN &&
      stated.some(
        (other) =>
          other.table.sheet !== table.sheet &&
          has(other.table, "due") &&
          PROGRESS_ROLES.every((role) => !has(table, role) || has(other.table, role)) &&
          [...actions].every((action) => other.actions.has(action)),
      )
        ? [table.key]
        : [],
    ),
  );
}
const FEWEST_AGAIN = 3;
/** A list that alone says how far its actions are is no repeat of the one with the days. */
const PROGRESS_ROLES = ["status", "percentComplete", "completedOn", "claimedRag", "latestUpdate", "evidence"] as const;

/** Months without a year follow the order of the sheets, unless they run backwards from sheet to sheet. */
function runsBackwards(dates: readonly SheetDate[]): boolean {
  let forth = 0;
  let back = 0;
  dates.slice(1).forEach((date, i) => {
    const months = (Math.floor(date.day / 32) - Math.floor((dates[i]?.day ?? 0) / 32) + 12) % 12;
    if (months > 0 && months <= 6) forth++;
    else if (months > 6) back++;
  });
  return back > forth;
}

function isSamePlan(
  a: RecognisedTable,
  b: RecognisedTable,
  actionsOfA: ReadonlySet<string>,
  actionsOfB: ReadonlySet<string>,
): boolean {
  const headings = new Set(b.columns.map((c) => foldText(c.heading)));
  const alike = a.columns.filter((c) => headings.has(foldText(c.heading))).length;
  const again = [...actionsOfA].filter((action) => actionsOfB.has(action)).length;
  return (
    alike >= MOST_ALIKE * a.columns.length &&
    again >= MOST_ALIKE * Math.min(actionsOfA.size, actionsOfB.size) &&
    again > 0
  );
}

function actionsOf(sheet: SheetSnapshot, table: RecognisedTable): ReadonlySet<string> {
  const column = table.columns.find((c) => c.role === "action")?.column;
  if (column === undefined) return new Set();
  const texts = table.rows
    .filter((row) => row.kind === "record")
    .map((row) => foldText(String(cellAt(sheet, row.row, column)?.value ?? "")));
  return new Set(texts.filter((text) => text !== ""));
}
