import type { OwnerKind, Status } from "../read/readings";
import type { ActionRole } from "../recognise/recognition";
import { ownerAnswers, type OwnerNames } from "./ownerFormula";
import { OVERRIDE_WORDS } from "./override";
import { isOneOf, phraseFormula, quoted, type Phrase } from "./phrase";
import { RATINGS, type ComputedReason, type Policy, type Rating } from "./rating";
import { DAYS_COUNTED, type DayFact, type Flag, type Measure } from "./ratingInputs";
import { RATING_TABLE, type Condition, type RatingRow } from "./ratingTable";
import { cellOfRow } from "./structuredReference";

/** The words and cells the formulas of PlanActions are written with, in the language of the sheet. */
export interface RatingFormulaNames {
  /** The headings of PlanActions. */
  readonly headings: Readonly<Record<ActionRole, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly reasons: Readonly<Record<ComputedReason["code"] | "override", Phrase>>;
  readonly owners: OwnerNames;
  readonly ownerKinds: Readonly<Record<OwnerKind, string>>;
  /** What is in force of a setting. */
  readonly setting: (key: keyof Policy) => string;
  /** The as-at day in force. */
  readonly asAt: string;
}

/** Where a formula is written for: what it needs to name cells. */
interface Writer extends RatingFormulaNames {
  readonly cell: (role: ActionRole) => string;
}

const writerOf = (names: RatingFormulaNames): Writer => ({
  ...names,
  cell: (role) => cellOfRow(names.headings[role]),
});

/** The Rating column of PlanActions: one formula for the whole column, from the same table as `rateAction`. */
export function ratingFormula(names: RatingFormulaNames): string {
  const writer = writerOf(names);
  const computed = nested(writer, ({ rating }) => quoted(names.ratings[rating]));
  return `=IF(${overrideHolds(writer)},${overrideWord(writer)},${computed})`;
}

/** The Reason column of PlanActions. An override is said first, then what the rules themselves say (R9). */
export function reasonFormula(names: RatingFormulaNames): string {
  const writer = writerOf(names);
  // Two rows may share a sentence (R5 and R7 do): the row is found first, then its sentence, each written once.
  const sentences = [...new Set(RATING_TABLE.map((row) => reason(writer, row)))];
  const which = nested(writer, (row) => String(sentences.indexOf(reason(writer, row)) + 1));
  const said = phraseFormula(names.reasons.override, {
    by: `TRIM(${writer.cell("overrideBy")})`,
    reason: `TRIM(${writer.cell("overrideReason")})`,
  });
  return `=IF(${overrideHolds(writer)},${said},"")&CHOOSE(${which},${sentences.join(",")})`;
}

/** IF in IF, first row outermost; the row without a condition is the last else. */
function nested(writer: Writer, result: (row: RatingRow) => string): string {
  return RATING_TABLE.reduceRight((otherwise, row) => {
    const when = condition(writer, row.when);
    return when === "TRUE" ? result(row) : `IF(${when},${result(row)},${otherwise})`;
  }, "");
}

function condition(writer: Writer, when: Condition): string {
  if ("all" in when) {
    if (when.all.length === 0) return "TRUE";
    return when.all.map((one) => condition(writer, one)).reduceRight((rest, one) => `IF(${one},${rest},FALSE)`);
  }
  if ("status" in when) return statusIs(writer, when.status);
  if ("has" in when) return flag(writer, when.has);
  if ("lacks" in when) return `NOT(${flag(writer, when.lacks)})`;
  const limit = typeof when.limit === "number" ? String(when.limit) : writer.setting(when.limit);
  const operator = { over: ">", upTo: "<=", under: "<" }[when.is];
  const compared = `${measure(writer, when.measure)}${operator}${limit}`;
  const known = isKnown(writer, when.measure);
  return known === null ? compared : `IF(${known},${compared},FALSE)`;
}

const isFilled = ({ cell }: Writer, role: ActionRole): string => `TRIM(${cell(role)})<>""`;

