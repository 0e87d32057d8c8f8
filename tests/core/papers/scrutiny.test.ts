import type { Action, Measure, Risk } from "../../../src/core/plan/actionPlan";
import type { Rating } from "../../../src/core/rate/rating";
import { english } from "../../../src/core/words/english";
import { QUESTIONS } from "../../../src/core/words/scrutinyWords";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { actionOf, dateOf, on, ownerOf, planOf, recommendationOf, type ActionFixture } from "../proposals/planFixture";
import { placeOn, planPapers, saidOn, typedOn } from "./builtPapers";

const SPACE = "\u00a0";
type Given = ActionFixture & Partial<Pick<Action, "evidence" | "resources" | "risk" | "completedOn" | "lastUpdated">>;

/** Actions of R1 that are numbered; all state their resources, so that nothing is asked about those. */
const actionsOf = (...all: readonly Given[]): readonly Action[] =>
  all.map(({ evidence, resources = "£200", risk, completedOn, lastUpdated, ...given }, at) => ({
    ...actionOf({ id: `R1.${String(at + 1)}`, row: at, ...given }),
    ...{ evidence: evidence ?? null, resources, risk: risk ?? null },
    ...{ completedOn: completedOn ?? dateOf(null), lastUpdated: lastUpdated ?? dateOf(null) },
  }));

function paperOf(
  actions: readonly Action[],
  {
    refs = ["R1"],
    more = {},
    ratings = [],
    words = english,
  }: {
    refs?: readonly string[];
    more?: Parameters<typeof planOf>[2];
    ratings?: readonly Rating[];
    words?: Words;
  } = {},
): readonly string[] {
  const built = planPapers("2020-02-28", { plan: planOf(actions, refs, more), ratings }, words);
  return saidOn(built, `evidence ${words.language}`);
}

const asked = (lines: readonly string[], ref = "R1", words: Words = english): readonly string[] => {
  const { asked: questions } = words.papers.pack.scrutiny;
  return lines
    .filter((line) => QUESTIONS.some((key) => line.startsWith(`${ref} | ${questions[key]} | `)))
    .map((line) => line.split(" | ").slice(2).join(" | "));
};

const measureOf = (latest: string | null, day: string | null = null): Measure => ({
  ...{ place: { sheet: "M", row: 1, column: 0 }, id: null, measure: "Attendance", recommendation: "R1" },
  ...{ betterWhen: null, baseline: "1", baselineOn: null, target: "2", targetOn: null },
  ...{ latest, latestOn: day === null ? null : on(day) },
});
const riskOf = (score: number | null): Risk => ({
  ...{ place: { sheet: "R", row: 1, column: 0 }, id: null, risk: "Few teachers", recommendation: "R1" },
  ...{ likelihood: null, impact: null, score, mitigation: null, owner: null, trend: null },
});

test("the one action that is not complete is said to be so (B13)", () => {
  const { why } = english.papers.pack.scrutiny;
  const none = { count: 0, of: 1, more: 0, day: "28 February 2020", name: "" };
  expect(why.progress(none)).toBe("The one action is not complete; it was not due by 28 February 2020.");
  expect(why.progress({ ...none, more: 1 })).toBe("The one action is not complete; it was due by 28 February 2020.");
  expect(welsh.papers.pack.scrutiny.why.progress(none)).toContain("nid oedd i’w gwblhau erbyn");
});

test("the one measure and the one complete action are not 1 of 1 (B13)", () => {
  const action = actionsOf({ status: "complete", evidence: "Minutes", completedOn: dateOf("2020-02-03") }, {});
  const with1 = { more: { measures: [measureOf("12", "2020-01-30")] } };
  for (const [words, state, measure] of [
    [english, "The one complete action carries evidence.", "The one measure has a reading, of 30 January 2020."],
    [
      ...([welsh, "Mae tystiolaeth ar gyfer yr unig gam gweithredu a gwblhawyd."] as const),
      "Mae ffigur ar gyfer yr unig fesur, ar 30 Ionawr 2020.",
    ],
  ] as const) {
    const lines = paperOf(action, { ...with1, words }).map((line) => line.replaceAll(SPACE, " "));
    expect(lines).toContain(state);
    expect(asked(lines, "R1", words).join("\n")).toContain(measure);
  }
});

