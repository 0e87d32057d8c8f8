import type { ChangeSet } from "../core/changes/changeSet";

/**
 * Excel puts the new heading of a column into every formula that names it, so half way through a run that renames headings
 * a formula has some old ones and some new. Gives a formula in which a heading and its new name are the same.
 */
export function withEqualHeadings(changes: ChangeSet): (formula: string) => string {
  // Two tables may rename one heading differently ("Actions"): then all of its names count as one.
  const same = new Map<string, string>();
  const nameOf = (heading: string): string => {
    const next = same.get(heading);
    return next === undefined ? heading : nameOf(next);
  };
  for (const [before, after] of renamedTexts(changes)) {
    const [one, other] = [nameOf(before.toUpperCase()), nameOf(after.toUpperCase())];
    if (one !== other) same.set(one, other);
  }
  if (same.size === 0) return (formula) => formula;
  return (formula) =>
    formula.replace(
      /(\[@?)([^[\]@#]+)\]/gu,
      (_, opening: string, heading: string) => `${opening}${nameOf(heading.toUpperCase())}]`,
    );
}

/** The texts that the change set writes over others in a single row: headings are among them. */
const renamedTexts = ({ edits }: ChangeSet): readonly (readonly [string, string])[] =>
  edits.flatMap((edit) => {
    if (edit.kind !== "setCells" || edit.block.rows !== 1) return [];
    const [befores = [], afters = []] = [edit.before[0], edit.after[0]];
    return befores.flatMap((before, column) => {
      const after = afters[column];
      return typeof before === "string" && before !== "" && typeof after === "string" ? [[before, after] as const] : [];
    });
  });
