import type { Locator } from "playwright-core";
import { PLACE_WORDS } from "../../scripts/inPreview/mainLine";
import type { Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";
import { settled } from "./atRest";
import { inBrowser, withPreview } from "./inBrowser";

const QUESTIONS = 4;
const CHECKS = 10;
/** One to begin, one a question, create, go to the checks, begin with them, one a further check, and why an action is rated so. */
const MOST_CLICKS = 1 + QUESTIONS + 1 + 1 + 1 + (CHECKS - 1) + 1;

/** Presses as a person does, and counts. */
function hand(): { readonly press: (what: Locator) => Promise<void>; readonly clicks: () => number } {
  let count = 0;
  return {
    press: async (what) => {
      await what.click();
      count += 1;
    },
    clicks: () => count,
  };
}

/** The officer's first quarter of an hour: every question answered as suggested, the sheets, ten checks, one action. */
async function firstQuarter({ pane }: Preview, words: Words): Promise<{ clicks: number; checks: number; why: string }> {
  const { structure, action } = PLACE_WORDS[words.language];
  const { press, clicks } = hand();
  const primary = pane.locator("footer .button-primary");
  await press(pane.getByRole("button", { name: structure.start.answer(QUESTIONS), exact: true }));
  for (let question = 0; question < QUESTIONS; question += 1) {
    const heading = await pane.locator("main h1").innerText();
    await pane.getByRole("radio", { checked: true }).waitFor();
    await press(primary);
    await pane.locator("main h1", { hasText: heading }).waitFor({ state: "detached" });
  }
  await pane.locator("main table").waitFor();
  await press(primary);
  await pane.getByText(structure.words.ready).waitFor();
  await press(primary);
  await press(primary);
  const card = pane.locator(".card-open");
  const seen = new Set<string>();
  for (let check = 0; check < CHECKS; check += 1) {
    if (check > 0) await press(card.getByRole("button", { name: words.pane.checks.skip }));
    const text = await card.innerText();
    expect(seen).not.toContain(text);
    seen.add(text);
  }
  const openAction = words.pane.checks.openAction("\n").split("\n")[0] ?? "";
  await press(card.getByRole("button", { name: openAction }));
  const why = pane.getByRole("region", { name: action.why("").trim() });
  await pane.getByRole("region", { name: action.change }).waitFor();
  return { clicks: clicks(), checks: seen.size, why: await why.innerText() };
}

describe("The officer's first quarter of an hour", () => {
  for (const words of [english, welsh])
    inBrowser(
      `four questions, the sheets, ten checks and one action understood take 18 clicks (${words.language})`,
      () =>
        withPreview(
          async (preview) => {
            const begun = Date.now();
            const { clicks, checks, why } = await firstQuarter(preview, words);
            process.stdout.write(`${words.language}: ${String(clicks)} clicks, ${String(Date.now() - begun)} ms\n`);
            expect({ clicks, checks }).toEqual({ clicks: MOST_CLICKS, checks: CHECKS });
            expect(why.length).toBeGreaterThan(40);
            await settled(preview);
          },
          { locale: `${words.language}-GB` },
        ),
    );
});
