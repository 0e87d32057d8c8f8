import { TABLE } from "../../src/core/tables/allTables";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import type { Words } from "../../src/core/words/words";
import { CHILDREN, planFile, serviceFile } from "../../tests/snapshots/planFile";
import type { Locator } from "playwright-core";
import { button, chooseDay, DAY, place, PLACE_WORDS, saysBuilt, sheetTab } from "../inPreview/mainLine";
import type { Preview } from "../inPreview/previewPage";
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
  { name: "01-first-run", page: true, reach: firstRun },
  { name: "02-question", reach: askQuestions },
  { name: "03-will-write", reach: answerAll },
  { name: "03b-created", reach: create },
  { name: "00-as-at", reach: openDay },
  { name: "04-plan", page: true, reach: showPlan },
  { name: "04b-plan-open", reach: openRecommendation },
  { name: "04d-recommendation-why", reach: whyRecommendation },
  { name: "04e-date-moves", reach: showMoves },
  { name: "04c-row-selected", page: true, reach: selectAction },
  { name: "05a-action-why", page: true, reach: openAction },
  { name: "05b-update", reach: openUpdate },
  { name: "06a-checks", reach: showChecks },
  { name: "06b-check-open", reach: openCheck },
  { name: "06d-set-aside", reach: openSetAside },
  { name: "10a-board", reach: showBoard },
  { name: "13c-progress", reach: beginToBuild },
  { name: "10b-board-built", page: true, reach: letItBuild },
  { name: "board-summary", page: true, reach: showSummary },
  { name: "12a-schools", reach: showSchools },
  { name: "12b-school", reach: openSchool },
  { name: "12c-figures", reach: takeFigures },
  { name: "12d-figures-changed", page: true, reach: changeFigures },
  { name: "11-returns", reach: showReturns },
  { name: "11b-other-plans", reach: showOtherPlans },
  { name: "11c-other-plans-in", page: true, reach: bringInPlans },
  { name: "03d-sets", reach: showSets },
  { name: "14-help", reach: showHelp },
  { name: "13b-error", reach: provokeError },
];

/** What is still being worked out is said in a sentence; a picture waits until it is gone. */
async function settled({ pane }: Pick<Preview, "pane">, { language, pane: words }: Words): Promise<void> {
  const { board, structure } = PLACE_WORDS[language];
  await pane.getByText(board.workingOut).waitFor({ state: "detached" });
  await pane.getByText(structure.words.weighing).first().waitFor({ state: "detached" });
  await pane.getByText(words.loading, { exact: true }).waitFor({ state: "detached" });
  await button(pane, words.work.stop).waitFor({ state: "detached" });
}

const primary = ({ pane }: Pick<Preview, "pane">): Locator => pane.locator("footer .button-primary");

async function firstRun({ pane }: Preview, { language }: Words): Promise<void> {
  await button(pane, PLACE_WORDS[language].structure.start.justLook).waitFor();
}

async function askQuestions(preview: Preview, words: Words): Promise<void> {
  await primary(preview).click();
  await preview.pane.getByRole("radio").first().waitFor();
  await settled(preview, words);
}

/** Uses each suggested answer. */
async function answerAll(preview: Preview, words: Words): Promise<void> {
  const { pane } = preview;
  const skip = button(pane, PLACE_WORDS[words.language].structure.words.skip);
  while (await skip.isVisible()) {
    const question = await pane.locator("main h1").innerText();
    const isChosen = (await pane.locator("main input:checked").count()) > 0;
    await (isChosen ? primary(preview) : skip).click();
    await pane.locator("main h1", { hasText: question }).waitFor({ state: "detached" });
  }
  await pane.locator("main table").waitFor();
  await settled(preview, words);
}

async function create(preview: Preview, words: Words): Promise<void> {
  await primary(preview).click();
  await preview.pane.getByText(PLACE_WORDS[words.language].structure.words.ready).waitFor();
  await settled(preview, words);
}

async function openDay({ pane }: Preview): Promise<void> {
  await pane.locator("header button[aria-expanded]").first().click();
  await pane.getByRole("radio").last().check();
}

