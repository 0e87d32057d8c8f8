import { alignPicture } from "../../../src/core/sheets/paperAlignment";
import { contentSum } from "../../../src/core/text/contentSum";
import { gridSheet } from "../../snapshots/gridSheet";

/** A paper as it was written, and where each of its rows is found on the sheet as it is now; -1 for a row of somebody else's. */
function found(written: string, now: string): readonly number[] | undefined {
  const lines = written.trim().split("\n");
  const rows = lines.map((line) => ({
    key: line,
    sums: line.split("|").map((cell) => contentSum(cell.trim())),
  }));
  const columns = Math.max(...rows.map(({ sums }) => sums.length));
  return alignPicture(gridSheet("Paper", now), { columns, rows } as never)?.rows.map((row) => row ?? -1);
}

const WRITTEN = `
Red and Amber | as at | 28 February
R1.1 | Visit the schools | 3 days late
R1.2 | Visit the schools | 5 days late
R1.3 | Share the results | on track
R1.4 | Train the governors | 9 days late`;

describe("rows of a paper are found again", () => {
  test("below rows that somebody put above all of them, though what they say has changed", () => {
    const now = `
A note | by | Mari
Red and Amber | as at | 28 February
R1.1 | Visit the schools | 33 days late
R1.2 | Visit the schools | 35 days late
R1.3 | Share the results | on track
R1.4 | Train the governors | 39 days late`;
    expect(found(WRITTEN, now)).toEqual([-1, 0, 1, 2, 3, 4]);
  });

  test("whole rows after a sort, and those between them that changed", () => {
    const now = `
Red and Amber | as at | 28 February
R1.4 | Train the governors | 9 days late
R1.1 | Visit the schools | 33 days late
R1.2 | Visit the schools | 35 days late
R1.3 | Share the results | on track`;
    expect(found(WRITTEN, now)).toEqual([0, 4, 1, 2, 3]);
  });
});
