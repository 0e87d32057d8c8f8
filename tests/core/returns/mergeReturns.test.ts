import { mergeReturns, returnsRead, type ConflictChoice } from "../../../src/core/returns/mergeReturns";
import type { Answer, NotUnderstood, ReadReturn } from "../../../src/core/returns/readReturn";
import { actionOf, dateOf, on, planOf, type Fields } from "../rate/actionFixture";

const ACTION: Fields = { key: "A", id: "R1.1", percent: 20, latestUpdate: "Two visited", due: dateOf("2020-03-31") };
const plan = (...more: readonly Fields[]) =>
  planOf((more.length === 0 ? [{}] : more).map((fields) => actionOf({ ...ACTION, ...fields })));

type Said = Partial<Omit<Answer, "memory">> & { readonly was?: Partial<Answer["memory"]>; readonly by?: string };

/** What one owner sent back of the action, as it stood when the return was made. */
const answerOf = ({ was, by = "Ann Lee", ...said }: Said): Answer => ({
  ...{ file: `${by}.xlsx`, id: "R1.1", ...said },
  memory: {
    ...{ key: "A", owner: by, asOf: on("2020-02-21"), status: "in progress", percent: 20, day: on("2020-03-31") },
    ...{ words: "Two visited", given: [], ...was },
  },
});
const fileOf = (answers: readonly Answer[], more: Partial<ReadReturn> = {}): ReadReturn => ({
  file: answers[0]?.file ?? "file.xlsx",
  owner: answers[0]?.memory.owner ?? null,
  madeOn: on("2020-02-21"),
  ...{ contents: "mark", answers, notUnderstood: [], ...more },
});
const merge = (answers: readonly Said[], now = plan(), choices: readonly ConflictChoice[] = []) =>
  mergeReturns(
    now,
    answers.map((said) => fileOf([answerOf(said)])),
    choices,
  );
const NOTHING = { taken: [], conflicts: [], notUnderstood: [], already: 0 };

