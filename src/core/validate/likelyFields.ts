import { typedDay } from "../calendar/typedDay";
import { colourInText } from "../read/readClaimedRag";
import { statusInText } from "../read/readStatus";
import type { Cell } from "../snapshot/workbookSnapshot";
import type { ColumnDescription, Holds } from "../tables/description";
import type { OwnTable } from "../tables/findTables";
import { bodyCell, recordsOf } from "../tables/records";
import { foldText } from "../text/normalise";

/** A field that a column may be, and how many of its cells hold what the field holds. */
export interface LikelyField {
  readonly column: ColumnDescription;
  readonly fits: number;
  readonly of: number;
}

const isDate = (format: string): boolean =>
  /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")) && format !== "General";
const isNumber = ({ value }: Cell): boolean => typeof value === "number";

/** Words fit nearly everything, so that what they fit says half as much. */
const WORDS = 0.5;

/** Whether a cell holds such a value, and how much that says. */
function fit(holds: Holds, cell: Cell): number {
  const text = cell.text.trim();
  if (typeof holds === "object") {
    if (holds.oneOf === "statuses") return statusInText(text) === null ? 0 : 1;
    return isNumber(cell) || text.length > 30 ? 0 : WORDS;
  }
  switch (holds) {
    case "day":
      return (isNumber(cell) && isDate(cell.format)) || typedDay(text) !== null ? 1 : 0;
    case "percentage":
      return /^\d{1,3}(?:\.\d+)? ?%$/.test(text) ? 1 : 0;
    case "wholeNumber":
    case "money":
      return isNumber(cell) && !isDate(cell.format) && !text.includes("%") ? 1 : 0;
    case "rating":
      return text.length <= 30 && colourInText(text) !== null ? 1 : 0;
    case "link":
      return /!\$?[A-Z]+\$?\d+$/.test(text) ? 1 : 0;
    case "longText":
      return isNumber(cell) || typedDay(text) !== null || text.length <= 30 ? 0 : WORDS + 0.1;
    case "text":
      return isNumber(cell) || typedDay(text) !== null ? 0 : WORDS;
    case "setting":
      return 0;
  }
}

/** How much of a heading of ours is said in theirs, from 0 to 1. */
function shareSaid(heading: string, { heading: own }: ColumnDescription): number {
  const theirs = new Set(foldText(heading).split(/[^\p{L}\p{N}%]+/u));
  return Math.max(
    ...[own.en, own.cy].map((text) => {
      const words = foldText(text)
        .split(/[^\p{L}\p{N}%]+/u)
        .filter((word) => word !== "");
      return words.filter((word) => theirs.has(word)).length / words.length;
    }),
  );
}

/** The fields that a column under an unknown heading may be, the likeliest first: by what its cells hold and what its heading says. */
export function likelyFields(
  table: OwnTable,
  column: number,
  missing: readonly ColumnDescription[],
): readonly LikelyField[] {
  const cells = recordsOf(table).flatMap(({ row }) => {
    const cell = bodyCell(table, row, column);
    return cell === undefined || cell.text.trim() === "" ? [] : [cell];
  });
  const heading = table.headings[column] ?? "";
  const scored = missing.map((field) => {
    const all = cells.map((cell) => fit(field.holds, cell));
    const share = cells.length === 0 ? 0 : all.reduce((sum, one) => sum + one, 0) / cells.length;
    const fits = all.filter((one) => one > 0).length;
    return { score: share + shareSaid(heading, field), likely: { column: field, fits, of: cells.length } };
  });
  return scored.sort((one, other) => other.score - one.score).map(({ likely }) => likely);
}
