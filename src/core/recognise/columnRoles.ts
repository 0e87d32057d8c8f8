import { bestAssignment } from "./bestAssignment";
import type { TableBlock } from "./blocks";
import type { ColumnContents } from "./columnContents";
import { fitOf } from "./columnFit";
import { contentCandidates } from "./contentRoles";
import { contentsConfidence, roleConfidence } from "./confidence";
import { REPEATED, type Heading } from "./headings";
import {
  byWords,
  finishBesideDeadline,
  inOneLanguage,
  ownersAsResources,
  gathersNothing,
  ownersUnderBy,
  updatesOfPeriods,
  numbersAsIds,
  OF_FULLEST,
  plannedStarts,
  raisedInFront,
  repeatedAsGroups,
  statesUnderNone,
  treatments,
  writtenOnce,
} from "./guessedColumns";
import { columnsOfLists } from "./listsBeside";
import type { Evidence, RecognisedColumn } from "./recognition";
import { candidate, type RoleCandidate } from "./roleCandidate";
import { completionAsDue, ownersByNames, thingsToDo } from "./silentHeadings";
import { secondRoles } from "./twoRoles";
import type { HeadingKind } from "./vocabulary";

const LEAST = 0.36;

export interface ResolvedColumns {
  readonly columns: readonly RecognisedColumn[];
  /** For each column the roles that came close, likeliest first. */
  readonly rivals: ReadonlyMap<number, readonly string[]>;
}

/** Gives every column of a block its role for a kind of table: heading and contents together, each role once (T3). */
export function resolveColumns(block: TableBlock, kind: HeadingKind): ResolvedColumns {
  const candidates = kind === "actions" ? actionCandidates(block) : headingCandidates(block, kind);
  const taken = bestAssignment(candidates, LEAST);
  const rivals = new Map<number, readonly string[]>();
  const columns = block.headings.flatMap((heading): readonly RecognisedColumn[] => {
    const chosen = taken.get(heading.column) ?? revisedAgain(candidates, taken, heading.column);
    const near = candidates.filter(
      (c) =>
        c.column === heading.column &&
        c.role !== chosen?.role &&
        c.role !== "none" &&
        c.score >= 0.6 * (chosen?.score ?? 1),
    );
    rivals.set(
      heading.column,
      near.map((c) => c.role),
    );
    const contents = block.contents.get(heading.column);
    const first = columnOf(
      heading,
      chosen,
      contents,
      near.filter((c) => c.score >= 0.85 * (chosen?.score ?? 1)).length,
    );
    if (kind !== "actions") return [first];
    return [
      first,
      ...secondRoles(heading, chosen?.role ?? null, contents).filter((c) => !isTaken(taken, c.role ?? "")),
    ];
  });
  return { columns, rivals };
}

/** "First revised date", "Second revised date": both hold it, and the last that is filled counts. */
function revisedAgain(
  candidates: readonly RoleCandidate[],
  taken: ReadonlyMap<number, RoleCandidate>,
  column: number,
): RoleCandidate | undefined {
  const first = [...taken.values()].find((c) => c.role === "revisedDue");
  const best = candidates.filter((c) => c.column === column).sort((a, b) => b.score - a.score)[0];
  return first && best?.role === "revisedDue" && best.fit > 0 && best.from === "heading" ? best : undefined;
}

const isTaken = (taken: ReadonlyMap<number, RoleCandidate>, role: string): boolean =>
  [...taken.values()].some((c) => c.role === role);

function columnOf(
  heading: Heading,
  chosen: RoleCandidate | undefined,
  contents: ColumnContents | undefined,
  rivals: number,
): RecognisedColumn {
  const place = { column: heading.column, heading: heading.text };
  if (!chosen || chosen.role === "none") {
    return {
      ...place,
      role: null,
      confidence: chosen ? 0.85 : 0.6,
      evidence: chosen ? [{ code: "heading", text: heading.text }] : [],
    };
  }
  const confidence =
    chosen.from === "heading" ? roleConfidence(chosen.strength, chosen.fit, rivals) : contentsConfidence;
  return { ...place, role: chosen.role, confidence, evidence: evidenceOf(heading, chosen, contents) };
}

