import fc from "fast-check";
import { proposal } from "../../../src/core/prepareChanges";
import { review, reviewInSteps, type Review } from "../../../src/core/review";
import { simulate } from "../../../src/core/changes/simulate";
import { withLines } from "../../../src/core/snapshot/withLines";
import type { Cell, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { WorkBefore } from "../../../src/core/steps/workBefore";
import { english } from "../../../src/core/words/english";
import { ASOF, look, OFFICERS, source, withTables } from "../fixes/slippedPlan";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const OPTIONS = { asOf: null, fallbackDay: ASOF, corrections: [] };

/** Two sheets of actions, owners in the first rows of groups, a title, and the council's own list of officers. */
const twoSheets = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Post-inspection action plan 2019-20 |  |  |  | 
Ref | Action | Responsible | By when | % complete
1.1 | Visit every school this term | Ann Lee | Summer 2020 | 50
1.2 | Review the entry policy now | ditto | 2020-04-30 | 0.4
1.3 | Publish the report to members | Bob Day | 31/03/2020 | 1
`,
  ),
  gridSheet(
    "R2 Leadership",
    `
Ref | Action | Responsible | By when | Status
2.1 | Train the governors of schools | BD | Ongoing | Done
2.2 | Set up a panel for schools causing concern | Gwenllian Morris | 04/05/2020 | Not started
`,
  ),
  OFFICERS,
);

const withPapers = (snapshot: WorkbookSnapshot): WorkbookSnapshot => {
  const tables = withTables(snapshot);
  return simulate(tables, finish(proposal("summary", look(tables), english)));
};

const WORKBOOKS: readonly WorkbookSnapshot[] = [twoSheets, withTables(source), withPapers(twoSheets)];

const contents: fc.Arbitrary<string | number | boolean> = fc.oneof(
  fc.constantFrom<string | number | boolean>(
    ...["", "Complete", "In progress", "Ann Lee", "Nobody at all", "TBC", "31/12/2020", "04/05/2020", "Summer 2021"],
    ...["ditto", "1", "50%", "R2", "R9", "1.1", "Set up a panel", "Red", "Green", "not needed", "Deadline", "#N/A"],
    ...[0, 1, 0.5, 60, 43910, 43983, 2020, true],
  ),
  fc.string({ maxLength: 12 }),
);

interface Typing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

const typing: fc.Arbitrary<Typing> = fc.record({
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  content: contents,
});

/** The workbook after somebody typed into a cell of a used range. */
function typed(snapshot: WorkbookSnapshot, { sheet: s, row: r, column: c, content }: Typing): WorkbookSnapshot {
  const sheets = snapshot.sheets.filter(({ used }) => used !== null);
  const sheet = sheets[s % sheets.length];
  const row = r % (sheet?.cells.length ?? 1);
  const line = [...(sheet?.cells[row] ?? [])];
  const column = c % line.length;
  const format = line[column]?.format ?? "General";
  const cell: Cell | undefined = content === "" ? undefined : { value: content, text: String(content), format };
  line[column] = cell;
  return withLines(snapshot, [{ sheet: sheet?.name ?? "", row: row + (sheet?.used?.row ?? 0), cells: [line] }]);
}

/** The same workbook, of which nothing is known. */
const readAfresh = (snapshot: WorkbookSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((line) => [...line]) })),
});

/** What a review says; a record of a table of ours is asked for its cells, and is no value. */
const said = (one: Review): unknown =>
  JSON.parse(
    JSON.stringify({ ...one, setAside: [...one.setAside], lookAgain: [...one.lookAgain] }, (_, value: unknown) =>
      value instanceof Map || value instanceof Set ? [...(value as Set<unknown>)] : value,
    ),
  );

test("a look at what was edited says whatever a look at the whole workbook says, wherever somebody typed", () => {
  fc.assert(
    fc.property(fc.constantFrom(...WORKBOOKS), fc.array(typing, { minLength: 1, maxLength: 6 }), (first, typings) => {
      let [snapshot, before] = [first, new WorkBefore()];
      finish(reviewInSteps(snapshot, OPTIONS, before));
      for (const one of typings) {
        snapshot = typed(snapshot, one);
        before = new WorkBefore(before);
        const again = finish(reviewInSteps(snapshot, OPTIONS, before));
        expect(said(again)).toEqual(said(review(readAfresh(snapshot), OPTIONS)));
      }
    }),
    { numRuns: Number(process.env.SOAK_SEEDS ?? "20") },
  );
}, 600_000);

describe("What has not changed is not worked out again", () => {
  const [, , papers = twoSheets] = WORKBOOKS;

  test("after an edit of one action the other actions, their ratings and findings are the very same values", () => {
    const last = new WorkBefore();
    const before = finish(reviewInSteps(papers, OPTIONS, last));
    const at = before.plan.actions[1]?.cells.due;
    const sheet = papers.sheets.find(({ name }) => name === at?.sheet);
    const line = [...(sheet?.cells[(at?.row ?? 0) - (sheet.used?.row ?? 0)] ?? [])];
    line[(at?.column ?? 0) - (sheet?.used?.column ?? 0)] = { value: 43862, text: "01/02/2020", format: "dd/mm/yyyy" };
    const edited = withLines(papers, [{ sheet: at?.sheet ?? "", row: at?.row ?? 0, cells: [line] }]);
    const after = finish(reviewInSteps(edited, OPTIONS, new WorkBefore(last)));
    expect(after.rated.map((one, index) => one === before.rated[index])).toEqual([true, false, true, true, true]);
    expect(after.rated[1]?.rating).not.toBe(before.rated[1]?.rating);
    const ofOthers = ({ findings }: Review) =>
      findings.filter(({ actionKey }) => actionKey !== null && actionKey !== before.plan.actions[1]?.key);
    expect(ofOthers(after).length).toBeGreaterThan(2);
    expect(ofOthers(after).every((one, index) => one === ofOthers(before)[index])).toBe(true);
  });

  test("where nothing was edited nothing at all is another value", () => {
    expect(withLines(papers, [])).toBe(papers);
    const [sheet] = papers.sheets;
    const row = sheet?.used?.row ?? 0;
    const same = (sheet?.cells ?? []).map((line) => line.map((cell) => cell && { ...cell }));
    expect(withLines(papers, [{ sheet: sheet?.name ?? "", row, cells: same }])).toBe(papers);
  });
});
