import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { openPreview, USUAL_WINDOW, type Preview } from "../../scripts/inPreview/previewPage";

export const ROOT = join(__dirname, "../..");
/** Skipped where there is no browser; the setup says so in a sentence. */
export const inBrowser = process.env["E2E_BROWSER"] === undefined ? test.skip : test;
const ADDRESS = process.env["E2E_PREVIEW"] ?? "";
/** Where a page stood when its test failed. */
const PICTURES = join(ROOT, ".cache/browser-tests");

let browser: Browser | null = null;
afterAll(async () => {
  await browser?.close();
  browser = null;
});

export interface PreviewOptions extends BrowserContextOptions {
  /** Prepares the browser before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** The one address beside the preview's own that may be asked for. */
  readonly alsoFrom?: string;
}

/**
 * Opens the preview with its sample, hands it over, and closes it again. Whatever is tried: a request to anywhere else
 * than the preview, or an error in the page or the pane, fails the test, and a failed test leaves a picture.
 */
export async function withPreview(
  act: (preview: Preview) => Promise<void>,
  options: PreviewOptions = {},
): Promise<void> {
  const { prepare, alsoFrom, ...rest } = options;
  browser ??= await chromium.connect(process.env["E2E_BROWSER"] ?? "");
  const context = await browser.newContext({ ...USUAL_WINDOW, ...rest });
  try {
    await prepare?.(context);
    const preview = await openPreview(context, ADDRESS);
    await act(preview);
    expect(
      preview.requests.filter((address) => !isOwn(address) && !(alsoFrom && address.startsWith(alsoFrom))),
    ).toEqual([]);
    expect(preview.complaints).toEqual([]);
  } catch (error) {
    await takePictures(context);
    throw error;
  } finally {
    await context.close();
  }
}

/** Blobs are the page's own memory: the workbook that is downloaded. */
const isOwn = (address: string): boolean => address.startsWith(ADDRESS) || address.startsWith(`blob:${ADDRESS}`);

async function takePictures(context: BrowserContext): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const name = (expect.getState().currentTestName ?? "test").replace(/[^\p{L}\p{N}]+/gu, "-");
  for (const page of context.pages()) await page.screenshot({ path: join(PICTURES, `${name.slice(0, 120)}.png`) });
}
