import { councilWorkbook } from "../samples/councilWorkbook";
import { returnBytes, returnedFile } from "../src/app/returnFiles";
import { Session } from "../src/app/session";
import { NO_CHOICES } from "../src/app/sessionState";
import type { WorkbookPort } from "../src/app/workbookPort";
import type { CalendarDate } from "../src/core/calendar/calendarDate";
import { mergeReturns } from "../src/core/returns/mergeReturns";
import { readReturn } from "../src/core/returns/readReturn";
import { HEADING_ROW, makeReturns } from "../src/core/returns/returnSheet";
import type { Review } from "../src/core/review";
import { RETURN_COLUMNS } from "../src/core/words/returnsWords";
import { RETURNS_WORDS } from "../src/core/words/returnsLanguages";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { noChanges, noSheetChanges } from "../src/ooxml/noChanges";
import { openWorkbook } from "../src/ooxml/openWorkbook";
import { cellKey } from "../src/ooxml/workbookChanges";
import { openExcelInNode } from "../src/simulator/node/loadOffice";
import { reading } from "../src/taskpane/reading";
import { writing } from "../src/taskpane/writing";
import { largePlan } from "./largePlan";

const ASOF = "2020-02-28" as CalendarDate;
const ACTIONS = 10_000;
const BACK = 10;
const UPDATES = 9;

/** What something took: time that passed and processor time, both in milliseconds, and what it may take. */
interface Figure {
  readonly what: string;
  readonly passed: number;
  readonly busy: number;
  readonly most: number | null;
}

async function timed<T>(
  what: string,
  most: number | null,
  work: () => T | Promise<T>,
): Promise<{ readonly value: T; readonly figure: Figure }> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, figure: { what, most, passed: performance.now() - start, busy: (user + system) / 1000 } };
}

const done = <T>(value: T) => Promise.resolve({ ok: true, value } as const);

/** The pane without its page, on the plan in a simulated Excel, with its tables. */
async function openPane(port: WorkbookPort): Promise<Session> {
  const listening = () => done(() => Promise.resolve());
  const session = new Session({
    port: { ...port, onSelection: listening, onChange: listening },
    work: { ...reading, ...writing, readyToReview: () => done(null), readyToWrite: () => done(null) },
    memory: {
      read: () => ({ ...NO_CHOICES, asOf: ASOF }),
      write: () => done(null),
    },
    excelLanguage: "en",
    pace: { now: () => performance.now(), rest: () => Promise.resolve() },
    loadLanguage: () => done(null),
    day: () => ASOF,
    now: () => "2020-02-28 14:32",
  });
  await session.start();
  await session.createTables();
  await session.look();
  return session;
}

function reviewOf(session: Session): Review {
  const { review, failure, fault } = session.state();
  if (!review || failure || fault) throw new Error(fault ?? JSON.stringify(failure));
  return review;
}

/** An owner fills in every second row of a return. */
function filledIn(bytes: Uint8Array, rows: number): Uint8Array {
  const changes = noChanges();
  const sheet = noSheetChanges();
  changes.sheets.set(RETURNS_WORDS.en.sheet, sheet);
  for (let row = 0; row < rows; row += 2) {
    const at = HEADING_ROW + 1 + row;
    sheet.cells.set(cellKey(at, RETURN_COLUMNS.indexOf("percent")), { value: (row * 7) % 101 });
    sheet.cells.set(cellKey(at, RETURN_COLUMNS.indexOf("words")), { value: `Stage ${String(row)} agreed` });
  }
  return openWorkbook(bytes).save(changes);
}

/** The files that go out, and those that come back. */
async function timeFiles({ plan, asOf }: Review): Promise<readonly Figure[]> {
  const forms = makeReturns({ plan, asOf, language: "en" });
  const rows = forms.reduce((sum, form) => sum + form.rows.length, 0);
  const made = await timed(`${String(forms.length)} returns made, ${String(rows)} rows`, 3000, () =>
    makeReturns({ plan, asOf, language: "en" }).map(returnBytes),
  );
  const back = made.value.slice(0, BACK).map((bytes, at) => filledIn(bytes, forms[at]?.rows.length ?? 0));
  const merged = await timed("", 3000, () =>
    mergeReturns(
      plan,
      back.map((bytes, at) => readReturn(returnedFile(`${String(at)}.xlsx`, bytes))),
    ),
  );
  const what = `${String(BACK)} returns read and merged, ${String(merged.value.taken.length)} actions with news`;
  return [made.figure, { ...merged.figure, what }];
}

interface Marks {
  /** When Excel was last asked to write, and when it had written. */
  asked: number;
  written: number;
}

const middleOf = (figures: readonly Figure[]): Figure =>
  [...figures].sort((a, b) => a.passed - b.passed)[Math.floor(figures.length / 2)] as Figure;

/** From pressing Save until Excel is asked to write, until it has written, and until what follows from it is shown. */
async function timeUpdates(session: Session, marks: Marks): Promise<readonly Figure[]> {
  const [worked, saved, shown]: readonly Figure[][] = [[], [], []];
  for (let n = 0; n < UPDATES; n++) {
    const key = reviewOf(session).plan.actions[n * 31]?.key ?? "";
    const start = performance.now();
    const { figure } = await timed("an update: what follows from it shown, too", null, () =>
      session.cells.update([{ key, percent: n, words: `Stage ${String(n)} agreed`, by: "Ann Lee" }]),
    );
    reviewOf(session);
    // The first makes the table of updates, once for a workbook.
    if (n === 0) continue;
    const until = (what: string, at: number, most: number | null): Figure => ({
      what,
      most,
      passed: at - start,
      busy: 0,
    });
    worked?.push(until("an update saved: worked out, with its place in the journal", marks.asked, null));
    saved?.push(until("an update saved: written by the simulated Excel", marks.written, 300));
    shown?.push(figure);
  }
  return [worked, saved, shown].map((figures) => middleOf(figures ?? []));
}

/** Prints what the weekly round and an update cost. */
export async function timeReturns(): Promise<void> {
  const open = await openExcelInNode(councilWorkbook(largePlan(ACTIONS)));
  Object.assign(globalThis, { Excel: open.Excel, Office: open.Office });
  const port = excelWorkbook();
  const marks: Marks = { asked: 0, written: 0 };
  const session = await openPane({
    ...port,
    apply: async (...given) => {
      marks.asked = performance.now();
      const applied = await port.apply(...given);
      marks.written = performance.now();
      return applied;
    },
  });
  const figures = [...(await timeFiles(reviewOf(session))), ...(await timeUpdates(session, marks))];
  open.close();
  process.stdout.write("\nThe weekly round, 10,000 actions and 14 owners\n\n");
  process.stdout.write("| what | ms | of the processor | at most |\n| --- | --- | --- | --- |\n");
  for (const { what, passed, busy, most } of figures)
    process.stdout.write(
      `| ${what} | ${passed.toFixed(0)} | ${busy ? busy.toFixed(0) : ""} | ${String(most ?? "")} |\n`,
    );
}
