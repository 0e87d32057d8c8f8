import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type FrameLocator, type Page } from "playwright-core";

export const ROOT = join(__dirname, "../..");
export const PLANS = join(ROOT, "../shared/data/plans");
/** The names skipped tests are listed by say why; the setup says it in a sentence. */
export const inBrowser = process.env["E2E_BROWSER"] === undefined ? test.skip : test;
const ADDRESS = process.env["E2E_PREVIEW"] ?? "";

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
  /** Faults and refusals of the content policy, of page and pane. */
  readonly complaints: readonly string[];
}

/** Opens the preview with its sample, hands it over, and closes it again. */
export async function withPreview(
  act: (preview: Preview) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  browser ??= await chromium.connect(process.env["E2E_BROWSER"] ?? "");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  try {
    await page.goto(ADDRESS);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("tablist").waitFor();
    await act({ page, pane, requests, complaints });
  } finally {
    await context.close();
  }
}

export const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name });
export const place = (pane: FrameLocator, name: RegExp) => pane.getByRole("tab", { name });

/** Looks through the workbook and creates the tables. */
export async function createTables({ pane }: Preview): Promise<void> {
  await button(pane, "Look through this workbook").click();
  await button(pane, "Create tables").click();
  await pane.getByText("The tables stand on new sheets").waitFor();
}

/** Chooses the as-at day of the place that is open. */
export async function chooseDay({ pane }: Preview, day: string): Promise<void> {
  await pane.locator("input[type=date]").fill(day);
}

export async function buildSummary({ pane }: Preview): Promise<void> {
  await place(pane, /Board/).click();
  await button(pane, "Build summary").click();
  await pane.getByText("The summary stands").waitFor();
}

/** The names on the tabs of the workbook. */
export const sheetNames = ({ page }: Preview): Promise<string[]> =>
  page.locator(".tabs").getByRole("tab").allInnerTexts();

export async function download({ page }: Preview, to: string, name = "Download the workbook"): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  await file.saveAs(to);
}
