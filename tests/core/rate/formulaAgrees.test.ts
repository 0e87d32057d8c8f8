import fc from "fast-check";
import { toSerial } from "../../../src/core/calendar/calendarDate";
import { actionFormulas, recommendationFormulas, settingsFormula } from "../../../src/core/edits/liveFormulas";
import type { Action } from "../../../src/core/plan/actionPlan";
import { readPolicy, SETTINGS } from "../../../src/core/rate/settings";
import { rateAction } from "../../../src/core/rate/ratingTable";
import { rateRecommendation } from "../../../src/core/rate/rollUp";
import type { Policy } from "../../../src/core/rate/rating";
import type { DateReading } from "../../../src/core/read/readings";
import { ACTION_ROLES, type ActionRole } from "../../../src/core/recognise/recognition";
import { TABLE } from "../../../src/core/tables/allTables";
import { headingsByField } from "../../../src/core/tables/description";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { storedFormula } from "../../../src/ooxml/formulas/storedFormula";
import type { CalculationInput, Recalculation } from "../../../src/simulator/recalculation/calculation";
import { readIronCalc } from "../../../src/simulator/recalculation/ironcalcInNode";
import { createRecalculation } from "../../../src/simulator/recalculation/recalculate";
import { actionOf, AS_OF, type Fields } from "./actionFixture";
import { fieldsOf, REGISTER } from "./anyFields";

type Content = string | number | null;
type Settings = ReadonlyMap<keyof Policy, Content>;

const dayCell = ({ day, raw }: DateReading): Content => (day === null ? raw || null : toSerial(day, 1900));

/** The row of PlanActions that an action is written as. */
function rowOf(action: Action, words: Words): Readonly<Partial<Record<ActionRole, Content>>> {
  const { override, owner, status } = action;
  return {
    id: action.id,
    recommendation: action.recommendation,
    action: action.action,
    owner: owner.owners[0]?.text ?? owner.raw,
    priority: action.priority,
    start: dayCell(action.start),
    due: dayCell(action.due),
    revisedDue: dayCell(action.revisedDue),
    status: status.status === null ? status.raw || null : words.sheets.statuses[status.status],
    percentComplete: action.percent.percent,
    latestUpdate: action.latestUpdate,
    lastUpdated: dayCell(action.lastUpdated),
    evidence: action.evidence,
    risk: action.risk,
    override: override?.rating ?? null,
    overrideReason: override?.reason ?? null,
    overrideBy: override?.by ?? null,
    overrideUntil: override?.until ? toSerial(override.until, 1900) : null,
  };
}

function sheetOf(name: string, headings: readonly string[], rows: readonly (readonly Content[])[]) {
  const cells = [headings, ...rows].flatMap((row, at) =>
    row.flatMap((value, column) => {
      if (value === null) return [];
      // A text that begins like a formula stays a text, as in a cell with an apostrophe; ours begin with "==".
      const isFormula = typeof value === "string" && value.startsWith("==");
      return [{ row: at, column, value: isFormula ? 0 : value, ...(isFormula ? { formula: value.slice(1) } : {}) }];
    }),
  );
  const block = { row: 0, column: 0, rows: rows.length + 1, columns: headings.length };
  return { name, cells, tables: [{ name, block, headings, hasHeaderRow: true, hasTotalsRow: false }] };
}

function workbookOf(actions: readonly Action[], words: Words, settings: Settings): CalculationInput {
  const { ownerKinds } = words.sheets;
  const headings = {
    actions: headingsByField(TABLE.actions, words.language),
    owners: headingsByField(TABLE.owners, words.language),
    settings: headingsByField(TABLE.settings, words.language),
    recommendations: headingsByField(TABLE.recommendations, words.language),
  };
  const live = actionFormulas({ words, snapshot: null });
  const rolled = recommendationFormulas({ words, snapshot: null });
  const actionRows = actions.map((action) => {
    const row = { ...rowOf(action, words), rating: `=${live.rating}`, reason: `=${live.reason}` };
    return ACTION_ROLES.map((role) => row[role] ?? null);
  });
  const owners = REGISTER.map((one) => [one.name, one.initials, one.aliases.join("; "), ownerKinds[one.kind]]);
  const { name, initials, aliases, kind } = headings.owners;
  const settingRows = [
    [words.sheets.settings.asAt.name, toSerial(AS_OF, 1900)],
    ...[...settings].map(([key, value]) => [words.settings[key].name, value]),
  ].map((row) => [...row, `=${settingsFormula({ words, snapshot: null })}`]);
  const { ref, deliveryRating, reason } = headings.recommendations;
  return {
    dateSystem: 1900,
    names: [],
    sheets: [
      sheetOf(
        "PlanSettings",
        [headings.settings.setting, headings.settings.value, headings.settings.inForce],
        settingRows,
      ),
      sheetOf("PlanOwners", [name, initials, aliases, kind], owners),
      sheetOf(
        "PlanActions",
        ACTION_ROLES.map((role) => headings.actions[role]),
        actionRows,
      ),
      sheetOf(
        "PlanRecommendations",
        [ref, deliveryRating, reason],
        ["R1", "R2"].map((one) => [one, `=${rolled.rating}`, `=${rolled.reason}`]),
      ),
    ],
  };
}

