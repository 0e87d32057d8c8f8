import { readFileSync } from "node:fs";
import { join } from "node:path";
import { button, chooseDay, createTables, DAY, PLACE_WORDS, saysBuilt } from "../../scripts/inPreview/mainLine";
import type { Preview } from "../../scripts/inPreview/previewPage";
import { asTyped } from "../../src/core/calendar/typedDay";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { startEnglish } from "../../src/core/words/startEnglish";
import { startWelsh } from "../../src/core/words/startWelsh";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { textsOf } from "../../src/taskpane/languages";
import { tabAndPress, tabTo } from "./byKeyboard";
import { inBrowser, withPreview } from "./inBrowser";
import { folder } from "./steps";

/** The schools of the sample, two of them as a finance system spells them, and a total that is what they add up to. */
const NAMES = ["Ysgol Gynradd Cwm Eithin", "Ysgol Uwchradd Dyffryn Arwel", "Pont Hafod High School"] as const;
const FIGURES = `School No,School,Year,Kind,Opening,In-year,Closing
2101,Ysgol Gynradd Cwm Eithin,2017/18,Outturn,"(2,000.00)",-£1k,"(3,000.00)"
,Y G Dyffryn Arwel,2017/18,Outturn,"(400,000.00)","(12,345.67)","412,345.67 DR"
,Pont Hafod Sec,2017/18,Outturn,"100.10 CR","(200,000.00)","(199,899.90)"
2102,Llanfair-y-Bryn CP,2017/18,Outturn,"12,000.00",0.50,"12,000.50"
2103,Ysgol Bro Tegid Fach,2017/18,Outturn,"58,000.00 CR",0,"58,000.00 CR"
Total,,2017/18,Outturn,,,"(545,245.07)"
`;
const FILE = {
  name: "outturn.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(FIGURES),
};
/** Keys beside those that only walk from one thing to the next. */
const MOST_KEYS = 150;

/** Counts the keys that are pressed: those that walk, and the others. */
function keysOf({ page }: Preview): () => { readonly walking: number; readonly keys: number } {
  const { keyboard } = page;
  const [press, type] = [keyboard.press.bind(keyboard), keyboard.type.bind(keyboard)];
  let [walking, keys] = [0, 0];
  keyboard.press = (key, options) => {
    if (key === "Tab") walking++;
    else keys++;
    return press(key, options);
  };
  keyboard.type = (text, options) => {
    keys += text.length;
    return type(text, options);
  };
  return () => ({ walking, keys });
}

async function typeInto(preview: Preview, label: string, text: string): Promise<void> {
  await tabTo(preview, label);
  await preview.page.keyboard.press("Control+A");
  await preview.page.keyboard.type(text);
}

/** A list goes to what begins so. */
async function chooseIn(preview: Preview, label: string, begins: string): Promise<void> {
  await tabTo(preview, label);
  await preview.page.keyboard.type(begins);
}

/** A file of figures is opened, two names are matched, and the figures are taken in. */
async function takeFigures(preview: Preview, { language, pane: words }: Words): Promise<void> {
  const { page, pane } = preview;
  const { figures } = PLACE_WORDS[language].schools;
  await tabAndPress(preview, figures.title);
  await tabTo(preview, figures.choose);
  await page.keyboard.press("Enter");
  await pane.getByText(figures.read("outturn.csv", 5, 5)).waitFor();
  await pane.getByText(figures.leftOut(2)).waitFor();
  await chooseIn(preview, figures.who("Y G Dyffryn Arwel", null), NAMES[1].slice(0, 9));
  await chooseIn(preview, figures.who("Pont Hafod Sec", null), "Pont");
  await pane.getByText(figures.willWrite(6, 0, 0)).waitFor();
  await page.keyboard.press("Control+Enter");
  await pane.getByText(words.result.figuresTaken(true)).waitFor();
  await pane.getByText(figures.nothing).waitFor();
  await tabTo(preview, figures.choose);
  await page.keyboard.press("Escape");
}

