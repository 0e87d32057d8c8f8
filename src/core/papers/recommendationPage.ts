import { sha256 } from "../history/sha256";
import type { Risk } from "../plan/actionPlan";
import type { RatedMeasure } from "../rate/rateImpact";
import type { RatedAction } from "../rate/rating";
import type { BoardRow } from "../report/boardReport";
import { ActionCells, sentence, worstFirst } from "./actionCells";
import { headline as drafted, keptFor } from "./overwritableSentences";
import { measureCharts } from "./measureCharts";
import { measureTable, riskTable } from "./measureTables";
import { shortened, titleOf, withoutLooseEnd } from "./paperHead";
import type { Paper, PaperBlock, SentenceBlock, TableCell, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";
import { views } from "./recommendationViews";
import { recommendationText } from "./translation";

const COLUMNS = [67.5, 54, 162.75, 135, 90.75, 85.5, 166.5] as const;
const LAST = COLUMNS.length - 1;
/** With more actions than this they stand last: Excel repeats one heading on all later pages, and theirs is the one that is needed. */
const MOST_IN_FRONT = 7;
/** With more actions than this only those that are Red or Amber stand in full. */
const AT_MOST = 60;
const LONGEST_NAME = 31;

/** One sheet for each recommendation: four views of it, its actions by rating, its measures and its risks. */
export const recommendationPages = (input: PaperInput): readonly Paper[] =>
  input.report.recommendations.map((row) => page(row, input));

const ID = "recommendation ";

/** Pages of recommendations that the plan no longer has: they say so, and keep what people wrote on them. */
export function goneRecommendations(papers: readonly Paper[], input: PaperInput): readonly Paper[] {
  const { words, asOf, existing } = input;
  const gone = existing.filter((id) => id.startsWith(ID) && papers.every((paper) => paper.id !== id));
  return gone.map((id): Paper => {
    const ref = id.slice(ID.length);
    const text = words.papers.pack.recommendation.gone(ref, words.papers.day(asOf));
    return {
      ...{ id, language: words.language, sheet: ref.slice(0, LONGEST_NAME), columns: COLUMNS },
      blocks: [titleOf(ref, input), sentence("gone", text, "headline"), ...writtenOf(id, input)],
    };
  });
}

/** What people wrote of a recommendation that is gone, each text once in each language. */
function writtenOf(id: string, { kept, words }: PaperInput): readonly PaperBlock[] {
  const { ofGone, kinds } = words.papers.pack.kept;
  return kept
    .filter(({ paper, text }) => paper === id && text !== "")
    .map(({ key, kind, language, text }) => sentence(`written ${key} ${language}`, ofGone(kinds[kind], text)));
}

/** One sentence of its rating, which may be written over (B11). */
function headline(row: BoardRow, { words }: PaperInput): SentenceBlock {
  const { complete, overdue, rating, recommendation, reason } = row;
  const text = words.papers.pack.exceptions.recommendation(
    recommendation.ref,
    rating,
    words.ratings.recommendationReason(reason),
  );
  const figures = `${rating} ${String(complete.count)}/${String(complete.of)} ${String(overdue)}`;
  return drafted("headline", text, figures);
}

/** What the Board said of it, where somebody wrote that beside the recommendation. */
function comment({ recommendation: { ref } }: BoardRow, { kept, words }: PaperInput): readonly PaperBlock[] {
  const { pack } = words.papers;
  const stated = keptFor(kept, `${ID}${ref}`, "comment", words.language);
  if (!stated) return [];
  const mark = stated.language === words.language ? "" : ` ${pack.translation.notTranslated}`;
  return [sentence("comment", `${pack.kept.comment(stated.text)}${mark}`)];
}

const heading = (key: string, text: string): PaperBlock => ({ kind: "heading", key, text, from: 0, to: LAST });

function page(row: BoardRow, input: PaperInput): Paper {
  const { words, plan, shortNames } = input;
  const { recommendation: texts } = words.papers.pack;
  const { ref, text, lead, source } = row.recommendation;
  const title = `${ref} ${shortNames.get(ref) ?? firstWords(text, LONGEST_NAME - ref.length - 1)}`.trim();
  const measures = input.report.measures.filter(({ measure }) => measure.recommendation === ref);
  const risks = (plan.risks ?? []).filter((one) => one.recommendation === ref);
  const lacks = [...(measures.length === 0 ? [texts.noMeasures] : []), ...(risks.length === 0 ? [texts.noRisks] : [])];
  const actions = [heading("actions", texts.actions), ...actionBlocks(row, input)];
  const impact = impactBlocks(ref, measures, risks, input);
  const isLong = row.actions > MOST_IN_FRONT;
  return {
    id: `${ID}${ref}`,
    language: words.language,
    sheet: title.slice(0, LONGEST_NAME).trim(),
    columns: COLUMNS,
    blocks: [
      titleOf(title, input),
      sentence("text", recommendationText(ref, text, input), "strong"),
      sentence("made", texts.made(lead ?? "", source, row.actions), "note"),
      sentence("lacks", lacks.join(" "), "note"),
      ...partsNotCovered(ref, input),
      headline(row, input),
      ...comment(row, input),
      heading("views", texts.views),
      views(row, input, tableName("Views", ref), COLUMNS[6]),
      ...(isLong ? [...impact, ...actions] : [...actions, ...impact]),
    ],
  };
}

/** Its measures with their charts, and its risks. */
function impactBlocks(
  ref: string,
  measures: readonly RatedMeasure[],
  risks: readonly Risk[],
  input: PaperInput,
): readonly PaperBlock[] {
  const { recommendation: texts } = input.words.papers.pack;
  return [
    ...(measures.length === 0
      ? []
      : [heading("measures", texts.measures), measureTable(tableName("Measures", ref), measures, input, COLUMNS)]),
    ...measureCharts(
      measures.map(({ measure }) => measure),
      input,
      COLUMNS,
    ),
    ...(risks.length === 0
      ? []
      : [heading("risks", texts.risks), riskTable(tableName("Risks", ref), risks, input, COLUMNS)]),
  ];
}

/** The parts of it that none of its actions and measures speaks of (F59). */
const partsNotCovered = (ref: string, { findings, words }: PaperInput): readonly PaperBlock[] =>
  findings.flatMap((finding) =>
    finding.code === "part-not-covered" && finding.facts.ref === ref
      ? [sentence(`part ${finding.facts.part}`, words.findings.explain(finding).what, "note")]
      : [],
  );

/** As many whole words from the start as there is room for. */
function firstWords(text: string, most: number): string {
  const words = text.replace(/[:\\/?*[\]]/g, " ").split(/\s+/);
  let kept = words.length;
  while (kept > 0 && words.slice(0, kept).join(" ").length > most) kept -= 1;
  const first = words.slice(0, kept).join(" ");
  return kept === words.length ? first : withoutLooseEnd(first);
}

/** Refs whose name in a table's name is theirs alone, in capitals or small letters: "R1.1" is "R1_1". */
const PLAIN_REF = /^[A-Z0-9.]+$/;
const DIGITS = 6;

/** A table's name may hold letters, figures and underscores, and is not told from another by capitals. */
function tableName(what: string, ref: string): string {
  const name = `Board${what}_${ref.replace(/[^\p{L}\p{N}]/gu, "_")}`;
  return PLAIN_REF.test(ref) ? name : `${name}_${sha256(ref).slice(0, DIGITS)}`;
}

function actionBlocks(row: BoardRow, input: PaperInput): readonly PaperBlock[] {
  const { pack } = input.words.papers;
  const own = worstFirst(input.rated.filter(({ action }) => action.recommendation === row.recommendation.ref));
  if (own.length === 0) return [sentence("noActions", pack.recommendation.noActions)];
  const needing = own.filter(({ rating }) => rating === "Red" || rating === "Amber");
  const listed = own.length > AT_MOST ? needing.slice(0, AT_MOST) : own;
  const cells = new ActionCells(input);
  const table: PaperBlock = {
    kind: "table",
    name: tableName("Actions", row.recommendation.ref),
    column: 0,
    headings: cells.heads("rating", "id", "action", "reason", "owner", "due", "nextStep"),
    rows: listed.map((one, index) => actionRow(one, one.rating !== listed[index + 1]?.rating, cells)),
  };
  const more = own.length - listed.length;
  return [
    ...(listed.length > 0 ? [table] : []),
    ...(more > 0 ? [sentence("more", pack.moreInPlan(more), "note")] : []),
    sentence("addsUp", pack.recommendation.addsUp(row.actions), "note"),
  ];
}

const NEXT_LINES = 3;

const actionRow = (one: RatedAction, endsGroup: boolean, cells: ActionCells): TableRow => ({
  key: one.action.key,
  cells: [
    ...[cells.chip(one.rating), cells.id(one), cells.text(one, COLUMNS[2]), cells.reason(one)],
    ...[cells.owner(one, COLUMNS[4]), cells.due(one)],
    nextStep(one),
  ],
  ...(endsGroup ? { endsGroup: true as const } : {}),
});

/** What brings it back, else the latest that was said of it. */
function nextStep({ action }: RatedAction): TableCell {
  const text = (action.correctiveAction ?? action.latestUpdate ?? "").trim();
  return text === "" ? { quiet: "–" } : shortened(text, COLUMNS[6], NEXT_LINES);
}
