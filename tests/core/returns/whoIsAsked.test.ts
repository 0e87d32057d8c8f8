import {
  newReturns,
  notAnswered,
  ownersTurns,
  roundSoFar,
  waitedFor,
  type NotedReturn,
  type OwnersTurn,
} from "../../../src/core/returns/returnRound";
import { unanswered } from "../../../src/core/returns/unanswered";
import type { ReadReturn } from "../../../src/core/returns/readReturn";
import { actionOf, AS_OF, dateOf, on, ownerOf, planOf, type Fields } from "../rate/actionFixture";

const plan = (...actions: readonly Fields[]) => planOf(actions.map((fields) => actionOf(fields)));
const asked = (...actions: readonly Fields[]): readonly (readonly [string, readonly (string | null)[]])[] =>
  [...unanswered(plan(...actions), AS_OF)].map(([owner, theirs]) => [owner, theirs.map(({ id }) => id)]);
const OLD = dateOf("2020-01-31");
const ann = { owners: [ownerOf("Ann Lee")], lastUpdated: OLD };

describe("Who is asked in the round, and for what", () => {
  test("each owner for the open actions they answer for, by name, in the order of the plan", () => {
    const bob = { owners: [ownerOf("Bob Day")], lastUpdated: OLD };
    expect(asked({ ...bob, id: "1" }, { ...ann, id: "2" }, { ...bob, id: "3" })).toEqual([
      ["Ann Lee", ["2"]],
      ["Bob Day", ["1", "3"]],
    ]);
  });

  test("nobody for what is complete or cancelled, or has no accountable person", () => {
    expect(asked({ ...ann, status: "complete" }, { ...ann, status: "cancelled" })).toEqual([]);
    expect(asked({ owners: [], lastUpdated: OLD }, { owners: [ownerOf(null)], lastUpdated: OLD })).toEqual([]);
  });

  test.each([
    ["never", null, true],
    ["seven days before", "2020-02-21", true],
    ["six days before", "2020-02-22", false],
    ["on the day", "2020-02-28", false],
    ["on a day to come, by a slip", "2020-02-29", true],
  ])("an action that was updated %s", (_, day, isAsked) => {
    expect(asked({ ...ann, lastUpdated: dateOf(day) })).toHaveLength(isAsked ? 1 : 0);
  });
});

const noted = (more: Partial<NotedReturn> = {}): NotedReturn => ({
  ...{ row: 0, owner: "Ann Lee", madeOn: on("2020-02-21"), answeredOn: null, conflictsLeft: 0, file: "", contents: "" },
  ...more,
});
const turn = (...lines: readonly NotedReturn[]) => ownersTurns(plan(ann, ann), AS_OF, lines)[0];
const turnOf = (owner: string, madeOn: string | null, answeredOn: string | null): OwnersTurn => ({
  ...{ owner, actions: 1, conflictsLeft: 0 },
  madeOn: madeOn === null ? null : on(madeOn),
  answeredOn: answeredOn === null ? null : on(answeredOn),
});

describe("How it stands with an owner", () => {
  test("without a return, and of somebody else's, nothing was asked", () => {
    const nothing = { owner: "Ann Lee", actions: 2, madeOn: null, answeredOn: null, conflictsLeft: 0 };
    expect([turn(), turn(noted({ owner: "Bob Day" }))]).toEqual([nothing, nothing]);
  });

  test("the newest return counts, wherever its line stands; of two of one day the lower line", () => {
    const [old, last] = [
      noted({ madeOn: on("2020-02-14"), conflictsLeft: 2 }),
      noted({ answeredOn: on("2020-02-25") }),
    ];
    const is = { owner: "Ann Lee", actions: 2, madeOn: "2020-02-21", answeredOn: "2020-02-25", conflictsLeft: 0 };
    expect([turn(old, last), turn(last, old)]).toEqual([is, is]);
    expect(turn(noted(), last)?.answeredOn).toBe("2020-02-25");
    expect(turn(last, noted())?.answeredOn).toBeNull();
    expect(turn(noted({ madeOn: null }), last)?.madeOn).toBe("2020-02-21");
    expect(turn(last, noted({ madeOn: null }))?.madeOn).toBe("2020-02-21");
    expect(turn(noted({ madeOn: null }), noted({ madeOn: null, conflictsLeft: 1 }))?.conflictsLeft).toBe(1);
  });

  test("of those who were asked in the week up to the day, by their last return, how many have answered is counted", () => {
    const [first, day, before, after] = [on("2020-02-22"), AS_OF, on("2020-02-21"), on("2020-02-29")];
    const round = [
      noted({ owner: "Ann Lee", madeOn: first, answeredOn: day }),
      noted({ owner: "Bob Day", madeOn: day }),
      noted({ owner: "Cai Rees", madeOn: before, answeredOn: day }),
      noted({ owner: "Dai Jones", madeOn: after, answeredOn: day }),
      noted({ owner: "Eve Pugh", madeOn: null, answeredOn: day }),
    ];
    expect(roundSoFar(round, AS_OF)).toEqual({ asked: 2, answered: 1 });
    expect(roundSoFar([...round, noted({ owner: "Ann Lee", madeOn: day })], AS_OF)).toEqual({ asked: 2, answered: 0 });
    expect(roundSoFar([], AS_OF)).toEqual({ asked: 0, answered: 0 });
  });

  const turns = [
    turnOf("Ann Lee", "2020-02-21", null),
    turnOf("Bob Day", "2020-02-21", "2020-02-25"),
    turnOf("Cai Rees", null, null),
  ];

  test("an owner who was asked and has not answered is waited for", () => {
    expect(waitedFor(turns).map(({ owner }) => owner)).toEqual(["Ann Lee"]);
  });

  test("of whom nothing came back, in these files either, is listed", () => {
    const file = { owner: "Ann Lee" } as ReadReturn;
    expect([notAnswered(turns, []), notAnswered(turns, [file])]).toEqual([["Ann Lee", "Cai Rees"], ["Cai Rees"]]);
  });
});

describe("Files that were read before", () => {
  const file = (name: string, contents: string, owner: string | null = "Ann Lee"): ReadReturn => ({
    ...{ file: name, owner, madeOn: null, contents, answers: [], notUnderstood: [] },
  });
  const done = noted({ contents: "mark", answeredOn: on("2020-02-25") });

  test("do nothing, and the day is told; what left a conflict, or is not noted, is news", () => {
    expect(newReturns([file("a", "mark")], [done])).toEqual({ news: [], before: [{ file: "a", on: "2020-02-25" }] });
    expect(newReturns([file("a", "mark")], [{ ...done, conflictsLeft: 1 }]).news).toHaveLength(1);
    expect(newReturns([file("a", "other")], [done])).toEqual({ news: [file("a", "other")], before: [] });
  });

  test("a return that went out and has no mark yet makes none of those that come back known", () => {
    expect(newReturns([file("a", "")], [noted()]).news).toHaveLength(1);
  });

  test("twice among these files, once is news; files that are no returns are each told", () => {
    const twice = newReturns([file("a", "mark"), file("b", "mark")], []);
    expect(twice).toEqual({ news: [file("a", "mark")], before: [{ file: "b", on: null }] });
    expect(newReturns([file("a", "", null), file("b", "", null)], []).news).toHaveLength(2);
    expect(newReturns([file("a", "mark", null)], [done]).news).toHaveLength(1);
  });
});
