import { TABLE } from "../../src/core/tables/allTables";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import type { Words } from "../../src/core/words/words";
import { button, chooseDay, DAY, lookThrough, place, saysBuilt, sheetTab } from "../inPreview/mainLine";
import { paneFrame, type Preview } from "../inPreview/previewPage";
import { keepWaiting, refuseEverything } from "../inPreview/troubles";

/** Something worth a picture, and how a person comes to it from the state before. */
interface State {
  readonly name: string;
  readonly reach: (preview: Preview, words: Words) => Promise<void>;
  /** The whole page, too. */
  readonly page?: true;
}

/** Every state of the pane, one after the other as a person comes to them. */
export const STATES: readonly State[] = [
  { name: "first-run", page: true, reach: ({ pane }, words) => button(pane, words.pane.firstRun.start).waitFor() },
  { name: "structure", reach: showStructure },
  { name: "structure-column", reach: openFirstColumns },
  { name: "structure-will-write", reach: showWhatIsWritten },
  { name: "tables-created", reach: createTables },
  { name: "plan", page: true, reach: showPlan },
  { name: "plan-opened", reach: openRecommendation },
  { name: "plan-selected", reach: selectAction },
  { name: "checks", reach: showChecks },
  { name: "checks-opened", reach: openFinding },
  { name: "board", reach: showBoard },
  { name: "board-building", reach: beginToBuild },
  { name: "board-built", page: true, reach: letItBuild },
  { name: "board-summary", page: true, reach: showSummary },
  { name: "schools", reach: showPlace("schools", (words) => words.pane.schools.title) },
  { name: "help", reach: showHelp },
  { name: "error", reach: provokeError },
];

async function showStructure(preview: Preview, words: Words): Promise<void> {
  await lookThrough(preview, words);
  await settled(preview, words);
  // What each answer would change is worked out one answer after the other.
  await paneFrame(preview).waitForFunction(() =>
    [...document.querySelectorAll("main [role=group] button strong")].every((answer) => answer.nextElementSibling),
  );
}

/** What is still being worked out is said in a sentence; a picture waits until it is gone. */
async function settled({ pane }: Pick<Preview, "pane">, { pane: words }: Words): Promise<void> {
  await pane.getByText(words.board.workingOut).waitFor({ state: "detached" });
  await button(pane, words.work.stop).waitFor({ state: "detached" });
}

async function openFirstColumns({ pane }: Preview): Promise<void> {
  const columns = pane.locator("details", { has: pane.locator("select") }).first();
  await columns.locator("summary").click();
  await columns.locator("select").first().waitFor();
}

async function showWhatIsWritten({ pane }: Preview, words: Words): Promise<void> {
  await pane.locator("details[open] > summary").first().click();
  await pane.getByRole("region", { name: words.pane.structure.willWrite }).getByRole("listitem").first().waitFor();
  await pane.getByRole("region", { name: words.pane.structure.willWrite }).scrollIntoViewIfNeeded();
}

async function createTables({ pane }: Preview, words: Words): Promise<void> {
  await button(pane, words.pane.structure.create).click();
  await pane.getByText(words.pane.structure.created).waitFor();
  await settled({ pane }, words);
}

async function showPlan(preview: Preview, words: Words): Promise<void> {
  await button(preview.pane, words.pane.structure.toOverview).click();
  await chooseDay(preview, DAY, words);
  // The tables are in the language of the plan, which is English.
  await sheetTab(preview, TABLE.actions.sheet.en).click();
  await settled(preview, words);
}

async function openRecommendation({ pane }: Preview): Promise<void> {
  const recommendation = pane.locator("li > details").first();
  await recommendation.locator("summary").click();
  await recommendation.getByRole("list").waitFor();
}

async function selectAction({ page, pane }: Preview, words: Words): Promise<void> {
  await pane.locator("li > details[open] > summary").click();
  await page.getByRole("gridcell", { name: /^[A-Z]+\d+ R1\.2$/ }).click();
  await pane.getByRole("region", { name: words.pane.overview.selectedTitle }).getByText("R1.2").waitFor();
}

async function showChecks({ pane }: Preview, words: Words): Promise<void> {
  await place(pane, words.pane.places.checks).click();
  await pane.getByRole("heading", { name: words.pane.checks.title }).waitFor();
}

async function openFinding({ pane }: Preview): Promise<void> {
  const kind = pane.locator("details:not([open])").first();
  await kind.locator("summary").click();
  await pane.locator("details[open] li").first().waitFor();
}

async function showBoard({ pane }: Preview, words: Words): Promise<void> {
  await place(pane, words.pane.places.board).click();
  await pane.getByLabel(words.pane.board.language).selectOption(words.language);
  await pane.getByRole("region", { name: words.pane.board.willBuild }).getByRole("listitem").first().waitFor();
  await settled({ pane }, words);
}

const goesOn = new WeakMap<Preview["page"], () => Promise<void>>();

async function beginToBuild(preview: Preview, { pane: words }: Words): Promise<void> {
  goesOn.set(preview.page, await keepWaiting(preview));
  await button(preview.pane, words.board.build).click();
  await button(preview.pane, words.work.stop).waitFor();
}

async function letItBuild(preview: Preview, words: Words): Promise<void> {
  await goesOn.get(preview.page)?.();
  await saysBuilt(preview.pane, words).waitFor();
  await settled(preview, words);
}

async function showSummary(preview: Preview, words: Words): Promise<void> {
  await sheetTab(preview, words.papers.summary.sheet).click();
  await preview.page.locator(".charts svg").waitFor();
}

function showPlace(name: "schools", title: (words: Words) => string): State["reach"] {
  return async ({ pane }, words) => {
    await place(pane, words.pane.places[name]).click();
    await pane.getByRole("heading", { name: title(words) }).waitFor();
  };
}

async function showHelp({ pane }: Preview, { pane: words }: Words): Promise<void> {
  await button(pane, words.help.menu).click();
  await pane.getByRole("heading", { name: words.help.title }).waitFor();
}

async function provokeError(at: Preview, words: Words): Promise<void> {
  const { page, pane } = at;
  const preview = PREVIEW_WORDS[words.language];
  await place(pane, words.pane.places.plan).click();
  await refuseEverything(at, "InvalidOperationInCellEditMode");
  const ribbon = page.getByRole("group", { name: preview.ribbon });
  await ribbon.getByRole("button", { name: preview.commands.check }).click();
  await pane.getByRole("alert").waitFor();
}
