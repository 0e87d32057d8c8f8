import type { Browser } from "playwright-core";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { LOOKS } from "../inPreview/looks";
import { openPreview, USUAL_WINDOW } from "../inPreview/previewPage";
import { takePictures } from "./picture";
import { STATES } from "./states";

const LANGUAGES = { en: english, cy: welsh };
export type LanguageName = keyof typeof LANGUAGES;
export type LookName = keyof typeof LOOKS;

/** The name of a set of pictures: "en-light", "cy-high-contrast". */
export const setName = (language: LanguageName, look: LookName): string => `${language}-${look.replace(" ", "-")}`;

/** Goes through the preview once for each language and look, and takes every picture on the way. */
export async function takeAll(browser: Browser, address: string, folder: string, only: string): Promise<void> {
  for (const language of Object.keys(LANGUAGES) as LanguageName[])
    for (const look of Object.keys(LOOKS) as LookName[])
      if (setName(language, look).includes(only)) await takeSet(browser, address, folder, language, look);
}

async function takeSet(
  browser: Browser,
  address: string,
  folder: string,
  language: LanguageName,
  look: LookName,
): Promise<void> {
  const set = setName(language, look);
  process.stdout.write(`${set}\n`);
  const context = await browser.newContext({ ...USUAL_WINDOW, ...LOOKS[look], locale: `${language}-GB` });
  // What runs this file names functions by a helper of its own, which the page has not.
  await context.addInitScript("globalThis.__name = (named) => named;");
  const preview = await openPreview(context, address);
  for (const { name, reach, page } of STATES) {
    await reach(preview, LANGUAGES[language]);
    await takePictures(preview, folder, `${set}-${name}`, page === true);
  }
  await context.close();
}
