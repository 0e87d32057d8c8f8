import { invert } from "../../../src/core/changes/invert";
import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import type { Edit } from "../../../src/core/changes/changeSet";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { PAPER_KEY } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { actionOf, councilWorkbook, inputOf, on, planOf } from "../proposals/planFixture";

const SHEET = english.papers.summary.sheet;
const planFor = (refs: readonly string[]) =>
  planOf(
    refs.map((ref, row) => actionOf({ id: `${ref}.1`, row, recommendation: ref })),
    refs,
    { origin: "tables" },
  );
const inputFor = (snapshot: WorkbookSnapshot, refs: readonly string[], asOf = "2020-02-28"): ProposalInput =>
  inputOf(english, { snapshot, plan: planFor(refs), asOf: on(asOf) });
const build = (snapshot: WorkbookSnapshot, refs: readonly string[], asOf?: string): WorkbookSnapshot =>
  simulate(snapshot, proposeSummary(inputFor(snapshot, refs, asOf)));
const first = build(councilWorkbook(), ["R1", "R2", "R3"]);

const sheetIn = (snapshot: WorkbookSnapshot, name = SHEET): SheetSnapshot => {
  const sheet = snapshot.sheets.find((one) => (one.name as string) === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};
const edit = (snapshot: WorkbookSnapshot, ...edits: readonly Edit[]): WorkbookSnapshot => simulate(snapshot, { edits });
const type = (snapshot: WorkbookSnapshot, row: number, column: number, text: string): WorkbookSnapshot => {
  const block = { row, column, rows: 1, columns: 1 };
  return edit(snapshot, { kind: "setCells", sheet: sheetIn(snapshot).name, block, before: [[null]], after: [[text]] });
};
const insertRows = (snapshot: WorkbookSnapshot, at: number, rows = 1): WorkbookSnapshot =>
  edit(snapshot, { kind: "insertRows", sheet: sheetIn(snapshot).name, at, rows });
/** A column that somebody inserts on the sheet: everything from it on moves to the right. */
const insertColumn = (snapshot: WorkbookSnapshot, at: number): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) =>
    sheet !== sheetIn(snapshot) || !sheet.used
      ? sheet
      : {
          ...sheet,
          used: { ...sheet.used, columns: sheet.used.columns + 1 },
          cells: sheet.cells.map((row) => [...row.slice(0, at), undefined, ...row.slice(at)]),
          tables: sheet.tables.map((table) => movedBy(table, at)),
        },
  ),
});
function movedBy(table: SheetSnapshot["tables"][number], at: number): SheetSnapshot["tables"][number] {
  const { block, headings } = table;
  if (at <= block.column) return { ...table, block: { ...block, column: block.column + 1 } };
  if (at >= block.column + block.columns) return table;
  const within = at - block.column;
  return {
    ...table,
    block: { ...block, columns: block.columns + 1 },
    headings: [...headings.slice(0, within), "Column1", ...headings.slice(within)],
    columnIds: [...table.columnIds.slice(0, within), 99, ...table.columnIds.slice(within)],
  };
}

const textsIn = ({ cells, used }: SheetSnapshot): readonly (readonly [text: string, row: number, column: number])[] =>
  cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      cell && cell.value !== "" ? [[String(cell.value), r + (used?.row ?? 0), c + (used?.column ?? 0)] as const] : [],
    ),
  );
const placeOf = (snapshot: WorkbookSnapshot, text: string): readonly [number, number] | null => {
  const found = textsIn(sheetIn(snapshot)).find(([one]) => one === text);
  return found ? [found[1], found[2]] : null;
};
/** The row of a recommendation in the first table, by its ref in the first of the paper's columns. */
const rowOf = (snapshot: WorkbookSnapshot, ref: string): number => {
  const heading = placeOf(snapshot, english.papers.summary.headings.decide);
  const found = textsIn(sheetIn(snapshot)).find(([text, row]) => text === ref && row > (heading?.[0] ?? 0));
  if (!found) throw new Error(`${ref} has no row`);
  return found[1];
};
const settled = (snapshot: WorkbookSnapshot, refs: readonly string[], asOf?: string): void =>
  expect(proposeSummary(inputFor(snapshot, refs, asOf)).edits).toEqual([]);

