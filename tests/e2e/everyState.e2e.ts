import { setPaneWidth } from "../../scripts/screenshots/picture";
import { STATES } from "../../scripts/screenshots/states";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { expectNoObjection } from "./axe";
import { beyondTheEdge, cutOff } from "./fits";
import { inBrowser, withPreview } from "./inBrowser";

/** As Excel opens the pane: on the web, on Windows and on a Mac. */
const WIDTHS = [350, 320, 270] as const;

/** What does not fit in a state, by the width at which it does not. */
async function misfits(preview: Preview, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await setPaneWidth(preview, width);
    const frame = paneFrame(preview);
    const all = [...(await beyondTheEdge(frame)), ...(await cutOff(frame))];
    found.push(...all.map((text) => `${state}, ${String(width)}: ${text}`));
  }
  await setPaneWidth(preview, WIDTHS[0]);
  return found;
}

describe("Every state of the pane", () => {
  for (const words of [english, welsh])
    inBrowser(`fits at 350, 320 and 270 pixels, cuts no word, and axe objects to nothing (${words.language})`, () =>
      withPreview(
        async (preview) => {
          const expectNothing = expectNoObjection(preview, paneFrame(preview), ["light"]);
          const found: string[] = [];
          for (const { name, reach } of STATES) {
            await reach(preview, words);
            found.push(...(await misfits(preview, name)));
            await expectNothing(name, "at once");
          }
          expect(found).toEqual([]);
        },
        { locale: `${words.language}-GB` },
      ),
    );
});