async function showPlan(preview: Preview, words: Words): Promise<void> {
  await button(preview.pane, words.pane.asAt.cancel).click();
  await chooseDay(preview, DAY, words);
  await button(preview.pane, words.pane.close).click();
  await place(preview.pane, words.pane.places.plan).click();
  // The tables are in the language of the plan, which is English.
  await sheetTab(preview, TABLE.actions.sheet.en).click();
  await settled(preview, words);
}

async function openRecommendation({ pane }: Preview): Promise<void> {
  await pane.locator(".recommendation").last().click();
  await pane.locator(".opened").waitFor();
}

async function whyRecommendation({ pane }: Preview, { language }: Words): Promise<void> {
  await pane.locator(".opened .button-small").first().click();
  await pane.getByRole("region", { name: PLACE_WORDS[language].recommendation.views }).waitFor();
}

async function showMoves(preview: Preview, words: Words): Promise<void> {
  const { pane } = preview;
  await button(pane, words.pane.bar.back.plan).click();
  await pane.locator("#row-moves").click();
  await pane.getByRole("heading", { name: PLACE_WORDS[words.language].moves.title, level: 1 }).waitFor();
}

async function selectAction({ page, pane }: Preview, words: Words): Promise<void> {
  await button(pane, words.pane.bar.back.plan).click();
  await pane.locator(".recommendation").last().click();
  await page.getByRole("gridcell", { name: /^[A-Z]+\d+ R1\.4$/ }).click();
  await pane.locator(".slot").getByText("R1.4", { exact: true }).waitFor();
}

async function openAction({ pane }: Preview, { language }: Words): Promise<void> {
  await pane.locator(".slot button").click();
  await pane.getByRole("region", { name: PLACE_WORDS[language].action.change }).waitFor();
}

async function openUpdate({ pane }: Preview, { language }: Words): Promise<void> {
  await button(pane, PLACE_WORDS[language].action.update("R1.4")).click();
  await button(pane, PLACE_WORDS[language].update.save(1)).waitFor();
}

async function showChecks({ pane }: Preview, words: Words): Promise<void> {
  await place(pane, words.pane.places.checks).click();
  await pane.getByRole("heading", { name: words.pane.checks.title }).waitFor();
}

async function openCheck(preview: Preview, { pane: words }: Words): Promise<void> {
  await preview.pane.getByRole("button", { name: words.groups["last-day"] }).click();
  await preview.pane.getByRole("heading", { name: words.groups["last-day"] }).waitFor();
}

async function openSetAside({ pane }: Preview, { pane: { checks } }: Words): Promise<void> {
  await pane.getByRole("button", { name: checks.aside.open }).click();
  await pane.getByRole("region", { name: checks.aside.title }).waitFor();
}

async function showBoard(preview: Preview, words: Words): Promise<void> {
  const { pane } = preview;
  await place(pane, words.pane.places.board).click();
  await pane.getByRole("radio", { name: words.language === "en" ? "English" : "Cymraeg" }).check();
  await settled(preview, words);
}

const goesOn = new WeakMap<Preview["page"], () => Promise<void>>();

