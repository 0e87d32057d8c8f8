import type { ChangeSet } from "../../../src/core/changes/changeSet";
import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { actionOf, councilWorkbook, inputOf, on, planOf } from "../proposals/planFixture";
import { entered, halfWay, stepTaken, takenBack } from "./journalledSteps";

const SHEET = english.papers.summary.sheet;
const inputFor = (snapshot: WorkbookSnapshot, refs: readonly string[], asOf = "2020-02-28"): ProposalInput => {
  const actions = refs.map((ref, row) => actionOf({ id: `${ref}.1`, row, recommendation: ref }));
  return inputOf(english, { snapshot, plan: planOf(actions, refs, { origin: "tables" }), asOf: on(asOf) });
};
const build = (snapshot: WorkbookSnapshot, refs: readonly string[], asOf?: string): WorkbookSnapshot => {
  const input = inputFor(snapshot, refs, asOf);
  return stepTaken(input, proposeSummary(input));
};
const paper = ({ sheets }: WorkbookSnapshot): SheetSnapshot => {
  const sheet = sheets.find((one) => (one.name as string) === SHEET);
  if (!sheet) throw new Error("There is no paper");
  return sheet;
};
const type = (snapshot: WorkbookSnapshot, row: number, column: number, text: string): WorkbookSnapshot => {
  const block = { row, column, rows: 1, columns: 1 };
  return simulate(snapshot, {
    edits: [{ kind: "setCells", sheet: paper(snapshot).name, block, before: [[null]], after: [[text]] }],
  });
};
const rowOf = (snapshot: WorkbookSnapshot, text: string): number => {
  const { used } = paper(snapshot);
  const end = (used?.row ?? 0) + (used?.rows ?? 0);
  return Array.from({ length: end }, (_, row) => row).findLastIndex((row) =>
    Array.from({ length: 20 }, (_, column) => cellAt(paper(snapshot), row, column)?.value).includes(text),
  );
};

const FIRST = build(councilWorkbook(), ["R1", "R2", "R3"]);
const NOTED = type(type(FIRST, rowOf(FIRST, "R2"), 14, "Why R2?"), rowOf(FIRST, "R3"), 14, "Mind this");

test("a rebuilt paper is taken back with every row that it had, and the notes beside them", () => {
  const rebuilt = build(NOTED, ["R0", "R3"], "2020-04-30");
  const { left, now } = takenBack(inputFor(rebuilt, ["R0", "R3"]), "S2");
  expect(left).toEqual([]);
  expect(paper(now)).toEqual(paper(NOTED));
});

test("what was typed since beside a row that the rebuild brought stays, with its row, and is listed", () => {
  const rebuilt = build(NOTED, ["R0", "R1", "R2", "R3"]);
  const typed = type(rebuilt, rowOf(rebuilt, "R0"), 14, "New to us");
  const { left, now } = takenBack(inputFor(typed, ["R0", "R1", "R2", "R3"]), "S2");
  expect(left).toMatchObject([{ sheet: SHEET, now: "New to us" }]);
  const note = left[0];
  expect(cellAt(paper(now), note?.row ?? 0, note?.column ?? 0)?.value).toBe("New to us");
  for (const text of ["Why R2?", "Mind this"])
    expect(rowOf(now, text)).toBe(rowOf(now, text === "Mind this" ? "R3" : "R2"));
});

/** Stops right after each edit that moves rows or makes a table of them, and at some others. */
const stops = ({ edits, journal }: ChangeSet): readonly number[] =>
  edits.flatMap(({ kind }, index) => {
    const count = index + 1;
    const isOpen = count >= (journal?.opening ?? 0) && count < edits.length - 1;
    return isOpen && (/Rows$|Table$/u.test(kind) || count % 30 === 0) ? [count] : [];
  });

test("a rebuild, and taking it back, that stopped anywhere is taken back the rest of the way", () => {
  const input = inputFor(NOTED, ["R0", "R3"], "2020-04-30");
  const step = entered(input, proposeSummary(input));
  const rebuilt = simulate(NOTED, step);
  const back = takenBack(inputFor(rebuilt, ["R0", "R3"]), "S2").changes;
  const halves = [
    ...stops(step).map((count) => [`built ${String(count)}`, halfWay(NOTED, step, count)] as const),
    ...stops(back).map((count) => [`taken back ${String(count)}`, halfWay(rebuilt, back, count)] as const),
  ];
  for (const [where, half] of halves)
    expect([where, paper(takenBack(inputFor(half, ["R0", "R3"]), "S2").now)]).toEqual([where, paper(NOTED)]);
  expect(halves.length).toBeGreaterThan(12);
});
