import { readFileSync } from "node:fs";
import type { RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { LOOKS } from "../../scripts/inPreview/looks";
import type { Preview } from "../../scripts/inPreview/previewPage";
import { atRest } from "./atRest";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
export type Look = keyof typeof LOOKS;
/** All that another look of the same state can change: those of axe's rules about colour that are on. */
const COLOURS: RunOptions = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/**
 * What axe objects to in a page of its own, as "rule: where". Nothing is allow-listed. Where the system forces its
 * colours axe must be told which: it reads -webkit-text-fill-color, and the browser gives the author's there, while what
 * it paints is the forced `color`.
 */
async function objections(frame: Frame, rules: RunOptions): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async (only) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the style it is asked of
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    if (matchMedia("(forced-colors: active)").matches)
      CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
        return read.call(this, name === "-webkit-text-fill-color" ? "color" : name);
      };
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { iframes: false, ...only });
    CSSStyleDeclaration.prototype.getPropertyValue = read;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any.map(({ message }) => message).join("; ")}`),
    );
  }, rules);
}

export type Expect = (state: string, look?: "at once") => Promise<void>;

/**
 * Expects, of each state that is named, that axe objects to nothing in any of the looks. A state that is there while work is
 * under way is looked at as it stands.
 */
export const expectNoObjection =
  (preview: Preview, frame: Frame, looks: readonly Look[]): Expect =>
  async (state, when) => {
    for (const [index, look] of looks.entries()) {
      await preview.page.emulateMedia(LOOKS[look]);
      const ask = (): Promise<string[]> => objections(frame, index === 0 ? {} : COLOURS);
      const found = when === "at once" ? await ask() : await atRest(preview, ask);
      expect({ state, look, found }).toEqual({ state, look, found: [] });
    }
  };
