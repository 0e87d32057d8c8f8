import { readFileSync } from "node:fs";
import type { RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { LOOKS } from "../../scripts/inPreview/looks";
import { button, buildSummary, createTables, lookThrough, place } from "../../scripts/inPreview/mainLine";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { refuseEverything } from "../../scripts/inPreview/troubles";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { english } from "../../src/core/words/english";
import { atRest } from "./atRest";
import { inBrowser, withPreview } from "./inBrowser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { pane: paneWords } = english;
const previewWords = PREVIEW_WORDS.en;
type Look = keyof typeof LOOKS;
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

type Expect = (state: string) => Promise<void>;

/** Expects, of each state that is named, that axe objects to nothing in any of the looks. */
const expectNoObjection =
  (preview: Preview, frame: Frame, looks: readonly Look[]): Expect =>
  async (state) => {
    for (const [index, look] of looks.entries()) {
      await preview.page.emulateMedia(LOOKS[look]);
      const found = await atRest(preview, () => objections(frame, index === 0 ? {} : COLOURS));
      expect({ state, look, found }).toEqual({ state, look, found: [] });
    }
  };

/** The states of the pane, one after the other as a person comes to them. */
async function walkThePane(preview: Preview, expectNothing: Expect): Promise<void> {
  const { pane } = preview;
  await button(pane, paneWords.firstRun.start).waitFor();
  await expectNothing("first run");
  await place(pane, paneWords.places.board).click();
  await expectNothing("board without tables");
  await place(pane, paneWords.places.plan).click();
  await lookThrough(preview);
  await pane.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  await expectNothing("structure, everything opened");
  await button(pane, paneWords.structure.create).click();
  await pane.getByText(paneWords.structure.created).waitFor();
  await expectNothing("tables created");
  await buildSummary(preview);
  await expectNothing("summary built");
  for (const name of [paneWords.places.checks, paneWords.places.schools, paneWords.places.plan]) {
    await place(pane, name).click();
    await expectNothing(name);
  }
  await button(pane, paneWords.help.menu).click();
  await expectNothing("help");
  await refuseEverything(preview, "InvalidOperationInCellEditMode");
  await buttonOfRibbon(preview, previewWords.commands.check).click();
  await pane.getByRole("alert").waitFor();
  await expectNothing("Excel refused");
}

const buttonOfRibbon = ({ page }: Preview, name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole("group", { name: previewWords.ribbon }).getByRole("button", { name });

/** The states of the page around it. */
async function walkThePage(preview: Preview, expectNothing: Expect): Promise<void> {
  const { page } = preview;
  await expectNothing("a workbook open");
  await createTables(preview);
  await buildSummary(preview);
  await page.locator(".tabs").getByRole("tab", { name: english.sheets.names.boardSummary }).click();
  await page.locator(".charts svg").waitFor();
  await expectNothing("board summary and its chart");
  await page.locator(".tabs").getByRole("tab", { name: english.sheets.names.actions, exact: true }).click();
  await expectNothing("actions");
  await page.getByRole("gridcell", { selected: true }).dblclick();
  await page.locator("input.editor").waitFor();
  await expectNothing("a cell being edited");
  await page.keyboard.press("Escape");
  const nothing = { name: "minutes.xlsx", mimeType: "", buffer: Buffer.from("Not a workbook at all") };
  await page.locator("input[type=file]").setInputFiles(nothing);
  await page.locator(".problem").waitFor();
  await expectNothing("a file that cannot be read");
  await page.getByRole("button", { name: previewWords.closePane }).click();
  await expectNothing("the pane closed");
}

describe("Nobody is kept out of pane or preview", () => {
  // The pane takes up light or dark as it starts; the system's forced colours can come and go.
  const starts: readonly (readonly Look[])[] = [["light"], ["dark", "high contrast"]];
  for (const looks of starts)
    inBrowser(`axe objects to nothing in any state of the pane, ${looks.join(" and ")}`, () =>
      withPreview(
        (preview) => walkThePane(preview, expectNoObjection(preview, paneFrame(preview), looks)),
        LOOKS[looks[0] ?? "light"],
      ),
    );
  inBrowser("axe objects to nothing in any state of the page around it, light, dark and high contrast", () =>
    withPreview((preview) =>
      walkThePage(preview, expectNoObjection(preview, preview.page.mainFrame(), ["light", "dark", "high contrast"])),
    ),
  );
});
