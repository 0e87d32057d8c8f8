import fc from "fast-check";
import { ambiguousFigures } from "../../../src/core/read/ambiguousFigures";
import { ownerAndDate } from "../../../src/core/read/ownerAndDate";
import { ownerGuesses } from "../../../src/core/read/ownerGuesses";

const ROWS: readonly (readonly [text: string, owner: string, date: string])[] = [
  ["Bob Day / 30/06/2020", "Bob Day", "30/06/2020"],
  ["Ann Lee, March 2020", "Ann Lee", "March 2020"],
  ["Cara Fox (ongoing)", "Cara Fox", "ongoing"],
  ["Head of Finance - 31 March 2020", "Head of Finance", "31 March 2020"],
  ["Ann Lee - Head of Schools - March 31, 2020", "Ann Lee - Head of Schools", "March 31, 2020"],
  ["Ann Lee / Bob Day / Summer 2020", "Ann Lee / Bob Day", "Summer 2020"],
  ["Ann Lee (lead)/Bob Day/Q3 2019/20", "Ann Lee (lead)/Bob Day", "Q3 2019/20"],
  ["Bob Day\nby 30/06/2020", "Bob Day", "by 30/06/2020"],
  ["HoS: Easter 2020", "HoS", "Easter 2020"],
  ["Ann Lee March 2020", "Ann Lee", "March 2020"],
  ["Bob Day 30/06/20", "Bob Day", "30/06/20"],
  ["AL/BD 01/02/2020", "AL/BD", "01/02/2020"],
  ["w/c 6 Jan / Ann Lee", "Ann Lee", "w/c 6 Jan"],
  ["Pennaeth Addysg erbyn Mawrth 2021", "Pennaeth Addysg", "Mawrth 2021"],
  ["Siân Morgan / diwedd mis Mawrth 2021", "Siân Morgan", "diwedd mis Mawrth 2021"],
  ["April Jones / May 2020", "April Jones", "May 2020"],
  ["School Improvement Team, termly", "School Improvement Team", "termly"],
  ["30/06/2020 - Bob Day", "Bob Day", "30/06/2020"],
  ["Ann Lee", "Ann Lee", ""],
  ["31 March, 2020", "", "31 March, 2020"],
  ["TBC", "TBC", "TBC"],
  ["", "", ""],
];

describe("one cell with who and by when is taken apart", () => {
  test.each(ROWS)("%j is %j by %j", (text, owner, date) => {
    expect(ownerAndDate(text)).toEqual({ owner, date });
  });

  test("any two names and a day with any mark between", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Ann Lee", "Head of Finance", "Siân Morgan", "SIP team"),
        fc.constantFrom(" / ", ", ", " - ", "\n", ": ", "; "),
        fc.constantFrom("30/06/2020", "31 March 2020", "Summer 2020", "ongoing", "Q3 2019/20"),
        (owner, mark, date) => {
          expect(ownerAndDate(`${owner}${mark}${date}`)).toEqual({ owner, date });
        },
      ),
    );
  });
});

describe("figures that fit both ways (D4)", () => {
  test.each([
    ["04/05/2020", true],
    ["4.5.20", true],
    ["05/05/2020", false],
    ["14/05/2020", false],
    ["2020-05-04", false],
    ["May 2020", false],
  ])("%s: %p", (text, fits) => {
    expect(ambiguousFigures(text)).toBe(fits);
  });
});

describe("words that do not say what kind of owner they name (O3)", () => {
  test("are guessed, the likeliest first", () => {
    expect(ownerGuesses("Dolen cymru plws")).toEqual([
      { words: "Dolen cymru plws", kinds: ["team", "person", "post", "body"] },
    ]);
    expect(ownerGuesses("Ann Lee / Gwella partners plus")).toMatchObject([{ words: "Gwella partners plus" }]);
  });

  test.each([
    "Ann Lee",
    "Mark",
    "AL/BD",
    "Head of Education",
    "School Improvement Team",
    "Cabinet",
    "TBC",
    "ditto",
    "",
  ])("%s leaves no question", (text) => {
    expect(ownerGuesses(text)).toEqual([]);
  });
});
