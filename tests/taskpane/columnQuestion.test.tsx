/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../src/core/steps/work";
import { columnOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { tableOf } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { DAY, showCheck } from "./showCheck";
import { violations } from "./showPane";

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Status
R1.1 | Track more able pupils in every school | Ann Lee | 2020-01-31 | In progress
R1.2 | Review the curriculum with all heads | Bob Day | 2020-07-20 | In progress
`,
  ),
);
const stands = review(PLAN, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const BUILT = simulate(PLAN, finish(proposal("structure", stands, english)));

/** The tables after columns of Actions got other headings in a program that numbers columns anew. */
function renamed(headings: Readonly<Record<string, string>>): WorkbookSnapshot {
  const table = tableOf(BUILT, "actions");
  const { row, column } = table.block;
  const cells = Object.entries(headings).map(([field, heading]) => ({
    at: column + columnOf(table, field as "due"),
    heading,
  }));
  const typed = cells.reduce(
    (now, { at, heading }) =>
      simulate(now, {
        edits: [
          {
            kind: "setCells",
            sheet: table.sheet.name,
            block: { row, column: at, rows: 1, columns: 1 },
            before: [[null]],
            after: [[heading]],
          },
        ],
      }),
    BUILT,
  );
  return {
    ...typed,
    sheets: typed.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((one) => ({ ...one, columnIds: one.columnIds.map((id) => id + 500) })),
    })),
  };
}

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const answers = (): string[] =>
  screen.getAllByRole("radio").map((radio) => radio.closest(".option")?.textContent ?? "");

describe("A column of ours under another heading is asked about (F56)", () => {
  test("the likeliest is first and chosen, with what says so and what becomes of it; it is done, and can be taken back", async () => {
    const { session, port } = await showCheck("own-table", renamed({ due: "To be done by" }));
    expect(answers()).toEqual([
      "It is “Due”2 of its 2 cells fit. Its heading becomes “Due” again, and it is read.",
      expect.stringMatching(/^It is a column of my own/),
    ]);
    expect(screen.getByRole("radio", { name: "It is “Due”" })).toBeChecked();
    expect(session.state().review?.plan.actions.every(({ due }) => due.day === null)).toBe(true);
    await press("Use this answer");
    expect(await screen.findByText("The column has its heading again, and is read.")).toBeVisible();
    expect(session.state().review?.plan.actions.map(({ due }) => due.day)).toEqual(["2020-01-31", "2020-07-20"]);
    expect(tableOf(port.snapshot, "actions").missing).toEqual([]);
    await press("Take back");
    await waitFor(() => expect(tableOf(port.snapshot, "actions").headings).toContain("To be done by"));
  });

  test("of two that are missing each cell's contents and the heading say which is likelier", async () => {
    await showCheck("own-table", renamed({ due: "Deadline", status: "How it stands" }));
    const first = answers()[0];
    expect(first).toMatch(/^It is “(Due|Status)”2 of its 2 cells fit/);
    await press("Next");
    expect(answers()[0]).toMatch(/^It is “(Due|Status)”2 of its 2 cells fit/);
    expect(answers()[0]).not.toBe(first);
  });

  test("one that nothing is known of has no answer chosen, and an own column is shown and left alone", async () => {
    const { port } = await showCheck("own-table", renamed({ evidence: "Notes" }));
    const before = port.snapshot;
    expect(screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
    await press("Use this answer");
    expect(screen.getByText("Choose an answer first, or skip the check.")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "It is a column of my own" }));
    await press("Use this answer");
    expect(port.selected).toHaveLength(1);
    expect(port.snapshot).toBe(before);
  });

  test("where more than two are missing the others are in a list", async () => {
    const { session } = await showCheck(
      "own-table",
      renamed({ due: "To be done by", status: "How it stands", owner: "Answers for it" }),
    );
    const card = screen.getByRole("region", { name: "Mend a table of Action Plan’s" });
    expect(screen.getAllByRole("radio")).toHaveLength(3);
    await userEvent.click(screen.getByRole("radio", { name: "Another column…" }));
    const list = within(card).getByRole("combobox", { name: "Another column…" });
    expect(list).toBeVisible();
    await userEvent.selectOptions(list, within(list).getAllByRole("option")[1] as HTMLElement);
    await press("Use this answer");
    await waitFor(() => expect(session.state().result).toMatchObject({ kind: "column" }));
  });

  test("it has no violations for a screen reader in either language", async () => {
    const { session, page } = await showCheck("own-table", renamed({ due: "To be done by" }));
    expect(await violations(page.container)).toEqual([]);
    await act(() => session.chooseLanguage("cy"));
    expect(screen.getByRole("radio", { name: "“Due” yw hi" })).toBeVisible();
    expect(await violations(page.container)).toEqual([]);
  });
});
