import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, startBrowser } from "../../scripts/browser.mjs";
import { buildPreview, makeRelease } from "../../scripts/preview.mjs";
import { servePreview } from "../../scripts/serve.mjs";

/** Builds and serves the preview and starts the browser, once for all tests; they find both by their addresses. */
export default async function setUp() {
  const chromium = findChromium();
  if (chromium === null) {
    process.stdout.write("No Chromium was found (CHROMIUM can name one): the tests in a browser are skipped.\n");
    return;
  }
  buildPreview();
  process.env.E2E_RELEASE = makeRelease();
  const server = await servePreview();
  const browser = await startBrowser(chromium);
  process.env.E2E_PREVIEW = server.address;
  process.env.E2E_BROWSER = browser.wsEndpoint();
  process.env.E2E_FOLDER = mkdtempSync(join(tmpdir(), "action-plan-"));
  globalThis.stopPreview = async () => {
    await browser.close();
    server.close();
  };
}
