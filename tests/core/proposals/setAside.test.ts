import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { invert } from "../../../src/core/changes/invert";
import { proposeSetAside } from "../../../src/core/proposals/proposeSetAside";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import type { OwnTable } from "../../../src/core/tables/findTables";
import { columnOf, recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { on } from "./planFixture";

const DAY = on("2020-02-28");
const look = (snapshot: WorkbookSnapshot, asOf = DAY): Review =>
  review(snapshot, { asOf, fallbackDay: asOf, corrections: [] });
const built = (snapshot: WorkbookSnapshot, words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("structure", look(snapshot), words)));
/** With the papers the register is brought up to date. */
const refreshed = (snapshot: WorkbookSnapshot, words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("summary", look(snapshot), words)));

const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Status
R1.1 | Track more able pupils in every school | Ann Lee | 2020-01-31 | In progress
R1.2 | Review the curriculum with all heads | TBC | 2020-07-20 | In progress
R1.3 | Agree a programme of moderation | Cai Rees | TBC | In progress
`,
  ),
);

/** The row of the register that is about an overdue action. */
const rowOfOverdue = (snapshot: WorkbookSnapshot): number =>
  recordsOf(tableOf(snapshot, "findings")).find(({ text }) => text("code").endsWith(" overdue"))?.row ?? -1;
const typed = (
  snapshot: WorkbookSnapshot,
  field: "state" | "setAsideReason" | "setAsideBy" | "lookAgainOn",
  text: string | number,
) => typedInField(snapshot, "findings", rowOfOverdue(snapshot), field, text);
const aside = (snapshot: WorkbookSnapshot, asOf = DAY): unknown[] =>
  [...look(snapshot, asOf).setAside].map(([{ code }, { reason, by }]) => [code, reason, by]);

/** The workbook as a version left it that did not know a column: neither the table nor its mark has it. */
function withoutColumn(snapshot: WorkbookSnapshot, { sheet, block }: OwnTable, at: number): WorkbookSnapshot {
  const [index, offset] = [at - block.column, at - (sheet.used?.column ?? 0)];
  const without = <T>(all: readonly T[], gone: number): readonly T[] => all.filter((_, i) => i !== gone);
  const older = {
    ...sheet,
    used: sheet.used && { ...sheet.used, columns: sheet.used.columns - 1 },
    cells: sheet.cells.map((row) => without(row, offset)),
    tables: sheet.tables.map((one) => ({
      ...one,
      block: { ...one.block, columns: one.block.columns - 1 },
      headings: without(one.headings, index),
      columnIds: without(one.columnIds, index),
    })),
  };
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? older : one)) };
}

describe("The register says what is set aside", () => {
  for (const words of [english, welsh]) {
    const register = built(PLAN, words);

    test(`nothing is before anybody typed anything (${words.language})`, () => {
      expect(aside(register)).toEqual([]);
    });

    test(`a reason and a name beside a finding set it aside at once, and so they do after the next write (${words.language})`, () => {
      const reasoned = typed(typed(register, "setAsideReason", "Agreed with the Board"), "setAsideBy", "Ann Lee");
      const expected = [["overdue", "Agreed with the Board", "Ann Lee"]];
      expect(aside(reasoned)).toEqual(expected);
      expect(aside(refreshed(reasoned, words))).toEqual(expected);
    });

    test(`its state does, picked from the list without a reason (${words.language})`, () => {
      expect(aside(typed(register, "state", words.sheets.findingStates.setAside))).toEqual([["overdue", "", ""]]);
    });

    test(`a state picked as open counts more than the reason that is left beside it (${words.language})`, () => {
      const reasoned = refreshed(typed(register, "setAsideReason", "Agreed with the Board"), words);
      expect(aside(typed(reasoned, "state", words.sheets.findingStates.open))).toEqual([]);
    });

    test(`a reason that is cleared again opens it, though our state still says otherwise (${words.language})`, () => {
      const reasoned = refreshed(typed(register, "setAsideReason", "Agreed with the Board"), words);
      expect(aside(typed(reasoned, "setAsideReason", ""))).toEqual([]);
    });
  }

  describe("until a day", () => {
    const FIRST = on("2020-03-10");
    const asked = (before: Review, until: CalendarDate | null, words = english): WorkbookSnapshot => {
      const [finding] = before.findings.filter(({ code }) => code === "overdue");
      if (!finding) throw new Error("Nothing is overdue.");
      const said = { isAside: true, reason: "Agreed with the Board", by: "Ann Lee", until };
      return simulate(before.snapshot, finish(proposeSetAside({ ...before, words }, { findings: [finding], ...said })));
    };
    const again = (snapshot: WorkbookSnapshot, asOf: CalendarDate): unknown[] =>
      [...look(snapshot, asOf).lookAgain].map(([{ code }, { reason, until }]) => [code, reason, until]);
    const state = (snapshot: WorkbookSnapshot): unknown =>
      inField(snapshot, "findings", rowOfOverdue(snapshot), "state");

    for (const words of [english, welsh])
      test(`it is set aside the day before, and open from that day on, and says why (${words.language})`, () => {
        const register = asked(look(built(PLAN, words)), FIRST, words);
        expect(state(register)).toBe(words.sheets.findingStates.setAside);
        const dayBefore = on("2020-03-09");
        expect([aside(register, dayBefore).length, again(register, dayBefore)]).toEqual([1, []]);
        for (const day of [FIRST, on("2020-05-01")]) {
          expect(aside(register, day)).toEqual([]);
          expect(again(register, day)).toEqual([["overdue", "Agreed with the Board", FIRST]]);
        }
        // Brought up to date on that day the register says that it is open, and keeps reason and day.
        const then = simulate(register, finish(proposal("summary", look(register, FIRST), words)));
        expect(state(then)).toBe(words.sheets.findingStates.open);
        expect(again(then, FIRST)).toHaveLength(1);
      });

    test("typed into the register, in figures as text too, it counts as well", () => {
      const register = typed(typed(built(PLAN), "setAsideReason", "Later"), "lookAgainOn", "10/03/2020");
      expect([aside(register).length, again(register, FIRST).length]).toEqual([1, 1]);
    });

    test("set aside anew, it keeps both reasons, and the new day replaces the one before", () => {
      const register = asked(look(built(PLAN)), FIRST);
      const later = on("2020-04-01");
      for (const until of [later, null]) {
        const anew = asked(look(register, FIRST), until);
        expect(again(anew, FIRST)).toEqual([]);
        expect([...look(anew, FIRST).setAside.values()]).toMatchObject([
          { reason: "Agreed with the Board; Agreed with the Board", until },
        ]);
      }
    });

    test("a register of an earlier version gets the column for it", () => {
      const register = built(PLAN);
      const table = tableOf(register, "findings");
      const at = table.block.column + columnOf(table, "lookAgainOn");
      const older = withoutColumn(register, table, at);
      expect(columnOf(tableOf(older, "findings"), "lookAgainOn")).toBe(-1);
      expect(aside(asked(look(older), FIRST), FIRST)).toEqual([]);
      expect(aside(asked(look(older), FIRST))).toHaveLength(1);
    });
  });

  test("it stays with its finding while days pass, and leads to its row", () => {
    const register = typed(built(PLAN), "setAsideReason", "Agreed with the Board");
    const later = on("2020-03-20");
    expect(aside(register, later)).toEqual([["overdue", "Agreed with the Board", ""]]);
    const { setAside } = look(register, later);
    const [first] = [...setAside.values()];
    expect(first?.place).toMatchObject({ sheet: "Findings", row: rowOfOverdue(register) + 1 + 3 });
  });

  test("what was never in a register is not set aside", () => {
    expect(aside(PLAN)).toEqual([]);
    const changes = finish(proposal("structure", look(PLAN), english));
    expect(aside(simulate(simulate(PLAN, changes), invert(changes)))).toEqual([]);
  });
});
