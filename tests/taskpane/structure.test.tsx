/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Session } from "../../src/app/session";
import type { Doubt } from "../../src/core/recognise/recognition";
import { reviewInSteps } from "../../src/core/review";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { startEnglish } from "../../src/core/words/startEnglish";
import { startWelsh } from "../../src/core/words/startWelsh";
import { textsOf } from "../../src/taskpane/languages";
import { Pane } from "../../src/taskpane/Pane";
import { LINE, simulatedWorkbook } from "../app/simulatedWorkbook";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { day, fakeMemory, NO_TIME } from "./fakeReview";
import { violations } from "./showPane";

const TEXTS = { en: textsOf(startEnglish), cy: textsOf(startWelsh) };

const PLAN = `
Ref | What? | Who? | When? | RAG
R1.1 | Track pupils | GDRD | 03/04/2020 |
R1.2 | Train governors | Bob Day | 04/05/2020 |
R1.3 | Review the reserves | Bob Day | 05/06/2020 |
`;
/** The same with days that can be read in one way only, so that nothing is asked about them first. */
const PLAIN_DAYS = PLAN.replace("03/04", "30/04").replace("04/05", "31/05").replace("05/06", "30/06");
/** The plan with a green cell and a red one, neither with a word in it. */
function coloured(plan = PLAN): WorkbookSnapshot {
  const sheet = gridSheet("Plan", plan);
  const filled = (fill: string) => ({ value: "", text: "", format: "General", fill });
  const cells = sheet.cells.map((row, at) =>
    at === 1 ? [...row.slice(0, 4), filled("#00B050")] : at === 2 ? [...row.slice(0, 4), filled("#FF0000")] : row,
  );
  return gridWorkbook({ ...sheet, cells });
}

/** The coloured plan under a key: a green cell that says what green is; and where it is given, another that says otherwise. */
function withKey(other = ""): WorkbookSnapshot {
  const plan = coloured(PLAIN_DAYS).sheets[0];
  if (!plan?.used) throw new Error("The plan is empty.");
  const filled = (text: string) => ({ value: text, text, format: "General", fill: "#00B050" });
  const key = [[filled("Green")], other === "" ? [] : [filled(other)], []];
  return gridWorkbook({
    ...plan,
    used: { ...plan.used, rows: plan.used.rows + key.length },
    cells: [...key, ...plan.cells],
  });
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
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-15"),
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });
  const host = {
    facts: { version: "0.1.0", excel: "16.0", platform: "PC", requirements: "1.17", mergesUndo: false },
    openSample: () => Promise.resolve({ ok: true as const, value: null }),
    copy: () => Promise.resolve(true),
    copyTable: () => Promise.resolve(true),
    loadFigures: async () => (await import("../../src/taskpane/figures")).figures,
    loadOtherPlans: async () => (await import("../../src/taskpane/otherPlans")).otherPlans,
    reload: () => undefined,
    today: () => day("2020-05-15"),
  };
  const page = render(<Pane session={session} textsIn={(language) => TEXTS[language]} theme="light" host={host} />);
  await act(async () => {
    await session.start();
    session.show("structure");
  });
  await screen.findByRole("heading", { level: 1 });
  return { session, port, page };
}

const answers = (): readonly (string | null)[] =>
  screen.getAllByRole("radio").map((each) => each.closest(".option")?.textContent ?? null);
const chosen = (): string | null =>
  screen
    .getAllByRole<HTMLInputElement>("radio")
    .find(({ checked }) => checked)
    ?.closest(".option")?.textContent ?? null;
const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole("button", { name }));
const pick = (name: RegExp): Promise<void> => userEvent.click(screen.getByRole("radio", { name }));
const ask = (): string | null => screen.getByRole("heading", { level: 1 }).textContent;

