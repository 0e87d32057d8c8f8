import { proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { makeFinding } from "../../../src/core/findings/findings";
import { english } from "../../../src/core/words/english";
import { inputOf } from "../proposals/planFixture";

const NOWHERE = { place: null, actionKey: null };

describe("a board paper", () => {
  const findings = [makeFinding("due-missing", NOWHERE, {}), makeFinding("re-dated", NOWHERE, { times: 1, days: 5 })];
  const input = inputOf(english, { findings });
  const changes = proposeSummary(input);
  const texts = simulate(input.snapshot, changes)
    .sheets.filter(({ name }) => (name as string) === english.papers.summary.sheet)
    .flatMap(({ cells }) => cells.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))));

  test("is A4 landscape, one page wide, with its heading row on every page and pages numbered (B3)", () => {
    const views = changes.edits.flatMap((edit) => (edit.kind === "addSheet" ? [edit.view] : []));
    expect(views.length).toBeGreaterThan(0);
    for (const { print } of views) {
      expect(print.orientation).toBe("landscape");
      expect(print.page?.rightFooter ?? print.footer).toContain("&P");
    }
  });

  test("gives a share with both of its numbers (B9)", () => {
    const { headline, of } = english.papers;
    expect(headline.state(18, 70, 12, null)).toMatch(/18 of 70 .*26\u00a0%/);
    expect(texts).toContain(of(0, 1));
  });

  test("says how many findings of each severity stood when it was built (B10)", () => {
    expect(texts).toContain(english.papers.summary.restOn({ error: 1, warning: 0, note: 1 }, 0, 1, 0));
  });
});
