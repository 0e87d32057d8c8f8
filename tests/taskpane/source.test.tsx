/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { inField, typedInField } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { DAY, showCheck } from "./showCheck";
import { violations } from "./showPane";

const HEAD = "Ref | Action | Lead | By when | Status";
const [FIRST, SECOND, THIRD] = [
  "R1.1 | Track more able pupils in every school | Ann Lee | 2020-04-30 | In progress",
  "R1.2 | Review the curriculum with all heads | Bob Day | 2020-05-29 | In progress",
  "R1.3 | Publish the report to every member | Bob Day | 2020-06-30 | In progress",
] as const;
const sheetOf = (...rows: readonly string[]) => gridSheet("R1 Standards", [HEAD, ...rows].join("\n"));
const PLAN = gridWorkbook(sheetOf(FIRST, SECOND, THIRD));
const BUILT = simulate(
  PLAN,
  finish(proposal("structure", review(PLAN, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
);
/** One row with another day, one that says it is complete, one that is new, one that is gone. */
const SOURCE = sheetOf(
  "R1.4 | Appoint an adviser for each subject | Ann Lee | 2020-07-31 | Not started",
  FIRST.replace("2020-04-30", "2020-05-15").replace("In progress", "Complete"),
  SECOND,
);
const CHANGED = typedInField(
  { ...BUILT, sheets: BUILT.sheets.map((one) => (one.name === "R1 Standards" ? SOURCE : one)) },
  "actions",
  0,
  "due",
  43983,
);

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const due = (workbook: WorkbookSnapshot): unknown => inField(workbook, "actions", 0, "due");

describe("A source that was changed after the tables were made (F54)", () => {
  test("is told on the plan, and each difference is brought over or kept as somebody chooses", async () => {
    const { session, port, page } = await showCheck("source", CHANGED);
    act(() => session.show("plan"));
    expect(screen.getByText("Your own sheets were changed after the tables were made: 4 differences.")).toBeVisible();
    await press("Choose what comes over");
    expect(await screen.findByText("1 conflict to settle")).toBeVisible();
    expect(await violations(page.container)).toEqual([]);
    expect(screen.getByText("1 conflict stays open until you choose.")).toBeVisible();
    expect(screen.getByText("30 April 2020", { exact: false })).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "What to do with R1.3" }), "Decide later");
    await press("Settle 2 changes");
    await waitFor(() => expect(inField(port.snapshot, "actions", 0, "status")).toBe("Complete"));
    expect(inField(port.snapshot, "actions", 3, "action")).toBe("Appoint an adviser for each subject");
    // Nobody chose in the conflict.
    expect(due(port.snapshot)).toBe(43983);
    await userEvent.click(await screen.findByRole("radio", { name: "Take the source: 15 May 2020" }));
    // What was to be decided later stays so.
    await press("Settle 1 change");
    await waitFor(() => expect(due(port.snapshot)).toBe(43966));
    const gone = screen.getByRole("combobox", { name: "What to do with R1.3" });
    expect(gone).toHaveValue("later");
    await userEvent.selectOptions(gone, "Set its status to Cancelled");
    await press("Settle 1 change");
    await waitFor(() => expect(inField(port.snapshot, "actions", 2, "status")).toBe("Cancelled"));
    expect(await screen.findByText("They are in step", { exact: false })).toBeVisible();
    expect(port.snapshot.sheets.find(({ name }) => name === "R1 Standards")).toEqual(SOURCE);
  });

  test("is compared no more once the tables are the plan, which the checks say", async () => {
    const { session } = await showCheck("source", CHANGED);
    await press("Choose what comes over");
    await userEvent.click(await screen.findByRole("button", { name: "The tables are the plan now: R1 Standards" }));
    expect(await screen.findByRole("button", { name: "Compare again: R1 Standards" })).toBeVisible();
    const told = session.state().review?.findings.filter(({ code }) => code === "source-changed") ?? [];
    expect(told.map(({ severity, facts }) => [severity, facts])).toMatchObject([["note", { what: "left" }]]);
  });

  test("lists records beside the actions with their table, which no status can cancel", async () => {
    const listed = (...rows: readonly string[]) =>
      gridSheet("Officers", ["Name | Post | E-mail | To", ...rows].join("\n"));
    const ann = "Ann Lee | Head of Education | ann@example.org |";
    const [bob, cai] = ["Bob Day | Finance Manager | bob@example.org |", "Cai Rees | Adviser | cai@example.org |"];
    const before = gridWorkbook(sheetOf(FIRST, SECOND, THIRD), listed(ann, bob, cai));
    const options = { asOf: DAY, fallbackDay: DAY, corrections: [] };
    const made = simulate(before, finish(proposal("structure", review(before, options), english)));
    const officers = listed(`${ann} 2020-06-30`, bob.replace("Finance Manager", "Head of Finance"));
    const sheets = made.sheets.map((one) => (one.name === "Officers" ? officers : one));
    const changed = typedInField({ ...made, sheets }, "owners", 1, "post", "Director");
    const { port, page } = await showCheck("source", changed);
    await press("Choose what comes over");
    expect(await screen.findByText("1 conflict to settle")).toBeVisible();
    expect(await violations(page.container)).toEqual([]);
    const cancelled = screen.getByRole("combobox", { name: "What to do with Cai Rees" });
    expect([...cancelled.querySelectorAll("option")].map(({ textContent }) => textContent)).toEqual([
      ...["Keep it, and say that it left the source", "Decide later"],
    ]);
    expect(screen.getByRole("combobox", { name: "What to do with Ann Lee" })).toHaveTextContent(
      "Keep what Owners says",
    );
    await userEvent.click(screen.getByRole("radio", { name: "Take the source: Head of Finance" }));
    await press("Settle 3 changes");
    await waitFor(() => expect(inField(port.snapshot, "owners", 1, "post")).toBe("Head of Finance"));
    expect(inField(port.snapshot, "owners", 0, "to")).toBe(44012);
    expect(inField(port.snapshot, "owners", 2, "name")).toBe("Cai Rees");
    expect(await screen.findByText("They are in step", { exact: false })).toBeVisible();
    expect(screen.getByRole("button", { name: "The tables are the plan now: Officers" })).toBeVisible();
  });
});
