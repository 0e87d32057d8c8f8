import type { RecognisedRow } from "./recognition";
import { readRefAtStart } from "./recommendationRef";
import { at, lineAfter, type RowContext } from "./rowContext";
import { sectionOf } from "./rowWords";
import type { GridRow } from "./sheetGrid";

/** "Objective 3 | Make licensing lawful", with nothing beside it: a part of the plan and its words. */
export function partAndText(line: GridRow, context: RowContext): RecognisedRow["section"] | null {
  const [first, second] = line.cells;
  if (line.cells.length !== 2 || !first || !second || !NAMES_PART.test(first.text)) return null;
  const { names, ref } = sectionOf(`${first.text} ${second.text}`, context.welsh);
  return { text: `${first.text} ${second.text}`, names, ref };
}
const NAMES_PART = /^\p{L}[\p{L}'’]{2,}(?: \p{L}+)? \d{1,2}(?:\.\d+)?\s*[:.–-]?$/u;

/**
 * "2 | Build and pilot" above "2.1" in an outline, without a name of its own: it sums up the rows below, and its days, if it has any,
 * are theirs. So does "Phase 2" that lasts from the first of the rows below or before to their last or later.
 */
export function outlineTitle(line: GridRow, action: string, context: RowContext): RecognisedRow["section"] | null {
  const next = context.block.body[lineAfter(context.block.body, line.row)];
  const has = (role: string): boolean => context.columns.some((c) => c.role === role && at(line, c.column) !== "");
  if (next === undefined || has("owner")) return null;
  const outline = context.columns.find(({ heading }) => OUTLINE.test(heading));
  const [level, below] = [line, next].map((one) => at(one, outline?.column ?? null));
  const isAbove = level !== undefined && below !== undefined && goesDeeper(level, below);
  return isAbove || (PHASE.test(action) && spans(line, next, context))
    ? { text: action, names: "group", ref: null }
    : null;
}
const OUTLINE = /^(?:wbs|outline[ _](?:number|no\.?|level)|level)$/i;
const PHASE = /^(?:phase|stage|work ?stream|work ?package|milestone|cam|cyfnod|ffrwd gwaith|pecyn gwaith) \d+\b/i;

/** "1.2" above "1.2.1"; level 1 above level 2. */
const goesDeeper = (level: string, below: string): boolean =>
  (/^\d+(?:\.\d+)*$/.test(level) && below.startsWith(`${level}.`)) ||
  (/^\d$/.test(level) && /^\d$/.test(below) && Number(below) > Number(level));

/** Begins no later and ends no earlier than the row below; both ends are days. */
function spans(line: GridRow, below: GridRow, { columns }: RowContext): boolean {
  const [start, due] = ["start", "due"].map((role) => columns.find((c) => c.role === role)?.column);
  const day = (of: GridRow, column: number | undefined): number => {
    const value = of.cells.find((c) => c.column === column)?.cell.value;
    return typeof value === "number" ? value : Number.NaN;
  };
  return day(line, start) <= day(below, start) && day(line, due) >= day(below, due);
}

/**
 * "SR1 | Income falls | Finance Director | 16 > 9" above "SR1a": a risk or an aim with its owner and score, over what is done about it.
 * It has neither a day nor a state, which those below have.
 */
export function ownedAbove(line: GridRow, action: string, context: RowContext): RecognisedRow["section"] | null {
  const id = at(line, context.idColumn);
  if (context.idColumn === null || id === "") return null;
  const next = context.block.body[lineAfter(context.block.body, line.row)];
  if (next === undefined || !beginsWith(at(next, context.idColumn), id)) return null;
  const follows = (one: GridRow): boolean =>
    context.columns.some(({ role, column }) => role !== null && FOLLOWED.has(role) && at(one, column) !== "");
  if (follows(line) || !follows(next)) return null;
  return { text: action, names: "group", ref: null };
}
const FOLLOWED = new Set(["due", "revisedDue", "status", "percentComplete", "claimedRag", "completedOn"]);

/** "R1 | Improve standards ..." above "R1.1": an id that is only the beginning of those below heads them. */
export function idAndText(line: GridRow, context: RowContext): RecognisedRow["section"] | null {
  const id = at(line, context.idColumn);
  if (context.idColumn === null || line.cells.length !== 2 || id === "") return null;
  const next = context.block.body[lineAfter(context.block.body, line.row)];
  const below = next === undefined ? "" : at(next, context.idColumn);
  if (next === undefined || next.cells.length <= 2 || !beginsWith(below, id)) return null;
  const words = at(line, context.actionColumn);
  // "1 | Setting up" above "1.1": a part of the plan by its number alone.
  if (/^\d+\.?$/.test(id) && words !== "" && readRefAtStart(words, context.welsh) === null)
    return { text: words, names: "group", ref: null };
  const { names, ref } = sectionOf(`${/^\d/.test(id) ? `R${id}` : id} ${words}`, context.welsh);
  return { text: `${id} ${words}`, names, ref };
}

/** "R1.1" and "1.1" begin with "R1"; "1.1" and "1a" with "1". */
const beginsWith = (below: string, id: string): boolean =>
  [id, id.replace(/^(?:R|Rec\.?)\s?(?=\d)/i, "")].some(
    (start) => below.startsWith(start) && /^[\s.\-/a-z]/.test(below.slice(start.length)),
  );
