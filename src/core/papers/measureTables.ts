import type { Risk } from "../plan/actionPlan";
import { keysOf } from "../plan/recordKeys";
import type { RatedMeasure } from "../rate/rateImpact";
import { HIGHEST_SCORE, riskScore } from "../plan/riskScore";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import { ActionCells } from "./actionCells";
import type { TableBlock, TableCell } from "./paper";
import { shortened } from "./paperHead";
import type { PaperInput } from "./paperInput";

const LINES = 3;
const TRENDS = ["improving", "steady", "worsening"] as const;
const [NAME, LAST] = [2, 6];

const stated = (text: string | null): TableCell => (text === null || text.trim() === "" ? { quiet: "–" } : text);

/** The measures of a recommendation: where each began, is to be and is, and how that compares with its line (R15). */
export function measureTable(
  name: string,
  measures: readonly RatedMeasure[],
  input: PaperInput,
  columns: readonly number[],
): TableBlock {
  const { words } = input;
  const cells = new ActionCells(input);
  const keys = keysOf(measures.map(({ measure: { id, measure } }) => ({ id, text: measure })));
  const onDay = (text: string | null, day: Parameters<ActionCells["day"]>[0]): TableCell =>
    text === null || text.trim() === "" || day === null ? stated(text) : `${text}\n${cells.day(day)}`;
  return {
    ...{ kind: "table", name, column: 0 },
    headings: cells.heads("rating", "id", "measure", "baseline", "target", "latest", "againstLine"),
    rows: measures.map(({ measure: one, rating, reason }, index) => ({
      key: keys[index] ?? String(index + 1),
      cells: [
        cells.chip(rating),
        stated(one.id),
        shortened(one.measure, columns[NAME] ?? 0, LINES),
        onDay(one.baseline, one.baselineOn),
        onDay(one.target, one.targetOn),
        onDay(one.latest, one.latestOn),
        words.ratings.impactReason(reason),
      ],
    })),
  };
}

/** "12 of 25"; a score that a register states on a scale of its own is told as it is. */
function scoreOf({ likelihood, impact, score }: Risk, { words }: PaperInput): TableCell {
  if (score === null) return { quiet: "–" };
  return riskScore(likelihood, impact, null) === score ? words.papers.of(score, HIGHEST_SCORE) : score;
}

/** A trend in the language of the paper where it is one of the usual ones, else as it was typed. */
function trendIn(text: string, { sheets }: PaperInput["words"]): string {
  const usual = TRENDS.find((trend) => WRITTEN_WORDS.some((written) => written.sheets.trends[trend] === text));
  return usual === undefined ? text : sheets.trends[usual];
}

/** The risks to a recommendation, the highest score first. */
export function riskTable(
  name: string,
  risks: readonly Risk[],
  input: PaperInput,
  columns: readonly number[],
): TableBlock {
  const cells = new ActionCells(input);
  const keys = keysOf(risks.map(({ id, risk }) => ({ id, text: risk })));
  const rows = risks.map((one, index) => ({
    score: one.score ?? 0,
    key: keys[index] ?? String(index + 1),
    cells: [
      shortened(one.risk, columns[NAME] ?? 0, LINES),
      scoreOf(one, input),
      ...[stated(one.owner), stated(one.trend === null ? null : trendIn(one.trend, input.words))],
      shortened(one.mitigation ?? "–", columns[LAST] ?? 0, LINES),
    ],
  }));
  return {
    ...{ kind: "table", name, column: 2 },
    headings: cells.heads("risk", "score", "owner", "trend", "mitigation"),
    rows: rows.sort((a, b) => b.score - a.score).map(({ key, cells: all }) => ({ key, cells: all })),
  };
}
