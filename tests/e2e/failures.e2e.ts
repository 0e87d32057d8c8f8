import type { BrowserContext } from "playwright-core";
import { TABLE } from "../../src/core/tables/allTables";
import { button, createTables, lookThrough, place, PLACE_WORDS, saysBuilt } from "../../scripts/inPreview/mainLine";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { refuseEverything } from "../../scripts/inPreview/troubles";
import type { FailureCode } from "../../src/app/workbookPort";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { inBrowser, withPreview } from "./inBrowser";

/** What Excel answers, and what the pane makes of it. */
const ANSWERS: readonly (readonly [answer: string, code: FailureCode])[] = [
  ["InvalidOperationInCellEditMode", "cell-being-edited"],
  ["AccessDenied", "sheet-protected"],
  ["Conflict", "changed-meanwhile"],
  ["ApiNotFound", "excel-too-old"],
  ["ConnectionFailure", "offline"],
];
/** The parts of the pane that are loaded while it stands: what reads, and what writes when something is to be written. */
const READING = /\/reading\.\w+\.js$/;
const WRITING = /\/(?:writing|applying)\.\w+\.js$/;

const without =
  (parts: RegExp) =>
  async (context: BrowserContext): Promise<void> => {
    await context.route(parts, (route) => route.abort());
  };

/** The browser itself tells of what it could not load; and nothing else is told. */
function onlyLoadingFailed({ complaints }: Preview): void {
  expect(complaints.splice(0).filter((text) => !text.startsWith("Failed to load resource"))).toEqual([]);
}

async function says({ pane }: Preview, words: Words, code: FailureCode, where = ""): Promise<void> {
  const { what, next } = words.failures.excel[code](where);
  const alert = pane.getByRole("alert");
  await alert.getByText(what, { exact: true }).waitFor();
  await alert.getByText(next).waitFor();
  await button(pane, words.pane.tryAgain).waitFor();
}

describe("What goes wrong is said in plain words, with the next step", () => {
  for (const words of [english, welsh])
    inBrowser(`whatever Excel says no with, and an Excel that is too old (${words.language})`, () =>
      withPreview(
        async (preview) => {
          await createTables(preview, words);
          await place(preview.pane, words.pane.places.board).click();
          for (const [answer, code] of ANSWERS) {
            await refuseEverything(preview, answer);
            await button(preview.pane, PLACE_WORDS[words.language].board.build).click();
            await says(preview, words, code);
          }
          await paneFrame(preview).evaluate(() => {
            Object.assign(Office.context.requirements, { isSetSupported: () => false });
          });
          await button(preview.pane, words.pane.tryAgain).click();
          await says(preview, words, "excel-too-old", "ExcelApi 1.13");
        },
        { locale: `${words.language}-GB` },
      ),
    );

  for (const words of [english, welsh])
    inBrowser(`what cannot be loaded to write is said, and loaded when it can be (${words.language})`, () =>
      withPreview(
        async (preview) => {
          const { page, pane } = preview;
          await button(pane, PLACE_WORDS[words.language].structure.start.justLook).click();
          await place(pane, words.pane.places.board).click();
          await button(pane, PLACE_WORDS[words.language].board.build).click();
          await says(preview, words, "not-loaded");
          await page.context().unroute(WRITING);
          await button(pane, words.pane.tryAgain).click();
          await saysBuilt(pane, words).waitFor();
          onlyLoadingFailed(preview);
        },
        { locale: `${words.language}-GB`, prepare: without(WRITING) },
      ),
    );

  for (const words of [english, welsh])
    inBrowser(`what cannot be loaded to read is said, and loaded when it can be (${words.language})`, () =>
      withPreview(
        async (preview) => {
          await says(preview, words, "not-loaded");
          await preview.page.context().unroute(READING);
          await button(preview.pane, words.pane.tryAgain).click();
          await button(preview.pane, PLACE_WORDS[words.language].structure.start.justLook).waitFor();
          expect(await preview.pane.getByRole("alert").count()).toBe(0);
          onlyLoadingFailed(preview);
        },
        { locale: `${words.language}-GB`, prepare: without(READING) },
      ),
    );

  for (const [part, missing] of [
    ["itself", /\/taskpane\.\w+\.js$/],
    ["its words", /\/words-en\.\w+\.js$/],
  ] as const)
    inBrowser(`a pane that cannot load ${part} is no blank page: it says so in both languages`, () =>
      withPreview(async (preview) => {
        await preview.page.context().route(missing, (route) => route.abort());
        await paneFrame(preview).evaluate(() => window.location.reload());
        await preview.pane.getByText("Action Plan could not be loaded.").waitFor();
        await preview.pane.getByText("Ni ellid llwytho Cynllun Gweithredu.").waitFor();
        preview.complaints.length = 0;
      }),
    );

  inBrowser("a row selected while a cell is edited is shown once the cell is left, and nobody has to ask for it", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      await lookThrough(preview);
      await pane.locator("footer .button-primary").click();
      await button(pane, PLACE_WORDS.en.structure.words.toPlan).click();
      await button(pane, english.pane.close).click();
      await page.locator(".tabs").getByRole("tab", { name: TABLE.actions.sheet.en, exact: true }).click();
      const selected = pane.locator(".slot");
      await page.getByRole("gridcell", { name: /^[A-Z]+\d+ R1\.2$/ }).click();
      await selected.getByText("R1.2", { exact: true }).waitFor();
      // The second click begins the edit before the pane has asked which sheet the first was on.
      await page.getByRole("gridcell", { name: /^[A-Z]+\d+ R1\.5$/ }).dblclick();
      await page.locator("input.editor").waitFor();
      await page.keyboard.press("Escape");
      await selected.getByText("R1.5", { exact: true }).waitFor();
      expect(await pane.getByRole("alert").count()).toBe(0);
    }),
  );
});