/** A warning notice with its compliance period goes into the case, and a saving is tried. */
async function recordNotice(preview: Preview, words: Words): Promise<void> {
  const { page, pane } = preview;
  const { case: said, startWith } = PLACE_WORDS[words.language].schools;
  const { role } = textsOf(words.language === "en" ? startEnglish : startWelsh);
  await tabAndPress(preview, new RegExp(`^${startWith("")}`));
  await tabAndPress(preview, said.record.other);
  await chooseIn(preview, said.record.what, said.record.events["warning notice"]);
  await typeInto(preview, role("warningNotice"), asTyped(DAY));
  await typeInto(preview, role("complianceEnds"), "28/05/2020");
  await typeInto(preview, role("grounds"), "No plan");
  await typeInto(preview, said.record.name, "Ann Lee");
  await page.keyboard.press("Control+Enter");
  await pane.getByText(words.pane.result.recorded(1)).waitFor();
  await typeInto(preview, said.whatIf.amount, "9,000");
  await pane.getByText(said.whatIf.nothingWritten).waitFor();
}

/** Names are withheld on the way to the papers, which are built; gives what stands on all their sheets. */
async function papersWithoutNames(preview: Preview, words: Words): Promise<string> {
  const { page, pane } = preview;
  const { schools: said } = PLACE_WORDS[words.language].board;
  // In a field Escape is the field's own.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await tabAndPress(preview, PLACE_WORDS[words.language].schools.papers.choose);
  await pane.getByText(said.comes(["schools", "schoolsWithoutNames"])).waitFor();
  await page.keyboard.press("Space");
  await pane.getByText(words.pane.result.schoolSheets).waitFor();
  await tabAndPress(preview, PLACE_WORDS[words.language].board.build);
  await saysBuilt(pane, words).waitFor();
  const downloading = page.waitForEvent("download");
  await tabAndPress(preview, PREVIEW_WORDS[words.language].download);
  const file = join(folder, `finance-${words.language}.xlsx`);
  await (await downloading).saveAs(file);
  const { sheets } = openWorkbook(readFileSync(file)).contents;
  const { schools } = english.papers.pack;
  const names = sheets.map(({ name }) => name);
  expect(names).not.toContain(schools.sheet);
  expect(names).toContain(schools.sheetWithoutNames);
  const papers: readonly string[] = Object.values(english.sheets.papers);
  const built = sheets.filter(({ name }) => papers.includes(name));
  return built.flatMap(({ cells }) => cells.map(({ value }) => String(value))).join("\n");
}

describe("The finance officer, with the keyboard alone", () => {
  for (const words of [english, welsh])
    inBrowser(
      `takes in figures, matches two names, reconciles, records a notice, tries a saving, and builds the sheet without names (${words.language})`,
      () =>
        withPreview(
          async (preview) => {
            await createTables(preview, words);
            await chooseDay(preview, DAY, words);
            await button(preview.pane, words.pane.work.stop).waitFor({
              state: "detached",
            });
            // Before the key that opens it: the browser is told to hand choosers over only once somebody waits for one.
            preview.page.on("filechooser", (chooser) => void chooser.setFiles(FILE));
            const keys = keysOf(preview);
            await tabTo(preview, words.pane.places.plan);
            await preview.page.keyboard.press("End");
            await preview.page.keyboard.press("Enter");
            await takeFigures(preview, words);
            // The three totals of the sample, and the one of the file.
            await preview.pane.getByText(PLACE_WORDS[words.language].schools.reconciled(4, 0)).waitFor();
            await recordNotice(preview, words);
            const paper = await papersWithoutNames(preview, words);
            const pressed = keys();
            process.stdout.write(`${words.language}: ${JSON.stringify(pressed)}\n`);
            expect(pressed.keys).toBeLessThan(MOST_KEYS);
            expect(paper.length).toBeGreaterThan(500);
            for (const name of NAMES) expect(paper).not.toContain(name);
          },
          { locale: `${words.language}-GB` },
        ),
    );
});
