import { changes } from "./changes";
import { contents, type PagedPaper } from "./contents";
import { dataQuality } from "./dataQuality";
import { exceptions } from "./exceptions";
import { method } from "./method";
import { ownersLoad } from "./ownersLoad";
import type { Paper } from "./paper";
import type { PaperInput } from "./paperInput";
import { placePaper } from "./placePaper";
import { recommendationPages } from "./recommendationPage";
import { boardSummary } from "./summary";
import { upcoming } from "./upcoming";

/** The papers of a build behind Contents, in the order in which their sheets stand. */
const PAPERS: readonly ((input: PaperInput) => readonly Paper[])[] = [
  (input) => [boardSummary(input)],
  recommendationPages,
  exceptions,
  upcoming,
  changes,
  ownersLoad,
  dataQuality,
  method,
];

/** The whole pack: Contents first, which says the page each of the others begins on. */
export function boardPack(input: PaperInput): readonly Paper[] {
  const papers = PAPERS.flatMap((make) => make(input));
  const pagesOf = (paper: Paper): number => placePaper(paper).breaks.length + 1;
  // How many pages Contents takes does not depend on the numbers in it.
  const first = contents(
    papers.map((paper) => ({ paper, page: 1 })),
    input,
  );
  let page = 1 + pagesOf(first);
  const paged = papers.map((paper): PagedPaper => {
    const own = { paper, page };
    page += pagesOf(paper);
    return own;
  });
  return [contents(paged, input), ...papers];
}
