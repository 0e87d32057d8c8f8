import { parseIsoDate, toSerial, type CalendarDate } from "../../../src/core/calendar/calendarDate";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { typedInField } from "../tables/inTables";

const DAY = parseIsoDate("2020-02-28") as CalendarDate;
const AGREED = parseIsoDate("2020-02-20") as CalendarDate;
const BACK_BY = parseIsoDate("2020-05-29") as CalendarDate;

const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const PLAN = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | By when | Revised date | Status
R1.1 | Track more able pupils in every school | Ann Lee | 2020-01-31 | 2020-06-30 | In progress
R1.2 | Review the curriculum with all heads | Bob Day | 2020-07-20 | | In progress
`,
  ),
);
const BUILT = simulate(PLAN, finish(proposal("summary", look(PLAN), english)));

const notAgreed = (snapshot: WorkbookSnapshot): unknown[] =>
  look(snapshot)
    .findings.filter(({ code }) => code === "date-move-not-agreed")
    .map(({ facts, place }) => [facts, place?.sheet]);

test("a moved day is asked about before the tables are made and after, in the same words (F49)", () => {
  const facts = { day: "2020-06-30", lacks: "both", first: null };
  expect(notAgreed(PLAN)).toEqual([[facts, "R1 Standards"]]);
  expect(notAgreed(BUILT)).toEqual([[facts, "Actions"]]);
  expect(finish(proposal("summary", look(BUILT), english)).edits).toEqual([]);
});

test("who agreed a moved day and when, and what brings a late action back, are read from Actions", () => {
  const by = typedInField(BUILT, "actions", 0, "moveAgreedBy", "The Board");
  expect(notAgreed(by)).toMatchObject([[{ lacks: "when" }, "Actions"]]);
  const on = typedInField(by, "actions", 0, "moveAgreedOn", toSerial(AGREED, 1900));
  expect(notAgreed(on)).toEqual([]);
  const corrected = typedInField(on, "actions", 0, "correctiveAction", "Two officers lent by Corporate");
  const all = typedInField(corrected, "actions", 0, "backBy", toSerial(BACK_BY, 1900));
  expect(look(all).plan.actions[0]).toMatchObject({
    moveAgreedBy: "The Board",
    moveAgreedOn: AGREED,
    correctiveAction: "Two officers lent by Corporate",
    backBy: BACK_BY,
  });
});
