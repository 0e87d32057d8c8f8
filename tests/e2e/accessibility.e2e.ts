import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { button, buildSummary, createTables, inBrowser, place, withPreview, type Preview } from "./inBrowser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** The looks a person can have asked their system for. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What axe objects to in a page of its own, as "rule: where". */
async function objections(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

async function expectNoObjection({ page }: Preview, state: string): Promise<void> {
  const found = [];
  for (const frame of page.frames()) found.push(...(await objections(frame)));
  expect({ state, found }).toEqual({ state, found: [] });
}

describe("Nobody is kept out of pane or preview", () => {
  for (const [look, media] of Object.entries(LOOKS))
    inBrowser(`axe objects to nothing, ${look}`, () =>
      withPreview(async (preview) => {
        const { page, pane } = preview;
        await button(pane, "Look through this workbook").waitFor();
        await expectNoObjection(preview, "first run");
        await createTables(preview);
        await expectNoObjection(preview, "structure");
        await buildSummary(preview);
        await page.locator(".tabs").getByRole("tab", { name: "Board summary" }).click();
        await page.locator(".charts svg").waitFor();
        await expectNoObjection(preview, "board");
        for (const name of [/Plan/, /Checks/, /Schools/]) {
          await place(pane, name).click();
          await expectNoObjection(preview, String(name));
        }
      }, media),
    );

  inBrowser("the whole line needs no mouse", () =>
    withPreview(async ({ page, pane }) => {
      /** Walks with the Tab key until something of that name has the focus; page and pane are one round. */
      const tabTo = async (name: RegExp): Promise<void> => {
        for (let step = 0; step < 80; step++) {
          await page.keyboard.press("Tab");
          for (const frame of page.frames()) {
            const label = await frame.evaluate(() => {
              const at = document.activeElement;
              return document.hasFocus() && at ? (at.getAttribute("aria-label") ?? at.textContent) : "";
            });
            if (name.test(label)) return;
          }
        }
        throw new Error(`Tab never reached ${String(name)}.`);
      };
      await button(pane, "Look through this workbook").waitFor();
      await tabTo(/^A1 /);
      await page.keyboard.press("Control+End");
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("ArrowDown");
      await page.locator("[role=gridcell][aria-selected=true][aria-label^='A2']").waitFor();
      await tabTo(/^Look through this workbook$/);
      await page.keyboard.press("Enter");
      await button(pane, "Create tables").waitFor();
      await tabTo(/^Create tables$/);
      await page.keyboard.press("Enter");
      await pane.getByText("The tables stand on new sheets").waitFor();
      await tabTo(/^Go to the overview$/);
      await page.keyboard.press("Space");
      await tabTo(/^Build summary$/);
      await page.keyboard.press("Enter");
      await pane.getByText("The summary stands").waitFor();
    }),
  );
});
