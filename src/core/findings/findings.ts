import type { CellPlace } from "../snapshot/address";
import type { Finding, FindingCode, FindingFacts, Severity } from "./finding";

interface FindingRule {
  /** The number in RULES.md, section F. */
  readonly rule: string;
  readonly severity: Severity;
}

/** The rule and the usual severity of every finding; F22, F24, F26 and F29 step up or down where the rule says so. */
export const FINDING_RULES: { readonly [C in FindingCode]: FindingRule } = {
  "owner-missing": { rule: "F1", severity: "error" },
  "owner-placeholder": { rule: "F2", severity: "error" },
  "owner-not-in-register": { rule: "F3", severity: "warning" },
  "owner-misspelt": { rule: "F4", severity: "warning" },
  "owner-ambiguous": { rule: "F5", severity: "error" },
  "owner-left": { rule: "F6", severity: "error" },
  "owner-collective": { rule: "F7", severity: "warning" },
  "owner-several": { rule: "F8", severity: "note" },
  "due-missing": { rule: "F9", severity: "error" },
  "due-placeholder": { rule: "F10", severity: "error" },
  "due-unreadable": { rule: "F11", severity: "error" },
  "due-ambiguous": { rule: "F12", severity: "error" },
  "due-inferred": { rule: "F13", severity: "warning" },
  "due-vague": { rule: "F14", severity: "note" },
  "due-several": { rule: "F15", severity: "warning" },
  "due-ongoing": { rule: "F16", severity: "warning" },
  "due-before-start": { rule: "F17", severity: "error" },
  "due-implausible": { rule: "F18", severity: "warning" },
  "due-non-working-day": { rule: "F19", severity: "note" },
  "due-after-key-date": { rule: "F20", severity: "warning" },
  overdue: { rule: "F21", severity: "error" },
  "re-dated": { rule: "F22", severity: "note" },
  "date-move-not-agreed": { rule: "F49", severity: "warning" },
  "start-passed-not-started": { rule: "F23", severity: "warning" },
  "complete-no-date": { rule: "F24", severity: "warning" },
  "complete-in-future": { rule: "F25", severity: "error" },
  "complete-no-evidence": { rule: "F26", severity: "warning" },
  "complete-but-open-percent": { rule: "F27", severity: "warning" },
  "status-unreadable": { rule: "F28", severity: "warning" },
  "stale-update": { rule: "F29", severity: "warning" },
  "claimed-rosier-than-computed": { rule: "F30", severity: "error" },
  "duplicate-reference": { rule: "F31", severity: "error" },
  "duplicate-action": { rule: "F31", severity: "warning" },
  "no-recommendation": { rule: "F32", severity: "error" },
  "recommendation-without-actions": { rule: "F33", severity: "error" },
  "no-success-measure": { rule: "F34", severity: "warning" },
  "part-not-covered": { rule: "F59", severity: "note" },
  "evidence-thin": { rule: "F55", severity: "note" },
  "text-that-is-a-formula": { rule: "F35", severity: "note" },
  "over-loaded-owner": { rule: "F36", severity: "note" },
  "override-expired": { rule: "F37", severity: "error" },
  "override-without-reason": { rule: "F37", severity: "error" },
  "threshold-nonsense": { rule: "F46", severity: "error" },
  "term-dates-nonsense": { rule: "F46", severity: "error" },
  "correction-not-followed": { rule: "T11", severity: "warning" },
  "recommendation-doubtful": { rule: "F47", severity: "warning" },
  "percent-ambiguous": { rule: "F48", severity: "warning" },
  "claimed-colour-unreadable": { rule: "F52", severity: "warning" },
  "struck-out": { rule: "F53", severity: "warning" },
  "source-changed": { rule: "F54", severity: "warning" },
  "id-became-day": { rule: "F57", severity: "warning" },
  "value-not-for-formulas": { rule: "F50", severity: "warning" },
  "override-unreadable": { rule: "F51", severity: "error" },
  "balance-break": { rule: "F38", severity: "error" },
  "balance-conflict": { rule: "F39", severity: "error" },
  "deficit-unlicensed": { rule: "F40", severity: "error" },
  "deficit-not-cleared": { rule: "F41", severity: "error" },
  "plan-late": { rule: "F42", severity: "error" },
  "meeting-late": { rule: "F43", severity: "warning" },
  "surplus-over-limit": { rule: "F44", severity: "note" },
  "total-not-reconciled": { rule: "F45", severity: "error" },
  "no-action-taken": { rule: "F58", severity: "error" },
  "school-doubtful": { rule: "M4", severity: "warning" },
  "balance-doubtful": { rule: "M1", severity: "warning" },
  "own-table-damaged": { rule: "F56", severity: "error" },
};

/** Where a finding stands: its cell and its action; both null for one about the plan as a whole. */
export interface FindingPlace {
  readonly place: CellPlace | null;
  readonly actionKey: string | null;
}

/** A finding with the rule and severity of its code; `severity` only where the rule itself names another. */
export function makeFinding<C extends FindingCode>(
  code: C,
  at: FindingPlace,
  facts: FindingFacts[C],
  severity: Severity = FINDING_RULES[code].severity,
): Finding {
  const { rule } = FINDING_RULES[code];
  // The union cannot see that code and facts belong together; the signature has made sure of it.
  return { code, severity, rule, place: at.place, actionKey: at.actionKey, facts } as Finding;
}
