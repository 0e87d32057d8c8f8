import { planOfGrid } from "./planOf";

const actionsOf = (grid: string): number => planOfGrid(grid).actions.length;

describe("Lists in which nobody has anything to do (T15)", () => {
  test("a timetable of what takes place when", () => {
    expect(
      actionsOf(
        "When | What\n2023-10-06 | Monitoring returns in\n2023-12-15 | Indicative budgets out\n2024-05-31 | Signed budgets in",
      ),
    ).toBe(0);
  });

  test("a register of people's courses, whoever stands first", () => {
    expect(
      actionsOf(
        "Enw | Cwrs | Dyddiad | Adnewyddu\nIestyn Caron | Cymorth cyntaf | 2022-09-12 | 2025-09-12\nEla Brychan | Epilepsi | 2023-11-02 | 2024-11-02\nNest Garmon | Codi a symud | 2023-03-09 | 2024-03-09",
      ),
    ).toBe(0);
  });

  test("what somebody is to do by a day is none, though it stands under “What”", () => {
    expect(
      actionsOf(
        "What | Who | When\nWrite the policy | Ann Lee | 2023-10-06\nCheck the contracts | Ben Rees | 2023-12-15\nSend the report | Cai Owen | 2024-05-31",
      ),
    ).toBe(3);
  });
});
