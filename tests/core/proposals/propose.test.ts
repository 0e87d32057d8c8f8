import fc from "fast-check";
import { describe as describeChanges } from "../../../src/core/changes/describe";
import { invert } from "../../../src/core/changes/invert";
import { ALL_TABLES } from "../../../src/core/tables/allTables";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { findOwnTable, recordsOf } from "../../../src/core/tables/records";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { proposeFindings, proposeStructure, proposeSummary } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import type { ProposalInput } from "../../../src/core/sheets/sheetLayout";
import { makeFinding } from "../../../src/core/findings/findings";
import { cellAt, type WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { pseudo } from "../../../src/core/words/pseudo";
import { welsh } from "../../../src/core/words/welsh";
import { actionOf, councilWorkbook, inputOf, on, ownerOf, planOf, type InputFixture } from "./planFixture";

/** The plan as it is read again from the tables just written. */
const fromTables = (given: InputFixture): InputFixture => ({
  ...given,
  plan: { ...(given.plan ?? planOf([actionOf()], ["R1"])), origin: "tables" },
});

const shown = (snapshot: WorkbookSnapshot, sheet: string, address: readonly [number, number]): unknown => {
  const found = snapshot.sheets.find(({ name }) => (name as string) === sheet);
  return found ? cellAt(found, ...address)?.value : undefined;
};

/** Writes a value where a user would type it. */
function typed(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: string,
): WorkbookSnapshot {
  const name = snapshot.sheets.find((one) => (one.name as string) === sheet)?.name;
  if (!name) throw new Error(`No sheet ${sheet}`);
  const block = { row, column, rows: 1, columns: 1 };
  return simulate(snapshot, { edits: [{ kind: "setCells", sheet: name, block, before: [[null]], after: [[value]] }] });
}

const dueMissing = (row: number, id: number) =>
  makeFinding("due-missing", { place: { sheet: "R1", row, column: 3 }, actionKey: `R1!${String(id)}` }, {});

describe("the tables of a plan", () => {
  test("are made on new sheets the first time, and not again the second", () => {
    const input = inputOf(english);
    const changes = proposeStructure(input);
    expect(changes.edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet)).toEqual([
      "Recommendations",
      "Actions",
      "Owners",
      "Key dates",
      "Findings",
      "Rating rules",
      "Settings",
      "School terms",
      "PlanMemory",
    ]);
    const after = simulate(input.snapshot, changes);
    expect(proposeStructure(inputOf(english, fromTables({ snapshot: after }))).edits).toEqual([]);
  });

  test("are not proposed again when the same source sheets are read once more", () => {
    const input = inputOf(english);
    const after = simulate(input.snapshot, proposeStructure(input));
    expect(proposeStructure(inputOf(english, { snapshot: after })).edits).toEqual([]);
  });

  test("take a number when a sheet of the council's has the name", () => {
    const changes = proposeStructure(
      inputOf(english, { snapshot: councilWorkbook("R1", "actions", "Owners 2", "owners") }),
    );
    const names = changes.edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet);
    expect(names).toEqual([
      "Recommendations",
      "Actions 2",
      "Owners 3",
      "Key dates",
      "Findings",
      "Rating rules",
      "Settings",
      "School terms",
      "PlanMemory",
    ]);
  });

  test("name a day by its serial in the workbook's own date system, and text where there is no day", () => {
    const plan = planOf(
      [actionOf({ due: "2020-03-31" }), actionOf({ due: null, dueRaw: "when funded", row: 6 })],
      ["R1"],
    );
    const due = (dateSystem: 1900 | 1904): readonly unknown[] => {
      const input = inputOf(english, { plan, snapshot: { ...councilWorkbook(), dateSystem } });
      const after = simulate(input.snapshot, proposeStructure(input));
      return [inField(after, "actions", 0, "due"), inField(after, "actions", 1, "due")];
    };
    expect(due(1900)).toEqual([43921, "when funded"]);
    expect(due(1904)).toEqual([42459, "when funded"]);
  });

  test("keep every owner: the accountable one, and the others after it", () => {
    const owners = [ownerOf("Ben Hughes", false), ownerOf("Leah Lovell"), ownerOf("Finance team", false)];
    const input = inputOf(english, { plan: planOf([actionOf({ owners })], ["R1"]) });
    const after = simulate(input.snapshot, proposeStructure(input));
    expect(shown(after, "Actions", [4, 4])).toBe("Leah Lovell");
    expect(inField(after, "actions", 0, "supportingOwners")).toBe("Ben Hughes; Finance team");
  });

  test("list teams and stand-ins that answer for actions among the owners, with their kind", () => {
    const team = { ...ownerOf("School Improvement Team"), kind: "team" } as const;
    const input = inputOf(english, {
      plan: planOf([actionOf({ owners: [team] }), actionOf({ row: 6, owners: [team] })], ["R1"]),
    });
    const after = simulate(input.snapshot, proposeStructure(input));
    expect(findOwnTable(after, "owners")?.block.rows).toBe(3);
    expect([shown(after, "Owners", [5, 0]), shown(after, "Owners", [5, 8])]).toEqual([
      "School Improvement Team",
      "Team",
    ]);
  });

  test("list a forename that stands alone where the register was built from the actions (O8)", () => {
    const names = (registerIsBuilt: boolean): readonly unknown[] => {
      const plan = planOf([actionOf({ owners: [ownerOf("Eliza")] })], ["R1"], { registerIsBuilt });
      const input = inputOf(english, { plan });
      const after = simulate(input.snapshot, proposeStructure(input));
      return [4, 5].map((row) => shown(after, "Owners", [row, 0]));
    };
    expect(names(true)).toEqual(["Leah Lovell", "Eliza"]);
    // A register of the council's own is not added to: F3 says who is missing.
    expect(names(false)).toEqual(["Leah Lovell", undefined]);
  });

  test("lead back to the first cell of the record, with the sheet quoted where it must be", () => {
    const input = inputOf(english, { plan: planOf([actionOf({ sheet: "R1 plan" }), actionOf({ row: 6 })], ["R1"]) });
    const after = simulate(input.snapshot, proposeStructure(input));
    expect([0, 1].map((row) => inField(after, "actions", row, "source"))).toEqual(["'R1 plan'!A6", "R1!A7"]);
  });

  test("cut a text that is longer than a cell holds, and say so", () => {
    const input = inputOf(english, { plan: planOf([actionOf({ latestUpdate: "a".repeat(40_000) })], ["R1"]) });
    const text = String(inField(simulate(input.snapshot, proposeStructure(input)), "actions", 0, "latestUpdate"));
    expect(text).toHaveLength(32_767);
    expect(text.endsWith("[cut here: longer than a cell holds]")).toBe(true);
  });
});

