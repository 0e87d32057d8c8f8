import { parseIsoDate } from "../../../src/core/calendar/calendarDate";
import type { CellContent, ChangeSet, Edit } from "../../../src/core/changes/changeSet";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { MARK_KEY } from "../../../src/core/tables/mark";
import type { TableKey } from "../../../src/core/tables/allTables";
import { columnOf, recordsOf, type FieldOfTable } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "./inTables";

const DAY = parseIsoDate("2020-02-28");
if (!DAY) throw new Error("no day");

const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const change = (snapshot: WorkbookSnapshot): ChangeSet => finish(proposal("structure", look(snapshot), english));

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | Start | By when | Status | % | Progress
R1.1 | Track more able pupils in every school | Ann Lee | 2019-09-02 | 2020-01-31 | In progress | 40 | Two schools left
R1.2 | Review the curriculum with all heads | Bob Day | 2020-01-06 | 2020-07-20 | In progress | 10 |
R1.9 | Agree a programme of moderation | Cai Rees | | 2020-06-30 | On hold | | Waiting for funds
`,
  ),
);
const BUILT = simulate(PLAN, change(PLAN));

const damage = (snapshot: WorkbookSnapshot) =>
  look(snapshot).findings.filter(({ code }) => code === "own-table-damaged");
const facts = (snapshot: WorkbookSnapshot): unknown[] => damage(snapshot).map((finding) => finding.facts);

/** The workbook with something else in place of a sheet of ours. */
const withSheet = (key: TableKey, patch: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => {
  const { sheet } = tableOf(BUILT, key);
  return { ...BUILT, sheets: BUILT.sheets.map((one) => (one === sheet ? patch(one) : one)) };
};

const headed = <Key extends TableKey>(key: Key, field: FieldOfTable<Key>, heading: string, id?: number) =>
  withSheet(key, (sheet) => {
    const table = tableOf(BUILT, key);
    const at = columnOf(table, field);
    return {
      ...sheet,
      tables: sheet.tables.map((one) => ({
        ...one,
        headings: one.headings.map((said, index) => (index === at ? heading : said)),
        columnIds: one.columnIds.map((known, index) => (index === at ? (id ?? known) : known)),
      })),
    };
  });

test("tables as we made them are whole", () => {
  expect(facts(BUILT)).toEqual([]);
});

describe("what people do to our tables is told, with the place and what to do (F56)", () => {
  test("a column that may be one of ours under another heading asks which it is", () => {
    const renamed = headed("actions", "owner", "Who does it", 999);
    const changed = {
      ...renamed,
      sheets: renamed.sheets.map((sheet) => ({
        ...sheet,
        tables: sheet.tables.map((one) =>
          one.name === "PlanActions" ? { ...one, columnIds: one.columnIds.map((id) => id + 500) } : one,
        ),
      })),
    };
    expect(facts(changed)).toEqual([
      { table: "PlanActions", why: "column-doubtful", field: "", text: "Who does it", choices: ["owner"], rows: 0 },
    ]);
    const [finding] = damage(changed);
    if (!finding) throw new Error("no finding");
    expect(english.findings.sentence(finding)).toContain("“Who does it” in PlanActions may be a column");
    expect(welsh.findings.sentence(finding)).toContain("“Perchennog”");
  });

  test("a column that is gone", () => {
    // With an id that the mark does not know, the column is the user's own.
    expect(facts(headed("actions", "evidence", "Our notes", 999))).toEqual([
      { table: "PlanActions", why: "column-gone", field: "evidence", text: "", choices: [], rows: 0 },
    ]);
  });

  test("a table that was made plain cells", () => {
    const plain = withSheet("actions", (sheet) => ({ ...sheet, tables: [] }));
    expect(facts(plain)).toContainEqual({
      table: "PlanActions",
      why: "range",
      field: "",
      text: "",
      choices: [],
      rows: 0,
    });
  });

  test("a mark that is lost is told, and written again at the next step", () => {
    const lost = withSheet("actions", (sheet) => ({ ...sheet, properties: new Map() }));
    expect(facts(lost)).toMatchObject([{ table: "PlanActions", why: "mark-lost" }]);
    const again = simulate(lost, change(lost));
    expect(tableOf(again, "actions").sheet.properties.get(MARK_KEY)).toBe(
      tableOf(BUILT, "actions").sheet.properties.get(MARK_KEY),
    );
    expect(change(again).edits).toEqual([]);
  });

  test("a value typed over a formula", () => {
    const typed = typedInField(BUILT, "actions", 1, "rating", "Green");
    expect(damage(typed)).toMatchObject([
      { severity: "error", place: { row: 5 }, facts: { why: "typed-over", field: "rating", rows: 1 } },
    ]);
  });

  test("a setting and a rule listed twice", () => {
    const name = inField(BUILT, "settings", 0, "setting") as string;
    expect(facts(typedInField(BUILT, "settings", 4, "setting", name))).toMatchObject([
      { table: "PlanSettings", why: "key-twice", text: name, rows: 2 },
    ]);
    expect(facts(typedInField(BUILT, "rules", 4, "rule", "R1a"))).toMatchObject([
      { table: "PlanRules", why: "key-twice", rows: 2 },
      // The rule that was typed over has no row any more.
      { table: "PlanRules", why: "rule-gone", text: "R3a" },
    ]);
  });

  test("a recommendation without a ref, and a row of Actions that was copied with its source", () => {
    const named = typedInField(BUILT, "recommendations", 0, "recommendation", "Raise standards");
    expect(facts(typedInField(named, "recommendations", 0, "ref", ""))).toMatchObject([
      { why: "key-empty", field: "ref" },
    ]);
    const source = inField(BUILT, "actions", 0, "source") as string;
    expect(facts(typedInField(BUILT, "actions", 1, "source", source))).toMatchObject([
      { why: "key-twice", text: source },
    ]);
  });

  test("a row of Actions with nothing but an owner", () => {
    const owner = typedInField(BUILT, "actions", 1, "action", "");
    expect(facts(owner)).toMatchObject([{ table: "PlanActions", why: "no-action", rows: 1 }]);
  });

  test("a rule whose row is gone, and a rating that is no colour; the standard counts meanwhile", () => {
    expect(facts(typedInField(BUILT, "rules", 0, "rule", ""))).toMatchObject([{ why: "rule-gone", text: "R1a" }]);
    const row = recordsOf(tableOf(BUILT, "rules")).findIndex(({ text }) => text("rule") === "R5");
    const purple = typedInField(BUILT, "rules", row, "rating", "Purple");
    expect(facts(purple)).toMatchObject([{ why: "rating-unknown", field: "R5", text: "Purple", choices: ["Red"] }]);
    const [finding] = damage(purple);
    if (!finding) throw new Error("no finding");
    expect(english.findings.sentence(finding)).toContain("“Purple” of rule R5 in PlanRules is no colour. Red counts");
    expect(welsh.findings.sentence(finding)).toContain("Coch sy’n cyfrif");
  });

  test("a copy of a sheet of ours is a note, and is counted nowhere", () => {
    const { sheet } = tableOf(BUILT, "actions");
    const copy = {
      ...sheet,
      name: "Actions (2)" as typeof sheet.name,
      properties: new Map<string, string>(),
      tables: sheet.tables.map((table) => ({ ...table, name: "PlanActions1" })),
    };
    const copied = { ...BUILT, sheets: [...BUILT.sheets, copy] };
    expect(damage(copied)).toMatchObject([{ severity: "note", facts: { why: "copy", text: "Actions (2)" } }]);
    expect(look(copied).plan.actions).toHaveLength(3);
  });
});

/** The workbook after somebody typed a row of texts under the actions; the table grew, and its formulas did not come along. */
function typedUnder(texts: Partial<Record<FieldOfTable<"actions">, string>>): WorkbookSnapshot {
  const table = tableOf(BUILT, "actions");
  const { block, name, sheet } = table;
  if (name === null) throw new Error("no table");
  const row = block.row + block.rows;
  const cells = table.fields.map((field): CellContent => (field === null ? null : (texts[field] ?? null)));
  const edits: Edit[] = [
    { kind: "resizeTable", sheet: sheet.name, name, before: block, after: { ...block, rows: block.rows + 1 } },
    {
      kind: "setCells",
      sheet: sheet.name,
      block: { ...block, row, rows: 1 },
      before: [cells.map(() => null)],
      after: [cells],
    },
  ];
  return simulate(BUILT, { edits });
}

describe("an action that was typed by hand", () => {
  test("gets the next free id in the manner of its neighbours, and the formulas it lacks", () => {
    const typed = typedUnder({ recommendation: "R1", action: "Visit every school", owner: "Ann Lee" });
    const after = simulate(typed, change(typed));
    const records = recordsOf(tableOf(after, "actions"));
    expect(records.map(({ text }) => text("id"))).toEqual(["R1.1", "R1.2", "R1.9", "R1.10"]);
    expect(records[3]?.cell("rating")?.formula).toBe(records[0]?.cell("rating")?.formula);
    expect(records[3]?.text("action")).toBe("Visit every school");
    expect(facts(after)).toEqual([]);
    expect(change(after).edits).toEqual([]);
  });

  test("of another recommendation begins its numbers", () => {
    const typed = typedUnder({ recommendation: "R2", action: "Visit every school" });
    expect(inField(simulate(typed, change(typed)), "actions", 3, "id")).toBe("R2.1");
  });

  test("keeps an id that was typed", () => {
    const typed = typedUnder({ id: "new", action: "Visit every school" });
    expect(inField(simulate(typed, change(typed)), "actions", 3, "id")).toBe("new");
  });
});
