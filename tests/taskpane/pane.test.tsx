/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { atOnce, EMPTY_REVIEW, fakeReview } from "./fakeReview";
import { showPane, violations } from "./showPane";

const click = async (name: string | RegExp, role = "button"): Promise<void> =>
  userEvent.click(await screen.findByRole(role, { name }));

describe("The first time", () => {
  test("it says what was found, what happens next and what is promised, and nothing else is offered yet", async () => {
    const { host } = await showPane();
    expect(await screen.findByRole("heading", { name: "There is a plan in this workbook" })).toBeVisible();
    expect(screen.getByText("Your own sheets are never changed.")).toBeVisible();
    expect(screen.queryByRole("tab")).not.toBeInTheDocument();
    await click("Open a sample workbook");
    expect(host.openSample).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("The sample is open in another window.")).toBeVisible();
  });

  test("whoever just looks has the places and the day", async () => {
    await showPane();
    await click("Just look");
    expect(screen.getByRole("tab", { name: "Plan" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: /As at/ })).toHaveTextContent("28 Feb 2020");
  });

  test("a workbook without a plan says what was looked at and why not, with the ways on", async () => {
    const { workbook } = await showPane({ work: { review: () => atOnce(EMPTY_REVIEW) } });
    expect(await screen.findByRole("heading", { name: "No plan found in this workbook" })).toBeVisible();
    expect(screen.getByRole("button", { name: /R1 Standards.*nothing on it/ })).toBeVisible();
    await click("Look again");
    expect(workbook.log).toEqual(["read", "read"]);
  });
});

describe("Plan opens on what matters now", () => {
  test("the next board, the next steps and the recommendations with their reasons", async () => {
    await showPane({ structured: true });
    expect(screen.getByText("Board, day 2020-03-17")).toBeVisible();
    expect(screen.getByText("in 18 days")).toBeVisible();
    expect(screen.getByRole("button", { name: /1 overdue.*oldest 28 days/ })).toBeVisible();
    expect(screen.getByRole("button", { name: /1 due by the board/ })).toBeVisible();
    const row = screen.getByRole("button", { name: /R1.*Raise standards/ });
    expect(row).toHaveTextContent("because amber-share");
    expect(within(row).getByRole("img", { name: "1 Green, 1 Amber, 1 Grey" })).toHaveTextContent("1 G1 A1 –");
  });

  test("a recommendation opens into its actions, the worst first, and the share that was enough", async () => {
    await showPane({ structured: true });
    await click(/R1.*Raise standards/);
    expect(screen.getByText(/25 % is enough/)).toBeVisible();
    const ids = screen.getAllByRole("button", { name: /^R1\.\d/ }).map((row) => row.textContent.slice(0, 4));
    expect(ids).toEqual(["R1.1", "R1.2", "R1.3"]);
  });

  test("the foot says what would be in the papers and builds them", async () => {
    const { workbook } = await showPane({ structured: true });
    expect(screen.getByText("2 errors are open. They would stand in the papers.")).toBeVisible();
    await click("Build the board papers");
    expect(await screen.findByText("Board papers built, as at day 2020-02-28.")).toBeVisible();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual(["apply addSheet Board summary"]);
  });

  test("a row selected in the sheet is one line, and takes nothing away until it is opened", async () => {
    const { workbook } = await showPane({ structured: true });
    act(() => workbook.selected({ sheet: "R1 Standards", row: 1, column: 2 }));
    const line = screen.getByRole("button", { name: /R1.1.*Amber.*reason overdue.*Open/ });
    expect(screen.getByText("Next steps")).toBeVisible();
    await userEvent.click(line);
    expect(await screen.findByRole("heading", { name: "R1.1 Publish the strategy" })).toHaveFocus();
    act(() => workbook.selected({ sheet: "R1 Standards", row: 2, column: 2 }));
    expect(await screen.findByRole("heading", { name: "R1.2 Train governors" })).toBeVisible();
    act(() => workbook.selected({ sheet: "R1 Standards", row: 40, column: 0 }));
    expect(screen.getByRole("heading", { name: "R1.2 Train governors" })).toBeVisible();
  });
});

