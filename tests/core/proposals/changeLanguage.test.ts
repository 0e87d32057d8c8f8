import { parseIsoDate } from "../../../src/core/calendar/calendarDate";
import type { ChangeSet } from "../../../src/core/changes/changeSet";
import { invert } from "../../../src/core/changes/invert";
import { TABLE } from "../../../src/core/tables/allTables";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { recordAt } from "../../../src/core/tables/records";
import { inField, tableOf, typedInField } from "../tables/inTables";

const plan = (): WorkbookSnapshot =>
  gridWorkbook(
    gridSheet(
      "R1 Standards",
      `
Ref | Action | Lead | Start | By when | Status | % | Progress
R1.1 | Track more able pupils in every school | Ann Lee | 2019-09-02 | 2020-01-31 | In progress | 40 | Two schools left
R1.2 | Review the curriculum with all heads | TBC | 2020-01-06 | End of Summer term 2020 | Complete | 100 |
R1.3 | Agree a programme of moderation | Bob Day and Cai Rees | | TBC | On hold | | Waiting for funds
R1.4 | Meet every head of department | Ann Lee | | Termly | In progress | |
`,
    ),
    gridSheet(
      "Key dates",
      "Date | Event\n2020-03-17 | Improvement Board meeting\n2020-04-21 | Improvement Board meeting",
    ),
  );

const DAY = parseIsoDate("2020-02-28");
if (!DAY) throw new Error("no day");
const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const change = (snapshot: WorkbookSnapshot, what: "structure" | "summary", words: Words): ChangeSet =>
  finish(proposal(what, look(snapshot), words));
const built = (snapshot: WorkbookSnapshot, what: "structure" | "summary", words: Words): WorkbookSnapshot =>
  simulate(snapshot, change(snapshot, what, words));

/** What the sheets say; marks of findings (checksums of what was last written) may differ. */
const contents = ({ sheets }: Pick<WorkbookSnapshot, "sheets">): unknown =>
  sheets.map((sheet: SheetSnapshot) => ({
    name: sheet.name,
    tables: sheet.tables.map(({ name, block, headings }) => ({ name, block, headings })),
    cells: sheet.cells.map((row) => row.map((cell) => cell?.formula ?? cell?.value ?? "")),
  }));

/** Without the papers, which each language has its own of (B7), and what is remembered of them: which language they were sealed in, too. */
const tablesOf = (snapshot: WorkbookSnapshot): Pick<WorkbookSnapshot, "sheets"> => ({
  sheets: snapshot.sheets.filter(
    (sheet) =>
      !paperSheets(snapshot).alike.has(sheet) &&
      !sheet.tables.some(({ name }) => name === TABLE.memory.name || name === TABLE.snapshots.name),
  ),
});

describe.each(["structure", "summary"] as const)("the language of a workbook is one (%s)", (what) => {
  test("built in Welsh, and built in English and changed, are the same workbook", () => {
    const changed = built(built(plan(), what, english), what, welsh);
    expect(contents(tablesOf(changed))).toEqual(contents(tablesOf(built(plan(), what, welsh))));
  });

  test("once changed there is nothing more to change", () => {
    const changed = built(built(plan(), what, english), what, welsh);
    expect(change(changed, what, welsh).edits).toEqual([]);
  });

  test("the change can be taken back as one", () => {
    const before = built(plan(), what, english);
    const changes = change(before, what, welsh);
    expect(contents(simulate(simulate(before, changes), invert(changes)))).toEqual(contents(before));
  });

  test("no rating changes with the language", () => {
    const before = look(built(plan(), what, english));
    const after = look(built(before.snapshot, what, welsh));
    expect(inField(after.snapshot, "actions", 3, "due")).toBe("Cylchol: Termly");
    expect(after.rated.map(({ rating }) => rating)).toEqual(before.rated.map(({ rating }) => rating));
  });

  test("what somebody typed stays as it was typed", () => {
    const before = typedInField(built(plan(), what, english), "actions", 0, "overrideReason", "Agreed with the Board");
    const after = built(before, what, welsh);
    expect(inField(after, "actions", 0, "overrideReason")).toBe("Agreed with the Board");
    expect(inField(after, "actions", 0, "status")).toBe("Ar y gweill");
    expect(inField(after, "settings", 1, "value")).toBe("Cymraeg");
  });

  test("what somebody typed over a formula stays, and the others of its column are in the other language", () => {
    const tables = built(plan(), "structure", english);
    const typed = typedInField(tables, "actions", 1, "reason", "Agreed with the Board");
    const after = built(typed, "structure", welsh);
    expect(inField(after, "actions", 1, "reason")).toBe("Agreed with the Board");
    const formulaIn = (row: number) => recordAt(tableOf(after, "actions"), row).cell("reason")?.formula;
    expect(formulaIn(1)).toBeUndefined();
    expect(formulaIn(0)).toBe(
      recordAt(tableOf(built(tables, "structure", welsh), "actions"), 0).cell("reason")?.formula,
    );
  });
});
