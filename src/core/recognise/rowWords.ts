import { readRefAtStart } from "./recommendationRef";
import type { RecognisedRow } from "./recognition";

export type Section = NonNullable<RecognisedRow["section"]> & {
  /** It could hardly be anything but a section. */
  readonly plain: boolean;
};

const TOTAL =
  /^(?:grand |sub-? ?|overall )?totals?\s*(?:[:=]|$|\()|^(?:cyfanswm|is-gyfanswm|cyfansymiau)\b|^total (?:number|no|cost|actions|of)\b|^(?:gweddill|balance|remaining|remainder)\b.{0,30}\b(?:ymrwymo|wario|ddyrannu|(?:un)?committed|(?:un)?allocated|(?:un)?spent|left)\b|^(?:average|sum|count|cyfartaledd)\s*:?$/;
const NOTE =
  /^(?:notes?\b(?!book)|nb\b|n\.b\.|source:|sources:|\*+\s?\p{L}|key\b\s*[:-]|(?:dates? of )?(?:the )?next (?:meetings?|review|board)\b.*\d|dates? of (?:the )?(?:next |future )?(?:meetings?|board|committee)\b|(?:dyddiad(?:au)? (?:y )?)?cyfarfod(?:ydd)? nesaf\b|nodyn|nodiadau|noder|sylwer|guidance\b|please\b|last updated|updated by|prepared by|printed|reviewed by|signed|signature|llofnod|llofnodwyd|cymeradwywyd gan|approved by|end of|diwedd y|page \d|disclaimer|instructions?\b|column [a-z]\b)/u;
const END =
  /^(?:(?:b?rag|rayg|status|rating|colour|risk)?\s*(?:rating |status |colour )?(?:key|legend)\b|version (?:control|history)|document (?:control|history)|glossary|abbreviations|sign-? ?off|allwedd\b|rheoli fersiynau|drop-? ?down|lookups?\b|list of)/;
const KEY =
  /^(?:(?:b?rag|rayg|status|colour|key|allwedd|cog|cag|cmg)(?: (?:key|rating|status))?\s*[:-]\s*)?(?:blue|green|amber|red|yellow|orange|grey|gray|glas|gwyrdd|ambr|oren|coch|melyn|llwyd|b|g|a|r|y)\s*(?:\([^)]*\)\s*)?(?:=|[-–:]\s)/;
const INSTRUCTION =
  /^\(?(?:e\.g\.?|eg\b|example\b|for example|enghraifft|e\.e\.)|delete as appropriate|^\[.*\]$|drop-?down list|select from/;
const PLACEHOLDER =
  /^(?:[-–—.…_?*x]+|n\/a|tbc|tba|tbd|none|dim|nil|\[.*\]|<.*>|(?:insert|enter|type|add|rhowch|nodwch|ychwanegwch)\b.{0,40}\b(?:here|actions?|text|yma|rows?|testun)\.?|action \d*|cam \d*|(?:no|nil) (?:further )?actions?\.?|(?:none|nothing|no action|no further action) (?:needed|required|necessary|to do)\.?|dim (?:angen|i'w wneud|gweithredu pellach)\.?|click (?:here )?to .*)$/;
const PLAIN_SECTION =
  /^\p{L}[\p{L}'’]*(?: \p{L}[\p{L}'’]*){0,2} \d{1,2}(?:\.\d+)*\s*(?:[:–]|-\s)|^(?:objective|theme|strand|priority|phase|stage|workstream|work stream|section|part|area|outcome|aim|goal|focus|step|key priority|priority area|pillar|standard|domain|enabler|commitment|priority area|key area|work area|programme|project|criterion|recommendation|amcan|thema|llinyn|blaenoriaeth|cyfnod|cam|rhan|maes|adran|deilliant|canlyniad|nod|ffrwd waith|safon|maes blaenoriaeth|rhaglen|prosiect|ymrwymiad)\s*\d+(?:\.\d+)*\b|^(?:immediate|short|medium|long)[ -]*(?:\/ ?(?:short|medium|long)[ -]*)?(?:term)?$|^(?:tymor (?:byr|canolig|hir))$|^(?:completed|outstanding|new|closed|ongoing) actions?$|^[a-z]\)|^[ivx]+\)/u;
const CLOSING =
  /^(?:cross-? ?cutting|general|overarching|other|additional|miscellaneous|corporate actions|trawsbynciol|trawsgwricwlaidd|cyffredinol|arall|eraill)\b/;

/** Grid texts are tidied already, and none of the words above has an accent: every row passes here, so nothing more is done. */
const small = (text: string): string => text.toLowerCase();

