import type { FrameLocator, Locator } from "playwright-core";
import { english } from "../../src/core/words/english";
import type { Words } from "../../src/core/words/words";
import type { Preview } from "./previewPage";

/** The sample's own day. */
export const DAY = "2020-02-28";

export const button = (pane: FrameLocator, name: string): Locator => pane.getByRole("button", { name, exact: true });
/** A place of the pane; the tab of Checks also says how many wait. */
export const place = (pane: FrameLocator, name: string): Locator => pane.getByRole("tab", { name });

/** Opens Structure, as it is opened the first time. */
export async function lookThrough({ pane }: Preview, { pane: words }: Words = english): Promise<void> {
  await button(pane, words.firstRun.start).click();
  await button(pane, words.structure.create).waitFor();
}

/** Looks through the workbook and creates the tables. */
export async function createTables(preview: Preview, words: Words = english): Promise<void> {
  await lookThrough(preview, words);
  await button(preview.pane, words.pane.structure.create).click();
  await preview.pane.getByText(words.pane.structure.created).waitFor();
}

/** Chooses the as-at day of the place that is open, and waits until the pane goes by it: it says so before it has looked. */
export async function chooseDay({ pane }: Preview, day: string, words: Words = english): Promise<void> {
  await pane.locator("input[type=date]").fill(day);
  await button(pane, words.pane.asAt.followed).waitFor();
  await button(pane, words.pane.work.stop).waitFor({ state: "detached" });
}

/** Builds the summary of the sample's day. */
export async function buildSummary({ pane }: Preview, words: Words = english): Promise<void> {
  await place(pane, words.pane.places.board).click();
  await button(pane, words.pane.board.build).click();
  await saysBuilt(pane, words).waitFor();
}

/** What the pane says of a summary that stands, whatever its day. */
export const saysBuilt = (pane: FrameLocator, words: Words = english): Locator =>
  pane.getByText(words.pane.board.built("\n").split("\n")[0] ?? "");

/** The tab of a sheet of the workbook. */
export const sheetTab = ({ page }: Preview, name: string): Locator =>
  page.locator(".tabs").getByRole("tab", { name, exact: true });

/** Opens all that opens in the pane, and waits until what is in it is drawn. */
export async function openEverything({ pane }: Preview): Promise<void> {
  await pane.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
  await pane.locator("details:not(:has(> :nth-child(2)))").first().waitFor({ state: "detached" });
}
