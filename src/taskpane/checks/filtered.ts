import type { CheckFilter } from "../../app/sessionState";
import type { Finding } from "../../core/findings/finding";
import type { RatedAction } from "../../core/rate/rating";
import { foldText } from "../../core/text/normalise";
import { ownerOf, titleOf } from "../actionLists";

/** What is known of the actions that findings are about, by key. */
export type ActionsByKey = ReadonlyMap<string, RatedAction>;

export const byKey = (rated: readonly RatedAction[]): ActionsByKey =>
  new Map(rated.map((one) => [one.action.key, one]));

/** The findings that are looked for: by owner, recommendation, severity, and any words in them or their action. */
export function filtered(
  findings: readonly Finding[],
  actions: ActionsByKey,
  filter: CheckFilter,
  inWords: (finding: Finding) => string,
): readonly Finding[] {
  const wanted = foldText(filter.text);
  return findings.filter((finding) => {
    const rated = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
    if (filter.errorsOnly && finding.severity !== "error") return false;
    if (filter.owner !== null && (!rated || ownerOf(rated) !== filter.owner)) return false;
    if (filter.recommendation !== null && recommendationOf(finding, rated) !== filter.recommendation) return false;
    if (wanted === "") return true;
    const text = `${rated ? `${titleOf(rated)} ${rated.action.owner.raw}` : ""} ${inWords(finding)}`;
    return foldText(text).includes(wanted);
  });
}

/** The recommendation of the action it is about, or the one it is itself about. */
function recommendationOf({ facts }: Finding, rated: RatedAction | undefined): string | null {
  if (rated) return rated.action.recommendation;
  return "ref" in facts ? facts.ref : null;
}
