import type { Finding } from "../../core/findings/finding";
import { fixOf, type Fix } from "../../core/fixes/fixes";
import type { Review } from "../../core/review";
import { textAt } from "./cellText";
import type { ActionsByKey } from "./filtered";
import type { Group } from "./groups";

/** What a check stands beside. */
interface Beside {
  readonly group: Group;
  readonly review: Review;
  readonly actions: ActionsByKey;
}

/** The fixes of findings of one kind that have one proposal each, with the ids of their actions. */
export function fixesLike({ code }: Finding, { group, review, actions }: Beside): ReadonlyMap<Fix, string> {
  const found = group.findings.filter((one) => one.code === code);
  return new Map(
    found.flatMap((one): readonly (readonly [Fix, string])[] => {
      const fix = fixOf(one, review.snapshot);
      const id = one.actionKey === null ? null : actions.get(one.actionKey)?.action.id;
      return fix?.choices.length === 1 ? [[fix, id ?? ""]] : [];
    }),
  );
}

/** The others of a kind that has several answers, where the cell says the same and so can be meant in the same way. */
export function fixesOfSameWords(finding: Finding, fix: Fix, { group, review }: Beside): readonly Fix[] {
  if (fix.choices.length === 1) return [];
  const asked = JSON.stringify([textAt(review.snapshot, fix.cell), fix.field, fix.choices]);
  return group.findings.flatMap((one) => {
    const other = one.code === finding.code && one !== finding ? fixOf(one, review.snapshot) : null;
    return other && JSON.stringify([textAt(review.snapshot, other.cell), other.field, other.choices]) === asked
      ? [other]
      : [];
  });
}
