import type { Frame } from "playwright-core";
import {
  button,
  buildSummary,
  createTables,
  openEverything,
  place,
  PLACE_WORDS,
} from "../../scripts/inPreview/mainLine";
import { paneFrame, type Preview } from "../../scripts/inPreview/previewPage";
import { english } from "../../src/core/words/english";
import { atRest } from "./atRest";
import { inBrowser, withPreview } from "./inBrowser";

const { pane: words } = english;
const WIDE = { width: 1280, height: 800 };
/** A screen of 320 px, and a window of 1280 by 800 zoomed to 200 %, as the page sees it. */
const NARROW = { "320 px": { width: 320, height: 640 }, "200 % zoom": { width: 640, height: 400 } };

/** The controls in sight, by their kind and name, outside the grid, which has a scroll bar of its own as in Excel. */
const controlsOf = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll("button, select, input, summary, [role=tab], a[href]")]
      .filter((each) => !each.closest("[role=grid]") && each.getClientRects().length > 0)
      .map((each) => {
        const labels = "labels" in each ? [...((each.labels as NodeListOf<HTMLLabelElement> | null) ?? [])] : [];
        const label = labels.map(({ textContent }) => textContent).join(" ");
        const text = each.matches("select") ? "" : each.textContent;
        return `${each.tagName} ${each.getAttribute("aria-label") ?? (label || text)}`;
      }),
  );

/** What stands beyond the edge of the page, where a person would have to scroll sideways for it. */
const beyondTheEdge = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const scrolls = (at: Element | null): boolean =>
      at !== null && (/auto|scroll/.test(getComputedStyle(at).overflowX) || scrolls(at.parentElement));
    const outside = [...document.body.querySelectorAll("*")].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 1 && (right > window.innerWidth + 1 || left < -1) && !scrolls(each.parentElement);
    });
    const page = document.documentElement;
    const sideways = page.scrollWidth > page.clientWidth ? [`the page is ${String(page.scrollWidth)} px wide`] : [];
    return [...sideways, ...outside.map((each) => each.outerHTML.slice(0, 120))];
  });

/** What a person has before them in each width: the controls, and what is out of reach. */
async function inEachWidth(preview: Preview): Promise<readonly InWidth[]> {
  const { page } = preview;
  const frames = [page.mainFrame(), paneFrame(preview)];
  const seen: InWidth[] = [];
  for (const [name, size] of Object.entries({ ...NARROW, wide: WIDE })) {
    await page.setViewportSize(size);
    const [controls, outside] = [
      await Promise.all(frames.map(controlsOf)),
      await Promise.all(frames.map(beyondTheEdge)),
    ];
    seen.push({ name, controls, outside: outside.flat() });
  }
  return seen;
}
interface InWidth {
  readonly name: string;
  readonly controls: readonly (readonly string[])[];
  readonly outside: readonly string[];
}

async function expectItFits(preview: Preview, state: string): Promise<void> {
  const seen = await atRest(preview, () => inEachWidth(preview));
  const wide = seen.find(({ name }) => name === "wide");
  for (const { name, outside, controls } of seen.filter((each) => each !== wide)) {
    expect({ state, name, outside }).toEqual({ state, name, outside: [] });
    expect({ state, name, controls }).toEqual({ state, name, controls: wide?.controls });
  }
}

describe("On a narrow screen and zoomed", () => {
  inBrowser("nothing is scrolled sideways, and no control is lost", () =>
    withPreview(async (preview) => {
      const { pane, page } = preview;
      await button(pane, PLACE_WORDS.en.structure.start.justLook).waitFor();
      await expectItFits(preview, "first run");
      await createTables(preview);
      await expectItFits(preview, "tables created");
      await buildSummary(preview);
      await page.locator(".tabs").getByRole("tab", { name: english.papers.summary.sheet }).click();
      await page.locator(".charts svg").waitFor();
      await expectItFits(preview, "summary built");
      for (const name of [words.places.checks, words.places.schools, words.places.plan]) {
        await place(pane, name).click();
        await expectItFits(preview, name);
        await openEverything(preview);
        await expectItFits(preview, `${name}, everything opened`);
      }
      await button(pane, words.more.label).click();
      await button(pane, words.more.help).click();
      await expectItFits(preview, "help");
    }),
  );
});
