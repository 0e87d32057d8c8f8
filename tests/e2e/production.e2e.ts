import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { wholeLine } from "./steps";

const PUBLISHED = join(ROOT, "out/production");
const OFFICE_PACKAGE = join(ROOT, "node_modules/@microsoft/office-js/dist");
const OFFICE = "https://appsforoffice.microsoft.com/";
const OFFICE_JS = `${OFFICE}lib/1/hosted/office.js`;
const pageOf = (): string => readFileSync(join(PUBLISHED, "taskpane.html"), "utf8");

/** The content security policy of the published page, by its directives. */
function policy(): Readonly<Record<string, readonly string[]>> {
  const [, text = ""] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(pageOf()) ?? [];
  return Object.fromEntries(
    text.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** The published pane in place of the preview's, and Microsoft's address answered from the installed package. */
async function publish(context: BrowserContext): Promise<void> {
  const answerFrom = (folder: string, after: string) => (route: Route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname.slice(after.length)) });
  };
  await context.route(/\/taskpane\.(html|\w+\.js)$/, answerFrom(PUBLISHED, "/"));
  await context.route(`${OFFICE}**`, answerFrom(OFFICE_PACKAGE, "/lib/1/hosted/"));
}

const published = { prepare: publish, alsoFrom: OFFICE };

/** Asks for an address from within the pane; "refused" when the policy does not let it. */
const askFor = (preview: Preview, address: string): Promise<string> =>
  paneFrame(preview).evaluate(
    (url) =>
      fetch(url).then(
        () => "answered",
        () => "refused",
      ),
    address,
  );

inBrowser(
  "in the preview the pane has a process of its own, as in Excel, and the page around it has not the same",
  () =>
    withPreview(async (preview) => {
      expect(await paneFrame(preview).evaluate(() => window.crossOriginIsolated)).toBe(true);
      expect(await preview.page.evaluate(() => window.crossOriginIsolated)).toBe(false);
    }),
);

describe("The pane as it is published", () => {
  inBrowser("has a strict policy: scripts and styles of its own and of Microsoft's address, nothing else", () => {
    const { "script-src": scripts, "style-src": styles, ...others } = policy();
    expect(scripts).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(styles).toEqual(["'self'", expect.stringMatching(/^'nonce-[\w+/=]{20,}'$/)]);
    expect(others).toEqual({
      "default-src": ["'none'"],
      "img-src": ["'self'", "data:"],
      "font-src": ["'self'"],
      "connect-src": ["'self'"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
      "object-src": ["'none'"],
    });
  });

  inBrowser("carries no script in its page, and loads office.js from Microsoft's address", () =>
    withPreview(async ({ page }) => {
      // Taken apart on a page without a policy: the preview's own would be asked about the styles.
      const blank = await page.context().newPage();
      const scripts = await blank.evaluate((html) => {
        const { scripts: all } = new DOMParser().parseFromString(html, "text/html");
        return [...all].map((script) => [script.getAttribute("src"), script.text, script.defer]);
      }, pageOf());
      // The add-in's own is fetched beside office.js and runs after it.
      expect(scripts).toEqual([
        [expect.stringMatching(/^taskpane\.\w+\.js$/), "", true],
        [OFFICE_JS, "", false],
      ]);
      expect(pageOf()).not.toMatch(/\son\w+=/);
      expect(readdirSync(PUBLISHED).filter((file) => /office/i.test(file))).toEqual([]);
    }),
  );

  inBrowser("does the whole main line under its policy, and asks nobody but itself and Microsoft's address", () =>
    withPreview(async (preview) => {
      await wholeLine(preview);
      const { requests } = preview;
      expect(requests).toContain(OFFICE_JS);
      const fromMicrosoft = requests.filter((address) => address.startsWith(OFFICE));
      expect(fromMicrosoft.filter((address) => !address.startsWith(`${OFFICE}lib/1/hosted/`))).toEqual([]);
    }, published),
  );

  inBrowser("is kept by its policy from asking anybody else, and from running text as a script", () =>
    withPreview(async (preview) => {
      expect(await askFor(preview, "https://elsewhere.invalid/plan")).toBe("refused");
      expect(await askFor(preview, `${OFFICE}lib/1/hosted/office.js`)).toBe("refused");
      const run = paneFrame(preview).evaluate(() => {
        const script = document.createElement("script");
        script.textContent = "window.hasRun = true";
        document.head.append(script);
        return "hasRun" in window;
      });
      expect(await run).toBe(false);
      // Each refusal is told on the console, by the policy's own words; and nothing else is.
      const refusals = preview.complaints.splice(0);
      expect(refusals.filter((text) => !/Content Security Policy|Refused to/.test(text))).toEqual([]);
      expect(refusals.length).toBeGreaterThanOrEqual(3);
    }, published),
  );
});
