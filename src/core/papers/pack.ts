import { sentence } from "./actionCells";
import { changes } from "./changes";
import { contents, type PagedPaper } from "./contents";
import { dataQuality } from "./dataQuality";
import { evidence } from "./evidence";
import { exceptions } from "./exceptions";
import { forecast } from "./forecast";
import { withKept } from "./overwritableSentences";
import { method } from "./method";
import { ownersLoad } from "./ownersLoad";
import { goneServices, otherServices } from "./otherServices";
import type { Paper } from "./paper";
import type { PaperInput } from "./paperInput";
import { placePaper } from "./placePaper";
import { goneRecommendations, recommendationPages } from "./recommendationPage";
import { schoolPapers } from "./schools";
import { sheetOrder } from "./sheetOrder";
import { boardSummary } from "./summary";
import { upcoming } from "./upcoming";

/** The papers of a build behind Contents, in the order in which their sheets stand. */
const PAPERS: readonly ((input: PaperInput) => readonly Paper[])[] = [
  (input) => [boardSummary(input)],
  recommendationPages,
  exceptions,
  upcoming,
  changes,
  forecast,
  ownersLoad,
  schoolPapers,
  otherServices,
  evidence,
  dataQuality,
  method,
];

/**
 * The whole pack of each language: Contents, which says the page each of the others begins on when they are printed in the
 * order of their sheets; the others; and sheets of what is gone or left out, which are listed nowhere. Papers of two
 * languages that are built together have the same pages.
 */
export function boardPacks(inputs: readonly PaperInput[]): readonly (readonly Paper[])[] {
  const packs = inputs.map(draftPack);
  return packs.map(({ input, all, papers, first }, index) => {
    const others = packs.filter((_, other) => other !== index).flatMap((other) => [...other.first, ...other.papers]);
    const placed = (paper: Paper): Paper => {
      const beside = others.find(({ id }) => id === paper.id);
      return beside ? { ...paper, beside } : paper;
    };
    const listed = papers.map(placed);
    return [
      ...contentsOf(pagesOf([...first.map(placed), ...listed], input), input).map(placed),
      ...listed,
      ...goneRecommendations(papers, input),
      ...goneServices(input),
      ...leftOutSheets(all, input),
    ];
  });
}

/** What the papers of a language say, before it is known on which pages. */
interface DraftPack {
  readonly input: PaperInput;
  readonly all: readonly Paper[];
  readonly papers: readonly Paper[];
  /** Contents whose pages are not known yet: how many it takes itself does not depend on their numbers. */
  readonly first: readonly Paper[];
}

function draftPack(input: PaperInput): DraftPack {
  const made = PAPERS.flatMap((make) => make(input));
  const all = withKept(made, input);
  const papers = all.filter((paper) => !isLeftOut(paper, input));
  const first = contentsOf(
    papers.map((paper) => ({ paper, page: 1 })),
    input,
  );
  return { input, all, papers, first };
}

const contentsOf = (pages: readonly PagedPaper[], input: PaperInput): readonly Paper[] =>
  withKept([contents(pages, input)], input);

/** The page that each paper but Contents begins on. */
function pagesOf(papers: readonly Paper[], input: PaperInput): readonly PagedPaper[] {
  let page = 1;
  const paged = inSheetOrder(papers, input).map((paper): PagedPaper => {
    const own = { paper, page };
    page += placePaper(paper).breaks.length + 1;
    return own;
  });
  return paged.filter(({ paper }) => paper.id !== "contents");
}

const isLeftOut = ({ id }: Paper, { leftOut }: PaperInput): boolean => leftOut.papers.some((one) => one === id);

/** Sheets of papers that were built before Settings left them out: they say so, and keep what people wrote on them. */
function leftOutSheets(all: readonly Paper[], input: PaperInput): readonly Paper[] {
  const { papers } = input.words;
  const text = papers.pack.leftOut(papers.day(input.asOf));
  return all
    .filter((paper) => isLeftOut(paper, input) && input.existing.includes(paper.id))
    .map((paper) => ({ ...paper, blocks: [...paper.blocks.slice(0, 1), sentence("leftOut", text, "headline")] }));
}

function inSheetOrder(papers: readonly Paper[], { existing }: PaperInput): readonly Paper[] {
  const order = sheetOrder(
    papers.map(({ id }) => id),
    existing,
  );
  return [...papers].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
