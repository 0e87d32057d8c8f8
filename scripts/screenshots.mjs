/* global document -- what runs in the page knows one */
// `npm run screenshots`: every place of the pane in both languages and three looks, into out/screenshots.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium, startBrowser } from "./browser.mjs";
import { ROOT } from "./install.mjs";
import { buildPreview, PREVIEW } from "./preview.mjs";
import { serve } from "./serve.mjs";

const FOLDER = join(ROOT, "out/screenshots");
const DAY = "2020-02-28";
const LOOKS = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
};
/** The words a run clicks on; the places are clicked in their order. */
const WORDS = {
  en: { language: "en-GB", look: "Look through this workbook", create: "Create tables", build: "Build summary" },
  cy: {
    language: "cy-GB",
    look: "Edrych drwy’r llyfr gwaith hwn",
    create: "Creu tablau",
    build: "Llunio crynodeb",
  },
};
const PLACES = ["plan", "checks", "board", "schools"];

async function picture(context, address, words, name) {
  const page = await context.newPage();
  const shot = (place) => page.screenshot({ path: join(FOLDER, `${name}-${place}.png`) });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  const button = (text) => pane.getByRole("button", { name: text }).first();
  await button(words.look).waitFor();
  await shot("first");
  await button(words.look).click();
  await button(words.create).waitFor();
  await shot("structure");
  await button(words.create).click();
  const tabs = page.locator(".tabs").getByRole("tab");
  const before = await tabs.count();
  await page.waitForFunction((count) => document.querySelectorAll(".tabs [role=tab]").length > count, before);
  await pane.locator("#tab-plan").click();
  await pane.locator("input[type=date]").fill(DAY);
  await pane.locator("#tab-board").click();
  await button(words.build).click();
  await page.locator(".tabs").getByRole("tab").last().waitFor();
  await page.waitForTimeout(4000);
  await tabs.last().click();
  for (const place of PLACES) {
    await pane.locator(`#tab-${place}`).click();
    await page.waitForTimeout(400);
    await shot(place);
  }
  await page.close();
}

const executable = findChromium();
if (executable === null) {
  process.stderr.write("No Chromium was found to take pictures with; CHROMIUM can name one.\n");
  process.exit(1);
}
buildPreview();
mkdirSync(FOLDER, { recursive: true });
const server = await serve(PREVIEW);
const started = await startBrowser(executable);
const browser = await chromium.connect(started.wsEndpoint());
for (const [code, words] of Object.entries(WORDS))
  for (const [look, media] of Object.entries(LOOKS)) {
    const options = {
      ignoreHTTPSErrors: true,
      viewport: { width: 1280, height: 800 },
      locale: words.language,
      ...media,
    };
    const context = await browser.newContext(options);
    await picture(context, server.address, words, `${code}-${look}`);
    await context.close();
  }
await browser.close();
await started.close();
server.close();
process.stdout.write(`The pictures are in ${FOLDER}.\n`);
