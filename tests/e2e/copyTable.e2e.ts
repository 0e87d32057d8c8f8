import { buildSummary, chooseDay, createTables, DAY, PLACE_WORDS } from "../../scripts/inPreview/mainLine";
import type { Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { inBrowser, withPreview } from "./inBrowser";

const ALLOWED = { permissions: ["clipboard-read", "clipboard-write"] };

/** The table on the clipboard, as Word and Outlook take it. */
const pasted = ({ page }: Preview): Promise<{ readonly html: string; readonly text: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (kind: string): Promise<string> => (await item?.getType(kind))?.text() ?? "";
    return { html: await of("text/html"), text: await of("text/plain") };
  });

const builtIn = async (preview: Preview, words: typeof english): Promise<void> => {
  await createTables(preview, words);
  await chooseDay(preview, DAY, words);
  await buildSummary(preview, words);
};

describe("The headline table for a letter or an e-mail", () => {
  for (const words of [english, welsh]) {
    const board = PLACE_WORDS[words.language].board;
    inBrowser(`is copied as a real table with its colours, and as lines of text (${words.language})`, () =>
      withPreview(
        async (preview) => {
          const { pane } = preview;
          await builtIn(preview, words);
          await pane
            .getByRole("button", { name: new RegExp(`^${board.copyTable}`) })
            .first()
            .click();
          await pane.getByText(board.tableCopied).waitFor();
          const { html, text } = await pasted(preview);
          expect(html).toMatch(/<table[\s\S]*<th scope="col"[\s\S]*R5[\s\S]*<\/table>/);
          expect(html).toMatch(/background:\s?(?:#FBE0E0|rgb\(251, 224, 224\))/i);
          // The last row ends with cells that are empty.
          const rows = text.replace(/\n+$/, "").split("\n").slice(1);
          expect(rows.length).toBeGreaterThan(5);
          expect(new Set(rows.map((row) => row.split("\t").length)).size).toBe(1);
          // The browser looks through markup for the clipboard in the page, and tells that its policy draws none of its looks there.
          expect(preview.complaints.splice(0).filter((one) => !/inline style/.test(one))).toEqual([]);
        },
        { locale: `${words.language}-GB`, ...ALLOWED },
      ),
    );

    inBrowser(`is shown selected where Excel forbids copying, and the keys take it (${words.language})`, () =>
      withPreview(
        async (preview) => {
          const { page, pane } = preview;
          await builtIn(preview, words);
          await pane
            .getByRole("button", { name: new RegExp(`^${board.copyTable}`) })
            .first()
            .click();
          await pane.getByText(board.tableByHand).waitFor();
          const shown = pane.locator(".copied-table");
          expect(
            await shown.evaluate((box) => window.getSelection()?.containsNode(box.querySelector("table") ?? box)),
          ).toBe(true);
          await page.keyboard.press("Control+C");
          const { html } = await pasted(preview);
          expect(html).toMatch(/<table[\s\S]*R5[\s\S]*<\/table>/);
        },
        {
          locale: `${words.language}-GB`,
          ...ALLOWED,
          prepare: async (context) => {
            await context.addInitScript(() => {
              navigator.clipboard.write = () => Promise.reject(new Error("forbidden"));
            });
          },
        },
      ),
    );
  }
});
