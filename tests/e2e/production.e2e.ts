import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { BrowserContext, Route } from "playwright-core";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { headersOf, type HeaderRule } from "../../scripts/release/headers";
import { inBrowser, ROOT, withPreview } from "./inBrowser";
import { wholeLine } from "./steps";

const OFFICE_PACKAGE = join(ROOT, "node_modules/@microsoft/office-js/dist");
const OFFICE = "https://appsforoffice.microsoft.com/";
const OFFICE_JS = `${OFFICE}lib/1/hosted/office.js`;

/** The files of the release that the setup made, by their path in the archive without its folder. */
let inArchive: ReadonlyMap<string, Uint8Array> | null = null;
function release(): ReadonlyMap<string, Uint8Array> {
  const archive = process.env["E2E_RELEASE"];
  if (inArchive === null && archive !== undefined) {
    const files = Object.entries(unzipSync(readFileSync(archive)));
    inArchive = new Map(files.map(([path, bytes]) => [path.replace(/^[^/]+\//, ""), bytes]));
  }
  return inArchive ?? new Map();
}
const text = (path: string): string => strFromU8(release().get(path) ?? new Uint8Array());
const pageOf = (): string => text("site/taskpane.html");

/** The content security policy that the page is answered with, by its directives. */
function policy(): Readonly<Record<string, readonly string[]>> {
  const rules = JSON.parse(text("headers.json")) as HeaderRule[];
  const all = headersOf("taskpane.html", rules)["Content-Security-Policy"] ?? "";
  return Object.fromEntries(
    all.split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

/** The release in place of the preview's pane, with its headers, and Microsoft's address answered from the installed package. */
async function publish(context: BrowserContext): Promise<void> {
  const rules = JSON.parse(text("headers.json")) as HeaderRule[];
  await context.route(/^https:\/\/localhost/, (route: Route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const body = release().get(`site/${path}`);
    // The page around the pane, and its sample, are the preview's.
    if (!body || !/^taskpane\.html$|\.(?:js|css)$/.test(path)) return route.fallback();
    return route.fulfill({ body: Buffer.from(body), headers: headersOf(path, rules) });
  });
  await context.route(`${OFFICE}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(OFFICE_PACKAGE, pathname.slice("/lib/1/hosted/".length)) });
  });
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
      "require-trusted-types-for": ["'script'"],
      "trusted-types": ["default"],
      "frame-ancestors": expect.arrayContaining(["'self'", "https://*.cloud.microsoft"]) as unknown,
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
      // Which scripts may run is settled first; the add-in's own is fetched beside office.js and runs after it.
      expect(scripts).toEqual([
        [expect.stringMatching(/^trusted\.\w+\.js$/), "", false],
        [expect.stringMatching(/^taskpane\.\w+\.js$/), "", true],
        [OFFICE_JS, "", false],
      ]);
      expect(pageOf()).not.toMatch(/\son\w+=/);
      expect([...release().keys()].filter((file) => /site\/.*office/i.test(file))).toEqual([]);
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
      const text = paneFrame(preview).evaluate(() => {
        document.createElement("script").textContent = "window.hasRun = true";
      });
      await expect(text).rejects.toThrow(/TrustedScript/);
      const scripts = await paneFrame(preview).evaluate(() =>
        ["https://elsewhere.invalid/a.js", "data:text/javascript,1", "a.js"].map((address) => {
          try {
            document.createElement("script").src = address;
            return "may run";
          } catch {
            return "may not run";
          }
        }),
      );
      expect(scripts).toEqual(["may not run", "may not run", "may run"]);
      const markup = paneFrame(preview).evaluate(() => {
        document.createElement("p").innerHTML = "<b>a</b>";
      });
      await expect(markup).rejects.toThrow(/TrustedHTML/);
      // Each refusal is told on the console, by the policy's own words; and nothing else is.
      const refusals = preview.complaints.splice(0);
      expect(
        refusals.filter(
          (text) => !/Content Security Policy|Refused to|requires? 'Trusted|violates the following/.test(text),
        ),
      ).toEqual([]);
      expect(refusals.length).toBeGreaterThanOrEqual(3);
    }, published),
  );
});
