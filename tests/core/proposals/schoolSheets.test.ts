import { proposeSchoolSheets } from "../../../src/core/proposals/proposeSchoolSheets";
import { simulate } from "../../../src/core/changes/simulate";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import type { SchoolPaper } from "../../../src/core/words/packWords";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { stepTaken, takenBack } from "../journal/journalledSteps";
import { builtOn, councilPlan, lookAt } from "../papers/builtPapers";
import { tableOf, typedInField } from "../tables/inTables";

const DAY = "2020-02-28";
const PLAN = councilPlan("R1.1 | Review the funding formula | Mared Ifans | 1/9/2019 | 31/3/2020 | In progress");
const NAMES = ["Ysgol Uwchradd Dyffryn Arwel", "Aber Mellte High School", "Llanfair-y-Bryn CP"];
const SOURCE: WorkbookSnapshot = {
  ...PLAN,
  sheets: [
    ...PLAN.sheets,
    ...gridWorkbook(
      gridSheet(
        "Returns",
        `
School No | School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £ | Warning notice issued | Next meeting
7101 | ${NAMES[0] ?? ""} | Secondary | -612000 | -761000 | 2019-07-12 | 2020-03-04
7103 | ${NAMES[1] ?? ""} | Secondary | -141000 | -61000 | | 2020-03-05
2102 | ${NAMES[2] ?? ""} | Primary | 12000 | -19000 | |`,
      ),
    ).sheets,
  ],
};

const changesOf = (snapshot: WorkbookSnapshot, leftOut: readonly SchoolPaper[], words: Words = english) =>
  finish(proposeSchoolSheets({ ...lookAt(snapshot, DAY), words }, leftOut));
const chosen = (snapshot: WorkbookSnapshot, leftOut: readonly SchoolPaper[], words: Words = english) =>
  simulate(snapshot, changesOf(snapshot, leftOut, words));
const rowOf = (snapshot: WorkbookSnapshot, words: Words = english) =>
  recordsOf(tableOf(snapshot, "settings")).find(
    ({ text }) => text("setting") === words.sheets.settings.papersLeftOut.name,
  );
const value = (snapshot: WorkbookSnapshot, words: Words = english): string | undefined =>
  rowOf(snapshot, words)?.text("value");

/** The texts of the papers' sheets that stand, and whatever their charts say. */
const onPapers = (snapshot: WorkbookSnapshot): string =>
  JSON.stringify([...paperSheets(snapshot).sheets.values()].map(({ cells, name }) => [name, cells]));

describe.each([english, welsh])("names of schools are withheld by a setting ($language; B2, B12)", (words) => {
  const built = builtOn(SOURCE, DAY, words);

  test("no sheet of the papers names a school any more, one that was built before with them", () => {
    for (const name of NAMES) expect(onPapers(built)).toContain(name);
    const withheld = builtOn(chosen(built, ["schools"], words), DAY, words);
    expect(value(withheld, words)).toBe(words.sheets.papers.schools);
    for (const name of NAMES) expect(onPapers(withheld)).not.toContain(name);
    expect(onPapers(withheld)).toContain(words.papers.pack.schools.titleWithoutNames);
  });

  test("both, one or none; what else is left out stays, and it is taken back", () => {
    const { schools, schoolsWithoutNames, forecast } = words.sheets.papers;
    const before = chosen(built, ["schools", "schoolsWithoutNames"], words);
    expect(value(before, words)).toBe(`${schools}, ${schoolsWithoutNames}`);
    const row = rowOf(before, words)?.row ?? -1;
    const others = typedInField(
      before,
      "settings",
      row,
      "value",
      `${forecast}; SCHOOLS IN DEFICIT, Ysgolion (dim enwau), Menu`,
    );
    const after = chosen(others, ["schoolsWithoutNames"], words);
    expect(value(after, words)).toBe(`${forecast}, Menu, ${schoolsWithoutNames}`);
    expect(changesOf(after, ["schoolsWithoutNames"], words).edits).toEqual([]);
    const input = { ...lookAt(others, DAY), words };
    const taken = stepTaken(input, changesOf(others, [], words), { name: "schoolSheets" });
    expect(value(taken, words)).toBe(`${forecast}, Menu`);
    expect(value(takenBack({ ...lookAt(taken, DAY), words }, "S1").now, words)).toBe(value(others, words));
  });

  test("a row that somebody took out of Settings comes again", () => {
    const row = rowOf(built, words)?.row ?? -1;
    const without = typedInField(built, "settings", row, "setting", "Mine");
    const after = chosen(without, ["schools"], words);
    expect(value(after, words)).toBe(words.sheets.papers.schools);
    expect(rowOf(after, words)?.text("whatItDoes")).toBe(words.sheets.settings.papersLeftOut.about);
  });
});

test("without Settings nothing is written", () => {
  expect(changesOf(SOURCE, ["schools"]).edits).toEqual([]);
});
