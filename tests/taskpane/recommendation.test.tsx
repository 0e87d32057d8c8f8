/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { OFFICERS, slippedBy, withTables } from "../core/fixes/slippedPlan";
import { typedInField } from "../core/tables/inTables";
import { showCheck } from "./showCheck";
import { violations } from "./showPane";

const R4 =
  "Ensure that the organisation of provision for non-maintained, post-16 and secondary education meets the needs";
const TABLES = withTables(
  gridWorkbook(
    gridSheet(
      "Plan",
      `
Ref | Recommendation | Action | Lead | By when | Status | Evidence
4.1 | R4 | Review the sixth form offer | Ann Lee | 2020-01-31 | In progress |
4.2 | R4 | Publish the report to members | Bob Day | 2020-06-29 | In progress |
4.3 | R4 | Train the governors of schools | Bob Day | 2020-02-10 | Complete | Minutes
1.1 | R1 | Visit every school this term | Ann Lee | 2020-06-30 | Cancelled |
`,
    ),
    gridSheet(
      "Recommendations",
      `\nRef | Recommendation | Lead\nR4 | ${R4} | Head of Schools\nR1 | Raise standards | \n`,
    ),
    gridSheet(
      "Measures",
      `
Recommendation | Success measure | Baseline | Baseline date | Target | Target date | Latest | Latest date
R4 | Pupils who stay on | 60% | 2019-02-28 | 80% | 2021-02-27 | 69% | 2020-01-31
R4 | Parents who are content | most | 2019-02-28 | all | 2021-02-27 | many | 2020-01-31
`,
    ),
    gridSheet(
      "Risks",
      `\nRecommendation | Risk | Likelihood | Impact | Mitigation\nR4 | No building | 2 | 3 | Ask\nR4 | No teachers | 4 | 5 | Advertise\n`,
    ),
    OFFICERS,
  ),
);
const judged = (text: string, evidence: string): WorkbookSnapshot =>
  typedInField(
    typedInField(
      typedInField(TABLES, "recommendations", 0, "judgement", text),
      "recommendations",
      0,
      "selfEvaluation",
      text,
    ),
    ...(["recommendations", 0, "selfEvaluationEvidence", evidence] as const),
  );

async function open(ref: string, workbook: WorkbookSnapshot = TABLES) {
  const shown = await showCheck("name-person", workbook);
  act(() => shown.session.show("plan", { kind: "recommendation", ref }));
  await waitFor(() => screen.getByRole("heading", { level: 1, name: new RegExp(`^${ref}`) }));
  return shown;
}
const said = (name: string): string => screen.getByRole("region", { name }).textContent;

describe("A recommendation accounts for itself", () => {
  test("opens from its row, with the counts that decided and the limit beside them", async () => {
    const { session, page } = await showCheck("name-person", TABLES);
    act(() => session.show("plan"));
    await userEvent.click(screen.getByRole("button", { name: /^R4/ }));
    await userEvent.click(screen.getByRole("button", { name: "Why Amber…" }));
    await waitFor(() => screen.getByRole("heading", { level: 1, name: /^R4 Ensure/ }));
    expect(said("Why Amber")).toContain("Actions that count3With a colour3 of 3Blue1 of 3Amber or Red1 of 3Red0 of 3");
    expect(said("Why Amber")).toContain("Limit25 %");
    expect(await violations(page.container)).toEqual([]);
  });

  test("shows delivery, impact, the inspectorate's judgement and the council's own side by side, each with its cell", async () => {
    await open("R4", judged("Limited progress", "Cabinet report of 4 February"));
    const views = screen.getByRole("region", { name: "Side by side, never one colour" });
    expect(views.textContent).toMatch(/^Side by side, never one colourDeliveryAmber/);
    expect(views.textContent).toContain("ImpactAmber 1 of 2 measures rated");
    expect(views.textContent).toContain("InspectorateLimited progress");
    expect(views.textContent).toContain("Self-evaluationLimited progress");
    expect(views.textContent).toContain("It rests onCabinet report of 4 February");
    expect(within(views).getByRole("button", { name: /^Inspectorate: Recommendations 2!/ })).toBeVisible();
  });

  test("says what nothing speaks of, what each measure and risk says, and how days have moved (R15, R17, F59)", async () => {
    await open("R4", slippedBy(TABLES, [[0, "revisedDue", 43921]]));
    expect(said("What nothing speaks of")).toContain("R4 asks for non-maintained provision");
    expect(said("What nothing speaks of")).not.toContain("post-16");
    expect(said("Measures")).toContain(
      "M1 Pupils who stay on Latest 69%, target 80%. Short of the line to the target by 5 %",
    );
    expect(said("Measures")).toContain("M2 Parents who are content Latest many, target all. No rating");
    expect(said("Risks")).toMatch(/No teachers Advertise.*Score 20.*No building Ask.*Score 6/);
    expect(said("How far days have moved")).toContain("1 of 3 actions with a first day has a later one, by 60 days.");
    expect(said("Evidence")).toBe("Evidence1 of 1 complete action carries evidence.Minutes for 4.3 · Bob Day");
  });

  test("holds where there is no measure, no judgement, and nothing but a cancelled action", async () => {
    await open("R1");
    expect(said("Side by side, never one colour")).toContain("ImpactNo measure");
    expect(said("Side by side, never one colour")).toContain("InspectorateNot judged");
    expect(said("Side by side, never one colour")).toContain("Self-evaluationNot evaluated");
    expect(screen.getByRole("region", { name: /^Why/ }).textContent).toContain("Cancelled, in no number1");
    expect(screen.queryByRole("region", { name: "What nothing speaks of" })).toBeNull();
    expect(said("Evidence")).toBe("EvidenceNo action is complete yet.");
    expect(screen.queryByRole("region", { name: "How far days have moved" })).toBeNull();
  });

  test("goes from one to the next, and one that is gone says so", async () => {
    const { session } = await open("R4");
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(screen.getByRole("heading", { level: 1, name: /^R1/ })).toHaveFocus();
    act(() => session.show("plan", { kind: "recommendation", ref: "R9" }));
    expect(screen.getByText("This recommendation is no longer in the plan.")).toBeVisible();
  });
});
