import { actionOf, planOf } from "../proposals/planFixture";
import { typedInField } from "../tables/inTables";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { planPapers, saidOn } from "./builtPapers";

const plan = planOf([actionOf({ row: 1 }), actionOf({ id: "R1.2", row: 2 })], ["R1"], { origin: "tables" });
const built = (day: string, snapshot?: WorkbookSnapshot, rating: "Green" | "Red" = "Green"): WorkbookSnapshot =>
  planPapers(day, { plan, rating, ...(snapshot ? { snapshot } : {}) });
const compared = (snapshot: WorkbookSnapshot): string =>
  saidOn(snapshot, "contents en").find((line) => line.startsWith("↑ better")) ?? "";

describe("What a paper is compared with (B5)", () => {
  const january = built("2020-01-31");
  const february = built("2020-02-28", january);

  test.each(["3 February 2020", "03/02/2020", "3 Chwefror 2020", "3 Feb"])(
    "the day it was received counts typed as text: %s",
    (text) => {
      const received = typedInField(february, "snapshots", 0, "received", text);
      expect(compared(built("2020-03-31", received))).toContain(
        "the paper of 31\u00a0January 2020, the last that the Board received",
      );
    },
  );

  test.each(["", "not yet", "TBC"])("%j is no day, and the newest of an earlier day counts", (text) => {
    const after = built("2020-03-31", typedInField(february, "snapshots", 0, "received", text));
    expect(compared(after)).toContain("the paper of 28\u00a0February 2020, the newest of an earlier day");
  });

  test("a draft is never called the last Board", () => {
    const march = built("2020-03-31", february, "Red");
    for (const paper of ["contents en", "summary en", "changes en", "recommendation R1 en"])
      expect(saidOn(march, paper).join("\n")).not.toMatch(/last Board/);
    expect(saidOn(march, "summary en").join("\n")).toContain("as many as in the paper of 28\u00a0February 2020");
  });

  test("where papers are sealed and none is of an earlier day, none is called the first", () => {
    const again = built("2020-01-31", built("2020-02-28"), "Red");
    for (const paper of ["contents en", "summary en", "changes en"]) {
      const said = saidOn(again, paper).join("\n");
      expect(said).not.toMatch(/first sealed/);
      expect(said).toContain("No sealed paper of an earlier day was found");
    }
  });
});
