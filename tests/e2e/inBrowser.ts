import { mkdirSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from "playwright-core";

export const ROOT = join(__dirname, "../..");
/** Skipped where there is no browser; the setup says so in a sentence. */
export const inBrowser = process.env["E2E_BROWSER"] === undefined ? test.skip : test;
const ADDRESS = process.env["E2E_PREVIEW"] ?? "";
/** Where a page stood when its test failed. */
const PICTURES = join(ROOT, ".cache/browser-tests");
/** What a step may take on a busy machine; speed is the bench's business. */
const PATIENCE_MS = 60_000;

let browser: Browser | null = null;
afterAll(async () => {
  await browser?.close();
  browser = null;
});

/** The preview in a browser, as a person has it before them. */
export interface Preview {
  readonly page: Page;
  /** The pane in its frame. */
  readonly pane: FrameLocator;
  /** Every address the page and the pane asked for. */
  readonly requests: readonly string[];
  /** Faults and refusals of the content policy, of page and pane; a test that provokes some takes them out. */
  readonly complaints: string[];
}

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
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    // A colour that is still on its way is nobody's fault.
    reducedMotion: "reduce",
    ...rest,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  try {
    await prepare?.(context);
    const preview = await openPreview(context);
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

async function openPreview(context: BrowserContext): Promise<Preview> {
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(ADDRESS);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tablist").waitFor();
  return { page, pane, requests, complaints };
}

/** Blobs are the page's own memory: the workbook that is downloaded. */
const isOwn = (address: string): boolean => address.startsWith(ADDRESS) || address.startsWith(`blob:${ADDRESS}`);

async function takePictures(context: BrowserContext): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const name = (expect.getState().currentTestName ?? "test").replace(/[^\p{L}\p{N}]+/gu, "-");
  for (const page of context.pages()) await page.screenshot({ path: join(PICTURES, `${name.slice(0, 120)}.png`) });
}

/** Drops a file on the page, as a person drags one in. */
export async function dropFile({ page }: Preview, name: string, bytes: Uint8Array): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  await page.dispatchEvent(".preview", "drop", { dataTransfer: dropped });
}

/** The frame that holds the pane. */
export function paneFrame({ page }: Preview): ReturnType<Page["mainFrame"]> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}
