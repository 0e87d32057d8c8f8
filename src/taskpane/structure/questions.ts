import { MEANS_NOTHING } from "../../core/sheets/correctionTexts";
import { CLAIMED_COLOURS, type OwnerKind } from "../../core/read/readings";
import { colourKeyFor } from "../../core/recognise/colourKey";
import type {
  Doubt,
  RecognisedColumn,
  RecognisedTable,
  Recognition,
  CorrectionInForce,
  TableKind,
} from "../../core/recognise/recognition";
import { cellAddress, type CellPlace } from "../../core/snapshot/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/snapshot/workbookSnapshot";

/** One thing to ask the officer: a doubt, or one colour or text of a doubt about several. */
export interface Question {
  readonly key: string;
  readonly doubt: Doubt;
  readonly table: RecognisedTable;
  readonly column: RecognisedColumn | null;
  /** The fill or the owner's words it is about; "" where it is about a column or a table. */
  readonly about: string;
  /** The cells it comes from, each with what it shows. */
  readonly cells: readonly { readonly place: CellPlace; readonly address: string; readonly text: string }[];
  /** Likeliest first. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly correction: CorrectionInForce;
  /** The cells are read like that until another answer is given. */
  readonly isNow: boolean;
  /** A key in the workbook says so. */
  readonly key?: CellPlace;
}

/** The questions to ask: one with a single answer is none. */
export const openQuestions = (recognition: Recognition, snapshot: WorkbookSnapshot): readonly Question[] =>
  questionsOf(recognition, snapshot).filter(({ answers }) => answers.length > 1);

/** The answer that is suggested: the one that a key gives, else the one by which the cells are read now. */
export const suggested = ({ answers }: Question): Answer | null =>
  answers.find(({ key }) => key !== undefined) ?? answers.find(({ isNow }) => isNow) ?? null;

/** The two or three that are shown, the suggested one first; the others are under "another". */
export function shownAnswers(question: Question): {
  readonly shown: readonly Answer[];
  readonly others: readonly Answer[];
} {
  const first = suggested(question);
  const rest = question.answers.filter((answer) => answer !== first);
  const nothing = rest.filter(({ correction }) => correction.kind === "colour" && correction.means === MEANS_NOTHING);
  const more = rest.filter((answer) => !nothing.includes(answer));
  // A colour means one rating or nothing: the ratings that nobody suggests differ in name alone.
  if (question.doubt.code === "colour-key") return { shown: [...(first ? [first] : []), ...nothing], others: more };
  const shown = [...(first ? [first] : []), ...more];
  return shown.length <= MOST_SHOWN ? { shown, others: [] } : { shown: shown.slice(0, 2), others: shown.slice(2) };
}
const MOST_SHOWN = 3;

/** Every question that the reading leaves open, in the order of the doubts, with its cells and its answers. */
const questionsOf = (recognition: Recognition, snapshot: WorkbookSnapshot): readonly Question[] =>
  recognition.doubts.flatMap((doubt) => {
    const table = recognition.tables.find(({ key }) => key === doubt.tableKey);
    const sheet = snapshot.sheets.find(({ name }) => name === table?.sheet);
    if (!table || !sheet) return [];
    const abouts = BY_SAMPLE.has(doubt.code) ? doubt.samples : [""];
    return abouts.map((about) => withKey(questionAbout(about, doubt, table, sheet), recognition, snapshot));
  });

/** A key of the workbook's own answers for a colour: its answer is suggested, and asked all the same. */
function withKey(question: Question, { tables }: Recognition, snapshot: WorkbookSnapshot): Question {
  if (question.doubt.code !== "colour-key") return question;
  const key = colourKeyFor(snapshot, tables, question.table.sheet, question.about);
  if (!key) return question;
  const answers = question.answers.map((answer) =>
    answer.correction.kind === "colour" && answer.correction.means === key.means
      ? { ...answer, key: key.place }
      : answer,
  );
  return { ...question, answers };
}

/** One question for each of their samples: a colour, or somebody's words. */
const BY_SAMPLE: ReadonlySet<Doubt["code"]> = new Set(["colour-key", "owner-kind", "owner-spelling"]);

function questionAbout(about: string, doubt: Doubt, table: RecognisedTable, sheet: SheetSnapshot): Question {
  const column = table.columns.find((each) => each.column === doubt.column) ?? null;
  return {
    key: `${doubt.code} ${table.key} ${String(doubt.column)} ${about}`,
    doubt,
    table,
    column,
    about,
    cells: cellsOf(about, doubt, table, sheet),
    answers: ANSWERS[doubt.code](doubt, table, about),
  };
}

