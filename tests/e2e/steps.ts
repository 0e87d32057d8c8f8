import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { english } from "../../src/core/words/english";
import type { Words } from "../../src/core/words/words";
import { ROOT, type Preview } from "./inBrowser";

export const DAY = "2020-02-28";
export const folder = mkdtempSync(join(tmpdir(), "action-plan-"));

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

/** Chooses the as-at day of the place that is open, and waits until the pane has taken it. */
export async function chooseDay({ pane }: Preview, day: string, words: Words = english): Promise<void> {
  await pane.locator("input[type=date]").fill(day);
  await button(pane, words.pane.asAt.followed).waitFor();
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

/** The tables, the day and the summary, from the first run on. */
export async function wholeLine(preview: Preview, words: Words = english): Promise<string> {
  await createTables(preview, words);
  await button(preview.pane, words.pane.structure.toOverview).click();
  await chooseDay(preview, DAY, words);
  await buildSummary(preview, words);
  return download(preview, words);
}

/** The names on the tabs of the workbook. */
export const sheetNames = ({ page }: Preview): Promise<string[]> =>
  page.locator(".tabs").getByRole("tab").allInnerTexts();

/** Downloads the workbook and gives the file. */
export async function download({ page }: Preview, words: Words = english): Promise<string> {
  const press = page.getByRole("button", { name: words.preview.download });
  const [file] = await Promise.all([page.waitForEvent("download"), press.click()]);
  const to = join(folder, "by-preview.xlsx");
  await file.saveAs(to);
  return to;
}

/** The file of a command of the command line for the same input and day. */
export function byCommandLine(command: "structure" | "summary", input: string, language = "en"): string {
  const out = join(folder, `by-command-line-${command}.xlsx`);
  const args = ["src/cli/plan.ts", command, input, "--as-at", DAY, "--lang", language, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return out;
}
