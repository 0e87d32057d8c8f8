import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSummary, button, chooseDay, createTables, DAY } from "../../scripts/inPreview/mainLine";
import type { Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import type { Words } from "../../src/core/words/words";
import { ROOT } from "./inBrowser";

export const folder = mkdtempSync(join(tmpdir(), "action-plan-"));

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
  const press = page.getByRole("button", { name: PREVIEW_WORDS[words.language].download });
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
