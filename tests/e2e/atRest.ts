import type { Frame } from "playwright-core";
import { button, PLACE_WORDS } from "../../scripts/inPreview/mainLine";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";

const { pane: words } = english;

/** Waits until the pane has nothing under way: no work, no answer still to be weighed, nothing still to be worked out. */
export async function settled(preview: Preview): Promise<void> {
  const { pane } = preview;
  await button(pane, words.work.stop).waitFor({ state: "detached" });
  await pane.getByText(PLACE_WORDS.en.board.workingOut).waitFor({ state: "detached" });
  await pane.getByText(words.loading, { exact: true }).waitFor({ state: "detached" });
  await pane.getByText(PLACE_WORDS.en.structure.words.weighing).first().waitFor({ state: "detached" });
}

/**
 * Looks while nothing is under way. A while after an edit the pane looks at the workbook by itself, and nothing on the page
 * says beforehand that it will: when that has begun in the middle of it, what was seen is no one state, and is looked at again.
 */
export async function atRest<T>(preview: Preview, look: () => Promise<T>): Promise<T> {
  const frame = paneFrame(preview);
  for (;;) {
    await settled(preview);
    const before = await worksBegun(frame);
    const seen = await look();
    if ((await worksBegun(frame)) === before) return seen;
  }
}

/** How often work has begun in the pane since this was first asked; work that is under way counts by itself. */
const worksBegun = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const page = globalThis as unknown as { worksBegun?: number };
    const isUnderWay = (): boolean => document.querySelector(".slot progress") !== null;
    if (page.worksBegun === undefined) {
      let was = isUnderWay();
      page.worksBegun = Number(was);
      new MutationObserver(() => {
        const is = isUnderWay();
        if (is && !was) page.worksBegun = (page.worksBegun ?? 0) + 1;
        was = is;
      }).observe(document.body, { childList: true, subtree: true });
    }
    return page.worksBegun;
  });
