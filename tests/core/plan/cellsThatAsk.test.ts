import type { Finding } from "../../../src/core/findings/finding";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook, type GridOptions } from "../../snapshots/gridSheet";
import { day } from "../read/planDatesOf";

const told = (workbook: WorkbookSnapshot) =>
  review(workbook, { asOf: day("2020-02-28"), fallbackDay: day("2020-02-28"), corrections: [] });
const findings = (found: readonly Finding[], code: Finding["code"]): readonly Finding[] =>
  found.filter((one) => one.code === code);

describe("a struck-out row", () => {
  const grid = `
Ref | Action | Owner | Due date | Status
R1.1 | Train all governors in data | Ann Lee | 2020-03-31 | In progress
R1.2 | Write the new reading policy | Bob Day | 2020-03-31 | In progress
R1.3 | Moderate the work of Year 10 | Cara Fox | 2020-03-31 | Complete
`;
  const seen = (options: GridOptions) => told(gridWorkbook(gridSheet("Plan", grid, options)));

  test("is not counted until somebody says so, and asks (T13, F53)", () => {
    const { plan, findings: found, rated } = seen({ struckRows: [3] });
    expect(plan.actions.map(({ status }) => status.status)).toEqual(["in progress", "cancelled", "complete"]);
    expect(rated.map(({ rating }) => rating)[1]).toBe("Grey");
    expect(findings(found, "struck-out")).toMatchObject([
      { rule: "F53", severity: "warning", place: { row: 2, column: 1 }, facts: { isComplete: false } },
    ]);
  });

  test("that says complete was done, and asks all the same (F53)", () => {
    const { plan, findings: found } = seen({ struckRows: [4] });
    expect(plan.actions[2]?.status.status).toBe("complete");
    expect(findings(found, "struck-out")).toMatchObject([{ facts: { isComplete: true } }]);
  });

  test("asks nothing where nothing is struck out", () => {
    expect(findings(seen({}).findings, "struck-out")).toEqual([]);
  });
});

describe("ids that Excel made days of (F57)", () => {
  const seen = (ids: readonly (string | number)[], format: string) => {
    const rows = ids.map(
      (_, i) => `id${String(i)} | Train the governors of cluster ${String(i + 1)} | Ann Lee | 2020-03-31`,
    );
    const sheet = gridSheet("Plan", ["Ref | Action | Owner | Due date", ...rows].join("\n"));
    const cells = sheet.cells.map((line, r) =>
      line.map((cell, c) => {
        const id = c === 0 && r > 0 ? ids[r - 1] : undefined;
        if (id === undefined) return cell;
        return {
          value: id,
          text: typeof id === "number" ? `shown ${String(r)}` : id,
          format: typeof id === "number" ? format : "General",
        };
      }),
    );
    return findings(told(gridWorkbook({ ...sheet, cells })).findings, "id-became-day");
  };

  test("are told once for the column, with what they were", () => {
    // 1, 2 and 3 January 2020, of 1.1, 2.1 and 3.1.
    expect(seen([43831, 43832, 43833], "d-mmm")).toMatchObject([
      { rule: "F57", place: { row: 1, column: 0 }, facts: { likely: ["1.1", "2.1", "3.1"] } },
    ]);
  });

  test("are written as the ids that stayed as they were", () => {
    expect(seen(["1-13", 43862, "1-14"], "d-mmm")).toMatchObject([{ facts: { likely: ["1-2"] } }]);
  });

  test("that show a month and a year were a month and a number, and pasted ones are text", () => {
    expect(seen([41306], "mmm-yy")).toMatchObject([{ facts: { likely: ["2.13"] } }]);
    expect(seen(["1-Jan", "02-Feb", "Mar-13"], "General")).toMatchObject([
      { facts: { likely: ["1.1", "2.2", "3.13"] } },
    ]);
  });

  test("are no days where they are ids", () => {
    expect(seen(["R1.1", "A-12", "1.2"], "General")).toEqual([]);
    expect(seen([1, 2, 3], "General")).toEqual([]);
  });
});

describe("a plan that answers no recommendations", () => {
  test("is told so once, and its rows carry no error (F32)", () => {
    const grid = `
No | Service | Action | Owner | Due date | Status
1 | Libraries | Open on Sundays | Sara Pugh | 2020-04-30 | In progress
2 | Libraries | Replace the van | Ben Lister | 2020-05-29 | Not started
3 | Parks | Plant 200 trees | Sara Pugh | 2020-06-26 | Not started
`;
    const found = findings(told(gridWorkbook(gridSheet("Action plan", grid))).findings, "no-recommendation");
    expect(found).toMatchObject([{ severity: "note", actionKey: null, facts: { table: "Action plan" } }]);
  });
});

describe("a claimed colour that is none, or lies between two (S5, F52)", () => {
  const grid = (claims: readonly string[]): string =>
    [
      "Ref | Action | Owner | Due date | Status | RAG",
      ...claims.map(
        (claim, i) =>
          `R1.${String(i + 1)} | Train governors of cluster ${String(i)} | Ann Lee | 2020-03-31 | In progress | ${claim}`,
      ),
    ].join("\n");
  const seen = (claims: readonly string[]) => {
    const { plan, findings: found } = told(gridWorkbook(gridSheet("Plan", grid(["Green", "Red", ...claims]))));
    const asked = new Set(findings(found, "claimed-colour-unreadable").map(({ actionKey }) => actionKey));
    return plan.actions
      .slice(2)
      .map(({ claimedRag, key }) => `${claimedRag.colour ?? "none"}${asked.has(key) ? " asks" : ""}`);
  };

  test("the worse counts and somebody is asked", () => {
    expect(seen(["Amber/Green", "A/G", "AG", "Amber-Red", "R/A", "G → A", "Amber\\nGreen", "Coch/Oren"])).toEqual([
      "Amber asks",
      "Amber asks",
      "Amber asks",
      "Red asks",
      "Red asks",
      "Amber asks",
      "Amber asks",
      "Red asks",
    ]);
  });

  test("a whole scale, a lone dot and a colour that is not on it claim nothing, and ask", () => {
    expect(seen(["Red/Amber/Green", "●", "Purple", "G2"])).toEqual([
      "none asks",
      "none asks",
      "none asks",
      "none asks",
    ]);
  });

  test("what is plain is read, and what claims nothing is left alone", () => {
    expect(seen(["Green (was Amber)", "Light green", "RAG: Red", "Gl", "Gw", "Not started", "TBC", "N/A"])).toEqual([
      "Green",
      "Green",
      "Red",
      "Blue",
      "Green",
      "none",
      "none",
      "none",
    ]);
  });
});
