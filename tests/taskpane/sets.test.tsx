/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { source, withTables } from "../core/fixes/slippedPlan";
import { recordsOf } from "../../src/core/tables/records";
import { tableOf } from "../core/tables/inTables";
import { showCheck } from "./showCheck";
import { violations } from "./showPane";

test("A ready set is looked at and added; from then on it is said to be there", async () => {
  const { session, port, page } = await showCheck("name-person", withTables(source));
  act(() => session.show("sets"));
  await waitFor(() => screen.getByRole("heading", { name: "Ready sets of recommendations" }));
  expect(await violations(page.container)).toEqual([]);
  await userEvent.click(screen.getByText("What it says", { selector: "[aria-label*='Board review'] *" }));
  expect(screen.getByText(/proposals for alternative arrangements to welsh government by 1 july 2020/i)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Add 12 recommendations and 5 key dates" }));
  await waitFor(() => screen.getByText("The set is in Recommendations and Key dates."));
  const refs = recordsOf(tableOf(port.snapshot, "recommendations")).map(({ text }) => text("ref"));
  expect(refs).toEqual(expect.arrayContaining(["C1", "B4"]));
  await waitFor(() => screen.getByText("All of it is in your workbook."));
  expect(screen.getByRole("button", { name: "Add 5 recommendations and 3 key dates" })).toBeVisible();
});
