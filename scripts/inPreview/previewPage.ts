import type { BrowserContext, BrowserContextOptions, FrameLocator, Page } from "playwright-core";

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

/** What a step may take on a busy machine; speed is the bench's business. */
const PATIENCE_MS = 120_000;

/** A window of a usual size. A colour that is still on its way is nobody's fault, so nothing moves. */
export const USUAL_WINDOW: BrowserContextOptions = {
  ignoreHTTPSErrors: true,
  viewport: { width: 1280, height: 800 },
  locale: "en-GB",
  reducedMotion: "reduce",
};

/** Opens the preview with its sample and waits until the pane has looked at it. */
export async function openPreview(context: BrowserContext, address: string): Promise<Preview> {
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator("iframe.pane");
  // What the pane found, or why it could not look.
  await pane.locator("main h1, .slot [role=alert]").first().waitFor();
  return { page, pane, requests, complaints };
}

/** Drops a file on the page, as a person drags one in. */
export async function dropFile({ page }: Pick<Preview, "page">, name: string, bytes: Uint8Array): Promise<void> {
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
export function paneFrame({ page }: Pick<Preview, "page">): ReturnType<Page["mainFrame"]> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("There is no pane.");
  return frame;
}
