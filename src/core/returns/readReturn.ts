import { fromSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { typedDay } from "../calendar/typedDay";
import type { Status } from "../read/readings";
import { statusInTable } from "../read/tableWords";
import { checksum } from "../text/checksum";
import { RETURNS_WORDS } from "../words/returnsLanguages";
import { RETURN_COLUMNS, type NotUnderstoodWhy, type ReturnColumn } from "../words/returnsWords";
import { asText, ASKED, GIVEN, type ReturnMemory } from "./returnSheet";

/** The cells of a workbook that came back, sheet by sheet; nothing is known of it yet. */
export interface ReturnedFile {
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly sheets: readonly {
    readonly cells: readonly {
      readonly row: number;
      readonly column: number;
      readonly value: string | number | boolean;
    }[];
  }[];
}

/** What somebody typed and nobody can take: where, and what. */
export interface NotUnderstood {
  readonly file: string;
  readonly id: string;
  /** The heading of the column, or the address of a cell beside the form. */
  readonly where: string;
  readonly text: string;
  readonly why: NotUnderstoodWhy;
}

/** What one row of a return says. */
export interface Answer {
  readonly file: string;
  readonly id: string;
  readonly memory: ReturnMemory;
  readonly status?: Status;
  readonly percent?: number;
  readonly newDay?: CalendarDate;
  readonly why?: string;
  readonly words?: string;
  readonly evidence?: string;
}

export interface ReadReturn {
  readonly file: string;
  /** Whose return it is, and the day it was made as at; null where it is none. */
  readonly owner: string | null;
  readonly madeOn: CalendarDate | null;
  /** A short mark of all its cells: the same file has the same, whatever it is called. */
  readonly contents: string;
  readonly answers: readonly Answer[];
  readonly notUnderstood: readonly NotUnderstood[];
}

type Grid = ReadonlyMap<number, ReadonlyMap<number, string | number | boolean>>;

/** Reads a workbook that came back. Every cell that somebody typed is in the answers, or in what is not understood. */
export function readReturn(file: ReturnedFile): ReadReturn {
  for (const { cells } of file.sheets) {
    const grid = gridOf(cells);
    const form = formIn(grid);
    if (form) return readForm(file, grid, form);
  }
  return {
    file: file.name,
    owner: null,
    madeOn: null,
    contents: "",
    answers: [],
    notUnderstood: [{ file: file.name, id: "", where: "", text: file.name, why: "no-return" }],
  };
}

function contentsOf({ sheets }: ReturnedFile): string {
  const text = JSON.stringify(sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value])));
  return `${checksum(text)}-${text.length.toString(36)}`;
}

function gridOf(cells: ReturnedFile["sheets"][number]["cells"]): Grid {
  const grid = new Map<number, Map<number, string | number | boolean>>();
  for (const { row, column, value } of cells) {
    const line = grid.get(row) ?? new Map<number, string | number | boolean>();
    grid.set(row, line.set(column, value));
  }
  return grid;
}

interface Form {
  readonly row: number;
  readonly columns: ReadonlyMap<number, ReturnColumn>;
  readonly language: "en" | "cy";
}

/** The heading row, by the headings that are asked for; columns may have been moved. */
function formIn(grid: Grid): Form | null {
  for (const [row, line] of grid) {
    for (const language of ["en", "cy"] as const) {
      const names = RETURNS_WORDS[language].columns;
      const columns = new Map(
        [...line].flatMap(([at, value]) => {
          const column = RETURN_COLUMNS.find((one) => names[one] === asText(value));
          return column ? [[at, column] as const] : [];
        }),
      );
      const known = new Set(columns.values());
      if (ASKED.every((column) => known.has(column)) && known.has("memory")) return { row, columns, language };
    }
  }
  return null;
}

function readForm(file: ReturnedFile, grid: Grid, form: Form): ReadReturn {
  const answers: Answer[] = [];
  const notUnderstood: NotUnderstood[] = [];
  let [owner, madeOn]: [string | null, CalendarDate | null] = [null, null];
  for (const [row, line] of grid) {
    if (row <= form.row) continue;
    const cell = (column: ReturnColumn) => [...line].find(([at]) => form.columns.get(at) === column)?.[1];
    const id = asText(cell("id"));
    const memory = memoryIn(asText(cell("memory")));
    const not = (where: string, text: string, why: NotUnderstood["why"]): void => {
      notUnderstood.push({ file: file.name, id, where, text, why });
    };
    const headings = RETURNS_WORDS[form.language].columns;
    owner ??= memory?.owner ?? null;
    madeOn ??= memory?.asOf ?? null;
    RETURN_COLUMNS.slice(0, GIVEN).forEach((column, at) => {
      const text = asText(cell(column));
      if (text !== "" && text !== memory?.given[at]) not(headings[column], text, memory ? "not-asked" : "no-row");
    });
    for (const [at, value] of line) if (!form.columns.has(at)) not("", asText(value), "not-asked");
    if (memory === null) {
      for (const column of ASKED)
        if (asText(cell(column)) !== "") not(headings[column], asText(cell(column)), "no-row");
      continue;
    }
    const stated = answerIn(cell, file.dateSystem, (column) =>
      not(headings[column], asText(cell(column)), "unreadable"),
    );
    if (Object.keys(stated).length > 0) answers.push({ file: file.name, id, memory, ...stated });
  }
  return { file: file.name, owner, madeOn, contents: contentsOf(file), answers, notUnderstood };
}

function memoryIn(text: string): ReturnMemory | null {
  try {
    const read = JSON.parse(text) as Partial<ReturnMemory>;
    return typeof read.key === "string" && Array.isArray(read.given) ? (read as ReturnMemory) : null;
  } catch {
    return null;
  }
}

type AnswerText = Omit<Answer, "file" | "id" | "memory">;

function answerIn(
  cell: (column: ReturnColumn) => string | number | boolean | undefined,
  system: DateSystem,
  unreadable: (column: ReturnColumn) => void,
): AnswerText {
  const read = <T>(column: ReturnColumn, of: (value: string | number | boolean) => T | null): T | undefined => {
    const value = cell(column);
    if (value === undefined || asText(value) === "") return undefined;
    const found = of(value);
    if (found === null) unreadable(column);
    return found ?? undefined;
  };
  const text = (column: ReturnColumn): string | undefined => read(column, asText);
  const stated = {
    status: read("status", (value) => statusInTable(asText(value), "en") ?? statusInTable(asText(value), "cy")),
    percent: read("percent", percentIn),
    newDay: read("newDay", (value) =>
      typeof value === "number" ? fromSerial(Math.floor(value), system) : typedDay(asText(value)),
    ),
    why: text("why"),
    words: text("words"),
    evidence: text("evidence"),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Excel keeps "60 %" typed into a plain cell as 0.6. */
function percentIn(value: string | number | boolean): number | null {
  const number =
    typeof value === "number" ? value : /^\d{1,3}\s*%?$/.test(asText(value)) ? Number.parseInt(asText(value), 10) : NaN;
  const percent = number < 1 ? number * 100 : number;
  return percent >= 0 && percent <= 100 ? Math.round(percent * 100) / 100 : null;
}
