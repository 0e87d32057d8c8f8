/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { proposeUpdate } from "../../src/core/proposals/proposeUpdate";
import { simulate } from "../../src/core/changes/simulate";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { day } from "./fakeReview";
import { look, slippedBy, source, withTables } from "../core/fixes/slippedPlan";
import { showCheck } from "./showCheck";
import { violations } from "./showPane";

const TABLES = withTables(source);
/** 1.3 is moved twice by updates, the second time agreed; of 1.4 somebody typed a revised day. */
function moved() {
  const key = (snapshot: typeof TABLES) => look(snapshot).plan.actions.find(({ id }) => id === "1.3")?.key ?? "";
  const first = simulate(
    TABLES,
    finish(
      proposeUpdate({ ...look(TABLES), words: english }, [
        { key: key(TABLES), newDay: day("2020-04-30"), why: "Late contractor", by: "Ann Lee" },
      ]),
    ),
  );
  const second = simulate(
    first,
    finish(
      proposeUpdate({ ...look(first), words: english }, [
        { key: key(first), newDay: day("2020-05-29"), agreedBy: "The Board", by: "Ann Lee" },
      ]),
    ),
  );
  return slippedBy(second, [[3, "revisedDue", 43999]]);
}
const said = (name: string): string => screen.getByRole("region", { name }).textContent;

describe("Date moves in the pane (B16)", () => {
  test("stand among the next steps, and open into what became of each, and whose days have slipped", async () => {
    const { session, page } = await showCheck("name-person", moved());
    act(() => session.show("plan"));
    // They are everybody's: among the steps of one owner they would say something untrue.
    act(() => session.narrow({ owner: "Bob Day" }));
    expect(screen.queryByRole("button", { name: /date moves/ })).toBeNull();
    act(() => session.narrow({ owner: null }));
    await userEvent.click(screen.getByRole("button", { name: /^3 date moves, 2 not agreed/ }));
    await waitFor(() => screen.getByRole("heading", { level: 1, name: "Date moves" }));
    expect(
      screen.getByText("3 due days were moved: 1 not agreed yet, 1 never agreed, 1 agreed, by whom and when."),
    ).toBeVisible();
    expect(said("Not agreed yet")).toContain("1.4: 29 May 2020 → 17 Jun 2020");
    expect(said("Never agreed")).toContain(
      "1.3: 29 Mar 2020 → 30 Apr 2020 32 days later · Late contractor · Asked by Ann Lee on 28 Feb 2020",
    );
    expect(said("Agreed")).toContain("Agreed by The Board on 28 Feb 2020");
    expect(said("By owner")).toContain("Bob Day2 of 2 later, 80 days in all, 2 not agreed");
    expect(await violations(page.container)).toEqual([]);
  });

  test("a move opens its action, and back leads to the row it came from", async () => {
    const { session } = await showCheck("name-person", moved());
    act(() => session.show("plan"));
    await userEvent.click(screen.getByRole("button", { name: /^3 date moves/ }));
    await waitFor(() => screen.getByRole("heading", { level: 1, name: "Date moves" }));
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: /^3 date moves/ })).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: /^3 date moves/ }));
    await userEvent.click(screen.getByRole("button", { name: /^1\.4: 29 May/ }));
    await waitFor(() => screen.getByRole("heading", { level: 1, name: /^1\.4/ }));
  });

  test("none are no step, and the place says so", async () => {
    const { session } = await showCheck("name-person", TABLES);
    act(() => session.show("plan"));
    expect(screen.queryByText(/date move/)).toBeNull();
    act(() => session.show("moves"));
    await waitFor(() => screen.getByText("No due day was moved."));
    expect(screen.getByText("None of 4 actions with a first day has a later one.")).toBeVisible();
  });
});
