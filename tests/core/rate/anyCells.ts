import fc from "fast-check";
import { RULE_ROWS, type RuleChanges, type RuleRowKey } from "../../../src/core/rate/ruleRows";
import { limitOf } from "../../../src/core/rate/limitBounds";
import { RATINGS } from "../../../src/core/rate/rating";
import type { Words } from "../../../src/core/words/words";
import { entryOf, on } from "./actionFixture";
import { AS_AT_SERIAL, type Content, type Row } from "./liveSheets";

/** The rows of PlanOwners that random owners are looked up in. */
export const PEOPLE = [
  entryOf("Leah Lovell", { initials: "LL", aliases: ["Ms Lovell"] }),
  entryOf("Siôn Hartley", { initials: "SH", to: on("2020-02-28") }),
  entryOf("Siwan Haycock", { initials: "SH", to: on("2020-02-29") }),
  entryOf("Dewi Hughes", { to: on("2019-12-31") }),
  entryOf("Dewi Hughes", { from: on("2020-01-01") }),
  entryOf("Head of Schools", { kind: "post" }),
  entryOf("Nest Bowen", { saysNoKind: true }),
  entryOf("Nest Bowen", { saysNoKind: true, to: on("2020-01-31") }),
  entryOf("Youth Service", { saysNoKind: true }),
  entryOf("Rhodri Vale", { kind: "placeholder" }),
  entryOf("School Improvement Team", { kind: "team" }),
  entryOf("Cabinet Member", { kind: "person" }),
  // A row that somebody added and gave no name yet.
  entryOf("", { kind: "person" }),
];

const near = [0, 1, 2, 6, 7, 8, 13, 14, 15, 27, 28, 29, 30, 31, 32, 44, 45, 46, 91, 92, 93, 365];
const serial = fc.oneof(
  fc.constantFrom(...near.flatMap((days) => [AS_AT_SERIAL - days, AS_AT_SERIAL + days])),
  fc.integer({ min: AS_AT_SERIAL - 900, max: AS_AT_SERIAL + 900 }),
);

/** What a formula that found nothing leaves, as it came to stand there by pasting. */
const wrong: fc.Arbitrary<Content> = fc.constantFrom<Content>(
  { error: "#N/A" },
  { error: "#REF!" },
  { error: "#VALUE!" },
);
const orWrong = (cell: fc.Arbitrary<Content>): fc.Arbitrary<Content> =>
  fc.oneof({ weight: 40, arbitrary: cell }, { weight: 1, arbitrary: wrong });

/** A day as officers leave it: a day, a day with an hour, text that looks like one, words, numbers that are none. */
const dayCell: fc.Arbitrary<Content> = fc.oneof(
  { weight: 10, arbitrary: serial },
  { weight: 2, arbitrary: serial.map((day) => day + 0.75) },
  { weight: 5, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Content>(
      ...[
        "31/01/2020",
        "28 February 2020",
        "TBC",
        " ",
        "\u00A0",
        "Spring 2020",
        "ongoing",
        "Ongoing",
        "Recurring: termly",
      ],
      ...["Parhaus", "Cylchol: bob tymor", "monthly", "ASAP", "2020-03-31", 0, -3, 0.5, 20200131, 99999, true, false],
    ),
  },
);

const text: fc.Arbitrary<Content> = fc.constantFrom<Content>(
  ...[
    null,
    null,
    "Minutes of 3 February",
    "-",
    "–",
    "none",
    "None",
    "N/A",
    "TBC",
    "to follow",
    "0",
    0,
    5,
    " ",
    "\u00A0",
  ],
  ...["\u00A0 ", "\n", "dim", "i ddilyn", "=1+1", "Evidence\nin two lines", true],
);

const statusCell = ({ sheets }: Words): fc.Arbitrary<Content> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom<Content>(...Object.values(sheets.statuses)) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<Content>(
        ...[
          null,
          "",
          " ",
          "Done",
          "Superseded",
          "Not yet started",
          "complete ",
          "COMPLETE",
          " On  hold",
          "Green",
          "Cwblhawyd",
        ],
        ...["Complete", "Wedi'i oedi", "\u00A0", "Heb ddechrau", "Deferred", 1, true],
      ),
    },
  );

const percentCell: fc.Arbitrary<Content> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Content>(
      ...[
        null,
        null,
        "",
        "40%",
        "40",
        "half",
        0.29,
        0.335,
        0.4,
        0.999,
        1,
        1.5,
        49.99,
        50,
        99.99,
        100,
        101,
        -1,
        250,
        true,
      ],
    ),
  },
);

const ownerCell: fc.Arbitrary<Content> = fc.constantFrom<Content>(
  ...PEOPLE.map(({ name }) => name),
  ...[
    "leah lovell",
    "Leah  Lovell",
    "Leah Lovell ",
    "Jac Penrose",
    "LL",
    "SH",
    "Ms Lovell",
    "HR Team",
    "Cabinet",
    "All",
  ],
  ...["Tîm AD", "Pwyllgor Craffu", "TBC", "vacant", "-", ">5", "=A1", "", " ", "\u00A0", "Everyone", "Lovell"],
  ...[null, 7, true],
);

