import { fillPhrase, isOneOf, quoted, quotedList } from "../../../src/core/rate/phrase";
import { cellOfRow, columnOfTable } from "../../../src/core/rate/structuredReference";

describe("a sentence with slots", () => {
  const phrase = { one: "{n} day left, {p} %", other: "{n} days left, {p} %" };

  test("takes the form of its number", () => {
    expect([1, 2, 3].map((n) => fillPhrase(phrase, { n, p: 5 }))).toEqual([
      "1 day left, 5 %",
      "2 days left, 5 %",
      "3 days left, 5 %",
    ]);
  });

  test("without a form for one the other serves", () => {
    expect(fillPhrase({ other: "{n} o ddiwrnodau" }, { n: 1 })).toBe("1 o ddiwrnodau");
  });

  test("a list is asked for whole words only", () => {
    expect(isOneOf("A1", '"|tbc|?|"')).toBe('ISNUMBER(FIND("|"&LOWER(A1)&"|","|tbc|?|"))');
  });

  test("a list longer than a text of a formula is put together from two", () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${String(at)}`);
    const parts = [...quotedList(words).matchAll(/"([^"]*)"/g)].map(([, part = ""]) => part);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(255);
    expect(parts.join("")).toBe(`|${words.join("|")}|`);
    expect(quotedList(words)).toBe(parts.map((part) => `"${part}"`).join("&"));
    expect(parts).toHaveLength(2);
  });

  test("a quotation mark in a text of a formula does not end it", () => {
    expect(quoted('Say "Cymru"')).toBe('"Say ""Cymru"""');
  });

  test("a slot of which nothing is known is left empty", () => {
    expect(fillPhrase({ other: "Due {d}" }, { d: undefined })).toBe("Due ");
  });
});

describe("a heading in a structured reference", () => {
  test.each([
    ["Due", "[@Due]"],
    ["Revised due", "[@[Revised due]]"],
    ["% complete", "[@[% complete]]"],
    ["Cost [£]", "[@[Cost '[£']]]"],
    ["Owner's #", "[@[Owner''s '#]]"],
  ])("%s is written %s", (heading, reference) => {
    expect(cellOfRow(heading)).toBe(reference);
  });
  test("a whole column names its table", () => {
    expect(columnOfTable("PlanActions", "Rating")).toBe("PlanActions[Rating]");
  });
});
