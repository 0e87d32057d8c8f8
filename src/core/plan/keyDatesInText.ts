import type { KeyDate } from "../calendar/keyDate";
import type { PlanDates } from "../read/dateColumn";
import { ownTablesOn } from "../recognise/ownTableReading";
import type { RecognisedTable } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { foldText, oneLine } from "../text/normalise";
import { daysInText } from "./daysInText";
import { kindOfKeyDate } from "./keyDateKinds";

const CELLS_OF_A_NOTE = 2;
const LONGEST_NOTE = 240;
/** Where one thing said ends and the next begins: a full stop, a semicolon, a wide gap. */
const SENTENCES = /(?<=[.;])\s+(?=\p{Lu})|;\s*|\s{3,}|\n/u;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*$|\bdydd \p{L}+,?\s*$/iu;
/** Days of the document itself, of its plan, and of what is over and done with. */
const NOT_TO_COME =
  /\b(?:updated?|as at|dated|revised|version|issued|printed|agreed|approved|endorsed|reviewed|plan (?:start|end|period|runs|covers)\w*|diweddar\w*|fersiwn|cymeradwywyd|cytunwyd|cyfnod y cynllun|diwedd y cynllun|dechrau'?r cynllun)\b/;

/**
 * Key dates that notes and title lines name: "Next Board: Wednesday 4 March 2020, then 1 April 2020." Only lines of one or two
 * cells outside the records are looked at, and only days beside words of a meeting, a conference, a deadline or an end.
 */
export function keyDatesInText(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  dates: PlanDates,
): readonly NotedDate[] {
  const found = new Map<string, NotedDate>();
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility !== "visible" || sheet.tables.some((t) => t.name.startsWith("Plan"))) continue;
    if (ownTablesOn(snapshot, sheet) !== null) continue;
    for (const { text, place } of notesOf(sheet, tables)) {
      for (const row of text.split(SENTENCES).flatMap((sentence) => keyDatesOf(sentence, dates, snapshot.dateSystem)))
        found.set(`${row.date} ${row.kind}`, found.get(`${row.date} ${row.kind}`) ?? { row, place, text });
    }
  }
  return [...found.values()].sort((a, b) => (a.row.date < b.row.date ? -1 : 1));
}

interface Note {
  readonly text: string;
  readonly place: CellPlace;
}

/** A day that a note names. */
export interface NotedDate extends Note {
  readonly row: KeyDate;
}

/** The lines of a sheet that are none of its records. */
function notesOf(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly Note[] {
  const top = sheet.used?.row ?? 0;
  const records = new Set(
    tables
      .filter((t) => t.sheet === sheet.name)
      .flatMap((t) => [...t.headerRows, ...t.rows.filter(({ kind }) => kind !== "note").map(({ row }) => row)]),
  );
  return sheet.cells.flatMap((line, i) => {
    if (records.has(top + i)) return [];
    const shown = line.flatMap((cell, column) =>
      cell === undefined || cell.value === "" ? [] : [{ text: cell.text || String(cell.value), column }],
    );
    const text = shown.map((cell) => cell.text).join(" ");
    const [first] = shown;
    if (!first || shown.length > CELLS_OF_A_NOTE || text.length > LONGEST_NOTE) return [];
    return [{ text, place: { sheet: sheet.name, row: top + i, column: (sheet.used?.column ?? 0) + first.column } }];
  });
}

function keyDatesOf(sentence: string, dates: PlanDates, system: 1900 | 1904): readonly KeyDate[] {
  const folded = foldText(sentence);
  const kind = kindOfKeyDate(folded);
  if (!/\d/.test(folded) || kind === "other" || NOT_TO_COME.test(folded)) return [];
  const days = daysInText(sentence, dates, system).filter(({ kind: read }) => read === "exact");
  const first = days[0];
  if (!first) return [];
  const line = oneLine(sentence);
  const before = line
    .slice(0, first.at)
    .replace(WEEKDAY, "")
    .replace(/[\s:,(-]+$/, "");
  const event = before.replace(/\s+(?:on|is|by|yw|ar|erbyn)$/i, "");
  return days.map(({ day }) => ({
    date: day,
    event: event === "" ? line.slice(first.at + first.length).replace(/^[\s:,)-]+/, "") : event,
    kind,
    appliesTo: null,
    note: null,
  }));
}
