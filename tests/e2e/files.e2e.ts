import { files } from "../../src/core/words/en/files";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { button, createTables, PLACE_WORDS } from "../../scripts/inPreview/mainLine";
import { dropFile } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { welsh } from "../../src/core/words/welsh";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { sheetNames } from "./steps";

const { pane: paneWords } = english;
const { start, words: structure } = PLACE_WORDS.en.structure;
const words = PREVIEW_WORDS.en;
const SAMPLE = readFileSync(join(ROOT, "samples/brynmor-plan.xlsx"));

describe("Own files in the preview", () => {
  inBrowser(
    "a file that is no workbook gets the command line's sentence, and what was open stays open as it stood",
    () =>
      withPreview(async (preview) => {
        const { page, pane } = preview;
        await createTables(preview);
        const before = await sheetNames(preview);
        await dropFile(preview, "minutes.xlsx", Buffer.from("Not a workbook at all"));
        const { what, next } = files.file.text("minutes.xlsx");
        await page.getByRole("status").getByText(`${what} ${next}`).waitFor();
        expect(await sheetNames(preview)).toEqual(before);
        await button(pane, structure.toPlan).click();
        await pane.getByText(paneWords.overview.recommendations).waitFor();
      }),
  );

  inBrowser("a file that is picked opens with a pane of its own", () =>
    withPreview(async ({ page, pane }) => {
      await page.locator("input[type=file]").setInputFiles({ name: "own.xlsx", mimeType: "", buffer: SAMPLE });
      await page.getByText(words.opened("own.xlsx")).waitFor();
      await button(pane, start.justLook).waitFor();
    }),
  );

  inBrowser("the sample, opened again, is as it was, and so is its pane", () =>
    withPreview(async (preview) => {
      const before = await sheetNames(preview);
      await createTables(preview);
      await preview.page.getByRole("button", { name: words.sample }).click();
      await button(preview.pane, start.justLook).waitFor();
      expect(await sheetNames(preview)).toEqual(before);
    }),
  );

  inBrowser("Excel in Welsh gives a page and a pane in Welsh, and the workbook stays as it stands", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      await createTables(preview);
      const before = await sheetNames(preview);
      await page.getByLabel(words.languageLabel).selectOption("cy-GB");
      await pane.getByRole("tab", { name: welsh.pane.places.board }).waitFor();
      await page.getByRole("button", { name: PREVIEW_WORDS.cy.download }).waitFor();
      expect(await sheetNames(preview)).toEqual(before);
      await button(pane, welsh.pane.overview.build).waitFor();
      // What the pane keeps in the workbook is in it still: the tables can be taken back.
      await button(pane, welsh.pane.more.label).click();
      await button(pane, welsh.pane.more.takeBack).waitFor();
    }),
  );
});
