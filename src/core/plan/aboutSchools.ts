import { ownTablesOn } from "../recognise/ownTableReading";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText } from "../text/normalise";

const OF_SCHOOLS =
  /\b(?:schools?|pupils?|head ?teachers?|estyn|learners?|education|teachers?|teaching|classrooms?|governors?|governing body|curriculum|aln|inset|key stages?|ysgol|ysgolion|disgybl|disgyblion|dysgwyr|addysg|athrawon|llywodraethwyr|cwricwlwm)\b/;
/** "Autumn term", "half term 2", "HT3", "termly"; not "long term" or "terms of reference". */
const OF_TERMS =
  /\b(?:autumn|spring|summer|half|school|each|every|next)[- ]terms?\b|\btermly\b|\bht ?[1-6]\b|\bhanner tymor\b|\bbob tymor\b|\btymor (?:yr )?(?:hydref|gwanwyn|haf)\b/;

const ROWS_LOOKED_AT = 80;
/** Titles stand within the first rows, with little beside them; a list may stand above. */
const TITLE_ROWS = 14;
const CELLS_OF_A_TITLE = 2;
const LONGEST_LOOKED_AT = 160;
/** What names a term is short; a sentence about a visit to a school is no plan by terms. */
const LONGEST_TERM = 60;
/** One distinct text in so many that speaks of schools makes a plan about them. */
const SHARE = 0.05;
const FEWEST = 2;

/** Whether the council's sheets are about schools, or count by terms: there "summer" is a term, anywhere else a season (D8). */
export function isAboutSchools(snapshot: WorkbookSnapshot): boolean {
  const found = snapshot.sheets.filter((sheet) => ownTablesOn(snapshot, sheet) === null).map(wordsOfSheet);
  const ofSchools = found.reduce((sum, { schools }) => sum + schools, 0);
  const texts = found.reduce((sum, one) => sum + one.texts, 0);
  return found.some(({ isPlain }) => isPlain) || (ofSchools >= FEWEST && ofSchools >= texts * SHARE);
}

interface SheetWords {
  /** Its name or title names schools, or a cell of it a term. */
  readonly isPlain: boolean;
  readonly schools: number;
  readonly texts: number;
}

const known = new WeakMap<SheetSnapshot, SheetWords>();

function wordsOfSheet(sheet: SheetSnapshot): SheetWords {
  const before = known.get(sheet);
  if (before) return before;
  const now = lookAt(sheet);
  known.set(sheet, now);
  return now;
}

function lookAt(sheet: SheetSnapshot): SheetWords {
  const texts = new Set<string>();
  let isPlain = OF_SCHOOLS.test(foldText(sheet.name));
  for (const [row, line] of sheet.cells.slice(0, ROWS_LOOKED_AT).entries()) {
    const isTitle =
      row < TITLE_ROWS && line.filter((cell) => cell !== undefined && cell.value !== "").length <= CELLS_OF_A_TITLE;
    for (const cell of line) {
      if (typeof cell?.value !== "string" || cell.value.length < 3) continue;
      const text = foldText(cell.value.slice(0, LONGEST_LOOKED_AT));
      isPlain ||= (text.length <= LONGEST_TERM && OF_TERMS.test(text)) || (isTitle && OF_SCHOOLS.test(text));
      texts.add(text);
    }
  }
  return { isPlain, schools: [...texts].filter((text) => OF_SCHOOLS.test(text)).length, texts: texts.size };
}