function evidenceOf(
  heading: Heading,
  chosen: RoleCandidate,
  contents: ColumnContents | undefined,
): readonly Evidence[] {
  const evidence: Evidence[] = [];
  if (chosen.from === "heading") evidence.push({ code: "heading", text: heading.text });
  if (heading.group !== "") evidence.push({ code: "group-heading", text: heading.group });
  if (chosen.fit >= 0.3 && contents) evidence.push({ code: "contents", text: String(contents.filled) });
  if (chosen.from === "position") evidence.push({ code: "position", text: heading.text });
  return evidence;
}

function headingCandidates(block: TableBlock, kind: HeadingKind): readonly RoleCandidate[] {
  return block.headings.flatMap(({ column, matches }) =>
    matches
      .filter((match) => match.kind === kind)
      .map(({ role, strength }) =>
        candidate(column, role, strength, fitOf(role, block.contents.get(column)), "heading"),
      ),
  );
}

function actionCandidates(block: TableBlock): readonly RoleCandidate[] {
  const beside = columnsOfLists(block);
  let all = inOneLanguage(block, treatments(block, byWords(block, headingCandidates(block, "actions"))));
  all = statesUnderNone(block, finishBesideDeadline(block, raisedInFront(block, all)));
  all = ownersByNames(block, writtenOnce(block, numbersAsIds(block, all)));
  all = settleActionColumn(block, all);
  all = plannedStarts(block, latestOfSeries(block, all));
  all = repeatedAsGroups(
    block,
    secondOwners(block, ownersUnderBy(block, ownersAsResources(block, updatesOfPeriods(block, all)))),
  );
  all = completionAsDue(block, latestAsDue(block, all));
  return [...all, ...latestOfSeries(block, contentCandidates(block, all))].filter(
    (c) => !beside.has(c.column) && !gathersNothing(block, c),
  );
}

/**
 * One column is the action. Of several that could be, the plainest heading wins, but a column that is filled only in the first
 * row of each group is the group, however plain its heading ("ACTION" beside "TASKS"). Where no heading says action, what is
 * to be done stands under "Recommendation" or "Objective".
 */
function settleActionColumn(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const unnamedActions = thingsToDo(block, all);
  if (unnamedActions) return [...all.filter((c) => c.role !== "action"), unnamedActions];
  const claims = all
    .filter((c) => c.role === "action" && c.score >= 0.5)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  if (claims.length === 0) return [...all, ...substitutes(block, all)];
  const [only] = claims;
  // "Milestone" over things to be done is the action where nothing else is, whatever else the word may mean.
  if (claims.length === 1 && only)
    return only.score < 1 && [isToBeDone, isWords, isProse].some((is) => is(block.contents.get(only.column)))
      ? [...all, { ...only, score: 2 }]
      : all;
  const filled = (c: RoleCandidate): number => block.contents.get(c.column)?.filledShare ?? 0;
  const fullest = Math.max(...claims.map(filled));
  const winner = claims.find((c) => filled(c) >= OF_FULLEST * fullest) ?? claims[0];
  return all.flatMap((c) => {
    if (c.role !== "action" || c === winner || winner === undefined) return [c];
    // "Accepted" in front of each group is an answer to it, and names none.
    const names = (block.contents.get(c.column)?.distinctShare ?? 0) >= 0.7;
    const sparser = names && c.column < winner.column && filled(c) < OF_FULLEST * filled(winner);
    return sparser ? [candidate(c.column, "group", Math.min(c.strength, 0.8), 0.3, "heading")] : [];
  });
}

const PLAINLY_TO_DO = 0.49;

/** Headings that say what is to be done where no action column does, in their order. */
const STAND_INS = ["recommendation", "group", "successMeasure", "risk"];

function substitutes(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  // Beside a finding or an objective stands what will be done about it, under a heading that says nothing.
  const byContents = contentCandidates(block, all).filter((c) => c.role === "action");
  if (byContents.some((c) => c.strength >= PLAINLY_TO_DO)) return [];
  const filled = (column: number): number => block.contents.get(column)?.filledShare ?? 0;
  const fullest = Math.max(0, ...byContents.map((c) => filled(c.column)));
  for (const role of STAND_INS) {
    const found = all
      // What stands once for several rows of words names their group, and is not what each of them is to do.
      .filter((c) => c.role === role && filled(c.column) >= OF_FULLEST * fullest)
      .find((c) => isProse(block.contents.get(c.column)) || isToBeDone(block.contents.get(c.column)));
    if (!found) continue;
    return substitutesFor(found, role);
  }
  const words = all.find((c) => STAND_INS.includes(c.role) && isWords(block.contents.get(c.column)));
  return words ? substitutesFor(words, words.role) : [];

  function substitutesFor(found: RoleCandidate, role: string): readonly RoleCandidate[] {
    const action = { ...candidate(found.column, "action", 0.62, 0, "heading"), score: 2 };
    return [action, ...(role === "recommendation" ? numbersOf(block, all, found.column) : [])];
  }
}

