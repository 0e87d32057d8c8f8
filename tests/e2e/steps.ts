import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { buildSummary, chooseDay, createTables, DAY } from "../../scripts/inPreview/mainLine";
import type { Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import type { Words } from "../../src/core/words/words";
import { ROOT } from "./inBrowser";

export const folder = mkdtempSync(join(tmpdir(), "action-plan-"));

/** The tables, the day and the summary, from the first run on. */
export async function wholeLine(preview: Preview, words: Words = english): Promise<string> {
  await createTables(preview, words);
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

const made = new Map<string, Promise<string>>();

/**
 * The file of a command of the command line for the same input and day. It is made beside whatever the browser does
 * meanwhile, and once in a run: other tests, in other processes too, are handed the same file.
 */
function byCommandLine(command: "structure" | "summary", input: string, language = "en"): Promise<string> {
  const hash = createHash("sha256").update(readFileSync(input)).digest("hex").slice(0, 16);
  const out = join(process.env["E2E_FOLDER"] ?? folder, `${command}-${language}-${hash}.xlsx`);
  const file = made.get(out) ?? (existsSync(out) ? Promise.resolve(out) : make(command, input, language, out));
  made.set(out, file);
  // A failure is told to whoever waits for the file; a test that ends before is not to end the process.
  file.catch(() => undefined);
  return file;
}

/** The command line's summary of a plan whose tables the command line made before. */
export const summaryByCommandLine = async (input: string, language = "en"): Promise<string> =>
  byCommandLine("summary", await byCommandLine("structure", input), language);

async function make(command: string, input: string, language: string, out: string): Promise<string> {
  const own = join(folder, basename(out));
  // As in the pane, the tables are made today, and the day is set afterwards.
  const day = command === "summary" ? ["--as-at", DAY] : [];
  const args = ["src/cli/plan.ts", command, input, ...day, "--lang", language, "--out", own];
  await promisify(execFile)(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT });
  // In one step: nobody is handed half a file.
  renameSync(own, out);
  return out;
}
