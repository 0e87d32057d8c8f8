import { identifyColumns } from "../../../src/core/tables/columnIdentity";
import { OWNERS } from "../../../src/core/tables/owners";
import { headingsOf } from "../../../src/core/tables/description";
import { MARK_VERSION, type Mark } from "../../../src/core/tables/mark";

const HEADINGS = headingsOf(OWNERS, "en");
const IDS = HEADINGS.map((_, index) => index + 1);
const FIELDS = OWNERS.columns.map(({ field }) => field);
const MARK: Mark = {
  table: OWNERS.name,
  version: MARK_VERSION,
  columns: OWNERS.columns.map(({ field, heading }, index) => ({ field, id: index + 1, heading: heading.en })),
};
const at = (index: number, heading: string): readonly string[] =>
  HEADINGS.map((one, i) => (i === index ? heading : one));

describe("a column of a table of ours is known by who it is, never by its place", () => {
  test("moved: every column in another place carries what it carried", () => {
    const turned = identifyColumns(OWNERS, [...HEADINGS].reverse(), [...IDS].reverse(), MARK);
    expect(turned.fields).toEqual([...FIELDS].reverse());
    expect(turned.missing).toEqual([]);
  });

  test("renamed: a heading of the officer's own is known by the column's id", () => {
    const { fields, doubtful } = identifyColumns(OWNERS, at(0, "Officer"), IDS, MARK);
    expect(fields[0]).toBe("name");
    expect(doubtful).toEqual([]);
  });

  test("renamed, and numbered anew by another program: nothing is guessed, it is asked", () => {
    const { fields, doubtful } = identifyColumns(OWNERS, at(0, "Officer"), [...IDS].reverse(), MARK);
    expect(fields[0]).toBeNull();
    expect(doubtful).toEqual([0]);
  });

  test("a column of one's own is nobody's, and changes nothing for the others", () => {
    const { fields, doubtful } = identifyColumns(OWNERS, ["Telephone", ...HEADINGS], [99, ...IDS], MARK);
    expect(fields).toEqual([null, ...FIELDS]);
    expect(doubtful).toEqual([]);
  });

  test("headings of the other language are known, too", () => {
    expect(identifyColumns(OWNERS, headingsOf(OWNERS, "cy"), IDS, MARK).fields).toEqual(FIELDS);
  });
});