describe("a plan that is in the tables already", () => {
  const first = planOf([actionOf({ row: 5 })], ["R1"]);
  const built = simulate(councilWorkbook(), proposeStructure(inputOf(english, { plan: first })));

  test("gets only the actions it lacks, under those it has", () => {
    const plan = planOf([actionOf({ row: 5 }), actionOf({ row: 9, id: "R1.2" })], ["R1"]);
    const changes = proposeStructure(inputOf(english, { plan, snapshot: built }));
    const after = simulate(built, changes);
    expect(findOwnTable(after, "actions")?.block.rows).toBe(3);
    expect(shown(after, "Actions", [5, 0])).toBe("R1.2");
    expect(describeChanges(changes, english)[0]).toBe("Will add 1 row at the end of “Actions”.");
  });

  test("keeps what was typed into its rows", () => {
    const edited = typed(built, "Actions", 4, 3, "Agree it by Easter");
    const plan = planOf([actionOf({ row: 5 }), actionOf({ row: 9 })], ["R1"]);
    const after = simulate(edited, proposeStructure(inputOf(english, { plan, snapshot: edited })));
    expect(shown(after, "Actions", [4, 3])).toBe("Agree it by Easter");
  });

  test("lets Excel fit the rows again when its growth is taken back: no height is left fixed", () => {
    const plan = planOf(
      [5, 9, 12].map((row) => actionOf({ row })),
      ["R1"],
    );
    const grown = proposeStructure(inputOf(english, { plan, snapshot: built }));
    const heights = invert(grown).edits.flatMap((edit) => (edit.kind === "setRowHeights" ? edit.after : []));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.every((height) => height === null)).toBe(true);
  });

  test("keeps notes under a table: they move down as it grows", () => {
    const noted = typed(built, "Actions", 6, 1, "Agreed by the Board in January");
    const plan = planOf(
      [5, 9, 12, 15].map((row) => actionOf({ row })),
      ["R1"],
    );
    const after = simulate(noted, proposeStructure(inputOf(english, { plan, snapshot: noted })));
    expect(shown(after, "Actions", [9, 1])).toBe("Agreed by the Board in January");
  });

  test("writes nothing into a column of the officer's own when it grows, not even as empty", () => {
    const own = tableOf(built, "actions").fields.indexOf("resources");
    const given = (list: readonly number[]): number[] => list.map((id, index) => (index === own ? 999 : id));
    const sheets = typed(built, "Actions", 3, own, "Telephone").sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) =>
        table.name === "PlanActions" ? { ...table, columnIds: given(table.columnIds) } : table,
      ),
    }));
    const plan = planOf([actionOf({ row: 5 }), actionOf({ row: 9 })], ["R1"]);
    const changes = proposeStructure(inputOf(english, { plan, snapshot: { ...built, sheets } }));
    const written = changes.edits.flatMap((edit) =>
      edit.kind === "setCells" && (edit.sheet as string) === "Actions" && edit.block.row === 5 ? [edit.block] : [],
    );
    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(({ column, columns }) => column <= own && own < column + columns)).toEqual([]);
  });

  test("has its as-at day set again and no other setting", () => {
    const given = fromTables({ snapshot: built, plan: first, asOf: on("2020-03-31") });
    expect(proposeStructure(inputOf(english, given)).edits).toEqual([
      {
        kind: "setCells",
        sheet: "Settings",
        block: { row: 4, column: 1, rows: 1, columns: 1 },
        before: [[43889]],
        after: [[43921]],
      },
    ]);
  });
});

