import { fillPhrase, isOneOf, phraseFormula } from "../../../src/core/rate/phrase";
import { cellOfRow, columnOfTable } from "../../../src/core/rate/structuredReference";

describe("a sentence as text and as a formula", () => {
  const phrase = { one: "{n} day left, {p} %", two: "{n} dday left, {p} %", other: "{n} days left, {p} %" };

  test("takes the form of its first number", () => {
    expect([1, 2, 3].map((n) => fillPhrase(phrase, { n, p: 5 }))).toEqual([
      "1 day left, 5 %",
      "2 dday left, 5 %",
      "3 days left, 5 %",
    ]);
  });

  test("the formula repeats what is shared only once", () => {
    expect(phraseFormula(phrase, { n: "[@N]", p: "[@P]" })).toBe(
      '[@N]&" d"&IF([@N]=1,"ay",IF([@N]=2,"day","ays"))&" left, "&[@P]&" %"',
    );
  });

  test("a quotation mark in the words stays one", () => {
    expect(phraseFormula({ other: 'say "on hold"' }, {})).toBe('"say ""on hold"""');
  });

  test("a list is asked for whole words only", () => {
    expect(isOneOf("A1", ["TBC", "?"])).toBe('ISNUMBER(FIND("|"&LOWER(A1)&"|","|tbc|?|"))');
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
