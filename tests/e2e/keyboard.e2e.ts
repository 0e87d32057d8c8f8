import { join } from "node:path";
import { asTyped } from "../../src/core/calendar/typedDay";
import { createTables, DAY, PLACE_WORDS, saysBuilt, sheetTab } from "../../scripts/inPreview/mainLine";
import { paneFrame } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { settled } from "./atRest";
import { inFocus, tabAndPress, tabTo } from "./byKeyboard";
import { differences } from "./fileContents";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { folder, summaryByCommandLine } from "./steps";

const SAMPLE = join(ROOT, "samples/brynmor-plan.xlsx");
const { asAt } = english.pane;
const { words: structure } = PLACE_WORDS.en.structure;
describe("With the keyboard alone", () => {
  inBrowser("the grid is walked and edited, and the focus stays in it", () =>
    withPreview(async (preview) => {
      const { page } = preview;
      const selected = page.getByRole("gridcell", { selected: true });
      const isFocused = async (address: string): Promise<void> => {
        await page.locator(`[role=gridcell][aria-selected=true][aria-label^="${address}"]:focus`).waitFor();
      };
      await tabTo(preview, /^A1 /);
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Control+Home");
      await isFocused("A1");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await isFocused("A3");
      await page.keyboard.type("Draft");
      await page.keyboard.press("Enter");
      await isFocused("A4");
      await page.keyboard.press("ArrowUp");
      expect(await selected.getAttribute("aria-label")).toBe("A3 Draft");
      await page.keyboard.press("F2");
      await page.keyboard.type(" twice");
      await page.keyboard.press("Escape");
      await isFocused("A3 Draft");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await isFocused("B3");
      await page.keyboard.type("04/03/2020");
      await page.keyboard.press("Shift+Tab");
      await isFocused("A3 Draft");
      await page.keyboard.press("Delete");
      await isFocused("A3");
      expect(await selected.getAttribute("aria-label")).not.toContain("Draft");
      // A day that is only looked at stays the day it is.
      await page.keyboard.press("ArrowRight");
      await isFocused("B3 04/03/2020");
      await page.keyboard.press("F2");
      await page.keyboard.press("Enter");
      await isFocused("B4");
      await page.keyboard.press("ArrowUp");
      await isFocused("B3 04/03/2020");
    }),
  );

  inBrowser("what a person does is undone and done again, until the add-in writes", () =>
    withPreview(async (preview) => {
      const { page } = preview;
      const cell = (address: string) => page.locator(`[role=gridcell][aria-label^="${address}"]`);
      const undo = page.getByRole("button", { name: PREVIEW_WORDS.en.undo, exact: true });
      const redo = page.getByRole("button", { name: PREVIEW_WORDS.en.redo, exact: true });
      expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
      await tabTo(preview, /^A1 /);
      const before = (await cell("A1 ").getAttribute("aria-label")) ?? "";
      await page.keyboard.type("Draft");
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Control++");
      await cell("A2 Draft").waitFor();
      // In a field they are the field's own.
      await page.keyboard.type("x");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Escape");
      await cell("A2 Draft").waitFor();
      await page.keyboard.press("Control+z");
      await cell("A1 Draft").waitFor();
      await page.keyboard.press("Control+z");
      await cell(before).waitFor();
      await page.keyboard.press("Control+y");
      await page.keyboard.press("Control+Shift+z");
      await cell("A2 Draft").waitFor();
      await undo.click();
      await undo.click();
      await cell(before).waitFor();
      await redo.click();
      await createTables(preview);
      expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
      // Its column stays in sight beside what is scrolled to.
      await sheetTab(preview, "Actions").click();
      const id = cell("A5 R1.1");
      const whereItWas = await id.boundingBox();
      await page.locator(".grid-scroller").evaluate((scroller) => scroller.scrollTo({ left: 900 }));
      expect(await id.boundingBox()).toEqual(whereItWas);
    }),
  );

  inBrowser("the whole line gives the command line's file, and is taken back", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      const byCommand = summaryByCommandLine(SAMPLE);
      await tabAndPress(preview, /^Answer \d+ questions?$/);
      while (await pane.locator("main fieldset").isVisible()) {
        const question = await pane.locator("main h1").innerText();
        await tabAndPress(preview, structure.skip);
        await pane.locator("main h1", { hasText: question }).waitFor({ state: "detached" });
      }
      await tabAndPress(preview, /^Create \d+ sheets$/);
      await pane.getByText(structure.ready).waitFor();
      await tabAndPress(preview, /^As at/);
      await pane.getByRole("radio").first().waitFor();
      await tabTo(preview, /^Today/);
      while (!(await pane.getByLabel(asAt.typed).isVisible())) await page.keyboard.press("ArrowDown");
      await tabTo(preview, asAt.typed);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(asTyped(DAY));
      await page.keyboard.press("Enter");
      await pane.locator("header", { hasText: english.pane.shortDay(DAY) }).waitFor();
      await tabAndPress(preview, structure.startChecks, "Space");
      await tabTo(preview, /^Checks/);
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("Enter");
      await tabAndPress(preview, english.pane.overview.build);
      await saysBuilt(pane).waitFor();
      const downloading = page.waitForEvent("download");
      await tabAndPress(preview, PREVIEW_WORDS.en.download);
      const file = join(folder, "by-keyboard.xlsx");
      await (await downloading).saveAs(file);
      expect(differences(file, await byCommand)).toEqual([]);
      await tabAndPress(preview, english.pane.takeBack);
      await pane.getByText(english.pane.result.takenBack).waitFor();
    }),
  );

  inBrowser("a column is said to hold something else, and the focus stays where it was", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      await tabAndPress(preview, /^Answer \d+ questions?$/);
      await tabAndPress(preview, /^R1 Standards/);
      await tabTo(preview, structure.roleOf("Lead"));
      await page.keyboard.type(structure.notUsed.slice(0, 5));
      await pane.getByText(PLACE_WORDS.en.structure.doubts.answered("", "\n", "\n").split("\n")[1] ?? "").waitFor();
      await settled(preview);
      expect(await inFocus(preview)).toBe(structure.roleOf("Lead"));
      expect(await paneFrame(preview).evaluate(() => (document.activeElement as HTMLSelectElement).value)).toBe("");
    }),
  );
});