describe("the findings sheet", () => {
  const plan = planOf([actionOf({ row: 5, id: "R1.1" }), actionOf({ row: 6, id: "R1.2" })], ["R1"]);
  const given = { plan, findings: [dueMissing(5, 6), dueMissing(6, 7)] };
  const built = simulate(councilWorkbook(), proposeStructure(inputOf(english, given)));

  test("points at our Actions sheet, where the finding is put right", () => {
    expect(shown(built, "Findings", [5, 2])).toBe("Actions!F6");
  });

  test("points there as well when the source sheets are read once more", () => {
    const again = inputOf(english, { ...given, snapshot: built });
    expect(proposeFindings(again).edits).toEqual([]);
  });

  test("marks a finding gone with its cause, and keeps each reason in its row, also when the finding comes back", () => {
    const reasoned = typedInField(built, "findings", 1, "setAsideReason", "Agreed with the Board");
    const left = fromTables({ plan, snapshot: reasoned, findings: given.findings.slice(0, 1) });
    const after = simulate(reasoned, proposeFindings(inputOf(english, left)));
    expect([0, 1].map((row) => inField(after, "findings", row, "state"))).toEqual(["Open", "Gone"]);
    expect(inField(after, "findings", 1, "setAsideReason")).toBe("Agreed with the Board");
    const back = fromTables({ plan, snapshot: after, findings: given.findings });
    const again = simulate(after, proposeFindings(inputOf(english, back)));
    expect([0, 1].map((row) => inField(again, "findings", row, "state"))).toEqual(["Open", "Set aside"]);
    expect(inField(again, "findings", 1, "setAsideReason")).toBe("Agreed with the Board");
  });

  test("leaves a cell of its own alone where somebody typed over it", () => {
    const changed = typedInField(built, "findings", 0, "what", "Waiting for the new head");
    const later = fromTables({ plan, snapshot: changed, findings: given.findings, asOf: on("2020-03-31") });
    const after = simulate(changed, proposeFindings(inputOf(english, later)));
    expect(inField(after, "findings", 0, "what")).toBe("Waiting for the new head");
    expect(inField(after, "findings", 0, "seenLast")).toBe(43921);
    expect(proposeFindings(inputOf(english, { ...later, snapshot: after })).edits).toEqual([]);
  });

  describe("when two of its findings are alike", () => {
    const alike = planOf(
      [actionOf({ row: 5, id: "1" }), actionOf({ row: 6, id: "1", recommendation: "R2" })],
      ["R1", "R2"],
    );
    const load = (name: string, actions: number) =>
      makeFinding(
        "over-loaded-owner",
        { place: null, actionKey: null },
        { owner: name, open: actions, dueTogether: 3 },
      );
    const reasonsAfter = (findings: InputFixture["findings"], then: InputFixture["findings"], words = english) => {
      const first = simulate(
        councilWorkbook(),
        proposeStructure(inputOf(english, { plan: alike, findings: findings ?? [] })),
      );
      const noted = typedInField(first, "findings", 1, "setAsideReason", "Agreed");
      const again = fromTables({ plan: alike, snapshot: noted, findings: then ?? [] });
      const after = simulate(noted, proposeFindings(inputOf(words, again)));
      return recordsOf(tableOf(after, "findings")).map((record) => record.text("setAsideReason"));
    };

    test("under ids that begin anew, the reason stays with the one it was given to", () => {
      const both = [dueMissing(5, 6), dueMissing(6, 7)];
      const onOurs = [...both].reverse();
      expect(reasonsAfter(both, onOurs)).toEqual(["", "Agreed"]);
      expect(reasonsAfter(both, onOurs, welsh)).toEqual(["", "Agreed"]);
    });

    test("about the whole plan, it stays with the person named, though the figure changes", () => {
      expect(reasonsAfter([load("Ann Lee", 9), load("Bob Day", 8)], [load("Ann Lee", 10), load("Bob Day", 9)])).toEqual(
        ["", "Agreed"],
      );
      // Bob has been relieved: what was agreed about him is not said of Cai.
      expect(reasonsAfter([load("Ann Lee", 9), load("Bob Day", 8)], [load("Ann Lee", 9), load("Cai Rees", 8)])).toEqual(
        // The row about Bob is gone and keeps what was said of him.
        ["", "Agreed", ""],
      );
    });
  });
});

