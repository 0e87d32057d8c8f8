import { ALL_TABLES } from "../../../src/core/tables/allTables";
import { headingsOf } from "../../../src/core/tables/description";
import { foldText } from "../../../src/core/text/normalise";

const LANGUAGES = ["en", "cy"] as const;

test.each(LANGUAGES)(
  "sheets are named as Excel takes names (%s): at most 31 characters, none forbidden, no two alike",
  (language) => {
    const names = ALL_TABLES.map(({ sheet }) => sheet[language]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  },
);

describe.each(ALL_TABLES)("$name", (table) => {
  test.each(LANGUAGES)("no two columns are headed alike (%s), since a table takes no two", (language) => {
    const all = headingsOf(table, language).map(foldText);
    expect(new Set(all).size).toBe(all.length);
  });

  test("a heading of one language is no other column's in the other: a workbook may change its language", () => {
    const clashes = table.columns.flatMap(({ field, heading }) =>
      table.columns.filter((other) => other.field !== field && foldText(other.heading.cy) === foldText(heading.en)),
    );
    expect(clashes).toEqual([]);
  });

  test("a record is known by columns that the table has", () => {
    expect(table.recordKey.length).toBeGreaterThan(0);
    expect(table.columns.map(({ field }) => field)).toEqual(expect.arrayContaining([...table.recordKey]));
  });
});

test("no two tables have the same name, whatever its case", () => {
  const names = ALL_TABLES.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
