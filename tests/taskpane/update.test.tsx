/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Selected } from "../../src/app/workbookPort";
import { recordsOf } from "../../src/core/tables/records";
import { source, withTables } from "../core/fixes/slippedPlan";
import { inField, tableOf } from "../core/tables/inTables";
import { showCheck } from "./showCheck";
import { violations } from "./showPane";

const TABLES = withTables(source);
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const type = (label: string, text: string): Promise<void> => userEvent.type(screen.getByLabelText(label), text);

async function openForm(onSelection?: (react: (selected: Selected) => void) => void) {
  const shown = await showCheck("name-person", TABLES, onSelection);
  const key = shown.session.state().review?.rated[1]?.action.key ?? "";
  act(() => shown.session.show("plan", { kind: "action", key, list: { of: "all" } }));
  await waitFor(() => screen.getByRole("button", { name: "Update 1.2…" }));
  await press("Update 1.2…");
  await waitFor(() => screen.getByRole("heading", { name: "Update 1.2" }));
  return shown;
}

describe("The form that updates an action", () => {
  test("says what the rating will be, and writes the row and its line", async () => {
    const { port, page } = await openForm();
    expect(await violations(page.container)).toEqual([]);
    await type("Done, in per cent", "80");
    await type("New day", "30/6/2020");
    await type("Agreed by", "The Board");
    await type("What has happened", "Drafted");
    expect(screen.getByText("That is 30 June 2020.", { exact: false })).toBeVisible();
    expect(screen.getByText("After saving")).toBeVisible();
    await press("Save update");
    expect(screen.getByRole("alert")).toHaveTextContent("Enter your name.");
    await type("Your name", "Ann Lee");
    await press("Save update");
    await waitFor(() => screen.getByText("Saved. What stood there before is in Updates."));
    const now = port.snapshot;
    expect(
      ["percentComplete", "revisedDue", "moveAgreedBy", "latestUpdate"].map((field) =>
        inField(now, "actions", 1, field as "due"),
      ),
    ).toEqual([80, 44012, "The Board", "Drafted"]);
    expect(recordsOf(tableOf(now, "updates")).map(({ text }) => text("by"))).toEqual(["", "Ann Lee"]);
    // The action is open again, as it reads now.
    await press("Update 1.2…");
    expect(screen.getByText("80 % so far.")).toBeVisible();
  });

  test("says beside each field what stands in the row, as long as the row is the only one", async () => {
    await openForm();
    expect(screen.getByRole("option", { name: "Unchanged: In progress" })).toBeVisible();
    expect(screen.getByText("Due on 30 April 2020.")).toBeVisible();
    await press(/The same for others/);
    await userEvent.click(screen.getByLabelText(/1\.3 Publish/));
    expect(screen.getByRole("option", { name: "Unchanged" })).toBeVisible();
    expect(screen.queryByText("Due on 30 April 2020.")).toBeNull();
  });

  test("saves nothing that nobody can read, and says so", async () => {
    const { port } = await openForm();
    await type("Done, in per cent", "lots");
    expect(screen.getByText("Enter a number from 0 to 100.")).toBeVisible();
    await press("Save update");
    expect(screen.getByRole("alert")).toHaveTextContent("Say what has changed.");
    expect(port.snapshot).toBe(TABLES);
  });

  test("writes the same for others of the list that are chosen", async () => {
    const { port } = await openForm();
    await userEvent.selectOptions(screen.getByLabelText("Status"), "On hold");
    await userEvent.click(screen.getByText(/The same for others/));
    await userEvent.click(screen.getByLabelText(/1\.3 Publish/));
    await userEvent.clear(screen.getByLabelText("Your name"));
    await type("Your name", "Ann Lee");
    await press("Save 2 updates");
    await waitFor(() => screen.getByText("Saved. What stood there before is in Updates."));
    expect([1, 2, 3].map((row) => inField(port.snapshot, "actions", row, "status"))).toEqual([
      ...["On hold", "On hold", "Not started"],
    ]);
  });

  test("takes the other rows that are selected with it", async () => {
    let select: (selected: Selected) => void = () => undefined;
    const { session, port } = await openForm((react) => (select = react));
    const [at, last] = [1, 2].map((row) => session.state().review?.rated[row]?.action.cells.action);
    if (!at || !last) throw new Error("The actions are not in the table.");
    await press("Cancel");
    act(() => select({ ...at, rows: [[at.row, last.row]] }));
    await press("Update 1.2…");
    await waitFor(() => screen.getByRole("heading", { name: "Update 1.2" }));
    expect(screen.getByLabelText(/1\.3 Publish/)).toBeChecked();
    expect(screen.getByLabelText(/1\.4 Train/)).not.toBeChecked();
    await type("What has happened", "Told to all");
    await userEvent.clear(screen.getByLabelText("Your name"));
    await type("Your name", "Ann Lee");
    await press("Save 2 updates");
    await waitFor(() => expect(inField(port.snapshot, "actions", 2, "latestUpdate")).toBe("Told to all"));
    expect(inField(port.snapshot, "actions", 3, "latestUpdate")).toBeUndefined();
  });

  test("is saved without another look at the workbook", async () => {
    const { port } = await openForm();
    // Once the log is there, nothing has to be read to know how the workbook stands.
    await type("What has happened", "Drafted");
    await userEvent.clear(screen.getByLabelText("Your name"));
    await type("Your name", "Ann Lee");
    await press("Save update");
    await waitFor(() => screen.getByRole("button", { name: "Update 1.2…" }));
    const read = jest.spyOn(port, "read");
    await press("Update 1.2…");
    await type("What has happened", "Agreed");
    await press("Save update");
    await waitFor(() => expect(inField(port.snapshot, "actions", 1, "latestUpdate")).toBe("Agreed"));
    await waitFor(() => screen.getByRole("button", { name: "Update 1.2…" }));
    expect(read).not.toHaveBeenCalled();
  });

  test("stays open while another row is selected in the sheet", async () => {
    let select: (selected: Selected) => void = () => undefined;
    const { session } = await openForm((react) => (select = react));
    const at = session.state().review?.rated[2]?.action.cells.action;
    act(() => (at ? select(at) : undefined));
    expect(session.state().selection).toEqual(at);
    expect(screen.getByRole("heading", { name: "Update 1.2" })).toBeVisible();
  });
});
