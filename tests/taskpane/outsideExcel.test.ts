/** @jest-environment jsdom */
import { noExcel as welsh } from "../../src/core/words/cy/paneHelp";
import { noExcel as english } from "../../src/core/words/en/paneHelp";
import { showNoExcel } from "../../src/taskpane/outsideExcel";

async function saidIn(language: string): Promise<readonly HTMLElement[]> {
  jest.spyOn(navigator, "language", "get").mockReturnValue(language);
  const root = document.createElement("div");
  await showNoExcel(root);
  return [...root.querySelectorAll("section")];
}

describe("Opened outside Excel, where the help links of Excel lead", () => {
  test("the page says what it is and how the add-in works", async () => {
    const [first] = await saidIn("en-GB");
    expect(first?.textContent).toContain(english.what);
    for (const line of english.lines) expect(first?.textContent).toContain(line);
  });

  test.each([
    ["en-GB", [english, welsh]],
    ["cy-GB", [welsh, english]],
  ])("in both languages, the reader's first (%s)", async (language, words) => {
    const sections = await saidIn(language);
    expect(sections.map((section) => section.querySelector("h1")?.textContent)).toEqual(
      words.map(({ product }) => product),
    );
    expect(sections.map(({ lang }) => lang)).toEqual(words.map((each) => (each === english ? "en" : "cy")));
  });
});