function statusIs(writer: Writer, status: Status): string {
  const cell = `TRIM(${writer.cell("status")})`;
  const named = `${cell}=${quoted(writer.statuses[status])}`;
  // An empty status with nothing done is not started (S1); only a number counts as something done.
  const nothingDone = `SUM(${writer.cell("percentComplete")})<=0`;
  return status === "not started" ? `OR(${named},AND(${cell}="",${nothingDone}))` : named;
}

function flag(writer: Writer, name: Flag): string {
  const flags: Readonly<Record<Flag, () => string>> = {
    dueDay: () => isDay(writer, "counted"),
    evidence: () => isFilled(writer, "evidence"),
    why: () => `TRIM(${writer.cell("latestUpdate")}&${writer.cell("risk")})<>""`,
    accountableOwner: () => ownerAnswers(writer.cell("owner"), writer.owners, writer.ownerKinds),
  };
  return flags[name]();
}

const DAY_CELLS = {
  due: "due",
  revisedDue: "revisedDue",
  start: "start",
  lastUpdated: "lastUpdated",
} as const satisfies Partial<Record<DayFact, ActionRole>>;

/** Whether the cell holds a day: text in it ("ongoing", "TBC") is none. */
function isDay(writer: Writer, fact: DayFact): string {
  if (fact === "asOf") return "TRUE";
  if (fact === "counted") return `OR(${isDay(writer, "revisedDue")},${isDay(writer, "due")})`;
  return `ISNUMBER(${writer.cell(DAY_CELLS[fact])})`;
}

/** The serial of the day; its time of day is dropped (D1). */
function day(writer: Writer, fact: DayFact): string {
  if (fact === "asOf") return writer.asAt;
  if (fact !== "counted") return `INT(${writer.cell(DAY_CELLS[fact])})`;
  const [revised, due] = [writer.cell("revisedDue"), writer.cell("due")];
  return `INT(IF(ISNUMBER(${revised}),${revised},${due}))`;
}

/**
 * Whether the cells of a measure hold what it counts; null where nothing has to be asked: below R4 a due day is known,
 * and every character counts in a formula of at most 8,192.
 */
function isKnown(writer: Writer, name: Measure): string | null {
  if (name === "percent") return `ISNUMBER(${writer.cell("percentComplete")})`;
  const { from, to } = DAYS_COUNTED[name];
  const asked = [from, to].filter((fact) => fact !== "asOf" && fact !== "counted").map((fact) => isDay(writer, fact));
  return asked.length > 1 ? `AND(${asked.join(",")})` : (asked[0] ?? null);
}

function measure(writer: Writer, name: Measure): string {
  // "60%" typed into a cell of whole numbers is 0.6, and read as 60 (S3).
  if (name === "percent") {
    const cell = writer.cell("percentComplete");
    return `(${cell}*IF(${cell}<1,100,1))`;
  }
  const { from, to } = DAYS_COUNTED[name];
  return `(${day(writer, to)}-${day(writer, from)})`;
}

function reason(writer: Writer, { reason: code, days }: RatingRow): string {
  return phraseFormula(writer.reasons[code], {
    ...(days === undefined ? {} : { days: measure(writer, days) }),
    // Hundredths count, as when it is read; 0.29 times 100 is a little less than 29.
    percent: `INT(${measure(writer, "percent")}+0.005)`,
  });
}

/** Whether the override is in force (R9): nested, so that a day that is none is never compared. */
function overrideHolds(writer: Writer): string {
  const [word, until] = [`TRIM(${writer.cell("override")})`, writer.cell("overrideUntil")];
  const given = `AND(${isFilled(writer, "overrideReason")},${isFilled(writer, "overrideBy")},ISNUMBER(${until}))`;
  const isRating = isOneOf(word, Object.values(OVERRIDE_WORDS).flat());
  return `IF(${given},IF(${isRating},INT(${until})>=${day(writer, "asOf")},FALSE),FALSE)`;
}

/** The rating an override in force names, in the word of the sheet. */
function overrideWord(writer: Writer): string {
  const word = `TRIM(${writer.cell("override")})`;
  return RATINGS.reduceRight(
    (otherwise, rating) =>
      otherwise === ""
        ? quoted(writer.ratings[rating])
        : `IF(${isOneOf(word, OVERRIDE_WORDS[rating])},${quoted(writer.ratings[rating])},${otherwise})`,
    "",
  );
}
