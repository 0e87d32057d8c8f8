import { tidyText } from "../text/normalise";
import { looksLikeDate, looksLikeOwner } from "./contentGuesses";

/** What a cell says that holds who and by when; "" for a part that it lacks. */
export interface OwnerAndDate {
  readonly owner: string;
  readonly date: string;
}

const LONGEST_TEXT = 2000;
/** Where one part may end: a slash between figures belongs to a day, one in "w/c" or "n/a" to the word. */
const BETWEEN = /(\n|[;:,()|]|\s-\s|(?<!\b[wnc])(?:(?<!\d)\s*\/|\/(?!\s*\d))|\s(?:by|erbyn)\s)/i;
/** The first word or figure of a day behind a name: "Ann Lee March 2020", "Bob Day 30/06/20". */
const MONTH =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ion|chw|maw|ebr|mai|meh|gor|aws|med|hyd|tach|rhag)\\p{L}*";
const DAY_BEHIND = new RegExp(
  `\\s(?=\\d{1,2}(?:\\p{L}{2,3})?\\s(?:o\\s)?${MONTH}|\\d{1,4}[/.-]\\d|${MONTH}[\\s-]\\d|(?:end|mid|early|spring|summer|autumn|diwedd|ongoing|tbc)\\b)`,
  "iu",
);

/**
 * Takes a cell of a column "Owner / due" apart: "Bob Day / 30/06/2020", "Ann Lee, March 2020", "Head of Finance\nby Easter 2020".
 * Pieces that look like a time are the date, the others the owner; one that looks like neither stays with the owner.
 */
export function ownerAndDate(text: string): OwnerAndDate {
  const pieces = tidyText(text.slice(0, LONGEST_TEXT)).split(BETWEEN);
  const parts = { owner: "", date: "" };
  let last: keyof typeof parts | null = null;
  let marks = "";
  for (let at = 0; at < pieces.length; at++) {
    // What was split at stands between the pieces.
    if (at % 2 === 1) marks += pieces[at] ?? "";
    else
      for (const piece of parted(pieces[at] ?? "")) {
        const part: keyof typeof parts = isTime(piece.trim(), last === "date") ? "date" : "owner";
        const joint = part === last ? marks : "\n";
        parts[part] += parts[part] === "" ? piece : `${joint}${piece}`;
        last = part;
        marks = "";
      }
  }
  const owner = /\([^)]*$/.test(parts.owner) ? `${parts.owner})` : parts.owner;
  // "TBC" speaks for both.
  return {
    owner: owner === "" && /^(?:tb[acd]|\?)$/i.test(parts.date.trim()) ? parts.date.trim() : owner.trim(),
    date: parts.date.trim(),
  };
}

/** A piece with a day behind a name in it, as two; none where nothing stands. */
function parted(piece: string): readonly string[] {
  if (piece.trim() === "") return [];
  const behind = DAY_BEHIND.exec(piece.trimEnd());
  const name = behind ? piece.slice(0, behind.index) : "";
  const rest = behind ? piece.slice(behind.index) : "";
  return behind && looksLikeOwner(name) >= 0.5 && !isTime(name.trim(), false) && isTime(rest.trim(), false)
    ? [name, rest]
    : [piece];
}

/** "2020" and "12" are of a time only behind one ("31 March, 2020"). */
function isTime(piece: string, behindTime: boolean): boolean {
  if (/^\d{1,4}$/.test(piece)) return behindTime || /^(?:19|20)\d\d$/.test(piece);
  const seen = looksLikeDate({ value: piece, text: piece, format: "General" }, 1900);
  return seen >= 0.55 && (seen >= 0.9 || looksLikeOwner(piece) < 0.9);
}
