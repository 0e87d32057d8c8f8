import type { Finding, Severity } from "../findings/finding";
import type { Action, ActionPlan } from "../plan/actionPlan";
import { fieldOf } from "./findingField";
import { placeText } from "./placeText";

/** By what a row of the register is known to be about a finding. */
export interface FindingKey {
  readonly code: string;
  /** What it is about, in terms that stay when rows are sorted, days pass and words are edited. */
  readonly subject: string;
}

export const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** The key of each finding, worst first; several about the same are counted, so that each has a subject of its own. */
export function findingKeys(
  findings: readonly Finding[],
  plan: Pick<ActionPlan, "actions">,
): ReadonlyMap<Finding, FindingKey> {
  const actions = new Map(plan.actions.map((action) => [action.key, action]));
  const seen = new Map<string, number>();
  const inOrder = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return new Map(
    inOrder.map((finding) => {
      const action = finding.actionKey === null ? undefined : actions.get(finding.actionKey);
      const code = `${finding.rule} ${finding.code}`;
      const about = subjectOf(finding, action);
      const before = seen.get(`${code}\n${about}`) ?? 0;
      seen.set(`${code}\n${about}`, before + 1);
      return [finding, { code, subject: about + (before === 0 ? "" : ` (${String(before + 1)})`) }];
    }),
  );
}

/** Of an action: where it was first written, and its field; else the recommendation, setting, owner or cell meant. */
function subjectOf(finding: Finding, action: Action | undefined): string {
  if (action) {
    const field = finding.place ? fieldOf(finding.code, action, finding.place) : "action";
    return `${action.knownAs ?? placeText(action.place)} ${field}`;
  }
  const facts = finding.facts as Readonly<Record<string, unknown>>;
  // A school's number may be given to it only with its table; its name, with the year and figure, is there before and after.
  if ("school" in facts || finding.code === "total-not-reconciled")
    return OF_SCHOOLS.flatMap((key) => (typeof facts[key] === "string" ? [facts[key]] : [])).join(" ");
  if (finding.code === "source-changed" && finding.facts.ofTable !== "actions")
    return `${finding.facts.ofTable} ${finding.facts.text} ${finding.facts.field}`.trim();
  if (finding.code === "part-not-covered") return `${finding.facts.ref} ${finding.facts.part}`;
  for (const key of NAMED_BY) {
    const named = facts[key];
    if (typeof named === "string" && named !== "") return named;
  }
  return finding.place ? placeText(finding.place) : "";
}

const OF_SCHOOLS = ["school", "of", "year", "kind", "figure"] as const;
const NAMED_BY = ["ref", "setting", "owner", "id", "table", "text"] as const;
