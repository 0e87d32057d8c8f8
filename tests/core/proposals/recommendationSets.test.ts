import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeSet } from "../../../src/core/proposals/proposeSet";
import { simulate } from "../../../src/core/changes/simulate";
import { proposal, wordsOfSheets } from "../../../src/core/prepareChanges";
import { setOffers } from "../../../src/core/recommendationSets/offer";
import { RECOMMENDATION_SETS } from "../../../src/core/recommendationSets/sets";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { stepTaken, takenBack } from "../journal/journalledSteps";
import { inField, tableOf, typedInField } from "../tables/inTables";

const DAY = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot): Review => review(snapshot, { asOf: DAY, fallbackDay: DAY, corrections: [] });
const proposed = (snapshot: WorkbookSnapshot, key: string, words = english) => {
  const now = look(snapshot);
  return finish(proposeSet({ ...now, words: wordsOfSheets(now, words) }, key));
};
const withSet = (snapshot: WorkbookSnapshot, key: string, words = english): WorkbookSnapshot =>
  simulate(snapshot, proposed(snapshot, key, words));

const EMPTY = gridWorkbook(gridSheet("Sheet1", ""));
/** A plan whose recommendations are Estyn's in fewer words; of R2 it has the number alone. */
const PLAN = gridWorkbook(
  gridSheet(
    "Recommendations from Estyn",
    `
Ref | Recommendation
R1 | Improve standards in secondary schools, especially of more able learners
R3 | Consistency and impact of senior leaders; rigour, scrutiny and challenge about performance
R4 | Organisation of non-maintained, post16, Welsh-medium and secondary education
`,
  ),
  gridSheet(
    "Plan",
    `
ID | Recommendation | Action | Owner | Due date | Status
1 | R1 | Moderate Year 10 work | Mared Ifans | 2020-05-01 | In progress
2 | R2 | Review the referral form | Nest Caradog | 2020-06-01 | In progress
`,
  ),
);
const made = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("structure", look(snapshot), english)));
const refs = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "recommendations")).map(({ text }) => text("ref"));

describe.each([english, welsh])("a plan that is started from a ready set ($language)", (words) => {
  test.each(RECOMMENDATION_SETS)(
    "has every recommendation of $key with its key dates, from an empty workbook",
    (set) => {
      const now = withSet(EMPTY, set.key, words);
      const { plan } = look(now);
      expect(plan.recommendations.map(({ ref, text, strand }) => ({ ref, text, strand }))).toEqual(set.recommendations);
      expect(plan.recommendations.map(({ source }) => source)).toEqual(
        set.recommendations.map(() => set.source[words.language]),
      );
      expect(plan.keyDates.map(({ date, from, event, kind }) => ({ date, from, event, kind }))).toEqual(
        set.keyDates.map(({ date, from, event, kind }) => ({ date, from, event: event[words.language], kind })),
      );
    },
  );

  test.each(RECOMMENDATION_SETS)("asked for $key again, gets nothing", ({ key }) => {
    expect(proposed(withSet(EMPTY, key, words), key, words).edits).toEqual([]);
  });
});

test("actions that are typed for a set’s recommendations count towards them", () => {
  const started = withSet(EMPTY, "board-review-2020");
  const typed = typedInField(
    typedInField(
      typedInField(started, "actions", 0, "action", "Agree the peer review"),
      ...(["actions", 0, "recommendation", "S2"] as const),
    ),
    ...(["actions", 0, "due", 43900] as const),
  );
  const rated = look(typed).recommendations.find(({ recommendation }) => recommendation.ref === "S2");
  expect(Object.values(rated?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(1);
});

test("a plan that has the numbers keeps its words, and gets those that it lacks", () => {
  const tables = made(PLAN);
  const now = withSet(tables, "estyn-2019");
  expect([...refs(now)].sort()).toEqual(["R1", "R2", "R3", "R4", "R5"]);
  const texts = new Map(look(now).plan.recommendations.map(({ ref, text }) => [ref, text]));
  expect(texts.get("R1")).toBe("Improve standards in secondary schools, especially of more able learners");
  expect(texts.get("R2")).toMatch(/^Improve the evaluation, planning and coordination/);
  // Whose words R1 has is not known, so no source is put beside them.
  expect(look(now).plan.recommendations.map(({ ref, source }) => `${ref} ${source}`)).toContain(
    `R1 ${look(tables).plan.recommendations.find(({ ref }) => ref === "R1")?.source ?? ""}`,
  );
  expect(texts.get("R5")).toMatch(/^Continue to improve the quality of financial management/);
});

test("what somebody typed beside a blank recommendation stays", () => {
  const tables = made(PLAN);
  const row = refs(tables).indexOf("R2");
  const typed = typedInField(tables, "recommendations", row, "source", "Our own inspection");
  const now = withSet(typed, "estyn-2019");
  expect(inField(now, "recommendations", refs(now).indexOf("R2"), "source")).toBe("Our own inspection");
});

test("the step is taken back: the tables are as they were", () => {
  const tables = made(PLAN);
  const input = { ...look(tables), words: english };
  const after = stepTaken(input, proposed(tables, "estyn-2019"), { name: "recommendationSet" });
  expect(refs(after)).toHaveLength(5);
  const { now } = takenBack({ ...look(after), words: english }, "S1");
  expect(refs(now)).toEqual(refs(tables));
  expect(look(now).plan.keyDates).toEqual(look(tables).plan.keyDates);
});

describe("which set is offered first", () => {
  const offer = (snapshot: WorkbookSnapshot, key: string) =>
    setOffers(look(snapshot).plan).find(({ set }) => set.key === key);

  test("the one whose words the plan uses, and no other", () => {
    expect(offer(PLAN, "estyn-2019")).toMatchObject({
      isMatch: true,
      known: 3,
      otherwise: [],
      missing: { recommendations: 2, keyDates: 3 },
    });
    expect(offer(PLAN, "board-review-2020")).toMatchObject({ isMatch: false });
    expect(offer(EMPTY, "estyn-2019")).toMatchObject({ isMatch: false, known: 0 });
  });

  const NOTHING = { recommendations: 0, keyDates: 0 };

  test("none that is there", () => {
    expect(offer(withSet(EMPTY, "estyn-2019"), "estyn-2019")).toMatchObject({ missing: NOTHING });
    expect(offer(withSet(made(PLAN), "estyn-2019"), "estyn-2019")).toMatchObject({ missing: NOTHING });
  });

  test("another recommendation under the same number is told", () => {
    const other = gridWorkbook(
      gridSheet("Recommendations", "Ref | Recommendation\nR1 | Publish the budget monitoring reports every quarter"),
    );
    expect(offer(other, "estyn-2019")).toMatchObject({ otherwise: ["R1"], isMatch: false });
  });
});
