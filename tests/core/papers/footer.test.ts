import { proposeSummary } from "../../../src/core/proposals/propose";
import { english } from "../../../src/core/words/english";
import { actionOf, inputOf, planOf } from "../proposals/planFixture";

/** Left and right half of the footers of the papers of a plan with a title. */
function footers(title: string): readonly (readonly [left: string, right: string])[] {
  const { edits } = proposeSummary(inputOf(english, { plan: planOf([actionOf()], ["R1"], { title }) }));
  return edits.flatMap((edit) => {
    const print = edit.kind === "addSheet" ? edit.view.print : null;
    return print?.page ? [[print.footer, print.page.rightFooter] as const] : [];
  });
}

describe("The footer of a paper (B3)", () => {
  test("is of eight points on every page, left and right", () => {
    const all = footers("Action plan");
    expect(all.length).toBeGreaterThan(5);
    for (const [left, right] of all) {
      expect(left).toMatch(/^&8Action plan · /);
      expect(right).toMatch(/^&8\D.* · Page &P of &N$/);
    }
  });

  test("a title that begins with figures does not make them a size, and “&” stays itself", () => {
    expect(footers("2020 plan & more")[0]?.[0]).toMatch(/^&8 2020 plan && more/);
  });
});
