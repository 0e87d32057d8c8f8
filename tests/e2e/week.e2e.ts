import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Download } from "playwright-core";
import { councilWorkbook, type CouncilSheet } from "../../samples/councilWorkbook";
import { button, createTables, chooseDay, DAY, PLACE_WORDS, sheetTab } from "../../scripts/inPreview/mainLine";
import { dropFile, type Preview } from "../../scripts/inPreview/previewPage";
import { HEADING_ROW } from "../../src/core/returns/returnSheet";
import { TABLE, type TableKey } from "../../src/core/tables/allTables";
import { english } from "../../src/core/words/english";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { RETURNS_WORDS } from "../../src/core/words/returnsLanguages";
import { RETURN_COLUMNS, type ReturnColumn } from "../../src/core/words/returnsWords";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { noChanges, noSheetChanges } from "../../src/ooxml/noChanges";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { settled } from "./atRest";
import { countKeys, inFocus, secondsOf, tabAndPress, tabTo } from "./byKeyboard";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { download, folder } from "./steps";

const PICTURES = join(ROOT, ".cache/browser-tests");
const [OWNERS, BACK] = [14, 10];

const NAMES = [
  ...["Mared Ifans", "Steffan Gwilym", "Lleucu Harri", "Nest Caradog", "Gwion Prytherch", "Tomos Eurig", "Heledd Puw"],
  ...["Iolo Ceredig", "Non Prydderch", "Rhodri Sion", "Ffion Madog", "Emrys Llwyd", "Catrin Ellis", "Dafydd Tudur"],
];
const HEADINGS = {
  en: ["Ref", "Action", "Lead officer", "Target date", "Status", "% complete"],
  cy: ["Cyf", "Cam gweithredu", "Swyddog arweiniol", "Dyddiad targed", "Statws", "% wedi’i gwblhau"],
};

/** A plan of 70 actions, five for each of 14 owners, in the language of the council. */
function planOf({ language, sheets: { statuses } }: Words): CouncilSheet {
  return {
    name: "R1",
    rows: [
      HEADINGS[language].map((v) => ({ v, look: "heading" as const })),
      ...Array.from({ length: 70 }, (_, n) => [
        ...[
          `R1.${String(n + 1)}`,
          language === "en" ? `Visit school ${String(n + 1)}` : `Ymweld ag ysgol ${String(n + 1)}`,
        ],
        ...[NAMES[n % OWNERS] ?? "", { v: 43_900 + n, look: "day" as const }],
        ...[statuses["in progress"], { v: (n % 10) / 10, look: "percent" as const }],
      ]),
    ],
  };
}

/** The plan with its tables, on the sample's own day. */
async function openPlan(preview: Preview, words: Words): Promise<void> {
  await dropFile(preview, "plan.xlsx", councilWorkbook([planOf(words)]));
  await preview.page.getByText(PREVIEW_WORDS[words.language].opened("plan.xlsx")).waitFor();
  await createTables(preview, words);
  await button(preview.pane, PLACE_WORDS[words.language].structure.words.toPlan).click();
  await chooseDay(preview, DAY, words);
  await button(preview.pane, words.pane.close).click();
  await settled(preview);
}

/** The rows of a table of ours in a workbook file, as texts below the heading. */
function rowsIn(file: string, key: TableKey, { language }: Words): readonly (readonly string[])[] {
  const { contents } = openWorkbook(new Uint8Array(readFileSync(file)));
  const sheet = contents.sheets.find(({ name }) => name === TABLE[key].sheet[language]);
  const table = sheet?.tables.find(({ name }) => name === TABLE[key].name);
  if (!sheet || !table) throw new Error(`There is no table ${TABLE[key].name}.`);
  const { row, rows, columns, column } = table.block;
  return Array.from({ length: rows - 1 }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      String(sheet.cells.find((cell) => cell.row === row + 1 + r && cell.column === column + c)?.value ?? ""),
    ),
  );
}

