import { changes } from "./changes";
import { contents, type PagedPaper } from "./contents";
import { dataQuality } from "./dataQuality";
import { evidence } from "./evidence";
import { exceptions } from "./exceptions";
import { forecast } from "./forecast";
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
 * sheets; the others; and pages of recommendations that are gone, which are listed nowhere.
 */
export function boardPack(input: PaperInput): readonly Paper[] {
  const papers = PAPERS.flatMap((make) => make(input));
  // How many pages Contents takes does not depend on the numbers in it.
  const first = contents(
    papers.map((paper) => ({ paper, page: 1 })),
    input,
  );
  let page = 1;
  const paged = inSheetOrder([first, ...papers], input).map((paper): PagedPaper => {
    const own = { paper, page };
    page += placePaper(paper).breaks.length + 1;
    return own;
  });
  const listed = paged.filter(({ paper }) => paper !== first);
  return [contents(listed, input), ...papers, ...goneRecommendations(papers, input)];
}

/** Papers that stand keep their places; new ones come behind them. */
function inSheetOrder(papers: readonly Paper[], { standing }: PaperInput): readonly Paper[] {
  const placeOf = ({ id }: Paper): number => (standing.includes(id) ? standing.indexOf(id) : standing.length);
  return [...papers].sort((a, b) => placeOf(a) - placeOf(b));
}
