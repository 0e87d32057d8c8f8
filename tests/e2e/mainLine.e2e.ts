import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differences } from "./fileContents";
import {
  button,
  buildSummary,
  chooseDay,
  createTables,
  download,
  inBrowser,
  place,
  PLANS,
  ROOT,
  sheetNames,
  withPreview,
  type Preview,
} from "./inBrowser";

const DAY = "2020-02-28";
const SAMPLE = join(ROOT, "samples/brynmor-plan.xlsx");
const folder = mkdtempSync(join(tmpdir(), "action-plan-"));

/** The command line's file for the same input and day. */
function summaryByCommandLine(input: string): string {
  const out = join(folder, "by-command-line.xlsx");
  const args = ["--import", "tsx", "src/cli/plan.ts", "summary", input, "--as-at", DAY, "--out", out];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return out;
}

/** Types another due day into the row of an action; the days stand in the column headed "Due". */
async function setDueDayOf({ page }: Preview, action: string, day: string): Promise<void> {
  const nameOf = async (text: string): Promise<string> =>
    (await page.getByRole("gridcell", { name: new RegExp(`^[A-Z]+\\d+ ${text}$`) }).getAttribute("aria-label")) ?? "";
  const column = /^[A-Z]+/.exec(await nameOf("Due"))?.[0] ?? "";
  const row = /\d+/.exec(await nameOf(action.replace(".", "\\.")))?.[0] ?? "";
  await page.getByRole("gridcell", { name: new RegExp(`^${column}${row}\\b`) }).dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(day);
  await page.keyboard.press("Enter");
}

async function wholeLine(preview: Preview): Promise<string> {
  await createTables(preview);
  await button(preview.pane, "Go to the overview").click();
  await chooseDay(preview, DAY);
  await buildSummary(preview);
  const file = join(folder, "by-preview.xlsx");
  await download(preview, file);
  return file;
}

describe("The main line, by hand in the preview", () => {
  inBrowser("opens, structures, checks, builds, takes back and downloads, and nothing leaves the machine", () =>
    withPreview(async (preview) => {
      const { pane, requests, complaints } = preview;
      const before = await sheetNames(preview);
      const file = await wholeLine(preview);
      expect(differences(file, summaryByCommandLine(SAMPLE))).toEqual([]);
      await place(pane, /Checks/).click();
      await pane.getByRole("heading", { name: "Checks" }).waitFor();
      await place(pane, /Board/).click();
      const built = await sheetNames(preview);
      expect(built.length).toBeGreaterThan(before.length);
      await button(pane, "Take back").click();
      await pane.getByText("taken back").waitFor();
      expect((await sheetNames(preview)).length).toBeLessThan(built.length);
      expect(
        requests.filter((address) => !/^(https:\/\/localhost:\d+\/|blob:https:\/\/localhost:)/.test(address)),
      ).toEqual([]);
      expect(complaints).toEqual([]);
    }),
  );

  inBrowser("an edit in the grid moves a rating of the pane", () =>
    withPreview(async (preview) => {
      const { page, pane } = preview;
      await createTables(preview);
      await button(pane, "Go to the overview").click();
      await chooseDay(preview, DAY);
      const overdue = pane.getByText(/^\d+ overdue$/);
      const before = parseInt(await overdue.innerText());
      await page.getByRole("tab", { name: "Actions", exact: true }).click();
      await setDueDayOf(preview, "R1.4", "2031-03-31");
      await pane.getByText(`${String(before - 1)} overdue`).waitFor();
    }),
  );

  inBrowser("the ribbon's buttons work, and with the pane closed bring it up", () =>
    withPreview(async ({ page, pane }) => {
      const press = (name: string) =>
        page.getByRole("group", { name: "Action Plan" }).getByRole("button", { name }).click();
      await press("Check");
      await pane.getByRole("heading", { name: "Checks" }).waitFor();
      await press("Schools");
      await pane.getByRole("heading", { name: "Schools" }).waitFor();
      await press("Structure");
      await pane.getByRole("heading", { name: "Structure" }).waitFor();
      await press("Build summary");
      await pane.getByRole("heading", { name: "Board summary" }).waitFor();
    }),
  );
});

const plans = ["improvement-plan-single-sheet.xlsx", "piap-one-sheet-per-recommendation.xlsx"];
describe("The councils' plans, dropped on the page", () => {
  for (const plan of plans) {
    const run = existsSync(join(PLANS, plan)) ? inBrowser : test.skip;
    run(`${plan} gives the command line's file`, () =>
      withPreview(async (preview) => {
        const { page } = preview;
        const bytes = [...readFileSync(join(PLANS, plan))];
        const dropped = await page.evaluateHandle(
          ([name, content]) => {
            const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array(content)], name));
            return transfer;
          },
          [plan, bytes] as const,
        );
        await page.dispatchEvent(".preview", "drop", { dataTransfer: dropped });
        await page.getByText(`${plan} is open.`).waitFor();
        expect(differences(await wholeLine(preview), summaryByCommandLine(join(PLANS, plan)))).toEqual([]);
      }),
    );
  }
});
