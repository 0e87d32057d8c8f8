import type { Finding, FindingCode, Severity } from "../../core/findings/finding";
import { CHECK_GROUPS, type CheckGroup } from "../../core/words/paneChecksWords";

/** What somebody has to do about a finding of each kind. A kind that is new does not compile until it has its group. */
const GROUPS = {
  "owner-missing": "name-person",
  "owner-placeholder": "name-person",
  "owner-collective": "name-person",
  "owner-left": "name-person",
  "owner-ambiguous": "choose-person",
  "owner-not-in-register": "match-owner",
  "owner-misspelt": "match-owner",
  "owner-several": "who-leads",
  "due-missing": "enter-due",
  "due-placeholder": "enter-due",
  "due-unreadable": "enter-due",
  "due-ambiguous": "choose-date",
  "due-inferred": "confirm-date",
  "due-vague": "last-day",
  "due-several": "several-days",
  "due-ongoing": "review-date",
  "due-before-start": "order-of-days",
  "due-implausible": "far-day",
  "due-non-working-day": "working-day",
  "due-after-key-date": "after-key-date",
  overdue: "overdue",
  "re-dated": "re-dated",
  "date-move-not-agreed": "move-agreed",
  "start-passed-not-started": "start",
  "complete-no-date": "completion-day",
  "complete-in-future": "completion-day",
  "complete-no-evidence": "evidence",
  "complete-but-open-percent": "agree",
  "status-unreadable": "status",
  "stale-update": "update",
  "claimed-rosier-than-computed": "claim",
  "duplicate-reference": "number",
  "duplicate-action": "duplicate",
  "no-recommendation": "recommendation",
  "recommendation-doubtful": "recommendation",
  "percent-ambiguous": "percent",
  "claimed-colour-unreadable": "claim",
  "value-not-for-formulas": "for-formulas",
  "override-unreadable": "override",
  "own-table-damaged": "own-table",
  "source-changed": "source",
  "struck-out": "struck-out",
  "id-became-day": "number",
  "recommendation-without-actions": "no-actions",
  "no-success-measure": "measure",
  "part-not-covered": "no-actions",
  "evidence-thin": "evidence",
  "text-that-is-a-formula": "formula",
  "over-loaded-owner": "load",
  "override-expired": "override",
  "override-without-reason": "override",
  "correction-not-followed": "correction",
  "term-dates-nonsense": "term",
  "threshold-nonsense": "setting",
  "balance-break": "school-figures",
  "balance-conflict": "school-figures",
  "total-not-reconciled": "school-figures",
  "school-doubtful": "school-figures",
  "balance-doubtful": "school-figures",
  "deficit-unlicensed": "school-deficit",
  "deficit-not-cleared": "school-deficit",
  "plan-late": "school-deficit",
  "meeting-late": "school-deficit",
  "no-action-taken": "school-deficit",
  "surplus-over-limit": "school-surplus",
} as const satisfies Readonly<Record<FindingCode, CheckGroup>>;

/** Groups that an entry in the cell settles; the others need somebody's decision or answer first. */
const IN_THE_CELL: ReadonlySet<CheckGroup> = new Set<CheckGroup>([
  "name-person",
  "choose-person",
  "match-owner",
  "who-leads",
  "choose-date",
  "confirm-date",
  "last-day",
  "review-date",
  "far-day",
  "working-day",
  "agree",
  "status",
  "number",
  "recommendation",
  "percent",
  "formula",
  "for-formulas",
  "own-table",
  "correction",
  "term",
  "setting",
]);

/** A finding about a whole table says that it lacks a column. */
const isAboutColumn = ({ code, facts }: Finding): boolean =>
  code !== "own-table-damaged" && "table" in facts && facts.table !== null;

export const groupOf = (finding: Finding): CheckGroup => (isAboutColumn(finding) ? "column" : GROUPS[finding.code]);

export interface Group {
  readonly name: CheckGroup;
  readonly inTheCell: boolean;
  /** The worst of its findings. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** The findings by what is to be done about them: the worst group first, then the largest. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const found = new Map<CheckGroup, Finding[]>();
  for (const finding of findings) {
    const name = groupOf(finding);
    const group = found.get(name);
    if (group) group.push(finding);
    else found.set(name, [finding]);
  }
  const groups = [...found].map(([name, all]) => {
    const sorted = [...all].sort((a, b) => rank(a.severity) - rank(b.severity));
    return { name, inTheCell: IN_THE_CELL.has(name), severity: sorted[0]?.severity ?? "note", findings: sorted };
  });
  return groups.sort(
    (a, b) =>
      Number(b.inTheCell) - Number(a.inTheCell) ||
      rank(a.severity) - rank(b.severity) ||
      b.findings.length - a.findings.length ||
      CHECK_GROUPS.indexOf(a.name) - CHECK_GROUPS.indexOf(b.name),
  );
}

/** What was set aside, as a group of its own; none where nothing was. */
export const asideGroup = (findings: readonly Finding[]): readonly Group[] =>
  findings.length === 0
    ? []
    : [{ name: "set-aside", inTheCell: false, severity: findings[0]?.severity ?? "note", findings }];

/** The codes that ask for the same, for the page that says what the checks look for. */
export const codesIn = (group: CheckGroup): readonly FindingCode[] =>
  (Object.keys(GROUPS) as FindingCode[]).filter((code) => GROUPS[code] === group);
