import type { Cell } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";
import { isKnownForename } from "../read/owners/forenames";
import { isPlainState } from "../read/readStatus";
import { asksToBeDone } from "./actionVerbs";

/** What the cells of one column look like; every share is of the filled cells, 0 to 1. */
export interface ColumnContents {
  readonly filled: number;
  /** Of the rows looked at. */
  readonly filledShare: number;
  readonly averageLength: number;
  readonly distinctShare: number;
  readonly shares: Readonly<Record<ContentClass, number>>;
}

const CONTENT_CLASSES = [
  "date",
  "number",
  "percent",
  "status",
  "colour",
  "yesNo",
  "name",
  "id",
  "mark",
  "email",
  "recommendation",
  "verb",
  "level",
  "told",
] as const;
export type ContentClass = (typeof CONTENT_CLASSES)[number];

/** Mostly states, the same few again and again, and short: "Cyflawnwyd", "Done 4/3", "Carried forward". */
export const holdsStates = ({ filled, averageLength, distinctShare, shares }: ColumnContents): boolean =>
  filled >= 4 && shares.status >= 0.5 && distinctShare <= 0.75 && averageLength <= 30;

const MONTH =
  "jan(?:uary)?|feb(?:ruary|uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nove?(?:mber)?|dec(?:ember)?" +
  "|ionawr|[cg]?h?wefror|[mf]awrth|ebrill|[mf]ai|mehefin|[ng]?g?orffennaf|orffennaf|awst|[mf]edi|[nh]?hydref|dachwedd|tachwedd|r?h?agfyr|ragfyr";
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH})\\b|\\b(?:autumn|spring|summer|easter|term|termly|hydref|gwanwyn|haf|tymor|ongoing|on-going|on going|continuous|immediate|immediately|asap|annually|monthly|weekly|quarterly|fortnightly|parhaus|tbc|tbd|tba|q[1-4]|ht ?[1-6]|quarter|chwarter|ch[1-4]|month|months|weeks?|years?|w\\/c|daily)\\b`,
);
/** "1.1" is the number of an action. */
const FIGURE_DATE =
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}\/(?:\d{1,2}|\d{4})$|^(?:19|20)\d\d(?:[/-]\d\d(?:\d\d)?)?$/;
/** A whole date among a few words: "Bob Day / 30/06/2020". */
const FIGURES_WITHIN = /(?:^|[^\d/.])\d{1,2}([/.])\d{1,2}\1\d{2,4}(?!\d)/;
const STATUS_WORDS =
  /^(?:not (?:yet )?(?:started|begun|complete|completed|due)|(?:work )?(?:in )?progress(?:ing)?|in hand|started|ongoing|on-?going|under ?way|complete[d]?|done|closed|open|new|pending|achieved|on (?:track|target|hold|schedule|course)|off (?:track|target)|behind(?: schedule)?|delayed|deferred|paused|suspended|cancelled|overdue|to ?do|todo|doing|wip|resolved|unresolved|implemented|partially implemented|not implemented|backlog|parked|waiting|assigned|fixed|at risk|slipped|partially complete|partly met|met|not met|superseded|deleted|extended|reprogrammed|heb (?:ei )?ddechrau|ar y gweill|ar y trywydd(?: iawn)?|wedi'?[iu]? (?:ei )?g[wy]bl?hau|wedi'?[iu]? c?h?g?wblhau|cwblhawyd|wedi cwblhau|ar waith|parhaus|gohiriwyd|wedi'i ohirio|hwyr|ar stop|canslwyd|agored|ar gau)\b/;
const COLOUR =
  /^(?:b|r|a|g|y|c|m|o|red|amber|green|blue|yellow|orange|grey|gray|coch|ambr|oren|gwyrdd|glas|melyn|llwyd)(?:\s*(?:-(?!\s?\d)|[↑↓↔→←▲▼/(]).*)?$/;
const YES_NO = /^(?:y|n|yes|no|true|false|1|0|x|✓|✔|ie|na|ydy|nac ydy|do|naddo)$/;
const MARK = /^(?:x|l|s|a|r|c|i|✓|✔|•|\*|lead|support|arwain)$/;
const ID = /^(?:[a-z]{0,8}[ ._/-]?)?\d{1,4}(?:[ ._/-]?[a-z0-9]{1,4}){0,4}[.)]?$/;
const RECOMMENDATION = /^(?:r|a|rec|recommendation|argymhelliad)\.? ?\d{1,2}\b|^[a-z]{2,5}\d{1,2}$/;
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
const INITIALS = /^\(?(?:\p{Lu}\.?){2,4}\)?$/u;
const OWNER_WORDS =
  /\b(?:officer|manager|head|director|team|lead|leader|adviser|advisor|cllr|councillor|chair|governors?|headteachers?|service|ditto|tbc|vacan\w+|all|schools|board|committee|swyddog|pennaeth|rheolwr|cyfarwyddwr|tim|arweinydd|cyng|prif weithredwr|bwrdd|pawb|gwag)\b/;

/** Posts and services by one word, as a cell of owners has them: "Caretaker", "Legal", "Dirprwy". */
const OWNER_SHORT =
  /\b(?:caretaker|teachers?|clerk|principal|deputy|co-?ordinator|assistant|secretary|bursar|consultant|contractor|supplier|technician|librarian|nurse|worker|executive|unit|department|office|legal|hr|ict|finance|procurement|estates|payroll|communications|slt|smt|cmt|senco|alnco|athro|athrawes|athrawon|dirprwy|clerc|gofalwr|uned|swyddfa|adran|gwasanaeth|cydlynydd|llywodraethwyr|pwyllgor|technegydd|ysgrifennydd)\b/;
const LONGEST_OWNER_SHORT = 30;

const LONGEST_EMAIL = 254;
const LEVEL =
  /^(?:h|m|l|v?high|medium|med|low|(?:very )?(?:high|low)|critical|essential|desirable|urgent|minor|major|moderate|significant|fundamental|merits attention|p[1-5]|must|should|could|uchel(?: iawn)?|canolig|isel(?: iawn)?)$/;
const LONGEST_LEVEL = 16;
/** What somebody has done, or is waiting for: words of an update. */
const UPDATE_WORDS =
  /^(?:done|sent|agreed|awaiting|waiting|drafted?|booked|met|nothing|in progress|ongoing|under way|letter|first|two|three|four)\b|\b(?:was|were|has|have|had|been|done|sent|received|held|met|booked|awaited|awaiting|chosen|begun|took place|under way|in progress|published|shared|circulated|completed|started|to date|so far|yet|drafted|finished)\b|\bwedi(?:'i|'u|i)?\b|\bhyd yma\b/;
const UPDATE_LENGTH = 200;

/** Looks at the cells of a column; a few hundred tell as much as thousands. */
export function contentsOf(cells: readonly (Cell & { readonly shown: string })[], rows: number): ColumnContents {
  const counts = Object.fromEntries(CONTENT_CLASSES.map((name) => [name, 0])) as Record<ContentClass, number>;
  const distinct = new Set<string>();
  let length = 0;
  for (const cell of cells) {
    const text = foldText(cell.shown);
    distinct.add(text);
    length += text.length;
    for (const name of CONTENT_CLASSES) if (TESTS[name](text, cell)) counts[name]++;
  }
  const filled = cells.length;
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  return {
    filled,
    filledShare: rows === 0 ? 0 : filled / rows,
    averageLength: share(length),
    distinctShare: share(distinct.size),
    shares: Object.fromEntries(CONTENT_CLASSES.map((name) => [name, share(counts[name])])) as Record<
      ContentClass,
      number
    >,
  };
}

/** A number format that shows a day, a month or a year: letters outside quotes and brackets. */
export const isDateFormat = (format: string): boolean =>
  /[dy]|mmm/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "")) && !/general/i.test(format);

/** Whether one cell looks like a class of contents. */
export const looksLike = (name: ContentClass, cell: Cell, shown: string): boolean =>
  TESTS[name](foldText(shown), { ...cell, shown });

const TESTS: Readonly<Record<ContentClass, (text: string, cell: Cell & { readonly shown: string }) => boolean>> = {
  date: (text, cell) =>
    typeof cell.value === "number"
      ? isDateFormat(cell.format)
      : FIGURE_DATE.test(text) ||
        (text.length <= 60 && FIGURES_WITHIN.test(text)) ||
        (text.length <= (/\d/.test(text) ? 60 : 28) && DATE_WORDS.test(text)),
  number: (_, cell) => typeof cell.value === "number" && !isDateFormat(cell.format) && !cell.shown.endsWith("%"),
  percent: (text, cell) =>
    typeof cell.value === "number"
      ? !isDateFormat(cell.format) && cell.value >= 0 && cell.value <= 100
      : /^\d{1,3}(?:\.\d+)? ?%$|^\d{1,3}$|^half$|quarters?$|^\d+ (?:of|out of) \d+$/.test(text),
  // "Agreed - in progress": the state stands last.
  status: (text) =>
    text.length <= 60 &&
    (STATUS_WORDS.test(text) || isPlainState(text) || (text.includes(" - ") && STATUS_WORDS.test(lastPart(text)))),
  colour: (text) => COLOUR.test(text),
  yesNo: (text) => YES_NO.test(text),
  name: (text, cell) => typeof cell.value === "string" && looksLikeOwner(text, cell.shown),
  id: (text) => text.length <= 16 && ID.test(text),
  mark: (text) => MARK.test(text),
  email: (text) => text.length <= LONGEST_EMAIL && /^\S+@\S+\.\S+$/.test(text),
  recommendation: (text) => RECOMMENDATION.test(text),
  verb: (text) => text.includes(" ") && asksToBeDone(text),
  level: (text) => text.length <= LONGEST_LEVEL && LEVEL.test(text),
  told: (text) => UPDATE_WORDS.test(text.slice(0, UPDATE_LENGTH)),
};

const lastPart = (text: string): string => text.slice(text.lastIndexOf(" - ") + 3);

function looksLikeOwner(folded: string, shown: string): boolean {
  if (folded.length > 120 || /\d/.test(folded)) return false;
  if (INITIALS.test(shown)) return true;
  if (OWNER_WORDS.test(folded)) return true;
  if (
    folded.length <= LONGEST_OWNER_SHORT &&
    (OWNER_SHORT.test(folded) ? !asksToBeDone(folded) : isKnownForename(folded))
  )
    return true;
  const words = shown
    .replace(/[/;&,+()"]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  const capitals = words.filter((word) => CAPITALISED.test(word)).length;
  return words.length >= 2 && words.length <= 10 && capitals / words.length >= 0.7;
}
