import { BALANCE_FIGURES, figureNamed, kindNamed, type BalanceFigure } from "../read/schoolFigures";
import { isYearLabel } from "../read/schoolYears";
import { moneyUnitOf } from "../read/readMoney";
import { foldText } from "../text/normalise";
import type { Heading } from "./headings";
import { isUnit, namesSchool, PLAIN } from "./schoolLabels";
import type { HeadingMatch } from "./vocabulary";

/** Words that say money: without one of them a column of figures under a year may count pupils. */
const MONEY =
  /£|\b(?:balances?|deficits?|surplus(?:es)?|reserves?|outturn|budgets?|forecast|projected|in-? ?year|balans\w*|diffyg\w*|gwarged\w*|cronfeydd|alldro|cyllideb\w*|gyllideb\w*|rhagolwg)\b/;
export const saysMoney = (text: string): boolean => MONEY.test(foldText(text.slice(0, 200)));

/**
 * Columns that are headed by a year, a kind or a unit, in a table of schools: each is the figure that the labels over it name, else
 * the closing balance, if anything around says that it is money. Where the year stands in a column of its own, each figure is one of
 * that year ("Reserve at 1 April", "Movement in year").
 */
export function withBalanceColumns(headings: readonly Heading[], around: readonly string[]): readonly Heading[] {
  if (!headings.some(({ matches }) => namesSchool(matches))) return headings;
  const isMoney = around.some(saysMoney) || headings.some(({ text, group }) => saysMoney(`${text} ${group}`));
  const hasYears = headings.some(({ matches }) =>
    matches.some((m) => m.kind === "schoolBalances" && m.role === "year" && m.strength === 1),
  );
  return headings.map((heading) => {
    const stated = `${heading.text} ${heading.group}`;
    const isLabel = isYearLabel(heading.text) || isUnit(heading.text) || kindNamed(heading.text) !== null;
    const known = heading.matches.find(({ kind, strength }) => kind === "schools" && strength >= PLAIN);
    if (known && hasYears && isFigure(known.role)) return ofYear(heading, known);
    if (
      known &&
      hasYears &&
      OF_SCHOOL.has(known.role) &&
      !heading.matches.some(({ kind }) => kind === "schoolBalances")
    )
      return { ...heading, matches: [...heading.matches, { ...known, kind: "schoolBalances" }] };
    if (!isLabel || known || !(isMoney || moneyUnitOf(stated) !== 100)) return heading;
    return { ...heading, matches: ofBoth(figureNamed(stated) ?? "closing", 0.92) };
  });
}

const OF_SCHOOL = new Set(["school", "schoolNumber", "phase"]);
const isFigure = (role: string): role is BalanceFigure => BALANCE_FIGURES.some((figure) => figure === role);

const ofBoth = (role: BalanceFigure, strength: number): readonly HeadingMatch[] =>
  (["schools", "schoolBalances"] as const).map((kind) => ({ kind, role, strength, language: "en" }));

/** A balance on 1 April is the one that the year opens with. */
const OPENS = /\b1(?:st|af)? (?:o )?(?:april|apr|ebrill|ebr)\b|\b0?1[./]0?4\b/;

function ofYear(heading: Heading, { role, strength }: HeadingMatch): Heading {
  const figure = isFigure(role) && !OPENS.test(foldText(heading.text)) ? role : "opening";
  const others = heading.matches.filter(({ kind }) => kind !== "schools" && kind !== "schoolBalances");
  return { ...heading, matches: [...ofBoth(figure, strength), ...others] };
}
