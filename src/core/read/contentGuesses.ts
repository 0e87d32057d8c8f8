import type { DateSystem } from "../calendar/calendarDate";
import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText, isBlank, oneLine } from "../text/normalise";
import { dateFormatOf } from "./dateFormat";
import { monthOfWord, TERM_WORDS, termOfWord } from "./dates/dateWords";
import { isKnownForename } from "./owners/forenames";
import { emptyKind, kindOfWords, leadingName } from "./owners/ownerKinds";
import { isInitials } from "./owners/ownerRegister";
import { colourInText } from "./readClaimedRag";
import { isDitto } from "./readOwnerCell";
import { statusInText } from "./readStatus";
import { NO, YES } from "./statusWords";

/** Longer text than this is prose, whatever it names. */
const SHORT = 60;
const FIGURES = /^\D{0,12}\d{1,4}([/.-])\d{1,2}\1\d{2,4}\D{0,12}$/;
const IN_PLACE =
  /^(on ?-?going|tbc|tba|tbd|asap|immediate(ly)?|with immediate effect|continuous|rolling programme|parhaus|(half ?-? ?)?termly|monthly|quarterly|annually|annual|weekly)\b/;

/** 0 to 1: how much a cell looks like a date or a time for something; a quick look, not a reading. */
export function looksLikeDate(cell: Cell | undefined, system: DateSystem): number {
  if (!cell || cell.value === "" || typeof cell.value === "boolean") return 0;
  if (typeof cell.value === "number") return numberLooksLikeDate(cell, cell.value, system);
  const text = oneLine(cell.value.slice(0, 200));
  if (text.length === 0) return 0;
  if (FIGURES.test(text)) return 1;
  const length = text.length > SHORT ? 0.4 : 1;
  const folded = foldText(text);
  if (IN_PLACE.test(folded)) return 0.7 * length;
  const words = folded.split(/[^\p{L}]+/u);
  const figures = /\d/.test(text);
  if (words.some((word) => word.length > 2 && monthOfWord(word) !== null)) return (figures ? 1 : 0.7) * length;
  if (words.some((word) => TERM_WORDS.has(word) || (word.length > 2 && termOfWord(word) !== null)))
    return (figures ? 0.9 : 0.6) * length;
  if (/\b(q[1-4]|ht ?[1-6]|quarter|chwarter|period|w\/c|week commencing|easter|pasg)\b/.test(folded))
    return 0.8 * length;
  if (
    /\b(within|next|every|bob|by)\b/.test(folded) &&
    /\b(days?|weeks?|months?|years?|board|meeting|mis|wythnos)\b/.test(folded)
  )
    return 0.7 * length;
  return /^(19|20)\d\d([/-](19|20)?\d\d)?$/.test(text) ? 0.6 : 0;
}

function numberLooksLikeDate(cell: Cell, value: number, system: DateSystem): number {
  if (dateFormatOf(cell.format) !== "none") return value >= 1 ? 1 : 0.2;
  const shift = system === 1904 ? 1462 : 0;
  if (Number.isInteger(value) && value >= 32874 - shift && value <= 58805 - shift) return 0.4;
  return Number.isInteger(value) && value >= 1990 && value <= 2099 ? 0.3 : 0;
}

const OWNER_SCORES: Readonly<Record<string, number>> = {
  person: 1,
  post: 1,
  team: 0.9,
  body: 0.8,
  everyone: 0.6,
  field: 0.3,
  vacant: 0.7,
  placeholder: 0.2,
};

/** 0 to 1: how much a text looks like the name of somebody who answers for something. */
export function looksLikeOwner(text: string): number {
  if (isBlank(text)) return 0;
  const line = oneLine(text.slice(0, 200));
  if (isDitto(line)) return 0.5;
  if (line.length > 160 || /\d{3}/.test(line)) return 0;
  const empty = emptyKind(line);
  if (empty) return OWNER_SCORES[empty] ?? 0;
  const parts = text
    .slice(0, 200)
    .split(/[\n;/&]| and /)
    .map(oneLine)
    .filter((part) => part !== "");
  const scores = parts.map(ownerScore);
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  return line.length > 80 ? mean * 0.6 : mean;
}

function ownerScore(part: string): number {
  if (part.split(" ").length > 12) return 0;
  const kind = kindOfWords(part);
  if (kind !== "unknown") return isInitials(part) && part.length > 3 ? 0.7 : (OWNER_SCORES[kind] ?? 0);
  if (isKnownForename(part)) return 0.9;
  return leadingName(part) ? 0.7 : 0;
}

/** 0 to 1: how much a text looks like a status. */
export function looksLikeStatus(text: string): number {
  if (isBlank(text) || text.length > 120) return 0;
  const folded = foldText(text);
  if (YES.has(folded) || NO.has(folded)) return 0.3;
  if (statusInText(folded) === null) return 0;
  const words = folded.split(" ").length;
  return words <= 4 ? 1 : words <= 8 ? 0.6 : 0.2;
}

/** 0 to 1: how much a cell looks like a percentage. */
export function looksLikePercent(cell: Cell | undefined): number {
  if (!cell || cell.value === "" || typeof cell.value === "boolean") return 0;
  if (typeof cell.value === "number") {
    if (cell.format.includes("%")) return 1;
    if (dateFormatOf(cell.format) !== "none") return 0;
    return cell.value >= 0 && cell.value <= 100
      ? Number.isInteger(cell.value) && cell.value % 5 !== 0
        ? 0.3
        : 0.5
      : 0;
  }
  if (cell.value.length > 40) return 0;
  const text = foldText(cell.value);
  if (/^\d{1,3}([.,]\d+)? ?(%|per ?cent|y cant)/.test(text)) return 1;
  if (/^(a |one |three )?(half|quarters?|hanner|chwarter)$/.test(text) || /^\d+ (of|out of|o) \d+$/.test(text))
    return 0.8;
  return /^\d{1,3}$/.test(text) && Number(text) <= 100 ? 0.4 : 0;
}

/** 0 to 1: how much a text looks like a claimed colour. */
export function looksLikeRag(text: string): number {
  if (isBlank(text) || text.length > 80) return 0;
  const colour = colourInText(text);
  if (!colour) return 0;
  const words = foldText(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "").length;
  return words <= 2 ? 1 : words <= 5 ? 0.7 : 0.3;
}
