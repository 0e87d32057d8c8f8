import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf, planOfGrid } from "../recognise/planOf";

const WORK = [
  "Write the guide",
  "Check the lists",
  "Send the letters",
  "Book the hall",
  "Train the staff",
  "Visit each school",
];
const plan = (heading: string, cells: readonly string[], more = ""): string =>
  [
    `Action | Owner | Due | ${heading}`,
    ...cells.map((cell, i) => `${WORK[i] ?? ""} | Ann Lee | 2024-0${i + 1}-01 | ${cell}`),
    more,
  ].join("\n");
const states = (grid: string): readonly (string | null)[] =>
  planOfGrid(grid).actions.map(({ status }) => status.status);

describe("states that no heading asks for (S1, T3)", () => {
  test.each(["Outcome", "Canlyniad", "Reported back", "Effaith"])(
    "under “%s”, the same few again and again",
    (heading) => {
      expect(states(plan(heading, ["Done", "In hand", "Done 4/3", "Not started", "Done", "In hand"]))).toEqual([
        "complete",
        "in progress",
        "complete",
        "not started",
        "complete",
        "in progress",
      ]);
    },
  );

  test("are none where another column asks for them, and none where words say what came of it", () => {
    expect(
      states(
        "Action | Owner | Due | Status | Outcome\n" +
          WORK.map((work) => `${work} | Ann Lee | 2024-03-01 | Open | Done`).join("\n"),
      ),
    ).toEqual(WORK.map(() => "not started"));
    expect(
      states(
        plan("Outcome", [
          "All staff trained",
          "Fewer complaints",
          "Parents know",
          "Hall full",
          "Better teaching",
          "Done",
        ]),
      ),
    ).toEqual(WORK.map(() => null));
  });

  test("“Achieved in part” under an outcome is no achievement", () => {
    expect(
      states(plan("Canlyniad", ["Cyflawnwyd", "Cyflawnwyd yn rhannol", "Cyflawnwyd", "Ni fwriwyd ymlaen"])),
    ).toEqual(["complete", "in progress", "complete", "cancelled"]);
  });
});

describe("states that colours stand for, where a key on the sheet says it in words (S1)", () => {
  const RAG = ["B", "G", "A", "B"];
  test("“B = complete, G = going to plan”", () => {
    expect(states(`B = complete, G = going to plan, A = slightly behind\n\n${plan("RAG", RAG)}`)).toEqual([
      "complete",
      "in progress",
      "in progress",
      "complete",
    ]);
  });

  test("nothing without such a key, nor by one that says no state", () => {
    expect(states(plan("RAG", RAG))).toEqual([null, null, null, null]);
    expect(states(`B = best, G = good, A = average\n\n${plan("RAG", RAG)}`)).toEqual([null, null, null, null]);
  });

  test("an update that says how far it is goes before the colour", () => {
    const grid = `B = complete, G = going to plan\n\nAction | Owner | Due | RAG | Update\nWrite the guide | Ann Lee | 2024-03-01 | B | Not started\nBook the hall | Ann Lee | 2024-03-01 | G | Booked`;
    expect(states(grid)).toEqual(["not started", "in progress"]);
  });
});

test("a column of states with nothing but fills states nothing, and 100 % is done (S1)", () => {
  const grid = gridSheet(
    "Plan",
    "Action | Owner | Due | Status | Done %\nWrite the guide | Ann Lee | 2024-03-01 | | 100%\nBook the hall | Ann Lee | 2024-03-01 | | 40%\nCheck the lists | Ann Lee | 2024-03-01 | | ",
    { fills: { D2: "#0000FF", D3: "#00FF00" } },
  );
  expect(planOf(gridWorkbook(grid)).actions.map(({ status }) => status.status)).toEqual([
    "complete",
    "in progress",
    null,
  ]);
});

test.each([
  ["3/5", "in progress"],
  ["5 of 5", "complete"],
  ["0/4", "not started"],
  ["Complete subject to sign off", "in progress"],
  ["Done apart from the lift", "in progress"],
  ["Complete", "complete"],
])("the state “%s” (S1)", (cell, status) => {
  expect(states(plan("Status", [cell, "Open"]))[0]).toBe(status);
});
