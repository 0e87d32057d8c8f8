import { councilWorkbook } from "../samples/councilWorkbook";
import type { CalendarDate } from "../src/core/calendar/calendarDate";
import { proposeSummary } from "../src/core/proposals/propose";
import { review, reviewInSteps } from "../src/core/review";
import { withLines } from "../src/core/snapshot/withLines";
import type { Cell, WorkbookSnapshot } from "../src/core/snapshot/workbookSnapshot";
import { finish } from "../src/core/steps/work";
import { WorkBefore } from "../src/core/steps/workBefore";
import { findOwnTable } from "../src/core/tables/records";
import { english } from "../src/core/words/english";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { openExcelInNode } from "../src/simulator/node/loadOffice";
import { largePlan } from "./largePlan";

const ASOF = "2020-02-28" as CalendarDate;
const OPTIONS = { asOf: ASOF, fallbackDay: ASOF, corrections: [] };
const EDITS = 40;
/** What is promised of a plan of 500 actions. */
const MOST_MS = 50;

/** The workbook with its tables and papers, as the pane looks at it. */
async function withTables(actions: number): Promise<WorkbookSnapshot> {
  const open = await openExcelInNode(councilWorkbook(largePlan(actions)));
  Object.assign(globalThis, { Excel: open.Excel, Office: open.Office });
  const port = excelWorkbook();
  const read = await port.read();
  if (!read.ok) throw new Error(read.failure.detail);
  const applied = await port.apply(proposeSummary({ ...review(read.value, OPTIONS), words: english }));
  if (!applied.ok) throw new Error(applied.failure.detail);
  const again = await port.read(undefined, "look");
  if (!again.ok) throw new Error(again.failure.detail);
  open.close();
  return again.value;
}

const TYPED: readonly (readonly ["status" | "due" | "owner" | "percentComplete" | "action", (n: number) => Cell])[] = [
  ["status", (n) => text(["Complete", "In progress", "On hold"][n % 3] ?? "")],
  ["due", (n) => ({ value: 43_900 + n, text: String(n), format: "dd/mm/yyyy" })],
  ["owner", (n) => text(["Mared Ifans", "Nobody at all", "TBC"][n % 3] ?? "")],
  ["percentComplete", (n) => ({ value: n % 100, text: String(n % 100), format: "0" })],
  ["action", (n) => text(`Agree measure ${String(n)} with the schools`)],
];
const text = (value: string): Cell => ({ value, text: value, format: "General" });

/** Somebody types into one cell of our table of actions. */
function typed(snapshot: WorkbookSnapshot, n: number): WorkbookSnapshot {
  const table = findOwnTable(snapshot, "actions");
  const [field, cell] = TYPED[n % TYPED.length] ?? [];
  if (!table || !field || !cell) throw new Error("There is no table of actions.");
  const { sheet, block } = table;
  const row = block.row + 1 + ((n * 37) % (block.rows - 1));
  const line = [...(sheet.cells[row - (sheet.used?.row ?? 0)] ?? [])];
  line[block.column + table.fields.indexOf(field) - (sheet.used?.column ?? 0)] = cell(n);
  return withLines(snapshot, [{ sheet: sheet.name, row, cells: [line] }]);
}

/** Milliseconds of computing from an edited row to what the pane shows, each of so many edits after another. */
function editsOf(first: WorkbookSnapshot): readonly number[] {
  let [snapshot, before] = [first, new WorkBefore()];
  finish(reviewInSteps(snapshot, OPTIONS, before));
  return Array.from({ length: EDITS }, (_, n) => {
    snapshot = typed(snapshot, n);
    before = new WorkBefore(before);
    const start = performance.now();
    finish(reviewInSteps(snapshot, OPTIONS, before));
    return performance.now() - start;
  }).sort((a, b) => a - b);
}

/** Prints what it takes to work out what follows from one edited row, beside a look at everything. */
export async function timeLive(): Promise<void> {
  process.stdout.write(
    "\nOne edited row, computing alone\n\n| actions | median ms | slowest | a whole look | at most |\n",
  );
  process.stdout.write("| --- | --- | --- | --- | --- |\n");
  for (const actions of [40, 500, 2000, 10_000]) {
    const snapshot = await withTables(actions);
    const times = editsOf(snapshot);
    const fresh = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet })) };
    const start = performance.now();
    review(fresh, OPTIONS);
    const whole = performance.now() - start;
    const [median, slowest] = [times[EDITS / 2] ?? 0, times.at(-1) ?? 0];
    const most = actions <= 500 ? String(MOST_MS) : "";
    process.stdout.write(
      `| ${String(actions)} | ${median.toFixed(0)} | ${slowest.toFixed(0)} | ${whole.toFixed(0)} | ${most} |\n`,
    );
  }
}
