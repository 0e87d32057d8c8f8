import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { english } from "../../src/core/words/english";
import { inBrowser, paneFrame, withPreview, type Preview } from "./inBrowser";
import { button, buildSummary, createTables, lookThrough, place } from "./steps";
import { refuseEverything } from "./troubles";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const { pane: paneWords, preview: previewWords } = english;
/** The looks a person can have asked their system for. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/**
 * What axe objects to in a page of its own, as "rule: where". Nothing is allow-listed. Where the system forces its
 * colours axe must be told which: it reads -webkit-text-fill-color, and the browser gives the author's there, while what
 * it paints is the forced `color`.
 */
async function objections(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the style it is asked of
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    if (matchMedia("(forced-colors: active)").matches)
      CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
        return read.call(this, name === "-webkit-text-fill-color" ? "color" : name);
      };
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { iframes: false });
    CSSStyleDeclaration.prototype.getPropertyValue = read;
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any.map(({ message }) => message).join("; ")}`),
    );
  });
}

async function expectNoObjection(frame: Frame, state: string): Promise<void> {
  await frame.getByRole("button", { name: paneWords.work.stop, exact: true }).waitFor({ state: "detached" });
  expect({ state, found: await objections(frame) }).toEqual({ state, found: [] });
}

/** The states of the pane, one after the other as a person comes to them. */
async function walkThePane(preview: Preview): Promise<void> {
  const { pane } = preview;
  const frame = paneFrame(preview);
  await button(pane, paneWords.firstRun.start).waitFor();
  await expectNoObjection(frame, "first run");
  await place(pane, paneWords.places.board).click();
  await expectNoObjection(frame, "board without tables");
  await place(pane, paneWords.places.plan).click();
  await lookThrough(preview);
  await pane.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  await expectNoObjection(frame, "structure, everything opened");
  await button(pane, paneWords.structure.create).click();
  await pane.getByText(paneWords.structure.created).waitFor();
  await expectNoObjection(frame, "tables created");
  await buildSummary(preview);
  await expectNoObjection(frame, "summary built");
  for (const name of [paneWords.places.checks, paneWords.places.schools, paneWords.places.plan]) {
    await place(pane, name).click();
    await expectNoObjection(frame, name);
  }
  await button(pane, paneWords.help.menu).click();
  await expectNoObjection(frame, "help");
  await refuseEverything(preview, "InvalidOperationInCellEditMode");
  await buttonOfRibbon(preview, previewWords.commands.check).click();
  await pane.getByRole("alert").waitFor();
  await expectNoObjection(frame, "Excel refused");
}

const buttonOfRibbon = ({ page }: Preview, name: string): ReturnType<typeof page.getByRole> =>
  page.getByRole("group", { name: previewWords.ribbon }).getByRole("button", { name });

/** The states of the page around it. */
async function walkThePage(preview: Preview): Promise<void> {
  const { page } = preview;
  const frame = page.mainFrame();
  await expectNoObjection(frame, "a workbook open");
  await createTables(preview);
  await buildSummary(preview);
  await page.locator(".tabs").getByRole("tab", { name: english.sheets.names.boardSummary }).click();
  await page.locator(".charts svg").waitFor();
  await expectNoObjection(frame, "board summary and its chart");
  await page.locator(".tabs").getByRole("tab", { name: english.sheets.names.actions, exact: true }).click();
  await expectNoObjection(frame, "actions");
  await page.getByRole("gridcell", { selected: true }).dblclick();
  await page.locator("input.editor").waitFor();
  await expectNoObjection(frame, "a cell being edited");
  await page.keyboard.press("Escape");
  const nothing = { name: "minutes.xlsx", mimeType: "", buffer: Buffer.from("Not a workbook at all") };
  await page.locator("input[type=file]").setInputFiles(nothing);
  await page.locator(".problem").waitFor();
  await expectNoObjection(frame, "a file that cannot be read");
  await page.getByRole("button", { name: previewWords.closePane }).click();
  await expectNoObjection(frame, "the pane closed");
}

describe("Nobody is kept out of pane or preview", () => {
  for (const [look, media] of Object.entries(LOOKS)) {
    inBrowser(`axe objects to nothing in any state of the pane, ${look}`, () => withPreview(walkThePane, media));
    inBrowser(`axe objects to nothing in any state of the page around it, ${look}`, () =>
      withPreview(walkThePage, media),
    );
  }
});