describe("Evidence and questions says what shows that actions were done (B2, B8)", () => {
  const done: Given = { status: "complete", evidence: "Minutes of 3 February", completedOn: dateOf("2020-02-03") };

  test.each<readonly [string, string, readonly Given[]]>([
    ["no action", english.papers.headline.noActions, []],
    ["cancelled ones only", english.papers.headline.allCancelled, [{ status: "cancelled", evidence: "A letter" }]],
    ["none that is complete", "No action is complete.", [{}, { status: "in progress" }]],
    ["none complete, one with evidence", "No action is complete; 1 open action has some already.", [{ evidence: "A" }]],
    ["one that is complete", "The one complete action carries evidence.", [done, {}]],
    [
      "one complete without evidence",
      "The one complete action carries no evidence.",
      [{ status: "complete", evidence: "TBC" }],
    ],
    [
      "all complete, and open ones with some",
      "2 of 2 complete actions carry evidence; 2 open actions have some already.",
      [done, done, { evidence: "A" }, { evidence: "B" }],
    ],
  ])("of %s", (_, said, actions) => {
    expect(paperOf(actionsOf(...actions))[2]).toBe(said);
  });

  test("names the complete actions that have none, four and how many more", () => {
    const lines = paperOf(actionsOf(...Array.from({ length: 6 }, (): Given => ({ status: "complete" })), done));
    expect(lines).toContain("Complete without evidence: R1.1, R1.2, R1.3, R1.4 and 2 more.");
    expect(paperOf(actionsOf(done)).join("\n")).not.toContain("without evidence");
  });

  test("lists what, for which actions, whose and when; shared evidence once, cancelled actions not at all", () => {
    const lines = paperOf([
      ...actionsOf(done, { ...done, evidence: "minutes of 3 February ", owners: [ownerOf("Ann Lee")] }),
      ...actionsOf({ evidence: "A survey", owners: [], lastUpdated: dateOf("2019-12-20"), id: "X1", row: 7 }),
      ...actionsOf({ status: "cancelled", evidence: "A letter", id: "X2", row: 8 }),
      ...actionsOf({ evidence: "A register", id: "X3", row: 9, recommendation: null }),
    ]);
    expect(lines).toContain(`R1 | Minutes of 3 February | R1.1 and R1.2 | Leah Lovell${SPACE}(+1) | 3${SPACE}Feb`);
    expect(lines).toContain(`R1 | A survey | X1 | Nobody named | 20${SPACE}Dec 2019`);
    expect(lines).toContain("None | A register | X3 | Leah Lovell | –");
    expect(lines.join("\n")).not.toContain("A letter");
  });

  test("of many it lists some of each recommendation, and says how many more there are", () => {
    const actions = ["R1", "R2"].flatMap((ref, of) =>
      actionsOf(
        ...Array.from({ length: 70 }, (_, at): Given => ({ evidence: `Paper ${String(at)}`, row: of * 70 + at })),
      ).map((one) => ({ ...one, recommendation: ref })),
    );
    const lines = paperOf(actions, { refs: ["R1", "R2"] });
    for (const ref of ["R1", "R2"]) {
      expect(lines.filter((line) => line.startsWith(`${ref} | Paper`))).toHaveLength(60);
      expect(lines).toContain(`${ref} | and 10 more, listed in the plan.`);
    }
  });

  test("a note beside evidence stays beside it when other evidence comes before it", () => {
    const plan = (...texts: readonly string[]) => ({
      plan: planOf(
        texts.map((text) => ({ ...actionOf({ id: text, row: text.length }), evidence: `On ${text}` })),
        ["R1"],
      ),
    });
    const before = planPapers("2020-02-28", plan("heads"));
    const noted = typedOn(before, "evidence en", [placeOn(before, "evidence en", "On heads")[0], 7], "Seen by us");
    const after = planPapers("2020-02-28", { ...plan("governors", "heads"), snapshot: noted });
    const beside = saidOn(after, "evidence en").filter((line) => line.includes("Seen by us"));
    expect(beside).toEqual([expect.stringContaining("On heads")]);
  });
});