const override: fc.Arbitrary<Row> = fc.record({
  override: fc.constantFrom<Content>(
    ...[
      null,
      null,
      null,
      "Green",
      "red",
      "coch",
      " Amber ",
      "Oren",
      "Yellow",
      "G",
      "g",
      "Gw",
      "Gl",
      "C",
      "B",
      "A",
      "fine",
      "",
      3,
    ],
  ),
  overrideReason: fc.constantFrom<Content>(null, "-", "\u00A0", "Agreed by  the Board", "{by}", 12),
  overrideBy: fc.constantFrom<Content>(null, " ", "TBC", "Chief Executive", " Chief  Executive"),
  overrideUntil: dayCell,
});

/** A row of PlanActions as people leave it: typed, pasted, in both languages. */
export const rowOf = (words: Words): fc.Arbitrary<Row> =>
  fc
    .record({
      recommendation: fc.constantFrom<Content>("R1", "R2", "R1 ", "r1", "R1; R2", null, "R9"),
      owner: ownerCell,
      due: dayCell,
      status: statusCell(words),
      priority: fc.constantFrom<Content>(
        null,
        "High",
        " high ",
        "1",
        1,
        "P1",
        "Urgent",
        "Uchel iawn",
        "Low",
        "2",
        "\u00A0High",
      ),
      start: dayCell,
      revisedDue: fc.oneof({ weight: 2, arbitrary: fc.constant<Content>(null) }, { weight: 1, arbitrary: dayCell }),
      moveAgreedBy: text,
      moveAgreedOn: dayCell,
      reviewOn: dayCell,
      completedOn: dayCell,
      percentComplete: percentCell,
      latestUpdate: text,
      lastUpdated: dayCell,
      evidence: text,
      risk: text,
    })
    .chain((row) => override.map((given) => ({ ...row, ...given })))
    .chain((row) =>
      fc.record(Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, orWrong(fc.constant(cell))]))),
    );

export interface AnySettings {
  readonly limits: ReadonlyMap<string, Content>;
  readonly changes: RuleChanges;
  readonly asAt: Content;
  readonly takenOver: ReturnType<typeof on> | null;
  readonly revisedDays: Content;
  readonly ruleRatings: Readonly<Record<string, Content>>;
  readonly goneRule: RuleRowKey | null;
}

const limitCells = Object.fromEntries(
  RULE_ROWS.flatMap(({ limit }) =>
    limit === null
      ? []
      : [
          [
            limit,
            fc.oneof(
              { weight: 5, arbitrary: fc.constant<Content>(limitOf(limit).standard) },
              { weight: 2, arbitrary: fc.constantFrom<Content>(0, 1, 7, 40, 99.5, 100, 120) },
              {
                weight: 1,
                arbitrary: fc.constantFrom<Content>("soon", "31", "50%", -5, null, true, 0.5, { error: "#N/A" }),
              },
            ),
          ] as const,
        ],
  ),
);

/** What the council may have put into PlanRules and PlanSettings. */
export const settingsOf: fc.Arbitrary<AnySettings> = fc.record({
  limits: fc.record(limitCells).map((limits) => new Map(Object.entries(limits))),
  changes: fc
    .record({
      R4c: fc.constantFrom({}, { rating: "Grey" as const }),
      R5: fc.constantFrom({}, { words: { one: "late by one day", other: "late by {n} days ({p} %)" } }),
      R8j: fc.constantFrom({}, { rating: "Amber" as const, words: { one: "", other: "going well" } }),
      R9: fc.constantFrom({}, { words: { one: "", other: "{why}, says {by}. Else: " } }),
      R3c: fc.constantFrom({}, { words: { one: " (1 day late)", other: " ({n} days late)" } }),
      R14i: fc.constantFrom({}, { rating: RATINGS[2] }),
    })
    .map((changes): RuleChanges => changes),
  asAt: fc.constantFrom<Content>(AS_AT_SERIAL, AS_AT_SERIAL + 0.5, "28/02/2020", null, { error: "#REF!" }),
  takenOver: fc.constantFrom(null, on("2020-02-28"), on("2020-02-01"), on("2019-11-01"), on("2020-03-10")),
  revisedDays: fc.constantFrom<Content>(
    ...[null, "Always", "When agreed", "when  agreed ", "Pan gytunwyd", "Bob amser", "agreed", 1, true],
    { error: "#N/A" },
  ),
  ruleRatings: fc.constantFrom<Readonly<Record<string, Content>>>(
    {},
    {},
    { R5: "Purple", R8j: " green ", R14i: "Coch" },
    { R4c: null, R7: { error: "#N/A" }, R14h: 5 },
  ),
  // Of a row that decides a rating the colour and the words are gone with it, until the next step.
  goneRule: fc.constantFrom<RuleRowKey | null>(null, null, "R8c", "R3c", "R9"),
});
