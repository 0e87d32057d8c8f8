import type { Locator } from "playwright-core";
import { createTables, PLACE_WORDS, saysBuilt } from "../../scripts/inPreview/mainLine";
import { dropFile, paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { refuseEverything } from "../../scripts/inPreview/troubles";
import { PREVIEW_WORDS } from "../../src/core/words/previewLanguages";
import { english } from "../../src/core/words/english";
import { workbookWithSheet } from "../ooxml/packages";
import { inBrowser, withPreview } from "./inBrowser";

const { pane: paneWords, failures } = english;
const { structure, board } = PLACE_WORDS.en;
const previewWords = PREVIEW_WORDS.en;
type Command = keyof typeof previewWords.commands;
const COMMANDS = Object.keys(previewWords.commands) as Command[];

const ribbonButton = ({ page }: Preview, command: Command): Locator =>
  page
    .getByRole("group", { name: previewWords.ribbon })
    .getByRole("button", { name: previewWords.commands[command], exact: true });

/** Closes the pane, presses a button, and waits until Excel has the button back and the pane stands there again. */
async function pressWithPaneClosed(preview: Preview, command: Command): Promise<void> {
  const { page } = preview;
  await page.getByRole("button", { name: previewWords.closePane }).click();
  await page.locator("iframe.pane").waitFor({ state: "hidden" });
  await ribbonButton(preview, command).click();
  await page.locator("iframe.pane").waitFor({ state: "visible" });
  await hasCompleted(preview, command);
}

type Told = typeof globalThis & { told: string[] };

/** Notes, in the pane, what Excel tells it of being closed and brought up; the function given says what that was. */
async function noteVisibility(preview: Preview): Promise<() => Promise<readonly string[]>> {
  const frame = paneFrame(preview);
  await frame.evaluate(async () => {
    const told: string[] = ((globalThis as Told).told = []);
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
  });
  return () => frame.evaluate(() => (globalThis as Told).told);
}

const hasCompleted = ({ page }: Preview, command: Command): Promise<void> =>
  page
    .locator(".ribbon button[aria-disabled=false]", { hasText: previewWords.commands[command] })
    .waitFor({ state: "visible" });

describe("The ribbon in the preview, with the pane closed", () => {
  inBrowser("every button does its work, brings the pane up and completes", () =>
    withPreview(async (preview) => {
      const { pane } = preview;
      await createTables(preview);
      const shows: Record<Command, Locator> = {
        openPane: pane.getByRole("heading", { name: structure.words.ready }),
        check: pane.getByRole("heading", { name: paneWords.checks.title }),
        schools: pane.getByRole("tab", { name: paneWords.places.schools, selected: true }),
        structure: pane.getByText(structure.words.steps[1]),
        buildSummary: saysBuilt(pane),
      };
      const told = await noteVisibility(preview);
      const presses = ["openPane", "check", "schools", "structure", "buildSummary"] as const;
      for (const command of presses) {
        await pressWithPaneClosed(preview, command);
        await shows[command].waitFor();
      }
      expect(await told()).toEqual(presses.flatMap(() => ["Hidden", "Taskpane"]));
    }),
  );

  inBrowser("in a workbook without a plan the summary says what it needs, and the button completes", () =>
    withPreview(async (preview) => {
      const bytes = workbookWithSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
      await dropFile(preview, "numbers.xlsx", bytes);
      await preview.page.getByText(previewWords.opened("numbers.xlsx")).waitFor();
      // Only a pane that stands can hear the ribbon.
      await preview.pane.locator("main h1").waitFor();
      await pressWithPaneClosed(preview, "buildSummary");
      await preview.pane.getByText(board.needsPlan).waitFor();
    }),
  );

  inBrowser("every button completes with an Excel that refuses everything, and the pane says why", () =>
    withPreview(async (preview) => {
      await createTables(preview);
      await refuseEverything(preview, "InvalidOperationInCellEditMode");
      for (const command of COMMANDS) await pressWithPaneClosed(preview, command);
      await pressWithPaneClosed(preview, "buildSummary");
      await preview.pane.getByText(failures.excel["cell-being-edited"]("").what).waitFor();
    }),
  );
});