describe("Five questions for scrutiny a recommendation, each with its figures (B2)", () => {
  test.each<readonly [string, string, readonly Given[]]>([
    ["no action", "No action is recorded. | –", []],
    ["one that is cancelled", "The one action is cancelled. | R1.1", [{ status: "cancelled" }]],
    [
      "cancelled ones only",
      "All 2 actions are cancelled. | R1.1 and R1.2",
      [{ status: "cancelled" }, { status: "cancelled" }],
    ],
    ["one overdue", "1 of 2 open actions is overdue, by 14 days. | R1.1", [{ due: "2020-02-14" }, {}]],
    [
      "all overdue",
      "2 of 2 open actions are overdue, by up to 28 days. | R1.1 and R1.2",
      [{ due: "2020-02-14" }, { due: "2020-01-31" }],
    ],
    ["one complete without evidence", "The one that is complete carries no evidence. | R1.1", [{ status: "complete" }]],
    ["one that is complete", "The one action is complete. | –", [{ status: "complete", evidence: "Minutes" }]],
    ["nobody", "The one open action rests on a team, a body or nobody. | R1.1", [{ owners: [] }]],
    ["no day", "1 of 2 open actions has no due day. | R1.1", [{ due: null }, {}]],
    ["due soon", `1 of 2 open actions falls due by 17${SPACE}March 2020. | R1.1`, [{ due: "2020-03-10" }, {}]],
    ["no resources", "The one open action states no resources. | R1.1", [{ resources: "TBC" }]],
    [
      "a stale one",
      "The one open action was last updated more than 45 days ago. | R1.1",
      [{ lastUpdated: dateOf("2019-12-01") }],
    ],
    [
      "some complete",
      `1 of 2 actions is complete; 1 was due by 28${SPACE}February 2020. | –`,
      [{ status: "complete", evidence: "A", due: "2020-01-10" }, {}, { status: "cancelled" }],
    ],
  ])("of %s", (_, why, actions) => {
    const questions = asked(paperOf(actionsOf(...actions)));
    expect(questions).toHaveLength(5);
    expect(questions).toContain(why);
  });

  test("a moved day is asked about, with how many nobody agreed", () => {
    const [first, second] = actionsOf({}, {});
    const moved = [first, second].flatMap((one) => (one ? [{ ...one, revisedDue: dateOf("2020-04-30") }] : []));
    const agreed = moved.map((one) => ({ ...one, moveAgreedBy: "The Board" }));
    const start = "2 of 2 open actions have a later day than their first";
    expect(asked(paperOf(moved))).toContain(`${start}; for 2 nobody is said to have agreed it. | R1.1 and R1.2`);
    expect(asked(paperOf(agreed))).toContain(`${start}. | R1.1 and R1.2`);
  });

  test("actions that are not rated, and ratings set by hand, are asked about; cancelled ones are not", () => {
    const given = actionsOf({}, {}, { status: "cancelled" });
    expect(asked(paperOf(given, { ratings: ["Grey", "Green", "Grey"] }))).toContain(
      "1 of 2 actions is not rated. | R1.1",
    );
    expect(asked(paperOf(given, { ratings: ["Green", "Green", "Grey"] })).join("\n")).not.toContain("not rated");
  });

  test.each([
    [[], "No measure is recorded. | –"],
    [[measureOf(null)], "The one measure has no reading. | –"],
    [[measureOf(null), measureOf("TBC")], "2 measures are recorded, none with a reading. | –"],
    [
      [measureOf("3", "2020-02-10"), measureOf("4", "2020-01-10"), measureOf(null)],
      `2 of 3 measures have a reading, the newest of 10${SPACE}February 2020. | –`,
    ],
    [[measureOf("3")], "The one measure has a reading. | –"],
  ])("whether it helps is always asked (R15): %#", (measures, why) => {
    expect(asked(paperOf(actionsOf({}), { more: { measures } }))).toContain(why);
  });

  test.each([
    [[], null, "No risk or barrier is recorded. | –"],
    [[], "No teachers", "The one open action names a risk or barrier. | R1.1"],
    [[riskOf(12)], "No teachers", "The one risk scores 12 of 25. | –"],
    [[riskOf(12), riskOf(20), riskOf(null)], null, "The highest of 3 risks scores 20 of 25. | –"],
    [[riskOf(null)], null, "The one risk has no score. | –"],
  ])("risks are asked about where nothing graver is: %#", (risks, risk, why) => {
    expect(asked(paperOf(actionsOf({ risk }), { more: { risks } }))).toContain(why);
  });

  test("what the inspectorate judged is asked about, in the language of the paper (R16)", () => {
    const judged = (judgement: { text: string; on: ReturnType<typeof on> | null }, words: Words = english) =>
      asked(
        paperOf(actionsOf({}), { words, more: { recommendations: [{ ...recommendationOf("R1"), judgement }] } }),
        "R1",
        words,
      );
    const day = on("2020-02-10");
    expect(judged({ text: "Limited progress", on: day })).toContain(
      `The inspectorate judged “Limited progress” on 10${SPACE}February 2020. | –`,
    );
    expect(judged({ text: "Limited progress", on: null }, welsh)).toContain(
      `Barn yr arolygiaeth, heb ddyddiad: “${String(welsh.sheets.judgements[0])}”. | –`,
    );
  });

  test("a plan without recommendations is asked as a whole, and one without anything not at all", () => {
    const lines = paperOf(actionsOf({ due: "2020-02-14", recommendation: null }), { refs: [] });
    expect(asked(lines, english.papers.summary.all)).toContain("The one open action is overdue, by 14 days. | R1.1");
    expect(paperOf([], { refs: [] })).toHaveLength(3);
  });
});

