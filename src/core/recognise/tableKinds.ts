import type { Heading } from "./headings";
import { isTimeline } from "./timeline";
import type { HeadingKind } from "./vocabulary";

export interface KindScore {
  readonly kind: HeadingKind;
  /** How much of the header speaks for the kind, 0 to about 1.3. */
  readonly score: number;
}

interface KindRule {
  readonly kind: HeadingKind;
  /** One role of each list must be there. */
  readonly core: readonly (readonly string[])[];
  /** Added where all roles of a list are there: what no other kind has. */
  readonly decisive: readonly (readonly string[])[];
}

/** The headings of each kind; the order decides between equals. An action column is required of a plan (T9). */
const RULES: readonly KindRule[] = [
  {
    kind: "actions",
    core: [["action"], ["owner", "due", "status", "percentComplete", "claimedRag", "start", "latestUpdate"]],
    decisive: [
      ["action", "owner", "due"],
      ["action", "due", "status"],
      ["action", "owner", "status"],
    ],
  },
  {
    kind: "risks",
    core: [["risk"], ["likelihood", "impact", "score", "mitigation"]],
    decisive: [
      ["likelihood", "impact"],
      ["risk", "mitigation"],
      ["risk", "likelihood"],
    ],
  },
  { kind: "measures", core: [["measure"], ["baseline", "target"]], decisive: [["baseline", "target"]] },
  {
    kind: "schoolBalances",
    core: [
      ["school", "schoolNumber"],
      ["year", "asAt"],
      ["closing", "opening", "inYear"],
    ],
    decisive: [["opening", "closing"]],
  },
  {
    kind: "schools",
    core: [
      ["school", "schoolNumber"],
      [
        ...["closing", "opening", "inYear", "position", "licenceUntil", "warningNotice", "planDue", "planSubmitted"],
        ...["phase", "recoveryYears"],
      ],
    ],
    decisive: [
      ["school", "closing"],
      ["school", "warningNotice"],
      ["school", "position"],
    ],
  },
  {
    kind: "owners",
    core: [["name"], ["initials", "post", "team", "email"]],
    decisive: [
      ["name", "initials"],
      ["name", "post"],
      ["name", "email"],
    ],
  },
  { kind: "keyDates", core: [["date"], ["event"]], decisive: [] },
  { kind: "recommendations", core: [["recommendation"], ["ref", "lead", "source", "strand"]], decisive: [] },
  { kind: "other", core: [["versions", "terms", "attendance", "other"]], decisive: [] },
];

const isOfSchools = ({ kind }: Heading["matches"][number]): boolean => kind === "schools";

const DECISIVE = 0.15;
const ENOUGH = 0.34;

/** What a header may head, likeliest first; empty when it heads nothing that is known. */
export function kindsOf(headings: readonly Heading[]): readonly KindScore[] {
  const named = headings.filter((heading) => !isTimeline(heading.text) || heading.matches.some(isOfSchools));
  return RULES.flatMap((rule) => {
    const best = bestRoles(named, rule.kind);
    const hasUnknown = named.some((heading) => heading.matches.length === 0);
    const has = (role: string): boolean =>
      best.has(role) || (role === "action" && rule.kind === "actions" && replacesAction(best, hasUnknown));
    if (!rule.core.every((roles) => roles.some(has))) return [];
    const headingScore = named.reduce((sum, heading) => sum + strongest(heading, rule.kind), 0);
    const decisive = rule.decisive.filter((roles) => roles.every((role) => (best.get(role) ?? 0) >= 0.7)).length;
    const score = headingScore / Math.max(2, named.length) + Math.min(2, decisive) * DECISIVE;
    return score >= ENOUGH ? [{ kind: rule.kind, score }] : [];
  }).sort((a, b) => b.score - a.score);
}

/**
 * Without an action column, a recommendation or objective that is followed by owner and day is what is to be done; with owner,
 * day and status beside it, even a column whose heading says nothing.
 */
function replacesAction(best: ReadonlyMap<string, number>, hasUnknown: boolean): boolean {
  const followed = best.has("due") && (best.has("owner") || best.has("status"));
  const stated = best.has("recommendation") || best.has("group") || best.has("successMeasure");
  return followed && (stated || (hasUnknown && best.has("owner") && best.has("status")));
}

function bestRoles(headings: readonly Heading[], kind: HeadingKind): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { matches } of headings) {
    for (const { role, strength, kind: of } of matches) {
      if (of === kind && role !== "none" && strength > (best.get(role) ?? 0.45)) best.set(role, strength);
    }
  }
  return best;
}

/** A known heading without a field ("Monitored by") speaks for its kind by half. */
const strongest = (heading: Heading, kind: HeadingKind): number =>
  Math.max(
    0,
    ...heading.matches.filter((m) => m.kind === kind).map((m) => (m.role === "none" ? m.strength / 2 : m.strength)),
  );
