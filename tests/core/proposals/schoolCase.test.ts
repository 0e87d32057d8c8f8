import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import {
  proposeSchoolCase,
  type CaseChange,
  type SchoolCaseAsked,
} from "../../../src/core/proposals/proposeSchoolCase";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal, wordsOfSheets } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import { closingsWithSaving, savingToClear } from "../../../src/core/schools/whatIf";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { entered, takenBack } from "../journal/journalledSteps";
import { inField, tableOf, typedInField } from "../tables/inTables";

const DAY = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const made = (words = english): WorkbookSnapshot => {
  const source = gridWorkbook(
    gridSheet(
      "Schools",
      `
School No | School | Sector | Balance 31.3.19 £ | Projected 31.3.20 £ | Projected 31.3.21 £ | Licensed / unlicensed | Recovery plan due
4901 | Ysgol Un | Secondary | -91238.50 | -104000 | -20000 | Unlicensed | 2020-03-13
 | Ysgol Dau | Primary | -60000 | 1 | 1 | |
`,
    ),
  );
  return simulate(source, finish(proposal("structure", look(source), words)));
};
const asked = (changes: readonly CaseChange[], more: Partial<SchoolCaseAsked> = {}): SchoolCaseAsked => ({
  ...{ key: "4901", school: "Ysgol Un", changes, intervention: null, note: "", by: "Ann Lee", plan: null },
  ...more,
});
const proposed = (snapshot: WorkbookSnapshot, what: SchoolCaseAsked, words = english) => {
  const now = look(snapshot);
  return finish(proposeSchoolCase({ ...now, words: wordsOfSheets(now, words) }, what));
};
const recorded = (snapshot: WorkbookSnapshot, what: SchoolCaseAsked): WorkbookSnapshot =>
  simulate(snapshot, proposed(snapshot, what));
const log = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "schoolSteps")).map(({ text }) =>
    [text("schoolNumber"), text("step"), text("note"), text("by")].join(", "),
  );
const set = (field: CaseChange["field"], to: CaseChange["to"], was: CaseChange["was"] = null): CaseChange => ({
  field,
  was,
  to,
});

describe.each([english, welsh])("what is recorded in a school’s case ($language)", (words) => {
  const { rungs, licences } = words.sheets;

  test("stands in its row, and as a line in the log (M7, M17)", () => {
    const now = recorded(
      made(words),
      asked([set("planSubmitted", "2020-02-20"), set("planAccepted", "2020-02-27"), set("recoveryYears", 5)], {
        note: "Agreed by the S151 officer",
      }),
    );
    const [school] = look(now).schools;
    expect(school).toMatchObject({
      isPlanAccepted: true,
      planInOn: "2020-02-20",
      rung: "plan accepted",
      clearBy: 2022,
    });
    expect(log(now)).toEqual([
      `4901, ${rungs["plan in"]}, Agreed by the S151 officer, Ann Lee`,
      `4901, ${rungs["plan accepted"]}, Agreed by the S151 officer, Ann Lee`,
    ]);
  });

  test("a licence is in the words of the sheet, and a warning notice with a compliance period is two rungs (M5, M8)", () => {
    const licensed = recorded(
      made(words),
      asked([set("licence", "licensed", "unlicensed"), set("licenceUntil", "2022-03-31")]),
    );
    expect(inField(licensed, "schools", 0, "licence")).toBe(licences.licensed);
    expect(look(licensed).schools[0]?.position).toBe("licensed deficit");
    const warned = recorded(
      licensed,
      asked([set("warningNotice", "2020-02-01"), set("grounds", "Deficit"), set("complianceEnds", "2020-02-20")]),
    );
    expect(look(warned).schools[0]).toMatchObject({ complianceDays: 8, rating: "Red" });
    expect(log(warned).map((line) => line.split(", ")[1])).toEqual([
      rungs["warning notice"],
      rungs["compliance period"],
    ]);
  });
});

test("an intervention stands in the log alone, once, and is the highest rung (M17)", () => {
  const what = asked([], { intervention: DAY });
  const now = recorded(made(), what);
  expect(look(now).schools[0]?.rung).toBe("intervention");
  expect(proposed(now, what).edits).toEqual([]);
});

