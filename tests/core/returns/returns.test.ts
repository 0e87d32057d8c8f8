import fc from "fast-check";
import { returnBytes, returnedFile } from "../../../src/app/returnFiles";
import { simulate } from "../../../src/core/changes/simulate";
import { proposeUpdate } from "../../../src/core/proposals/proposeUpdate";
import { mergeReturns } from "../../../src/core/returns/mergeReturns";
import { readReturn, type ReturnedFile } from "../../../src/core/returns/readReturn";
import { makeReturns, type ReturnSheet } from "../../../src/core/returns/returnSheet";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { RETURN_COLUMNS, type ReturnColumn } from "../../../src/core/words/returnsWords";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { look, OFFICERS, slippedBy, withTables } from "../fixes/slippedPlan";
import { inField } from "../tables/inTables";

const PLAN = gridSheet(
  "Plan",
  `
Ref | Action | Lead | By when | Status | % complete | Last updated | Latest update
1.1 | Visit every school this term | Ann Lee | 2020-04-30 | In progress | 40 | 2020-01-10 | Two visited
1.2 | Review the entry policy now | Bob Day | 2020-04-30 | In progress | 10 | 2020-01-10 |
1.3 | Publish the report to members | Bob Day | 2020-03-27 | Not started | | |
1.4 | Train the governors of schools | Ann Lee | 2020-05-29 | Complete | 100 | 2020-02-01 |
1.5 | Write to all heads of schools | Ann Lee | 2020-05-29 | In progress | 50 | 2020-02-26 |
`,
);
const TABLES = withTables(gridWorkbook(PLAN, OFFICERS));

const returnsOf = (snapshot: WorkbookSnapshot): readonly ReturnSheet[] => {
  const { plan, asOf } = look(snapshot);
  return makeReturns({ plan, asOf, language: "en" });
};
const formOf = (owner: string): ReturnSheet => {
  const form = returnsOf(TABLES).find((one) => one.owner === owner);
  if (!form) throw new Error(`No return for ${owner}.`);
  return form;
};

type Typed = Readonly<Partial<Record<ReturnColumn | "beside", string | number>>>;

const made = new Map<string, ReturnedFile>();
/** As it was made. */
function blank(owner: string): ReturnedFile {
  const known = made.get(owner) ?? returnedFile(owner, returnBytes(formOf(owner)));
  made.set(owner, known);
  return known;
}

/** The file of an owner after somebody typed into its rows, row by row. */
function typed(owner: string, rows: readonly Typed[], name = `${owner}.xlsx`): ReturnedFile {
  const file = { ...blank(owner), name };
  const cells = [...(file.sheets[0]?.cells ?? [])];
  rows.forEach((row, at) => {
    for (const [column, value] of Object.entries(row)) {
      const place = { row: 4 + at, column: column === "beside" ? 20 : RETURN_COLUMNS.indexOf(column as ReturnColumn) };
      const known = cells.findIndex((cell) => cell.row === place.row && cell.column === place.column);
      if (known >= 0) cells.splice(known, 1);
      cells.push({ ...place, value });
    }
  });
  return { ...file, sheets: [{ cells }] };
}

const merged = (snapshot: WorkbookSnapshot, ...files: readonly ReturnedFile[]) =>
  mergeReturns(look(snapshot).plan, files.map(readReturn));

describe("A return", () => {
  test("holds what is theirs, open, and not updated in the last week", () => {
    const ids = returnsOf(TABLES).map(({ owner, rows }) => [owner, ...rows.map(([id]) => id)]);
    expect(ids).toEqual([
      ["Ann Lee", "1.1"],
      ["Bob Day", "1.2", "1.3"],
    ]);
  });

  test("says what was said last, and comes back with nothing where nothing was typed", () => {
    expect(formOf("Ann Lee").rows[0]?.slice(0, 6)).toEqual([
      ...["1.1", "Visit every school this term", 43951, "Two visited", "In progress", 40],
    ]);
    const { taken, conflicts, notUnderstood } = merged(TABLES, typed("Ann Lee", []));
    expect([taken, conflicts, notUnderstood]).toEqual([[], [], []]);
  });
});