describe("One action says why and what would change it", () => {
  test("with its inputs, their cells, and when it changes by itself", async () => {
    const { workbook } = await showPane({ structured: true });
    await click(/1 overdue/);
    const why = await screen.findByRole("region", { name: "Why Amber" });
    expect(why).toHaveTextContent("It was due on day 2020-01-31 and is not complete.");
    expect(why).toHaveTextContent("Limit31 days");
    const change = screen.getByRole("region", { name: "What would change it" });
    expect(change).toHaveTextContent("Left as it is:");
    expect(change).toHaveTextContent("Complete, with evidence");
    await click("Show R1.1 in the sheet");
    expect(workbook.select).toHaveBeenCalledWith({ sheet: "R1 Standards", row: 1, column: 0 });
  });

  test("back puts the focus on the row it came from, and Escape goes back, too", async () => {
    await showPane({ structured: true });
    await click(/1 overdue/);
    await screen.findByRole("heading", { name: /R1.1/ });
    await userEvent.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: /1 overdue/ })).toHaveFocus();
  });

  test("no rule's number is in it", async () => {
    const { page } = await showPane({ structured: true });
    await click(/1 overdue/);
    await screen.findByRole("region", { name: "Why Amber" });
    expect(page.container.textContent).not.toMatch(/\bR[5-8]\b|F\d\d/);
  });
});

