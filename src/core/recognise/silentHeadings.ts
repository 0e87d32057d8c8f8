import { foldText } from "../text/normalise";
import type { TableBlock } from "./blocks";
import { contentCandidates } from "./contentRoles";
import { candidate, type RoleCandidate } from "./roleCandidate";

/** What stands in columns decides where headings hardly say anything, or say it with slips of the finger (T14). */

const WEAK = 0.75;
const PLAINLY = 0.5;
const MORE_VERBS = 0.3;

/**
 * A column of things to be done under a heading that says nothing is the action before one that only may be it by its heading and holds
 * none: "What is wrong" beside "Fiu agreed", "How we will know it worked" beside nonsense.
 */
export function thingsToDo(block: TableBlock, all: readonly RoleCandidate[]): RoleCandidate | null {
  const verbs = (column: number): number => block.contents.get(column)?.shares.verb ?? 0;
  const claims = all.filter((c) => c.role === "action" && c.score >= PLAINLY);
  if (claims.some((c) => c.strength >= WEAK)) return null;
  // "Recommendation" over things to be done is the action where no heading asks for one.
  const most = Math.max(
    0,
    ...all.filter((c) => claims.includes(c) || c.role === "recommendation").map((c) => verbs(c.column)),
  );
  const found = contentCandidates(block, all)
    .filter((c) => c.role === "action" && verbs(c.column) >= most + MORE_VERBS)
    .sort((a, b) => verbs(b.column) - verbs(a.column))[0];
  return found ? { ...candidate(found.column, "action", found.strength, 0.5, "contents"), score: 2 } : null;
}

/** "Fix br", "Complete bo" over days: by when, where no other column says it and the words for completion are hardly plain. */
export function completionAsDue(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "due" && c.score >= PLAINLY)) return all;
  const [only, ...others] = all.filter((c) => c.role === "completedOn" && c.score >= PLAINLY);
  const heading = block.headings.find(({ column }) => column === only?.column)?.text ?? "";
  return only && others.length === 0 && only.strength < WEAK && !HAS_HAPPENED.test(foldText(heading))
    ? all.map((c) => (c === only ? { ...c, role: "due" } : c))
    : all;
}
/** "Date achieved or closed", "Gorffennwyd ar": plain, though no known heading. */
const HAS_HAPPENED =
  /\b(?:was|actual|achieved|completed|finished|closed|delivered|implemented|ended|done|confirmed|wedi|gwirioneddol|\p{L}{3,}wyd)\b/u;

const NAMES = 0.5;
const LONGEST_NAMES = 40;

/** Names under a heading that says nothing are the owners where no heading asks who, though many of the cells look like nothing. */
export function ownersByNames(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const isOwner = (c: RoleCandidate): boolean => c.role === "owner";
  if (all.some((c) => isOwner(c) && c.score >= PLAINLY) || contentCandidates(block, all).some(isOwner)) return all;
  const named = block.headings.flatMap(({ column, matches }) => {
    const contents = block.contents.get(column);
    const isFree = matches.length === 0 && !all.some((c) => c.column === column && c.score >= PLAINLY);
    return contents && isFree && contents.filled >= 2 && contents.averageLength <= LONGEST_NAMES
      ? [{ column, share: contents.shares.name, verb: contents.shares.verb }]
      : [];
  });
  const [best] = named
    .filter(({ share, verb }) => share >= NAMES && share > verb)
    .sort((a, b) => b.share - a.share || a.column - b.column);
  return best ? [...all, candidate(best.column, "owner", 0.5, 0.5, "contents")] : all;
}