/** What an owner fills in. */
function filledIn(
  bytes: Uint8Array,
  typed: Readonly<Partial<Record<ReturnColumn, string | number>>>,
  sheet: string,
): Buffer {
  const changes = noChanges();
  const changed = noSheetChanges();
  changes.sheets.set(sheet, changed);
  for (const [column, value] of Object.entries(typed))
    changed.cells.set(cellKey(HEADING_ROW + 1, RETURN_COLUMNS.indexOf(column as ReturnColumn)), { value });
  return Buffer.from(openWorkbook(bytes).save(changes));
}

const picture = async ({ page }: Preview, name: string): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};

describe("The week's work, with the keyboard alone", () => {
  for (const words of [english, welsh]) {
    const { language, pane: paneWords } = words;
    const { returns, update, action } = PLACE_WORDS[language];

    inBrowser(`the Friday round of 70 actions and 14 owners takes under five minutes of keys (${language})`, () =>
      withPreview(
        async (preview) => {
          await openPlan(preview, words);
          const { page, pane } = preview;
          const keys = countKeys(preview);

          await tabAndPress(preview, paneWords.more.label);
          await tabAndPress(preview, paneWords.more.returns);
          await pane.getByRole("heading", { name: returns.title, level: 1 }).waitFor();
          const downloads: Download[] = [];
          page.on("download", (one) => downloads.push(one));
          await tabAndPress(preview, returns.saveAll(OWNERS));
          await pane.getByText(paneWords.result.returnsNoted).waitFor();
          while (downloads.length < OWNERS) await page.waitForTimeout(100);
          const files = await Promise.all(
            downloads.map(async (one) => {
              const name = one.suggestedFilename();
              await one.saveAs(join(folder, name));
              return { name, bytes: readFileSync(join(folder, name)) };
            }),
          );
          const owners = await pane.locator("main section .tight .strong").allInnerTexts();
          expect(owners).toHaveLength(OWNERS);
          for (const owner of owners) {
            await tabAndPress(preview, returns.copyMail(owner));
            await pane.getByText(returns.copied(owner)).waitFor();
          }
          expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(owners.at(-1));
          await picture(preview, `11-returns-made-${language}`);

          const sheet = RETURNS_WORDS[language].sheet;
          const back = files.slice(0, BACK).map(({ name, bytes }, at) => ({
            ...{ name, mimeType: "" },
            buffer: filledIn(new Uint8Array(bytes), { percent: 40 + at, words: `Said by ${String(at)}` }, sheet),
          }));
          const [first] = files;
          if (!first) throw new Error("No file was saved.");
          const again = filledIn(new Uint8Array(first.bytes), { percent: 90, evidence: "Minutes" }, sheet);
          const choosing = page.waitForEvent("filechooser");
          await tabAndPress(preview, returns.read);
          await (await choosing).setFiles([...back, { name: "again.xlsx", mimeType: "", buffer: again }]);
          await pane.getByText(returns.back(BACK + 1)).waitFor();
          await tabTo(preview, new RegExp(`^${returns.keepPlan("")}`));
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("ArrowDown");
          expect(await inFocus(preview)).toContain("90");
          await picture(preview, `11-returns-conflict-${language}`);
          await tabAndPress(preview, returns.merge(BACK, 0));
          await pane.getByText(paneWords.result.merged).waitFor();
          await pane.getByText(returns.notBack(owners.slice(BACK).join(", "))).waitFor();
          await picture(preview, `11-returns-merged-${language}`);
          expect(keys.presses).toBeLessThanOrEqual(22);
          expect(secondsOf(keys)).toBeLessThan(5 * 60);

          // The same file again does nothing, and the pane says so.
          const once = page.waitForEvent("filechooser");
          await tabAndPress(preview, returns.read);
          await (await once).setFiles(back.slice(0, 1));
          await pane.getByText(returns.readBefore(back[0]?.name ?? "", words.sheets.day(DAY))).waitFor();
          const file = await download(preview, words);
          expect(rowsIn(file, "returns", words).filter((row) => row[3] !== "")).toHaveLength(BACK + 1);
          expect(JSON.stringify(rowsIn(file, "updates", words))).toContain("Said by 9");
        },
        { locale: `${language}-GB`, permissions: ["clipboard-read", "clipboard-write"] },
      ),
    );

    inBrowser(`an action is updated from its row (${language})`, () =>
      withPreview(
        async (preview) => {
          await openPlan(preview, words);
          const { page, pane } = preview;
          await sheetTab(preview, TABLE.actions.sheet[language]).focus();
          await page.keyboard.press("Enter");
          const keys = countKeys(preview);
          await tabTo(preview, /^A1 /);
          for (let row = 1; row < 6; row += 1) await page.keyboard.press("ArrowDown");
          const id = "R1.2";
          await tabAndPress(preview, new RegExp(`^${id}.*${paneWords.open}$`));
          await tabAndPress(preview, action.update(id));
          await pane.getByRole("heading", { name: update.title(id) }).waitFor();
          await tabTo(preview, update.status);
          await page.keyboard.type(words.sheets.statuses["on hold"]);
          await tabTo(preview, update.done);
          await page.keyboard.type("35");
          await tabTo(preview, update.newDay);
          await page.keyboard.type("30/6/2020");
          await tabTo(preview, update.agreedBy);
          await page.keyboard.type("The Board");
          await tabTo(preview, update.words);
          await page.keyboard.type("Waits for the hall");
          await tabTo(preview, update.name);
          await page.keyboard.type("Ann Lee");
          await picture(preview, `05b-update-${language}`);
          await page.keyboard.press("Control+Enter");
          await pane.getByText(paneWords.result.updateSaved(1)).waitFor();
          expect(keys.presses).toBeLessThanOrEqual(3);
          expect(secondsOf(keys)).toBeLessThan(60);
          const one = await download(preview, words);
          const line = rowsIn(one, "updates", words).at(-1) ?? [];
          expect([line[1], line[2], line[3], line[5], line[7]]).toEqual([
            ...[id, words.sheets.statuses["on hold"], "35", "Waits for the hall", "Ann Lee"],
          ]);
          expect(rowsIn(one, "dateMoves", words).at(-1)).toEqual(expect.arrayContaining([id, "The Board"]));
        },
        { locale: `${language}-GB` },
      ),
    );

    inBrowser(`several actions are updated in one form (${language})`, () =>
      withPreview(
        async (preview) => {
          await openPlan(preview, words);
          const { page, pane } = preview;
          await sheetTab(preview, TABLE.actions.sheet[language]).focus();
          await page.keyboard.press("Enter");
          const keys = countKeys(preview);
          await tabTo(preview, /^A1 /);
          for (let row = 1; row < 6; row += 1) await page.keyboard.press("ArrowDown");
          await tabAndPress(preview, new RegExp(`^R1.2.*${paneWords.open}$`));
          await tabAndPress(preview, action.update("R1.2"));
          await pane.getByRole("heading", { name: update.title("R1.2") }).waitFor();
          await tabTo(preview, update.words);
          await page.keyboard.type("Told to all");
          await tabTo(preview, update.name);
          await page.keyboard.type("Ann Lee");
          await tabAndPress(preview, update.others(69));
          await tabAndPress(preview, /^R1\.3 /, "Space");
          await tabAndPress(preview, /^R1\.5 /, "Space");
          await picture(preview, `05b-update-several-${language}`);
          await tabAndPress(preview, update.save(3));
          await pane.getByText(paneWords.result.updateSaved(3)).waitFor();
          expect(keys.presses).toBeLessThanOrEqual(6);
          const file = await download(preview, words);
          const told = rowsIn(file, "updates", words).filter((row) => row[5] === "Told to all");
          expect(told.map((row) => row[1])).toEqual(["R1.2", "R1.3", "R1.5"]);
        },
        { locale: `${language}-GB` },
      ),
    );
  }
});
