import { readOwnerCell } from "../../../src/core/read/readOwnerCell";
import { readStatus } from "../../../src/core/read/readStatus";
import { entryOf } from "../rate/actionFixture";
import { inShort, planFrom, readAlone } from "./planDatesOf";

const PLAN = planFrom("2019-10-01", "2020-12-31");

test.each([
  ["July '20", "D7 period, 2020-07-01 to 2020-07-31, month, written"],
  ["Jul’20", "D7 period, 2020-07-01 to 2020-07-31, month, written"],
  ["end of July '20", "D7 exact, 2020-07-31, day, written"],
  ["Sept ’19 – July ’20", "D10 period, 2019-09-01 to 2020-07-31, month, written"],
  ["'31 March 2020'", "D5 exact, 2020-03-31, day, written"],
])("an apostrophe makes the figures of %s a year (D6)", (text, reading) => {
  expect(inShort(readAlone(text, PLAN))).toBe(reading);
});

test("a weekday before figures changes nothing: Fri 31/01/20 is written (D5)", () => {
  expect(inShort(readAlone("Fri 31/01/20", PLAN))).toBe("D3 exact, 2020-01-31, day, written");
});

test("figures behind a month near the plan are not decided by the days read so far (D6)", () => {
  const narrow = planFrom("2020-02-03", "2020-06-12");
  expect(readAlone("Jan 20", narrow).kind).toBe("ambiguous");
  expect(readAlone("Jan 20", planFrom("2015-09-01", "2016-07-31")).kind).toBe("exact");
});

const owners = (text: string): readonly string[] =>
  readOwnerCell(text, [], null).owners.map((o) => `${o.text ?? ""}${o.lead ? "*" : ""} ${o.kind}`);

describe("owners as they stand in plans", () => {
  test.each([
    ["A: Ann Lee\nR: Bob Day, ALN Team", ["Ann Lee* person", "Bob Day person", "ALN Team team"]],
    ["R: Bob Day\nA: Ann Lee", ["Bob Day person", "Ann Lee* person"]],
    ["R: Bob Day", ["Bob Day* person"]],
  ])("of %j the accountable one leads (O2)", (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  test("an office has a field before it, and is nobody's name", () => {
    expect(owners("Designated Clinical Officer (Health)")).toEqual(["Designated Clinical Officer (Health)* post"]);
    expect(owners("Ann Lee Headteacher")).toEqual(["Ann Lee* person"]);
    expect(owners("AD Education")).toEqual(["AD Education* post"]);
  });

  test("a post that begins with an A and a hyphen keeps it", () => {
    expect(owners("A-level Adviser")).toEqual(["A-level Adviser* post"]);
  });

  test.each([
    ["Principal EWO (Mark Jones)", ["Mark Jones* person"]],
    ["ALN Lead – Ann Lee", ["Ann Lee* person"]],
    ["Ann Lee (ALN), Bob Day (Governor Services)", ["Ann Lee* person", "Bob Day person"]],
    ["Team Manager (North Gwent)", ["Team Manager (North Gwent)* post"]],
    ["Challenge Adviser (Secondary)", ["Challenge Adviser (Secondary)* post"]],
  ])("%s (O4)", (text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  test.each(["Commissioning Officer (vacant)", "Safeguarding Manager (vacancy)", "Rheolwr Data (GWAG)"])(
    "%s is vacant (O3)",
    (text) => {
      expect(readOwnerCell(text, [], null).owners).toMatchObject([{ text: null, kind: "vacant" }]);
    },
  );

  test("whoever covers a vacancy is an owner", () => {
    expect(owners("Ann Lee (vacancy cover)")).toEqual(["Ann Lee* person"]);
  });

  test("schools' and services' short names are no initials (O5)", () => {
    expect(owners("EWS")).toEqual(["EWS* team"]);
    expect(owners("HT and Govs")).toEqual(["HT* post", "Govs body"]);
  });
});

test.each([
  ["Carried forward", "in progress"],
  ["Waiting", "not started"],
])("the status %s means %s (S1)", (text, status) => {
  expect(readStatus(text, { heading: "Status", percent: null, hasStarted: false }).status).toBe(status);
});

describe("what is only partly done is in progress (S1)", () => {
  test.each([
    ["90% complete", "in progress"],
    ["100% complete", "complete"],
    ["0%", "not started"],
    ["Almost done", "in progress"],
    ["Phase 1 complete", "in progress"],
    ["First draft completed", "in progress"],
    ["Substantially complete", "in progress"],
    ["Being drafted", "in progress"],
    ["Yet to start", "not started"],
  ])("%s is %s", (text, status) => {
    expect(readStatus(text, { heading: "Status", percent: null, hasStarted: false }).status).toBe(status);
  });
});

describe("where the people are known by their names", () => {
  const known = ["Arun Patel", "Bex Hughes", "Sara Vane"].map((name) => entryOf(name));
  const of = (text: string): readonly string[] =>
    readOwnerCell(text, known, null).owners.map((o) => `${o.text ?? ""}${o.lead ? "*" : ""} ${o.kind}`);

  test.each([
    ["Arun and Bex", ["Arun Patel* person", "Bex Hughes person"]],
    ["Finance and Arun", ["Finance* team", "Arun Patel person"]],
    ["Sport and Youth", ["Sport and Youth* team"]],
    ["Arun, Head of Finance", ["Arun, Head of Finance* post"]],
  ])("the forenames in %j are theirs, and other words are not parted (O1)", (text, expected) => {
    expect(of(text)).toEqual(expected);
  });

  test("three capitals that are nobody's initials are a team, two are somebody (O3, O5)", () => {
    expect(of("FIS")).toEqual(["FIS* team"]);
    expect(of("MJ")).toEqual(["MJ* person"]);
  });
});
