/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { atOnce, entry } from "./fakeReview";
import { showPane } from "./showPane";

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("Work that stopped half way", () => {
  test("is shown before anything else, and Finish brings it to its end", async () => {
    const { session, workbook } = await showPane({ structured: true, journal: [entry("S1", "open")] });
    expect(await screen.findByRole("heading", { name: /^Stopped half way: Tables created/ })).toBeVisible();
    act(() => session.show("board"));
    expect(screen.getByRole("heading", { name: /^Stopped half way/ })).toBeVisible();
    await press("Finish");
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([
      "apply removeSheet Actions",
      "apply addSheet Actions",
    ]);
    expect(screen.queryByRole("heading", { name: /^Stopped half way/ })).not.toBeInTheDocument();
  });

  test("can be taken back instead, and again where Excel refuses", async () => {
    const { session, workbook } = await showPane({ structured: true, journal: [entry("S1", "open")] });
    await screen.findByRole("heading", { name: /^Stopped half way/ });
    workbook.refuse.apply = "busy";
    await press("Take back");
    expect(await screen.findByRole("alert")).toHaveTextContent("Excel is busy");
    expect(screen.getByRole("heading", { name: /^Stopped half way/ })).toBeVisible();
    workbook.refuse = {};
    await press("Try again");
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "takenBack" } });
  });

  test("while it was taken back can only be taken back further", async () => {
    await showPane({ structured: true, journal: [entry("S1", "takingBack")] });
    expect(await screen.findByRole("button", { name: "Finish" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Take back" })).not.toBeInTheDocument();
  });
});

test("the history lists every step by day, and any that stands can be taken back", async () => {
  const journal = [entry("S1", "done"), entry("S2", "takenBack", "summary"), entry("S3", "done", "asAt")];
  const { session, workbook } = await showPane({ structured: true, journal });
  act(() => session.show("history"));
  expect(await screen.findByRole("heading", { name: "day 2020-02-28" })).toBeVisible();
  const rows = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(rows.map((row) => row.split("14:32")[0])).toEqual([
    "As-at day set",
    "Board papers built",
    "Tables created or brought up to date",
  ]);
  await press("Take back: Tables created or brought up to date");
  expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual(["apply removeSheet Actions"]);
});

test("where a step is taken back but for what was changed and what is used, both are listed and say why", async () => {
  const changed = { sheet: "Actions", row: 4, column: 4, expected: "Ann Lee", now: "Gwen Parry" };
  const formula = "=Owners!A5";
  const using = { sheet: "Cabinet", row: 0, column: 5, expected: null, now: { formula }, keeps: "Owners" };
  const edits = [{ kind: "setName", name: "X", before: null, after: "=1", isVisible: true }] as const;
  const work = { proposeTakeBack: () => atOnce({ changes: { edits }, left: [changed, using] }) };
  const { session } = await showPane({ structured: true, journal: [entry("S1", "done")], work });
  act(() => session.show("history"));
  await press("Take back: Tables created or brought up to date");
  const left = await screen.findByRole("region", { name: "Changed since, so left as it is" });
  expect(left).toHaveTextContent("written “Ann Lee”, now “Gwen Parry”");
  expect(left).not.toHaveTextContent("Owners");
  const kept = screen.getByRole("region", { name: "Still used, so left as it is" });
  expect(kept).toHaveTextContent("its formula uses the sheet “Owners”, which stays for it");
});
