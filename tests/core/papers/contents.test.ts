import { resolve } from "node:path";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { proposeSummary } from "../../../src/core/proposals/propose";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { PAPER_KEY } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { actionOf, inputOf, on, planOf } from "../proposals/planFixture";
import { welsh } from "../../../src/core/words/welsh";
import { inField, typedInField } from "../tables/inTables";
import { snapshotOfFile } from "../../snapshots/snapshotOf";
import { builtOn, lookAt, placeOn, planPapers, saidOn, typedOn } from "./builtPapers";

const planFor = (refs: readonly string[]) =>
  planOf(
    refs.map((ref, row) => actionOf({ id: `${ref}.1`, row, recommendation: ref })),
    refs,
  );
const built = (refs: readonly string[], snapshot?: WorkbookSnapshot): WorkbookSnapshot =>
  planPapers("2020-02-28", { plan: planFor(refs), ...(snapshot ? { snapshot } : {}) });

/** The lines of Contents: page and sheet. */
const listed = (snapshot: WorkbookSnapshot): readonly (readonly [page: number, sheet: string])[] =>
  saidOn(snapshot, "contents en").flatMap((line) => {
    const [page, sheet = ""] = line.split(" | ");
    return /^\d+$/.test(page ?? "") ? [[Number(page), sheet] as const] : [];
  });
const papersIn = (snapshot: WorkbookSnapshot): readonly string[] =>
  snapshot.sheets.filter(({ properties }) => properties.has(PAPER_KEY)).map(({ name }) => name);

test("Contents lists the papers in the order of their sheets, with the page each begins on", () => {
  const more = built(["R1", "R2", "R3"], built(["R1", "R2"]));
  const [contents, ...others] = papersIn(more);
  expect(contents).toBe(english.papers.pack.contents.sheet);
  expect(listed(more).map(([, sheet]) => sheet)).toEqual(others);
  const pages = listed(more).map(([page]) => page);
  expect(pages[0]).toBe(2);
  expect([...pages].sort((a, b) => a - b)).toEqual(pages);
});

test("Contents of a plan with five recommendations and schools is one page, in both languages together", () => {
  const plan = snapshotOfFile(resolve(__dirname, "../../../samples/brynmor-plan.xlsx"));
  const earlier = builtOn(plan, "2020-01-31");
  const changes = finish(proposal("summary", lookAt(earlier, "2020-02-28"), english, { papersIn: "both" }));
  const after = simulate(earlier, changes);
  expect(saidOn(after, "contents cy").length).toBeGreaterThan(20);
  const { sheet } = welsh.papers.pack.contents;
  const [view] = changes.edits.flatMap((edit) => (edit.kind === "addSheet" && edit.sheet === sheet ? [edit.view] : []));
  expect(view?.print.page?.breaks).toEqual([]);
});

describe("The page of a recommendation that is gone", () => {
  const PAGE = "recommendation R2 en";
  const before = built(["R1", "R2", "R3"]);
  const noted = typedOn(before, PAGE, [placeOn(before, PAGE, "R2.1")[0], 9], "Why was it dropped?");
  const after = built(["R1", "R3"], noted);

  test("says so, keeps what people wrote on it, and says nothing of before", () => {
    const lines = saidOn(after, PAGE);
    expect(lines).toContain(english.papers.pack.recommendation.gone("R2", "28\u00a0February 2020"));
    expect(lines.join("\n")).toContain("Why was it dropped?");
    expect(lines.join("\n")).not.toMatch(/Green|R2\.1/);
  });

  test("is in Contents no more, and is left alone from then on", () => {
    expect(listed(after).map(([, sheet]) => sheet)).not.toContainEqual(expect.stringMatching(/^R2/));
    const again = inputOf(english, { snapshot: after, plan: planFor(["R1", "R3"]), asOf: on("2020-02-28") });
    expect(proposeSummary(again).edits).toEqual([]);
  });

  test("is whole again when the recommendation comes back", () => {
    expect(saidOn(built(["R1", "R2", "R3"], after), PAGE).join("\n")).toMatch(/R2\.1/);
  });
});

test.each([
  ["en", english, /build [0-9A-F]{4}-[0-9A-F]{4}, recommendation R1, was changed since\.$/],
  ["cy", welsh, /newidiwyd fersiwn [0-9A-F]{4}-[0-9A-F]{4} \(argymhelliad R1\) ers hynny\.$/],
] as const)("a broken seal is told in the words of the paper: %s", (language, words, said) => {
  const january = planPapers("2020-01-31", { plan: planFor(["R1"]) });
  expect(inField(january, "snapshotRows", 1, "recordId")).toBe("R1");
  const changed = typedInField(january, "snapshotRows", 1, "holds", "changed");
  const february = planPapers("2020-02-28", { plan: planFor(["R1"]), snapshot: changed }, words);
  expect(saidOn(february, `contents ${language}`)).toContainEqual(expect.stringMatching(said));
});
