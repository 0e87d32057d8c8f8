import { isAboutSchools } from "../../../src/core/plan/aboutSchools";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOfGrid } from "../recognise/planOf";

const HEADINGS = "Action | Owner | Due | Status";
const FIRE = ["Recruit two officers", "Buy the pumps", "Test the radios", "Train the crews"];
const rows = (...work: readonly string[]): string =>
  [HEADINGS, ...work.map((text) => `${text} | Ann Lee | Summer 2024 | Open`)].join("\n");
const isIn = (name: string, grid: string): boolean => isAboutSchools(gridWorkbook(gridSheet(name, grid)));

describe("whether a workbook is about schools (D8)", () => {
  test.each([
    ["by its title", "Plan", `Ysgol Bryn Glas\nPlan\n\n${rows(...FIRE)}`],
    ["by the name of a sheet", "School plan", rows(...FIRE)],
    ["by a term in a cell", "Plan", `${rows(...FIRE)}\nWrite the guide | Ann Lee | Autumn term | Open`],
    ["by what is done", "Plan", rows("Visit each school", "Train the governors", ...FIRE)],
  ])("it is %s", (_, name, grid) => {
    expect(isIn(name, grid)).toBe(true);
  });

  test.each([
    ["where one action speaks of them", rows("Visit a school", ...FIRE)],
    ["for long terms and terms of reference", `Terms of reference\n\n${rows("Write the long term plan", ...FIRE)}`],
  ])("it is not %s", (_, grid) => {
    expect(isIn("Plan", grid)).toBe(false);
  });

  test("and its summers are terms or not", () => {
    expect(planOfGrid(rows(...FIRE)).actions[0]?.due.day).toBe("2024-08-31");
    expect(planOfGrid(`Ysgol Bryn Glas\n\n${rows(...FIRE)}`).actions[0]?.due).toMatchObject({ precision: "term" });
  });
});
