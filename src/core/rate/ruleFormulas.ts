import type { ActionHelper } from "./helperColumns";
import { AS_AT, limitName, TAKEN_OVER } from "./definedNames";
import type { Writer } from "./formulaNames";
import { quoted } from "./phrase";
import type { Flag, Measure } from "./ratingInputs";
import { RATING_TABLE, type Condition, type RuleKey } from "./ratingTable";

/** A row with the conditions that are still to be asked. */
interface Pending {
  readonly key: RuleKey;
  readonly when: readonly Condition[];
}

function pending(key: RuleKey): Pending {
  const found = RATING_TABLE.find((one) => one.key === key);
  if (found === undefined) throw new Error(`The rating table has no row ${key}.`);
  return found;
}

/** The key of the first of the rows that holds, else `otherwise`; the same table as the evaluator reads. */
export const groupFormula = (writer: Writer, keys: readonly RuleKey[], otherwise = '""'): string =>
  `=${nested(writer, keys.map(pending), otherwise)}`;

/** IF in IF; rows that begin with the same condition stand together behind it, so that it is written once. */
function nested(writer: Writer, rows: readonly Pending[], otherwise: string): string {
  const [first] = rows;
  if (first === undefined) return otherwise;
  const [shared] = first.when;
  if (shared === undefined) return quoted(first.key);
  const end = rows.findIndex(({ when }) => !isSame(when[0], shared));
  const run = end === -1 ? rows : rows.slice(0, end);
  const rest = rows.slice(run.length);
  const isLast = otherwise === '""' && (run.length > 1 || first.when.length > 1);
  if (isLast && rest.every(({ when }) => !when.every((one) => canBoth(one, shared)))) {
    const behind = run.map((row) => ({ ...row, when: row.when.slice(1) }));
    const others = rest.map((row) => ({ ...row, when: row.when.filter((one) => !isOpposite(one, shared)) }));
    return `IF(${condition(writer, shared)},${nested(writer, behind, '""')},${nested(writer, others, '""')})`;
  }
  const conditions = first.when.map((one) => condition(writer, one));
  const holds = conditions.length === 1 ? (conditions[0] ?? "TRUE") : `AND(${conditions.join(",")})`;
  return `IF(${holds},${quoted(first.key)},${nested(writer, rows.slice(1), otherwise)})`;
}

const isSame = (one: Condition | undefined, other: Condition): boolean => JSON.stringify(one) === JSON.stringify(other);

const isOpposite = (one: Condition, other: Condition): boolean =>
  ("has" in one && "lacks" in other && one.has === other.lacks) ||
  ("lacks" in one && "has" in other && one.lacks === other.has);

/** What counts from the due day says nothing where there is none. */
const FROM_DUE: readonly Measure[] = ["daysLate", "daysToDue", "daysMoved", "pointsBehind"];

/** Whether two conditions can hold together. */
function canBoth(one: Condition, other: Condition): boolean {
  if ("status" in one && "status" in other) return one.status === other.status;
  if ("measure" in one && "lacks" in other && other.lacks === "dueDay") return !FROM_DUE.includes(one.measure);
  return !isOpposite(one, other);
}

function condition(writer: Writer, when: Condition): string {
  if ("status" in when) return `${writer.cell("statusNow")}=${quoted(writer.statuses[when.status])}`;
  if ("has" in when) return flag(writer, when.has, true);
  if ("lacks" in when) return flag(writer, when.lacks, false);
  const limit = when.limit === 0 ? "0" : limitName(when.limit);
  return compared(writer, when.measure, when.is, limit);
}

function flag({ cell, endless }: Writer, name: Flag, holds: boolean): string {
  const is = (key: ActionHelper): string => `${cell(key)}=${holds ? "1" : "0"}`;
  const due = cell("due");
  const begins = endless.map((word) => `LEFT(${due},${String(word.length)})=${quoted(word)}`).join(",");
  // Asked only where there is no due day.
  const isEndless = `IFERROR(OR(${begins}),FALSE)`;
  const flags: Readonly<Record<Flag, () => string>> = {
    dueDay: () => `${cell("daysLate")}${holds ? "<>" : "="}""`,
    endless: () => (holds ? isEndless : `NOT(${isEndless})`),
    evidence: () => is("evidenceNow"),
    why: () => is("whyNow"),
    reviewDay: () => `${cell("reviewNow")}${holds ? ">" : "="}0`,
    reviewAhead: () => `${cell("reviewNow")}${holds ? ">=" : "<"}${AS_AT}`,
    percent: () => `${cell("percentNow")}${holds ? "<>" : "="}""`,
    accountableOwner: () => `${cell("ownerNow")}${holds ? "<>" : "="}"R8h"`,
    ownerLeft: () => `${cell("ownerNow")}${holds ? "=" : "<>"}"R8i"`,
  };
  return flags[name]();
}

/** The column of a measure. A text in it is no number: N makes it 0, which no limit is below. */
const COLUMN_OF = {
  daysLate: "daysLate",
  daysMoved: "daysMoved",
  daysSinceStart: "daysSinceStart",
  daysSinceUpdate: "daysSinceUpdate",
  daysSinceCompletion: "daysSinceCompletion",
  pointsBehind: "pointsBehind",
  percent: "percentNow",
} as const satisfies Partial<Record<Measure, ActionHelper>>;

function compared({ cell }: Writer, measure: Measure, is: "over" | "upTo" | "under", limit: string): string {
  // Below this a due day is not past: so many days ahead is no less than so many days late, with a minus.
  if (measure === "daysToDue") return `ISNUMBER(${cell("daysLate")}),${cell("daysLate")}>=-${limit}`;
  if (measure === "daysWithoutDue") {
    const started = cell("daysSinceStart");
    return `IF(${started}="",${AS_AT}-${TAKEN_OVER},${started})>${limit}`;
  }
  // An empty percentage is "", and Excel has a text above every number.
  if (is === "under") return `${cell(COLUMN_OF[measure])}<${limit}`;
  return `N(${cell(COLUMN_OF[measure])})${is === "over" ? ">" : "<="}${limit}`;
}

/** The number that the sentence of the rule that holds states; "" for a sentence without one. */
export function numberFormula({ cell }: Writer): string {
  const byColumn = new Map<string, RuleKey[]>();
  for (const { key, n } of RATING_TABLE) {
    if (n === undefined) continue;
    const value = numberOf(cell, n);
    byColumn.set(value, [...(byColumn.get(value) ?? []), key]);
  }
  const rule = cell("ruleNow");
  const byRule = [...byColumn].reduceRight((otherwise, [value, keys]) => {
    const [only] = keys;
    const is =
      keys.length === 1 && only ? `${rule}=${quoted(only)}` : `ISNUMBER(FIND(${rule},${quoted(keys.join(" "))}))`;
    return `IF(${is},${value},${otherwise})`;
  }, '""');
  return `=${byRule}`;
}

function numberOf(cell: Writer["cell"], measure: Measure): string {
  if (measure === "daysLate" || measure === "daysToDue") return `ABS(${cell("daysLate")})`;
  if (measure === "daysWithoutDue") throw new Error("No sentence states the days without a due day.");
  return cell(COLUMN_OF[measure]);
}
