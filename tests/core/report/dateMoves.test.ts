import { withAgreedMovesOnly } from "../../../src/core/plan/actionFacts";
import type { Action, LoggedMove } from "../../../src/core/plan/actionPlan";
import { dateMovesOf } from "../../../src/core/report/dateMoves";
import { actionOf, dateOf, on, ownerOf, type ActionFixture } from "../proposals/planFixture";

const action = (
  given: ActionFixture,
  { revised = null, ...more }: Partial<Action> & { readonly revised?: string | null } = {},
): Action => ({ ...actionOf(given), revisedDue: dateOf(revised), ...more });

const agreed = { moveAgreedBy: "The Board", moveAgreedOn: on("2020-02-04") };

const line = (actionId: string, from: string, to: string, more: Partial<LoggedMove> = {}): LoggedMove => ({
  ...{ actionId, from: on(from), to: on(to), why: null, askedBy: "Ann Lee", askedOn: on("2020-02-01") },
  ...{ agreedBy: null, agreedOn: null },
  ...more,
});

const told = (actions: readonly Action[], dateMoves: readonly LoggedMove[] = []): readonly string[] =>
  dateMovesOf({ actions, dateMoves }).moves.map(
    ({ state, id, from, to, days, agreedBy }) =>
      `${state}: ${id ?? "–"} ${from ?? "–"} ${to} ${String(days)}${agreedBy === null ? "" : ` ${agreedBy}`}`,
  );

describe("date moves (B16)", () => {
  test("one that a row alone tells is asked for while the action is open, and agreed with a name and a day (F49)", () => {
    const moved = { revised: "2020-04-10" };
    expect(told([action({})])).toEqual([]);
    expect(told([action({}, moved)])).toEqual(["asked: R1.1 2020-03-31 2020-04-10 10"]);
    expect(told([action({}, { ...moved, ...agreed })])).toEqual(["agreed: R1.1 2020-03-31 2020-04-10 10 The Board"]);
    expect(told([action({}, { ...moved, moveAgreedBy: "The Board" })])[0]).toMatch(/^asked/);
    expect(told([action({}, { ...moved, ...agreed, moveAgreedBy: "TBC" })])[0]).toMatch(/^asked/);
    expect(told([action({ status: "complete" }, moved)])[0]).toMatch(/^never/);
  });

  test("a first day, the same day and a cancelled action have moved nothing; an earlier day has", () => {
    expect(told([action({ due: null }, { revised: "2020-04-10" })])).toEqual([]);
    expect(told([action({}, { revised: "2020-03-31" })])).toEqual([]);
    expect(told([action({ status: "cancelled" }, { revised: "2020-04-10" })])).toEqual([]);
    expect(told([action({}, { revised: "2020-03-21" })])).toEqual(["asked: R1.1 2020-03-31 2020-03-21 -10"]);
  });

  test("each line of the log is listed: the last gave the day that stands, those before it were agreed or never were", () => {
    const lines = [
      line("R1.1", "2020-03-31", "2020-04-10"),
      line("R1.1", "2020-04-10", "2020-05-10", { agreedBy: "Cabinet", agreedOn: on("2020-02-02") }),
      line("R1.1", "2020-05-10", "2020-06-10"),
    ];
    expect(told([action({}, { revised: "2020-06-10" })], lines)).toEqual([
      "asked: R1.1 2020-05-10 2020-06-10 31",
      "never: R1.1 2020-03-31 2020-04-10 10",
      "agreed: R1.1 2020-04-10 2020-05-10 30 Cabinet",
    ]);
    expect(told([action({}, { revised: "2020-06-10", ...agreed })], lines)).toHaveLength(3);
  });

  test("a day typed into the row after the last line is a move of its own, and one that was emptied is none", () => {
    const lines = [line("R1.1", "2020-03-31", "2020-04-10")];
    expect(told([action({}, { revised: "2020-05-10" })], lines)).toEqual([
      "asked: R1.1 2020-04-10 2020-05-10 30",
      "never: R1.1 2020-03-31 2020-04-10 10",
    ]);
    expect(told([action({})], lines)).toEqual(["never: R1.1 2020-03-31 2020-04-10 10"]);
  });

  test("a line of an action that is gone is listed, and so is one whose id two actions have", () => {
    const lines = [line("R9.9", "2020-03-31", "2020-04-10"), line("R1.1", "2020-03-31", "2020-04-10")];
    const twice = [action({ row: 5 }), action({ row: 6 })];
    expect(told(twice, lines)).toEqual([
      "asked: R1.1 2020-03-31 2020-04-10 10",
      "never: R9.9 2020-03-31 2020-04-10 10",
    ]);
  });
});