describe("a change set", () => {
  const statuses = fc.constantFrom("complete", "in progress", null);
  const action = fc
    .record({
      id: fc.option(fc.string({ maxLength: 8 })),
      recommendation: fc.constantFrom("R1", "R2", null),
      action: fc.string({ minLength: 1 }),
      due: fc.constantFrom("2020-01-31", "2020-03-10", null),
      status: statuses,
    })
    .map((given) => given);
  const plans = fc.array(action, { maxLength: 6 }).map((rows) =>
    planOf(
      rows.map((row, index) => actionOf({ ...row, row: index + 1 })),
      ["R1", "R2"],
    ),
  );
  const LANGUAGES = { english, welsh, pseudo } as const;
  const language = fc.constantFrom("english", "welsh", "pseudo");
  /** The workbook after doing and taking back, and the sheets that were named and are not ours. */
  const doAndTakeBack = (
    input: ProposalInput,
  ): { readonly back: WorkbookSnapshot; readonly foreign: readonly string[] } => {
    const changes = proposeSummary(input);
    const after = simulate(input.snapshot, changes);
    const papers = [...paperSheets(after).sheets.values()].map(({ name }) => name);
    const ours = new Set([...ALL_TABLES.map(({ key }) => findOwnTable(after, key)?.sheet.name), ...papers]);
    const foreign = changes.edits.flatMap(({ sheet }) => sheet ?? []).filter((sheet) => !ours.has(sheet));
    // In one go: a snapshot does not hold the look of a cell that a change leaves blank, and the workbook keeps it.
    const back = simulate(input.snapshot, { edits: [...changes.edits, ...invert(changes).edits] });
    return { back, foreign };
  };

  test("taken back leaves the workbook as it was, and names no sheet but ours", () => {
    fc.assert(
      fc.property(plans, language, (plan, name) => {
        const input = inputOf(LANGUAGES[name], { plan });
        expect(doAndTakeBack(input)).toEqual({ back: input.snapshot, foreign: [] });
      }),
      { numRuns: 40 },
    );
  });

  test("that rebuilds sheets for another plan, day and language is taken back as well", () => {
    fc.assert(
      fc.property(plans, plans, language, language, (first, second, one, other) => {
        const snapshot = simulate(councilWorkbook(), proposeSummary(inputOf(LANGUAGES[one], { plan: first })));
        const findings = second.actions.map(({ place, key }) =>
          makeFinding("due-missing", { place, actionKey: key }, {}),
        );
        const input = inputOf(LANGUAGES[other], { plan: second, snapshot, findings, asOf: on("2020-04-30") });
        expect(doAndTakeBack(input)).toEqual({ back: snapshot, foreign: [] });
      }),
      { numRuns: 40 },
    );
  });

  test("applied once is never proposed again", () => {
    fc.assert(
      fc.property(plans, language, (plan, name) => {
        const findings = plan.actions.map(({ place, key }) =>
          makeFinding("due-missing", { place, actionKey: key }, {}),
        );
        const input = inputOf(LANGUAGES[name], { plan, findings });
        const snapshot = simulate(input.snapshot, proposeSummary(input));
        expect(proposeSummary({ ...input, snapshot }).edits).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