test("a cell that somebody has changed since it was seen stays, and what is there already is not written again", () => {
  const other = typedInField(made(), "schools", 0, "planDue", 43_950);
  const now = recorded(other, asked([set("planDue", "2020-06-01", "2020-03-13"), set("planSubmitted", "2020-02-20")]));
  expect(inField(now, "schools", 0, "planDue")).toBe(43_950);
  expect(look(now).schools[0]?.planInOn).toBe("2020-02-20");
  expect(proposed(now, asked([set("planSubmitted", "2020-02-20")])).edits).toEqual([]);
});

test("a school that is not there any more, or has another name by now, is left alone", () => {
  expect(proposed(made(), asked([set("planSubmitted", "2020-02-20")], { key: "1" })).edits).toEqual([]);
  expect(proposed(made(), asked([set("planSubmitted", "2020-02-20")], { school: "Ysgol Dau" })).edits).toEqual([]);
});

test("a school that was typed without a number gets one, by which the log knows it", () => {
  const untold = typedInField(made(), "schools", 1, "schoolNumber", "");
  const { school } = look(untold).schools[1] ?? {};
  const now = recorded(
    untold,
    asked([set("planAskedFor", "2020-02-03")], { key: school?.key ?? "", school: "Ysgol Dau" }),
  );
  const number = inField(now, "schools", 1, "schoolNumber");
  expect(number).toMatch(/^S\d$/);
  expect(log(now)).toEqual([`${String(number)}, Asked for a plan, , Ann Lee`]);
});

describe("the balances of a plan that clears the deficit are written when they are asked for (M6)", () => {
  const planOf = (snapshot: WorkbookSnapshot, saving?: number): SchoolCaseAsked => {
    const [one] = look(snapshot).schools;
    if (!one?.latest) throw new Error("No school with a balance.");
    const closings = closingsWithSaving(one, (saving ?? savingToClear(one)?.savingAYear ?? 0) as never) ?? [];
    return asked([], { plan: { opening: one.latest.closing, closings } });
  };
  const planned = (snapshot: WorkbookSnapshot): unknown =>
    look(snapshot).schools[0]?.inForce.planned.map(({ year, closing }) => [year, closing]);

  test("as rows of the kind recovery plan, which open with what the year before closed with", () => {
    const now = recorded(made(), planOf(made()));
    expect(planned(now)).toEqual([
      [2019, -9_400_000],
      [2020, 0],
    ]);
    expect(look(now).findings.filter(({ code }) => code === "balance-break" || code === "balance-conflict")).toEqual(
      look(made()).findings.filter(({ code }) => code === "balance-break" || code === "balance-conflict"),
    );
    expect(finish(proposal("structure", look(now), english)).edits).toEqual([]);
  });

  test("a plan that stands is changed in its rows", () => {
    const first = recorded(made(), planOf(made()));
    const now = recorded(first, planOf(first, 1_500_000));
    expect(planned(now)).toEqual([
      [2019, -8_900_000],
      [2020, 1_000_000],
    ]);
    expect(recordsOf(tableOf(now, "schoolBalances"))).toHaveLength(recordsOf(tableOf(first, "schoolBalances")).length);
  });
});

test("what was recorded is taken back as any other step is: row, log and balances", () => {
  const before = made();
  const what = asked([set("planSubmitted", "2020-02-20")], {
    plan: { opening: -9_123_850, closings: [{ year: 2019, closing: -5 as never }] },
  });
  const now = look(before);
  const input = { ...now, words: english };
  const after = simulate(before, entered(input, proposed(before, what), { name: "schoolCase" }));
  expect(look(after).schools[0]?.planInOn).toBe("2020-02-20");
  const back = takenBack({ ...look(after), words: english }, "S1");
  expect(back.left).toEqual([]);
  for (const key of ["schools", "schoolSteps", "schoolBalances"] as const)
    expect(recordsOf(tableOf(back.now, key)).map(({ text }) => text("schoolNumber"))).toEqual(
      recordsOf(tableOf(before, key)).map(({ text }) => text("schoolNumber")),
    );
  expect(look(back.now).schools[0]?.planInOn).toBeNull();
});
