import type { FrameLocator, Locator } from "playwright-core";
import type { CalendarDate } from "../../src/core/calendar/calendarDate";
import { asTyped } from "../../src/core/calendar/typedDay";
import * as en from "../../src/core/words/en/paneAction";
import * as enBoard from "../../src/core/words/en/paneBoard";
import * as enHelp from "../../src/core/words/en/paneHelp";
import * as enHistory from "../../src/core/words/en/paneHistory";
import * as enMoves from "../../src/core/words/en/paneMoves";
import * as enSince from "../../src/core/words/en/paneSince";
import * as enRecommendation from "../../src/core/words/en/paneRecommendation";
import * as enSource from "../../src/core/words/en/paneSource";
import * as enReturns from "../../src/core/words/en/paneReturns";
import * as enOtherPlans from "../../src/core/words/en/otherPlans";
import * as enSets from "../../src/core/words/en/paneSets";
import * as enUpdate from "../../src/core/words/en/paneUpdate";
import * as enSchools from "../../src/core/words/en/paneSchools";
import * as enStructure from "../../src/core/words/en/structureWords";
import * as cy from "../../src/core/words/cy/paneAction";
import * as cyBoard from "../../src/core/words/cy/paneBoard";
import * as cyHelp from "../../src/core/words/cy/paneHelp";
import * as cyHistory from "../../src/core/words/cy/paneHistory";
import * as cyMoves from "../../src/core/words/cy/paneMoves";
import * as cySince from "../../src/core/words/cy/paneSince";
import * as cyRecommendation from "../../src/core/words/cy/paneRecommendation";
import * as cySource from "../../src/core/words/cy/paneSource";
import * as cyReturns from "../../src/core/words/cy/paneReturns";
import * as cyOtherPlans from "../../src/core/words/cy/otherPlans";
import * as cySets from "../../src/core/words/cy/paneSets";
import * as cyUpdate from "../../src/core/words/cy/paneUpdate";
import * as cySchools from "../../src/core/words/cy/paneSchools";
import * as cyStructure from "../../src/core/words/cy/structureWords";
import { english } from "../../src/core/words/english";
import type { PlaceWords } from "../../src/core/words/placeWords";
import type { Words } from "../../src/core/words/words";
import type { Preview } from "./previewPage";

/** The sample's own day. */
export const DAY = "2020-02-28" as CalendarDate;

/** The words of the places that the pane loads apart, which the tests and pictures need beside those of the language. */
export const PLACE_WORDS: Readonly<Record<"en" | "cy", PlaceWords>> = {
  en: {
    action: en.paneAction,
    recommendation: enRecommendation.paneRecommendation,
    moves: enMoves.paneMoves,
    since: enSince.paneSince,
    structure: enStructure.structureWords,
    board: enBoard.paneBoard,
    schools: enSchools.paneSchools,
    help: enHelp.paneHelp,
    history: enHistory.paneHistory,
    source: enSource.paneSource,
    update: enUpdate.paneUpdate,
    returns: enReturns.paneReturns,
    otherPlans: enOtherPlans.otherPlans,
    sets: enSets.paneSets,
  },
  cy: {
    action: cy.paneAction,
    recommendation: cyRecommendation.paneRecommendation,
    moves: cyMoves.paneMoves,
    since: cySince.paneSince,
    structure: cyStructure.structureWords,
    board: cyBoard.paneBoard,
    schools: cySchools.paneSchools,
    help: cyHelp.paneHelp,
    history: cyHistory.paneHistory,
    source: cySource.paneSource,
    update: cyUpdate.paneUpdate,
    returns: cyReturns.paneReturns,
    otherPlans: cyOtherPlans.otherPlans,
    sets: cySets.paneSets,
  },
};

export const button = (pane: FrameLocator, name: string): Locator => pane.getByRole("button", { name, exact: true });
/** A place of the pane; the tab of Checks also says how many wait. */
export const place = (pane: FrameLocator, name: string): Locator => pane.getByRole("tab", { name });

/** From the first run to what will be written: every question is skipped. */
export async function lookThrough({ pane }: Preview, words: Words = english): Promise<void> {
  await pane.locator("footer .button-primary").first().click();
  const { words: structure } = PLACE_WORDS[words.language].structure;
  const create = pane.getByRole("button", { name: structure.create(7).split(" ")[0] ?? "" });
  const skip = button(pane, structure.skip);
  await create.or(skip).first().waitFor();
  while (await skip.isVisible()) {
    const question = await pane.locator("main h1").innerText();
    await skip.click();
    await pane.locator("main h1", { hasText: question }).waitFor({ state: "detached" });
  }
  await pane.locator("main table").waitFor();
}

/** Looks through the workbook and creates the tables. */
export async function createTables(preview: Preview, words: Words = english): Promise<void> {
  await lookThrough(preview, words);
  await preview.pane.locator("footer .button-primary").click();
  await preview.pane.getByText(PLACE_WORDS[words.language].structure.words.ready).waitFor();
}

/** Chooses the as-at day for everything, and waits until the pane goes by it. */
export async function chooseDay(
  { pane }: Preview,
  day: CalendarDate,
  { pane: words, sheets }: Words = english,
): Promise<void> {
  await pane.locator("header button[aria-expanded]").first().click();
  await pane.getByRole("radio", { name: words.asAt.other }).check();
  await pane.getByLabel(words.asAt.typed).fill(asTyped(day));
  await pane.getByText(words.asAt.readAs(sheets.day(day))).waitFor();
  await button(pane, words.asAt.use).click();
  await pane.locator("header", { hasText: words.shortDay(day) }).waitFor();
  await button(pane, words.work.stop).waitFor({ state: "detached" });
}

/** Builds the papers of the as-at day. */
export async function buildSummary({ pane }: Preview, words: Words = english): Promise<void> {
  await place(pane, words.pane.places.board).click();
  await button(pane, PLACE_WORDS[words.language].board.build).click();
  await saysBuilt(pane, words).waitFor();
}

/** What the pane says of papers that are built, whatever their day. */
export const saysBuilt = (pane: FrameLocator, words: Words = english): Locator =>
  pane.getByText(words.pane.result.built("\n").split("\n")[0] ?? "");

/** The tab of a sheet of the workbook. */
export const sheetTab = ({ page }: Preview, name: string): Locator =>
  page.locator(".tabs").getByRole("tab", { name, exact: true });

/** Opens all that opens in the pane, one after the other. */
export async function openEverything({ pane }: Preview): Promise<void> {
  const closed = pane.locator("main [aria-expanded=false]");
  for (let most = 40; most > 0 && (await closed.count()) > 0; most -= 1) {
    const before = await closed.count();
    await closed.first().click();
    if ((await closed.count()) >= before) return;
  }
}
