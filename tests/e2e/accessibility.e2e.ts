import type { Locator } from "playwright-core";
import { TABLE } from "../../src/core/tables/allTables";
import { LOOKS } from "../../scripts/inPreview/looks";
import {
  button,
  buildSummary,
  chooseDay,
  createTables,
  DAY,
  lookThrough,
  openEverything,
  place,
  PLACE_WORDS,
  sheetTab,
} from "../../scripts/inPreview/mainLine";
import { dropFile, paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { breakEverything, keepWaiting, refuseEverything } from "../../scripts/inPreview/troubles";
import { councilWorkbook } from "../../samples/councilWorkbook";
import { largePlan } from "../../bench/largePlan";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { english } from "../../src/core/words/english";
import { workbookWithSheet } from "../ooxml/packages";
import { expectNoObjection, type Expect, type Look } from "./axe";
import { settled } from "./atRest";
import { inBrowser, withPreview } from "./inBrowser";

const { pane: words } = english;
const { places } = words;
const { structure } = PLACE_WORDS.en;
const previewWords = PREVIEW_WORDS.en;
type Walk = (preview: Preview, expectNothing: Expect) => Promise<void>;

const buttonOfRibbon = ({ page }: Preview, name: string): Locator =>
  page.getByRole("group", { name: previewWords.ribbon }).getByRole("button", { name });

/** From the first run to the tables: what was found, a question answered, what will be written, created, taken back. */
async function walkStructure(preview: Preview, expectNothing: Expect): Promise<void> {
  const { pane } = preview;
  await button(pane, structure.start.justLook).waitFor();
  await expectNothing("first run");
  await pane.locator("footer .button-primary").click();
  await pane.getByRole("radio").first().waitFor();
  await expectNothing("a question");
  await openEverything(preview);
  await expectNothing("a question, a table opened");
  const question = await pane.locator("main h1").innerText();
  await pane.getByRole("radio").first().check();
  await pane.locator("footer .button-primary").click();
  await pane.locator("main h1", { hasText: question }).waitFor({ state: "detached" });
  await expectNothing("a question answered");
  await place(pane, places.plan).click();
  await lookThrough(preview);
  await expectNothing("what will be written");
  const goOn = await keepWaiting(preview);
  await pane.locator("footer .button-primary").click();
  await button(pane, words.work.stop).waitFor();
  await expectNothing("at work", "at once");
  await goOn();
  await pane.getByText(structure.words.ready).waitFor();
  await expectNothing("tables created");
  await button(pane, words.takeBack).click();
  await pane.getByText(words.result.takenBack).waitFor();
  await expectNothing("taken back");
}

/** The places of a plan that is in its tables, each as it opens and with all of it opened. */
async function walkPlaces(preview: Preview, expectNothing: Expect): Promise<void> {
  const { page, pane } = preview;
  await createTables(preview);
  await button(pane, words.close).click();
  await pane.locator("header button[aria-expanded]").first().click();
  await pane.getByRole("radio").last().check();
  await expectNothing("as-at day");
  await button(pane, words.asAt.cancel).click();
  await chooseDay(preview, DAY);
  await buildSummary(preview);
  await expectNothing("papers built");
  await button(pane, words.close).click();
  for (const name of [places.checks, places.schools, places.plan]) {
    await place(pane, name).click();
    await expectNothing(name);
    await openEverything(preview);
    await expectNothing(`${name}, everything opened`);
  }
  await sheetTab(preview, TABLE.actions.sheet.en).click();
  await page.getByRole("gridcell", { name: /^[A-Z]+\d+ R1\.2$/ }).click();
  await pane.locator(".slot").getByText("R1.2", { exact: true }).waitFor();
  await expectNothing("an action selected");
  await pane.locator(".slot button").click();
  await pane.getByRole("region", { name: PLACE_WORDS.en.action.change }).waitFor();
  await expectNothing("an action open");
  await place(pane, places.checks).click();
  await pane.locator("footer .button-primary").click();
  await expectNothing("a check open");
  await button(pane, words.bar.back.checks).click();
  await pane.getByRole("searchbox").fill("zzz");
  await pane.getByText(words.checks.noneShown).waitFor();
  await expectNothing("nothing found among the checks");
  await button(pane, words.more.label).click();
  await expectNothing("more");
  await button(pane, words.more.help).click();
  await button(pane, PLACE_WORDS.en.help.copy).click();
  await expectNothing("help");
  for (const name of Object.values(PLACE_WORDS.en.help.pages)) {
    await button(pane, name).click();
    await expectNothing(name);
    await button(pane, PLACE_WORDS.en.help.backToHelp).click();
  }
}

/** What there is to say when there is no plan, when Excel says no, and when we made a mistake. */
async function walkTroubles(preview: Preview, expectNothing: Expect): Promise<void> {
  const { page, pane } = preview;
  // A press while the pane takes its first look is the same wish as that look, which Excel has granted already.
  await button(pane, structure.start.justLook).click();
  await settled(preview);
  await refuseEverything(preview, "InvalidOperationInCellEditMode");
  await buttonOfRibbon(preview, previewWords.commands.check).click();
  await pane.getByRole("alert").waitFor();
  for (const name of Object.values(places)) {
    await place(pane, name).click();
    await expectNothing(`Excel refused, ${name}`);
  }
  await dropFile(
    preview,
    "numbers.xlsx",
    workbookWithSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  );
  await page.getByText(previewWords.opened("numbers.xlsx")).waitFor();
  await pane.getByText(structure.nothing.title).waitFor();
  await expectNothing("no plan");
  await breakEverything(preview);
  await buttonOfRibbon(preview, previewWords.commands.check).click();
  await pane.getByRole("alert").getByText(words.fault.what).waitFor();
  await expectNothing("a mistake of ours");
}

/** A plan of many actions: lists that go on. */
async function walkLargePlan(preview: Preview, expectNothing: Expect): Promise<void> {
  const { pane } = preview;
  await dropFile(preview, "large.xlsx", councilWorkbook(largePlan(400)));
  await pane.getByText(structure.start.found(400, 0).slice(0, 11)).waitFor();
  await button(pane, structure.start.justLook).click();
  await openEverything(preview);
  await settled(preview);
  await expectNothing("a long list opened");
}

/** The states of the page around the pane. */
async function walkThePage(preview: Preview, expectNothing: Expect): Promise<void> {
  const { page } = preview;
  await expectNothing("a workbook open");
  await createTables(preview);
  await buildSummary(preview);
  await sheetTab(preview, english.papers.summary.sheet).click();
  await page.locator(".charts svg").waitFor();
  await expectNothing("board summary and its chart");
  await sheetTab(preview, TABLE.actions.sheet.en).click();
  await expectNothing("actions");
  await page.getByRole("gridcell", { selected: true }).dblclick();
  await page.locator("input.editor").waitFor();
  await expectNothing("a cell being edited", "at once");
  await page.keyboard.press("Escape");
  const nothing = { name: "minutes.xlsx", mimeType: "", buffer: Buffer.from("Not a workbook at all") };
  await page.locator("input[type=file]").setInputFiles(nothing);
  await page.locator(".problem").waitFor();
  await expectNothing("a file that cannot be read");
  await page.getByRole("button", { name: previewWords.closePane }).click();
  await expectNothing("the pane closed");
}

const WALKS: Readonly<Record<string, Walk>> = {
  "from the first run to the tables": walkStructure,
  "every place, closed and opened": walkPlaces,
  "when something is wrong": walkTroubles,
  "of a long plan": walkLargePlan,
};
// The pane takes up light or dark as it starts; the system's forced colours can come and go.
const STARTS: readonly (readonly Look[])[] = [["light"], ["dark", "high contrast"]];

describe("Nobody is kept out of pane or preview", () => {
  for (const [name, walk] of Object.entries(WALKS))
    for (const looks of STARTS)
      inBrowser(`axe objects to nothing in the pane ${name}, ${looks.join(" and ")}`, () =>
        withPreview(
          // A file that is opened has a pane, and a frame, of its own.
          (preview) => walk(preview, (...state) => expectNoObjection(preview, paneFrame(preview), looks)(...state)),
          LOOKS[looks[0] ?? "light"],
        ),
      );
  inBrowser("axe objects to nothing in any state of the page around it, light, dark and high contrast", () =>
    withPreview((preview) =>
      walkThePage(preview, expectNoObjection(preview, preview.page.mainFrame(), ["light", "dark", "high contrast"])),
    ),
  );
});
