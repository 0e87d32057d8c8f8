import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeSchoolFigures, type SchoolFiguresAsked } from "../../../src/core/proposals/proposeSchoolFigures";
import { proposeRefresh } from "../../../src/core/proposals/proposeRefresh";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal, wordsOfSheets } from "../../../src/core/prepareChanges";
import { mergeFigures, type FigureAnswers } from "../../../src/core/returns/mergeFigures";
import { changedInSheets, sheetsSeen } from "../../../src/core/returns/sheetFigures";
import { review, type Review } from "../../../src/core/review";
import { asSheetName, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { entered, takenBack } from "../journal/journalledSteps";
import { tableOf, typedInField } from "../tables/inTables";

const DAY = "2020-05-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });

const HEADINGS = "School No | School | Balance 31.3.18 £ | Balance 31.3.19 £";
const LLANFAIR = "4901 | Llanfair High School | -50000 | -91238.50";
const MARTEG = " | Ysgol Cwm Marteg | 1200 | 600.25";
const sheet = (...rows: readonly string[]) => gridSheet("School returns", ["", HEADINGS, ...rows, ""].join("\n"));
const made = (words = english): WorkbookSnapshot => {
  const source = gridWorkbook(sheet(LLANFAIR, MARTEG));
  return simulate(source, finish(proposal("structure", look(source), words)));
};
/** The council's sheet is typed anew; our tables stay. */
const withSheet = (snapshot: WorkbookSnapshot, ...rows: readonly string[]): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((one) => {
    const typed = sheet(...rows);
    return one.name === "School returns" ? { ...typed, id: one.id } : one;
  }),
});

const told = (snapshot: WorkbookSnapshot): readonly string[] =>
  look(snapshot)
    .findings.filter(({ code }) => code === "source-changed")
    .map((finding) => english.findings.sentence(finding));
const changedIn = (snapshot: WorkbookSnapshot) => changedInSheets(look(snapshot).plan, snapshot);

/** What the pane asks for when somebody has answered, or left everything as it was suggested. */
function asked(snapshot: WorkbookSnapshot, answers?: FigureAnswers): SchoolFiguresAsked {
  const { plan } = look(snapshot);
  const changed = changedInSheets(plan, snapshot);
  if (!changed) throw new Error("No figures have changed.");
  const { taken } = mergeFigures(plan, changed.read, answers ?? changed.answers);
  return { ...taken, seen: sheetsSeen(plan, snapshot, () => false) };
}
const changesOf = (snapshot: WorkbookSnapshot, what: SchoolFiguresAsked) => {
  const now = look(snapshot);
  return finish(proposeSchoolFigures({ ...now, words: wordsOfSheets(now, english) }, what));
};
const taken = (snapshot: WorkbookSnapshot, answers?: FigureAnswers): WorkbookSnapshot =>
  simulate(snapshot, changesOf(snapshot, asked(snapshot, answers)));
const balances = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "schoolBalances")).map(({ text }) =>
    [text("schoolNumber"), text("year"), text("closing"), text("source")].join(" | "),
  );
const NONE: FigureAnswers = { schools: new Map(), figures: new Map() };

