import { fromSerial, parseIsoDate, type CalendarDate } from "../calendar/calendarDate";
import { judgeDateColumn } from "../read/judgeDateColumn";
import { readDateCell } from "../read/readDateCell";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import type { OwnTable } from "../tables/findTables";
import type { RecordFields, SealedPaper, SealedRow } from "./sealedPaper";

/** The text of a row's cell Holds: its number, the digits of the chain, and its fields. */
export const holdsText = ({ number, link, fields }: SealedRow): string => JSON.stringify([number, link, ...fields]);

/** Digits of its seal by which a row names its build. */
const NAMED = 16;
export const nameOfBuild = (seal: string): string => seal.slice(0, NAMED);

/** While both tables are the very same, as after an edit elsewhere, what they say is not read again. */
const known = new WeakMap<OwnTable, { readonly rows: OwnTable | null; readonly papers: readonly SealedPaper[] }>();

/** The builds that are sealed in a workbook, in the order in which they follow each other. */
export function readHistory(snapshot: WorkbookSnapshot): readonly SealedPaper[] {
  const table = findOwnTable(snapshot, "snapshots");
  if (!table) return [];
  const rows = findOwnTable(snapshot, "snapshotRows");
  const last = known.get(table);
  if (last?.rows === rows) return last.papers;
  const papers = readPapers(table, rowsBySeal(rows), snapshot);
  known.set(table, { rows, papers });
  return papers;
}

function readPapers(
  table: OwnTable<FieldOfTable<"snapshots">>,
  rows: ReadonlyMap<string, readonly SealedRow[]>,
  snapshot: WorkbookSnapshot,
): readonly SealedPaper[] {
  const papers = sealed(recordsOf(table)).map((record): SealedPaper => {
    const asAt = dayIn(record.cell("asAt")?.value, snapshot);
    const seal = record.text("seal");
    const received = receivedOn(record.cell("received"), asAt, snapshot);
    return { asAt, received, seal, sealBefore: record.text("sealBefore"), rows: rows.get(nameOfBuild(seal)) ?? [] };
  });
  return [...inChain(papers), ...withoutBuild(papers, rows)];
}

/**
 * The rows that belong to a build. One without a seal is what a person typed beside or under the table; where a seal was taken
 * away, the rows of its build, or the gap that its row leaves among them, show it.
 */
const sealed = <Field extends string>(records: readonly OwnRecord<Field | "seal">[]): typeof records =>
  records.filter((record) => record.text("seal") !== "");

/** Rows of a build that is not listed any more: somebody took its line away, or changed its seal. */
function withoutBuild(
  papers: readonly SealedPaper[],
  rows: ReadonlyMap<string, readonly SealedRow[]>,
): readonly SealedPaper[] {
  const listed = new Set(papers.map(({ seal }) => nameOfBuild(seal)));
  return [...rows]
    .filter(([name]) => !listed.has(name))
    .map(([seal, own]) => ({ asAt: null, received: null, seal, sealBefore: seal, rows: own }));
}

const dayIn = (value: unknown, { dateSystem }: WorkbookSnapshot): CalendarDate | null =>
  typeof value === "number" ? fromSerial(value, dateSystem) : parseIsoDate(typeof value === "string" ? value : "");

/** The day on which the Board received a build, as a person typed it; one without a year is the first on or after the as-at day. */
function receivedOn(
  cell: Cell | undefined,
  asAt: CalendarDate | null,
  { dateSystem: system }: WorkbookSnapshot,
): CalendarDate | null {
  if (typeof cell?.value === "number") return fromSerial(cell.value, system);
  const plan = { span: null, datedOn: asAt, keyDates: [], schoolCalendar: [], immediateDays: 0 };
  const column = judgeDateColumn([cell], { system, role: "other", heading: "", plan });
  return readDateCell(cell, column, { inferFrom: asAt, lastUpdated: null }, plan).day;
}

/** However the rows of the sheet were sorted: each follows the one whose seal it carries. What follows none comes last. */
function inChain(papers: readonly SealedPaper[]): readonly SealedPaper[] {
  const left = [...papers];
  const chain: SealedPaper[] = [];
  for (;;) {
    const at = left.findIndex(({ sealBefore }) => sealBefore === (chain.at(-1)?.seal ?? ""));
    if (at < 0) return [...chain, ...left];
    chain.push(...left.splice(at, 1));
  }
}

function rowsBySeal(table: OwnTable<FieldOfTable<"snapshotRows">> | null): ReadonlyMap<string, readonly SealedRow[]> {
  const bySeal = new Map<string, SealedRow[]>();
  for (const record of table ? sealed(recordsOf(table)) : []) {
    // What holds nothing is a person's text in the column of the seals; of a row that was emptied the build shows the gap.
    if (record.text("holds") === "") continue;
    const rows = bySeal.get(record.text("seal")) ?? [];
    rows.push({ kind: record.text("kind"), id: record.text("recordId"), ...rowIn(record.text("holds")) });
    bySeal.set(record.text("seal"), rows);
  }
  for (const rows of bySeal.values()) rows.sort((a, b) => a.number - b.number);
  return bySeal;
}

/** Reads what `holdsText` wrote. */
function rowIn(text: string): Pick<SealedRow, "number" | "link" | "fields"> {
  try {
    const [number, link, ...fields] = JSON.parse(text) as [unknown, unknown, ...RecordFields];
    const row = { number: Number(number), link: String(link), fields };
    // Written another way it is not as it was sealed.
    return JSON.stringify([number, link, ...fields]) === text ? row : { ...row, link: "" };
  } catch {
    return { number: 0, link: "", fields: [] };
  }
}
