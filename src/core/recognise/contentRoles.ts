import type { TableBlock } from "./blocks";
import { holdsStates, type ColumnContents } from "./columnContents";
import { candidate, type RoleCandidate } from "./roleCandidate";

/** A role that contents alone may speak for, and how strongly; 0 where they do not. */
interface ContentRule {
  readonly role: string;
  readonly strength: (contents: ColumnContents) => number;
}

const when = (holds: boolean, strength: number): number => (holds ? strength : 0);

/** So few cells that each may show another colour. */
const FEW = 6;

const BY_CONTENTS: readonly ContentRule[] = [
  {
    role: "action",
    strength: ({ averageLength, filledShare, distinctShare, shares }) =>
      when(
        filledShare >= 0.6 &&
          distinctShare >= 0.6 &&
          shares.date < 0.5 &&
          shares.status < 0.5 &&
          (averageLength >= 25 || (averageLength >= 10 && shares.verb >= 0.4)),
        0.42 + 0.14 * shares.verb,
      ) ||
      // Short words, another in each row, where nothing better says what is to be done.
      when(averageLength >= 10 && distinctShare >= 0.9 && filledShare >= 0.9 && isFreeText(shares), 0.36),
  },
  {
    role: "status",
    strength: (c) =>
      when(c.filled >= 2 && c.shares.status >= 0.7 && (c.distinctShare <= 0.7 || c.averageLength <= 22), 0.52) ||
      when(holdsStates(c), 0.5),
  },
  // "4" may be the item of an agenda; a percentage shows its sign.
  {
    role: "percentComplete",
    strength: (c) =>
      when(c.filled >= 3 && c.shares.percent >= 0.8 && c.shares.number < 0.5 && c.averageLength >= 2.5, 0.5),
  },
  {
    role: "claimedRag",
    strength: (c) => when(c.filled >= 3 && c.shares.colour >= 0.8 && (c.distinctShare <= 0.7 || c.filled < FEW), 0.5),
  },
  { role: "priority", strength: (c) => when(c.filled >= 3 && c.shares.level >= 0.8, 0.5) },
  {
    role: "latestUpdate",
    strength: (c) =>
      when(c.averageLength >= 10 && c.shares.told >= 0.5 && c.shares.verb < 0.4 && c.shares.status < 0.6, 0.48),
  },
  {
    role: "due",
    strength: (c) =>
      when(c.filled >= 2 && c.shares.date >= 0.8, 0.5) || when(c.filled >= 4 && c.shares.date >= 0.6, 0.42),
  },
  {
    role: "owner",
    strength: (c) =>
      when(c.filled >= 2 && c.shares.name >= 0.75 && c.averageLength <= 40 && c.shares.status < 0.5, 0.5),
  },
  {
    role: "id",
    strength: (c) =>
      when(
        c.filled >= 3 &&
          (c.shares.id >= 0.9 || (c.filled >= 4 && c.shares.id >= 0.75)) &&
          c.distinctShare >= 0.95 &&
          c.averageLength <= 8 &&
          c.filledShare >= 0.7 &&
          c.shares.date < 0.5,
        0.5,
      ),
  },
];

const isFreeText = (shares: ColumnContents["shares"]): boolean =>
  Math.max(shares.date, shares.status, shares.name, shares.number, shares.id, shares.percent) < 0.4;

const NAMED_BY_HEADING = 0.5;
const BEHIND = 0.02;

/**
 * Columns whose heading says nothing, or what their contents speak against, may be what they look like. A plain heading
 * elsewhere weighs more.
 */
export function contentCandidates(block: TableBlock, all: readonly RoleCandidate[]): readonly RoleCandidate[] {
  const namedColumns = new Set(all.filter((c) => c.fit >= 0 && c.score >= NAMED_BY_HEADING).map((c) => c.column));
  const action = [...all].filter((c) => c.role === "action").sort((a, b) => b.score - a.score)[0]?.column;
  return block.headings.flatMap(({ column }, place) => {
    const contents = block.contents.get(column);
    if (contents === undefined || namedColumns.has(column)) return [];
    return BY_CONTENTS.flatMap(({ role, strength }) => {
      // Figures beside the action may be hours or pounds; those in front of it number it.
      const isBeside = place > 0 && (action === undefined || column > action);
      const stated = role === "id" && isBeside && contents.shares.number > 0.5 ? 0 : strength(contents);
      // Of two columns of days the one behind the action says by when: those in front say when it was raised or last seen.
      const found = role === "due" && stated > 0 && isBeside ? stated + BEHIND : stated;
      return found > 0 ? [candidate(column, role, found, 0.5, "contents")] : [];
    });
  });
}
