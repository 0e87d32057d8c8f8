import { proposeSummary } from "../../../src/core/proposals/propose";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { recordsOf } from "../../../src/core/tables/records";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { actionOf, inputOf, on, planOf } from "../proposals/planFixture";
import { tableOf, typedInField } from "../tables/inTables";
import { placeOn, planPapers, saidOn, typedOn } from "./builtPapers";

const DAY = "2020-02-28";
const plan = planOf([actionOf({ row: 1 })], ["R1"], { origin: "tables" });
const build = (snapshot?: WorkbookSnapshot, words: Words = english): WorkbookSnapshot =>
  planPapers(DAY, { plan, ...(snapshot ? { snapshot } : {}) }, words);
const first = build();

/** The workbook after somebody typed into Settings what is left out. */
function leavingOut(snapshot: WorkbookSnapshot, text: string, words: Words = english): WorkbookSnapshot {
  const { name } = words.sheets.settings.papersLeftOut;
  const record = recordsOf(tableOf(snapshot, "settings")).find((one) => one.text("setting") === name);
  return typedInField(snapshot, "settings", record?.row ?? -1, "value", text);
}

const papersIn = (snapshot: WorkbookSnapshot): readonly string[] => [...paperSheets(snapshot).sheets.keys()];
const listed = (snapshot: WorkbookSnapshot): readonly string[] =>
  saidOn(snapshot, "contents en").filter((line) => /^\d+ \| /.test(line));

describe("Which sheets are built is a setting (B2)", () => {
  test("nothing typed leaves out nothing", () => {
    expect(papersIn(first)).toEqual(expect.arrayContaining(["forecast en", "evidence en", "method en"]));
    expect(saidOn(first, "contents en").join("\n")).not.toMatch(/Left out|leave out/);
  });

  test("a sheet left out is not made, Contents lists the others and says so", () => {
    const tables = {
      ...first,
      sheets: first.sheets.filter((sheet) => ![...paperSheets(first).sheets.values()].includes(sheet)),
    };
    const after = build(leavingOut(tables, "Forecast; owners' LOAD"));
    expect(papersIn(after).filter((paper) => /forecast|owners/.test(paper))).toEqual([]);
    expect(listed(after).join("\n")).not.toMatch(/Forecast|Owners’/);
    expect(listed(after)).toHaveLength(listed(first).length - 2);
    expect(saidOn(after, "contents en")).toContain("Left out by Settings: Forecast and Owners’ load.");
  });

  test("one that stands says that it is left out, keeps what people wrote on it, and is whole again when it is built", () => {
    const noted = typedOn(first, "method en", [placeOn(first, "method en", "R5")[0], 8], "Agreed in May");
    const after = build(leavingOut(noted, "Method"));
    expect(saidOn(after, "method en")).toContain(english.papers.pack.leftOut("28\u00a0February 2020"));
    expect(saidOn(after, "method en").join("\n")).toContain("Agreed in May");
    expect(saidOn(after, "method en").join("\n")).not.toContain("R5");
    expect(listed(after).join("\n")).not.toContain("Method");
    const again = inputOf(english, { plan, snapshot: after, asOf: on(DAY) });
    expect(proposeSummary(again).edits).toEqual([]);
    expect(saidOn(build(leavingOut(after, "")), "method en").join("\n")).toContain("R5");
  });

  test("a name that no sheet has is told in Contents, and what cannot be left out is none", () => {
    const after = build(leavingOut(first, "Foreast, Contents, Method"));
    expect(saidOn(after, "contents en")).toContain(
      "Settings leave out what is none of these papers: Foreast and Contents.",
    );
    expect(listed(after)).toHaveLength(listed(first).length - 1);
  });

  test("names count in either language", () => {
    const tables = build(undefined, welsh);
    const after = build(leavingOut(tables, "Method, Rhagolwg", welsh), welsh);
    expect(saidOn(after, "contents cy")).toContain("Hepgorir yn ôl y gosodiadau: Dull a Rhagolwg.");
  });
});
