import { invert } from "../../../src/core/edits/invert";
import { simulate } from "../../../src/core/edits/simulate";
import { proposal } from "../../../src/core/proposal";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { tableOf, typedInField } from "../tables/inTables";
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
const typed = (snapshot: WorkbookSnapshot, field: "state" | "setAsideReason" | "setAsideBy", text: string) =>
  typedInField(snapshot, "findings", rowOfOverdue(snapshot), field, text);
const aside = (snapshot: WorkbookSnapshot, asOf = DAY): unknown[] =>
  [...look(snapshot, asOf).setAside].map(([{ code }, { reason, by }]) => [code, reason, by]);

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
