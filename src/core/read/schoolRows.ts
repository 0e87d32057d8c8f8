import { foldText } from "../text/normalise";
import { figureNamed, kindNamed, type BalanceFigure, type BalanceKind } from "./schoolFigures";

/**
 * What the label of a row of figures names: a figure, or "balance" and "result", which the rows around tell more of; "kind" for a
 * row that is named by its kind alone ("Actual", "Recovery plan").
 */
export type RowNamed = BalanceFigure | "balance" | "result" | "kind";

/** Shares, heads and money for something else are no balance of the school's budget. */
const NO_BALANCE =
  /%|\b(?:per ?cent|percentage|y cant|ratio|pupils?|disgybl\w*|staff|posts?|variances?|difference|gwahaniaeth|target|targed|threshold|limit|capital|cyfalaf|unspent|committed|commitments?|ring-? ?fenced)\b/;
const OF_MONEY_IN_AND_OUT =
  /\b(?:grants?|income|expenditure|spend(?:ing)?|costs?|savings?|incwm|gwariant|grantiau|costau|arbedion)\b/;
const RESULT = /\b(?:surplus|deficit|under-? ?spend|over-? ?spend|gwarged|diffyg|tanwariant|gorwariant)\w*/;
const BALANCE = /\b(?:balances?|reserves?|position|balans(?:au)?|cronfeydd|sefyllfa|mantolen)\b/;

/** In the words of a row, where no heading stands over it: the first that holds decides. */
const FIGURES: readonly (readonly [figure: BalanceFigure, words: RegExp])[] = [
  [
    "inYear",
    /\b(?:for|in|during|within|over) (?:the |this )?(?:financial )?year\b|\byn y flwyddyn\b|\bam y flwyddyn\b|\bannual\b|\bblynyddol\b/,
  ],
  [
    "opening",
    /\b(?:at|on|as at|ar|from) (?:the )?1(?:st|af)? (?:o )?(?:april|apr|ebrill|ebr)\b|\bstart of (?:the )?(?:financial )?year\b|\bdechrau'?r? (?:y )?flwyddyn\b|\bddechrau'?r? (?:y )?flwyddyn\b|\bar ddechrau\b/,
  ],
  [
    "closing",
    /\b31(?:st|ain)? (?:o )?(?:march|mar|mawrth|maw)\b|\bend of (?:the )?(?:financial )?year\b|\byear-? ?end\b|\bcumulative\b|\baccumulated\b|\bcronnus\b|\bcronedig\b|\bdiwedd y flwyddyn\b|\bddiwedd y flwyddyn\b|\boverall\b|\bfinal\b/,
  ],
];
const MOST_WORDS_OF_A_KIND = 4;

/** Null for a row that is no balance: income, spending, shares and pupils. */
export function rowNamed(label: string): RowNamed | null {
  const folded = foldText(label.slice(0, 120));
  if (NO_BALANCE.test(folded)) return null;
  const tells = RESULT.test(folded) || BALANCE.test(folded);
  if (OF_MONEY_IN_AND_OUT.test(folded) && !tells) return null;
  const named = figureNamed(label);
  if (named !== null) return named;
  if (!tells) return kindNamed(label) !== null && folded.split(" ").length <= MOST_WORDS_OF_A_KIND ? "kind" : null;
  const figure = FIGURES.find(([, words]) => words.test(folded))?.[0];
  return figure ?? (BALANCE.test(folded) ? "balance" : "result");
}

/** A row of figures with what it is of. */
export interface RowFigure {
  readonly figure: BalanceFigure;
  readonly kind: BalanceKind | null;
}

/**
 * What each of the rows of one block is, by their labels together: "Surplus / (deficit)" is that of the year where another row says
 * the balance, else the balance itself. A row by its kind alone counts beside another kind.
 */
export function figuresOfRows(labels: readonly string[]): readonly (RowFigure | null)[] {
  const named = labels.map((label) => ({ label, of: rowNamed(label), kind: kindNamed(label) }));
  const says = (of: RowNamed, kind?: BalanceKind | null): boolean =>
    named.some((one) => one.of === of && (kind === undefined || one.kind === kind));
  const kinds = new Set(named.filter(({ of }) => of === "kind").map(({ kind }) => kind));
  const hasFigures = says("opening") || says("inYear") || says("closing");
  return named.map(({ of, kind }): RowFigure | null => {
    if (of === null) return null;
    if (of === "kind") return kinds.size >= 2 && !hasFigures ? { figure: "closing", kind } : null;
    if (of === "balance") return says("closing", kind) ? null : { figure: "closing", kind };
    if (of !== "result") return { figure: of, kind };
    if (says("closing") || says("balance")) return says("inYear") ? null : { figure: "inYear", kind };
    return { figure: "closing", kind };
  });
}

/** The words by which a figure is read again from a row that says it in others. */
export const FIGURE_WORDS: Readonly<Record<BalanceFigure, string>> = {
  opening: "opening",
  inYear: "in-year",
  closing: "closing",
  budgetShare: "budget share",
};
