/** @jest-environment jsdom */
import { act } from "@testing-library/react";
import type { Place } from "../../src/app/sessionState";
import { RATINGS } from "../../src/core/rate/rating";
import type { Texts } from "../../src/taskpane/texts";
import { PANE_RATING_COLOURS } from "../../src/taskpane/themes";
import { atOnce, EMPTY_REVIEW, texts } from "./fakeReview";
import { showPane, violations, type Shown } from "./showPane";

const PLACES: readonly Place[] = ["plan", "structure", "checks", "board", "schools", "help"];
/** What is the workbook's own, or the same in every language. */
const NOT_OURS = [
  "R1 Standards, C",
  "R1 Standards",
  "Raise standards",
  "Publish the strategy",
  "Train governors",
  "Review the reserves",
  "Board summary",
  "Actions",
  "Notes",
  "TBC",
  "EN",
  "CY",
];
/** A reference or a rule: "R1.2", "(R7)". */
const NUMBERED = /R\d+(\.\d+)?/g;

const STATES: Readonly<Record<string, () => Promise<Shown>>> = {
  "without tables": () => showPane(),
  "with tables": () => showPane({ structured: true }),
  "in the dark": () => showPane({ structured: true, theme: "dark" }),
  "without a plan": () => showPane({ work: { review: () => atOnce(EMPTY_REVIEW) } }),
  "with a failure": () => showPane({ refuse: { read: "cell-being-edited" } }),
};
const CASES = Object.keys(STATES).flatMap((state) => PLACES.map((place) => [state, place] as const));

describe("A screen reader can use every place in every state", () => {
  test.each(CASES)("%s: %s", async (state, place) => {
    const { session, page } = await (STATES[state] as () => Promise<Shown>)();
    act(() => session.show(place));
    expect(await violations(page.container)).toEqual([]);
  });

  test("an outcome and long work have no violations either", async () => {
    const { session, workbook, page } = await showPane({ structured: true });
    await act(() => session.buildSummary());
    expect(await violations(page.container)).toEqual([]);
    workbook.read = () => new Promise(() => undefined);
    await act(async () => {
      void session.look();
      await Promise.resolve();
    });
    expect(page.container.textContent).toContain("Looking through the workbook");
    expect(await violations(page.container)).toEqual([]);
  });
});

/** English in brackets: whatever stands on screen without them was never moved into the words. */
function disguised<T>(value: T): T {
  if (typeof value === "string") return (value ? `⟦${value}⟧` : value) as T;
  if (typeof value === "function")
    return ((...given: readonly unknown[]) =>
      disguised((value as (...all: readonly unknown[]) => unknown)(...given))) as T;
  if (Array.isArray(value)) return value.map(disguised) as T;
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, disguised(inner)])) as T;
  return value;
}

function stringsOf(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? "");
  for (const element of root.querySelectorAll("[aria-label], [title], [placeholder]"))
    for (const name of ["aria-label", "title", "placeholder"]) found.push(element.getAttribute(name) ?? "");
  return found;
}

const withoutOthers = (text: string): string =>
  NOT_OURS.reduce((left, own) => left.replaceAll(own, ""), text.replace(/⟦.*⟧/gs, "")).replace(NUMBERED, "");

describe("Every word of the pane is in the words of the language", () => {
  test.each(PLACES)("%s", async (place) => {
    const english: Texts = disguised(texts());
    for (const structured of [true, false]) {
      const { session, page } = await showPane({ structured, english, work: { describe: () => ["⟦line⟧"] } });
      act(() => session.show(place));
      const unmoved = stringsOf(page.container).filter((text) => /\p{L}/u.test(withoutOthers(text)));
      expect(unmoved.filter((text) => !text.includes("ExcelApi"))).toEqual([]);
      page.unmount();
    }
  });
});

describe("A rating can be read in both themes", () => {
  const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => channel(parseInt(colour.slice(at, at + 2), 16) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const cases = (["light", "dark"] as const).flatMap((theme) => RATINGS.map((rating) => [theme, rating] as const));
  test.each(cases)(
    "%s %s: text on its fill at 4.5 to 1, its edge on the page at 3 to 1 (amber by its word)",
    (theme, rating) => {
      const { text, fill, solid } = PANE_RATING_COLOURS[theme][rating];
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(solid, theme === "light" ? "#FFFFFF" : "#292929")).toBeGreaterThanOrEqual(
        rating === "Amber" ? 2.5 : 3,
      );
    },
  );
});
