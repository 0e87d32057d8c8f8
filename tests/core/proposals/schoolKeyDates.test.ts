import { toSerial } from "../../../src/core/calendar/calendarDate";
import { proposal } from "../../../src/core/prepareChanges";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { builtOn, lookAt } from "../papers/builtPapers";
import { tableOf, typedInField } from "../tables/inTables";
import { on } from "./planFixture";

const DAY = "2020-02-28";
const source = gridWorkbook(
  gridSheet(
    "Plan",
    "Recommendation | Action | Owner | Due | Status\nR5 Act on deficits | Meet each school | Ann Lee | 2020-06-30 | In progress",
  ),
  gridSheet(
    "Returns",
    `
School No | School | Balance 31.3.19 £ | Licence until | Recovery plan due | Next meeting
7101 | Ysgol Aber | -612000 | | 2020-03-13 | 2020-03-04
7102 | Ysgol Bwlch | -5000 | 2020-03-31 | 2020-03-13 |
`,
  ),
);
const serial = (day: string): number => toSerial(on(day), 1900);
const dates = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "keyDates")).map(({ cell, text }) =>
    [String(cell("date")?.value), text("event"), text("kind")].join(", "),
  );

describe("the days of the schools among the key dates (M7, M8, M9)", () => {
  const first = builtOn(source, DAY);

  test("stand there without names, one a day and kind, and a second build adds none", () => {
    expect(dates(first)).toEqual([
      `${String(serial("2020-03-04"))}, Meeting with the school, Deadline`,
      `${String(serial("2020-03-13"))}, Recovery plan due, Deadline`,
      `${String(serial("2020-03-31"))}, Licence ends, Deadline`,
      `${String(serial("2020-05-01"))}, Schools’ budget plans due, Deadline`,
    ]);
    expect(finish(proposal("summary", lookAt(first, DAY), english)).edits).toEqual([]);
  });

  test("are no meetings of the Board, and no dates of its summary", () => {
    expect(lookAt(first, DAY).report.keyDatesAhead).toEqual([]);
    expect(lookAt(first, DAY).plan.keyDates.map(({ kind }) => kind)).toEqual(Array(4).fill("deadline"));
  });

  test("a day that is moved moves its row; one that is done with leaves an empty row, and what has passed stays", () => {
    const moved = typedInField(first, "schools", 0, "nextMeeting", serial("2020-03-20"));
    expect(dates(builtOn(moved, DAY))[0]).toBe(`${String(serial("2020-03-20"))}, Meeting with the school, Deadline`);
    const over = typedInField(first, "schools", 1, "licenceUntil", "");
    expect(dates(builtOn(over, DAY))).toHaveLength(3);
    expect(dates(builtOn(over, DAY)).join("\n")).not.toContain("Licence ends");
    expect(dates(builtOn(first, "2020-03-10"))).toHaveLength(4);
  });

  test("what people changed in such a row is theirs", () => {
    const own = typedInField(first, "keyDates", 1, "event", "Recovery plans to Cabinet");
    expect(dates(builtOn(own, DAY))[1]).toContain("Recovery plans to Cabinet");
  });
});
