/** @jest-environment jsdom */
import { act, waitFor } from "@testing-library/react";
import type { Place } from "../../src/app/sessionState";
import type { Texts } from "../../src/taskpane/texts";
import { atOnce, EMPTY_REVIEW, entry, texts } from "./fakeReview";
import { showPane, violations, type Shown } from "./showPane";

// The words of the places that are loaded apart, disguised as those of the first load are below.
jest.mock("../../src/core/words/en/structureWords", () => mockWords("structureWords", "structureWords"));
jest.mock("../../src/core/words/en/paneAction", () => mockWords("paneAction", "paneAction"));
jest.mock("../../src/core/words/en/paneBoard", () => mockWords("paneBoard", "paneBoard"));
jest.mock("../../src/core/words/en/paneSchools", () => mockWords("paneSchools", "paneSchools"));
jest.mock("../../src/core/words/en/paneHistory", () => mockWords("paneHistory", "paneHistory"));
jest.mock("../../src/core/words/en/paneMoves", () => mockWords("paneMoves", "paneMoves"));
jest.mock("../../src/core/words/en/paneHelp", () => mockWords("paneHelp", "paneHelp"));

function mockWords(file: string, name: string): unknown {
  const actual: Readonly<Record<string, unknown>> = jest.requireActual(`../../src/core/words/en/${file}`);
  return { ...actual, [name]: disguised(actual[name]) };
}

const PLACES: readonly Place[] = ["plan", "structure", "checks", "board", "schools", "history", "help", "moves"];
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
  "Cymraeg",
  "English",
];
/** What support is told as it is: the platform, and the language by its code. */
const FACTS = ["PC", "en"];
/** A reference, a cell or a rule: "R1.2", "(R7)". */
const NUMBERED = /[A-Z]{1,2}\d+(\.\d+)?/g;

const STATES: Readonly<Record<string, () => Promise<Shown>>> = {
  "without tables": () => showPane(),
  "with tables": () => showPane({ structured: true }),
  "in the dark": () => showPane({ structured: true, theme: "dark" }),
  "without a plan": () => showPane({ work: { review: () => atOnce(EMPTY_REVIEW) } }),
  "with steps to take back": () =>
    showPane({ structured: true, journal: [entry("S1", "done"), entry("S2", "takenBack")] }),
  "with work that was interrupted": () => showPane({ structured: true, journal: [entry("S1", "open")] }),
  "with a failure": () => showPane({ refuse: { read: "cell-being-edited" } }),
};
const CASES = Object.keys(STATES).flatMap((state) => PLACES.map((place) => [state, place] as const));

/** A place is fetched apart: it is there once it no longer says that it loads. */
const arrived = (root: Element): Promise<void> => waitFor(() => expect(root.textContent).not.toMatch(/Loading(?! |”)/));

describe("A screen reader can use every place in every state", () => {
  test.each(CASES)("%s: %s", async (state, place) => {
    const { session, page } = await (STATES[state] as () => Promise<Shown>)();
    act(() => session.show(place));
    await arrived(page.container);
    expect(await violations(page.container)).toEqual([]);
  });

  test("one action and one check have no violations either", async () => {
    const { session, page } = await showPane({ structured: true });
    act(() => session.show("plan", { kind: "action", key: "R1 Standards!1", list: { of: "overdue" } }));
    await arrived(page.container);
    expect(await violations(page.container)).toEqual([]);
    act(() => session.show("checks", { kind: "finding", group: "overdue", index: 0 }));
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
      await arrived(page.container);
      const unmoved = stringsOf(page.container).filter((text) => /\p{L}/u.test(withoutOthers(text)));
      expect(unmoved.filter((text) => !FACTS.includes(text))).toEqual([]);
      page.unmount();
    }
  });
});
