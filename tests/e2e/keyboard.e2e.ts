import { join } from "node:path";
import { DAY, saysBuilt } from "../../scripts/inPreview/mainLine";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { settled } from "./atRest";
import { differences } from "./fileContents";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { folder, summaryByCommandLine } from "./steps";

const SAMPLE = join(ROOT, "samples/brynmor-plan.xlsx");
const { structure, firstRun, board, asAt } = english.pane;
/** More than all the stops of page and pane together. */
const MOST_STOPS = 400;

/** What a screen reader would say first of the element in focus, in page or pane. */
async function inFocus(preview: Preview): Promise<string> {
  const name = (): string => {
    const at = document.activeElement as HTMLInputElement | null;
    if (!at || at === document.body) return "";
    if (at.tagName === "IFRAME") return "(pane)";
    return at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent;
  };
  const ofPage = await preview.page.evaluate(name);
  return (ofPage === "(pane)" ? await paneFrame(preview).evaluate(name) : ofPage).trim();
}

/** Walks with the Tab key until something of that name has the focus; page and pane are one round. */
async function tabTo(preview: Preview, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const label = await inFocus(preview);
    if (typeof name === "string" ? label === name : name.test(label)) return;
    await preview.page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${String(name)}.`);
}

async function tabAndPress(preview: Preview, name: string | RegExp, key = "Enter"): Promise<void> {
  await tabTo(preview, name);
  await preview.page.keyboard.press(key);
}

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

  inBrowser("the whole line gives the command line's file, and is taken back", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      const byCommand = summaryByCommandLine(SAMPLE);
      await tabAndPress(preview, firstRun.start);
      await tabAndPress(preview, structure.create);
      await pane.getByText(structure.created).waitFor();
      await tabAndPress(preview, structure.toOverview, "Space");
      await tabTo(preview, asAt.label);
      // The browser asks for month, day and year; its own language, not the page's, orders them.
      await page.keyboard.type("02282020");
      await pane.locator(`input[type=date][value="${DAY}"]`).waitFor();
      await tabAndPress(preview, board.build);
      await saysBuilt(pane).waitFor();
      const downloading = page.waitForEvent("download");
      await tabAndPress(preview, PREVIEW_WORDS.en.download);
      const file = join(folder, "by-keyboard.xlsx");
      await (await downloading).saveAs(file);
      expect(differences(file, await byCommand)).toEqual([]);
      await tabAndPress(preview, board.takeBack);
      await pane.getByText(board.takenBack).waitFor();
    }),
  );

  inBrowser("a column is said to hold something else, and the focus stays where it was", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      await tabAndPress(preview, firstRun.start);
      // The tables that raise questions come first; the columns of this one follow its tick.
      await tabTo(preview, structure.take("R1 Standards"));
      await tabAndPress(preview, /^Columns: \d+ of \d+ understood$/);
      await tabTo(preview, structure.roleOf("Lead"));
      await page.keyboard.type(structure.notUsed.slice(0, 5));
      await pane.getByText(english.pane.doubts.answered("", "\n", "\n").split("\n")[1] ?? "").waitFor();
      await settled(preview);
      expect(await inFocus(preview)).toBe(structure.roleOf("Lead"));
      expect(await paneFrame(preview).evaluate(() => (document.activeElement as HTMLSelectElement).value)).toBe("");
    }),
  );
});
