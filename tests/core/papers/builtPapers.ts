import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { finish } from "../../../src/core/steps/work";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import type { FieldOfTable } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { councilWorkbook, inputOf, on, type InputFixture } from "../proposals/planFixture";
import { inField, typedInField } from "../tables/inTables";

/** A council's sheet of actions of R1; each line is "R1.1 | Action | Owner | Start | Due | Status". */
export const councilPlan = (...actions: readonly string[]): WorkbookSnapshot =>
  gridWorkbook(
    gridSheet(
      "R1",
      [
        "Post-inspection action plan",
        "",
        "R1 Improve outcomes for learners",
        "Ref | Action | Lead officer | Start | Deadline | Status",
        ...actions,
      ].join("\n"),
    ),
  );

export const lookAt = (snapshot: WorkbookSnapshot, day: string): Review =>
  review(snapshot, { asOf: on(day), fallbackDay: on(day), corrections: [] });

/** The workbook after the papers of a day were built from what stands in it. */
export const builtOn = (snapshot: WorkbookSnapshot, day: string, words: Words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("summary", lookAt(snapshot, day), words)));

/** The workbook after the papers of a day were built from a plan that is given. */
export const planPapers = (day: string, given: InputFixture, words: Words = english): WorkbookSnapshot =>
  simulate(given.snapshot ?? councilWorkbook(), proposeSummary(inputOf(words, { ...given, asOf: on(day) })));

/** The tables without the sheets they were made from: every action is one that was typed into them. */
export function withoutSources(snapshot: WorkbookSnapshot, rows: number): WorkbookSnapshot {
  const typed = Array.from({ length: rows }, (_, row) => row).reduce(
    (now, row) => typedInField(now, "actions", row, "source", ""),
    snapshot,
  );
  return { ...typed, sheets: typed.sheets.filter(({ name }) => name !== "R1") };
}

/** What a person does by sorting: two rows of Actions change places. */
export function swapped(
  snapshot: WorkbookSnapshot,
  one: number,
  other: number,
  ...fields: readonly FieldOfTable<"actions">[]
): WorkbookSnapshot {
  const held = (row: number, field: FieldOfTable<"actions">): string | number => {
    const value = inField(snapshot, "actions", row, field);
    return typeof value === "number" || typeof value === "string" ? value : "";
  };
  return fields.reduce(
    (now, field) =>
      typedInField(
        typedInField(now, "actions", one, field, held(other, field)),
        "actions",
        other,
        field,
        held(one, field),
      ),
    snapshot,
  );
}

export function paperIn(snapshot: WorkbookSnapshot, paper: string): SheetSnapshot {
  const sheet = paperSheets(snapshot).sheets.get(paper);
  if (!sheet) throw new Error(`There is no paper ${paper}`);
  return sheet;
}

/** What the rows of a paper say, their cells parted by " | "; empty rows left out. */
export const saidOn = (snapshot: WorkbookSnapshot, paper: string): readonly string[] =>
  paperIn(snapshot, paper)
    .cells.map((row) => row.flatMap((cell) => (cell && cell.value !== "" ? [String(cell.value)] : [])).join(" | "))
    .filter((line) => line !== "");

/** The place of the first cell of a paper that holds a text. */
export function placeOn(snapshot: WorkbookSnapshot, paper: string, text: string): readonly [number, number] {
  const sheet = paperIn(snapshot, paper);
  const { row = 0, column = 0, rows = 0, columns = 0 } = sheet.used ?? {};
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      if (String(cellAt(sheet, r, c)?.value ?? "") === text) return [r, c];
  throw new Error(`${paper} does not hold ${text}`);
}

/** The paper after somebody typed a text into one of its cells. */
export function typedOn(
  snapshot: WorkbookSnapshot,
  paper: string,
  [row, column]: readonly [number, number],
  text: string,
): WorkbookSnapshot {
  const { name: sheet } = paperIn(snapshot, paper);
  const block = { row, column, rows: 1, columns: 1 };
  return simulate(snapshot, { edits: [{ kind: "setCells", sheet, block, before: [[null]], after: [[text]] }] });
}