/** "Rec. no." beside the recommendation that is to be done counts what is to be done. */
function numbersOf(block: TableBlock, all: readonly RoleCandidate[], action: number): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "id" && c.score >= 0.5)) return [];
  return all
    .filter((c) => c.role === "recommendation" && c.column !== action)
    .filter((c) => (block.contents.get(c.column)?.shares.id ?? 0) >= 0.9)
    .map((c) => ({ ...candidate(c.column, "id", c.strength, 0.5, "heading"), score: c.score + 0.1 }));
}

const isProse = (contents: ColumnContents | undefined): boolean =>
  contents !== undefined &&
  contents.averageLength >= 18 &&
  contents.distinctShare >= 0.7 &&
  contents.filledShare >= 0.5;

/** Short words, another in each row: the best there is where nothing better says what is to be done. */
const isWords = (contents: ColumnContents | undefined): boolean =>
  contents !== undefined &&
  contents.averageLength >= 8 &&
  contents.distinctShare >= 0.9 &&
  contents.filledShare >= 0.8 &&
  Math.max(contents.shares.name, contents.shares.date, contents.shares.number, contents.shares.status) < 0.5;

/** "Open the new hub", "Publish the guide": short, but each a thing to do. */
const isToBeDone = (contents: ColumnContents | undefined): boolean =>
  contents !== undefined &&
  contents.averageLength >= 8 &&
  contents.shares.verb >= 0.5 &&
  contents.distinctShare >= 0.7 &&
  contents.filledShare >= 0.5;

/** A second column of owners names those who help; nobody in it is lost. */
function secondOwners(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const owners = all
    .filter((c) => c.role === "owner" && c.score >= 0.6)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const already = all.some((c) => c.role === "supportingOwners" && c.strength >= 0.8);
  // Who owns a risk does not help with its treatment.
  const second = owners.slice(1).find((c) => !OWNS_RISK.test(headingOf(block, c.column)));
  if (!second || already || fitOf("owner", block.contents.get(second.column)) < 0.5) return all;
  return [...all, candidate(second.column, "supportingOwners", 0.5, 0.5, "heading")];
}

/** "Latest date", "Expected": no day was revised where no other column says by when. */
function latestAsDue(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  if (all.some((c) => c.role === "due" && c.score >= 0.5)) return all;
  const [only, ...others] = all.filter((c) => c.role === "revisedDue" && c.score >= 0.5);
  return only && others.length === 0 && !SAYS_REVISED.test(headingOf(block, only.column))
    ? all.map((c) => (c === only ? { ...c, role: "due" } : c))
    : all;
}
const SAYS_REVISED = /\b(?:re|revis\w*|new|exten\w*|amended|moved|slip\w*|diwyg\w*|newydd|estyn\w*)\b/i;

const OWNS_RISK = /\b(?:risks?|risg\w*)\b/i;
const headingOf = ({ headings }: TableBlock, column: number): string =>
  headings.find((h) => h.column === column)?.text ?? "";

/** "Update January", "Update February": of columns that come again for each month the last that is filled is the one that counts. */
function latestOfSeries(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const dated = new Set(
    block.headings
      .filter((h) => MONTH_OR_YEAR.test(`${h.group} ${h.text}`) && (block.contents.get(h.column)?.filled ?? 0) > 0)
      .map((h) => h.column),
  );
  return all.map((c) =>
    dated.has(c.column) && REPEATED.has(c.role) ? { ...c, score: c.score * 0.9 + c.column * 0.001 } : c,
  );
}

const MONTH_OR_YEAR =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|\b(?:20)?\d\d\b|\b(?:q[1-4]|ch[1-4]|quarter|term|autumn|spring|summer)\b|\b(?:ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr|tymor|chwarter)\b/i;
