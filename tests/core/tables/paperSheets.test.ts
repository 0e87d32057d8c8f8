import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { asSheetName, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { actionOf, councilWorkbook, inputOf, on, planOf } from "../proposals/planFixture";

const plan = planOf([actionOf({ id: "R1.1", recommendation: "R1" })], ["R1"], { origin: "tables" });
const input = inputOf(english, { snapshot: councilWorkbook(), plan, asOf: on("2020-02-28") });
const built = simulate(councilWorkbook(), proposeSummary(input));
const PAPER = english.papers.summary.sheet;

/** The workbook with one more sheet, which holds what the board summary does but for the rows left out, and no mark. */
function withSheetLike(isLeftOut: (row: number) => boolean): readonly [WorkbookSnapshot, SheetSnapshot] {
  const paper = built.sheets.find(({ name }) => name === asSheetName(PAPER));
  if (!paper) throw new Error(`There is no sheet ${PAPER}`);
  const cells = paper.cells.map((row, at) => (isLeftOut(at) ? [] : row));
  const sheet = { ...paper, name: asSheetName("Plan"), properties: new Map<string, string>(), tables: [], cells };
  return [{ ...built, sheets: [...built.sheets, sheet] }, sheet];
}

test("a copy of a paper that lost its mark is no plan of the council", () => {
  const [workbook, copy] = withSheetLike(() => false);
  expect(paperSheets(workbook).alike.has(copy)).toBe(true);
});

test("a copy with half of its rows gone is still told by the line under its title", () => {
  const [workbook, copy] = withSheetLike((row) => row > 1 && row % 3 === 0);
  expect(paperSheets(workbook).alike.has(copy)).toBe(true);
});

test("a sheet of the council that says much of what a paper says is the council's", () => {
  const [workbook, theirs] = withSheetLike((row) => row < 2 || row % 3 === 0);
  expect(paperSheets(workbook).alike.has(theirs)).toBe(false);
});
