import { recordIdOfSchool, type PastSchool } from "../history/recordRows";
import type { SchoolBalance } from "../plan/schoolRecords";
import { BEST_FIRST } from "../rate/financeRule";
import type { RatedSchool } from "../rate/rateSchool";
import { financialManagement, type FinancialManagement } from "../schools/financialManagement";
import { sentence } from "./actionCells";
import { shortened } from "./paperHead";
import type { PaperBlock, TableCell, TableRow } from "./paper";
import {
  amountText,
  AT_MOST,
  chipOf,
  COLUMNS,
  cutShort,
  headed,
  heading,
  numberOf,
  thousands,
  type Showing,
} from "./schoolShowing";

interface Move {
  readonly one: RatedSchool;
  readonly was: PastSchool;
  /** In pence; null where one of the two balances is not known. */
  readonly change: number | null;
}

/** What has moved since the paper that this one is compared with: ratings and balances, school by school where they are named. */
export function moves(showing: Showing): readonly PaperBlock[] {
  const { input, letters } = showing;
  const { schools: texts } = input.words.papers.pack;
  const { earlier, schools } = input;
  if (earlier === null || earlier.schools.size === 0) return [sentence("noMoves", texts.noMoves, "note")];
  const day = input.words.papers.day(earlier.asAt);
  const both = schools.flatMap((one): readonly Move[] => {
    const was = earlier.schools.get(recordIdOfSchool(one.school));
    const [then, now] = [was?.closing ?? null, one.latest?.closing ?? null];
    return was ? [{ one, was, change: then === null || now === null ? null : now - then }] : [];
  });
  const worse = ({ one, was }: Move): number => BEST_FIRST.indexOf(one.rating) - BEST_FIRST.indexOf(was.rating);
  const total = (amounts: readonly (number | null)[]): number =>
    amounts.reduce<number>((sum, one) => sum + Math.min(0, one ?? 0), 0);
  const counts = sentence(
    "moves",
    texts.moves({
      ...{
        day,
        worse: both.filter((one) => worse(one) > 0).length,
        better: both.filter((one) => worse(one) < 0).length,
      },
      ...{ added: schools.length - both.length, gone: earlier.schools.size - both.length },
      deficits: amountText(total(schools.map(({ latest }) => latest?.closing ?? null)), showing),
      deficitsThen: amountText(total([...earlier.schools.values()].map(({ closing }) => closing)), showing),
    }),
    "headline",
  );
  const moved = both.filter((one) => worse(one) !== 0 || (one.change !== null && one.change !== 0));
  const sorted = moved.sort((a, b) => worse(b) - worse(a) || (a.change ?? 0) - (b.change ?? 0));
  // The sentence says since when; without the table under it a heading would say it twice.
  if (letters) return [counts];
  const title = heading("movesHeading", texts.movesHeading(day));
  if (sorted.length === 0) return [title, counts];
  return [
    ...[title, counts, movesTable(sorted.slice(0, AT_MOST), showing)],
    ...cutShort("moreMoves", sorted.length, showing),
  ];
}

function movesTable(sorted: readonly Move[], showing: Showing): PaperBlock {
  const { words } = showing.input;
  const { schools: texts } = words.papers.pack;
  const head = headed(showing);
  const amount = (pence: number | null): TableCell => (pence === null ? "–" : thousands(pence, showing));
  return {
    kind: "table",
    name: "BoardSchoolMoves",
    column: 0,
    headings: [
      { ...head("number"), isStrong: true },
      ...[head("name"), { text: words.papers.pack.heads.rating, align: "left" } as const, head("wasRated")],
      ...(["then", "now", "change"] as const).map((field) => head(field, "right")),
    ],
    rows: sorted.map(({ one, was, change }): TableRow => ({
      key: one.school.key,
      cells: [
        ...[numberOf(one, showing), shortened(one.school.school, COLUMNS[1], 2), chipOf(one, showing)],
        one.rating === was.rating ? texts.sameRating : texts.wasRated(words.ratings.colours[was.rating]),
        ...[amount(was.closing), amount(one.latest?.closing ?? null), amount(change)],
      ],
    })),
  };
}

const POINTS = ["budget set late", "no forecast", "outturn off the budget", "no audit opinion"] as const;

/** The quality of financial management (M16): how many schools lack nothing, and which lack most, where they are named. */
export function management(showing: Showing): readonly PaperBlock[] {
  const { input, letters } = showing;
  const { words, plan, policy, asOf, schools } = input;
  const { schools: texts } = words.papers.pack;
  if (schools.length === 0) return [];
  const own = new Map<string, SchoolBalance[]>();
  for (const one of plan.schoolBalances ?? []) own.set(one.schoolKey, [...(own.get(one.schoolKey) ?? []), one]);
  const judged = schools.map((one) => ({
    one,
    found: financialManagement(one, own.get(one.school.key) ?? [], asOf, policy),
  }));
  const count = (rating: FinancialManagement["rating"]): number =>
    judged.filter(({ found }) => found.rating === rating).length;
  const lacking = POINTS.map((point) => judged.filter(({ found }) => found.missing.includes(point)).length);
  const blocks: readonly PaperBlock[] = [
    heading("management", texts.management),
    sentence(
      "managementCounts",
      texts.managementCounts({ red: count("Red"), amber: count("Amber"), green: count("Green"), all: schools.length }),
    ),
    sentence("managementLacking", texts.managementLacking(POINTS.map((point, i) => [point, lacking[i] ?? 0])), "note"),
  ];
  const red = judged.filter(({ found }) => found.rating === "Red");
  if (letters || red.length === 0) return blocks;
  return [...blocks, managementTable(red, showing), ...cutShort("moreManagement", red.length, showing)];
}

interface Judged {
  readonly one: Showing["input"]["schools"][number];
  readonly found: FinancialManagement;
}

/** Which schools lack most, and what. */
function managementTable(red: readonly Judged[], showing: Showing): PaperBlock {
  const { words } = showing.input;
  const { schools: texts } = words.papers.pack;
  const head = headed(showing);
  return {
    kind: "table",
    name: "BoardSchoolManagement",
    column: 0,
    headings: [
      { ...head("number"), isStrong: true },
      ...[head("name"), { text: words.papers.pack.heads.rating, align: "left" } as const],
      ...(["budgetSet", "forecastIn", "outturn", "audit"] as const).map((field) => head(field)),
    ],
    rows: red.slice(0, AT_MOST).map(({ one, found }): TableRow => ({
      key: one.school.key,
      cells: [
        ...[numberOf(one, showing), shortened(one.school.school, COLUMNS[1], 2)],
        { chip: found.rating, text: words.papers.chip(found.rating) },
        ...POINTS.map((point): TableCell => {
          if (point === "outturn off the budget")
            return found.outturn === null ? { quiet: "–" } : texts.outturns[found.outturn];
          return found.missing.includes(point) ? texts.missing : { quiet: texts.there };
        }),
      ],
    })),
  };
}
