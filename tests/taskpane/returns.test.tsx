/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import "@testing-library/jest-dom";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { returnBytes } from "../../src/app/returnFiles";
import { makeReturns, type ReturnSheet } from "../../src/core/returns/returnSheet";
import { RETURN_COLUMNS, type ReturnColumn } from "../../src/core/words/returnsWords";
import { look, slippedBy, source, withTables } from "../core/fixes/slippedPlan";
import { recordsOf } from "../../src/core/tables/records";
import { inField, tableOf } from "../core/tables/inTables";
import { showCheck } from "./showCheck";
import { violations } from "./showPane";

// jsdom has neither.
Object.assign(globalThis, { TextEncoder, TextDecoder, Uint8Array });

const TABLES = withTables(source);

/** The file of an owner, with what was typed into the first row of it. */
function fileOf(owner: string, typed: Readonly<Partial<Record<ReturnColumn, string | number>>>): File {
  const { plan, asOf } = look(TABLES);
  const form = makeReturns({ plan, asOf, language: "en" }).find((one) => one.owner === owner);
  if (!form) throw new Error(`No return for ${owner}.`);
  const [first = [], ...others] = form.rows;
  const row = first.map((value, at) => typed[RETURN_COLUMNS[at] ?? "id"] ?? value);
  const filled: ReturnSheet = { ...form, rows: [row, ...others] };
  const bytes = returnBytes(filled);
  const file = new File([bytes as BlobPart], `${owner}.xlsx`);
  file.arrayBuffer = () => Promise.resolve(bytes.buffer as ArrayBuffer);
  return file;
}

test("Returns that came back are dropped in together: news is merged, a conflict is chosen in, who has not answered is told", async () => {
  const changed = slippedBy(TABLES, [[2, "status", "Complete"]]);
  const { session, port, page } = await showCheck("name-person", changed);
  act(() => session.show("returns"));
  await waitFor(() => screen.getByRole("heading", { name: "Returns of owners" }));
  expect(screen.getByText(/this add-in sends nothing/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Save the file for Ann Lee" })).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  await userEvent.upload(screen.getByLabelText("Read returns that came back"), [
    fileOf("Ann Lee", { percent: 80, words: "Seven of eight visited" }),
    fileOf("Bob Day", { status: "In progress", newDay: "soon" }),
  ]);
  await waitFor(() => screen.getByText("2 files read"));
  await userEvent.click(screen.getByRole("button", { name: "1 action has news that can be taken." }));
  const [news] = screen.getAllByRole("listitem").filter(({ textContent }) => textContent.startsWith("1.1"));
  expect(news).toHaveTextContent("1.1 % complete: 80 · What has happened: Seven of eight visited (Ann Lee)");
  expect(screen.getByText("1 conflict to choose in")).toBeVisible();
  expect(screen.getByText(/“soon”/)).toBeVisible();
  await userEvent.click(screen.getByLabelText("Take what Bob Day says: In progress"));
  // One more file may put other words in that place: nothing is chosen any more.
  await userEvent.upload(screen.getByLabelText("Read returns that came back"), [
    fileOf("Bob Day", { status: "Cancelled" }),
  ]);
  await waitFor(() => screen.getByLabelText("Take what Bob Day says: Cancelled"));
  screen.getAllByRole("radio").forEach((choice) => expect(choice).not.toBeChecked());
  await userEvent.click(screen.getByLabelText("Take what Bob Day says: In progress"));
  await userEvent.click(screen.getByRole("button", { name: "Merge 2 actions" }));
  await waitFor(() => expect(inField(port.snapshot, "actions", 0, "percentComplete")).toBe(80));
  expect(inField(port.snapshot, "actions", 2, "status")).toBe("In progress");
  await waitFor(() => screen.getByText(/^Merged\./));
  expect(screen.queryByText("2 files read")).not.toBeInTheDocument();
  // The same file does nothing, and the pane says so.
  await userEvent.upload(screen.getByLabelText("Read returns that came back"), [
    fileOf("Bob Day", { status: "In progress", newDay: "soon" }),
  ]);
  await waitFor(() => screen.getByText("Bob Day.xlsx was merged on 28 February 2020 already. It does nothing."));
  expect(screen.queryByRole("button", { name: /^Merge/ })).not.toBeInTheDocument();
});

test("Files that are saved are noted, each owner is shown with what came of theirs, and who has not answered is listed", async () => {
  const saved: string[] = [];
  Object.assign(URL, { createObjectURL: () => "blob:file", revokeObjectURL: () => undefined });
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const { session, port, page } = await showCheck("name-person", TABLES);
  act(() => session.show("returns"));
  await waitFor(() => screen.getByRole("button", { name: "Save 2 files" }));
  await userEvent.click(screen.getByRole("button", { name: "Save 2 files" }));
  click.mockRestore();
  expect(saved).toEqual(["Return Ann Lee 2020-02-28.xlsx", "Return Bob Day 2020-02-28.xlsx"]);
  await waitFor(() => screen.getByText("For whom returns were made stands in Returns."));
  expect(recordsOf(tableOf(port.snapshot, "returns")).map(({ text }) => text("owner"))).toEqual(["Ann Lee", "Bob Day"]);
  expect(screen.getAllByText("File made on 28 February 2020. Not answered yet.")).toHaveLength(2);
  expect(screen.getByText("Nothing has come back from: Ann Lee, Bob Day.")).toBeVisible();
  expect(screen.getByText("0 of 2 owners who were asked in the last week have answered.")).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  // An answer that says nothing new is an answer.
  fireEvent.drop(screen.getByLabelText("Read returns that came back"), {
    dataTransfer: { files: [fileOf("Bob Day", {})] },
  });
  await waitFor(() => screen.getByText("1 file read"));
  await userEvent.click(screen.getByRole("button", { name: "Note 1 answer" }));
  await waitFor(() => screen.getByText("Answered on 28 February 2020."));
  expect(screen.getByText("Nothing has come back from: Ann Lee.")).toBeVisible();
  expect(screen.getByText("1 of 2 owners who were asked in the last week has answered.")).toBeVisible();
  // The list is narrowed to those who are waited for.
  await userEvent.selectOptions(screen.getByLabelText("Which owners are shown"), "Not back 1");
  expect(screen.getByRole("button", { name: "Copy the mail to Ann Lee" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Copy the mail to Bob Day" })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("Which owners are shown"), "All 2");
  expect(screen.getByRole("button", { name: "Copy the mail to Bob Day" })).toBeVisible();
  expect(await violations(page.container)).toEqual([]);
  // The overview says for how many actions owners are waited for, and leads here.
  act(() => session.show("plan"));
  await userEvent.click(screen.getByRole("button", { name: "2 waiting for owners asked 28 Feb 2020" }));
  await waitFor(() => screen.getByRole("heading", { name: "Returns of owners" }));
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.getByRole("button", { name: /waiting for owners/ })).toHaveFocus());
});
