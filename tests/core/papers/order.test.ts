import { simulate } from "../../../src/core/changes/simulate";
import { proposal } from "../../../src/core/prepareChanges";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { PAPER_KEY } from "../../../src/core/tables/paperSheets";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { tableOf, typedInField } from "../tables/inTables";
import { lookAt, saidOn } from "./builtPapers";

const DAY = "2020-02-28";
const both = (snapshot: WorkbookSnapshot) =>
  finish(proposal("summary", lookAt(snapshot, DAY), english, { papersIn: "both" }));

/** A sheet of actions that names the recommendations in a column, and nothing else of them. */
const actionsOf = (...refs: readonly string[]) =>
  gridSheet(
    "Plan",
    ["Recommendation | Ref | Action | Lead officer | Deadline | Status"]
      .concat(
        refs.map(
          (ref, i) =>
            `${ref} | ${String.fromCharCode(97 + i)} | Visit school number ${String(i)} | Mared Ifans | 30/6/2020 | In progress`,
        ),
      )
      .join("\n"),
  );

/** The refs at the start of a cell of each line, in the order in which they first stand there. */
const refsIn = (lines: readonly string[], cell: number): readonly string[] => [
  ...new Set(
    lines
      .map((line) => line.split(" | "))
      .flatMap((cells) => (cells.length > 1 ? (/^(?:R|IAB)\d+(?= |$)/.exec(cells[cell] ?? "")?.[0] ?? []) : [])),
  ),
];

/** Wherever the recommendations stand one after the other, by where that is. */
function orders(snapshot: WorkbookSnapshot): Readonly<Record<string, readonly string[]>> {
  const pages = (language: string): readonly string[] =>
    snapshot.sheets.flatMap(({ properties }) => {
      const mark = properties.get(PAPER_KEY) ?? "";
      const ref = /^recommendation (.+) (en|cy)$/.exec(mark);
      return ref?.[1] !== undefined && ref[2] === language ? [ref[1]] : [];
    });
  return {
    "the plan, which the pane shows": lookAt(snapshot, DAY).recommendations.map(({ recommendation: { ref } }) => ref),
    "the table": recordsOf(tableOf(snapshot, "recommendations")).map(({ text }) => text("ref")),
    "the pages in English": pages("en"),
    "the pages in Welsh": pages("cy"),
    "Contents in English": refsIn(saidOn(snapshot, "contents en"), 1),
    "Contents in Welsh": refsIn(saidOn(snapshot, "contents cy"), 1),
    "the summary in English": refsIn(saidOn(snapshot, "summary en"), 0),
    "the summary in Welsh": refsIn(saidOn(snapshot, "summary cy"), 0),
  };
}

const everywhere = (snapshot: WorkbookSnapshot, order: readonly string[]) =>
  Object.fromEntries(Object.keys(orders(snapshot)).map((where) => [where, order]));

describe("The order of the recommendations is the same everywhere, from the first build on (T8)", () => {
  test.each([
    ["by number, where a column alone names them", [actionsOf("R1", "R3", "R10", "R2")], ["R1", "R2", "R3", "R10"]],
    [
      "by number, where ids alone name them",
      [
        gridSheet(
          "Plan",
          `
Ref | Action | Lead officer | Deadline | Status
R3.1 | Visit all schools this term | Mared Ifans | 30/6/2020 | In progress
R10.1 | Review the entry policy now | Mared Ifans | 30/6/2020 | In progress
R2.1 | Publish a scorecard each month | Mared Ifans | 30/6/2020 | In progress
`,
        ),
      ],
      ["R2", "R3", "R10"],
    ],
    [
      "by number, where one has a text and the other has none",
      [
        gridSheet(
          "Plan",
          `
R3 Improve the consistency of senior leaders

Ref | Action | Lead officer | Deadline | Status
R3.1 | Visit all schools this term | Mared Ifans | 30/6/2020 | In progress
R2.1 | Publish a scorecard each month | Mared Ifans | 30/6/2020 | In progress
`,
        ),
      ],
      ["R2", "R3"],
    ],
    ["set by set, where there are several", [actionsOf("R2", "IAB10", "IAB9", "R1")], ["R1", "R2", "IAB9", "IAB10"]],
    [
      "as the council's own table has it, and behind it by number what only actions name",
      [
        gridSheet(
          "Recommendations from Estyn",
          `
Ref | Recommendation
R3 | Consistency and impact of senior leaders; rigour, scrutiny and challenge
R2
R1 | Improve standards in secondary schools, especially of more able learners
`,
        ),
        actionsOf("R1", "R12", "R2", "R4", "R3"),
      ],
      ["R3", "R2", "R1", "R4", "R12"],
    ],
  ] as const)("%s", (_, sheets, order) => {
    const plan = gridWorkbook(...sheets);
    const built = simulate(plan, both(plan));
    expect(lookAt(plan, DAY).recommendations.map(({ recommendation: { ref } }) => ref)).toEqual(order);
    expect(orders(built)).toEqual(everywhere(built, order));
    expect(both(built).edits).toEqual([]);
  });
});

test("what is typed beside a recommendation that has no text counts: who leads it, and its place among the others", () => {
  const plan = gridWorkbook(actionsOf("R1", "R2"));
  const built = simulate(plan, both(plan));
  const led = typedInField(typedInField(built, "recommendations", 0, "ref", "R2"), "recommendations", 1, "ref", "R1");
  const { recommendations } = review(typedInField(led, "recommendations", 0, "lead", "Nest Caradog"), {
    ...{ asOf: lookAt(plan, DAY).asOf, fallbackDay: lookAt(plan, DAY).asOf, corrections: [] },
  });
  expect(recommendations.map(({ recommendation: { ref, lead } }) => [ref, lead])).toEqual([
    ["R2", "Nest Caradog"],
    ["R1", null],
  ]);
});
