import { planOfGrid } from "../recognise/planOf";

const idsOf = (...actions: readonly string[]): readonly (string | null)[] =>
  planOfGrid(`
Action | Owner | Due date
${actions.map((action) => `${action} | Ann Lee | 2020-03-31`).join("\n")}
`).actions.map(({ id }) => id);

describe("numbers typed in front of the actions are their ids where no column holds any (T8)", () => {
  test.each([
    [
      ["1) Choose the two schools", "2) Agree the reading test"],
      ["1", "2"],
    ],
    [
      ["1.1. Choose the two schools", "1.2. Agree the reading test"],
      ["1.1", "1.2"],
    ],
    [
      ["(a) Choose the two schools", "(b) Agree the reading test"],
      ["a", "b"],
    ],
  ])("%j", (actions, ids) => {
    expect(idsOf(...actions)).toEqual(ids);
  });

  test.each([
    ["two with the same number", ["1) Choose the two schools", "1) Agree the reading test"]],
    ["one without", ["1) Choose the two schools", "Agree the reading test"]],
    ["figures that count something", ["12 schools choose a test", "3 heads agree the test"]],
  ])("but not where there is %s", (_, actions) => {
    expect(idsOf(...actions)).toEqual(actions.map(() => null));
  });

  test("a column of ids goes before them, and the words stay as they were typed", () => {
    const { actions } = planOfGrid(`
Ref | Action | Status
A1 | 1) Choose the two schools | In progress
A2 | 2) Agree the reading test | In progress
`);
    expect(actions.map(({ id, action }) => [id, action])).toEqual([
      ["A1", "1) Choose the two schools"],
      ["A2", "2) Agree the reading test"],
    ]);
  });
});
