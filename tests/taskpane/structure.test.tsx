/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Session } from "../../src/app/session";
import type { Doubt } from "../../src/core/recognise/recognition";
import { reviewInSteps } from "../../src/core/review";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { textsOf } from "../../src/taskpane/languages";
import { Pane } from "../../src/taskpane/Pane";
import { LINE, simulatedWorkbook } from "../app/simulatedWorkbook";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { day, fakeMemory, NO_TIME } from "./fakeReview";
import { violations } from "./showPane";

const TEXTS = { en: textsOf(english), cy: textsOf(welsh) };

const PLAN = `
Ref | What? | Who? | When? | RAG
R1.1 | Track pupils | GDRD | 03/04/2020 |
R1.2 | Train governors | Bob Day | 04/05/2020 |
R1.3 | Review the reserves | Bob Day | 05/06/2020 |
`;
/** The plan with a green cell and a red one, neither with a word in it. */
function coloured(): WorkbookSnapshot {
  const sheet = gridSheet("Plan", PLAN);
  const filled = (fill: string) => ({ value: "", text: "", format: "General", fill });
  const cells = sheet.cells.map((row, at) =>
    at === 1 ? [...row.slice(0, 4), filled("#00B050")] : at === 2 ? [...row.slice(0, 4), filled("#FF0000")] : row,
  );
  return gridWorkbook({ ...sheet, cells });
}

const doubt = (more: Pick<Doubt, "code" | "column" | "choices" | "samples">): Doubt => ({
  tableKey: "Plan!A1",
  ...more,
});
const DATES = doubt({ code: "date-order", column: 3, choices: ["day-first", "month-first"], samples: ["03/04/2020"] });
const OWNER = doubt({ code: "owner-kind", column: 2, choices: ["team", "person"], samples: ["GDRD"] });

/** The pane on Structure, over the real line; `doubts` stand in place of those that the plan raises. */
async function showStructure(workbook: WorkbookSnapshot, doubts?: readonly Doubt[]) {
  const port = simulatedWorkbook(workbook);
  const session = new Session({
    port,
    work: {
      ...LINE,
      review: function* (snapshot, options) {
        const found = yield* reviewInSteps(snapshot, options);
        const settled = found.recognition.corrections ?? [];
        const left = doubts?.filter(
          ({ code }) => !settled.some(({ kind }) => code.startsWith(kind.replace("dates", "date"))),
        );
        return left ? { ...found, recognition: { ...found.recognition, doubts: left } } : found;
      },
    },
    memory: fakeMemory(),
    excelLanguage: "en",
    readyToSpeak: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-15"),
    pace: NO_TIME,
  });
  const host = {
    facts: { version: "0.1.0", excel: "16.0", platform: "PC", requirements: "1.17", mergesUndo: false },
    openSample: () => Promise.resolve({ ok: true as const, value: null }),
    copy: () => Promise.resolve(true),
    reload: () => undefined,
  };
  const page = render(<Pane session={session} textsIn={(language) => TEXTS[language]} theme="light" host={host} />);
  await act(async () => {
    await session.start();
    session.show("structure");
  });
  return { session, port, page };
}

const questions = (): HTMLElement => screen.getByRole("region", { name: /to settle first/ });

