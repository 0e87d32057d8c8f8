import { actionOf, ownerOf, planOf } from "../proposals/planFixture";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { paperIn, placeOn, planPapers, saidOn, typedOn } from "./builtPapers";

const PAGE = "recommendation R1 en";
const OWNER = 4;
const plan = planOf(
  [
    actionOf({ id: "R1.1", row: 1, action: "Train the heads", due: "2020-03-31", owners: [ownerOf("Ann Lee")] }),
    actionOf({ id: "R1.2", row: 2, action: "Write the scheme", due: "2020-04-30", owners: [ownerOf("Bob Day")] }),
    actionOf({ id: "R1.3", row: 3, action: "Meet the heads", due: "2020-05-31", owners: [ownerOf("Cai Ellis")] }),
  ],
  ["R1"],
);
const built = planPapers("2020-02-28", { plan });
const rowOf = (snapshot: WorkbookSnapshot, id: string): number => placeOn(snapshot, PAGE, id)[0];
const rebuilt = (snapshot: WorkbookSnapshot): WorkbookSnapshot => planPapers("2020-02-28", { plan, snapshot });
const besideOf = (snapshot: WorkbookSnapshot, id: string): readonly string[] =>
  saidOn(snapshot, PAGE).filter((line) => line.includes(`${id} | `));

describe("What a person typed over a cell of a paper stays beside it (B4)", () => {
  test("though the same text stands in another row", () => {
    const typed = typedOn(built, PAGE, [rowOf(built, "R1.2"), OWNER], "Ann Lee");
    expect(besideOf(rebuilt(typed), "R1.2")).toEqual([expect.stringMatching(/Bob Day.*Ann Lee$/)]);
  });

  test("though two rows say what the other one said", () => {
    const one = typedOn(built, PAGE, [rowOf(built, "R1.2"), OWNER], "Ann Lee");
    const both = typedOn(one, PAGE, [rowOf(built, "R1.1"), OWNER], "Bob Day");
    const after = rebuilt(both);
    expect(besideOf(after, "R1.1")).toEqual([expect.stringMatching(/Ann Lee.*Bob Day$/)]);
    expect(besideOf(after, "R1.2")).toEqual([expect.stringMatching(/Bob Day.*Ann Lee$/)]);
  });

  test("and nothing of ours is taken for theirs where they sorted the table", () => {
    expect(saidOn(rebuilt(turned()), PAGE)).toEqual(saidOn(built, PAGE));
  });

  test("and what they typed stays with its record where they sorted the table as well", () => {
    const after = rebuilt(typedOn(turned(), PAGE, [rowOf(built, "R1.3"), OWNER], "Bob Day"));
    expect(besideOf(after, "R1.1")).toEqual([expect.stringMatching(/Ann Lee.*Bob Day$/)]);
    expect(saidOn(after, PAGE).filter((line) => !line.includes("R1.1 | "))).toEqual(
      saidOn(built, PAGE).filter((line) => !line.includes("R1.1 | ")),
    );
  });
});

/** The paper after its table of actions was sorted the other way round. */
function turned(): WorkbookSnapshot {
  const sheet = paperIn(built, PAGE);
  const ids = ["R1.1", "R1.2", "R1.3"];
  const said = (row: number): readonly string[] =>
    Array.from({ length: 7 }, (_, column) => {
      const value = cellAt(sheet, row, column)?.value;
      return typeof value === "string" ? value : "";
    });
  return ids.reduce(
    (now, id, index) =>
      said(rowOf(built, ids[2 - index] ?? "")).reduce(
        (then, text, column) => typedOn(then, PAGE, [rowOf(built, id), column], text),
        now,
      ),
    built,
  );
}
