import { inShort, planFrom, readAlone } from "./planDatesOf";

const OF_SCHOOLS = planFrom("2019-09-02", "2021-07-31");
const OF_OTHERS = { ...OF_SCHOOLS, seasons: true } as const;

describe("a season by its name alone (D8)", () => {
  test.each([
    ["Summer 2020", "D8 period, 2020-06-01 to 2020-08-31, quarter, written"],
    ["Spring 2021", "D8 period, 2021-03-01 to 2021-05-31, quarter, written"],
    ["by Autumn", "D8 period, 2019-09-01 to 2019-11-30, quarter, year-inferred"],
    ["haf 2020", "D8 period, 2020-06-01 to 2020-08-31, quarter, written"],
    ["end of summer 2020", "D7 exact, 2020-08-31, day, written"],
    ["Spring 2020/21", "D8 period, 2021-03-01 to 2021-05-31, quarter, written"],
  ])("%s is three months where the plan is about no schools", (text, reading) => {
    expect(inShort(readAlone(text, OF_OTHERS))).toBe(reading);
  });

  test.each(["Summer 2020", "Spring 2021", "haf 2020"])("%s is a term in a plan about schools", (text) => {
    expect(readAlone(text, OF_SCHOOLS).precision).toBe("term");
  });

  test.each(["Summer term 2020", "Spring 1 2021", "Tymor yr Haf 2020", "HT3"])("%s is a term in any plan", (text) => {
    expect(readAlone(text, OF_OTHERS)).toEqual(readAlone(text, OF_SCHOOLS));
  });

  test("winter is no term, and ends in the next year", () => {
    for (const plan of [OF_SCHOOLS, OF_OTHERS])
      for (const text of ["Winter 2020", "gaeaf 2020/21"])
        expect(inShort(readAlone(text, plan))).toBe("D8 period, 2020-12-01 to 2021-02-28, quarter, written");
  });
});
