import { oneLine, writtenLine, writtenText } from "../../../src/core/text/normalise";
import { planOfGrid } from "../recognise/planOf";

describe("text that people are shown", () => {
  test("keeps the dashes, quotes and fractions of its writer", () => {
    expect(writtenText("Cyngor Brynmor – “Cynllun” 2019–21, ½ y flwyddyn")).toBe(
      "Cyngor Brynmor – “Cynllun” 2019–21, ½ y flwyddyn",
    );
    expect(oneLine("2019–21")).toBe("2019-21");
  });

  test("loses only what nobody sees", () => {
    expect(writtenText("  Head\u00a0of \u200bschools \r\n next line ")).toBe("Head of schools\nnext line");
    expect(writtenLine("Head of\nschools")).toBe("Head of schools");
  });

  test("stands so in the plan that is read: actions, updates, groups and recommendations", () => {
    const plan = planOfGrid(`
      R1 – Improve “standards” in secondary schools
      Ref  | Action                               | Lead        | By when    | Progress
      R1.1 | Moderate Year 10–11 work – each term | Mared Ifans | 31/03/2020 | Heads’ meeting held
      R1.2 | Agree targets with every headteacher | Mared Ifans | 30/04/2020 | Not yet
      R1.3 | Publish the strategy for the county  | Mared Ifans | 30/06/2020 | Not yet
    `);
    expect(plan.actions[0]).toMatchObject({
      action: "Moderate Year 10–11 work – each term",
      latestUpdate: "Heads’ meeting held",
    });
    expect(plan.recommendations[0]?.text).toBe("Improve “standards” in secondary schools");
  });
});
