import type { Locator } from "playwright-core";
import { TABLE } from "../../src/core/tables/allTables";
import { LOOKS } from "../../scripts/inPreview/looks";
import {
  button,
  buildSummary,
  createTables,
  lookThrough,
  openEverything,
  place,
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
const previewWords = PREVIEW_WORDS.en;
type Walk = (preview: Preview, expectNothing: Expect) => Promise<void>;

const buttonOfRibbon = ({ page }: Preview, name: string): Locator =>
  page.getByRole("group", { name: previewWords.ribbon }).getByRole("button", { name });

/** From the first run to the tables: what was found, with every question, column and reason in sight. */
async function walkStructure(preview: Preview, expectNothing: Expect): Promise<void> {
  const { pane } = preview;
  await button(pane, words.firstRun.start).waitFor();
  await expectNothing("first run");
  await openEverything(preview);
  await expectNothing("first run, everything opened");
  await place(pane, places.board).click();
  await expectNothing("board without tables");
  await place(pane, places.plan).click();
  await lookThrough(preview);
  await openEverything(preview);
  await expectNothing("structure, everything opened");
  await pane
    .locator("li [role=group] button", { has: pane.locator("strong") })
    .last()
    .click();
  await pane.getByRole("region", { name: words.doubts.correctionsTitle(1) }).waitFor();
  await openEverything(preview);
  await expectNothing("structure, a question answered");
  const goOn = await keepWaiting(preview);
  await button(pane, words.structure.create).click();
  await button(pane, words.work.stop).waitFor();
  await expectNothing("at work", "at once");
  await goOn();
  await pane.getByText(words.structure.created).waitFor();
  await expectNothing("tables created");
  await button(pane, words.board.takeBack).click();
  await pane.getByText(words.board.takenBack).waitFor();
  await expectNothing("taken back");
}

/** The places of a plan that stands in its tables, each as it opens and with all of it opened. */
async function walkPlaces(preview: Preview, expectNothing: Expect): Promise<void> {
  const { page, pane } = preview;
  await createTables(preview);
  await buildSummary(preview);
  await expectNothing("summary built");
  for (const name of [places.checks, places.schools, places.plan]) {
    await place(pane, name).click();
    await expectNothing(name);
    await openEverything(preview);
    await expectNothing(`${name}, everything opened`);
  }
  await sheetTab(preview, TABLE.actions.sheet.en).click();
  await page.getByRole("gridcell", { name: /^[A-Z]+\d+ R1\.2$/ }).click();
  await pane.getByRole("region", { name: words.overview.selectedTitle }).getByText("R1.2").waitFor();
  await expectNothing("an action selected");
  await place(pane, places.checks).click();
  await pane.getByLabel(words.checks.filter).selectOption("warning");
  await openEverything(preview);
  await expectNothing("warnings alone, opened");
  await button(pane, words.help.menu).click();
  await button(pane, words.help.copy).click();
  await pane.getByRole("status").filter({ hasText: /\S/ }).waitFor();
  await expectNothing("help");
}

/** What there is to say when there is no plan, when Excel says no, and when we made a mistake. */
async function walkTroubles(preview: Preview, expectNothing: Expect): Promise<void> {
  const { page, pane } = preview;
  // A press while the pane takes its first look is the same wish as that look, which Excel has granted already.
  await button(pane, words.firstRun.start).waitFor();
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
  await button(pane, words.firstRun.start).click();
  await pane.getByText(words.structure.nothingFound).waitFor();
  await expectNothing("no plan, structure");
  for (const name of [places.checks, places.board, places.schools]) {
    await place(pane, name).click();
    await expectNothing(`no plan, ${name}`);
  }
  await breakEverything(preview);
  await buttonOfRibbon(preview, previewWords.commands.check).click();
  await pane.getByRole("alert").getByText(words.help.fault).waitFor();
  await expectNothing("a mistake of ours");
}

/** A plan of many actions: lists that go on, and answers that are weighed only when somebody asks. */
async function walkLargePlan(preview: Preview, expectNothing: Expect): Promise<void> {
  const { pane } = preview;
  await dropFile(preview, "large.xlsx", councilWorkbook(largePlan(400)));
  await pane.getByText(words.overview.actions(400), { exact: true }).waitFor();
  await place(pane, places.checks).click();
  await openEverything(preview);
  await pane
    .getByRole("button", { name: words.checks.more(40, 0).split("(")[0] ?? "" })
    .first()
    .click();
  await settled(preview);
  await expectNothing("the second page of a long list");
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
