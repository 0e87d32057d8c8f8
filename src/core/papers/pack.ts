import { sentence } from "./actionCells";
import { changes } from "./changes";
import { contents, type PagedPaper } from "./contents";
import { dataQuality } from "./dataQuality";
import { evidence } from "./evidence";
import { exceptions } from "./exceptions";
import { forecast } from "./forecast";
import { withKept } from "./keptWords";
import { method } from "./method";
import { ownersLoad } from "./ownersLoad";
import type { Paper } from "./paper";
import type { PaperInput } from "./paperInput";
import { placePaper } from "./placePaper";
import { goneRecommendations, recommendationPages } from "./recommendationPage";
import { schoolPapers } from "./schools";
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
  evidence,
  dataQuality,
  method,
];

/**
 * The whole pack: Contents, which says the page each of the others begins on when they are printed in the order of their
 * sheets; the others; and sheets of what is gone or left out, which are listed nowhere.
 */
export function boardPack(input: PaperInput): readonly Paper[] {
  const all = withKept(
    PAPERS.flatMap((make) => make(input)),
    input,
  );
  const papers = all.filter((paper) => !isLeftOut(paper, input));
  const contentsOf = (pages: readonly PagedPaper[]): readonly Paper[] => withKept([contents(pages, input)], input);
  // How many pages Contents takes does not depend on the numbers in it.
  const first = contentsOf(papers.map((paper) => ({ paper, page: 1 })));
  let page = 1;
  const paged = inSheetOrder([...first, ...papers], input).map((paper): PagedPaper => {
    const own = { paper, page };
    page += placePaper(paper).breaks.length + 1;
    return own;
  });
  const listed = paged.filter(({ paper }) => !first.includes(paper));
  return [...contentsOf(listed), ...papers, ...goneRecommendations(papers, input), ...leftStanding(all, input)];
}

const isLeftOut = ({ id }: Paper, { leftOut }: PaperInput): boolean => leftOut.papers.some((one) => one === id);

/** Sheets of papers that were built before Settings left them out: they say so, and keep what people wrote on them. */
function leftStanding(all: readonly Paper[], input: PaperInput): readonly Paper[] {
  const { papers } = input.words;
  const text = papers.pack.leftOut(papers.day(input.asOf));
  return all
    .filter((paper) => isLeftOut(paper, input) && input.standing.includes(paper.id))
    .map((paper) => ({ ...paper, blocks: [...paper.blocks.slice(0, 1), sentence("leftOut", text, "headline")] }));
}

/** Papers that stand keep their places; new ones come behind them. */
function inSheetOrder(papers: readonly Paper[], { standing }: PaperInput): readonly Paper[] {
  const placeOf = ({ id }: Paper): number => (standing.includes(id) ? standing.indexOf(id) : standing.length);
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b));
}