async function beginToBuild(preview: Preview, words: Words): Promise<void> {
  goesOn.set(preview.page, await keepWaiting(preview));
  await primary(preview).click();
  await button(preview.pane, words.pane.work.stop).waitFor();
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

async function showSchools(preview: Preview, words: Words): Promise<void> {
  await button(preview.pane, words.pane.close).click();
  await place(preview.pane, words.pane.places.schools).click();
  await preview.pane.locator("main h1").waitFor();
  await settled(preview, words);
}

async function openSchool(preview: Preview, { language }: Words): Promise<void> {
  await primary(preview).click();
  await preview.pane.getByRole("heading", { name: PLACE_WORDS[language].schools.case.ladder }).waitFor();
}

/** A file of which two names are not known, a figure is another than in the plan, and a total does not add up. */
const FIGURES = `School No,School,Year,Kind,Opening,In-year,Closing
7101,Ysgol Uwchradd Dyffryn Arwel,2018/19,Outturn,,,"(612,480.10)"
2102,Llanfair-y-Bryn CP,2019/20,Outturn,"12,300.00","1,000.50 CR","13,300.50"
,Pont Hafod H.S,2019/20,Outturn,"(233,910.00)",-£12k,"(245,910.00)"
,Bro Tegyd Fach,2019/20,Outturn,"58,200.00",0,"58,200.00"
`;

async function takeFigures({ pane }: Preview, { language }: Words): Promise<void> {
  const words = PLACE_WORDS[language].schools;
  await pane
    .getByRole("button", { name: /^(Schools|Ysgolion)$/ })
    .first()
    .click();
  await button(pane, words.figures.title).click();
  const file = { name: "outturn.csv", mimeType: "text/csv", buffer: Buffer.from(FIGURES) };
  await pane.getByLabel(words.figures.choose).setInputFiles(file);
  await pane.getByText(/^outturn\.csv: /).waitFor();
}

/** A balance is typed over on the council's own sheet. */
async function changeFigures(preview: Preview, { language, pane: words }: Words): Promise<void> {
  const { page, pane } = preview;
  await sheetTab(preview, "Schools").click();
  await page.getByRole("gridcell", { name: /^D4 / }).dblclick();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("-598000");
  await page.keyboard.press("Enter");
  await button(pane, words.more.label).click();
  await button(pane, words.more.source).click();
  await button(pane, PLACE_WORDS[language].source.figures).click();
  await pane.getByRole("radio").first().waitFor();
}

async function showReturns({ pane }: Preview, { language, pane: words }: Words): Promise<void> {
  await button(pane, words.more.label).click();
  await button(pane, words.more.returns).click();
  await pane.getByRole("heading", { name: PLACE_WORDS[language].returns.title, level: 1 }).waitFor();
}

/** Plans of two services, one of which says which it is, and a file in which there is none. */
const OTHER_PLANS = [
  { name: "Children.xlsx", bytes: serviceFile("Improvement plan 2020", CHILDREN) },
  {
    name: "plan.xlsx",
    bytes: serviceFile("Plan", [["1", "Let the new waste contract", "Bob Rees", "31/12/2020", "In progress", 10, ""]]),
  },
  { name: "list.xlsx", bytes: planFile([["Shopping"], ["milk"]], "List") },
];

async function showOtherPlans({ pane }: Preview, { language, pane: words }: Words): Promise<void> {
  const { otherPlans } = PLACE_WORDS[language];
  await button(pane, words.more.label).click();
  await button(pane, words.more.otherPlans).click();
  const files = OTHER_PLANS.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes) }));
  await pane.getByLabel(otherPlans.choose).setInputFiles(files);
  await pane.getByRole("heading", { name: otherPlans.refused(1) }).waitFor();
  await pane.getByRole("region", { name: "plan.xlsx" }).waitFor();
}

async function bringInPlans(preview: Preview, { language }: Words): Promise<void> {
  const { otherPlans } = PLACE_WORDS[language];
  await primary(preview).click();
  await preview.pane.getByRole("heading", { name: otherPlans.imported }).waitFor();
}

async function showSets({ pane }: Preview, { language, pane: words }: Words): Promise<void> {
  await button(pane, words.more.label).click();
  await button(pane, words.more.sets).click();
  await pane.getByRole("heading", { name: PLACE_WORDS[language].sets.title, level: 1 }).waitFor();
}

async function showHelp({ pane }: Preview, { language, pane: words }: Words): Promise<void> {
  await button(pane, words.more.label).click();
  await button(pane, words.more.help).click();
  await pane.getByRole("heading", { name: PLACE_WORDS[language].help.title, level: 1 }).waitFor();
}

async function provokeError(at: Preview, words: Words): Promise<void> {
  const { page, pane } = at;
  const preview = PREVIEW_WORDS[words.language];
  await place(pane, words.pane.places.checks).click();
  await refuseEverything(at, "InvalidOperationInCellEditMode");
  const ribbon = page.getByRole("group", { name: preview.ribbon });
  await ribbon.getByRole("button", { name: preview.commands.check }).click();
  await pane.getByRole("alert").waitFor();
}
