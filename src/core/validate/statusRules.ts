import type { Action } from "../plan/actionPlan";
import type { ClaimedColour } from "../read/readings";
import { daysWithoutUpdate, isOnlyClaim, isOpen, statusThatCounts } from "../plan/actionFacts";
import { overrideRating } from "../rate/override";
import { hasContent } from "../read/content";
import { hitIf, rule, type ActionContext, type ActionRule, type RatingGiven } from "./ruleTable";

/** Better is smaller; Yellow counts as Amber (S6). Grey claims nothing. */
const ORDER: Readonly<Record<ClaimedColour | RatingGiven["rating"], number | null>> = {
  Blue: 1,
  Green: 2,
  Yellow: 3,
  Amber: 3,
  Red: 4,
  Grey: null,
};

const isComplete = (action: Action): boolean => statusThatCounts(action) === "complete";

function isRosier(claimed: ClaimedColour, { rating, rule: row }: Pick<RatingGiven, "rating" | "rule">): boolean {
  const [stated, found] = [ORDER[claimed], ORDER[rating]];
  // Blue against Green for want of evidence is F26's to say.
  const wantsEvidence = claimed === "Blue" && row === "R3";
  return stated !== null && found !== null && stated < found && !wantsEvidence;
}

/** F24, F26 and F29 speak of single actions only where their table has the column; else once for the table. */
const hasColumn = (context: ActionContext, role: "completedOn" | "evidence" | "lastUpdated"): boolean =>
  context.source === undefined || context.source.roles.includes(role);

export const STATUS_RULES: readonly ActionRule[] = [
  rule("all", "complete-no-date", "completedOn", (action, context) =>
    hitIf(isComplete(action) && action.completedOn.day === null && hasColumn(context, "completedOn"), () => ({
      table: null,
    })),
  ),
  rule("all", "complete-in-future", "completedOn", ({ completedOn: { day } }, { asOf }) =>
    day !== null && day > asOf ? { facts: { day } } : null,
  ),
  rule("all", "complete-no-evidence", "evidence", (action, context) =>
    hitIf(isComplete(action) && !hasContent(action.evidence) && hasColumn(context, "evidence"), () => ({
      table: null,
    })),
  ),
  rule("all", "complete-but-open-percent", "percentComplete", (action) => {
    const { percent } = action.percent;
    if (percent === null) return null;
    const contradicts = isComplete(action) ? percent < 100 : isOpen(action) && percent === 100;
    return hitIf(contradicts, () => ({ status: statusThatCounts(action) ?? action.status.raw, percent }));
  }),
  rule("all", "status-unreadable", "status", (action) =>
    hitIf(action.status.unreadable && !isOnlyClaim(action), () => ({ text: action.status.raw })),
  ),
  rule("open", "stale-update", "lastUpdated", (action, context) => {
    if (statusThatCounts(action) === "on hold" || !hasColumn(context, "lastUpdated")) return null;
    const days = daysWithoutUpdate(action, context.asOf, context.takenOver ?? null);
    return hitIf(days > context.policy.staleDays, () => ({ days, table: null }));
  }),
  rule("all", "claimed-rosier-than-computed", "claimedRag", ({ claimedRag }, { given, colourKeyConfirmed }) => {
    const { colour, from } = claimedRag;
    if (colour === null || given === undefined || (from === "fill" && colourKeyConfirmed !== true)) return null;
    // An override is the council's own word: the claim is compared with what the rules say (R9).
    const byRules = given.byTheRules ?? given;
    return hitIf(isRosier(colour, byRules), () => ({ claimed: colour, rating: byRules.rating }));
  }),
  rule("all", "struck-out", "action", (action) =>
    hitIf(action.status.struckOut === true, () => ({
      isComplete: isComplete(action),
      stated: action.status.statusWritten ?? null,
    })),
  ),
  rule("all", "claimed-colour-unreadable", "claimedRag", ({ claimedRag }) =>
    hitIf(claimedRag.unclear === true, () => ({ text: claimedRag.raw, taken: claimedRag.colour })),
  ),
  rule("all", "percent-ambiguous", "percentComplete", ({ percent }) =>
    hitIf(percent.ambiguous, () => ({ text: percent.raw })),
  ),
  rule("all", "override-without-reason", "override", ({ override }) =>
    hitIf(override !== null && !(hasContent(override.reason) && hasContent(override.by) && override.until), () => ({})),
  ),
  rule("all", "override-unreadable", "override", ({ override }, { language = "en" }) =>
    override !== null && overrideRating(override.rating, language) === null
      ? { facts: { text: override.rating } }
      : null,
  ),
  rule("all", "value-not-for-formulas", "action", ({ notForFormulas = [] }) =>
    notForFormulas.map(({ field, text, means }) => ({ facts: { field, text, means }, field })),
  ),
  rule("all", "override-expired", "overrideUntil", ({ override }, { asOf }) =>
    override?.until && override.until < asOf ? { facts: { until: override.until } } : null,
  ),
];
