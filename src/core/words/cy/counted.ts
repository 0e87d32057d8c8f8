/**
 * A noun after a figure is singular in Welsh: 2 softens it ("2 gam"), 3 (where it is masculine) and 6 make some sounds
 * breathed ("3 cham", "6 chell"), and 1 softens a feminine one ("1 gell"). Which form a number takes is Unicode's plural rule for Welsh; a form that is not given is the plain one.
 */
export interface CountedNoun {
  readonly plain: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
}

const RULES = new Intl.PluralRules("cy");

/** "3 cham": the figure and the noun in the form it takes after it. */
export function counted(count: number, noun: CountedNoun): string {
  const form = RULES.select(count);
  const word = form === "zero" || form === "other" ? undefined : noun[form];
  return `${count.toLocaleString("en-GB")} ${word ?? noun.plain}`;
}

export const STEP: CountedNoun = { plain: "cam", two: "gam", few: "cham", many: "cham" };
export const DAY: CountedNoun = { plain: "diwrnod", two: "ddiwrnod" };
export const ERROR: CountedNoun = { plain: "gwall", two: "wall" };
export const WARNING: CountedNoun = { plain: "rhybudd", two: "rybudd" };
export const NOTE: CountedNoun = { plain: "nodyn" };
export const CHECK: CountedNoun = { plain: "gwiriad", two: "wiriad" };
export const QUESTION: CountedNoun = { plain: "cwestiwn", two: "gwestiwn", few: "chwestiwn", many: "chwestiwn" };
export const CLAIM: CountedNoun = { plain: "honiad" };
export const RECOMMENDATION: CountedNoun = { plain: "argymhelliad" };
export const KEY_DATE: CountedNoun = { plain: "dyddiad allweddol", two: "ddyddiad allweddol" };
export const ROW: CountedNoun = { plain: "rhes", two: "res" };
export const CELL: CountedNoun = { plain: "cell", one: "gell", two: "gell", many: "chell" };
export const SHEET: CountedNoun = { plain: "taflen", one: "daflen", two: "daflen", many: "thaflen" };
export const CHANGE: CountedNoun = { plain: "newid" };
export const DIFFERENCE: CountedNoun = { plain: "gwahaniaeth", two: "wahaniaeth" };
export const CONFLICT: CountedNoun = { plain: "gwrthdaro", two: "wrthdaro" };
export const SCHOOL: CountedNoun = { plain: "ysgol" };
export const NEW_SCHOOL: CountedNoun = { plain: "ysgol newydd" };
export const BALANCE: CountedNoun = { plain: "balans", two: "falans" };
export const FIGURE: CountedNoun = { plain: "ffigur" };
export const GRADE: CountedNoun = { plain: "gradd", one: "radd", two: "radd" };
