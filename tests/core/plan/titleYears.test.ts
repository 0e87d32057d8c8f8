import type { SheetSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { planOf } from "../recognise/planOf";

const sheet = (name: string, title: string, ...due: readonly string[]): SheetSnapshot =>
  gridSheet(
    name,
    [
      title,
      "",
      "Action | Owner | Due | Status",
      ...due.map(
        (day, i) => `${["Write", "Check", "Send"][i] ?? "Read"} the guide for schools | Ann Lee | ${day} | Open`,
      ),
    ].join("\n"),
  );
const days = (...sheets: readonly SheetSnapshot[]): readonly (string | null)[] =>
  planOf(gridWorkbook(...sheets)).actions.map(({ due }) => due.day);

describe("days without a year under a title that says the year (D12)", () => {
  test("are of that year on each sheet, whatever the other sheets hold", () => {
    expect(
      days(
        sheet("A", "Action plan 2020/21", "31 October", "15 March"),
        sheet("B", "Action plan 2021/22", "30 September", "20/2"),
      ),
    ).toEqual(["2020-10-31", "2021-03-15", "2021-09-30", "2022-02-20"]);
  });

  test("are of the year that the sheet's name says where no title does", () => {
    expect(days(sheet("2020-21", "Action plan", "31 October"), sheet("2021-22", "Action plan", "31 October"))).toEqual([
      "2020-10-31",
      "2021-10-31",
    ]);
  });

  test("are of school years under the title of a school's plan, in Welsh, too", () => {
    expect(
      days(
        sheet("A", "Cynllun datblygu ysgol 2021-22", "30 Medi", "15 Gorffennaf"),
        sheet("B", "Old plan", "31/10/2018", "15/03/2019"),
      ).slice(0, 2),
    ).toEqual(["2021-09-30", "2022-07-15"]);
  });

  test("are of a school year below the name of a school, too", () => {
    expect(days(sheet("A", "Cuckoo Mill School\nAction plan 2021-22", "30 June"))).toEqual(["2022-06-30"]);
  });

  test("are not where the days of the table are written with other years, nor under the year of a report it answers", () => {
    const others = sheet("B", "Old plan", "31/10/2019", "15/03/2020");
    expect(days(sheet("A", "Action plan 2016/17", "31 October", "15/03/2020", "30/04/2020"), others)[0]).toBe(
      "2019-10-31",
    );
    expect(days(sheet("A", "Action plan after the audit report 2016/17", "31 October"), others)[0]).toBe("2019-10-31");
  });

  test.each([
    "Action plan following the Estyn inspection 2018-19",
    "Post-inspection action plan (Estyn 2018/19)",
    "Action plan to clear the 2018-19 deficit",
    "Exam results 2018-19 action plan",
    "Cynllun gweithredu yn dilyn arolygiad Estyn 2018-19",
    "Cynllun gweithredu mewn ymateb i lythyr 2018/19",
  ])("are not of the year of what the plan answers: %s", (title) => {
    const others = sheet("B", "Old plan", "31/10/2020", "15/03/2021");
    expect(days(sheet("A", title, "31 October"), others)[0]).toBe("2020-10-31");
  });

  test("are not of the year of the inspection that the sheet's name says", () => {
    const others = sheet("B", "Old plan", "31/10/2020", "15/03/2021");
    expect(days(sheet("Estyn 2018-19", "Action plan", "31 October"), others)[0]).toBe("2020-10-31");
  });

  test.each([
    "Post-inspection action plan 2021-22",
    "Estyn inspection 2019: action plan 2021-22",
    "2021-22 action plan after the audit report",
    "Cynllun gweithredu ôl-arolygiad 2021-22",
    "Progress report on the action plan 2021/22",
  ])("are of the plan's own year beside what it answers: %s", (title) => {
    const others = sheet("B", "Old plan", "31/10/2020", "15/03/2021");
    expect(days(sheet("A", title, "31 October"), others)[0]).toBe("2021-10-31");
  });

  test("are of the row's own start before any title", () => {
    const rows = gridSheet(
      "A",
      "Action plan 2021/22\n\nAction | Start | Due | Status\nWrite the guide for schools | 01/09/2022 | 31 October | Open",
    );
    expect(days(rows)).toEqual(["2022-10-31"]);
  });
});
