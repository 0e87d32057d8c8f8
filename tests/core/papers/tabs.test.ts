import { simulate } from "../../../src/core/changes/simulate";
import type { ChangeSet } from "../../../src/core/changes/changeSet";
import { proposal } from "../../../src/core/prepareChanges";
import type { SheetName, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { PAPER_KEY } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { typedInField } from "../tables/inTables";
import { builtOn, lookAt, paperIn, saidOn } from "./builtPapers";

const DAY = "2020-02-28";
const LANGUAGES = [
  ["English", "en"],
  ["Welsh", "cy"],
] as const;

/** Actions of recommendations that are known by their number alone. */
const actionsOn = (sheet: string): SheetSnapshot =>
  gridSheet(
    sheet,
    `
Recommendation | Ref | Action | Lead officer | Deadline | Status
R1 | a | Visit all schools this term | Mared Ifans | 30/6/2020 | In progress
R2 | b | Publish a scorecard each month | Mared Ifans | 30/6/2020 | In progress
`,
  );
const PLAN = gridWorkbook(actionsOn("Plan"));

const both = (snapshot: WorkbookSnapshot): ChangeSet =>
  finish(proposal("summary", lookAt(snapshot, DAY), english, { papersIn: "both" }));
const built = (snapshot: WorkbookSnapshot): WorkbookSnapshot => simulate(snapshot, both(snapshot));

const renamed = (snapshot: WorkbookSnapshot, before: string, after: string): WorkbookSnapshot =>
  simulate(snapshot, { edits: [{ kind: "renameSheet", sheet: before as SheetName, after: after as SheetName }] });

/** The tabs of the papers behind Contents, in the order of the sheets. */
const tabs = (snapshot: WorkbookSnapshot, language: string): readonly string[] =>
  snapshot.sheets.flatMap(({ name, properties }) => {
    const mark = properties.get(PAPER_KEY) ?? "";
    return mark.endsWith(` ${language}`) && !mark.startsWith("contents ") ? [name] : [];
  });

/** The sheets that Contents names, beside their pages. */
const listed = (snapshot: WorkbookSnapshot, language: string): readonly string[] =>
  saidOn(snapshot, `contents ${language}`).flatMap((line) => {
    const [page, sheet = ""] = line.split(" | ");
    return /^\d+$/.test(page ?? "") ? [sheet] : [];
  });

/** Where the links of a sheet lead, by the text of their cells. */
const linksOn = (
  changes: ChangeSet,
  snapshot: WorkbookSnapshot,
  paper: string,
): readonly (readonly [string, string])[] => {
  const { name, cells, used } = paperIn(snapshot, paper);
  return changes.edits.flatMap((edit) =>
    edit.kind === "setLinks" && edit.sheet === name
      ? edit.after.flatMap((link, index) => {
          const cell = cells[edit.block.row + index - (used?.row ?? 0)]?.[edit.block.column - (used?.column ?? 0)];
          return link ? [[String(cell?.value ?? ""), link.sheet] as const] : [];
        })
      : [],
  );
};

describe.each(LANGUAGES)("Contents in %s names each sheet as its tab does (B3)", (_, language) => {
  test("where the same name is wanted in both languages", () => {
    const changes = both(PLAN);
    const now = simulate(PLAN, changes);
    expect(tabs(now, language)).toContain(language === "en" ? "R1" : "R1 (Bwrdd)");
    expect(listed(now, language)).toEqual(tabs(now, language));
    const links = linksOn(changes, now, `contents ${language}`);
    expect(links).toEqual(tabs(now, language).map((tab) => [tab, tab]));
    expect(both(now).edits).toEqual([]);
  });

  test("where the council has a sheet of that name", () => {
    const plan = gridWorkbook(actionsOn("R1"));
    const now = built(plan);
    expect(tabs(now, language)).toContain(language === "en" ? "R1 (Board)" : "R1 (Bwrdd)");
    expect(listed(now, language)).toEqual(tabs(now, language));
  });

  test("where somebody gave it another name, and where its recommendation has a text by now", () => {
    const now = renamed(built(PLAN), language === "en" ? "R1" : "R1 (Bwrdd)", "Standards");
    const said = typedInField(now, "recommendations", 1, "recommendation", "Evaluate the provision for learners");
    const again = built(said);
    expect(tabs(again, language)).toContain("Standards");
    expect(listed(again, language)).toEqual(tabs(again, language));
    expect(both(again).edits).toEqual([]);
  });

  test("and so does the foot of each page", () => {
    const feet = both(PLAN).edits.flatMap((edit) =>
      edit.kind === "addSheet" && edit.view.print.page
        ? [[edit.sheet as string, edit.view.print.page.rightFooter]]
        : [],
    );
    const tab = language === "en" ? "R2" : "R2 (Bwrdd)";
    expect(feet).toContainEqual([tab, expect.stringContaining(`${tab} · `)]);
  });
});

test("Contents of papers in one language names the tab, too", () => {
  const now = builtOn(gridWorkbook(actionsOn("R1")), DAY);
  expect(tabs(now, "en")).toContain("R1 (Board)");
  expect(listed(now, "en")).toEqual(tabs(now, "en"));
});

describe("The sheets that papers lead to are named as their tabs", () => {
  const changes = both(gridWorkbook(actionsOn("Changes")));
  const now = simulate(gridWorkbook(actionsOn("Changes")), changes);

  test.each(LANGUAGES)("under the summary in %s", (_, language) => {
    const papers = ["exceptions", "upcoming", "changes", "forecast", "quality"];
    const names = papers.map((id) => paperIn(now, `${id} ${language}`).name);
    expect(names).toContain(language === "en" ? "Changes (Board)" : "I ddod");
    expect(linksOn(changes, now, `summary ${language}`)).toEqual(names.map((tab) => [tab, tab]));
  });

  test("where Data quality says where to translate", () => {
    const again = built(renamed(now, "Recommendations", "Estyn"));
    expect(saidOn(again, "quality cy")).toContain(welsh.papers.pack.translation.where("Estyn"));
  });
});
