import { fromSerial } from "../calendar/calendarDate";
import type { PlanDates } from "../read/dateColumn";
import { isDateFormat } from "../recognise/columnContents";
import type { RecognisedTable } from "../recognise/recognition";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import { dayOfMeeting } from "./meetingDays";
import type { PlanPart } from "./planParts";
import { spanOfYears } from "./planSpan";
import { cellFor } from "./tableRecords";
import { titleLines } from "./titleLines";

type Span = NonNullable<PlanDates["span"]>;

/** A title that names the plan and its year. */
const NAMES_PLAN = /\b(?:plan|piap|cynllun|sdp|cdy|programme|rhaglen|log|tracker|actions?|camau|year|blwyddyn)\b/;
/** What a plan answers, which has a year of its own: "Action plan following the Estyn inspection 2018-19". */
const ANSWERED =
  "reports?|audit|inspections?|inspected|estyn|reviews?|letter|findings|lessons|results|complaints|survey|deficit|overspend|" +
  "following|respon\\p{L}+|adroddiad|archwiliad|arolygiad|arolwg|adolygiad|llythyr|canfyddiadau|gwersi|canlyniadau|cwynion|diffyg|gorwariant|dilyn|ymateb";
const ANSWERS_BEFORE = new RegExp(`(?<!\\b(?:post|ol)[- ])\\b(?:${ANSWERED})\\b`, "u");
const ANSWERS_BEHIND = new RegExp(`^ (?:${ANSWERED})\\b`, "u");
const YEARS = /\b20\d\d ?[-–/] ?(?:20)?\d\d\b/;
const LONGEST_TITLE = 120;
const DATED = ["start", "due", "completedOn"] as const;
const ROWS_READ = 300;

/**
 * What dates of a table are read with: where its title or its sheet's name says one year ("Action plan 2021/22"), a day without a
 * year is of that year, whatever the other sheets hold (D12). Days of the table that are written with other years say that the title
 * does not mean them, and a start that Settings or a title block state goes before it.
 */
export function datesUnderTitle(
  plan: PlanDates,
  { table, records, sheet }: PlanPart,
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): PlanDates {
  const titles = titleLines(snapshot, table, tables).map(({ text }) => text);
  const met = dayOfMeeting(plan, { table, records, sheet }, titles, snapshot);
  if (met !== null) return { ...plan, agreedOn: met };
  if (plan.span !== null && plan.spanIsRead !== true) return plan;
  const named = titles.filter((text) => text.length <= LONGEST_TITLE && NAMES_PLAN.test(foldText(text)));
  const name = String(sheet?.name ?? "");
  // "Action plan 2019-20" below the name of a school is of its school year.
  const around = [name, ...titles].join(" ").slice(0, 4 * LONGEST_TITLE);
  const own =
    [...named, name]
      .filter(isOfPlan)
      .map((title) => oneYear(title, around))
      .find((span) => span !== null) ?? null;
  if (own === null) return plan;
  return own.start === plan.span?.start || saysOtherYears(own, records, snapshot) ? plan : { ...plan, span: own };
}

function oneYear(title: string, around: string): Span | null {
  const span = spanOfYears(title, around);
  return span !== null && yearOf(span.end) === yearOf(span.start) + 1 ? span : null;
}

/** Nothing that the plan answers stands between its name and the year, or behind that. */
function isOfPlan(title: string): boolean {
  const [before = "", behind = ""] = foldText(title).split(YEARS);
  const since = before.split(NAMES_PLAN).at(-1) ?? "";
  return !ANSWERS_BEFORE.test(since) && !ANSWERS_BEHIND.test(behind);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Most years that are written in the table's days are others than the title's two. */
function saysOtherYears(span: Span, records: PlanPart["records"], { dateSystem }: WorkbookSnapshot): boolean {
  const years = records.slice(0, ROWS_READ).flatMap((record) =>
    DATED.flatMap((role) => {
      const cell = cellFor(record, role);
      if (typeof cell?.value === "number")
        return isDateFormat(cell.format) ? [yearOf(fromSerial(cell.value, dateSystem) ?? "")] : [];
      return [...(cell?.text ?? "").slice(0, LONGEST_TITLE).matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
    }),
  );
  const others = years.filter((year) => year < yearOf(span.start) || year > yearOf(span.end));
  return others.length * 2 > years.length;
}