describe("Checks is a work list", () => {
  test("grouped by what to do, and the first group is the primary", async () => {
    await showPane({ structured: true });
    await click(/^Checks/, "tab");
    expect(screen.getByRole("tab", { name: "Checks 3 to look at" })).toBeInTheDocument();
    const decision = screen.getByRole("region", { name: "Needs a decision or an answer" });
    expect(
      within(decision)
        .getAllByRole("button")
        .map((row) => row.textContent),
    ).toEqual(["ErrorEnter a due date1", "ErrorComplete it, or agree a new date1", "WarningAdd a measure of impact1"]);
    await click("Start: enter a due date");
    expect(screen.getByRole("heading", { name: "Enter a due date" })).toHaveFocus();
  });

  test("one check says what is so, what to do, and shows its cell", async () => {
    const { workbook } = await showPane({ structured: true });
    await click(/^Checks/, "tab");
    await click(/Complete it/);
    const card = screen.getByRole("region", { name: "Complete it, or agree a new date" });
    expect(card).toHaveTextContent("R1.1 Publish the strategy");
    expect(card).toHaveTextContent("sentence overdue.");
    expect(card).toHaveTextContent("What to do: next overdue.");
    expect(card).toHaveTextContent("In the cell31/01/20");
    await click("Show in the sheet: R1 Standards!C2");
    expect(workbook.select).toHaveBeenCalledWith({ sheet: "R1 Standards", row: 1, column: 2 });
  });

  test("key 4 skips to the next, but not while something is typed, and not once it is switched off", async () => {
    const { session } = await showPane({ structured: true });
    await click(/^Checks/, "tab");
    await click(/Enter a due date/);
    screen.getByRole("button", { name: /^Skip/ }).focus();
    await userEvent.keyboard("4");
    expect(screen.getByRole("heading", { name: "Complete it, or agree a new date" })).toBeVisible();
    act(() => session.narrow({ numberKeys: false }));
    screen.getByRole("button", { name: /^Skip/ }).focus();
    await userEvent.keyboard("4");
    expect(screen.getByRole("heading", { name: "Complete it, or agree a new date" })).toBeVisible();
  });

  test("words and errors alone narrow it, and a reader hears how many are shown", async () => {
    await showPane({ structured: true });
    await click(/^Checks/, "tab");
    await userEvent.type(screen.getByRole("searchbox"), "strategy");
    expect(screen.getByText("1 shown")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Enter a due date/ })).not.toBeInTheDocument();
    await userEvent.clear(screen.getByRole("searchbox"));
    await click("Errors 2");
    expect(screen.getByText("2 shown")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Add a measure/ })).not.toBeInTheDocument();
  });

  test("what the register says is set aside is in no group and no number, but in a list of its own with reason and name", async () => {
    const review = fakeReview({ tables: true });
    const [overdue] = review.findings;
    if (!overdue) throw new Error("Nothing was found.");
    const place = { sheet: "Findings", row: 4, column: 8 };
    const setAside = new Map([[overdue, { reason: "Agreed with the Board", by: "Ann Lee", until: null, place }]]);
    const { workbook } = await showPane({ structured: true, work: { review: () => atOnce({ ...review, setAside }) } });
    expect(screen.getByRole("tab", { name: "Checks 2 to look at" })).toBeInTheDocument();
    await click(/^Checks/, "tab");
    expect(screen.queryByRole("button", { name: /Complete it/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Errors 1" })).toBeVisible();
    await click("Set aside 1");
    const list = screen.getByRole("region", { name: "Set aside" });
    expect(within(list).getAllByRole("button")).toHaveLength(1);
    expect(list).toHaveTextContent("R1.1 sentence overdue.Agreed with the Board · By Ann Lee");
    await userEvent.click(within(list).getByRole("button"));
    expect(screen.getByRole("heading", { name: "Set aside" })).toHaveFocus();
    const card = screen.getByRole("region", { name: "Set aside" });
    expect(card).toHaveTextContent("Set aside becauseAgreed with the BoardBy Ann Lee");
    await click("Show it in the list of findings: Findings!I5");
    expect(workbook.select).toHaveBeenCalledWith(place);
    await click("All checks");
    expect(within(screen.getByRole("region", { name: "Set aside" })).getByRole("button")).toHaveFocus();
    await click("Set aside 1");
    expect(screen.getByRole("button", { name: /Enter a due date/ })).toBeVisible();
  });

  test("with everything set aside it says so, and what was set aside can still be seen", async () => {
    const review = fakeReview({ tables: true });
    const nothing = { reason: "", by: "", until: null, place: null };
    const setAside = new Map(review.findings.map((finding) => [finding, nothing]));
    const { page } = await showPane({ structured: true, work: { review: () => atOnce({ ...review, setAside }) } });
    await click(/^Checks/, "tab");
    expect(screen.getByText("Nothing to look at.")).toBeVisible();
    expect(screen.queryByText(/nothing contradicts/)).not.toBeInTheDocument();
    await click("Set aside 3");
    expect(screen.getAllByText(/No reason is given\. · No name is given\./)).toHaveLength(3);
    expect(await violations(page.container)).toEqual([]);
  });

  test("the arrow keys walk its rows", async () => {
    await showPane({ structured: true });
    await click(/^Checks/, "tab");
    screen.getByRole("button", { name: /Enter a due date/ }).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(screen.getByRole("button", { name: /Complete it/ })).toHaveFocus();
  });
});

describe("Board builds the papers", () => {
  test("without tables it builds both: nobody has to create tables first", async () => {
    const { workbook } = await showPane();
    await click("Just look");
    await click("Board", "tab");
    await click("Build the papers");
    expect(await screen.findByText(/Board papers built/)).toBeVisible();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual(["apply addSheet Board summary"]);
  });

  test("it says what will be built, for which day and board, builds it in the language chosen, and links to it", async () => {
    const { workbook } = await showPane({ structured: true });
    await click("Board", "tab");
    expect(await screen.findByText(/As at day 2020-02-28, for the board on day 2020-03-17/)).toBeVisible();
    expect(await screen.findByText("Will add Board summary.")).toBeVisible();
    await userEvent.click(screen.getByRole("radio", { name: "Cymraeg" }));
    await click("Build the papers");
    expect(await screen.findByText("Board papers built, as at day 2020-02-28.")).toBeVisible();
    await click("Open Crynodeb i’r bwrdd");
    expect(workbook.select).toHaveBeenCalledWith({ sheet: "Crynodeb i’r bwrdd", row: 0, column: 0 });
  });

  test("names of officers are left out by a box that says what is known for a name (B12)", async () => {
    const { session } = await showPane({ structured: true });
    await click("Board", "tab");
    const box = await screen.findByRole("checkbox", { name: "Leave out names of officers" });
    expect(box).not.toBeChecked();
    expect(box).toHaveAccessibleDescription(/only in a text is not found/);
    await userEvent.click(box);
    expect(box).toBeChecked();
    expect(session.state().choices.officers).toBe("withheld");
    await userEvent.click(box);
    expect(session.state().choices.officers).toBe("shown");
  });

  test("the focus is on the slot once it is built, and the notice stays until it is closed", async () => {
    await showPane({ structured: true });
    await click("Board", "tab");
    await click("Build the papers");
    await waitFor(() => expect(screen.getByRole("button", { name: "Open Board summary" })).toHaveFocus());
    await click("Plan", "tab");
    expect(screen.getByText(/Board papers built/)).toBeVisible();
    await click("Close");
    expect(screen.queryByText(/Board papers built/)).not.toBeInTheDocument();
  });
});

describe("One as-at day for everything (B14)", () => {
  test("it opens in place, reads the day first, says back what it read, and closes to its button", async () => {
    const { session } = await showPane({ structured: true });
    await click(/As at/);
    await userEvent.click(screen.getByRole("radio", { name: /Another day/ }));
    const box = screen.getByRole("textbox", { name: "Day, month, year" });
    await userEvent.clear(box);
    await userEvent.type(box, "3/4/2020");
    expect(screen.getByText("That is day 2020-04-03.")).toBeVisible();
    await click("Use this day");
    expect(session.state().choices.asOf).toBe("2020-04-03");
    await waitFor(() => expect(screen.getByRole("button", { name: /As at/ })).toHaveTextContent("3 Apr 2020"));
    expect(screen.getByRole("button", { name: /As at/ })).toHaveFocus();
  });

  test("a day that is no day changes nothing, and says how to type one", async () => {
    const { session } = await showPane({ structured: true });
    await click(/As at/);
    await userEvent.click(screen.getByRole("radio", { name: /Another day/ }));
    const box = screen.getByRole("textbox", { name: "Day, month, year" });
    await userEvent.clear(box);
    await userEvent.type(box, "31/02/2020");
    expect(screen.getByText(/Type the day first/)).toBeVisible();
    await click("Use this day");
    expect(box).toHaveFocus();
    expect(session.state().choices.asOf).toBeNull();
  });
});

describe("What goes wrong is said in plain words in the slot", () => {
  test("a cell that is being edited: what to do, and the same step again as a button", async () => {
    const { workbook } = await showPane({ structured: true });
    workbook.refuse.apply = "cell-being-edited";
    await click("Build the board papers");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Nothing was written: a cell is being edited. Press Enter or Esc in the sheet");
    workbook.refuse = {};
    await click("Try again");
    expect(await screen.findByText(/Board papers built/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("a mistake of ours offers to load the pane again, and its words are among the lines for support", async () => {
    const { host } = await showPane({
      work: {
        review: () => {
          throw new Error("boom");
        },
      },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("Action Plan made a mistake");
    await click("Load the pane again");
    expect(host.reload).toHaveBeenCalledTimes(1);
  });
});

describe("Both languages, the keyboard and help", () => {
  test("the other language turns every word of the pane, at once", async () => {
    await showPane({ structured: true });
    await click("Cymraeg");
    expect(screen.getByRole("tab", { name: "Bwrdd" })).toBeVisible();
    expect(screen.getByRole("button", { name: "English" })).toBeVisible();
  });

  test("the places can be walked with the arrow keys alone", async () => {
    await showPane({ structured: true });
    screen.getByRole("tab", { name: "Plan" }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(screen.getByRole("tab", { name: "Board" })).toHaveAttribute("aria-selected", "true");
  });

  test("the lines for support hold versions and counts, nothing of the cells, and can be copied", async () => {
    const { host } = await showPane({ structured: true });
    await click(/^More/);
    await click("Help and support");
    await click("Copy for support");
    const copied = (host.copy as jest.Mock).mock.calls[0] as readonly [string];
    expect(copied[0]).toContain("ExcelApi: 1.17");
    expect(copied[0]).toContain("Actions: 3");
    expect(copied[0]).not.toContain("strategy");
    expect(await screen.findByText("Copied.")).toBeVisible();
  });

  test("rules are named where it is said how a rating is worked out, and there alone", async () => {
    await showPane({ structured: true });
    await click(/^More/);
    await click("Help and support");
    await click("How a rating is worked out");
    expect(await screen.findByText("R5")).toBeVisible();
  });
});

test("an action that was open and is no longer in the plan says so", async () => {
  const { session } = await showPane({ structured: true });
  act(() => session.show("plan", { kind: "action", key: "gone", list: { of: "all" } }));
  expect(await screen.findByText("This action is no longer in the plan.")).toBeVisible();
});
