/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { recordsOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { inField, tableOf, typedInField } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { DAY, showCheck } from "./showCheck";
import { violations } from "./showPane";

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Status
R1.1 | Track more able pupils in every school | Ann Lee | 2020-03-31 | In progress
R1.2 | Review the curriculum with all heads | Bob Day | 2020-07-20 | In progress
R1.3 | Publish the report to every member | Bob Day | 2020-05-29 | In progress
`,
  ),
  gridSheet("Officers", "Name | Initials\nAnn Lee | AL\nBob Day | BD"),
);
const BUILT = simulate(
  PLAN,
  finish(proposal("structure", review(PLAN, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
);
/** Three cells that say something to a person and nothing to a formula. */
const SLIPPED = [0, 1, 2].reduce(
  (workbook, row) => typedInField(workbook, "actions", row, "status", "Done"),
  typedInField(BUILT, "actions", 2, "due", "29/05/2020"),
);

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const statuses = (workbook: typeof BUILT): readonly unknown[] =>
  [0, 1, 2].map((row) => inField(workbook, "actions", row, "status"));

describe("A check whose answer is known can be accepted", () => {
  test("what stands there and what will be are shown; accepted, it is written, the next opens, and it can be taken back", async () => {
    const { port, page } = await showCheck("for-formulas", SLIPPED);
    expect(screen.getByText("Will be")).toBeVisible();
    expect(screen.getByText("Rating stays Green")).toBeVisible();
    expect(await violations(page.container)).toEqual([]);
    const shown = screen.getByRole("region", { name: /formulas/i }).textContent;
    await press(/^Accept1?$/);
    expect(await screen.findByText("Done: 1 cell written.")).toBeVisible();
    expect(screen.getByRole("region", { name: /formulas/i }).textContent).not.toBe(shown);
    await press("Take back");
    await waitFor(() => expect(statuses(port.snapshot)).toEqual(["Done", "Done", "Done"]));
  });

  test("key 1 accepts, and key 2 shows all of a kind with what stands there now", async () => {
    const { port } = await showCheck("for-formulas", SLIPPED);
    screen.getByRole("button", { name: /^Skip/ }).focus();
    await userEvent.keyboard("1");
    await screen.findByText("Done: 1 cell written.");
    screen.getByRole("button", { name: /^Skip/ }).focus();
    await userEvent.keyboard("2");
    expect(screen.getAllByRole("checkbox")).toHaveLength(3);
    expect(port.snapshot).not.toBe(SLIPPED);
  });

  test("of all of a kind only what is ticked is written, in one step", async () => {
    const { port } = await showCheck("for-formulas", SLIPPED);
    await press(/^Accept all 4…/);
    expect(screen.getByText("1 rating changes")).toBeVisible();
    const [, second] = screen.getAllByRole("checkbox");
    if (!second) throw new Error("Nothing to tick.");
    await userEvent.click(second);
    await press("Accept 3");
    expect(await screen.findByText("Done: 3 cells written.")).toBeVisible();
    await press("Take back");
    await waitFor(() => expect(statuses(port.snapshot)).toEqual(["Done", "Done", "Done"]));
  });

  test("of more answers than three the others are in a list, each with what it does to the rating", async () => {
    const said = [
      ["override", "see the note"],
      ["overrideReason", "The heads are away"],
      ["overrideBy", "Ann Lee"],
      ["overrideUntil", 44000],
    ] as const;
    const workbook = said.reduce((now, [field, text]) => typedInField(now, "actions", 0, field, text), BUILT);
    const { port, page } = await showCheck("override", workbook);
    expect(screen.getAllByRole("radio")).toHaveLength(3);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Another…" }), "Blue");
    expect(screen.getByText("Rating: Green → Blue")).toBeVisible();
    expect(await violations(page.container)).toEqual([]);
    await press(/^Accept1?$/);
    expect(await screen.findByText("Done: 1 cell written.")).toBeVisible();
    expect(inField(port.snapshot, "actions", 0, "override")).toBe("Blue");
  });

  test("a mark that was lost is written again, and that is said, though no cell was", async () => {
    const { sheet } = tableOf(BUILT, "actions");
    const unmarked = { ...sheet, properties: new Map<string, string>() };
    const workbook = { ...BUILT, sheets: BUILT.sheets.map((one) => (one === sheet ? unmarked : one)) };
    const { port } = await showCheck("own-table", workbook);
    await press(/^Accept1?$/);
    expect(await screen.findByText("Done: the tables are put right.")).toBeVisible();
    expect(tableOf(port.snapshot, "actions").mark).not.toBeNull();
  });

  test("where nothing is ticked nothing is written, and that is said", async () => {
    const { port } = await showCheck("for-formulas", SLIPPED);
    await press(/^Accept all 4…/);
    for (const box of screen.getAllByRole("checkbox")) await userEvent.click(box);
    await press("Accept 0");
    expect(screen.getByRole("alert")).toHaveTextContent("Nothing is ticked.");
    expect(port.snapshot).toBe(SLIPPED);
  });
});

describe("A check with several answers", () => {
  const asked = ["Amber/Green", "Amber/Green", "Amber/Red"].reduce(
    (workbook, text, row) => typedInField(workbook, "actions", row, "claimedRag", text),
    BUILT,
  );
  const claims = (workbook: typeof BUILT): readonly unknown[] =>
    [0, 1, 2].map((row) => inField(workbook, "actions", row, "claimedRag"));

  test("is answered once for all cells that say the same, where somebody ticks that, and for one cell else", async () => {
    const { port, page } = await showCheck("claim", asked);
    await userEvent.click(screen.getByRole("radio", { name: /^Green/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Also in the other cell that says “Amber/Green”" }));
    expect(await violations(page.container)).toEqual([]);
    await press(/^Accept1?$/);
    await waitFor(() => expect(claims(port.snapshot)).toEqual(["Green", "Green", "Amber/Red"]));
    expect(screen.queryByRole("checkbox", { name: /^Also in/ })).toBeNull();
  });

  test("what a claim means is kept for cells to come, unless somebody says no, and taken back with it", async () => {
    const { port, page } = await showCheck("claim", asked);
    await userEvent.click(screen.getByRole("radio", { name: /^Green/ }));
    expect(screen.getByLabelText("“Amber/Green” means this from now on, wherever it is claimed")).toBeChecked();
    expect(await violations(page.container)).toEqual([]);
    await press(/^Accept1?$/);
    expect(await screen.findByText("Done: 1 cell written.")).toBeVisible();
    expect(claims(port.snapshot)).toEqual(["Green", "Amber/Green", "Amber/Red"]);
    expect(inField(port.snapshot, "corrections", 0, "text")).toBe("Amber/Green");
    // The other cell that says the same is asked about no more: only the other words are.
    await userEvent.click(screen.getByRole("radio", { name: /^Red/ }));
    await userEvent.click(screen.getByLabelText("“Amber/Red” means this from now on, wherever it is claimed"));
    await press(/^Accept1?$/);
    await waitFor(() => expect(claims(port.snapshot)).toEqual(["Green", "Amber/Green", "Red"]));
    expect(recordsOf(tableOf(port.snapshot, "corrections"))).toHaveLength(1);
  });
});
