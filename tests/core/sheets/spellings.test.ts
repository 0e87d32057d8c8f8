import { parseIsoDate } from "../../../src/core/calendar/calendarDate";
import { choiceCode, choiceText } from "../../../src/core/sheets/correctionTexts";
import { proposeStructure } from "../../../src/core/proposals/propose";
import { simulate } from "../../../src/core/changes/simulate";
import { anchored } from "../../../src/core/recognise/corrections";
import type { Correction } from "../../../src/core/recognise/recognition";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";

const PLAN = gridWorkbook(
  gridSheet(
    "Plan",
    `
Ref | Action | Owner | Due
R1.1 | Track pupils in all schools | Steffan Gwilym | 2020-03-31
R1.2 | Train the governors | Stefan Gwilym | 2020-04-30
R1.3 | Publish the funding formula | Steffan Gwilym | 2020-05-31
`,
  ),
);
const asOf = parseIsoDate("2020-02-28");
const look = (workbook: WorkbookSnapshot, corrections: readonly Correction[] = []): Review =>
  review(workbook, { asOf, fallbackDay: asOf as never, corrections });
const owners = ({ plan }: Review): readonly string[] =>
  plan.register.map(({ name, aliases }) => [name, ...aliases].join(" = "));
const asked = ({ recognition }: Review) => recognition.doubts.filter(({ code }) => code === "owner-spelling");
const misspelt = ({ findings }: Review): number => findings.filter(({ code }) => code === "owner-misspelt").length;
const answer = (who: "same" | "another"): Correction => {
  const { recognition } = look(PLAN);
  return anchored({ kind: "spelling", text: "Stefan Gwilym", who }, recognition);
};

describe("where no register stands, spellings taken for one owner are shown to be confirmed (O8)", () => {
  test("a rarer spelling is asked about, with the name it was taken for and the column it stands in", () => {
    const seen = look(PLAN);
    expect(asked(seen)).toEqual([
      {
        code: "owner-spelling",
        tableKey: "Plan!A1",
        column: 2,
        choices: ["Steffan Gwilym"],
        samples: ["Stefan Gwilym"],
      },
    ]);
    expect(misspelt(seen)).toBe(1);
    expect(owners(seen)).toEqual(["Steffan Gwilym"]);
  });

  test("the same owner: it becomes an alias, and is no finding any more", () => {
    const seen = look(PLAN, [answer("same")]);
    expect(owners(seen)).toEqual(["Steffan Gwilym = Stefan Gwilym"]);
    expect(asked(seen)).toEqual([]);
    expect(misspelt(seen)).toBe(0);
    expect(new Set(seen.plan.actions.map(({ owner }) => owner.owners[0]?.text))).toEqual(new Set(["Steffan Gwilym"]));
  });

  test("another owner: there are two in the register, and each keeps the own actions", () => {
    const seen = look(PLAN, [answer("another")]);
    expect(owners(seen)).toEqual(["Steffan Gwilym", "Stefan Gwilym"]);
    expect(asked(seen)).toEqual([]);
    expect(misspelt(seen)).toBe(0);
    expect(seen.plan.actions.map(({ owner }) => owner.owners[0]?.text)).toEqual([
      "Steffan Gwilym",
      "Stefan Gwilym",
      "Steffan Gwilym",
    ]);
  });

  test.each(["same", "another"] as const)("the answer %s is remembered in the workbook and asked no more", (who) => {
    const chosen = look(PLAN, [answer(who)]);
    const written = simulate(PLAN, proposeStructure({ ...chosen, words: english }));
    const next = look(written);
    expect(next.recognition.corrections).toMatchObject([
      { kind: "spelling", text: "Stefan Gwilym", who, anchor: { read: "Steffan Gwilym" } },
    ]);
    expect(owners(next)).toEqual(owners(chosen));
    expect(proposeStructure({ ...next, words: english }).edits).toEqual([]);
  });

  test("a workbook with a register is not asked: F4 says what was matched", () => {
    const register = gridSheet("Officers", "Name | Post | Team\nSteffan Gwilym | Head of Finance | Finance");
    const seen = look({ ...PLAN, sheets: [...PLAN.sheets, register] });
    expect(asked(seen)).toEqual([]);
    expect(misspelt(seen)).toBe(1);
  });

  test.each([english, welsh])("both answers can be read back from their words", (words) => {
    for (const code of ["same", "another"])
      expect(choiceCode("spelling", choiceText("spelling", code, words))).toBe(code);
  });
});