describe("Returns are merged three ways", () => {
  test("nothing came back, nothing is merged; what the plan has of nobody who answered is left alone", () => {
    expect(mergeReturns(plan(), [])).toEqual(NOTHING);
    expect(merge([{ percent: 40 }], plan({}, { key: "B" })).taken).toEqual([{ key: "A", percent: 40, by: "Ann Lee" }]);
  });

  test("all that an owner says of an unchanged action is taken, with who said it", () => {
    const said = {
      status: "on hold",
      percent: 40,
      newDay: on("2020-06-30"),
      why: "Late hall",
      words: "Waits",
    } as const;
    expect(merge([{ ...said, evidence: "Minutes" }])).toEqual({
      ...NOTHING,
      taken: [{ key: "A", ...said, evidence: "Minutes", by: "Ann Lee" }],
    });
  });

  test("what the plan says already is counted, and written no second time", () => {
    const said = { status: "in progress", percent: 20, newDay: on("2020-03-31"), words: "Two visited" } as const;
    expect(merge([said])).toEqual({ ...NOTHING, already: 4 });
    expect(merge([{ evidence: "Minutes" }], plan({ evidence: "Letter\nMinutes" }))).toEqual({ ...NOTHING, already: 1 });
    expect(merge([{ percent: 20, words: "Three visited" }])).toMatchObject({
      already: 1,
      taken: [{ words: "Three visited" }],
    });
    expect(merge([{ evidence: "Photo", percent: 20 }])).toMatchObject({ already: 1, taken: [{ evidence: "Photo" }] });
  });

  test("an action without a day or words has said neither", () => {
    const bare = plan({ due: dateOf(null), latestUpdate: null });
    const was = { day: null, words: "" };
    const said = { newDay: on("2020-06-30"), words: "Begun" };
    expect(merge([{ ...said, was }], bare).taken).toEqual([{ key: "A", ...said, by: "Ann Lee" }]);
  });

  test.each([
    ["status", { status: "on hold" }, { status: "complete" }, "in progress", "complete", "on hold"],
    ["percent", { percent: 40 }, { percent: 60 }, 20, 60, 40],
    ["newDay", { newDay: on("2020-06-30") }, { due: dateOf("2020-05-29") }, "2020-03-31", "2020-05-29", "2020-06-30"],
    ["words", { words: "Three" }, { latestUpdate: "Four" }, "Two visited", "Four", "Three"],
  ] as const)("the plan has changed since, too: %s waits for a choice", (field, said, changed, before, now, value) => {
    const { taken, conflicts } = merge([said], plan(changed));
    expect(taken).toEqual([]);
    expect(conflicts).toEqual([{ key: "A", id: "R1.1", field, before, now, returned: [{ value, by: "Ann Lee" }] }]);
  });

  test("two owners who say different things wait for a choice, also where one says what the plan says", () => {
    const two = [{ percent: 40 }, { percent: 60, by: "Bob Day" }];
    const returned = [
      { value: 40, by: "Ann Lee" },
      { value: 60, by: "Bob Day" },
    ];
    expect(merge(two).conflicts).toMatchObject([{ returned }]);
    expect(merge([...two].reverse())).toEqual(merge(two));
    expect(merge([{ percent: 20 }, { percent: 60, by: "Bob Day" }]).conflicts).toMatchObject([
      { returned: [{ value: 20 }, { value: 60 }] },
    ]);
    expect(merge([{ percent: 40 }, { percent: 40, by: "Bob Day" }]).taken).toEqual([
      { key: "A", percent: 40, by: "Ann Lee, Bob Day" },
    ]);
    expect(merge([{ words: "Three", by: "Bob Day" }, { percent: 40 }]).taken).toEqual([
      { key: "A", percent: 40, words: "Three", by: "Ann Lee, Bob Day" },
    ]);
  });

  test("an action without a number waits under none", () => {
    expect(merge([{ percent: 40 }], plan({ id: null, percent: 60 })).conflicts).toMatchObject([{ id: "" }]);
  });

  test("what somebody chose is written: one of what came back, or what the plan says", () => {
    const two = [
      { percent: 40, status: "on hold" as const },
      { percent: 60, by: "Bob Day" },
    ];
    const choice = { key: "A", field: "percent" as const };
    expect(merge(two, plan(), [{ ...choice, returned: 1 }])).toMatchObject({ conflicts: [], taken: [{ percent: 60 }] });
    expect(merge(two, plan(), [{ ...choice, returned: null }])).toEqual({
      ...NOTHING,
      taken: [{ key: "A", status: "on hold", by: "Ann Lee, Bob Day" }],
    });
  });

  test("a choice is for its own action and its own column, and one that is not there chooses nothing", () => {
    const two = [{ percent: 40 }, { percent: 60, by: "Bob Day" }];
    const wrong: readonly ConflictChoice[] = [
      { key: "B", field: "percent", returned: 0 },
      { key: "A", field: "words", returned: 0 },
      { key: "A", field: "percent", returned: 7 },
    ];
    expect(wrong.map((choice) => merge(two, plan(), [choice]).conflicts.length)).toEqual([1, 1, 1]);
  });

  test("complete says nothing of how much, where somebody has said it since, or says it in the same return", () => {
    const complete = { status: "complete" } as const;
    expect(merge([complete]).taken).toEqual([{ key: "A", status: "complete", by: "Ann Lee" }]);
    expect(merge([complete], plan({ percent: 60 })).taken).toEqual([
      { key: "A", status: "complete", percent: 60, by: "Ann Lee" },
    ]);
    expect(merge([{ ...complete, percent: 20 }])).toMatchObject({ taken: [{ status: "complete", percent: 20 }] });
    expect(merge([{ ...complete, percent: 90 }])).toMatchObject({ taken: [{ status: "complete", percent: 90 }] });
    expect(merge([complete, { percent: 20, by: "Bob Day" }]).taken).toMatchObject([{ percent: 20 }]);
    // Only a return that says complete, and one that says nothing of how much, leaves the rest to the plan.
    const other = { words: "Three", by: "Bob Day", was: { percent: 10 } };
    expect(merge([complete, other]).taken).toEqual([
      { key: "A", status: "complete", words: "Three", by: "Ann Lee, Bob Day" },
    ]);
    expect(merge([{ status: "on hold" }], plan({ percent: 60 })).taken).toEqual([
      { key: "A", status: "on hold", by: "Ann Lee" },
    ]);
  });

  test("evidence of several adds up, each piece once, in one order", () => {
    const said = [{ evidence: "Photo" }, { evidence: "Minutes", by: "Bob Day" }, { evidence: "Photo", by: "Cai Rees" }];
    const [taken] = merge(said).taken;
    expect(taken).toEqual({ key: "A", evidence: "Photo\nMinutes", by: "Ann Lee, Bob Day, Cai Rees" });
    expect(merge([...said].reverse()).taken).toEqual([taken]);
  });

  test("why a day moves goes with the day; without one it is told", () => {
    const day = { newDay: on("2020-06-30") };
    const two = [
      { ...day, why: "Late hall" },
      { ...day, why: "No caretaker", by: "Bob Day" },
    ];
    expect(merge(two).taken).toMatchObject([{ why: "Late hall\nNo caretaker" }]);
    expect(
      merge([
        { ...day, why: "Late hall" },
        { ...day, why: "Late hall", by: "Bob Day" },
      ]).taken,
    ).toMatchObject([{ why: "Late hall" }]);
    expect(merge([day]).taken).toEqual([{ key: "A", ...day, by: "Ann Lee" }]);
    expect(merge([{ why: "Late hall", percent: 40 }])).toEqual({
      ...NOTHING,
      taken: [{ key: "A", percent: 40, by: "Ann Lee" }],
      notUnderstood: [{ file: "Ann Lee.xlsx", id: "R1.1", where: "why", text: "Late hall", why: "no-day" }],
    });
    expect(
      merge([
        { why: "Late hall", percent: 40 },
        { words: "Three", by: "Bob Day" },
      ]).notUnderstood,
    ).toHaveLength(1);
    expect(merge(two).notUnderstood).toEqual([]);
  });

  test("what is said of an action that is gone is told cell by cell", () => {
    const gone = { was: { key: "Z" } };
    expect(merge([{ ...gone, percent: 40, words: "Three" }])).toEqual({
      ...NOTHING,
      notUnderstood: [
        { file: "Ann Lee.xlsx", id: "R1.1", where: "percent", text: "40", why: "gone" },
        { file: "Ann Lee.xlsx", id: "R1.1", where: "words", text: "Three", why: "gone" },
      ],
    });
    expect(merge([{ ...gone, id: "", words: "Three" }]).notUnderstood).toMatchObject([{ id: "Z" }]);
  });

  test("what is not understood stands in one order, whichever file was read first", () => {
    const not = (file: string): NotUnderstood => ({ file, id: "R1.1", where: "Status", text: "?", why: "unreadable" });
    const files = ["c.xlsx", "a.xlsx", "b.xlsx"].map((file) => fileOf([], { file, notUnderstood: [not(file)] }));
    expect(mergeReturns(plan(), files).notUnderstood.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
  });
});

describe("Which returns were read", () => {
  const conflict = (key: string, field: "percent" | "words") =>
    ({ key, id: "", field, before: null, now: null, returned: [] }) as const;

  test("each with the conflicts that wait in what it says itself", () => {
    const ann = fileOf([answerOf({ percent: 40 }), answerOf({ words: "Three", was: { key: "B" } })]);
    const bob = fileOf([answerOf({ percent: 60, by: "Bob Day" })], { contents: "other" });
    const conflicts = [
      conflict("A", "percent"),
      conflict("B", "percent"),
      conflict("B", "words"),
      conflict("C", "words"),
    ];
    expect(returnsRead([ann, bob], conflicts)).toEqual([
      { owner: "Ann Lee", madeOn: "2020-02-21", file: "Ann Lee.xlsx", contents: "mark", conflictsLeft: 2 },
      { owner: "Bob Day", madeOn: "2020-02-21", file: "Bob Day.xlsx", contents: "other", conflictsLeft: 1 },
    ]);
  });

  test("a file of nobody, or of no day, is none", () => {
    expect(returnsRead([fileOf([], { owner: null }), fileOf([], { owner: "Ann Lee", madeOn: null })], [])).toEqual([]);
  });
});
