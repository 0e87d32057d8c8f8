import { invert } from "../../../src/core/changes/invert";
import { papersInBoth } from "../../../src/core/sheets/papersAsked";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { asSheetName, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { recordsOf, type FieldOfTable } from "../../../src/core/tables/records";
import type { TableKey } from "../../../src/core/tables/allTables";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { builtOn, councilPlan, lookAt, paperIn, saidOn } from "./builtPapers";

const fieldsOf = <Key extends TableKey>(
  snapshot: WorkbookSnapshot,
  key: Key,
  field: FieldOfTable<Key>,
): readonly string[] => recordsOf(tableOf(snapshot, key)).map((record) => record.text(field));

const DAY = "2020-02-28";
const PLAN = councilPlan(
  "R1.1 | Moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress",
  "R1.2 | Publish the strategy | Nest Caradog | 6/1/2020 | 30/6/2020 | Complete",
);
const both = (snapshot: WorkbookSnapshot, words = english) =>
  finish(proposal("summary", lookAt(snapshot, DAY), words, { papersIn: "both" }));
const papersIn = (snapshot: WorkbookSnapshot, language: string): readonly string[] =>
  [...paperSheets(snapshot).sheets.keys()]
    .filter((mark) => mark.endsWith(` ${language}`))
    .map((mark) => mark.slice(0, -1 - language.length));

describe("Papers in both languages from one build (B7)", () => {
  const changes = both(PLAN);
  const built = simulate(PLAN, changes);

  test("each language has its own sheets, the same ones in the same order, with names of their own", () => {
    expect(papersIn(built, "cy")).toEqual(papersIn(built, "en"));
    const names = built.sheets.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(saidOn(built, "summary en")[0]).toBe(english.papers.summary.sheet);
    expect(saidOn(built, "summary cy")[0]).toBe(welsh.papers.summary.sheet);
  });

  test("a sheet whose name is taken, as the council's own is, is told apart by a word, and by a number only after that", () => {
    const names = built.sheets.map(({ name }) => name as string);
    expect(names.filter((name) => name.startsWith("R1"))).toEqual([
      "R1",
      "R1 Improve outcomes",
      "R1 Improve outcomes (Bwrdd)",
    ]);
    const councils = built.sheets.filter(({ name }) => name === "R1");
    const theirs = councils.map((sheet) => ({ ...sheet, name: asSheetName("R1 Improve outcomes") }));
    const taken = { ...PLAN, sheets: theirs };
    const pages = simulate(taken, both(taken)).sheets.map(({ name }) => name as string);
    expect(pages).toEqual(expect.arrayContaining(["R1 Improve outcomes (Board)", "R1 Improve outcomes (Bwrdd)"]));
  });

  test("of a recommendation without a text nothing is to be translated", () => {
    const bare = gridWorkbook(
      gridSheet(
        "Plan",
        "Ref | Action | Lead officer | Start | Deadline | Status\nR1.1 | Visit all schools | Mared Ifans | 6/1/2020 | 31/1/2020 | Open",
      ),
    );
    const { translation } = welsh.papers.pack;
    const papers = simulate(bare, both(bare));
    expect(saidOn(papers, "recommendation R1 cy").join("\n")).not.toContain(translation.notTranslated);
    expect(saidOn(papers, "quality cy")).toContain(translation.none);
  });

  test("both carry one seal, and it is one build", () => {
    const [en, cy] = ["en", "cy"].map(
      (language) => /[0-9A-F]{4}-[0-9A-F]{4}$/.exec(saidOn(built, `summary ${language}`)[1] ?? "")?.[0],
    );
    expect(en).toMatch(/-/);
    expect(cy).toBe(en);
    expect(fieldsOf(built, "snapshots", "languages")).toEqual(["English, Cymraeg"]);
  });

  test("it is one change, and taken back as one", () => {
    const before = (workbook: WorkbookSnapshot) => workbook.sheets.map(({ name, cells }) => ({ name, cells }));
    expect(before(simulate(built, invert(changes)))).toEqual(before(PLAN));
  });

  test("built again with nothing changed nothing is written, whichever language the sheets are in", () => {
    expect(both(built).edits).toEqual([]);
    const inWelsh = simulate(PLAN, both(PLAN, welsh));
    expect(papersIn(inWelsh, "en")).toEqual(papersIn(inWelsh, "cy"));
    expect(both(inWelsh, welsh).edits).toEqual([]);
  });

  test("what was typed in one language is marked in the other, and listed there until it is translated", () => {
    const text = inField(built, "recommendations", 0, "recommendation");
    const mark = welsh.papers.pack.translation.notTranslated;
    const ref = String(inField(built, "recommendations", 0, "ref"));
    expect(saidOn(built, `recommendation ${ref} cy`).join("\n")).toContain(`${String(text)} ${mark}`);
    expect(saidOn(built, `recommendation ${ref} en`).join("\n")).not.toContain(
      english.papers.pack.translation.notTranslated,
    );
    expect(saidOn(built, "quality cy")).toContain(welsh.papers.pack.translation.state(1));
    expect(saidOn(built, "quality en").join("\n")).not.toContain(english.papers.pack.translation.heading);
    const translated = typedInField(
      typedInField(built, "recommendations", 0, "recommendationOther", "Gwella deilliannau i ddysgwyr"),
      ...(["recommendations", 0, "shortNameOther", "Deilliannau"] as const),
    );
    const again = simulate(translated, both(translated));
    expect(saidOn(again, `recommendation ${ref} cy`).join("\n")).toContain("Gwella deilliannau i ddysgwyr");
    expect(saidOn(again, `recommendation ${ref} cy`).join("\n")).not.toContain(mark);
    expect(saidOn(again, "quality cy")).toContain(welsh.papers.pack.translation.none);
  });

  test("each Contents says where the other begins", () => {
    expect(saidOn(built, "contents en")).toContain(
      english.papers.pack.translation.alsoIn(paperIn(built, "contents cy").name),
    );
    expect(saidOn(built, "contents cy")).toContain(
      welsh.papers.pack.translation.alsoIn(paperIn(built, "contents en").name),
    );
  });

  test("a build in one language leaves the sheets of the other as they are", () => {
    const more = typedInField(built, "actions", 0, "status", "Complete");
    const again = builtOn(more, DAY);
    expect(saidOn(again, "summary en")).not.toEqual(saidOn(built, "summary en"));
    expect(saidOn(again, "summary cy")).toEqual(saidOn(built, "summary cy"));
  });
});

describe("The setting Papers in", () => {
  const settings = builtOn(PLAN, DAY);
  const rows = fieldsOf(settings, "settings", "setting");
  const row = rows.indexOf(english.sheets.settings.papersIn.name);

  test.each([
    ["English and Welsh", true],
    ["Cymraeg a Saesneg", true],
    ["both", true],
    ["Y DDWY ", true],
    ["", false],
    ["English", false],
  ])("“%s”", (value, isBoth) => {
    expect(papersInBoth(typedInField(settings, "settings", row, "value", value))).toBe(isBoth);
  });

  test("builds both without being asked each time, and one where one is asked for", () => {
    const set = typedInField(settings, "settings", row, "value", "English and Welsh");
    expect(papersIn(builtOn(set, DAY), "cy")).toEqual(papersIn(builtOn(set, DAY), "en"));
    const one = finish(proposal("summary", lookAt(set, DAY), english, { papersIn: "one" }));
    expect(papersIn(simulate(set, one), "cy")).toEqual([]);
  });
});
