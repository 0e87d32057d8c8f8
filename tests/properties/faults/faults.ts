import { carryOut, finishInterrupted, takeBack, type CommandOptions } from "../../../src/app/planCommands";
import type { Outcome } from "../../../src/app/workbookPort";
import { parseIsoDate, toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import type { StepRequest } from "../../../src/core/history/stepNames";
import { interruptedEntry } from "../../../src/core/journal/entries";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Recalculation } from "../../../src/simulator/recalculation/calculation";
import { valueOf, workbookInExcel, type WorkbookInExcel } from "../../excel/workbookInExcel";

export const DAY = parseIsoDate("2020-02-28") as CalendarDate;

const OPTIONS: CommandOptions = {
  asOf: DAY,
  fallbackDay: DAY,
  corrections: [],
  wordsFor: (language) => (language === "cy" ? welsh : english),
  who: { when: "2020-02-28 14:32", by: "" },
};

/** What a person or a computer can do to the requests of a step. */
export interface Fault {
  /** Counted from the first request of the step, reading included. */
  readonly request: number;
  /** So many actions of it are carried out; "all" loses the answer only. */
  readonly after: number | "all";
  readonly code: string;
  /** Whatever is asked afterwards is refused, until the pane is opened again. */
  readonly isDeaf: boolean;
}

export const faultName = ({ request, after, code, isDeaf }: Fault): string =>
  `request ${String(request)}, ${after === "all" ? "answer lost" : `${code} after ${String(after)} actions`}${isDeaf ? ", and nothing more" : ""}`;

export const openWith = (bytes: Uint8Array, recalculation: Recalculation): Promise<WorkbookInExcel> =>
  workbookInExcel(bytes, { recalculation, today: toSerial(DAY, 1900) });

/** Everything in the workbook that the step answers for: the journal tells of it and is left out, the history too. */
export function standing(snapshot: WorkbookSnapshot): unknown {
  const sheets = snapshot.sheets.filter(({ name }) => name !== "PlanJournal" && name !== "Change history");
  const names = snapshot.names.map(({ name, formula }) => `${name} ${formula}`).sort();
  return { names, sheets: sheets.map(ofSheet) };
}

const ofSheet = ({ name, visibility, properties, used, cells, tables }: SheetSnapshot): unknown => ({
  ...{ name, visibility, used },
  properties: [...properties],
  cells: cells.map((row) => row.map((cell) => cell && [cell.value, cell.formula, cell.format, cell.fill])),
  tables: tables.map((table) => ({ name: table.name, block: table.block, headings: table.headings })),
});

export const read = ({ port }: WorkbookInExcel): Promise<WorkbookSnapshot> => valueOf(port.read());

/** What is done to the workbook while something goes wrong. */
export type Act = StepRequest | "takeBack";

const run = (open: WorkbookInExcel, act: Act) =>
  act === "takeBack" ? takeBack(null, open.port, OPTIONS) : carryOut(act, open.port, OPTIONS);

/** The bytes of the workbook after an act. */
export async function bytesAfter(bytes: Uint8Array, act: Act, recalculation: Recalculation): Promise<Uint8Array> {
  const open = await openWith(bytes, recalculation);
  await valueOf(run(open, act) as Promise<Outcome<unknown>>);
  return open.excel.workbook.save();
}

/** The workbook before an act and after it, and how many requests it takes. */
export async function faultless(bytes: Uint8Array, act: Act, recalculation: Recalculation) {
  const open = await openWith(bytes, recalculation);
  const before = standing(await read(open));
  const from = open.excel.host.traffic.requests;
  await valueOf(run(open, act) as Promise<Outcome<unknown>>);
  const requests = open.excel.host.traffic.requests - from;
  return { before, after: standing(await read(open)), requests };
}

/** What is wrong after a fault, and after a new pane has done what it offers; nothing, it is hoped. */
export async function wrongAfter(
  bytes: Uint8Array,
  act: Act,
  fault: Fault,
  known: Awaited<ReturnType<typeof faultless>>,
  recalculation: Recalculation,
): Promise<readonly string[]> {
  const open = await openWith(bytes, recalculation);
  const { controls } = open.excel.host;
  if (fault.after === "all") controls.loseAnswerAt(fault.request, fault.code);
  else controls.failAt(fault.request, fault.code, fault.after);
  if (fault.isDeaf) controls.refuseFrom(fault.request + 1, fault.code);
  const outcome = await run(open, act);
  controls.recover();
  const now = await read(open);
  const said = outcome.ok ? "done" : typeof outcome.failure === "string" ? outcome.failure : outcome.failure.code;
  const is = (found: unknown, wanted: unknown): boolean => JSON.stringify(found) === JSON.stringify(wanted);
  if (!interruptedEntry(now)) {
    const [isBefore, isAfter] = [is(standing(now), known.before), is(standing(now), known.after)];
    if (!isBefore && !isAfter)
      return [`${said}: the workbook is neither as before nor as afterwards, and nothing is offered`];
    if (said === "done" ? !isAfter : said === "not-known" ? false : !isBefore) return [`“${said}” is untrue`];
    return isBefore ? await again(open, act, known) : [];
  }
  if (said !== "half-written" && said !== "not-known") return [`“${said}” is said of work that is half done`];
  const half = open.excel.workbook.save();
  // Taking back is never taken back: whatever is pressed then, it comes to its end.
  const back = act === "takeBack" ? known.after : known.before;
  return [
    ...(await offered("finish", half, known.after, recalculation)),
    ...(await offered("takeBack", half, back, recalculation)),
  ];
}

/** Whoever presses the same button again gets the step as a whole. */
async function again(open: WorkbookInExcel, act: Act, known: { readonly after: unknown }): Promise<readonly string[]> {
  const done = await run(open, act);
  if (!done.ok) return [`pressed again: ${typeof done.failure === "string" ? done.failure : done.failure.code}`];
  const found = standing(await read(open));
  return JSON.stringify(found) === JSON.stringify(known.after)
    ? []
    : [`pressed again: ${firstDifference(found, known.after)}`];
}

async function offered(
  what: "finish" | "takeBack",
  half: Uint8Array,
  wanted: unknown,
  recalculation: Recalculation,
): Promise<readonly string[]> {
  const open = await openWith(half, recalculation);
  const done =
    what === "finish" ? await finishInterrupted(open.port, OPTIONS) : await takeBack(null, open.port, OPTIONS);
  if (!done.ok)
    return [
      `${what}: ${typeof done.failure === "string" ? done.failure : `${done.failure.code} ${done.failure.where} ${done.failure.detail}`}`,
    ];
  const now = await read(open);
  if (interruptedEntry(now)) return [`${what}: still interrupted`];
  const found = standing(now);
  return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${what}: ${firstDifference(found, wanted)}`];
}

/** Where two values first differ, for whoever has to find out why. */
function firstDifference(found: unknown, wanted: unknown, path = ""): string {
  if (typeof found !== "object" || typeof wanted !== "object" || found === null || wanted === null)
    return `${path}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`;
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  for (const key of keys) {
    const [a, b] = [found, wanted].map((one) => (one as Record<string, unknown>)[key]);
    if (JSON.stringify(a) !== JSON.stringify(b)) return firstDifference(a, b, `${path}/${key}`);
  }
  return path;
}
