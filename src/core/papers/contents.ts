import { shortSeal } from "../history/sealedPaper";
import type { PackPaper } from "../words/packWords";
import { sentence } from "./actionCells";
import { headlines } from "./boardHeadlines";
import { shortened, titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";

/** The question in one line, and nearly each answer: with both languages and schools it is a page. */
const COLUMNS = [33, 158.25, 206.25, 364.5] as const;

/** A paper of the pack and the page it begins on. */
export interface PagedPaper {
  readonly paper: Paper;
  readonly page: number;
}

/** The first sheet: what is in the pack, which question each sheet answers, and how it is read. */
export function contents(pages: readonly PagedPaper[], input: PaperInput): Paper {
  const { words } = input;
  const { contents: texts, heads } = words.papers.pack;
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    ...headlines(input),
    { kind: "heading", key: "inThis", text: texts.inThisPaper, from: 0, to: COLUMNS.length - 1 },
    {
      kind: "table",
      name: "BoardContents",
      column: 0,
      headings: [
        { text: heads.page, align: "centre" },
        { text: heads.sheet, align: "left" },
        { text: heads.question, align: "left" },
        { text: heads.answer, align: "left" },
      ],
      rows: pages.map((one): TableRow => ({
        key: one.paper.id,
        cells: [
          one.page,
          { link: { paper: one.paper.id }, text: input.tabs.get(one.paper.id) ?? one.paper.sheet },
          question(one.paper, input),
          shortened(answer(one.paper, input), COLUMNS[3], 2),
        ],
      })),
    },
    { kind: "heading", key: "howTo", text: texts.howToRead, from: 0, to: COLUMNS.length - 1 },
    ...howToRead(input),
  ];
  return { id: "contents", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks };
}

function question({ id }: Paper, { words }: PaperInput): string {
  const { contents: texts, recommendation } = words.papers.pack;
  const ref = /^recommendation (.+)$/.exec(id)?.[1];
  return ref === undefined ? texts.questions[id as PackPaper] : recommendation.question(ref);
}

/** Of a recommendation its rating and why; of the others the first thing that they say. */
function answer({ id, blocks }: Paper, { report, words }: PaperInput): string {
  const row = report.recommendations.find(({ recommendation }) => id === `recommendation ${recommendation.ref}`);
  if (row) {
    const reason = words.ratings.recommendationReason(row.reason);
    return words.papers.pack.exceptions.recommendation(row.recommendation.ref, row.rating, reason);
  }
  const first = blocks.find((block) => block.kind === "sentence" && block.size === "headline");
  return first?.kind === "sentence" ? first.text : "";
}

/** Sheets of the council's of which somebody said that the tables are the plan now (F54). */
const sheetsLeft = ({ findings, words }: PaperInput): readonly PaperBlock[] =>
  findings.flatMap((finding) =>
    finding.code === "source-changed" && finding.facts.what === "left"
      ? [sentence(`left ${finding.facts.sheet}`, words.findings.explain(finding).what)]
      : [],
  );

function howToRead(input: PaperInput): readonly PaperBlock[] {
  const { words, earlier, asOf, broken } = input;
  const { contents: texts } = words.papers.pack;
  const { day } = words.papers;
  return [
    sentence("ratings", texts.ratings),
    sentence("views", texts.views),
    sentence("compared", earlier ? texts.compared(day(earlier.asAt), earlier.isReceived) : texts.nothingEarlier),
    sentence("values", texts.values(day(asOf))),
    ...(input.otherContents === null
      ? []
      : [sentence("alsoIn", words.papers.pack.translation.alsoIn(input.otherContents))]),
    ...(input.officers === "withheld" ? [sentence("officers", texts.withoutOfficers)] : []),
    ...(input.officers === "withheld" && input.hasOtherLanguage
      ? [sentence("othersName", texts.othersMayName, "strong")]
      : []),
    ...leftOutOf(input),
    ...sheetsLeft(input),
    ...(broken ? [sentence("broken", texts.sealIsBroken(shortSeal(broken.seal), broken.row), "strong")] : []),
  ];
}

/** Papers that Settings leave out, and names there that no paper has. */
function leftOutOf({ leftOut: { papers, unknown }, words }: PaperInput): readonly PaperBlock[] {
  const { contents: texts } = words.papers.pack;
  const names = papers.map((paper) => words.sheets.papers[paper]);
  return [
    ...(papers.length === 0 ? [] : [sentence("leftOut", texts.leftOut(names))]),
    ...(unknown.length === 0 ? [] : [sentence("unknownLeftOut", texts.unknownLeftOut(unknown), "strong")]),
  ];
}
