// `npm run screenshots`: every place of the pane in both languages and three looks, into .cache/screenshots.
// `-- en-light` takes one set only; `-- --docs` puts those that the documents show into docs/pictures.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages, installPrograms, ROOT } from "./install.mjs";

const FOLDER = join(ROOT, ".cache/screenshots");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { docs: { type: "boolean" } } });

installPackages();
installPrograms(["chromium"]);
// Only now: what these use may have been installed a moment ago.
const { chromium } = await import("playwright-core");
const { findChromium, startBrowser } = await import("./browser.mjs");
const { buildPreview } = await import("./preview.mjs");
const { servePreview } = await import("./serve.mjs");
const { register } = await import("tsx/esm/api");
register();
const { takeAll } = await import("./screenshots/allPictures.ts");
const { copyChosen } = await import("./screenshots/chosen.ts");

const executable = findChromium();
if (executable === null) {
  process.stderr.write("No Chromium was found to take pictures with; CHROMIUM can name one.\n");
  process.exit(1);
}
buildPreview();
mkdirSync(FOLDER, { recursive: true });
const server = await servePreview();
const started = await startBrowser(executable);
const browser = await chromium.connect(started.wsEndpoint());
try {
  await takeAll(browser, server.address, FOLDER, positionals[0] ?? "");
} finally {
  await browser.close();
  await started.close();
  server.close();
}
if (values.docs) copyChosen(FOLDER, join(ROOT, "docs/pictures"));
process.stdout.write(`The pictures are in ${FOLDER}.\n`);
