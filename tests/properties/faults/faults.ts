import { Session } from "../../../src/app/session";
import { toSerial } from "../../../src/core/calendar/calendarDate";
import { interruptedEntry } from "../../../src/core/journal/entries";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import type { Recalculation } from "../../../src/simulator/recalculation/calculation";
import { failureText } from "../../../src/taskpane/frame/failureText";
import { LINE } from "../../app/simulatedWorkbook";
import { valueOf, workbookInExcel, type WorkbookInExcel } from "../../excel/workbookInExcel";
import { day, fakeMemory, NO_TIME } from "../../taskpane/fakeReview";
import type { Act } from "./acts";

const DAY = day("2020-02-28");

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
  `request ${String(request)}, ${code} ${after === "all" ? "in place of the answer" : `after ${String(after)} actions`}${isDeaf ? ", and nothing more" : ""}`;

export const openWith = (bytes: Uint8Array, recalculation: Recalculation): Promise<WorkbookInExcel> =>
  workbookInExcel(bytes, { recalculation, today: toSerial(DAY, 1900) });

/** Everything in the workbook that the step answers for: the journal tells of it and is left out, the history too. */
function standing(snapshot: WorkbookSnapshot): string {
  const sheets = snapshot.sheets.filter(({ name }) => name !== "PlanJournal" && name !== "Change history");
  const names = snapshot.names.map(({ name, formula }) => `${name} ${formula}`).sort();
  return JSON.stringify({ names, sheets: sheets.map(ofSheet) });
}

const ofSheet = ({ name, visibility, properties, used, cells, tables }: SheetSnapshot): unknown => ({
  ...{ name, visibility, used },
  properties: [...properties],
  cells: cells.map((row) => row.map((cell) => cell && [cell.value, cell.formula, cell.format, cell.fill])),
  tables: tables.map((table) => ({ name: table.name, block: table.block, headings: table.headings })),
});

/** The council's own sheet, of which no cell is ever written. */
const source = ({ sheets }: WorkbookSnapshot): string =>
  JSON.stringify(sheets.filter(({ name }) => name === "Sheet1").map(ofSheet));

const read = ({ port }: WorkbookInExcel): Promise<WorkbookSnapshot> => valueOf(port.read());

/** A pane on the workbook that has looked at it. Nobody else works there: it need not be told of other people's edits. */
async function paneOn({ port }: WorkbookInExcel): Promise<Session> {
  const listening = () => Promise.resolve({ ok: true, value: () => Promise.resolve() } as const);
  const session = new Session({
    port: { ...port, onSelection: listening, onChange: listening },
    ...{ work: LINE, memory: fakeMemory(), excelLanguage: "en", pace: NO_TIME },
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => DAY,
    now: () => "2020-02-28 14:32",
  });
  await session.look();
  return session;
}

/** What the pane says after a step: what went wrong in its sentence, or that it is done. */
function saying(session: Session): string {
  const { fault, result } = session.state();
  if (fault !== null) return `fault: ${fault}`;
  return failureText(english.failures, session.state())?.what ?? (result ? "done" : "nothing");
}

/** The bytes of the workbook after an act. */
export async function bytesAfter(bytes: Uint8Array, act: Act, recalculation: Recalculation): Promise<Uint8Array> {
  const open = await openWith(bytes, recalculation);
  const session = await paneOn(open);
  await act(session);
  if (saying(session) !== "done") throw new Error(saying(session));
  return open.excel.workbook.save();
}

/** The workbook before an act and after it, and how many requests it takes. */
export async function faultless(bytes: Uint8Array, act: Act, recalculation: Recalculation) {
  const open = await openWith(bytes, recalculation);
  const session = await paneOn(open);
  const now = await read(open);
  const from = open.excel.host.traffic.requests;
  await act(session);
  if (saying(session) !== "done") throw new Error(saying(session));
  const requests = open.excel.host.traffic.requests - from;
  const [before, after] = [standing(now), standing(await read(open))];
  if (before === after) throw new Error("The act changed nothing.");
  return { before, after, requests, source: source(now) };
}

