import fc from "fast-check";
import { daysInText } from "../../../src/core/plan/daysInText";
import { ambiguousFigures } from "../../../src/core/read/ambiguousFigures";
import { looksLikeDate, looksLikeOwner, looksLikeRag, looksLikeStatus } from "../../../src/core/read/contentGuesses";
import { judgeDateColumn } from "../../../src/core/read/judgeDateColumn";
import { ownerAndDate } from "../../../src/core/read/ownerAndDate";
import { ownerGuesses } from "../../../src/core/read/ownerGuesses";
import { readClaimedRag } from "../../../src/core/read/readClaimedRag";
import { readDateCell } from "../../../src/core/read/readDateCell";
import { moneyUnitOf, readMoney } from "../../../src/core/read/readMoney";
import { isSurnameFirst, readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { readPercent } from "../../../src/core/read/readPercent";
import { readStatus, readStatusOfUpdate } from "../../../src/core/read/readStatus";
import { contentsOf } from "../../../src/core/recognise/columnContents";
import { readRefAtStart, readRefCell, refInId, refsIn } from "../../../src/core/recognise/recommendationRef";
import { isInstruction, isNote, isPlaceholderAction, isTotal, sectionOf } from "../../../src/core/recognise/rowWords";
import { isTimeline } from "../../../src/core/recognise/timeline";
import { matchHeading } from "../../../src/core/recognise/vocabulary";
import type { Cell } from "../../../src/core/snapshot/workbookSnapshot";
import { fingerprint } from "../../../src/core/text/fingerprint";
import { foldText, isBlank, tidyText } from "../../../src/core/text/normalise";
import { leastTime, MOST_MS } from "../leastTime";
import { planFrom } from "../read/planDatesOf";

const PLAN = planFrom("2020-01-06", "2021-03-31");
const COLUMN = judgeDateColumn([], { system: 1900, role: "due", heading: "Due", plan: PLAN });
const FACTS = { heading: "Complete?", percent: null, hasStarted: false };
const cellOf = (text: string): Cell => ({ value: text, text, format: "General" });

/** Everything that reads the words of a cell. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  date: (text) => readDateCell(cellOf(text), COLUMN, { inferFrom: null, lastUpdated: null }, PLAN),
  "column of dates": (text) =>
    judgeDateColumn([cellOf(text)], { system: 1900, role: "due", heading: text.slice(0, 300), plan: PLAN }),
  "figures that fit both ways": ambiguousFigures,
  "days in a line": (text) => daysInText(text, PLAN, 1900),
  owner: (text) => readOwnerCell(text, [], null),
  "owner and date": ownerAndDate,
  "guesses at owners": ownerGuesses,
  "surname first": (text) => isSurnameFirst([text, text, text]),
  status: (text) => [readStatus(text, FACTS), readStatusOfUpdate(text, FACTS)],
  colour: (text) => readClaimedRag(text, undefined, null),
  percent: (text) => readPercent(cellOf(text), []),
  money: (text) => [readMoney(cellOf(text), 100), moneyUnitOf(text)],
  heading: matchHeading,
  recommendation: (text) => [
    readRefAtStart(text, true),
    readRefCell(text, true),
    refInId(text, true),
    refsIn(text, true),
  ],
  "row words": (text) => [
    isTotal(text),
    isNote(text),
    isInstruction(text, text),
    isPlaceholderAction(text),
    sectionOf(text, true),
    isTimeline(text),
  ],
  contents: (text) => contentsOf([{ ...cellOf(text), shown: text }], 1),
  guesses: (text) => [
    looksLikeDate(cellOf(text), 1900),
    looksLikeOwner(text),
    looksLikeStatus(text),
    looksLikeRag(text),
  ],
  "plain text": (text) => [tidyText(text), foldText(text), fingerprint(text), isBlank(text)],
};

/** What makes careless patterns slow: things that begin like something known, over and over. */
const piece = fc.constantFrom(
  " ",
  "\n",
  "\t",
  "\u00a0",
  "(",
  ")",
  "((",
  "/",
  "-",
  " - ",
  ",",
  ".",
  ":",
  ";",
  "&",
  "'",
  '"',
  "£",
  "%",
  "@",
  "a@",
  "=",
  "1",
  "12",
  "2020",
  "1/",
  "1.",
  "12/12/",
  "R1",
  "r ",
  "1 of ",
  "£1,",
  "Rec ",
  "march ",
  "31 ",
  "31st ",
  "of ",
  "and ",
  "a ",
  "w/c ",
  "within ",
  "Ann ",
  "Lee",
  "Mr ",
  "A B ",
  "head of ",
  "not ",
  "complete ",
  "total ",
  "e.g.",
  "é",
  "\u0301",
  "😀",
);
const hostile = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 4 }), fc.array(piece, { maxLength: 2 }))
  .map(([body, end]) => ({ unit: body.join(""), end: end.join("") }));
const LENGTH = 60_000;
describe("no text takes more than linear time, or fails", () => {
  test.each(Object.keys(READERS))("%s", (name) => {
    const read = READERS[name];
    if (!read) throw new Error(name);
    fc.assert(
      fc.property(hostile, ({ unit, end }) => {
        const text = unit.repeat(Math.ceil(LENGTH / unit.length)) + end;
        expect(leastTime(() => read(text))).toBeLessThan(MOST_MS);
      }),
      { numRuns: 60 },
    );
  });
});

describe("any text at all is read without a fault", () => {
  test.each(Object.keys(READERS))("%s", (name) => {
    const read = READERS[name];
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.array(piece, { maxLength: 12 })),
        (text) => {
          expect(() => read?.(typeof text === "string" ? text : text.join(""))).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });
});
