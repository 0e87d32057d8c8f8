import { simulate } from "../../../src/core/changes/simulate";
import { sheetOrder } from "../../../src/core/papers/sheetOrder";
import { proposal } from "../../../src/core/prepareChanges";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { PAPER_KEY } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { typedInField } from "../tables/inTables";
import { councilPlan, lookAt, paperIn, saidOn } from "./builtPapers";

const DAY = "2020-02-28";
const PLAN = councilPlan(
  "R1.1 | Moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress",
  "R1.2 | Publish the strategy |  | 6/1/2020 | 30/6/2020 | Complete",
);
const both = (snapshot: WorkbookSnapshot) =>
  finish(proposal("summary", lookAt(snapshot, DAY), english, { papersIn: "both" }));
const built = simulate(PLAN, both(PLAN));

const without = (snapshot: WorkbookSnapshot, ...papers: readonly string[]): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.filter((sheet) => papers.every((paper) => paperIn(snapshot, paper) !== sheet)),
});
const names = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.map(({ name }) => name);
/** The marks of our papers in the order of their tabs. */
const papers = ({ sheets }: WorkbookSnapshot): readonly string[] =>
  sheets.flatMap(({ properties }) => properties.get(PAPER_KEY) ?? []);
const pages = (snapshot: WorkbookSnapshot): readonly number[] =>
  saidOn(snapshot, "contents en").flatMap((line) => {
    const page = /^(\d+) \| .* \| /.exec(line)?.[1];
    return page === undefined ? [] : [Number(page)];
  });

describe("The sheets of the papers stand in the order of Contents (B2)", () => {
  test.each([
    ["one between others", ["changes en"]],
    ["two that follow each other, in both languages", ["upcoming en", "changes en", "upcoming cy", "changes cy"]],
    ["Contents before all others", ["contents en"]],
    ["the last, before those in the other language", ["method en"]],
    ["the last of all", ["method cy"]],
  ])("and those that were deleted come back to their places: %s", (_, gone) => {
    const before = without(built, ...gone);
    const after = simulate(before, both(before));
    expect(names(after)).toEqual(names(built));
    expect(pages(after)).toEqual(pages(built));
    expect(both(after).edits).toEqual([]);
  });

  test("the page of a recommendation that is new stands behind the one before it", () => {
    const grown = typedInField(built, "actions", 1, "recommendation", "R2");
    const after = simulate(grown, both(grown));
    const own = papers(after).filter((mark) => mark.endsWith(" en"));
    expect(own.slice(1, 5)).toEqual(["summary en", "recommendation R1 en", "recommendation R2 en", "exceptions en"]);
    expect(pages(after)).toEqual([...pages(after)].sort((a, b) => a - b));
  });

  test("sheets that people moved stay where they are, and no sheet of the council's moves", () => {
    const first = built.sheets.findIndex((sheet) => sheet === paperIn(built, "contents en"));
    const method = paperIn(built, "method en");
    const others = built.sheets.filter((sheet) => sheet !== method);
    const moved = { ...built, sheets: [...others.slice(0, first), method, ...others.slice(first)] };
    const before = without(moved, "changes en");
    const after = simulate(before, both(before));
    expect(names(after)).toEqual(names(moved));
    // Method begins the print, and Contents says so.
    expect(saidOn(after, "contents en")).toContainEqual(expect.stringMatching(/^1 \| Method \| /));
  });

  test("a first build adds them at the end, in their order, and moves none", () => {
    const added = both(PLAN).edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit] : []));
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter(({ behind }) => behind !== undefined)).toEqual([]);
    expect(papers(built).slice(0, 3)).toEqual(["contents en", "summary en", "recommendation R1 en"]);
  });
});

test.each([
  [["b"], ["a", "b", "c", "d"]],
  [
    ["d", "b"],
    ["d", "a", "b", "c"],
  ],
  [[], ["a", "b", "c", "d"]],
  [
    ["x", "c", "y"],
    ["x", "a", "b", "c", "d", "y"],
  ],
])("with %j there", (existing, order) => {
  expect(sheetOrder(["a", "b", "c", "d"], existing)).toEqual(order);
});
