import { existsSync, readFileSync } from "node:fs";
import { TABLE } from "../../src/core/tables/allTables";
import { join } from "node:path";
import {
  buildSummary,
  button,
  chooseDay,
  createTables,
  DAY,
  lookThrough,
  place,
  PLACE_WORDS,
} from "../../scripts/inPreview/mainLine";
import { dropFile, type Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { welsh } from "../../src/core/words/welsh";
import { differences } from "./fileContents";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { download, sheetNames, summaryByCommandLine, wholeLine } from "./steps";

const SAMPLE = join(ROOT, "samples/brynmor-plan.xlsx");
const PLANS = join(ROOT, "../shared/data/plans");
const { checks, places, result, takeBack } = english.pane;
const { words: structure } = PLACE_WORDS.en.structure;

/** The correction has a sheet of its own, and is remembered among our tables. */
const IS_OF_CORRECTION = new RegExp(`^[-+] (?:${TABLE.corrections.sheet.en}|${TABLE.memory.sheet.en})`);

/** Types another due day into the row of an action of the Actions sheet; the days stand in the column headed "Due". */
async function setDueDayOf({ page }: Preview, action: string, day: string): Promise<void> {
  const nameOf = async (text: string): Promise<string> => {
    const cells = page.getByRole("gridcell", { name: new RegExp(`^[A-Z]+\\d+ ${text}$`) });
    return (await cells.first().getAttribute("aria-label")) ?? "";
  };
  const column = /^[A-Z]+/.exec(await nameOf("Due"))?.[0] ?? "";
  const row = /\d+/.exec(await nameOf(action.replace(".", "\\.")))?.[0] ?? "";
  await page.getByRole("gridcell", { name: new RegExp(`^${column}${row}\\b`) }).dblclick();
  await page.keyboard.press("Control+A");
  await page.keyboard.type(day);
  await page.keyboard.press("Enter");
}

/** Says something else of a column, sees it taken up, and says the first thing again. */
async function correctAndCorrectBack({ pane }: Preview, sheet: string, heading: string): Promise<void> {
  const found = pane.getByRole("region", { name: structure.tablesTitle });
  await found.getByRole("button", { name: new RegExp(`^${sheet}`) }).click();
  const field = found.getByLabel(structure.roleOf(heading));
  const role = await field.inputValue();
  await field.selectOption({ label: structure.notUsed });
  const answers = pane.getByRole("region", { name: structure.answersTitle });
  await answers.getByText(heading).waitFor();
  await field.selectOption(role);
  await found.getByText(structure.evidence.correction("")).waitFor();
}

describe("The main line, by hand in the preview", () => {
  inBrowser(
    "opens, structures, corrects, checks, builds and downloads the command line's file with the correction in it, and takes it back",
    () =>
      withPreview(async (preview) => {
        const { pane } = preview;
        const byCommand = summaryByCommandLine(SAMPLE);
        const before = await sheetNames(preview);
        await lookThrough(preview);
        await correctAndCorrectBack(preview, "R1 Standards", "Lead");
        await pane.locator("footer .button-primary").click();
        await pane.getByText(structure.ready).waitFor();
        await chooseDay(preview, DAY);
        await place(pane, places.checks).click();
        await pane.getByRole("heading", { name: checks.title }).waitFor();
        await buildSummary(preview);
        const more = differences(await download(preview), await byCommand);
        expect(more.filter((line) => !IS_OF_CORRECTION.test(line))).toEqual([]);
        const built = await sheetNames(preview);
        expect(built.length).toBeGreaterThan(before.length);
        // The place lists the papers, each a way to its sheet.
        const papers = pane.getByRole("region", { name: PLACE_WORDS.en.board.sheets, exact: true });
        const listed = await papers.getByRole("button").allTextContents();
        expect(listed.length).toBeGreaterThan(5);
        expect(listed).toEqual(expect.arrayContaining(["Contents", "Board summary", "Method"]));
        expect(listed.filter((sheet) => !built.includes(sheet))).toEqual([]);
        await button(pane, takeBack).click();
        await pane.getByText(result.takenBack).waitFor();
        expect((await sheetNames(preview)).length).toBeLessThan(built.length);
      }),
  );

  inBrowser("in Welsh, with the sheets in Welsh, gives the command line's Welsh file", () =>
    withPreview(
      async (preview) => {
        const { pane } = preview;
        const byCommand = summaryByCommandLine(SAMPLE, "cy");
        await createTables(preview, welsh);
        await chooseDay(preview, DAY, welsh);
        await place(pane, welsh.pane.places.board).click();
        await pane.getByRole("radio", { name: "Cymraeg" }).check();
        await buildSummary(preview, welsh);
        expect(differences(await download(preview, welsh), await byCommand)).toEqual([]);
      },
      { locale: "cy-GB" },
    ),
  );

  inBrowser(
    "an edit in the grid moves a rating of the pane, and the row selected after it says why it has its own",
    () =>
      withPreview(async (preview) => {
        const { page, pane } = preview;
        await createTables(preview);
        await chooseDay(preview, DAY);
        await button(pane, english.pane.close).click();
        await place(pane, places.plan).click();
        const before = parseInt(await pane.getByText(/^\d+ overdue$/).innerText());
        await page.getByRole("tab", { name: TABLE.actions.sheet.en, exact: true }).click();
        await setDueDayOf(preview, "R1.4", "2031-03-31");
        await pane.getByText(english.pane.overview.overdue(before - 1)).waitFor();
        await pane.locator(".slot").getByText("R1.5", { exact: true }).waitFor();
      }),
  );
});

const plans = ["improvement-plan-single-sheet.xlsx", "piap-one-sheet-per-recommendation.xlsx"];
describe("The councils' plans, dropped on the page (skipped where they are not beside the project)", () => {
  for (const plan of plans) {
    const path = join(PLANS, plan);
    const run = existsSync(path) ? inBrowser : test.skip;
    run(`${plan} gives the command line's file`, () =>
      withPreview(async (preview) => {
        const byCommand = summaryByCommandLine(path);
        await dropFile(preview, plan, readFileSync(path));
        await preview.page.getByText(PREVIEW_WORDS.en.opened(plan)).waitFor();
        expect(differences(await wholeLine(preview), await byCommand)).toEqual([]);
      }),
    );
  }
});