/** What the formulas say, [rating, reason] for each row of the table. */
function calculated(recalculation: Recalculation, input: CalculationInput, sheet: string, columns: readonly number[]) {
  const { changed, notCalculated } = recalculation.recalculate(input);
  expect(notCalculated).toEqual([]);
  const values = new Map(
    changed.map((cell) => [`${cell.sheet} ${String(cell.row)} ${String(cell.column)}`, cell.value]),
  );
  const rows = input.sheets.find(({ name }) => name === sheet)?.tables[0]?.block.rows ?? 1;
  return Array.from({ length: rows - 1 }, (_, row) =>
    columns.map((column) => values.get(`${sheet} ${String(row + 1)} ${String(column)}`)),
  );
}

const RATING_COLUMNS = [ACTION_ROLES.indexOf("rating"), ACTION_ROLES.indexOf("reason")];
const standard: Settings = new Map(SETTINGS.map(({ key, standard: value }) => [key, value]));

const settingsOf: fc.Arbitrary<Settings> = fc
  .record(
    Object.fromEntries(
      SETTINGS.map(({ key, standard: value }) => [
        key,
        fc.oneof(
          { weight: 5, arbitrary: fc.constant<Content>(value) },
          { weight: 2, arbitrary: fc.constantFrom<Content>(0, 1, 7, 40, 100, 120) },
          { weight: 1, arbitrary: fc.constantFrom<Content>("soon", "31", -5, null) },
        ),
      ]),
    ),
  )
  .map((values) => new Map(Object.entries(values) as [keyof Policy, Content][]));

/** As the settings are read: an empty cell says nothing. */
const policyOf = (settings: Settings): Policy =>
  readPolicy(new Map([...settings].filter(([, value]) => value !== null))).policy;

describe.each([english, welsh])("the live formulas say what the code says ($language)", (words) => {
  test("on every row, whatever stands in it (R11)", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    fc.assert(
      fc.property(fc.array(fieldsOf, { minLength: 25, maxLength: 25 }), settingsOf, (rows: Fields[], settings) => {
        const actions = rows.map((fields) => actionOf(fields));
        const policy = policyOf(settings);
        const rated = actions.map((action) => rateAction(action, { asOf: AS_OF, policy }));
        const said = rated.map(({ rating, reason }) => [words.ratings.colours[rating], words.ratings.reason(reason)]);
        const input = workbookOf(actions, words, settings);
        expect(calculated(recalculation, input, "PlanActions", RATING_COLUMNS)).toEqual(said);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test("for a recommendation and its reason too (R11, R14)", async () => {
    const recalculation = await createRecalculation(readIronCalc);
    const row = fc.tuple(fieldsOf, fc.constantFrom("R1", "R2", null), fc.constantFrom(null, "High", "1", "Low"));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
        const actions = rows.map(([fields, recommendation, priority]) =>
          actionOf({ ...fields, recommendation, priority }),
        );
        const policy = policyOf(standard);
        const rated = actions.map((action) => rateAction(action, { asOf: AS_OF, policy }));
        const said = ["R1", "R2"].map((ref) => {
          const { rating, reason } = rateRecommendation(
            { ref, text: "", source: "", madeOn: null, strand: null, lead: null, place: null },
            rated,
            policy,
          );
          return [words.ratings.colours[rating], words.ratings.recommendationReason(reason)];
        });
        const input = workbookOf(actions, words, standard);
        expect(calculated(recalculation, input, "PlanRecommendations", [1, 2])).toEqual(said);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("are short enough for Excel, also as files write them (R11)", () => {
    const { rating, reason } = actionFormulas({ words, snapshot: null });
    const rolled = recommendationFormulas({ words, snapshot: null });
    const stored = [
      ...[rating, reason].map((formula) => storedFormula(formula, "PlanActions")),
      ...[rolled.rating, rolled.reason].map((formula) => storedFormula(formula, "PlanRecommendations")),
    ];
    expect(Math.max(...stored.map(({ length }) => length))).toBeLessThan(8192);
  });
});
