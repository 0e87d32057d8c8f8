import { choiceCode, choiceText, codeOf } from "../../../src/core/sheets/correctionTexts";
import { invert } from "../../../src/core/changes/invert";
import { findOwnTable } from "../../../src/core/tables/records";
import { proposeStructure } from "../../../src/core/proposals/propose";
import { readCorrections } from "../../../src/core/sheets/readCorrections";
import { simulate } from "../../../src/core/changes/simulate";
import { parseIsoDate } from "../../../src/core/calendar/calendarDate";
import { review, type Review } from "../../../src/core/review";
import { anchored } from "../../../src/core/recognise/corrections";
import type { Correction, CorrectionInForce } from "../../../src/core/recognise/recognition";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { READ_FIELDS } from "../../../src/core/tables/fieldNames";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const PLAN = `
Ref | What? | How? | Who? | When? | Until
R1.1 | Track pupils | Termly data returns from all schools | Ann Lee | 2020-03-31 | 2020-09-30
R1.2 | Train governors | Run four sessions in the county | Bob Day | 2020-04-30 | 2020-10-31
`;
const plan = (grid = PLAN, name = "Plan"): WorkbookSnapshot => gridWorkbook(gridSheet(name, grid));
const asOf = parseIsoDate("2020-05-15");
if (!asOf) throw new Error("no such day");
const look = (workbook: WorkbookSnapshot, corrections: readonly Correction[] = []): Review =>
  review(workbook, { asOf, fallbackDay: asOf, corrections });

/** The workbook once the corrections stand in it, and only they: the tables of the plan are taken out again. */
function remembering(workbook: WorkbookSnapshot, corrections: readonly Correction[], words: Words = english) {
  const { recognition } = look(workbook);
  const changes = proposeStructure({
    ...look(
      workbook,
      corrections.map((one) => anchored(one, recognition)),
    ),
    words,
  });
  const after = simulate(workbook, changes);
  const sheet = findOwnTable(after, "corrections")?.sheet;
  if (!sheet) throw new Error("No corrections were written.");
  return { changes, after, sheet, onlyThem: { ...workbook, sheets: [...workbook.sheets, sheet] } };
}

/** The rows of the table as a person reads them. */
const rowsOf = ({ sheet }: ReturnType<typeof remembering>): readonly string[] =>
  Array.from({ length: (sheet.used?.rows ?? 0) - 4 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => String(cellAt(sheet, row + 4, column)?.value ?? "")).join(" | "),
  );

const due = (review: Review): readonly (string | null)[] => review.plan.actions.map((action) => action.due.day);
const UNTIL_IS_DUE: Correction = { kind: "column", tableKey: "Plan!A1", column: 5, role: "due" };

