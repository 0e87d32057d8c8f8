/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { simulate } from "../../src/core/changes/simulate";
import { proposal } from "../../src/core/prepareChanges";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import { slippedBy, source, withTables } from "../core/fixes/slippedPlan";
import { day } from "./fakeReview";
import { showCheck } from "./showCheck";
import { violations } from "./showPane";

const TABLES = withTables(source);
/** It is fetched apart, which on a busy machine takes its time. */
const SOON = { timeout: 30_000 };
const JANUARY = day("2020-01-31");
const SEALED = simulate(
  TABLES,
  finish(proposal("summary", review(TABLES, { asOf: null, fallbackDay: JANUARY, corrections: [] }), english)),
);

describe("The overview says what moved since the last paper (B5)", () => {
  test("where a paper is sealed, in the language of the pane", async () => {
    const { session, page } = await showCheck("name-person", slippedBy(SEALED, [[0, "status", "Complete"]]));
    act(() => session.show("plan"));
    const line = await screen.findByText("Since the papers of 31 January 2020:", {}, SOON);
    expect(line.parentElement).toHaveTextContent(/^Since the papers of 31 January 2020: 1 completed( ·|$)/);
    expect(await violations(page.container)).toEqual([]);
    await act(() => session.chooseLanguage("cy"));
    const welsh = await screen.findByText("Ers papurau 31 Ionawr 2020:", {}, SOON);
    expect(welsh.parentElement).toHaveTextContent(/wedi’u cwblhau: 1/);
  });

  test("nothing where no paper is sealed", async () => {
    const { session } = await showCheck("name-person", TABLES);
    act(() => session.show("plan"));
    await waitFor(() => screen.getByRole("heading", { name: "Next steps" }));
    expect(screen.queryByText(/^Since the/)).toBeNull();
  });
});
