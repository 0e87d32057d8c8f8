import { asTyped, typedDay } from "../../../src/core/calendar/typedDay";
import { on } from "../rate/actionFixture";

describe("A day typed into the pane has the day first, whatever the computer's own order is", () => {
  test.each([
    ["28/02/2020", "2020-02-28"],
    ["3/4/2020", "2020-04-03"],
    [" 3.4.20 ", "2020-04-03"],
    ["3 4 2020", "2020-04-03"],
    ["2020-02-28", "2020-02-28"],
  ])("%s is %s", (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  test.each(["", "31/02/2020", "02/28/2020", "2/2020", "soon"])("%s is no day", (text) => {
    expect(typedDay(text)).toBeNull();
  });

  test("what is shown to be changed can be read again", () => {
    expect(typedDay(asTyped(on("2020-02-28")))).toBe("2020-02-28");
  });
});