const OWNER_KINDS = ["person", "post", "team", "body"] as const satisfies readonly OwnerKind[];
const ORDERS = ["day-first", "month-first"] as const;
type Offered = (doubt: Doubt, table: RecognisedTable, about: string) => readonly Answer[];

const ANSWERS: Readonly<Record<Doubt["code"], Offered>> = {
  "column-role": (doubt, table) => {
    const { column } = doubt;
    if (column === null) return [];
    const now = table.columns.find((each) => each.column === column)?.role;
    return doubt.choices.map((role) => ({
      correction: { kind: "column", tableKey: table.key, column, role },
      isNow: role === now,
    }));
  },
  "table-kind": (doubt, table) =>
    // The choices of such a doubt are kinds of tables.
    ([...new Set([table.kind, ...doubt.choices])] as TableKind[]).map((tableKind) => ({
      correction: { kind: "table", tableKey: table.key, ticked: true, tableKind },
      isNow: tableKind === table.kind && table.ticked,
    })),
  "hidden-table": (_, table) =>
    [false, true].map((ticked) => ({
      correction: { kind: "table", tableKey: table.key, ticked, tableKind: table.kind },
      isNow: ticked === table.ticked,
    })),
  "date-order": ({ column, choices }, table) =>
    column === null
      ? []
      : [...ORDERS]
          .sort((a, b) => placeIn(choices, a) - placeIn(choices, b))
          .map((order, index) => ({
            correction: { kind: "dates", tableKey: table.key, column, order },
            isNow: index === 0,
          })),
  "colour-key": (_, __, fill) =>
    [...CLAIMED_COLOURS, MEANS_NOTHING].map((means) => ({ correction: { kind: "colour", fill, means }, isNow: false })),
  "owner-kind": ({ choices }, _, text) => {
    const stated = OWNER_KINDS.filter((kind) => choices.includes(kind));
    const first = [...stated].sort((a, b) => choices.indexOf(a) - choices.indexOf(b));
    return [...new Set([...first, ...OWNER_KINDS])].map((ownerKind) => ({
      correction: { kind: "owner", text, ownerKind },
      isNow: ownerKind === first[0],
    }));
  },
  "owner-spelling": (_, __, text) =>
    (["same", "another"] as const).map((who) => ({
      correction: { kind: "spelling", text, who },
      isNow: who === "same",
    })),
};

/** What the choices do not name stands behind those they do. */
const placeIn = (choices: readonly string[], one: string): number =>
  choices.includes(one) ? choices.indexOf(one) : choices.length;

const MOST_CELLS = 4;
const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

function cellsOf(about: string, doubt: Doubt, table: RecognisedTable, sheet: SheetSnapshot): Question["cells"] {
  const at = (row: number, column: number, text: string): Question["cells"][number] => ({
    place: { sheet: table.sheet, row, column },
    address: cellAddress(row, column),
    text: text.length > 48 ? `${text.slice(0, 47)}…` : text,
  });
  const headingRow = Math.min(...table.headerRows, table.firstRow);
  const { column } = doubt;
  if (column === null) {
    const shown = squeezed(cellAt(sheet, headingRow, table.firstColumn)?.text ?? "");
    return [at(headingRow, table.firstColumn, shown)];
  }
  const wanted = (row: number): string | null => {
    const cell = cellAt(sheet, row, column);
    const text = squeezed(cell?.text ?? "");
    if (doubt.code === "colour-key") return cell?.fill === about && text === "" ? "" : null;
    if (doubt.code === "owner-kind" || doubt.code === "owner-spelling")
      return text.includes(squeezed(about)) ? text : null;
    return doubt.samples.some((sample) => squeezed(sample) === text) ? text : null;
  };
  const seen = new Set<string>();
  const cells: Question["cells"][number][] = [];
  for (const { row, kind } of table.rows) {
    const text = kind === "record" && cells.length < MOST_CELLS ? wanted(row) : null;
    // The same words twice show nothing new; the same colour twice does.
    if (text === null || (text !== "" && seen.has(text))) continue;
    seen.add(text);
    cells.push(at(row, column, text));
  }
  const heading = table.columns.find((each) => each.column === column)?.heading ?? "";
  return cells.length > 0 ? cells : [at(headingRow, column, heading)];
}

const SMALL_CELLS = 20_000;

/** Whether a workbook is read fast enough to work out unasked what every answer would change. */
export const isQuicklyRead = (snapshot: WorkbookSnapshot): boolean =>
  snapshot.sheets.reduce((cells, { used }) => cells + (used ? used.rows * used.columns : 0), 0) <= SMALL_CELLS;
