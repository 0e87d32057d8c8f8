import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { councilWorkbook } from "../samples/councilWorkbook";
import { findChromium, startBrowser } from "../scripts/browser.mjs";
import { dropFile, paneFrame } from "../scripts/inPreview/previewPage";
import { buildPreview } from "../scripts/preview.mjs";
import { servePreview } from "../scripts/serve.mjs";
import { pane as words } from "../src/core/words/en/pane";
import { paneBoard } from "../src/core/words/en/paneBoard";
import { firstRun as start } from "../src/core/words/en/paneStart";
import { failures } from "../src/core/words/en/failures";
import { PREVIEW_WORDS } from "../src/core/words/previewLanguages";
import { largePlan } from "./largePlan";
import { loading, longest, notesOf, takeNotes, tasks, type Figure } from "./paneNotes";
import { timeWriting } from "./paneWriting";

const count = (actions: number): string => words.overview.actions(actions);

/**
 * A debugger, which is how the browser is driven, asks for the source positions of every error that is made, and React
 * makes some when it starts: the whole script would be parsed again for each. Kept from the start they cost nothing.
 */
const KEEP_POSITIONS = ["--js-flags=--no-enable-lazy-source-positions"];
/** In which nothing looks into the pane: what looks runs in it, and would be counted. */
const UNWATCHED_MS = 2000;

/** Opens the preview, which opens its sample: browser, page and pane start together. */
async function openPreview(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await page.waitForTimeout(UNWATCHED_MS);
  await page.frameLocator("iframe.pane").locator("main h1").first().waitFor();
  return paneFrame({ page });
}

/** The frame of the pane once it shows the plan of so many actions. */
async function openPlan(page: Page, actions: number): Promise<Frame> {
  const file = `plan-${String(actions)}.xlsx`;
  await dropFile({ page }, file, councilWorkbook(largePlan(actions)));
  await page.getByText(PREVIEW_WORDS.en.opened(file)).waitFor();
  await page.waitForTimeout(UNWATCHED_MS);
  const pane = page.frameLocator("iframe.pane");
  await pane.getByText(new RegExp(`^${count(actions)}`)).waitFor({ timeout: 300_000 });
  await pane.getByRole("button", { name: start.justLook }).click();
  return paneFrame({ page });
}

/** Clicks through the places and opens what opens; the browser notes how long each answer took. */
async function useEverything(frame: Frame): Promise<void> {
  for (const place of ["checks", "board", "schools", "plan"] as const) {
    await frame.locator(`#tab-${place}`).click();
    await frame.waitForTimeout(400);
    const openings = frame.locator("main [aria-expanded]");
    for (let at = 0; at < Math.min(6, await openings.count()); at++) {
      await openings.nth(at).click();
      await frame.waitForTimeout(200);
    }
  }
}

/** How long Stop takes to stop a look through the workbook, and whether the pane says so. */
async function stopLooking(frame: Frame): Promise<number> {
  await frame.locator("#tab-board").click();
  await frame.getByRole("button", { name: paneBoard.build }).click();
  await frame.getByText(words.work.phases.checking, { exact: true }).waitFor({ timeout: 120_000 });
  const begun = performance.now();
  await frame.getByRole("button", { name: words.work.stop }).click();
  await frame.getByText(failures.excel.stopped("").what).waitFor();
  return performance.now() - begun;
}

/** The production build of the pane in the preview, in Chromium. */
async function measure(browser: Browser, address: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB" });
  // What runs this file names functions by a helper of its own, which the page has not.
  await context.addInitScript("globalThis.__name = (named) => named;");
  await context.addInitScript(takeNotes);
  const page = await context.newPage();
  const sample = await notesOf(await openPreview(page, address));
  const figures: Figure[] = [
    { what: "the sample, while Excel itself starts: navigation until interactive", ms: sample.interactive, most: null },
  ];
  for (const actions of [500, 10_000]) {
    const frame = await openPlan(page, actions);
    const read = await notesOf(frame);
    figures.push({ what: `${actions} actions: navigation until interactive`, ms: read.interactive, most: 1000 });
    figures.push({ what: `${actions} actions: longest task until then`, ms: longest(loading(read)), most: null });
    figures.push(...(await tasks(`${actions} actions: read and reviewed`, frame)));
    await useEverything(frame);
    const used = await notesOf(frame);
    figures.push({
      what: `${actions} actions: slowest answer to a click`,
      ms: longest(used.answers),
      most: actions === 500 ? 200 : null,
    });
    figures.push(...(await tasks(`${actions} actions: every place used`, frame)));
    figures.push({ what: `${actions} actions: longest without a frame drawn, of both`, ms: used.undrawn, most: null });
    if (actions === 10_000) {
      figures.push({ what: `${actions} actions: Stop until stopped`, ms: await stopLooking(frame), most: null });
      figures.push(...(await timeWriting(frame, `${actions} actions`)));
    }
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
  const server = await servePreview();
  const started = await startBrowser(executable, KEEP_POSITIONS);
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
