import { returnBytes, returnedFile } from "../../../src/app/returnFiles";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeMerge, proposeReturns, type MergeAsked } from "../../../src/core/returns/proposeReturns";
import { simulate } from "../../../src/core/changes/simulate";
import { mergeReturns, returnsRead } from "../../../src/core/returns/mergeReturns";
import { readReturn, type ReadReturn } from "../../../src/core/returns/readReturn";
import {
  newReturns,
  notAnswered,
  notedReturns,
  ownersTurns,
  waitedFor,
  type OwnersTurn,
} from "../../../src/core/returns/returnRound";
import { makeReturns, type ReturnSheet } from "../../../src/core/returns/returnSheet";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { RETURN_COLUMNS, type ReturnColumn } from "../../../src/core/words/returnsWords";
import { look, slippedBy, source, withTables } from "../fixes/slippedPlan";
import { inField, tableOf, typedInField } from "../tables/inTables";

const TABLES = withTables(source);

const formsOf = (snapshot: WorkbookSnapshot): readonly ReturnSheet[] => {
  const { plan, asOf } = look(snapshot);
  return makeReturns({ plan, asOf, language: "en" });
};
const turnsOf = (snapshot: WorkbookSnapshot): readonly OwnersTurn[] => {
  const { plan, asOf } = look(snapshot);
  return ownersTurns(plan, asOf, notedReturns(snapshot));
};

/** Files go out to all owners. */
function sent(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const made = formsOf(snapshot).map(({ owner, asOf, rows }) => ({ owner, madeOn: asOf, actions: rows.length }));
  return simulate(snapshot, finish(proposeReturns({ ...look(snapshot), words: english }, made)));
}

/** The return of an owner with something typed into its first row. */
function answered(owner: string, typed: Readonly<Partial<Record<ReturnColumn, string | number>>>): ReadReturn {
  const form = formsOf(TABLES).find((one) => one.owner === owner);
  if (!form) throw new Error(`No return for ${owner}.`);
  const [first = [], ...others] = form.rows;
  const row = first.map((value, at) => typed[RETURN_COLUMNS[at] ?? "id"] ?? value);
  return readReturn(returnedFile(`${owner}.xlsx`, returnBytes({ ...form, rows: [row, ...others] })));
}

function merged(snapshot: WorkbookSnapshot, returns: readonly ReadReturn[]): WorkbookSnapshot {
  const { taken, conflicts } = mergeReturns(look(snapshot).plan, returns);
  const asked: MergeAsked = { updates: taken, read: returnsRead(returns, conflicts) };
  return simulate(snapshot, finish(proposeMerge({ ...look(snapshot), words: english }, asked)));
}

const lines = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "returns")).map(({ text }) =>
    [text("owner"), text("madeOn"), text("actions"), text("answeredOn"), text("conflictsLeft"), text("file")].join(
      " | ",
    ),
  );

describe("A return that goes out", () => {
  test("is noted with its owner, the day and its actions, and not twice while it waits for an answer", () => {
    const once = sent(TABLES);
    expect(lines(once)).toEqual(
      formsOf(TABLES).map(({ owner, rows }) => `${owner} | 43889 | ${String(rows.length)} |  |  | `),
    );
    expect(lines(sent(once))).toEqual(lines(once));
    expect(waitedFor(turnsOf(once)).map(({ owner }) => owner)).toEqual(formsOf(TABLES).map(({ owner }) => owner));
    expect(waitedFor(turnsOf(TABLES))).toEqual([]);
  });

  test("is still its owner's where somebody has touched the name in Returns and left a blank", () => {
    const owner = formsOf(TABLES)[0]?.owner ?? "";
    const touched = typedInField(sent(TABLES), "returns", 0, "owner", `${owner} `);
    expect(waitedFor(turnsOf(touched)).map((turn) => turn.owner)).toContain(owner);
  });

  test("is in the language that Owners says of its owner, all others in that of the sheets", () => {
    const table = tableOf(TABLES, "owners");
    const at = recordsOf(table).findIndex(({ text }) => text("name") === "Bob Day");
    const welshBob = typedInField(TABLES, "owners", at, "language", "Cymraeg");
    const forms = formsOf(welshBob);
    expect(forms.map(({ owner, language }) => [owner, language])).toEqual(
      formsOf(TABLES).map(({ owner }) => [owner, owner === "Bob Day" ? "cy" : "en"]),
    );
    expect(forms.find(({ language }) => language === "cy")?.title).toBe(
      "Camau Bob Day, fel yr oedd ar 28 Chwefror 2020",
    );
  });
});