describe("Figures of schools on the council's own sheet are compared with what was taken over (F54)", () => {
  test.each([english, welsh])("tables just made are in step, sorted sources too ($language)", (words) => {
    expect(told(made(words))).toEqual([]);
    expect(told(withSheet(made(words), MARTEG, LLANFAIR))).toEqual([]);
  });

  test("nor is anything told of a sheet that was given another name", () => {
    const named = made();
    const sheets = named.sheets.map((one) =>
      one.name === "School returns" ? { ...one, name: asSheetName("Returns") } : one,
    );
    expect(told({ ...named, sheets })).toEqual([]);
  });

  test("a figure that was changed there is told, suggested, and taken in with its place; then nothing is told", () => {
    const edited = withSheet(made(), "4901 | Llanfair High School | -50000 | -80000", MARTEG);
    expect(told(edited)).toEqual([
      "The figures of schools on School returns were changed since they were taken over: 1 balance that School balances does not have so. Look at the figures, and take them in or keep what School balances says.",
    ]);
    const after = taken(edited);
    expect(balances(after)[1]).toBe("4901 | 2018-19 | -80000 | 'School returns'!D2");
    expect(told(after)).toEqual([]);
    expect(look(after).schools[0]?.latest?.closing).toBe(-8000000);
  });

  test("nothing is taken over unasked", () => {
    const edited = withSheet(made(), "4901 | Llanfair High School | -50000 | -80000", MARTEG);
    const again = simulate(edited, finish(proposal("structure", look(edited), english)));
    expect(balances(again)).toEqual(balances(made()));
    expect(told(again)).toHaveLength(1);
  });

  test("a figure that our table says otherwise, too, is for somebody to choose, and kept as it is once that is said", () => {
    const typed = typedInField(made(), "schoolBalances", 1, "closing", -70000);
    const edited = withSheet(typed, "4901 | Llanfair High School | -50000 | -80000", MARTEG);
    expect(changedIn(edited)?.answers.figures.size).toBe(0);
    const kept = taken(edited);
    expect(balances(kept)[1]).toMatch(/^4901 \| 2018-19 \| -70000 \|/);
    expect(told(kept)).toEqual([]);
  });

  test("a figure typed into our table alone is no change of the source", () => {
    expect(told(typedInField(made(), "schoolBalances", 1, "closing", -70000))).toEqual([]);
  });

  test("a change that stands in our table by now is not told", () => {
    const typed = typedInField(made(), "schoolBalances", 1, "closing", -80000);
    expect(told(withSheet(typed, "4901 | Llanfair High School | -50000 | -80000", MARTEG))).toEqual([]);
  });

  test("a school that is new there comes with its balances", () => {
    const edited = withSheet(made(), LLANFAIR, MARTEG, "4907 | Ysgol Pen y Bryn | 10 | -20");
    const { asked: open } = mergeFigures(look(edited).plan, changedIn(edited)?.read ?? never(), NONE);
    expect(open.map(({ school }) => school)).toEqual(["Ysgol Pen y Bryn"]);
    const schools = new Map(open.map(({ fileKey }) => [fileKey, "new"] as const));
    const after = taken(edited, { ...NONE, schools });
    expect(balances(after).slice(-2)).toEqual([
      "4907 | 2017-18 | 10 | 'School returns'!C4",
      "4907 | 2018-19 | -20 | 'School returns'!D4",
    ]);
    expect(told(after)).toEqual([]);
  });

  test("balances that are gone there stay in our table, are told once, and no more when somebody has looked", () => {
    const edited = withSheet(made(), LLANFAIR);
    expect(told(edited)).toEqual([
      "2 balances that were taken over from School returns are not there any more. School balances keeps them. Look at the figures to say so, or put the sheet right.",
    ]);
    const after = taken(edited);
    expect([balances(after), told(after)]).toEqual([balances(made()), []]);
    expect(told(withSheet(after, LLANFAIR, MARTEG))).toEqual([]);
    expect(told(withSheet(after, LLANFAIR, " | Ysgol Cwm Marteg | 1200 | 700"))).toHaveLength(1);
  });

  test.each([
    ["gets a number", LLANFAIR, "4905 | Ysgol Cwm Marteg | 1200 | 600.25"],
    ["has its number no more", " | Llanfair High School | -50000 | -91238.50", MARTEG],
    ["has another number", "4909 | Llanfair High School | -50000 | -91238.50", MARTEG],
  ])("a school that %s there has lost no balance", (_, ...rows) => {
    expect(told(withSheet(made(), ...rows))).toEqual([]);
  });

  test("what was changed after it was seen stays told", () => {
    const edited = withSheet(made(), "4901 | Llanfair High School | -50000 | -80000", MARTEG);
    const what = asked(edited);
    const meanwhile = withSheet(edited, "4901 | Llanfair High School | -50000 | -85000", MARTEG);
    expect(told(simulate(meanwhile, changesOf(meanwhile, what)))).toHaveLength(1);
  });

  test("a sheet of which somebody said that the tables are the plan now is compared no more", () => {
    const edited = withSheet(made(), "4901 | Llanfair High School | -50000 | -80000", MARTEG);
    const now = look(edited);
    const choice = { kind: "sheet", sheet: "School returns", isLeft: true } as const;
    const leaving = proposeRefresh({ ...now, words: wordsOfSheets(now, english) }, [choice]);
    const left = simulate(edited, finish(leaving));
    expect(changedIn(left)).toBeNull();
    expect(told(left)).toEqual([
      "For School returns the tables are the plan now: the sheet is not compared with them. Nothing to do, unless somebody still edits the sheet.",
    ]);
  });

  test("the step is taken back, and the change is told again", () => {
    const edited = withSheet(made(), "4901 | Llanfair High School | -50000 | -80000", MARTEG);
    const after = simulate(
      edited,
      entered({ ...look(edited), words: english }, changesOf(edited, asked(edited)), { name: "schoolFigures" }),
    );
    expect(told(after)).toEqual([]);
    const { now } = takenBack({ ...look(after), words: english }, "S1");
    expect([balances(now), told(now).length]).toEqual([balances(made()), 1]);
  });
});

const never = (): never => {
  throw new Error("No figures have changed.");
};
