/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { atOnce, EMPTY_REVIEW } from "./fakeReview";
import { showPane } from "./showPane";

const click = async (name: string | RegExp, role = "button"): Promise<void> =>
  userEvent.click(screen.getByRole(role, { name }));

describe("The first time", () => {
  test("three lines say what it does, and a sample can be opened", async () => {
    const { host } = await showPane();
    expect(screen.getByText(/Your sheets are never changed/)).toBeVisible();
    await click("Open a sample workbook");
    expect(host.openSample).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("The sample is open in another window.")).toBeVisible();
  });

  test("a workbook without a plan says what a plan needs, with the next step as a button", async () => {
    const { workbook } = await showPane({ work: { review: () => atOnce(EMPTY_REVIEW) } });
    await click("Look through this workbook");
    expect(screen.getByRole("alert")).toHaveTextContent(/No action plan was found.*heading row/);
    await click("Look again");
    expect(workbook.log).toEqual(["read", "read"]);
  });
});

describe("Structure shows what was found before anything is written", () => {
  test("doubts come first, with their cells, and an answer becomes a correction", async () => {
    const { session } = await showPane();
    await click("Look through this workbook");
    const doubts = screen.getByRole("region", { name: "1 question to settle first" });
    expect(doubts).toHaveTextContent("What does this column hold? It could be: role due, role revisedDue.");
    expect(doubts).toHaveTextContent("C2: 31/01/20C4: TBC");
    await userEvent.selectOptions(within(doubts).getByRole("combobox"), "role due");
    const anchor = { sheet: "R1 Standards", cell: "C1", headings: ["By when"], read: "" };
    expect(session.state().choices.corrections).toEqual([
      { kind: "column", tableKey: "R1 Standards!A1", column: 2, role: "due", anchor },
    ]);
  });

  test("every table says how sure it is and why, and its columns show three values", async () => {
    await showPane();
    await click("Look through this workbook");
    const tables = screen.getByRole("region", { name: "Tables found" });
    expect(tables).toHaveTextContent("3 rows · 94 % sure");
    expect(tables).toHaveTextContent("by its heading: “Action”");
    expect(tables).toHaveTextContent("31/01/20 | 15/03/20 | TBC");
    expect(screen.getByText("Notes: no heading row was found")).toBeInTheDocument();
  });

  test("a table can be left out", async () => {
    const { session } = await showPane();
    await click("Look through this workbook");
    await click("Take the table on R1 Standards", "checkbox");
    expect(session.state().choices.corrections).toEqual([
      expect.objectContaining({ kind: "table", tableKey: "R1 Standards!A1", ticked: false, tableKind: "actions" }),
    ]);
  });

  test("what will be written is said first; then the tables are created and can be taken back", async () => {
    const { workbook } = await showPane();
    await click("Look through this workbook");
    expect(screen.getByText("Will add Actions.")).toBeVisible();
    await click("Create tables");
    expect(await screen.findByText(/The tables stand on new sheets/)).toBeVisible();
    await click("Take back");
    expect(await screen.findByText(/Taken back/)).toBeVisible();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([
      "apply addSheet Actions",
      "apply removeSheet Actions",
    ]);
  });
});

describe("Plan opens on what matters now", () => {
  test("it counts actions, overdue ones, and those due by the next meeting", async () => {
    await showPane({ structured: true });
    const overview = screen.getByRole("region", { name: "Overview" });
    expect(overview).toHaveTextContent("3 actions");
    expect(overview).toHaveTextContent("1 overdue");
    expect(overview).toHaveTextContent("1 due by the next meeting (day 2020-03-17)");
    await userEvent.click(screen.getByText("Raise standards"));
    expect(overview).toHaveTextContent("1 Green · 1 Amber · 1 Grey");
  });

  test("an action leads to its row in the sheet", async () => {
    const { workbook } = await showPane({ structured: true });
    await userEvent.click(screen.getByText("1 overdue"));
    await click("R1.1 Publish the strategy: Go to R1.1 in the sheet");
    expect(workbook.select).toHaveBeenCalledWith({ sheet: "R1 Standards", row: 1, column: 0 });
  });

  test("the row selected in the sheet shows its rating, its reason and its findings", async () => {
    const { workbook } = await showPane({ structured: true });
    act(() => workbook.selected({ sheet: "R1 Standards", row: 1, column: 2 }));
    const selected = screen.getByRole("region", { name: "Selected" });
    expect(selected).toHaveTextContent("R1.1Amberreason overdue (R7)Error: sentence overdue");
    act(() => workbook.selected({ sheet: "R1 Standards", row: 40, column: 0 }));
    expect(selected).toHaveTextContent("Select a row of the plan");
  });
});

