/**
 * A noun after a figure is singular in Welsh: 2 softens it ("2 gam"), 3 and 6 make some sounds breathed ("3 cham",
 * "6 cham"). Which form a number takes is Unicode's plural rule for Welsh; a form that is not given is the plain one.
 */
export interface CountedNoun {
  readonly plain: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

const RULES = new Intl.PluralRules("cy");

/** "3 cham": the figure and the noun in the form it takes after it. */
export function counted(count: number, noun: CountedNoun): string {
  const form = RULES.select(count);
  const word = form === "two" ? noun.two : form === "few" ? noun.few : form === "many" ? noun.many : undefined;
  return `${String(count)} ${word ?? noun.plain}`;
}

export const STEP: CountedNoun = { plain: "cam", two: "gam", few: "cham", many: "cham" };
export const DAY: CountedNoun = { plain: "diwrnod", two: "ddiwrnod" };
export const ERROR: CountedNoun = { plain: "gwall", two: "wall" };
