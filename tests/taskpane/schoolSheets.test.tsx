/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { papersLeftOut } from "../../src/core/sheets/papersLeftOut";
import { paneBoard as boardInEnglish } from "../../src/core/words/en/paneBoard";
import { paneSchools as inEnglish } from "../../src/core/words/en/paneSchools";
import { paneBoard as boardInWelsh } from "../../src/core/words/cy/paneBoard";
import { paneSchools as inWelsh } from "../../src/core/words/cy/paneSchools";
import { proposal } from "../../src/core/prepareChanges";
import { simulate } from "../../src/core/changes/simulate";
import { review } from "../../src/core/review";
import { finish } from "../../src/core/steps/work";
import { english } from "../../src/core/words/english";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { loadPart } from "../../src/taskpane/lazyPlaces";
import { gridSheet, gridWorkbook } from "../snapshots/gridSheet";
import { day } from "./fakeReview";
import { violations } from "./showPane";
import { showSchools, TEXTS } from "./showSchools";

// The papers are worked out again after each choice.
jest.setTimeout(300_000);

const DAY = day("2020-02-28");
const SOURCE = gridWorkbook(
  gridSheet(
    "R5",
    "R5 Improve financial management\nRef | Action | Lead officer | Start | Deadline | Status\nR5.1 | Review the formula | Mared Ifans | 1/9/2019 | 31/3/2020 | In progress",
  ),
  gridSheet(
    "Returns",
    "School No | School | Sector | Balance 31.3.19 £\n4901 | Ysgol Uwchradd Aber | Secondary | -91238.50",
  ),
);
const made = (source: WorkbookSnapshot): WorkbookSnapshot =>
  simulate(
    source,
    finish(proposal("structure", review(source, { asOf: DAY, fallbackDay: DAY, corrections: [] }), english)),
  );

const SLOW = { timeout: 20_000 };
const press = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
    await Promise.resolve();
  });
};
const box = (label: string): HTMLInputElement => screen.getByLabelText(label);

describe.each([
  ["en", inEnglish, boardInEnglish],
  ["cy", inWelsh, boardInWelsh],
] as const)("which sheets of schools the board gets (%s)", (language, words, { schools: said }) => {
  beforeAll(() => loadPart("board", language));

  test("the place of the schools says whether they are named, and leads to where that is chosen", async () => {
    const { session, port, page } = await showSchools(made(SOURCE), language);
    expect(screen.queryByText(words.papers.built(["schools", "schoolsWithoutNames"]))).not.toBeNull();
    await press(words.papers.choose);
    expect(session.state().place).toBe("board");
    await waitFor(() => expect(document.activeElement).toBe(box(said.paper.schools)));
    expect([box(said.paper.schools).checked, box(said.paper.schoolsWithoutNames).checked]).toEqual([true, true]);
    expect(await violations(page.container)).toEqual([]);
    act(() => box(said.paper.schools).click());
    await screen.findByText(TEXTS[language].pane.result.schoolSheets, {}, SLOW);
    expect(papersLeftOut(port.snapshot).papers).toEqual(["schools"]);
    expect(page.container.textContent).toContain(said.comes(["schoolsWithoutNames"]));
    await press(said.keptIn);
    expect(port.selected).toMatchObject([{ sheet: "Settings" }]);
    act(() => session.show("schools"));
    expect(screen.queryByText(words.papers.built(["schoolsWithoutNames"]))).not.toBeNull();
    act(() => session.show("board"));
    await press(TEXTS[language].pane.takeBack);
    await waitFor(() => expect(box(said.paper.schools).checked).toBe(true), SLOW);
    expect(papersLeftOut(port.snapshot).papers).toEqual([]);
  });

  test("before there are Settings it is said that they keep it", async () => {
    const { session } = await showSchools(SOURCE, language);
    expect(screen.queryByText(words.papers.title)).toBeNull();
    act(() => session.show("board"));
    expect(screen.queryByText(said.needsTables)).not.toBeNull();
  });
});
