import { parseIsoDate, toSerial } from "../src/core/calendar/calendarDate";
import { readPlan } from "../src/core/plan/readPlan";
import { recognise } from "../src/core/recognise/recognise";
import {
  asSheetName,
  type Cell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../src/core/snapshot/workbookSnapshot";

/** How long the recogniser and the reader take over large workbooks, beside what they are allowed. */
interface Size {
  readonly name: string;
  readonly sheets: number;
  readonly rows: number;
  /** Milliseconds that recognition may take here. */
  readonly allowed: number;
}

const SIZES: readonly Size[] = [
  { name: "40 sheets of 2,000 rows", sheets: 40, rows: 2000, allowed: 3000 },
  { name: "one sheet, 200,000 cells", sheets: 1, rows: 25_000, allowed: 5000 },
  { name: "one sheet of 80,000 rows", sheets: 1, rows: 80_000, allowed: 5000 },
];

const HEADINGS = ["Ref", "Action", "Lead officer", "Start", "Due date", "Status", "RAG", "Progress update"];
const OWNERS = [
  "Ann Lee",
  "Bob Day",
  "Siân Morgan",
  "Head of Education",
  "Ann Lee / Bob Day",
  "Cara Fox (lead), Dai Rees",
];
const DUE = ["31/03/2020", "Summer 2020", "by end of March 2020", "Ongoing", "Q3 2019/20", "TBC", "within 3 months"];
const STATUS = ["In progress", "Complete", "Not started", "On hold", "Delayed - awaiting data"];
const FIRST_DAY = "2020-01-06";

const words = (text: string): Cell => ({ value: text, text, format: "General" });
const day = (serial: number): Cell => ({ value: serial, text: String(serial), format: "dd/mm/yyyy" });
const oneOf = (list: readonly string[], i: number): Cell => words(list[i % list.length] ?? "");

function sheetOf(name: string, rows: number): SheetSnapshot {
  const first = parseIsoDate(FIRST_DAY);
  if (first === null) throw new Error(`no day: ${FIRST_DAY}`);
  const start = toSerial(first, 1900);
  const records = Array.from({ length: rows }, (_, i): readonly Cell[] => [
    words(`R${String(1 + (i % 5))}.${String(i)}`),
    words(`Agree the improvement targets with school number ${String(i)} and publish them`),
    oneOf(OWNERS, i),
    day(start + (i % 300)),
    i % 2 === 0 ? day(start + 60 + (i % 300)) : oneOf(DUE, i >> 1),
    oneOf(STATUS, i),
    words("RAG".charAt(i % 3)),
    words(`Met on ${String(i % 28)} occasions; the draft is with schools`),
  ]);
  const cells = [HEADINGS.map(words), ...records];
  return {
    name: asSheetName(name),
    id: "",
    properties: new Map(),
    visibility: "visible",
    isProtected: false,
    used: { row: 0, column: 0, rows: cells.length, columns: HEADINGS.length },
    cells,
    merges: [],
    tables: [],
  };
}

const RUNS = 3;

function quickestOf(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Prints milliseconds of recognising and of reading the plan, and what recognising may take. */
export function timeRecognition(): void {
  process.stdout.write(
    "\n| workbook | cells | recognise (ms) | allowed (ms) | read the plan (ms) |\n| --- | --- | --- | --- | --- |\n",
  );
  for (const { name, sheets, rows, allowed } of SIZES) {
    const snapshot: WorkbookSnapshot = {
      dateSystem: 1900,
      names: [],
      isStructureProtected: false,
      calculation: "automatic",
      sheets: Array.from({ length: sheets }, (_, i) => sheetOf(`Plan ${String(i + 1)}`, rows)),
    };
    const recognition = recognise(snapshot);
    const recognising = quickestOf(() => recognise(snapshot));
    const reading = quickestOf(() => readPlan(snapshot, recognition, { immediateDays: 28 }));
    const cells = sheets * (rows + 1) * HEADINGS.length;
    process.stdout.write(
      `| ${name} | ${String(cells)} | ${recognising.toFixed(0)} | ${String(allowed)} | ${reading.toFixed(0)} |\n`,
    );
  }
}