test("every question and every reason is whole in both languages, of none, one, two and many (B2)", () => {
  for (const words of [english, welsh]) {
    const { asked: questions, why } = words.papers.pack.scrutiny;
    for (const key of QUESTIONS) {
      expect(questions[key]).toMatch(/^\p{Lu}.*\?$/u);
      for (const [count, of] of [
        [1, 1],
        [2, 2],
        [3, 3],
        [1, 2],
        [2, 3],
        [11, 12],
      ] as const) {
        const said = why[key]({ count, of, more: count, day: "3 March 2020", name: "Ann Lee" });
        expect(said).toMatch(/^[\p{Lu}\d][^.]*\.$/u);
        expect(said).not.toMatch(/undefined|NaN| {2}/);
      }
    }
  }
  const { why } = welsh.papers.pack.scrutiny;
  const figures = { count: 2, of: 2, more: 2, day: "3 Mawrth 2020", name: "" };
  expect(why.overdue(figures)).toBe("Mae 2 o blith 2 o gamau agored yn hwyr, hyd at 2 ddiwrnod.");
  // A sentence that says no says "none", and after "gan" all of them soften.
  const all = { ...figures, count: 3, of: 3 };
  expect(why.overdue(all)).toBe("Mae pob un o’r 3 cham agored yn hwyr, hyd at 2 ddiwrnod.");
  expect(english.papers.pack.scrutiny.why.overdue(all)).toBe("All 3 open actions are overdue, by up to 2 days.");
  expect(why.noDay(all)).toBe("Nid oes gan yr un o’r 3 cham agored ddyddiad cwblhau.");
  expect(why.notStarted(all)).toBe("Nid yw yr un o’r 3 cham agored wedi dechrau, er i’r dyddiad dechrau fynd heibio.");
  expect(why.moved({ ...all, more: 0 })).toBe("Mae gan bob un o’r 3 cham agored ddyddiad diweddarach na’r cyntaf.");
  expect(why.noEvidence(all)).toBe("Nid oes tystiolaeth ar gyfer yr un o’r 3 cham a gwblhawyd.");
  expect(why.allComplete({ ...figures, of: 3 })).toBe("Mae pob un o’r 3 cham gweithredu wedi’i gwblhau.");
});
