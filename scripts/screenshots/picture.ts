import { join } from "node:path";
import { paneFrame, type Preview } from "../inPreview/previewPage";

/** The widths Excel gives a pane: on the web, on Windows and on a Mac. */
const PANE_WIDTHS = [350, 320, 270] as const;
const USUAL = { width: 1280, height: 800 };
/** A picture shows all of the pane, up to a length that can still be looked at. */
const TALLEST = 2400;

/** The pictures of a state: the pane as it stands, all of it at each width and, where asked, the page as it stands. */
export async function takePictures(preview: Preview, folder: string, name: string, ofPage: boolean): Promise<void> {
  const { page } = preview;
  await drawn(preview);
  if (ofPage) await page.screenshot({ path: join(folder, `${name}-page.png`) });
  await page.locator("iframe.pane").screenshot({ path: join(folder, `${name}.png`) });
  for (const width of PANE_WIDTHS) {
    await setPaneWidth(preview, width);
    await fitPane(preview);
    await page.locator("iframe.pane").screenshot({ path: join(folder, `${name}-${String(width)}.png`) });
    await page.setViewportSize(USUAL);
  }
  await setPaneWidth(preview, PANE_WIDTHS[0]);
}

export async function setPaneWidth(preview: Preview, width: number): Promise<void> {
  await preview.page.locator(".side").evaluate((side, wide) => {
    (side as HTMLElement).style.width = `${String(wide)}px`;
  }, width);
  await drawn(preview);
}

/** Makes the window so high that nothing of the pane is scrolled out of sight. */
async function fitPane(preview: Preview): Promise<void> {
  const { page } = preview;
  const hidden = await paneFrame(preview).evaluate(() => {
    const body = document.querySelector("#place");
    return body ? body.scrollHeight - body.clientHeight : 0;
  });
  await page.setViewportSize({ ...USUAL, height: Math.min(TALLEST, USUAL.height + Math.max(0, hidden)) });
  await drawn(preview);
}

/** Waits until page and pane have been drawn anew, twice: what a size changes can change a size. */
async function drawn(preview: Preview): Promise<void> {
  const twice = (): Promise<number> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))));
  await paneFrame(preview).evaluate(twice);
}