describe("Structure asks what is in doubt first (T11)", () => {
  test("the questions stand above the tables found", async () => {
    await showStructure(coloured(), [DATES, OWNER]);
    const tables = screen.getByRole("region", { name: "Tables found" });
    expect(questions().compareDocumentPosition(tables)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("about the order of day and month, about owners and about colours, too", async () => {
    await showStructure(coloured(), [DATES, OWNER]);
    expect(questions()).toHaveTextContent("Plan, D: Is the day or the month first in these dates?");
    expect(questions()).toHaveTextContent("Plan, C: Is this a person, a post, a team or a body? GDRD");
  });

  test("a spelling taken for somebody's name is asked about, with both, and the answer is followed (O8)", async () => {
    const rows = ["R1.1 | Track pupils | Steffan", "R1.2 | Train staff | Stefan", "R1.3 | Meet heads | Steffan"];
    const owned = [...rows, "R1.4 | Report | Stefan"].map((row) => `${row} Gwilym | 2020-03-31`).join("\n");
    await showStructure(gridWorkbook(gridSheet("Plan", `Ref | Action | Owner | Due\n${owned}`)));
    expect(questions()).toHaveTextContent("Plan, C: Is this the same owner as Steffan Gwilym? Stefan Gwilym");
    expect(within(questions()).getByRole("button", { name: "C3: Stefan Gwilym" })).toBeVisible();
    await userEvent.click(within(questions()).getByRole("button", { name: /^Another owner/ }));
    expect(screen.queryByRole("region", { name: /to settle first/ })).toBeNull();
    expect(document.body).toHaveTextContent("Spelling “Stefan Gwilym”: Another owner");
  });

  test("each colour without a word is a question of its own, with the cells that have it", async () => {
    const { port } = await showStructure(coloured());
    expect(questions()).toHaveTextContent("What does this colour mean? green (#00B050)");
    expect(questions()).toHaveTextContent("What does this colour mean? red (#FF0000)");
    await userEvent.click(within(questions()).getByRole("button", { name: "E3" }));
    expect(port.selected).toEqual([{ sheet: "Plan", row: 2, column: 4 }]);
  });

  test("the cells it comes from are shown with what stands in them, and a click selects them", async () => {
    const { port } = await showStructure(coloured(), [DATES]);
    await userEvent.click(within(questions()).getByRole("button", { name: "D2: 03/04/2020" }));
    expect(port.selected).toEqual([{ sheet: "Plan", row: 1, column: 3 }]);
  });

  test("each answer says what it would change before it is given", async () => {
    await showStructure(coloured(), [DATES]);
    const answers = within(questions()).getByRole("group", { name: "Answers for Plan, D" });
    expect(within(answers).getByRole("button", { name: /^Day first/ })).toHaveTextContent("as it is read now");
    await waitFor(() =>
      expect(within(answers).getByRole("button", { name: /^Month first/ })).toHaveTextContent("3 due dates move"),
    );
  });

  test("it says so again when another question is answered, and when the workbook was looked at", async () => {
    const { session } = await showStructure(coloured(), [DATES, OWNER]);
    const monthFirst = (): HTMLElement => within(questions()).getByRole("button", { name: /^Month first/ });
    await userEvent.click(within(questions()).getByRole("button", { name: /^Team/i }));
    await waitFor(() => expect(monthFirst()).toHaveTextContent("3 due dates move"));
    await act(() => session.look());
    await waitFor(() => expect(monthFirst()).toHaveTextContent("3 due dates move"));
  });

  test("a workbook too large for that is asked first, and then says it", async () => {
    const workbook = coloured();
    const long = gridSheet("Notes", "x");
    const far = { ...long, used: { row: 0, column: 0, rows: 30_000, columns: 1 } };
    await showStructure({ ...workbook, sheets: [...workbook.sheets, far] }, [DATES]);
    expect(questions()).not.toHaveTextContent("due dates move");
    await userEvent.click(within(questions()).getByRole("button", { name: "What would each answer change?" }));
    await waitFor(() => expect(questions()).toHaveTextContent("3 due dates move"));
  });
});

describe("An answer is taken, told and can be taken back (T11)", () => {
  test("it is applied at once, and a screen reader hears what it changed", async () => {
    const { session } = await showStructure(coloured(), [DATES, OWNER]);
    await userEvent.click(within(questions()).getByRole("button", { name: /^Month first/ }));
    expect(session.state().review?.plan.actions.map((action) => action.due.day)).toEqual([
      "2020-03-04",
      "2020-04-05",
      "2020-05-06",
    ]);
    const told = screen.getAllByRole("status").map((status) => status.textContent);
    expect(told).toContainEqual(
      expect.stringMatching(/^Dates in “When\?” on Plan: Month first\. Because of that, 3 due dates move/),
    );
  });

  test("the focus goes to the question that takes its place, and after the last to the heading", async () => {
    await showStructure(coloured(), [DATES, OWNER]);
    await userEvent.click(within(questions()).getByRole("button", { name: /^Month first/ }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Plan, C: Is this a person/));
    await userEvent.click(within(questions()).getByRole("button", { name: /^Team/ }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Structure" })).toHaveFocus());
    expect(screen.queryByRole("region", { name: /to settle first/ })).not.toBeInTheDocument();
  });

  test("the keyboard alone answers a question", async () => {
    const { session } = await showStructure(coloured(), [DATES]);
    within(questions())
      .getByRole("button", { name: /^Month first/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    expect(session.state().choices.corrections).toMatchObject([{ kind: "dates", order: "month-first" }]);
  });

  test("a colour that is confirmed asks no more, and one that means nothing neither", async () => {
    await showStructure(coloured());
    await userEvent.click(within(questions()).getAllByRole("button", { name: /^Green/ })[0] as HTMLElement);
    expect(questions()).not.toHaveTextContent("#00B050");
    await userEvent.click(within(questions()).getByRole("button", { name: /^Means nothing/ }));
    expect(screen.queryByText(/What does this colour mean/)).not.toBeInTheDocument();
  });

  test("what was answered is listed, and taking it back asks again", async () => {
    const { session } = await showStructure(coloured(), [DATES]);
    await userEvent.click(within(questions()).getByRole("button", { name: /^Month first/ }));
    const mine = screen.getByRole("region", { name: "Your corrections: 1" });
    expect(mine).toHaveTextContent("Dates in “When?” on Plan: Month first");
    await userEvent.click(within(mine).getByRole("button", { name: "Take back: Dates in “When?” on Plan" }));
    expect(session.state().review?.plan.actions[0]?.due.day).toBe("2020-04-03");
    expect(questions()).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
  });

  test("it has no violations for a screen reader in either language", async () => {
    const { session, page } = await showStructure(coloured(), [DATES, OWNER]);
    await userEvent.click(within(questions()).getByRole("button", { name: /^Month first/ }));
    expect(await violations(page.container)).toEqual([]);
    await act(() => session.chooseLanguage("cy"));
    expect(page.container).toHaveTextContent("Dyddiadau yn “When?” ar Plan: Mis yn gyntaf");
    expect(await violations(page.container)).toEqual([]);
  });
});