describe("One question at a time, with what each answer would change (T11)", () => {
  test("about the order of day and month: the likelier first and chosen, and said why", async () => {
    await showStructure(coloured(), [DATES, OWNER]);
    expect(ask()).toBe("Is the day or the month first in column D?");
    expect(screen.getByText("1 of 2")).toBeVisible();
    expect(chosen()).toMatch(/^Day first.*It is read like this now/);
    await waitFor(() => expect(answers()[1]).toMatch(/^Month first3 due dates move/));
  });

  test("the cells it comes from are links, with what is in the first", async () => {
    const { port } = await showStructure(coloured(), [DATES]);
    expect(screen.getByText("03/04/2020")).toBeVisible();
    await press("Show in the sheet: Plan!D2");
    expect(port.selected).toEqual([{ sheet: "Plan", row: 1, column: 3 }]);
  });

  test("a colour that nothing explains has no answer chosen beforehand, and the primary says so", async () => {
    const { session } = await showStructure(coloured(PLAIN_DAYS));
    expect(ask()).toBe("What does green mean in column E?");
    expect(chosen()).toBeNull();
    expect(answers()).toEqual([
      expect.stringMatching(/^Nothing/),
      expect.stringMatching(/^Another rating….*Blue, Green/),
    ]);
    await press("Use this answer");
    expect(screen.getByText("Choose an answer first, or skip the question.")).toBeVisible();
    expect(session.state().choices.corrections).toEqual([]);
  });

  test("a key on the sheet is the suggested answer, with its cell", async () => {
    await showStructure(withKey());
    expect(ask()).toBe("What does green mean in column E?");
    expect(chosen()).toMatch(/^Green.*The key in Plan!A1 says so\./);
  });

  test("two keys that differ suggest nothing", async () => {
    await showStructure(withKey("Red"));
    expect(chosen()).toBeNull();
  });

  test("a question with a single answer is not asked", async () => {
    await showStructure(coloured(), [{ ...DATES, code: "table-kind", column: null, choices: ["actions"] }]);
    expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  });

  test("a spelling taken for somebody's name is asked about, with both, and the answer is followed (O8)", async () => {
    const rows = ["R1.1 | Track pupils | Steffan", "R1.2 | Train staff | Stefan", "R1.3 | Meet heads | Steffan"];
    const owned = [...rows, "R1.4 | Report | Stefan"].map((row) => `${row} Gwilym | 2020-03-31`).join("\n");
    await showStructure(gridWorkbook(gridSheet("Plan", `Ref | Action | Owner | Due\n${owned}`)));
    expect(ask()).toBe("Whose name is “Stefan Gwilym”?");
    await pick(/^Another owner/);
    await press("Use this answer");
    expect(await screen.findByRole("button", { name: "Change: Spelling “Stefan Gwilym”" })).toBeVisible();
  });

  test("a workbook too large for that is asked first, and then says what each answer would change", async () => {
    const workbook = coloured();
    const long = gridSheet("Notes", "x");
    const far = { ...long, used: { row: 0, column: 0, rows: 30_000, columns: 1 } };
    await showStructure({ ...workbook, sheets: [...workbook.sheets, far] }, [DATES]);
    expect(answers().join()).not.toContain("due dates move");
    await press("What would each answer change?");
    await waitFor(() => expect(answers().join()).toContain("3 due dates move"));
  });
});

describe("An answer is taken, told and can be changed (T11)", () => {
  test("it is applied at once, the next question opens with the focus on it, and a reader hears what changed", async () => {
    const { session } = await showStructure(coloured(), [DATES, OWNER]);
    await pick(/^Month first/);
    await press("Use this answer");
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Who or what is “GDRD”?"));
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
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

  test("one that is skipped stays open, and is named with what will be written", async () => {
    await showStructure(coloured(), [DATES]);
    await press("Skip");
    expect(await screen.findByText(/1 question is still open/)).toBeVisible();
    await press("1 Questions");
    expect(ask()).toBe("Is the day or the month first in column D?");
  });

  test("the keyboard alone answers a question", async () => {
    const { session } = await showStructure(coloured(), [DATES]);
    screen.getByRole("radio", { name: /^Day first/ }).focus();
    await userEvent.keyboard("{ArrowDown}");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() =>
      expect(session.state().choices.corrections).toMatchObject([{ kind: "dates", order: "month-first" }]),
    );
  });

  test("what was answered is listed, and changing it asks again", async () => {
    const { session } = await showStructure(coloured(), [DATES]);
    await pick(/^Month first/);
    await press("Use this answer");
    await userEvent.click(await screen.findByRole("button", { name: "Change: Dates in “When?” on Plan" }));
    await waitFor(() => expect(ask()).toBe("Is the day or the month first in column D?"));
    expect(session.state().review?.plan.actions[0]?.due.day).toBe("2020-04-03");
    expect(document.activeElement).not.toBe(document.body);
  });

  test("a table opens into its columns, and can be left out", async () => {
    const { session } = await showStructure(coloured(), [DATES]);
    await press(/^Plan → Actions/);
    expect(screen.getByText(/03\/04\/2020 \| 04\/05\/2020 \| 05\/06\/2020/)).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: "Use the table on Plan" }));
    expect(session.state().choices.corrections).toMatchObject([{ kind: "table", ticked: false }]);
  });
});

