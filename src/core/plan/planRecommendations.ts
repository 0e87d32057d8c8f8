import { foldText, writtenLine } from "../text/normalise";
import { fromSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import { isDateFormat } from "../recognise/columnContents";
import { excelTrim } from "../read/content";
import { readRefAtStart, readRefCell } from "../recognise/recommendationRef";
import type { RecognisedTable } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Recommendation } from "./actionPlan";
import { rawText } from "./ownCells";
import { namesInWelsh } from "./recommendationOf";
import {
  cellAsWritten,
  cellFor,
  cellText,
  columnFor,
  joinedText,
  lineAsWritten,
  placedCell,
  recordsOf,
  type TableRecord,
} from "./tableRecords";
import { type TitleLine, titleLines } from "./titleLines";

const EMPTY = { source: "", madeOn: null, strand: null, lead: null } as const;

/** The recommendations a plan states, each once. */
export interface StatedRecommendations {
  /** In tables of their own, in the order of those. */
  readonly listed: readonly Recommendation[];
  /** In section rows, title lines and columns only, as the plan comes to them. */
  readonly named: readonly Recommendation[];
  /** The records of those that are listed, by their refs. */
  readonly records: ReadonlyMap<string, TableRecord>;
}

export function planRecommendations(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  welsh: boolean,
): StatedRecommendations {
  const found = new Map<string, Recommendation>();
  const records = new Map<string, TableRecord>();
  const add = (one: Recommendation): void => {
    const before = found.get(one.ref);
    found.set(one.ref, before ? merged(before, one) : one);
  };
  for (const table of tables.filter((t) => t.kind === "recommendations")) {
    for (const record of recordsOf(snapshot, table)) {
      const one = fromTable(record, welsh, snapshot.dateSystem);
      if (!one) continue;
      if (!found.has(one.ref)) records.set(one.ref, record);
      add(one);
    }
  }
  const listed = found.size;
  for (const table of tables.filter((t) => t.kind === "actions" && t.own === null)) {
    const lines = titleLines(snapshot, table, tables);
    for (const one of fromTitle(lines, welsh)) add(one);
    for (const one of fromSections(snapshot, table)) add(one);
    for (const one of fromColumn(recordsOf(snapshot, table), welsh || namesInWelsh(table))) add(one);
  }
  const all = [...found.values()];
  return { listed: all.slice(0, listed), named: all.slice(listed), records };
}

const merged = (a: Recommendation, b: Recommendation): Recommendation => ({
  ...a,
  text: a.text === "" ? b.text : a.text,
  lead: a.lead ?? b.lead,
  place: a.place ?? b.place,
});

function fromTable(record: TableRecord, welsh: boolean, system: DateSystem): Recommendation | null {
  const text = joinedText(record, "recommendation", " ") ?? "";
  const typed = cellText(cellFor(record, "ref"));
  const start = readRefAtStart(text, welsh);
  // In our own table the live formulas find the actions by what stands there, and so does the product.
  const written = record.table.own === null ? (readRefCell(typed, welsh).ref ?? typed) : refInOwnTable(record);
  const ref = (typed === "" ? null : written) ?? start?.ref ?? text;
  if (ref === "") return null;
  const judgement = joinedText(record, "judgement", " ") ?? "";
  return {
    ref,
    text: writtenLine(start && start.ref === ref && start.rest !== "" ? start.rest : text),
    source: joinedText(record, "source", " ") ?? "",
    madeOn: plainDay(cellFor(record, "madeOn"), system),
    strand: joinedText(record, "strand", " "),
    lead: joinedText(record, "lead", "\n"),
    ...(judgement === "" ? {} : { judgement: { text: judgement, on: plainDay(cellFor(record, "judgedOn"), system) } }),
    ...selfEvaluationIn(record, system),
    place: placedCell(record, "recommendation")?.place ?? null,
  };
}

function selfEvaluationIn(record: TableRecord, system: DateSystem): Pick<Recommendation, "selfEvaluation"> {
  const text = joinedText(record, "selfEvaluation", " ") ?? "";
  const evidence = joinedText(record, "selfEvaluationEvidence", "\n");
  const on = plainDay(cellFor(record, "selfEvaluatedOn"), system);
  return text === "" && evidence === null ? {} : { selfEvaluation: { text, on, evidence } };
}

const refInOwnTable = (record: TableRecord): string => excelTrim(rawText(cellFor(record, "ref")));

const plainDay = (cell: Cell | undefined, system: DateSystem): CalendarDate | null =>
  cell !== undefined && typeof cell.value === "number" && isDateFormat(cell.format)
    ? fromSerial(cell.value, system)
    : null;

function* fromTitle(lines: readonly TitleLine[], welsh: boolean): Generator<Recommendation> {
  for (const { raw, place } of lines) {
    const start = readRefAtStart(raw, welsh);
    if (!start || start.rest === "" || start.rest.length < 8 || /^[A-Z]*\d/.test(start.rest)) continue;
    yield { ...EMPTY, ref: start.ref, text: writtenLine(start.rest), lead: leadIn(lines), place };
    return;
  }
}

/** "Lead officer: Bethan Ruck          Portfolio holder: ..." */
function leadIn(lines: readonly TitleLine[]): string | null {
  for (const { raw } of lines) {
    const match = /^\s*(?:lead(?: officer)?|swyddog arweiniol|arweinydd)\s*:\s*(.+?)(?:\s{3,}|\s[|;]\s|\n|$)/i.exec(
      raw,
    );
    if (match?.[1]) return writtenLine(match[1]);
  }
  return null;
}

function* fromSections(snapshot: WorkbookSnapshot, table: RecognisedTable): Generator<Recommendation> {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  for (const { row, section: found } of table.rows) {
    if (!sheet || !found || found.names === "group") continue;
    const section = { ...found, text: lineAsWritten(sheet, row, found.text) };
    const place: CellPlace = { sheet: table.sheet, row, column: table.firstColumn };
    const rest = readRefAtStart(section.text, true)?.rest ?? section.text.replace(/^\d{1,2}[\s.:)–—-]+/, "");
    const ref = found.ref ?? found.text;
    yield {
      ...EMPTY,
      ref,
      text: writtenLine(rest === "" ? section.text : rest),
      strand: section.names === "strand" ? writtenLine(rest) : null,
      place,
    };
  }
}

function* fromColumn(records: readonly TableRecord[], welsh: boolean): Generator<Recommendation> {
  const table = records[0]?.table;
  if (!table || columnFor(table, "recommendation") === null) return;
  if (columnFor(table, "recommendation") === columnFor(table, "action")) return;
  const seen = new Set<string>();
  for (const record of records) {
    const found = placedCell(record, "recommendation");
    if (!found) continue;
    const text = cellText(found.cell);
    if (seen.has(text)) continue;
    seen.add(text);
    const written = cellAsWritten(found.cell);
    const { ref } = readRefCell(text, welsh);
    const start = readRefAtStart(written, welsh);
    const rest = start?.rest ?? written.replace(/^\d{1,2}[\s.:)–—-]+/, "");
    const words = rest.length >= 8 ? writtenLine(rest) : "";
    if (ref !== null || words !== "") yield { ...EMPTY, ref: ref ?? text, text: words, place: found.place };
  }
}

/** Recommendation texts, folded, with their refs. */
export const refsByText = (recommendations: readonly Recommendation[]): ReadonlyMap<string, string> =>
  new Map(recommendations.filter((r) => r.text !== "").map((r) => [foldText(r.text), r.ref]));
