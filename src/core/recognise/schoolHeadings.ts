import { figureNamed, kindNamed, type BalanceFigure } from "../read/schoolFigures";
import { isYearLabel } from "../read/schoolYears";
import { moneyUnitOf } from "../read/readMoney";
import { foldText } from "../text/normalise";
import type { Heading } from "./headings";
import { isUnit, namesSchool, PLAIN } from "./schoolLabels";

/** Words that say money: without one of them a column of figures under a year may count pupils. */
const MONEY =
  /£|\b(?:balances?|deficits?|surplus(?:es)?|reserves?|outturn|budgets?|forecast|projected|in-? ?year|balans\w*|diffyg\w*|gwarged\w*|cronfeydd|alldro|cyllideb\w*|gyllideb\w*|rhagolwg)\b/;
const saysMoney = (text: string): boolean => MONEY.test(foldText(text.slice(0, 200)));

/**
 * Columns that are headed by a year, a kind or a unit, in a table of schools: each is the figure that the labels over it name, else
 * the closing balance, if anything around says that it is money.
 */
export function withBalanceColumns(headings: readonly Heading[], around: readonly string[]): readonly Heading[] {
  if (!headings.some(({ matches }) => namesSchool(matches))) return headings;
  const isMoney = around.some(saysMoney) || headings.some(({ text, group }) => saysMoney(`${text} ${group}`));
  return headings.map((heading) => {
    const stated = `${heading.text} ${heading.group}`;
    const isLabel = isYearLabel(heading.text) || isUnit(heading.text) || kindNamed(heading.text) !== null;
    const isKnown = heading.matches.some(({ kind, strength }) => kind === "schools" && strength >= PLAIN);
    if (!isLabel || isKnown || !(isMoney || moneyUnitOf(stated) !== 100)) return heading;
    const figure: BalanceFigure = figureNamed(stated) ?? "closing";
    const match = { role: figure, strength: 0.92, language: "en" } as const;
    return {
      ...heading,
      matches: [
        { ...match, kind: "schools" },
        { ...match, kind: "schoolBalances" },
      ],
    };
  });
}