type Known = Awaited<ReturnType<typeof faultless>>;

/** What is wrong after a fault, and after a new pane has done what it offers; nothing, it is hoped. */
export async function wrongAfter(
  bytes: Uint8Array,
  act: Act,
  fault: Fault,
  known: Known,
  recalculation: Recalculation,
): Promise<readonly string[]> {
  const open = await openWith(bytes, recalculation);
  const session = await paneOn(open);
  const { controls } = open.excel.host;
  if (fault.after === "all") controls.loseAnswerAt(fault.request, fault.code);
  else controls.failAt(fault.request, fault.code, fault.after);
  if (fault.isDeaf) controls.refuseFrom(fault.request + 1, fault.code);
  await act(session);
  controls.recover();
  const now = await read(open);
  const said = saying(session);
  if (source(now) !== known.source) return [`“${said}”: the council's sheet was written`];
  const stands = standing(now);
  const waiting = interruptedEntry(now);
  const isBefore = stands === known.before;
  const wrong = untrueOf(session, { isBefore, isAfter: stands === known.after, isHalf: waiting !== null });
  if (wrong !== null) return [`“${said}” ${wrong}`];
  if (!waiting) return isBefore ? again(open, session, act, known) : [];
  const half = open.excel.workbook.save();
  // Taking back is never taken back: whatever is pressed then, it comes to its end.
  const back = waiting.state === "takingBack" ? known.after : known.before;
  return [
    ...(await offered((pane) => pane.finish(), half, known.after, recalculation)).map((one) => `finish: ${one}`),
    ...(await offered((pane) => pane.takeBack(), half, back, recalculation)).map((one) => `take back: ${one}`),
  ];
}

interface Stands {
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  /** The journal offers Finish and Take back. */
  readonly isHalf: boolean;
}

/** Why what the pane says is not so; null where it is. */
function untrueOf(session: Session, { isBefore, isAfter, isHalf }: Stands): string | null {
  if (!isHalf && !isBefore && !isAfter)
    return "and the workbook is neither as before nor finished, and nothing is offered";
  const said = saying(session);
  const failure = session.state().failure?.failure;
  const isSaidDone = said === "done" || failure?.after?.done === "stepDone";
  const isUnsure = failure?.code === "not-known" || (failure?.code === "half-written" && isHalf);
  if (isHalf) return isUnsure ? null : "of work that is half done";
  if (said.includes("The workbook is as it was.") && !isBefore) return "of a workbook that is another one";
  if (isSaidDone !== isAfter && !isUnsure) return isAfter ? "of a step that is done" : "of a step that is not done";
  return failure?.code === "half-written" ? "of a workbook of which nothing is half" : null;
}

/** Whoever presses the same button again gets the step as a whole. */
async function again(open: WorkbookInExcel, session: Session, act: Act, known: Known): Promise<readonly string[]> {
  // The check that it is about is on the pane only once the workbook was read.
  await session.look();
  await act(session);
  return wrongAtTheEnd(session, await read(open), known.after).map((one) => `pressed again: ${one}`);
}

async function offered(
  press: Act,
  half: Uint8Array,
  wanted: string,
  recalculation: Recalculation,
): Promise<readonly string[]> {
  const open = await openWith(half, recalculation);
  const session = await paneOn(open);
  await press(session);
  return wrongAtTheEnd(session, await read(open), wanted);
}

function wrongAtTheEnd(session: Session, now: WorkbookSnapshot, wanted: string): readonly string[] {
  if (saying(session) !== "done") return [saying(session)];
  if (interruptedEntry(now)) return ["still interrupted"];
  const found = standing(now);
  return found === wanted ? [] : [firstDifference(JSON.parse(found), JSON.parse(wanted))];
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