describe("Checks lists what somebody must look at", () => {
  test("findings stand by severity and kind, and a click goes to the cell", async () => {
    const { workbook } = await showPane({ structured: true });
    await click(/^Checks/, "tab");
    expect(screen.getByText("2 errors, 1 warning, 0 notes")).toBeVisible();
    await click("Go to R1 Standards!C2");
    expect(workbook.select).toHaveBeenCalledWith({ sheet: "R1 Standards", row: 1, column: 2 });
  });

  test("one severity can be shown alone", async () => {
    await showPane({ structured: true });
    await click(/^Checks/, "tab");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Warning");
    expect(screen.queryByText("sentence overdue")).not.toBeInTheDocument();
    await userEvent.click(screen.getByText(/kind no-success-measure/));
    expect(screen.getByText("sentence no-success-measure")).toBeInTheDocument();
  });

  test("the place says how many wait, errors and warnings alone", async () => {
    await showPane({ structured: true });
    expect(screen.getByRole("tab", { name: "Checks, 3 to look at" })).toBeInTheDocument();
  });
});

describe("Board builds the summary", () => {
  test("without tables it builds both: nobody has to create tables first", async () => {
    const { workbook } = await showPane();
    await click("Board", "tab");
    await click("Build summary");
    expect(await screen.findByText(/The summary stands/)).toBeVisible();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual(["apply addSheet Board summary"]);
  });

  test("without a plan it says so, and leads to Structure", async () => {
    await showPane({ work: { review: () => atOnce(EMPTY_REVIEW) } });
    await click("Board", "tab");
    expect(screen.queryByRole("button", { name: "Build summary" })).not.toBeInTheDocument();
    await click("Go to Structure");
    expect(screen.getByRole("heading", { name: "Structure" })).toBeVisible();
  });

  test("it says what will be built, builds it in the language chosen, and links to it", async () => {
    const { workbook } = await showPane({ structured: true });
    await click("Board", "tab");
    expect(screen.getByText("Will add Board summary.")).toBeVisible();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language of the sheets" }), "Cymraeg");
    await click("Build summary");
    expect(await screen.findByText("The summary stands, as at day 2020-02-28.")).toBeVisible();
    await click("Open Crynodeb i’r bwrdd");
    expect(workbook.select).toHaveBeenCalledWith({ sheet: "Crynodeb i’r bwrdd", row: 0, column: 0 });
  });
});

describe("What goes wrong is said in plain words where it happened", () => {
  test("a cell that is being edited: what to do, and the same step again as a button", async () => {
    const { workbook } = await showPane({ structured: true });
    await click("Board", "tab");
    workbook.refuse.apply = "cell-being-edited";
    await click("Build summary");
    expect(screen.getByRole("alert")).toHaveTextContent("Press Enter or Esc in the sheet, then try again.");
    workbook.refuse = {};
    await click("Try again");
    expect(await screen.findByText(/The summary stands/)).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("a mistake of ours offers to load the pane again, and its words stand in the diagnostics", async () => {
    const { host } = await showPane({
      work: {
        review: () => {
          throw new Error("boom");
        },
      },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("Action Plan made a mistake");
    await click("Diagnostics");
    expect(screen.getByText(/Last failure: Error: boom/)).toBeVisible();
    await click("Load the pane again");
    expect(host.reload).toHaveBeenCalledTimes(1);
  });
});

describe("Both languages, the keyboard and the menu", () => {
  test("the switch turns every word of the pane to Welsh, at once", async () => {
    await showPane({ structured: true });
    await click("CY, Cymraeg");
    expect(screen.getByRole("heading", { name: "Cynllun Gweithredu" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Bwrdd" })).toBeVisible();
    expect(screen.getByRole("button", { name: "CY, Cymraeg" })).toHaveAttribute("aria-pressed", "true");
  });

  test("the places can be walked with the arrow keys alone", async () => {
    await showPane({ structured: true });
    screen.getByRole("tab", { name: "Plan" }).focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    expect(screen.getByRole("tab", { name: "Board" })).toHaveAttribute("aria-selected", "true");
  });

  test("the diagnostics hold versions and counts, nothing of the cells, and can be copied", async () => {
    const { host } = await showPane({ structured: true });
    await click("Help, restore and diagnostics");
    await click("Copy");
    const copied = (host.copy as jest.Mock).mock.calls[0] as readonly [string];
    expect(copied[0]).toContain("ExcelApi: 1.17");
    expect(copied[0]).toContain("Actions: 3");
    expect(copied[0]).not.toContain("strategy");
    expect(await screen.findByText("Copied.")).toBeVisible();
  });
});