describe("What will be written, and created", () => {
  test("each new sheet, from where and how many rows; then it is created, and can be taken back", async () => {
    const { port } = await showStructure(coloured(), []);
    const sheets = await screen.findByRole("table");
    expect(sheets).toHaveTextContent("ActionsPlan3");
    const counted = await screen.findByRole("button", { name: /^Create \d+ sheets$/ });
    const before = port.snapshot.sheets.length;
    await press(/^Create \d+ sheets$/);
    // The button, the notice and the tabs at the bottom of Excel say the same number, that of the history among them.
    const come = port.snapshot.sheets.filter(({ visibility }) => visibility === "visible").length - before;
    expect(counted).toHaveTextContent(`Create ${String(come)} sheets`);
    expect(screen.getByText(new RegExp(`^${String(come)} sheets`))).toBeVisible();
    expect(await screen.findByText("Your own sheets are as they were.", { exact: false })).toBeVisible();
    expect(screen.getByRole("heading", { name: "The plan is ready" })).toBeVisible();
    expect(port.snapshot.sheets.length).toBeGreaterThan(1);
    await press("Take back");
    await waitFor(() => expect(port.snapshot.sheets.map(({ name }) => name)).toEqual(["Plan"]));
  });

  test("what to do first stays until the officer goes on, whatever day is chosen and though the notice is closed", async () => {
    const { session } = await showStructure(coloured(), []);
    await act(() => session.createTables());
    const ready = (): HTMLElement | null => screen.queryByRole("heading", { name: "The plan is ready" });
    await act(() => session.chooseDay(day("2020-05-12")));
    expect(ready()).toBeVisible();
    await press("Close");
    expect(ready()).toBeVisible();
    act(() => session.show("structure"));
    expect(ready()).toBeNull();
  });

  test("a day chosen before goes into Settings with the sheets, and one chosen afterwards is written there (B14)", async () => {
    const { session, port } = await showStructure(coloured(), []);
    await act(() => session.chooseDay(day("2020-05-10")));
    await act(() => session.createTables());
    expect(session.state().review?.asOf).toBe("2020-05-10");
    await act(() => session.chooseDay(day("2020-05-12")));
    expect(session.state().review).toMatchObject({ asOf: "2020-05-12", asAtSetting: "2020-05-12" });
    expect(session.state().result).toMatchObject({ kind: "day", asOf: "2020-05-12" });
    await act(() => session.chooseDay(null));
    expect(session.state().review).toMatchObject({ asOf: "2020-05-15", asAtSetting: null });
    await act(() => session.takeBack());
    expect(session.state().review).toMatchObject({ asAtSetting: "2020-05-12" });
    await act(() => session.takeBack("S1"));
    expect(session.state().failure).toBeNull();
    expect(port.snapshot.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });

  test("it has no violations for a screen reader in either language", async () => {
    const { session, page } = await showStructure(coloured(), [DATES, OWNER]);
    expect(await violations(page.container)).toEqual([]);
    await act(() => session.chooseLanguage("cy"));
    await waitFor(() => expect(ask()).toBe("Ai’r diwrnod ynteu’r mis sydd gyntaf yng ngholofn D?"));
    expect(await violations(page.container)).toEqual([]);
    await press("Hepgor");
    await press("Hepgor");
    await screen.findByRole("table");
    expect(await violations(page.container)).toEqual([]);
  });
});
