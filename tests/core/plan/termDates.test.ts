import type { SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { termDatesIn } from "../../../src/core/plan/termDates";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const LISTS = gridSheet(
  "Lists",
  `
Drop-down lists
Status | | Term dates | Starts | Half term from | Half term to | Ends
Not started | | Autumn 2019 | 2019-09-04 | 2019-10-21 | 2019-10-25 | 2019-12-18
Complete | | Spring term 2019/20 | 2020-01-08 | 2020-02-24 | 2020-02-28 | 2020-03-27
`,
);
const shown = (calendar: ReturnType<typeof termDatesIn>, year: number): readonly string[] =>
  (calendar ?? []).filter((h) => h.schoolYear === year).map((h) => `${h.term} ${h.half} ${h.from} ${h.to}`);

describe("the school terms that a workbook states", () => {
  test("with their half terms; the weekend before a half term is none of it", () => {
    expect(shown(termDatesIn(gridWorkbook(LISTS)), 2019).slice(0, 4)).toEqual([
      "Autumn 1 2019-09-04 2019-10-18",
      "Autumn 2 2019-10-28 2019-12-18",
      "Spring 1 2020-01-08 2020-02-21",
      "Spring 2 2020-03-02 2020-03-27",
    ]);
  });

  test("terms that it leaves out are the standard ones", () => {
    const calendar = termDatesIn(gridWorkbook(LISTS));
    expect(shown(calendar, 2019).slice(4)).toEqual([
      "Summer 1 2020-04-20 2020-05-22",
      "Summer 2 2020-06-01 2020-07-20",
    ]);
    expect(shown(calendar, 2020)).toHaveLength(6);
  });

  test("without half terms, in Welsh, the usual week parts the term", () => {
    const sheet = gridSheet("Tymhorau", "Tymor | Dechrau | Diwedd\nTymor yr Hydref 2020 | 02/09/2020 | 18/12/2020");
    expect(shown(termDatesIn(gridWorkbook(sheet)), 2020).slice(0, 2)).toEqual([
      "Autumn 1 2020-09-02 2020-10-23",
      "Autumn 2 2020-11-02 2020-12-18",
    ]);
  });

  test("are the terms that due cells mean (D8)", () => {
    const plan = gridSheet("Plan", "Action | Lead | By when\nVisit all schools this year | Ann Lee | Autumn term 2019");
    const dueOf = (...sheets: readonly SheetSnapshot[]): string | null | undefined =>
      planOf(gridWorkbook(...sheets)).actions[0]?.due.day;
    expect(dueOf(plan)).toBe("2019-12-20");
    expect(dueOf(plan, LISTS)).toBe("2019-12-18");
  });

  test.each([
    ["a workbook without such a table", "Action | From | To\nVisit all schools | 2019-09-01 | 2019-12-01"],
    ["headings alone", "Term | From | To"],
    ["days the wrong way round", "Term | From | To\nAutumn 2019 | 2019-12-20 | 2019-09-02"],
  ])("none in %s", (_, grid) => {
    expect(termDatesIn(gridWorkbook(gridSheet("Any", grid)))).toBeNull();
  });
});