describe("slippage (B16)", () => {
  const actions = [
    action({ id: "R1.1", row: 1 }, { revised: "2020-04-10", ...agreed }),
    action({ id: "R1.2", row: 2 }, { revised: "2020-06-30" }),
    action({ id: "R1.3", row: 3 }),
    action({ id: "R2.1", row: 4, recommendation: "R2", owners: [ownerOf("Bob Day")] }, { revised: "2020-03-21" }),
    action({ id: "R2.2", row: 5, recommendation: "R2", owners: [] }, { revised: "2020-04-01" }),
    action({ id: "R3.1", row: 6, recommendation: "R3", status: "cancelled" }, { revised: "2020-12-31" }),
    action({ id: "R4.1", row: 7, recommendation: "R4" }),
  ];

  test("by recommendation and by owner: how many moved of those with a first day, by how much, and what nobody agreed", () => {
    const { total, byRecommendation, byOwner } = dateMovesOf({ actions });
    expect(byRecommendation).toEqual([
      { name: "R1", of: 3, moved: 2, days: 101, most: 91, notAgreed: 1 },
      { name: "R2", of: 2, moved: 1, days: 1, most: 1, notAgreed: 2 },
    ]);
    expect(byOwner.map(({ name, days, notAgreed }) => [name, days, notAgreed])).toEqual([
      ["Leah Lovell", 101, 1],
      ["", 1, 1],
      ["Bob Day", 0, 1],
    ]);
    expect(total).toEqual({ name: "", of: 6, moved: 3, days: 102, most: 91, notAgreed: 3 });
  });

  test("a move that was never agreed counts as not agreed, too", () => {
    const twice = action({ id: "R1.1" }, { revised: "2020-05-10", ...agreed });
    const dateMoves = [line("R1.1", "2020-03-31", "2020-04-10"), line("R1.1", "2020-04-10", "2020-05-10")];
    expect(dateMovesOf({ actions: [twice], dateMoves }).total).toMatchObject({ moved: 1, days: 40, notAgreed: 1 });
  });

  test("where moves have to be agreed one that is not has moved nothing yet (F49)", () => {
    const { total, moves } = dateMovesOf({ actions: withAgreedMovesOnly(actions) });
    expect(total).toMatchObject({ moved: 1, days: 10, notAgreed: 3 });
    expect(moves).toHaveLength(4);
  });
});

test("how many open actions are due on one day, by the day that counts (B16)", () => {
  const due = (day: string | null, row: number, more: ActionFixture = {}) =>
    action({ id: `R1.${String(row)}`, row, due: day, ...more });
  const actions = [
    ...[due("2020-03-31", 1), due("2020-03-31", 2), due("2020-03-31", 3, { status: "complete" }), due(null, 4)],
    ...[due("2020-04-30", 5), due("2020-05-01", 6), due("2020-05-01", 7), due("2020-05-01", 9)],
    action({ id: "R1.8", row: 8 }, { revised: "2020-06-30" }),
  ];
  const { openWithDay, sharedDays } = dateMovesOf({ actions });
  expect(openWithDay).toBe(7);
  expect(sharedDays).toEqual([
    { day: "2020-05-01", count: 3 },
    { day: "2020-03-31", count: 2 },
  ]);
  expect(dateMovesOf({ actions: [] })).toMatchObject({ moves: [], openWithDay: 0, sharedDays: [], byOwner: [] });
});
