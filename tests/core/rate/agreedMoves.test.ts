import { review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { AS_OF } from "./actionFixture";
import { AS_AT_SERIAL, liveWorkbook, type Content, type Row } from "./liveSheets";
import { snapshotOfCells } from "./snapshotOfCells";

/** Ten days late, moved to a day that is 20 days ahead. */
const MOVED: Row = {
  action: "Train all governors",
  owner: "Leah Lovell",
  status: "In progress",
  percentComplete: 90,
  start: AS_AT_SERIAL - 40,
  due: AS_AT_SERIAL - 10,
  revisedDue: AS_AT_SERIAL + 20,
  lastUpdated: AS_AT_SERIAL - 1,
};

function lookAt(row: Row, revisedDays: Content, words = english) {
  const input = liveWorkbook({ words, actions: [row], revisedDays });
  const found = review(snapshotOfCells(input), { asOf: null, fallbackDay: AS_OF, corrections: [] });
  const [rated] = found.rated;
  return {
    reason: rated && english.ratings.reason(rated.reason),
    move: found.findings.filter(({ code }) => code === "date-move-not-agreed"),
    overdue: found.findings.filter(({ code }) => code === "overdue").length,
    nonsense: found.findings.filter(({ code }) => code === "threshold-nonsense"),
  };
}

describe("a revised day that nobody agreed", () => {
  test("counts as a rule, and the check asks who agreed it (F49)", () => {
    const { reason, move, overdue } = lookAt(MOVED, "Always");
    expect([reason, overdue]).toEqual(["On track", 0]);
    expect(move).toMatchObject([{ facts: { lacks: "both", first: null } }]);
  });

  test.each<[string, Content]>([
    ["When agreed", "When agreed"],
    ["in Welsh", "pan gytunwyd "],
  ])("waits where Settings says so, and the first day counts until then: %s (F49)", (_, setting) => {
    const { reason, move, overdue } = lookAt(MOVED, setting);
    expect([reason, overdue]).toEqual(["10 days overdue", 1]);
    expect(move).toMatchObject([{ facts: { lacks: "both", first: "2020-02-18" } }]);
    expect(move.map((one) => english.findings.explain(one).what)).toEqual([
      "The due date was moved to 19 March 2020, and it is not recorded who agreed it and when. 18 February 2020 counts until then.",
    ]);
    expect(move.map((one) => welsh.findings.explain(one).what)).toEqual([
      "Symudwyd y dyddiad cwblhau i 19 Mawrth 2020, ac ni chofnodwyd pwy a gytunodd ar hynny na phryd. 18 Chwefror 2020 sy’n cyfrif tan hynny.",
    ]);
  });

  test("counts from when both who and when are recorded, not before (F49)", () => {
    const reason = (more: Row) => lookAt({ ...MOVED, ...more }, "When agreed").reason;
    const [by, on] = [{ moveAgreedBy: "The Board" }, { moveAgreedOn: AS_AT_SERIAL - 3 }];
    expect(reason({ ...by, ...on })).toBe("On track");
    expect(reason(by)).toBe("10 days overdue");
    expect(reason(on)).toBe("10 days overdue");
    expect(reason({ moveAgreedBy: "TBC", ...on })).toBe("10 days overdue");
  });

  test("has moved nothing yet: an action moved by 200 days is not Red for that (F49, R6)", () => {
    const far = { ...MOVED, due: AS_AT_SERIAL + 40, revisedDue: AS_AT_SERIAL + 240 };
    expect(lookAt(far, "Always").reason).toBe("Due date moved 200 days");
    expect(lookAt(far, "When agreed").reason).toBe("On track");
  });

  test("counts where there is no first day that could count instead (F49)", () => {
    expect(lookAt({ ...MOVED, due: null }, "When agreed").reason).toBe("On track");
  });
});

test("what is neither of the two choices is found, and every revised day counts meanwhile (F46)", () => {
  const { reason, nonsense } = lookAt(MOVED, "If agreed");
  expect(reason).toBe("On track");
  expect(nonsense.map((one) => english.findings.explain(one))).toEqual([
    {
      what: "“If agreed” is no sensible value for “Revised days count”; every revised day counts meanwhile.",
      next: "Choose one of the list.",
    },
  ]);
  expect(lookAt(MOVED, null).nonsense).toEqual([]);
});
