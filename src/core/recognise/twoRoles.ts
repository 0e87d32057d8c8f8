import type { ColumnContents } from "./columnContents";
import { roleConfidence } from "./confidence";
import type { Heading } from "./headings";
import type { RecognisedColumn } from "./recognition";
import { matchHeading } from "./vocabulary";

/** Pairs that share a column ("Status / BRAG", "Status / % complete"); the first is the one the heading is read as. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["status", "claimedRag"],
  ["claimedRag", "status"],
  ["status", "percentComplete"],
  ["percentComplete", "status"],
  ["latestUpdate", "status"],
  ["status", "latestUpdate"],
  ["latestUpdate", "claimedRag"],
  ["claimedRag", "latestUpdate"],
  ["due", "owner"],
  ["owner", "due"],
];
/** Words and a status are two things only where the contents show both. */
const ASKS_CONTENTS = new Set(["latestUpdate"]);

/** The second role of a column whose heading names two, where its contents do not speak against it (T3). */
export function secondRoles(
  heading: Heading,
  first: string | null,
  contents: ColumnContents | undefined,
): readonly RecognisedColumn[] {
  const parts = heading.text
    .split(/\s*[/&+|,]\s*|\s+(?:and|or|a|ac|neu)\s+|\s*\(|\)\s*|\s-\s/i)
    .filter((part) => part !== "");
  if (first === null) return [];
  if (parts.length < 2)
    return [...statesBesideUpdates(heading, first, contents), ...coloursAsStates(heading, first, contents)];
  const plain = new Set(
    parts.flatMap((part) =>
      matchHeading(part)
        .filter((m) => m.kind === "actions" && m.strength >= 0.8)
        .map((m) => m.role),
    ),
  );
  return PAIRS.filter(
    ([a, b]) =>
      a === first &&
      plain.has(a) &&
      plain.has(b) &&
      ((/[/&+|]/.test(heading.text) && !ASKS_CONTENTS.has(a) && !ASKS_CONTENTS.has(b)) || fitsContents(b, contents)),
  ).map(([, role]) => ({
    column: heading.column,
    heading: heading.text,
    role,
    confidence: roleConfidence(1, 0, 0),
    evidence: [{ code: "heading", text: heading.text }],
  }));
}

const MANY_STATES = 0.3;
const FEWEST_STATES = 2;
/** Sure enough not to be asked about: what is no state is left an update. */
const STATES_AMONG_UPDATES = 0.76;

/** Under "Progress" a plan without a column of states has them among its updates: "Complete", "In progress. Four have met." */
function statesBesideUpdates(
  heading: Heading,
  first: string,
  contents: ColumnContents | undefined,
): readonly RecognisedColumn[] {
  const states = contents?.shares.status ?? 0;
  const count = Math.round(states * (contents?.filled ?? 0));
  if (first !== "latestUpdate" || states < MANY_STATES || count < FEWEST_STATES) return [];
  const evidence = { code: "contents", text: String(count) } as const;
  return [
    {
      column: heading.column,
      heading: heading.text,
      role: "status",
      confidence: STATES_AMONG_UPDATES,
      evidence: [evidence],
    },
  ];
}

/** "A", "G", "R" under "Status" claim a colour. */
function coloursAsStates(
  heading: Heading,
  first: string,
  contents: ColumnContents | undefined,
): readonly RecognisedColumn[] {
  if (first !== "status" || !contents || contents.filled < FEWEST_STATES || contents.shares.colour < MOSTLY_COLOURS)
    return [];
  return [
    {
      column: heading.column,
      heading: heading.text,
      role: "claimedRag",
      confidence: STATES_AMONG_UPDATES,
      evidence: [{ code: "contents", text: String(contents.filled) }],
    },
  ];
}
const MOSTLY_COLOURS = 0.7;

/** A column headed "Status (RAG)" with nothing but colours has no status in it. */
function fitsContents(role: string, contents: ColumnContents | undefined): boolean {
  if (!contents || contents.filled === 0 || role === "owner" || role === "due") return true;
  if (role === "status")
    return contents.shares.status > 0.25 || (contents.averageLength > 8 && contents.averageLength < 30);
  if (role === "percentComplete") return contents.shares.percent > 0.2;
  if (role === "latestUpdate") return contents.averageLength > 20;
  return contents.shares.colour > 0;
}
