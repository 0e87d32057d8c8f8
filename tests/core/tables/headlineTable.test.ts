/** @jest-environment jsdom */
import { proposal } from "../../../src/core/prepareChanges";
import { simulate } from "../../../src/core/changes/simulate";
import { finish } from "../../../src/core/steps/work";
import { asHtml, asPlainText, headlineTable } from "../../../src/core/tables/headlineTable";
import { english } from "../../../src/core/words/english";
import { councilPlan, lookAt, placeOn, typedOn } from "../papers/builtPapers";

const DAY = "2020-02-28";
const PLAN = councilPlan(
  "R1.1 | Moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress",
  "R1.2 | Publish the strategy | Nest Rowlands | 6/1/2020 | 30/6/2020 | In progress",
);
const built = simulate(PLAN, finish(proposal("summary", lookAt(PLAN, DAY), english, { papersIn: "both" })));

describe("The headline table for a letter or an e-mail", () => {
  test("is what stands on the summary of its language, with the line that says of which day it is", () => {
    const table = headlineTable(built, "en");
    expect(table?.line).toContain("As at 28");
    expect(table?.headings.slice(0, 4)).toEqual(["Ref", "Recommendation", "Lead", "Delivery"]);
    expect(table?.rows.map((row) => row.slice(0, 4).map(({ text }) => text))).toEqual([
      ["R1", "Improve outcomes for learners", "", "A  Amber"],
      ["All", "1 recommendation", "", ""],
    ]);
    expect(headlineTable(built, "cy")?.headings).toContain("Argymhelliad");
  });

  test("is none before papers are built", () => {
    expect(headlineTable(PLAN, "en")).toBeNull();
  });

  test("is found though rows were typed above it and its sheet is another name's", () => {
    const [row, column] = placeOn(built, "summary en", "R1");
    expect([row > 1, column]).toEqual([true, 0]);
    const renamed = {
      ...built,
      sheets: built.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ` as typeof sheet.name })),
    };
    expect(headlineTable(renamed, "en")).toEqual(headlineTable(built, "en"));
  });

  test("is a real table in HTML, whatever signs somebody typed, and lines with tabs as text", () => {
    const place = placeOn(built, "summary en", "Improve outcomes for learners");
    const table = headlineTable(typedOn(built, "summary en", place, 'Reading & <b>"writing"</b>'), "en");
    if (!table) throw new Error("There is no table");
    const page = new DOMParser().parseFromString(asHtml(table), "text/html");
    expect([page.querySelectorAll("table").length, page.querySelectorAll("thead th[scope=col]").length]).toEqual([
      1, 11,
    ]);
    expect(page.querySelectorAll("tbody th[scope=row]")).toHaveLength(2);
    expect(page.querySelector("tbody td")?.textContent).toBe('Reading & <b>"writing"</b>');
    expect(page.querySelector("div")?.getAttribute("lang")).toBe("en");
    const lines = asPlainText(table).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines.slice(1).map((line) => line.split("\t").length)).toEqual([11, 11, 11]);
  });
});
