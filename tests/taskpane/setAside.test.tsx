/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { NO_FILTER } from "../../src/app/sessionState";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../src/core/steps/work";
import { recordsOf } from "../../src/core/tables/records";
import { english } from "../../src/core/words/english";
import { tableOf, typedInField } from "../core/tables/inTables";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { on } from "../core/proposals/planFixture";
import { DAY, showCheck } from "./showCheck";
import { violations } from "./showPane";

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Status
R1.1 | Track more able pupils in every school | Ann Lee | TBC | In progress
R1.2 | Review the curriculum with all heads | Bob Day | TBC | In progress
R1.3 | Publish the report to every member | Bob Day | 2020-05-29 | In progress
`,
  ),
);
const BUILT = simulate(
  PLAN,
  finish(proposal("structure", review(PLAN, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
);

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
/** State, reason and name of each row of the register about a due date that is missing. */
const registered = (workbook: WorkbookSnapshot): readonly (readonly string[])[] =>
  recordsOf(tableOf(workbook, "findings"))
    .filter(({ text }) => text("code").includes("due-placeholder"))
    .map(({ text }) => [text("state"), text("setAsideReason"), text("setAsideBy")]);
const DONE = "Done: the sheet Findings says so.";

describe("A check is set aside from the pane", () => {
  test("with a reason and a name, in the register; it is in no number, and can be opened again", async () => {
    const { session, port, page } = await showCheck("enter-due", BUILT);
    const before = session.state().review?.setAside.size;
    await press(/^Set aside…/);
    expect(await violations(page.container)).toEqual([]);
    await userEvent.click(screen.getByRole("radio", { name: "Being settled with the owner" }));
    await userEvent.type(screen.getByLabelText("In your words"), "Team meets on 5 March");
    await userEvent.type(screen.getByLabelText("Your name"), "Nest Caradog");
    await press("Set aside");
    expect(await screen.findByText(DONE)).toBeVisible();
    const reason = "Being settled with the owner: Team meets on 5 March";
    expect(registered(port.snapshot)).toEqual([
      ["Set aside", reason, "Nest Caradog"],
      ["Open", "", ""],
    ]);
    expect([before, session.state().review?.setAside.size]).toEqual([0, 1]);
    act(() => session.narrow({ checkFilter: { ...NO_FILTER, setAside: true } }));
    act(() => session.show("checks", { kind: "finding", group: "set-aside", index: 0 }));
    await press("Open it again");
    await waitFor(() =>
      expect(registered(port.snapshot)).toEqual([
        ["Open", "", ""],
        ["Open", "", ""],
      ]),
    );
  });

  test("with the others of its group, in one step that can be taken back", async () => {
    const { port } = await showCheck("enter-due", BUILT);
    screen.getByRole("button", { name: /^Skip/ }).focus();
    await userEvent.keyboard("3");
    await userEvent.type(screen.getByLabelText("In your words"), "Agreed in January");
    await userEvent.type(screen.getByLabelText("Your name"), "Nest Caradog");
    await userEvent.click(screen.getByRole("checkbox", { name: "Do the same for the other one in this group" }));
    await press("Set aside");
    expect(await screen.findByText(DONE)).toBeVisible();
    expect(registered(port.snapshot).map(([state]) => state)).toEqual(["Set aside", "Set aside"]);
    await press("Take back");
    await waitFor(() => expect(registered(port.snapshot).map(([state]) => state)).toEqual(["Open", "Open"]));
  });

  test("a reason that stands from before, beside a state that somebody picked, is kept", async () => {
    const row = recordsOf(tableOf(BUILT, "findings")).find(({ text }) => text("code").includes("due-placeholder"))?.row;
    const picked = [["setAsideReason", "Agreed in January"] as const, ["state", "Open "] as const].reduce(
      (workbook, [field, text]) => typedInField(workbook, "findings", row ?? 0, field, text),
      BUILT,
    );
    const { port } = await showCheck("enter-due", picked);
    await press(/^Set aside…/);
    await userEvent.type(screen.getByLabelText("In your words"), "Asked again in March");
    await userEvent.type(screen.getByLabelText("Your name"), "Nest Caradog");
    await press("Set aside");
    expect(await screen.findByText(DONE)).toBeVisible();
    expect(registered(port.snapshot)[0]).toEqual([
      "Set aside",
      "Agreed in January; Asked again in March",
      "Nest Caradog",
    ]);
  });

  test("until a day to come, which is said back; from that day on the check says why it is open again", async () => {
    const { port, session, page } = await showCheck("enter-due", BUILT);
    await press(/^Set aside…/);
    await userEvent.type(screen.getByLabelText("In your words"), "Agreed in January");
    await userEvent.type(screen.getByLabelText("Your name"), "Nest Caradog");
    const day = screen.getByLabelText("Look again on, if you wish");
    await userEvent.type(day, "28/02/2020");
    expect(screen.getByText("Choose a day after 28 February 2020.")).toBeVisible();
    await press("Set aside");
    expect(day).toHaveFocus();
    await userEvent.clear(day);
    await userEvent.type(day, "1/3/2020");
    expect(screen.getByText("That is 1 March 2020.")).toBeVisible();
    expect(await violations(page.container)).toEqual([]);
    await press("Set aside");
    expect(await screen.findByText(DONE)).toBeVisible();
    expect(registered(port.snapshot)[0]?.[0]).toBe("Set aside");
    await act(() => session.chooseDay(on("2020-03-01")));
    act(() => session.show("checks", { kind: "finding", group: "enter-due", index: 0 }));
    expect(screen.getByText("It was set aside until 1 March 2020: look again.")).toBeVisible();
    expect(screen.getByText("Agreed in January")).toBeVisible();
  });

  test("not without a reason or a name, and that is said", async () => {
    const { port } = await showCheck("enter-due", BUILT);
    await press(/^Set aside…/);
    expect(screen.getByRole("heading", { name: "Set this check aside" })).toHaveFocus();
    await press("Set aside");
    expect(screen.getByRole("alert")).toHaveTextContent("Say why, and give a name.");
    await press("Cancel");
    expect(screen.getByRole("button", { name: /^Set aside…/ })).toHaveFocus();
    expect(port.snapshot).toBe(BUILT);
  });
});

test("before there are tables checks are shown without anything to accept or set aside, and the way to tables is", async () => {
  const { session, page } = await showCheck("enter-due", PLAN);
  expect(screen.queryByRole("button", { name: /^(?:Accept|Set aside)/ })).toBeNull();
  act(() => session.show("checks"));
  const first = "To settle these here, create the tables first. Your own sheets are never changed.";
  expect(screen.getByText(first)).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  await press("Create the tables");
  expect(session.state().place).toBe("structure");
});

test("with tables nobody is asked to create them first", async () => {
  const { session } = await showCheck("enter-due", BUILT);
  act(() => session.show("checks"));
  expect(screen.queryByRole("button", { name: "Create the tables" })).toBeNull();
});
