import type { Frame } from "playwright-core";

interface LongTask {
  readonly startTime: number;
  readonly duration: number;
}

/** What a page, the pane's or the one around it, notes about itself from its first script on. */
interface Notes {
  /** Milliseconds since the frame's navigation until the places can be used. */
  interactive: number;
  longTasks: LongTask[];
  /** From a click or a key to the frame drawn after it, as the browser measures it. */
  answers: number[];
  /** The longest time in which the page drew nothing. */
  undrawn: number;
  /** The longest time in which work was under way and neither its words nor its figure moved. */
  unmoved: number;
}
type PaneWindow = typeof globalThis & { notes: Notes };

/** Runs in the page. */
export function takeNotes(): void {
  const notes: Notes = { interactive: 0, longTasks: [], answers: [], undrawn: 0, unmoved: 0 };
  (globalThis as PaneWindow).notes = notes;
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch("longtask", ({ startTime, duration }) => notes.longTasks.push({ startTime, duration }));
  // The pointer's mere passing is an event as well, and nothing has to be drawn for it.
  const answer = (entry: PerformanceEntry): void => {
    if ((entry as PerformanceEventTiming).interactionId) notes.answers.push(entry.duration);
  };
  watch("event", answer, { durationThreshold: 16 });
  let drawn = 0;
  let moved = 0;
  let shown = "";
  const draws = (): void => {
    const now = performance.now();
    notes.undrawn = Math.max(notes.undrawn, now - drawn);
    drawn = now;
    const bar = document.querySelector("footer progress");
    const shows = bar ? `${bar.getAttribute("aria-label") ?? ""} ${bar.getAttribute("value") ?? ""}` : "";
    if (shown !== "") notes.unmoved = Math.max(notes.unmoved, now - moved);
    if (shows !== shown) moved = now;
    shown = shows;
    requestAnimationFrame(draws);
  };
  const begin = (): void => {
    notes.interactive = drawn = moved = performance.now();
    // Not before: to ask for every frame while the page still loads would have each of them laid out.
    requestAnimationFrame(draws);
  };
  const seen = new MutationObserver(() => {
    if (document.querySelector("main h1") === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(begin));
  });
  seen.observe(document, { childList: true, subtree: true });
}

export const notesOf = (frame: Frame): Promise<Notes> => frame.evaluate(() => (globalThis as PaneWindow).notes);

/** Begins to note afresh; the browser tells of a long task a while after it. */
export async function noteAfresh(frame: Frame): Promise<void> {
  await frame.waitForTimeout(1000);
  for (const each of [frame, frame.page().mainFrame()])
    await each.evaluate(() => {
      const { notes } = globalThis as PaneWindow;
      Object.assign(notes, { answers: [], undrawn: 0, unmoved: 0 });
      notes.longTasks.length = 0;
    });
}

export interface Figure {
  readonly what: string;
  readonly ms: number;
  /** What may not be exceeded; null where nothing is promised. */
  readonly most: number | null;
}

export const longest = (durations: readonly number[]): number => Math.max(0, ...durations);

/** How long the tasks took that came before the pane could be used. */
export const loading = ({ interactive, longTasks }: Notes): readonly number[] =>
  longTasks.filter(({ startTime }) => startTime < interactive).map(({ duration }) => duration);

/**
 * The longest task of the pane since it could be used (what comes before is part of "until interactive"), and the longest of
 * the simulated Excel in the page around it, which the browser runs in another process. Where a trace of clearing up is
 * given, it is said how much of the pane's longest task that took.
 */
export async function tasks(what: string, frame: Frame, clearingUp?: readonly Span[]): Promise<readonly Figure[]> {
  const { interactive, longTasks } = await notesOf(frame);
  const ofPane = longestTask(longTasks.filter(({ startTime }) => startTime >= interactive));
  const ofPage = longestTask((await notesOf(frame.page().mainFrame())).longTasks);
  return [
    { what: `${what}: longest task of the pane`, ms: ofPane?.duration ?? 0, most: 200 },
    ...(clearingUp && ofPane
      ? [{ what: `${what}: of which the memory was cleared up`, ms: overlap(ofPane, clearingUp), most: null }]
      : []),
    { what: `${what}: longest task of the simulated Excel beside it`, ms: ofPage?.duration ?? 0, most: null },
  ];
}

const longestTask = (longTasks: readonly LongTask[]): LongTask | undefined =>
  [...longTasks].sort((a, b) => b.duration - a.duration)[0];

const overlap = ({ startTime, duration }: LongTask, spans: readonly Span[]): number =>
  spans.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, startTime + duration) - Math.max(from, startTime)),
    0,
  );

/** From when to when, by the clock of the pane's frame. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const MARK = "the clock of the frame";
/** What Chromium calls it; none of them lies within another. */
const CLEARING_UP: ReadonlySet<string> = new Set(["MajorGC", "MinorGC", "V8.GCIncrementalMarking"]);

/** Begins a trace; the function given ends it, and says when the browser cleared up its memory. */
export async function traceClearingUp(frame: Frame): Promise<() => Promise<readonly Span[]>> {
  const page = frame.page();
  const browser = page.context().browser();
  if (browser === null) throw new Error("There is no browser to trace.");
  await browser.startTracing(page, { categories: ["v8", "blink.user_timing"] });
  const marked = await frame.evaluate((name) => performance.mark(name).startTime, MARK);
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Traced[] };
    const mark = traceEvents.find(({ name }) => name === MARK);
    if (!mark) throw new Error("The trace lacks the mark of the frame.");
    const at = (microseconds: number): number => marked + (microseconds - mark.ts) / 1000;
    return traceEvents
      .filter(({ name, pid, tid }) => CLEARING_UP.has(name) && pid === mark.pid && tid === mark.tid)
      .map(({ ts, dur = 0 }) => ({ from: at(ts), to: at(ts + dur) }));
  };
}

interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
}