describe("What people type on a board sheet stays when it is rebuilt (B4)", () => {
  test("nothing is rebuilt where nothing has changed", () => {
    expect(proposeSummary(inputFor(first, ["R1", "R2", "R3"])).edits).toEqual([]);
  });

  test("a note beside a recommendation stays beside it when others come before it, and when others go", () => {
    const noted = type(first, rowOf(first, "R2"), 14, "Ask about this");
    const more = build(noted, ["R0", "R1", "R2", "R3"]);
    expect(placeOf(more, "Ask about this")).toEqual([rowOf(more, "R2"), 14]);
    const fewer = build(more, ["R2"]);
    expect(placeOf(fewer, "Ask about this")).toEqual([rowOf(fewer, "R2"), 14]);
    settled(fewer, ["R2"]);
  });

  test("recommendations in another order take the notes beside them along", () => {
    const noted = type(first, rowOf(first, "R3"), 14, "On R3");
    const turned = build(noted, ["R3", "R2", "R1"]);
    expect(placeOf(turned, "On R3")).toEqual([rowOf(turned, "R3"), 14]);
    settled(turned, ["R3", "R2", "R1"]);
  });

  test("a note on a recommendation that is gone stays on the sheet", () => {
    const noted = type(first, rowOf(first, "R2"), 14, "Why R2");
    expect(placeOf(build(noted, ["R1", "R3"]), "Why R2")).not.toBeNull();
  });

  test("a row that somebody inserted stays, with what is written in it, and the table goes on around it", () => {
    const at = rowOf(first, "R2");
    const inserted = type(insertRows(first, at), at, 1, "A line of ours");
    const after = build(inserted, ["R1", "R2", "R3", "R4"], "2020-04-30");
    expect(placeOf(after, "A line of ours")).toEqual([rowOf(after, "R2") - 1, 1]);
    const table = sheetIn(after).tables.find(({ name }) => name === "BoardRecommendations");
    expect(table?.block.rows).toBe(7);
    settled(after, ["R1", "R2", "R3", "R4"], "2020-04-30");
  });

  test("rows inserted above the title and below everything stay blank", () => {
    const after = build(insertRows(first, 0, 2), ["R1", "R2", "R3"], "2020-04-30");
    expect(placeOf(after, SHEET)).toEqual([2, 0]);
    settled(after, ["R1", "R2", "R3"], "2020-04-30");
  });

  test("a column that somebody inserted stays, with its heading and its notes", () => {
    const wide = insertColumn(first, 3);
    const headed = type(wide, rowOf(wide, "R1") - 1, 3, "Our view");
    const noted = type(headed, rowOf(wide, "R2"), 3, "We doubt it");
    const after = build(noted, ["R1", "R2", "R3"], "2020-04-30");
    expect(placeOf(after, "Our view")).toEqual([rowOf(after, "R1") - 1, 3]);
    expect(placeOf(after, "We doubt it")).toEqual([rowOf(after, "R2"), 3]);
    expect(placeOf(after, english.papers.summary.headings.delivery)?.[1]).toBe(4);
    settled(after, ["R1", "R2", "R3"], "2020-04-30");
  });

  test("what was typed over a figure goes beside the paper in its row, and the figure is right again", () => {
    const row = rowOf(first, "R1");
    const overtyped = type(first, row, 8, "about 4");
    const after = build(overtyped, ["R1", "R2", "R3"]);
    expect(cellAt(sheetIn(after), row, 8)?.value).toBe(0);
    expect(placeOf(after, "about 4")).toEqual([row, 12]);
    settled(after, ["R1", "R2", "R3"]);
  });

  test("a headline of somebody's own takes the place of ours (B11)", () => {
    const state = placeOf(first, english.papers.headline.state(0, 3, 0, null));
    const overtyped = type(first, state?.[0] ?? 0, 0, "All is well.");
    const after = build(overtyped, ["R1", "R2", "R3"]);
    expect(placeOf(after, "All is well.")).toEqual(state);
    expect(placeOf(after, english.papers.headline.state(0, 3, 0, null))).toBeNull();
    settled(after, ["R1", "R2", "R3"]);
  });

  test("a table that somebody sorted is put in order again", () => {
    const [one, three] = [rowOf(first, "R1"), rowOf(first, "R3")];
    const columns = Array.from({ length: 11 }, (_, column) => column);
    const valueAt = (row: number, column: number): string | number | null =>
      (cellAt(sheetIn(first), row, column)?.value as string | number | undefined) ?? null;
    const swap = (row: number, from: number): Edit => ({
      kind: "setCells",
      sheet: sheetIn(first).name,
      block: { row, column: 0, rows: 1, columns: 11 },
      before: [columns.map(() => null)],
      after: [columns.map((column) => valueAt(from, column))],
    });
    const after = build(edit(first, swap(one, three), swap(three, one)), ["R1", "R2", "R3"]);
    expect(textsIn(sheetIn(after))).toEqual(textsIn(sheetIn(first)));
    settled(after, ["R1", "R2", "R3"]);
  });

  test("a rebuild is taken back with everything that stood there", () => {
    const noted = type(insertRows(first, 9), 9, 4, "Mind this");
    const changes = proposeSummary(inputFor(noted, ["R0", "R3"], "2020-04-30"));
    expect(simulate(simulate(noted, changes), invert(changes))).toEqual(noted);
  });

  test("a sheet that lost one of our columns is put aside under another name, and a new one is made", () => {
    const without = (row: SheetSnapshot["cells"][number]): SheetSnapshot["cells"][number] =>
      row.filter((_, c) => c !== 4);
    const cut: WorkbookSnapshot = {
      ...first,
      sheets: first.sheets.map((sheet) =>
        sheet === sheetIn(first) && sheet.used
          ? { ...sheet, used: { ...sheet.used, columns: sheet.used.columns - 1 }, cells: sheet.cells.map(without) }
          : sheet,
      ),
    };
    const noted = type(cut, 1, 5, "Keep me");
    const after = build(noted, ["R1", "R2", "R3"]);
    const earlier = sheetIn(after, english.papers.earlierSheet(SHEET));
    expect(textsIn(earlier).map(([text]) => text)).toContain("Keep me");
    expect(sheetIn(after).properties.get(PAPER_KEY)).toBe("summary en");
    settled(after, ["R1", "R2", "R3"]);
  });

  test("a paper that lost its mark in another program is found by what it says", () => {
    const unmarked: WorkbookSnapshot = {
      ...first,
      sheets: first.sheets.map((sheet) => (sheet === sheetIn(first) ? { ...sheet, properties: new Map() } : sheet)),
    };
    const after = build(unmarked, ["R1", "R2", "R3"], "2020-04-30");
    expect(after.sheets.filter(({ name }) => name.startsWith(SHEET))).toHaveLength(1);
    expect(sheetIn(after).properties.get(PAPER_KEY)).toBe("summary en");
  });
});
