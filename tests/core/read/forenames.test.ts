import { review } from "../../../src/core/review";
import { FORENAMES } from "../../../src/core/read/owners/forenames";
import { ownerGuesses } from "../../../src/core/read/ownerGuesses";
import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { entryOf } from "../rate/actionFixture";
import { day } from "./planDatesOf";

const owners = (text: string, register: Parameters<typeof readOwnerCell>[1] = []): readonly string[] =>
  readOwnerCell(text, register, null).owners.map(({ text: name, kind }) => `${name ?? "nobody"} ${kind}`);

/** The owners of a plan of which the cells hold these texts, one a row. */
const ownersOfPlan = (...texts: readonly string[]): readonly string[] => {
  const rows = texts.map(
    (text, i) => `R1.${String(i + 1)} | Train the governors of cluster ${String(i)} | ${text} | 2020-03-31`,
  );
  const grid = ["Ref | Action | Owner | Due date", ...rows].join("\n");
  const { plan } = review(gridWorkbook(gridSheet("Plan", grid)), {
    asOf: null,
    fallbackDay: day("2020-02-28"),
    corrections: [],
  });
  return plan.actions.map(({ owner }) =>
    owner.owners.map(({ text, kind }) => `${text ?? "nobody"} ${kind}`).join(" + "),
  );
};

describe("a forename alone (O3)", () => {
  test("is a person, never a team, and keeps its capital", () => {
    expect(["Tomos", "tomos", "Rhys", "Carys", "Meinir"].map((text) => owners(text)[0])).toEqual([
      "Tomos person",
      "Tomos person",
      "Rhys person",
      "Carys person",
      "Meinir person",
    ]);
  });

  test("two of them are two people", () => {
    expect(owners("Anna and Ben")).toEqual(["Anna person", "Ben person"]);
    expect(owners("Meinir & Tomos")).toEqual(["Meinir person", "Tomos person"]);
    expect(owners("Meinir a Gwil")).toEqual(["Meinir person", "Gwil person"]);
  });

  test("is whoever the register or another cell of the plan calls so", () => {
    const register = [entryOf("Tomos Pugh"), entryOf("Ann Lee")];
    expect(owners("Tomos", register)).toEqual(["Tomos Pugh person"]);
    expect(ownersOfPlan("Bex", "Arun", "Bex and Arun")).toEqual([
      "Bex person",
      "Arun person",
      "Bex person + Arun person",
    ]);
  });

  test("that nobody knows is asked about, and a usual one is not", () => {
    expect(ownerGuesses("Bexley")).toMatchObject([{ words: "Bexley" }]);
    expect(ownerGuesses("Tomos")).toEqual([]);
  });

  test("takes no office or team for a person", () => {
    expect(["Schools", "Finance", "Governors", "Estyn"].filter((text) => owners(text)[0]?.endsWith("person"))).toEqual(
      [],
    );
    expect([...FORENAMES]).toEqual([...FORENAMES].sort());
  });
});

describe("an office in two languages", () => {
  test.each([
    ["Pennaeth Addysg / Head of Education", ["Pennaeth Addysg post"]],
    ["Finance Manager\nRheolwr Cyllid", ["Finance Manager post"]],
    ["Tîm ADY / ALN Team", ["Tîm ADY team"]],
    ["Y Bwrdd / Board", ["Y Bwrdd body"]],
  ])("%j is one owner (O1)", (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  test("two offices stay two, in whatever languages (O1)", () => {
    expect(owners("Pennaeth Addysg / Head of Finance")).toHaveLength(2);
    expect(owners("Pennaeth Addysg / Rheolwr Cyllid")).toHaveLength(2);
  });

  test("is the same owner where one language stands alone", () => {
    const named = ownersOfPlan(
      "Pennaeth Addysg / Head of Education",
      "Head of Education",
      "Head of Education / Pennaeth Addysg",
    );
    expect(new Set(named)).toEqual(new Set(["Pennaeth Addysg post"]));
  });
});

describe("an error value names nobody (O10)", () => {
  test.each(["#N/A", "#REF!", "#VALUE!", "#n/a"])("%s", (text) => {
    expect(readOwnerCell(text, [], null)).toMatchObject({ raw: text, owners: [{ kind: "missing", text: null }] });
  });

  test("and the finding says what stands there (F1)", () => {
    const grid =
      "Ref | Action | Owner | Due date\nR1.1 | Train the governors | #N/A | 2020-03-31\nR1.2 | Write the policy | Ann Lee | 2020-03-31";
    const { findings, plan } = review(gridWorkbook(gridSheet("Plan", grid)), {
      asOf: null,
      fallbackDay: day("2020-02-28"),
      corrections: [],
    });
    expect(findings.filter(({ code }) => code === "owner-missing")).toMatchObject([
      { rule: "F1", facts: { text: "#N/A" } },
    ]);
    expect(plan.register.map(({ name }) => name)).toEqual(["Ann Lee"]);
  });
});
