import { looksLikeDate, looksLikeRag } from "../../../src/core/read/contentGuesses";
import { monthOfWord } from "../../../src/core/read/dates/dateWords";
import { kindOfWords } from "../../../src/core/read/owners/ownerKinds";
import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { readPercent } from "../../../src/core/read/readPercent";
import { readStatus } from "../../../src/core/read/readStatus";
import { totalNamed } from "../../../src/core/read/schoolWords";
import { inShort, planFrom, readAlone } from "./planDatesOf";

const PLAN = planFrom("2020-09-01", "2021-07-31");
const read = (text: string): string => inShort(readAlone(text, PLAN));

test.each([
  ["january jan ionawr ion", 1],
  ["february feb chwefror chwef", 2],
  ["march mar mawrth fawrth maw", 3],
  ["april apr ebrill ebr", 4],
  ["may mai fai", 5],
  ["june jun mehefin fehefin", 6],
  ["july jul gorffennaf orffennaf ngorffennaf gorff", 7],
  ["august aug awst", 8],
  ["september sep sept medi fedi med", 9],
  ["october oct hydref hyd", 10],
  ["november nov tachwedd dachwedd nhachwedd thachwedd tach", 11],
  ["december dec rhagfyr ragfyr rhag", 12],
])("%s: the names of one month (D6, D7)", (names, month) => {
  expect(names.split(" ").map(monthOfWord)).toEqual(names.split(" ").map(() => month));
});

test.each(["w/c", "w/b", "w.c", "wc", "wb", "week commencing", "week beginning", "wk beg", "wk comm", "week starting"])(
  "%s a day is the week to its Friday (D13)",
  (lead) => {
    expect(read(`${lead} 8 March 2021`)).toBe("D13 period, 2021-03-08 to 2021-03-12, week, written");
  },
);

test.each(["w/e", "week ending", "wk ending", "week end", "wythnos yn gorffen"])(
  "%s a day is the week that it ends (D13)",
  (lead) => {
    expect(read(`${lead} 12 March 2021`)).toBe("D13 period, 2021-03-08 to 2021-03-12, week, written");
  },
);

test.each([
  ["Mar 00", "D6 period, 2000-03-01 to 2000-03-31, month, written"],
  ["31/3-21", "D19 unreadable"],
  ["year ends 2021", "D9 exact, 2021-03-31, day, written"],
  ["year ended March 2021", "D7 period, 2021-03-01 to 2021-03-31, month, written"],
  ["towards the end of March 2021", "D7 exact, 2021-03-31, day, written"],
  ["end towards March 2021", "D7 exact, 2021-03-31, day, written"],
  ["three-month", "D23 exact, 2020-12-01, day, relative"],
  ["Spring (HT 2) 2021", "D8 period, 2021-02-22 to 2021-03-26, term, written"],
  ["Spring (2nd half) 2021", "D8 period, 2021-02-22 to 2021-03-26, term, written"],
])("%s", (text, reading) => {
  expect(read(text)).toBe(reading);
});

test.each([
  ["half halfway hanner", 50],
  ["quarter chwarter", 25],
  ["third traean", 33],
  ["nil none zero dim", 0],
  ["all full complete completed", 100],
])("%s as a share (S4)", (words, percent) => {
  const column = words.split(" ").map((value) => ({ value, text: value, format: "General" }));
  expect(column.map((one) => readPercent(one, column).percent)).toEqual(column.map(() => percent));
});

test.each([
  ["piloting planning procuring recruiting reviewing scoping", "in progress"],
  ["obtained recruited released shipped", "complete"],
  ["queued starting newydd", "not started"],
  ["stuck oediad", "on hold"],
])("%s: one word for a state (S1)", (words, status) => {
  const facts = { heading: "Status", percent: null, hasStarted: false };
  expect(words.split(" ").map((word) => readStatus(word, facts).status)).toEqual(words.split(" ").map(() => status));
});

test.each([
  ["All governors", "everyone"],
  ["Governors all", "everyone"],
  ["Secondary headteachers", "everyone"],
  ["Head of Education", "post"],
  ["Welsh in Education Forum", "body"],
  ["Schools Finance Manager", "post"],
])("%s is of the kind %s (O3)", (text, kind) => {
  expect(kindOfWords(text)).toBe(kind);
});

test.each([
  ["Ann Lee supported by Bob Day", ["Ann Lee", "Bob Day"]],
  ["Ann Lee with the support of Bob Day", ["Ann Lee", "Bob Day"]],
  ["Ann Lee, with input from Bob Day", ["Ann Lee", "Bob Day"]],
  ["Ann Lee gyda chymorth gan Bob Day", ["Ann Lee", "Bob Day"]],
])("%s: who leads, and who helps (O2)", (text, names) => {
  const { owners } = readOwnerCell(text, [], null);
  expect(owners.map(({ text: name }) => name)).toEqual(names);
  expect(owners.map(({ lead }) => lead)).toEqual([true, false]);
});

test.each([
  ["Primary schools", true],
  ["SECONDARY", true],
  ["Brook Lane Primary", false],
])("%j alone names a phase: %s (M14)", (text, isTotal) => {
  expect(totalNamed(text) !== null).toBe(isTotal);
});

test.each(["2020/21", "2020-21", "2021", "2020-2021"])("%j may be a time", (value) => {
  expect(looksLikeDate({ value, text: value, format: "General" }, 1900)).toBeGreaterThan(0.5);
});

test("a claimed colour is short: of 80 letters it may be one, of 81 it is prose", () => {
  const text = (length: number): string => "Green".padEnd(length, " a");
  expect([looksLikeRag(text(80)) > 0, looksLikeRag(text(81))]).toEqual([true, 0]);
});