export const isTotal = (text: string): boolean => text.length <= 60 && TOTAL.test(small(text));
/** "Total for priority 1", "Sub-total teaching staff": a sum, where nobody and no day stands beside it. */
export const sumsUp = (text: string): boolean => text.length <= 60 && SUM.test(small(text));
const SUM = /^(?:grand |overall )?(?:sub-? ?)?totals?\b|^(?:is-?)?c?gyfanswm\b|^cyfanswm\b/;
export const isNote = (text: string): boolean => NOTE.test(small(text));
/** "Green = on target", "B – complete". */
export const isKeyLine = (text: string): boolean =>
  KEY.test(small(text)) ||
  ABBREVIATION.test(text) ||
  (text.length <= LONGEST_KEY && (text.match(SIGN_IS)?.length ?? 0) >= 2);
const LONGEST_KEY = 300;
/** "Stage: 1 = not begun  2 = begun": signs and what they stand for. */
const SIGN_IS = /(?:^|[\s;,.|(•])(?:[A-Za-z]{1,3}|\d{1,2})\s*=\s*(?=\p{L})/gu;
/** "SLT = Senior Leadership Team; HT = Headteacher", "DHT – Deputy Headteacher, ...": capitals and what they stand for. */
const ABBREVIATION =
  /^(?:[A-Z][A-Za-z&]{0,7}\s*=\s*\p{Lu}\p{L}+|[A-Z]{2,7}\s+[-–]\s+\p{Lu}[\p{L} ]{3,60}[,;]\s*[A-Z]{2,7}\s+[-–=])/u;
export const isPlaceholderAction = (text: string): boolean => text.length <= 80 && PLACEHOLDER.test(small(text));
/** "None – risk tolerated", "Recommendation not accepted – a matter for Council": nothing is to be done, where nobody and no day is named. */
export const saysNothingToDo = (text: string): boolean =>
  text.length <= LONGEST_REFUSAL && NOTHING_TO_DO.test(small(text));
const LONGEST_REFUSAL = 140;
const NOTHING_TO_DO =
  /^(?:none|nil|no (?:further |more )?actions?|dim(?: gweithredu)?(?: pellach)?)(?: (?:needed|required|necessary|proposed|planned|taken|agreed))?\s*[-–—:;,(.]\s*\p{L}|^(?:the )?(?:recommendation|proposal|finding|argymhelliad)?\s*(?:is |was |has been )?(?:not (?:accepted|agreed|supported|adopted)|rejected|declined)\b|^(?:ni dderbyniwyd|gwrthodwyd)(?: yr argymhelliad)?\b|^(?:argymhelliad )?heb ei dderbyn\b/u;

/** A row that explains how to fill the table in, or shows an example. */
export const isInstruction = (row: string, action: string): boolean =>
  INSTRUCTION.test(small(action)) || /^\(?e\.g\.? /i.test(row);

/** A title after which nothing belongs to the table above: keys, versions, lists. */
export const endsTable = (text: string, afterGap: boolean): boolean =>
  afterGap && text.length <= 60 && END.test(small(text));

/** Words that go on from the row above: they begin small, in brackets or with a bullet. */
export const readsOn = (text: string): boolean =>
  /^(?:\p{Ll}|\(|[-–•·*]\s|…|\.\.\.)/u.test(text) && !/^\(?[a-z]\)/.test(text);

/** After such a section the recommendation above no longer holds. */
export const closesRecommendation = (text: string): boolean => CLOSING.test(small(text));

/** "Objective 1: ...", "Priority 2 - Finance", "SHORT TERM": plainly a part of a plan, and no title of the whole. */
export const isNumberedPart = (text: string): boolean => text.length <= 120 && PLAIN_SECTION.test(small(text));

/** "2. Data retention policy": a number with a stop, and words that begin with a capital. */
export const NUMBERED_TITLE = /^\d{1,2}(?:\.\d{1,2})?[.):]\s+\p{Lu}/u;

/** What a section row names (T5): a recommendation or strand by its mark, else a group. */
export function sectionOf(text: string, welsh: boolean): Section {
  const ref = readRefAtStart(text, welsh);
  if (ref) return { text, names: ref.kind, ref: ref.ref, plain: true };
  const folded = small(text);
  if (/^(?:strand|llinyn|workstream)\b/.test(folded)) return { text, names: "strand", ref: null, plain: true };
  const capitals = text.length >= 4 && text === text.toUpperCase() && text !== text.toLowerCase();
  return { text, names: "group", ref: null, plain: capitals || PLAIN_SECTION.test(folded) || /:$/.test(text) };
}
