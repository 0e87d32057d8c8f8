import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { councilWorkbook } from "../samples/councilWorkbook";
import { findChromium, startBrowser } from "../scripts/browser.mjs";
import { dropFile, paneFrame } from "../scripts/inPreview/previewPage";
import { buildPreview, PREVIEW } from "../scripts/preview.mjs";
import { serve } from "../scripts/serve.mjs";
import { pane as words } from "../src/core/words/en/pane";
import { failures } from "../src/core/words/en/failures";
import { largePlan } from "./largePlan";

/**
 * The production build of the pane in the preview, in Chromium. The simulated Excel runs in the page around the pane, on the
 * same thread; long tasks are told apart by the browser's own attribution, and both are printed.
 */
interface Figure {
  readonly what: string;
  readonly ms: number;
  /** What the issue allows; null where it says nothing. */
  readonly most: number | null;
}

/** What the pane's frame notes about itself, from its first script on. */
interface Notes {
  /** Milliseconds since the frame's navigation until the places can be used. */
  interactive: number;
  longTasks: { name: string; duration: number }[];
  /** From a click or a key to the frame drawn after it, as the browser measures it. */
  answers: number[];
  /** The longest time in which the page drew nothing. */
  undrawn: number;
}
type PaneWindow = typeof globalThis & { notes: Notes };

function takeNotes(): void {
  const notes: Notes = { interactive: 0, longTasks: [], answers: [], undrawn: 0 };
  (globalThis as PaneWindow).notes = notes;
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  watch("longtask", ({ name, duration }) => notes.longTasks.push({ name, duration }));
  // The pointer's mere passing is an event as well, and nothing has to be drawn for it.
  const answer = (entry: PerformanceEntry): void => {
    if ((entry as PerformanceEventTiming).interactionId) notes.answers.push(entry.duration);
  };
  watch("event", answer, { durationThreshold: 16 });
  let drawn = performance.now();
  const draws = (): void => {
    const now = performance.now();
    notes.undrawn = Math.max(notes.undrawn, now - drawn);
    drawn = now;
    requestAnimationFrame(draws);
  };
  requestAnimationFrame(draws);
  const seen = new MutationObserver(() => {
    if (document.querySelector("[role=tablist]") === null) return;
    seen.disconnect();
    requestAnimationFrame(() => setTimeout(() => (notes.interactive = performance.now())));
  });
  seen.observe(document, { childList: true, subtree: true });
}

const count = (actions: number): string => words.overview.actions(actions);

/** The frame of the pane once it shows the plan of so many actions. */
async function paneWith(page: Page, actions: number): Promise<Frame> {
  await dropFile({ page }, "plan.xlsx", councilWorkbook(largePlan(actions)));
  await page.frameLocator("iframe").getByText(count(actions), { exact: true }).waitFor({ timeout: 300_000 });
  return paneFrame({ page });
}

const notesOf = (frame: Frame): Promise<Notes> => frame.evaluate(() => (globalThis as PaneWindow).notes);
const longest = (durations: readonly number[]): number => Math.max(0, ...durations);

/** Clicks through the places and opens what opens; the browser notes how long each answer took. */
async function useEverything(frame: Frame): Promise<void> {
  for (const place of ["checks", "board", "schools", "plan"] as const) {
    await frame.locator(`#tab-${place}`).click();
    await frame.waitForTimeout(400);
    const openings = frame.locator("summary");
    for (let at = 0; at < Math.min(6, await openings.count()); at++) {
      await openings.nth(at).click();
      await frame.waitForTimeout(200);
    }
  }
}

/** Long tasks of the pane itself, and the longest of any other on the thread: those are the simulated Excel's. */
const tasks = (what: string, notes: Notes): readonly Figure[] => [
  {
    what: `${what}: longest task of the pane`,
    ms: longest(notes.longTasks.filter(({ name }) => name === "self").map(({ duration }) => duration)),
    most: 200,
  },
  {
    what: `${what}: longest task of the simulated Excel beside it`,
    ms: longest(notes.longTasks.filter(({ name }) => name !== "self").map(({ duration }) => duration)),
    most: null,
  },
];

/** How long Stop takes to stop a look through the workbook, and whether the pane says so. */
async function stopLooking(frame: Frame): Promise<number> {
  await frame.locator("#tab-board").click();
  await frame.getByRole("button", { name: words.board.build }).click();
  await frame.getByText(words.work.phases.checking).waitFor({ timeout: 120_000 });
  const begun = performance.now();
  await frame.getByRole("button", { name: words.work.stop }).click();
  await frame.getByText(failures.excel.stopped("").what).waitFor();
  return performance.now() - begun;
}

async function measure(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB" });
  // What runs this file names functions by a helper of its own, which the page has not.
  await context.addInitScript("globalThis.__name = (named) => named;");
  await context.addInitScript(takeNotes);
  const page = await context.newPage();
  await page.goto(address);
  await page.frameLocator("iframe").getByRole("tablist").waitFor();
  const figures: Figure[] = [];
  for (const actions of [500, 10_000]) {
    const frame = await paneWith(page, actions);
    const read = await notesOf(frame);
    figures.push({ what: `${actions} actions: navigation until interactive`, ms: read.interactive, most: 1000 });
    figures.push(...tasks(`${actions} actions: read and reviewed`, read));
    await useEverything(frame);
    const used = await notesOf(frame);
    figures.push({
      what: `${actions} actions: slowest answer to a click`,
      ms: longest(used.answers),
      most: actions === 500 ? 200 : null,
    });
    figures.push(...tasks(`${actions} actions: every place used`, used));
    figures.push({ what: `${actions} actions: longest without a frame drawn, of both`, ms: used.undrawn, most: null });
    if (actions === 10_000)
      figures.push({ what: "10000 actions: Stop until stopped", ms: await stopLooking(frame), most: null });
  }
  await context.close();
  return figures;
}

/** Prints the figures of the pane; without a Chromium it says that they are left out. */
export async function timePane(): Promise<void> {
  const executable = findChromium();
  if (executable === null) {
    process.stdout.write("\nNo Chromium was found (CHROMIUM can name one): the pane is left out.\n");
    return;
  }
  buildPreview();
  const server = await serve(PREVIEW);
  const started = await startBrowser(executable);
  const browser = await chromium.connect(started.wsEndpoint());
  try {
    const figures = await measure(browser, server.address);
    process.stdout.write("\nThe pane in Chromium\n\n| what | ms | at most |\n| --- | --- | --- |\n");
    for (const { what, ms, most } of figures)
      process.stdout.write(`| ${what} | ${ms.toFixed(0)} | ${most === null ? "" : String(most)} |\n`);
  } finally {
    await browser.close();
    await started.close();
    server.close();
  }
}