describe("A return that came back", () => {
  test("is noted beside the one that went out, and its owner is not waited for any more", () => {
    const now = merged(sent(TABLES), [answered("Bob Day", { words: "Half of it is drafted" })]);
    expect(lines(now)).toContainEqual(
      expect.stringMatching(/^Bob Day \| 43889 \| \d+ \| 43889 \| {2}\| Bob Day\.xlsx$/),
    );
    expect(waitedFor(turnsOf(now)).map(({ owner }) => owner)).not.toContain("Bob Day");
    expect(notAnswered(turnsOf(now), [])).not.toContain("Bob Day");
  });

  test("of an earlier day leaves the return of this week waiting", () => {
    const table = tableOf(sent(TABLES), "returns");
    const at = recordsOf(table).findIndex(({ text }) => text("owner") === "Bob Day");
    const laterNoted = typedInField(sent(TABLES), "returns", at, "madeOn", 43896);
    const now = merged(laterNoted, [answered("Bob Day", { words: "Half of it is drafted" })]);
    expect(lines(now).filter((line) => line.startsWith("Bob Day"))).toEqual([
      expect.stringMatching(/^Bob Day \| 43896 \| \d+ \| {2}\| {2}\| $/),
      "Bob Day | 43889 |  | 43889 |  | Bob Day.xlsx",
    ]);
  });

  test("and says nothing new is an answer, too", () => {
    const now = merged(sent(TABLES), [answered("Bob Day", {})]);
    const turn = turnsOf(now).find(({ owner }) => owner === "Bob Day");
    expect(turn?.answeredOn).toBe("2020-02-28" as CalendarDate);
    expect(notAnswered(turnsOf(now), [])).not.toContain("Bob Day");
  });

  test("does nothing when it is read again, under whatever name, and twice at once is read once", () => {
    const file = answered("Bob Day", { words: "Half of it is drafted" });
    const again = { ...file, file: "copy of it.xlsx" };
    const now = merged(TABLES, [file]);
    expect(newReturns([again], notedReturns(now))).toEqual({
      news: [],
      before: [{ file: "copy of it.xlsx", on: "2020-02-28" }],
    });
    expect(newReturns([file, again], [])).toEqual({ news: [file], before: [{ file: "copy of it.xlsx", on: null }] });
    // Something else in it, and it is another one.
    const other = answered("Bob Day", { words: "All of it is drafted" });
    expect(newReturns([other], notedReturns(now)).news).toEqual([other]);
    expect(lines(merged(now, [other]))).toHaveLength(2);
  });

  test("is read again while it left a conflict open, and then no more", () => {
    const changed = slippedBy(TABLES, [[0, "percentComplete", 60]]);
    const file = answered("Ann Lee", { percent: 55 });
    const left = merged(changed, [file]);
    expect(lines(left).map((line) => line.split(" | ")[4])).toEqual(["1"]);
    expect(newReturns([file], notedReturns(left)).news).toEqual([file]);
    const { plan } = look(left);
    const [conflict] = mergeReturns(plan, [file]).conflicts;
    const chosen = mergeReturns(plan, [file], [{ key: conflict?.key ?? "", field: "percent", returned: null }]);
    const asked: MergeAsked = { updates: chosen.taken, read: returnsRead([file], chosen.conflicts) };
    const settled = simulate(left, finish(proposeMerge({ ...look(left), words: english }, asked)));
    expect(lines(settled)).toHaveLength(1);
    expect(newReturns([file], notedReturns(settled)).news).toEqual([]);
    expect(inField(settled, "actions", 0, "percentComplete")).toBe(60);
  });
});
