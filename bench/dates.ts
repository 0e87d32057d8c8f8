import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as chrono from "chrono-node";
import { STANDARD_SCHOOL_CALENDAR } from "../src/core/calendar/schoolCalendar";
import { parseIsoDate, type CalendarDate } from "../src/core/calendar/calendarDate";
import type { PlanDates } from "../src/core/read/dateColumn";
import { judgeDateColumn } from "../src/core/read/judgeDateColumn";
import { readDateCell } from "../src/core/read/readDateCell";

/**
 * Ours beside chrono-node (en-GB) on the same cells: every due cell with words in it of every gold answer at hand. A
 * cell is right when its day is the gold's, and when there is no day where the gold has none.
 */
interface GoldAction {
  readonly due?: string | null;
  readonly start?: string | null;
  readonly raw?: { readonly due?: string | number | null };
}
interface Case {
  readonly text: string;
  readonly day: string | null;
  readonly start: CalendarDate | null;
}

const DATA = join(import.meta.dirname, "../../shared/data/plans");

function cases(): Case[] {
  if (!existsSync(DATA)) return [];
  return readdirSync(DATA)
    .filter((name) => name.endsWith(".gold.json"))
    .flatMap((name) => (JSON.parse(readFileSync(join(DATA, name), "utf8")) as { actions: GoldAction[] }).actions)
    .flatMap(({ due, start, raw }) =>
      typeof raw?.due === "string" && due !== undefined
        ? [{ text: raw.due, day: due, start: start ? parseIsoDate(start) : null }]
        : [],
    );
}

const PLAN: PlanDates = {
  span: null,
  datedOn: null,
  keyDates: [],
  schoolCalendar: STANDARD_SCHOOL_CALENDAR,
  immediateDays: 28,
};
const PLAN_START = parseIsoDate("2019-09-16");
/** No neighbours, so that neither reader knows more of a cell than its words. */
const COLUMN = judgeDateColumn([], { system: 1900, role: "due", heading: "Due", plan: PLAN });
/** The day from which chrono counts where no year stands: the plan's start, as ours infers from the row. */
const REFERENCE = new Date(Date.UTC(2019, 8, 16, 12));

interface Reader {
  readonly name: string;
  readonly read: (one: Case) => string | null;
}

const READERS: readonly Reader[] = [
  {
    name: "Action Plan",
    read: ({ text, start }) => {
      const row = { inferFrom: start ?? PLAN_START, lastUpdated: null };
      return readDateCell({ value: text, text, format: "General" }, COLUMN, row, PLAN).day;
    },
  },
  {
    name: "chrono-node (en-GB)",
    read: ({ text }) => {
      const found = chrono.en.GB.parse(text, REFERENCE, { forwardDate: true }).at(-1);
      return found ? (found.end ?? found.start).date().toISOString().slice(0, 10) : null;
    },
  },
];

/** Prints right days, days where there is none, and microseconds a cell, for both. */
export function compareDates(): void {
  const all = cases();
  if (all.length === 0) {
    process.stdout.write("\n../shared/data is absent: the comparison of date readers is left out.\n");
    return;
  }
  process.stdout.write(
    `\n${all.length} due cells in words\n\n| reader | right | a day where there is none | µs a cell |\n| --- | --- | --- | --- |\n`,
  );
  const distinct = [...new Map(all.map((one) => [one.text, one])).values()];
  const micros = microsPerCell(distinct);
  READERS.forEach(({ name, read }, i) => {
    const right = all.filter((one) => read(one) === one.day).length;
    const invented = all.filter((one) => one.day === null && read(one) !== null).length;
    process.stdout.write(`| ${name} | ${right} of ${all.length} | ${invented} | ${micros[i]?.toFixed(0) ?? ""} |\n`);
  });
}

const ROUNDS = 60;

/**
 * The quickest round of each reader over the distinct cells, after as many to warm up. The readers take turns, so that whatever
 * else the machine does falls on both. Neither remembers a cell from one round to the next.
 */
function microsPerCell(distinct: readonly Case[]): readonly number[] {
  const rounds = READERS.map((): number[] => []);
  for (let round = 0; round < 2 * ROUNDS; round++) {
    READERS.forEach(({ read }, i) => {
      const start = performance.now();
      for (const one of distinct) read(one);
      if (round >= ROUNDS) rounds[i]?.push(((performance.now() - start) * 1000) / distinct.length);
    });
  }
  return rounds.map((times) => Math.min(...times));
}
