import { columnLetter } from "../../../src/core/snapshot/address";
import { TABLE } from "../../../src/core/tables/allTables";
import { headingsOf } from "../../../src/core/tables/description";
import { parsePlace } from "../../../src/core/snapshot/address";
import { ACTION_ROLES } from "../../../src/core/recognise/recognition";
import { recognise } from "../../../src/core/recognise/recognise";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const source = gridSheet(
  "R1",
  `
Ref | Action | Lead | By when | RAG
R1.1 | Visit all schools this term | AL | Summer 2020 | G
R1.2 | Review the entry policy now | Bob Day | 2020-04-30 | A
`,
);
const register = gridSheet(
  "Officers",
  "Name | Initials | Post\nAnn Lee | AL | Head of Education\nBob Day | BD | Finance Manager",
);

/** Settings with all their headings: in a workbook without marks they say that the other tables are ours. */
const settings = gridSheet("Settings", "Setting | Value | In force | Unit | What it does\nLanguage | English | | | x", {
  tables: [{ name: "PlanSettings", at: "A1:E2" }],
});

/** PlanActions with the given values by role. */
function ownSheet(rows: readonly Readonly<Partial<Record<(typeof ACTION_ROLES)[number], string>>>[]) {
  const lines = [headingsOf(TABLE.actions, "en"), ...rows.map((row) => ACTION_ROLES.map((role) => row[role] ?? ""))];
  return gridSheet("Actions", lines.map((line) => line.join(" | ")).join("\n"), {
    tables: [{ name: "PlanActions", at: `A1:${columnLetter(ACTION_ROLES.length - 1)}${rows.length + 1}` }],
  });
}

const first = {
  id: "R1.1",
  recommendation: "R1",
  action: "Visit all schools this term",
  owner: "Ann Lee",
  due: "2020-07-20",
  source: "R1!A2",
};
const second = {
  id: "R1.2",
  recommendation: "R1",
  action: "Review the entry policy now",
  owner: "Bob Day",
  due: "2020-05-31",
  source: "R1!A3",
};

describe("the product's own tables", () => {
  test("are known with certainty", () => {
    const recognition = recognise(gridWorkbook(settings, ownSheet([first])));
    expect(recognition.tables).toContainEqual(
      expect.objectContaining({ own: "PlanActions", kind: "actions", confidence: 1, ticked: true }),
    );
    expect(recognition.tables.find(({ own }) => own === "PlanActions")?.columns.map((c) => c.role)).toEqual([
      ...ACTION_ROLES,
    ]);
  });

  test("a council's own table of our name is read as the council's", () => {
    const board = gridSheet(
      "Exceptions",
      "Ref | Action | Owner | Due\nR1.1 | Visit all schools this term | Ann Lee | 2020-03-31",
      {
        tables: [{ name: "PlanFindings", at: "A1:D2" }],
      },
    );
    expect(recognise(gridWorkbook(board)).tables).toMatchObject([{ sheet: "Exceptions", kind: "actions", own: null }]);
  });

  test("actions come from PlanActions, under the key of their source row", () => {
    const plan = planOf(gridWorkbook(source, register, settings, ownSheet([first, second])));
    expect(plan.origin).toBe("tables");
    expect(plan.actions.map((a) => a.key)).toEqual(["R1!2", "R1!3"]);
    expect(planOf(gridWorkbook(source, register)).actions.map((a) => a.key)).toEqual(["R1!2", "R1!3"]);
  });

  test("a day that the source still says keeps its reading, a changed one does not", () => {
    const [kept, changed] = planOf(gridWorkbook(source, register, settings, ownSheet([first, second]))).actions;
    expect(kept?.due).toMatchObject({ kind: "period", precision: "term", raw: "Summer 2020" });
    expect(changed?.due).toMatchObject({ kind: "exact", day: "2020-05-31" });
  });

  test("so does an owner, and a new row without a source is an action of its own", () => {
    const added = { id: "R1.3", action: "Hold a conference for all schools", owner: "Bob Day" };
    const actions = planOf(gridWorkbook(source, register, settings, ownSheet([first, added]))).actions;
    expect(actions[0]?.owner.raw).toBe("AL");
    expect(actions[1]).toMatchObject({ key: "R1.3", id: "R1.3", recommendation: null });
  });

  test("an override is read with its reason, name and last day", () => {
    const overridden = {
      ...first,
      override: "Green",
      overrideReason: "Agreed with the Board",
      overrideBy: "Ann Lee",
      overrideUntil: "2020-03-31",
    };
    expect(planOf(gridWorkbook(source, settings, ownSheet([overridden]))).actions[0]?.override).toEqual({
      rating: "Green",
      reason: "Agreed with the Board",
      by: "Ann Lee",
      until: "2020-03-31",
    });
  });
});

test.each([
  ["R1!A5", "R1", 4, 0],
  ["'R1 plan'!B12", "R1 plan", 11, 1],
  ["'Head''s plan'!C3", "Head's plan", 2, 2],
])("the place %s", (text, sheet, row, column) => {
  expect(parsePlace(text)).toEqual({ sheet, row, column });
});
