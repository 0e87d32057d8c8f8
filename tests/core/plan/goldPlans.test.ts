import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planResult } from "../../../scripts/accuracy/planResult";
import { score } from "../../../scripts/accuracy/score";
import type { Gold } from "../../../scripts/accuracy/gold";
import { snapshotOfFile } from "../../snapshots/snapshotOf";

const PLANS = join("..", "shared", "data", "plans");
const OTHERS = join("..", "shared", "data", "others");
const here = existsSync(PLANS) && existsSync(OTHERS);
const ENDING = ".gold.json";
const golds = here ? readdirSync(PLANS).filter((name) => name.endsWith(ENDING)) : [];

/** Least share right of each measure, from the issue on reading. */
const AIMS: Readonly<Record<string, number>> = {
  "Records found": 0.99,
  "Column roles": 0.97,
  "Due day, kind and precision": 0.97,
  "Owners: names": 0.97,
  "Owners: kind": 0.97,
  "Owners: lead": 0.97,
  Status: 0.98,
  "Sheets that are no plan": 1,
};

test("every plan of the folder is measured, or the folder is not here", () => {
  expect(golds.length > 0).toBe(here);
});

for (const name of golds)
  describe(`the plan of ${name} is read as its gold says`, () => {
    const gold = JSON.parse(readFileSync(join(PLANS, name), "utf8")) as Gold;
    const scored = score(gold, planResult(snapshotOfFile(join(PLANS, name.replace(ENDING, ".xlsx")))));

    test.each(Object.entries(AIMS))("%s", (measure, least) => {
      const count = scored.counts.find((c) => c.name === measure);
      expect(count).toBeDefined();
      expect((count?.right ?? 0) / (count?.of ?? 1)).toBeGreaterThanOrEqual(least);
    });

    test("no false record, and a role stated with 0.9 or more is right", () => {
      expect(scored.falseRecords).toBe(0);
      const sure = scored.stated.filter((s) => s.confidence >= 0.9);
      expect(sure.filter((s) => s.right).length / sure.length).toBeGreaterThanOrEqual(0.97);
    });
  });

(here ? describe : describe.skip)("workbooks that are no council's plan", () => {
  const read = (name: string) => planResult(snapshotOfFile(join(OTHERS, name)));

  test("a risk log with headings alone gives no records, and says why", () => {
    expect(read("packt-tpm-risk-log.xlsx")).toMatchObject({
      tables: [],
      actions: [],
      notPlans: [{ sheet: "Risk Log", why: "no-records" }],
    });
  });
  test("statistical tables are no plan", () => {
    expect(read("nhs-dols-mca-biannual-tables.xlsm").actions).toEqual([]);
  });
  test("a project plan with a month grid gives its 39 tasks", () => {
    expect(read("packt-tpm-project-plan.xlsx").actions).toHaveLength(39);
  });
  test("a list of things to do gives a record for each row", () => {
    // Below them stand a row of figures and a row with a day, which are none.
    expect(read("poi-48962-vendor-selection-todo.xlsx").actions.length).toBe(11);
  });
});