describe("Returns that are merged", () => {
  test("are taken where the plan says what it said when they were made, and written as an update", () => {
    const file = typed("Ann Lee", [
      { status: "Complete", percent: "100%", words: "All visited", evidence: "Visit notes" },
    ]);
    const { taken, conflicts } = merged(TABLES, file);
    expect(conflicts).toEqual([]);
    expect(taken).toMatchObject([{ status: "complete", percent: 100, words: "All visited", by: "Ann Lee" }]);
    const now = simulate(TABLES, finish(proposeUpdate({ ...look(TABLES), words: english }, taken)));
    expect([inField(now, "actions", 0, "status"), inField(now, "actions", 0, "evidence")]).toEqual([
      "Complete",
      "Visit notes",
    ]);
    // Merged again it is nothing new.
    expect(merged(now, file)).toMatchObject({ taken: [], conflicts: [], already: 4 });
  });

  test("conflict where the plan was changed meanwhile, and wait for somebody's choice", () => {
    const changed = slippedBy(TABLES, [[0, "percentComplete", 60]]);
    const file = typed("Ann Lee", [{ percent: 55, words: "Four visited" }]);
    const { taken, conflicts } = merged(changed, file);
    expect(taken).toMatchObject([{ words: "Four visited" }]);
    expect(taken[0]).not.toHaveProperty("percent");
    expect(conflicts).toMatchObject([
      { id: "1.1", field: "percent", before: 40, now: 60, returned: [{ value: 55, by: "Ann Lee" }] },
    ]);
    const chosen = (returned: number | null) =>
      mergeReturns(
        look(changed).plan,
        [readReturn(file)],
        [{ key: conflicts[0]?.key ?? "", field: "percent", returned }],
      );
    expect(chosen(0)).toMatchObject({ taken: [{ percent: 55 }], conflicts: [] });
    // What the plan says may be chosen, too: then nothing is left open, and nothing written.
    expect(chosen(null)).toMatchObject({ taken: [{ words: "Four visited" }], conflicts: [] });
    expect(chosen(null).taken[0]).not.toHaveProperty("percent");
  });

  test("conflict where two of them say different things of one action", () => {
    const two = [typed("Ann Lee", [{ percent: 50 }]), typed("Ann Lee", [{ percent: 70 }], "again.xlsx")];
    expect(merged(TABLES, ...two).conflicts).toMatchObject([
      { field: "percent", returned: [{ value: 50 }, { value: 70 }] },
    ]);
  });

  test("conflict, too, where one of two says again what the plan says: that is an opinion like the other", () => {
    const two = [typed("Ann Lee", [{ percent: 40 }]), typed("Ann Lee", [{ percent: 70 }], "again.xlsx")];
    for (const files of [two, [...two].reverse()]) {
      const { taken, conflicts } = merged(TABLES, ...files);
      expect(taken).toEqual([]);
      expect(conflicts).toMatchObject([{ field: "percent", now: 40, returned: [{ value: 40 }, { value: 70 }] }]);
    }
  });

  test.each<[string, Typed, string]>([
    ["a day that is none", { newDay: "soon" }, "unreadable"],
    ["a status that is none", { status: "Nearly" }, "unreadable"],
    ["a percentage over 100", { percent: 120 }, "unreadable"],
    ["a cell that is not asked for", { action: "Visit some schools" }, "not-asked"],
    ["a note beside the form", { beside: "Call me" }, "not-asked"],
    ["a reason without a day", { why: "The hall is shut" }, "no-day"],
    ["a row whose last column is gone", { memory: "", words: "Done" }, "no-row"],
  ])("tell what nobody can take: %s", (_, row, why) => {
    const { taken, notUnderstood } = merged(TABLES, typed("Ann Lee", [row]));
    expect(taken).toEqual([]);
    expect(notUnderstood.map((one) => one.why)).toContain(why);
  });

  test("tell of an action that is gone what was typed for it, and of a file that is no return its name", () => {
    const file = typed("Ann Lee", [{ words: "All visited" }]);
    const without = mergeReturns({ actions: look(TABLES).plan.actions.slice(1) }, [readReturn(file)]);
    expect(without.notUnderstood).toMatchObject([{ id: "1.1", text: "All visited", why: "gone" }]);
    const other: ReturnedFile = { name: "notes.xlsx", dateSystem: 1900, sheets: [{ cells: [] }] };
    expect(merged(TABLES, other).notUnderstood).toMatchObject([{ file: "notes.xlsx", why: "no-return" }]);
  });
});

const anyCell: fc.Arbitrary<Typed> = fc.record(
  {
    status: fc.constantFrom("Complete", "In progress", "Cwblhawyd", "Nearly", "On hold"),
    percent: fc.constantFrom<string | number>(40, 55, 0.6, "70%", "most", 100),
    newDay: fc.constantFrom<string | number>(43951, 43982, "30/6/2020", "summer"),
    why: fc.constantFrom("The hall is shut", "Staff are ill"),
    words: fc.constantFrom("Two visited", "Three visited", "All visited"),
    evidence: fc.constantFrom("Visit notes", "Minutes"),
    beside: fc.constantFrom("Call me", "?"),
  },
  { requiredKeys: [] },
);

describe("Whatever comes back", () => {
  const anyFiles = fc.array(fc.tuple(fc.constantFrom("Ann Lee", "Bob Day"), fc.array(anyCell, { maxLength: 2 })), {
    minLength: 1,
    maxLength: 10,
  });
  const filesOf = (given: readonly (readonly [string, readonly Typed[]])[]): readonly ReturnedFile[] =>
    given.map(([owner, rows], at) => typed(owner, rows.slice(0, owner === "Ann Lee" ? 1 : 2), `${String(at)}.xlsx`));
  const changed = slippedBy(TABLES, [
    [0, "percentComplete", 55],
    [1, "latestUpdate", "All visited"],
  ]);

  test("merging it in any order gives the same plan, or the same conflicts", () => {
    fc.assert(
      fc.property(anyFiles, fc.integer(), (given, turn) => {
        const files = filesOf(given);
        const at = Math.abs(turn) % files.length;
        const turned = [...files.slice(at), ...files.slice(0, at)].reverse();
        expect(merged(changed, ...turned)).toEqual(merged(changed, ...files));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test("nothing that was typed is lost: each cell is taken, in a conflict, said already, or told", () => {
    fc.assert(
      fc.property(anyFiles, (given) => {
        const files = filesOf(given);
        const { taken, conflicts, notUnderstood, already } = merged(changed, ...files);
        const told = JSON.stringify([taken, conflicts, notUnderstood]);
        const texts = given.flatMap(([owner, rows]) =>
          rows
            .slice(0, owner === "Ann Lee" ? 1 : 2)
            .flatMap(({ why, words, evidence, beside }) => [why, words, evidence, beside]),
        );
        const missing = texts.filter((text) => text !== undefined && !told.includes(String(text)));
        expect(missing.length).toBeLessThanOrEqual(already);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
