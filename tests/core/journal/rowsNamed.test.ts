import { rowsNamed } from "../../../src/core/sheets/namedRows";
import { proposeStructure, proposeSummary } from "../../../src/core/proposals/propose";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { review } from "../../../src/core/review";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { day } from "../../taskpane/fakeReview";
import { actionOf, councilWorkbook, inputOf, on, planOf } from "../proposals/planFixture";
import { tableOf } from "../tables/inTables";
import { entered, halfWay, stepTaken, takenBack } from "./journalledSteps";

const PAPER = english.papers.summary.sheet;

const inputFor = (snapshot: WorkbookSnapshot, refs: readonly string[]): ProposalInput => {
  const actions = refs.map((ref, row) => actionOf({ id: `${ref}.1`, row, recommendation: ref }));
  return inputOf(english, { snapshot, plan: planOf(actions, refs, { origin: "tables" }), asOf: on("2020-02-28") });
};
const build = (snapshot: WorkbookSnapshot, refs: readonly string[]): WorkbookSnapshot => {
  const input = inputFor(snapshot, refs);
  return stepTaken(input, proposeSummary(input));
};
const rowOf = ({ sheets }: WorkbookSnapshot, text: string): number => {
  const sheet = sheets.find(({ name }) => (name as string) === PAPER);
  return Array.from({ length: 60 }, (_, row) => row).findLastIndex((row) =>
    Array.from({ length: 20 }, (_, column) => sheet && cellAt(sheet, row, column)?.value).includes(text),
  );
};
/** The workbook with a name of the council's for a row; names move with rows and go with them, as formulas do. */
const naming = (snapshot: WorkbookSnapshot, sheet: string, row: number): WorkbookSnapshot => ({
  ...snapshot,
  names: [...snapshot.names, { name: "CabinetFigure", formula: `='${sheet}'!$A$${String(row + 1)}`, isVisible: true }],
});
const named = ({ names }: WorkbookSnapshot): readonly string[] =>
  names.flatMap(({ name, formula }) => (name === "CabinetFigure" ? [formula] : []));

const FIRST = build(councilWorkbook(), ["R1", "R2", "R3"]);

test("a row of a paper that somebody's formula speaks of stays, blank, when the paper has it no more", () => {
  const row = rowOf(FIRST, "R2");
  const spoken = naming(FIRST, PAPER, row);
  const input = inputFor(spoken, ["R1", "R3"]);
  const step = entered(input, proposeSummary(input));
  const now = halfWay(spoken, step, step.edits.length);
  const [stands = ""] = named(now);
  const paper = now.sheets.find(({ name }) => (name as string) === PAPER);
  const at = Number(stands.slice(stands.lastIndexOf("$") + 1)) - 1;
  expect(Array.from({ length: 12 }, (_, column) => paper && (cellAt(paper, at, column)?.value ?? ""))).toEqual(
    Array.from({ length: 12 }, () => ""),
  );
  const plain = entered(inputFor(FIRST, ["R1", "R3"]), proposeSummary(inputFor(FIRST, ["R1", "R3"])));
  expect(named(halfWay(spoken, plain, plain.edits.length))).toEqual([]);
});

test("a row that a rebuild brought and a formula speaks of stays when that is taken back, and the formula is named", () => {
  const rebuilt = build(FIRST, ["R0", "R1", "R2", "R3"]);
  const spoken = naming(rebuilt, PAPER, rowOf(rebuilt, "R0"));
  const { left, changes } = takenBack(inputFor(spoken, ["R0", "R1", "R2", "R3"]), "S2");
  expect(left).toMatchObject([{ keeps: PAPER, now: { formula: expect.stringContaining("CabinetFigure") as string } }]);
  expect(named(halfWay(spoken, changes, changes.edits.length))).toHaveLength(1);
});

const PLAN = `
Ref | What? | Who? | When?
R1.1 | Track pupils | Ann Lee | 2020-03-31
`;
const look = (snapshot: WorkbookSnapshot): ProposalInput => ({
  ...review(snapshot, { asOf: null, fallbackDay: day("2020-02-28"), corrections: [] }),
  words: english,
});

test("rows that a table grew by stay for a formula that speaks of them when that is taken back", () => {
  const before = look(gridWorkbook(gridSheet("Plan", PLAN)));
  const tables = stepTaken(before, proposeStructure(before), { name: "structure" });
  const { sheet, block, name } = tableOf(tables, "actions");
  const end = block.row + block.rows;
  const cells = Array.from({ length: block.columns }, (_, column) =>
    column === 0 ? "R9.1" : column === 1 ? "R9" : null,
  );
  const grown = stepTaken(look(tables), {
    edits: [
      { kind: "insertRows", sheet: sheet.name, at: end, rows: 1 },
      {
        kind: "resizeTable",
        sheet: sheet.name,
        name: name ?? "",
        before: block,
        after: { ...block, rows: block.rows + 1 },
      },
      {
        kind: "setCells",
        sheet: sheet.name,
        block: { ...block, row: end, rows: 1 },
        before: [cells.map(() => null)],
        after: [cells],
      },
    ],
  });
  const spoken = naming(grown, sheet.name, end);
  const { left, changes } = takenBack(look(spoken), "S2");
  expect(left).toMatchObject([{ keeps: sheet.name }]);
  expect(named(halfWay(spoken, changes, changes.edits.length))).toHaveLength(1);
  expect(takenBack(look(grown), "S2").changes.edits.some(({ kind }) => kind === "removeRows")).toBe(true);
});

const board = gridSheet("Board summary", "One");
const withFormula = (formula: string): SheetSnapshot => {
  const cell = gridSheet("Cabinet", "One").cells[0]?.[0];
  return { ...gridSheet("Cabinet", "One"), cells: [[cell && { ...cell, formula }]] };
};
const rowsIn = (formula: string) =>
  rowsNamed(board, gridWorkbook(board, withFormula(formula)), () => true).map(({ first, last }) => [first, last]);

test.each<[string, readonly (readonly [number, number])[]]>([
  ["='Board summary'!C7", [[6, 6]]],
  [
    "=SUM('board summary'!$C$7:$D$9)+'Board summary'!B2",
    [
      [6, 8],
      [1, 1],
    ],
  ],
  ["=COUNTA('Board summary'!7:8)", [[6, 7]]],
  ["=COUNTA('Board summary'!C:C)", []],
  ["='[Other.xlsx]Board summary'!C7", []],
  ["=\"'Board summary'!C7\"", []],
  ["=C7", []],
  ["=Other!C7", []],
])("%s speaks of the rows %j", (formula, rows) => {
  expect(rowsIn(formula)).toEqual(rows);
});
