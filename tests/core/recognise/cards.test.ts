import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf, planOfGrid, recogniseSheets } from "./planOf";

const said = (plan: ReturnType<typeof planOfGrid>): readonly string[] =>
  plan.actions.map(
    (a) =>
      `${a.id ?? "-"} ${a.action}: ${a.owner.owners.map((o) => o.text ?? o.raw).join(" + ")} by ${a.due.day ?? a.due.kind}, ${a.status.status ?? "not said"}`,
  );

describe("cards down the page (T15)", () => {
  const CARDS = `
    Action A1 | Repair the call bell
    Person responsible | Ann Lee | Helped by | Bob Day
    To be done by | 31 March 2020 | Status | In progress
    Latest position | New panel ordered | RAG | Amber

    Action A2 | Redecorate the dining room
    Person responsible | Bob Day | Helped by |
    To be done by | 24/04/2020 | Status | Complete
    Latest position | | RAG | Blue`;

  test("each box is one action, with its fields wherever they stand", () => {
    expect(said(planOfGrid(CARDS))).toEqual([
      "A1 Repair the call bell: Ann Lee by 2020-03-31, in progress",
      "A2 Redecorate the dining room: Bob Day by 2020-04-24, complete",
    ]);
    const [first] = planOfGrid(CARDS).actions;
    expect(first?.latestUpdate).toBe("New panel ordered");
    expect(first?.supportingOwners.map(({ text }) => text)).toEqual(["Bob Day"]);
    expect(first?.cells.due).toEqual({
      sheet: "Plan",
      row: first?.place.row === undefined ? -1 : first.place.row + 2,
      column: 1,
    });
  });

  test("what they were taken for is said", () => {
    expect(recogniseSheets(gridSheet("Plan", CARDS)).tables.map(({ manner }) => manner)).toEqual(["cards"]);
  });

  test("a label and its value may share a cell", () => {
    const plan = planOfGrid(`
      Action 1: Write the policy
      Lead: Ann Lee
      By when: 30 June 2020
      Progress: Not started

      Action 2: Publish the list
      Lead: Bob Day
      By when: Summer term 2020
      Progress: Complete`);
    expect(said(plan)).toEqual([
      "1 Write the policy: Ann Lee by 2020-06-30, not started",
      "2 Publish the list: Bob Day by 2020-07-20, complete",
    ]);
  });

  test("in Welsh, under the recommendation that stands between them", () => {
    const plan = planOfGrid(`
      Argymhelliad 1: Codi safonau
      Cam gweithredu 1 | Penodi cydlynydd
      Cyfrifoldeb | Mair Ellis
      Erbyn pryd | 31 Mawrth 2020
      Statws | Ar y gweill
      Argymhelliad 2: Gwella presenoldeb
      Cam gweithredu 2 | Diwygio'r polisi
      Cyfrifoldeb | Huw Rees
      Erbyn pryd | 30 Ebrill 2020
      Statws | Heb ddechrau`);
    expect(said(plan)).toEqual([
      "1 Penodi cydlynydd: Mair Ellis by 2020-03-31, in progress",
      "2 Diwygio'r polisi: Huw Rees by 2020-04-30, not started",
    ]);
    expect(plan.actions[1]?.recommendation).toBe("R2");
  });

  test("a value may stand below its label", () => {
    const plan = planOfGrid(
      "Action 1\nWrite the policy on attendance\nLead\nAnn Lee\nBy when\n31 March 2020\nStatus\nIn progress\n\n" +
        "Action 2\nTrain the staff in it\nLead\nBob Day\nBy when\n30 April 2020\nStatus\nNot started",
    );
    expect(said(plan)).toEqual([
      "1 Write the policy on attendance: Ann Lee by 2020-03-31, in progress",
      "2 Train the staff in it: Bob Day by 2020-04-30, not started",
    ]);
  });

  test("the recommendation in a row above each box is the box's", () => {
    const plan = planOfGrid(
      ["Improve standards", "Improve attendance", "Plan places"]
        .map(
          (words, i) =>
            `Recommendation ${String(i + 1)} | ${words}\nAction | Write paper ${String(i + 1)}\nOwner | Ann Lee\nDeadline | 31/03/2020\n`,
        )
        .join("\n"),
    );
    expect(plan.actions.map(({ recommendation }) => recommendation)).toEqual(["R1", "R2", "R3"]);
  });

  test("a card on each sheet is an action of each sheet", () => {
    const card = (action: string, day: string) =>
      `What we will do | ${action}\nLead officer | Ann Lee\nDeadline | ${day}\nStatus | In progress\nEvidence | Minutes`;
    const plan = planOf(
      gridWorkbook(
        gridSheet("One", card("Appoint a clerk", "31/03/2020")),
        gridSheet("Two", card("Train the governors", "30/04/2020")),
      ),
    );
    expect(plan.actions.map(({ action, due }) => `${action} ${due.day ?? ""}`)).toEqual([
      "Appoint a clerk 2020-03-31",
      "Train the governors 2020-04-30",
    ]);
  });

  test("a table whose headings come again is no pile of cards", () => {
    const table = recogniseSheets(
      gridSheet(
        "Plan",
        `Action | Lead | Due\nWrite the policy | Ann Lee | 31/03/2020\nTrain staff | Bob Day | 30/04/2020
         Action | Lead | Due\nPublish the list | Ann Lee | 31/05/2020`,
      ),
    ).tables;
    expect(table.every(({ manner }) => manner !== "cards")).toBe(true);
  });

  test("a title block above a table is no card", () => {
    const plan = planOfGrid(`
      Plan | Improvement
      Lead | Ann Lee
      Date | 1 March 2020
      Status | Draft
      Action | Lead | Due | Status
      Write the policy | Ann Lee | 31/03/2020 | Complete
      Train staff | Bob Day | 30/04/2020 | In progress`);
    expect(plan.actions.map(({ action }) => action)).toEqual(["Write the policy", "Train staff"]);
  });
});
