import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Gold } from "../../scripts/accuracy/gold";
import { planResult } from "../../scripts/accuracy/planResult";
import { score } from "../../scripts/accuracy/score";
import { snapshotOfFile } from "../snapshots/snapshotOf";

/** Plans in the manner of councils, schools, audits and other trades, each set by somebody who had not read the reader. */
const SETS = readdirSync(__dirname).filter((name) => name.startsWith("first-sight") && !name.endsWith(".ts"));
const workbooks = SETS.flatMap((set) =>
  readdirSync(join(__dirname, set))
    .filter((name) => name.endsWith(".gold.json") && existsSync(join(__dirname, set, workbookOf(name))))
    .map((name) => ({ set, name })),
);

function workbookOf(gold: string): string {
  return gold.replace(/\.gold\.json$/, ".xlsx");
}

describe("Plans that once were unseen keep what is read of them", () => {
  test.each(workbooks)(
    "$set/$name: every action is found, and nothing is taken for one that is none",
    ({ set, name }) => {
      const gold = JSON.parse(readFileSync(join(__dirname, set, name), "utf8")) as Gold;
      const { counts, falseRecords } = score(gold, planResult(snapshotOfFile(join(__dirname, set, workbookOf(name)))));
      const records = counts.find((one) => one.name === "Records found");
      expect({ found: records?.right, false: falseRecords }).toEqual({ found: records?.of, false: 0 });
    },
  );
});