describe("corrections are remembered in the workbook (T11)", () => {
  test("in words that a person can read, with their cells and what was read there before", () => {
    const corrections: readonly Correction[] = [
      UNTIL_IS_DUE,
      { kind: "column", tableKey: "Plan!A1", column: 2, role: null },
      { kind: "table", tableKey: "Plan!A1", ticked: true, tableKind: "actions" },
      { kind: "colour", fill: "#FF0000", means: "Red" },
      { kind: "claim", text: "Teal", means: "none" },
    ];
    const read = look(plan()).recognition.tables[0]?.columns[2]?.role;
    expect(rowsOf(remembering(plan(), corrections))).toEqual([
      "Column | Plan | F1 | Until |  | Due",
      `Column | Plan | C1 | How? | ${read ? choiceText("column", read, english) : ""} | Left out`,
      "Table | Plan | A1 | Ref | What? | How? | Who? | When? | Until | Actions | Actions",
      "Colour |  |  | #FF0000 |  | Red",
      "Claimed RAG |  |  | Teal |  | Means nothing",
    ]);
  });

  test("and followed by whoever opens it next, who chose nothing", () => {
    const { onlyThem } = remembering(plan(), [UNTIL_IS_DUE]);
    expect(due(look(plan()))).toEqual(["2020-03-31", "2020-04-30"]);
    expect(due(look(onlyThem))).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("where there is none, no table is made", () => {
    const changes = proposeStructure({ ...look(plan()), words: english });
    expect(findOwnTable(simulate(plan(), changes), "corrections")).toBeNull();
  });

  test.each([
    ["a column inserted in front", PLAN.replaceAll(/^(?=R)/gm, "New | ")],
    [
      "a column inserted within",
      PLAN.replaceAll(" | Who?", " | Cost | Who?").replaceAll(/ \| (Ann|Bob)/g, " | 5 | $1"),
    ],
    ["rows inserted above", `Improvement plan\n\n${PLAN.trim()}`],
    [
      "columns in another order",
      PLAN.replace("When? | Until", "Until | When?").replaceAll(/(2020-0[34]\S+) \| (\S+)/g, "$2 | $1"),
    ],
    ["the heading in another case", PLAN.replace("Until", "UNTIL:")],
  ])("after %s they are still about the same column", (_, grid) => {
    const { sheet } = remembering(plan(), [UNTIL_IS_DUE]);
    const moved = plan(grid);
    expect(due(look({ ...moved, sheets: [...moved.sheets, sheet] }))).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("one whose heading is gone is told as a finding, followed nowhere, and kept", () => {
    const { sheet } = remembering(plan(), [UNTIL_IS_DUE]);
    const changed = plan(PLAN.replace("Until", "Review date"));
    const seen = look({ ...changed, sheets: [...changed.sheets, sheet] });
    expect(seen.findings.filter(({ rule }) => rule === "T11").map(english.findings.sentence)).toEqual([
      "A correction of yours about “Until” on “Plan” no longer fits: nothing there has that heading now. Put the new heading or sheet into Corrections, or delete the row.",
    ]);
    expect(seen.findings.find(({ rule }) => rule === "T11")?.place).toMatchObject({ sheet: "Corrections", row: 4 });
    const again = simulate(seen.snapshot, proposeStructure({ ...seen, words: english }));
    expect(readCorrections(again).corrections).toMatchObject([{ role: "due", anchor: { headings: ["Until"] } }]);
  });

  test("a sheet of the same headings is not taken for one that is gone", () => {
    const { sheet } = remembering(plan(), [UNTIL_IS_DUE]);
    const other = plan(PLAN, "Plan 2021");
    const seen = look({ ...other, sheets: [...other.sheets, sheet] });
    expect(due(seen)).toEqual(["2020-03-31", "2020-04-30"]);
    expect(seen.findings.filter(({ rule }) => rule === "T11")).toHaveLength(1);
  });

  test("a choice in words nobody knows is told and kept as it was written", () => {
    const { sheet } = remembering(plan(), [UNTIL_IS_DUE]);
    const typed = {
      ...sheet,
      cells: sheet.cells.map((cells) =>
        cells.map((cell) => (cell?.value === "Due" ? { ...cell, value: "Dew", text: "Dew" } : cell)),
      ),
    };
    const seen = look({ ...plan(), sheets: [...plan().sheets, typed] });
    expect(seen.findings.filter(({ rule }) => rule === "T11").map(english.findings.sentence)).toEqual([
      "The row about “Until” in Corrections cannot be followed: “Dew” is no choice we know. Write it as the other rows have it, or delete the row.",
    ]);
    const again = simulate(seen.snapshot, proposeStructure({ ...seen, words: english }));
    expect(readCorrections(again).unreadable.map(({ texts }) => texts.choice)).toEqual(["Dew"]);
  });

  test("a choice that somebody cleared in the sheet is no correction any more", () => {
    const { sheet } = remembering(plan(), [UNTIL_IS_DUE]);
    const cleared = {
      ...sheet,
      cells: sheet.cells.map((cells) => cells.map((cell) => (cell?.value === "Due" ? undefined : cell))),
    };
    const seen = look({ ...plan(), sheets: [...plan().sheets, cleared] });
    expect(due(seen)).toEqual(["2020-03-31", "2020-04-30"]);
    expect(seen.findings.filter(({ rule }) => rule === "T11")).toEqual([]);
  });

  test("one written in Welsh is read by an English reader", () => {
    const { onlyThem, ...welshOnes } = remembering(plan(), [UNTIL_IS_DUE], welsh);
    expect(rowsOf({ ...welshOnes, onlyThem })).toEqual(["Colofn | Plan | F1 | Until |  | Dyddiad cwblhau"]);
    const seen = look(onlyThem);
    expect(due(seen)).toEqual(["2020-09-30", "2020-10-31"]);
  });

  test("writing them can be taken back, and a second run proposes nothing", () => {
    const { changes, after } = remembering(plan(), [UNTIL_IS_DUE, { kind: "colour", fill: "#FF0000", means: "Red" }]);
    expect(simulate(after, invert(changes))).toEqual(plan());
    expect(proposeStructure({ ...look(after), words: english }).edits).toEqual([]);
  });

  test("a later choice replaces the one in the workbook, and one taken back leaves it", () => {
    const { onlyThem, sheet } = remembering(plan(), [UNTIL_IS_DUE]);
    const later = look(onlyThem, [{ ...UNTIL_IS_DUE, role: "revisedDue" }]);
    expect(later.recognition.corrections?.map(codeOf)).toEqual(["revisedDue"]);
    const [standing] = look(onlyThem).recognition.corrections ?? [];
    const forgotten = look(onlyThem, [{ kind: "forgotten", of: standing as CorrectionInForce }]);
    expect(due(forgotten)).toEqual(["2020-03-31", "2020-04-30"]);
    const written = simulate(onlyThem, proposeStructure({ ...forgotten, words: english }));
    expect(readCorrections(written).corrections).toEqual([]);
    expect(sheet.name).toBe("Corrections");
  });
});

describe("what was chosen is applied to the reading (T11)", () => {
  test("the order of day and month in a column of dates (D4)", () => {
    const grid = PLAN.replaceAll(/2020-0(\d)-3[01]( \|)/g, "0$1/05/2020$2");
    const chosen: Correction = { kind: "dates", tableKey: "Plan!A1", column: 4, order: "month-first" };
    expect(due(look(plan(grid)))).toEqual(["2020-05-03", "2020-05-04"]);
    expect(due(look(remembering(plan(grid), [chosen]).onlyThem))).toEqual(["2020-03-05", "2020-04-05"]);
  });

  test("with the order that was read before the choice", () => {
    const grid = PLAN.replaceAll(/2020-0(\d)-3[01]( \|)/g, "0$1/05/2020$2");
    const chosen: Correction = { kind: "dates", tableKey: "Plan!A1", column: 4, order: "month-first" };
    expect(rowsOf(remembering(plan(grid), [chosen]))).toEqual(["Dates | Plan | E1 | When? | Day first | Month first"]);
  });

  test("what kind of owner a text names (O3)", () => {
    const { onlyThem } = remembering(plan(), [{ kind: "owner", text: "ann lee", ownerKind: "team" }]);
    const { actions, register } = look(onlyThem).plan;
    expect(actions.map(({ owner }) => owner.owners[0]?.kind)).toEqual(["team", "person"]);
    expect(register.map(({ name, kind }) => `${name}: ${kind}`)).toEqual(["Ann Lee: team", "Bob Day: person"]);
    const written = simulate(onlyThem, proposeStructure({ ...look(onlyThem), words: english }));
    expect(look(written).plan.actions.map(({ owner }) => owner.owners[0]?.kind)).toEqual(["team", "person"]);
  });

  test("what a fill means, and then a claim by colour alone counts (S5, F30)", () => {
    const sheet = gridSheet("Plan", `Action | Owner | Due | RAG\nTrack pupils | Ann Lee | 2020-03-01 |`);
    const green = { value: "", text: "", format: "General", fill: "#00B050" } as const;
    const filled = {
      ...sheet,
      cells: sheet.cells.map((cells, row) => (row === 1 ? [...cells.slice(0, 3), green] : cells)),
    };
    const workbook = gridWorkbook(filled);
    const codes = (seen: Review): readonly string[] => seen.findings.map(({ code }) => code);
    expect(codes(look(workbook))).not.toContain("claimed-rosier-than-computed");
    expect(look(workbook).recognition.doubts.map(({ code }) => code)).toContain("colour-key");
    const { onlyThem } = remembering(workbook, [{ kind: "colour", fill: "#00B050", means: "Green" }]);
    expect(codes(look(onlyThem))).toContain("claimed-rosier-than-computed");
    expect(look(onlyThem).recognition.doubts.map(({ code }) => code)).not.toContain("colour-key");
  });
});

describe.each([english, welsh])("every choice can be read back from its words", (words) => {
  test.each([
    ["column", ["", ...READ_FIELDS]],
    ["table", Object.keys(words.corrections.tableKinds).flatMap((kind) => [kind, `${kind}-`])],
    ["dates", ["day-first", "month-first"]],
    ["colour", ["Blue", "Green", "Yellow", "Amber", "Red", "Grey", "none"]],
    ["owner", ["person", "post", "team", "body", "everyone", "vacant", "placeholder", "missing"]],
  ] as const)("of a %s", (about, codes) => {
    expect(codes.filter((code) => choiceCode(about, choiceText(about, code, words)) !== code)).toEqual([]);
  });
});
