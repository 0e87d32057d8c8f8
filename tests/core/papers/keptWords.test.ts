import { proposal } from "../../../src/core/prepareChanges";
import { simulate } from "../../../src/core/changes/simulate";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { on } from "../proposals/planFixture";
import { tableOf, typedInField } from "../tables/inTables";
import { builtOn, councilPlan, lookAt, placeOn, saidOn, typedOn, withoutSources } from "./builtPapers";

const DAY = "2020-02-28";
const PLAN = councilPlan(
  "R1.1 | Moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress",
  "R1.2 | Publish the strategy |  | 6/1/2020 | 30/6/2020 | In progress",
);
const built = builtOn(PLAN, DAY);
const PAGE = "recommendation R1 en";
const MINE = "Moderation slipped because of the storm; it is back by Easter.";
const { kept: said, translation } = english.papers.pack;

/** The line of a paper that begins with a text. */
const lineOf = (snapshot: WorkbookSnapshot, paper: string, start: string): string => {
  const line = saidOn(snapshot, paper).find((one) => one.startsWith(start));
  if (line === undefined) throw new Error(`${paper} says nothing that begins with ${start}`);
  return line;
};
const overtyped = (snapshot: WorkbookSnapshot, paper: string, start: string, text: string): WorkbookSnapshot =>
  typedOn(snapshot, paper, placeOn(snapshot, paper, lineOf(snapshot, paper, start)), text);
const times = (snapshot: WorkbookSnapshot, paper: string, text: string): number =>
  saidOn(snapshot, paper).filter((line) => line.includes(text)).length;
const withHeadline = builtOn(overtyped(built, PAGE, "R1 is ", MINE), DAY);

describe("A headline that somebody wrote over (B11)", () => {
  test("stands in place of the draft, once, and is in the register with its figures", () => {
    expect(times(withHeadline, PAGE, MINE)).toBe(1);
    expect(saidOn(withHeadline, PAGE).some((line) => line.startsWith("R1 is "))).toBe(false);
    const [record, ...others] = recordsOf(tableOf(withHeadline, "paperTexts"));
    expect(others).toEqual([]);
    expect(
      ["paper", "textKey", "kind", "text", "language", "figures"].map((field) => record?.text(field as "paper")),
    ).toEqual(["recommendation R1", "headline", "Headline", MINE, "English", "Amber 0/2 1"]);
  });

  test("stays through rebuilds, and building again writes nothing", () => {
    expect(finish(proposal("summary", lookAt(withHeadline, DAY), english)).edits).toEqual([]);
  });

  test("is marked to be checked once its figures are others, and not before", () => {
    expect(times(withHeadline, PAGE, "Check the line above")).toBe(0);
    const later = builtOn(typedInField(withHeadline, "actions", 0, "status", "Complete"), DAY);
    expect(times(later, PAGE, MINE)).toBe(1);
    expect(saidOn(later, PAGE)).toContain(said.check("Amber 0/2 1"));
  });

  test("written anew it is kept as it is now, and is of the figures it was written about", () => {
    const later = builtOn(typedInField(withHeadline, "actions", 0, "status", "Complete"), DAY);
    const anew = builtOn(overtyped(later, PAGE, MINE, "Moderation is done."), DAY);
    expect(times(anew, PAGE, "Moderation is done.")).toBe(1);
    expect(times(anew, PAGE, MINE)).toBe(0);
    expect(times(anew, PAGE, "Check the line above")).toBe(0);
  });

  test("of two lines is kept whole", () => {
    const long = `${MINE} ${MINE} ${MINE} ${MINE}`;
    const after = builtOn(overtyped(built, PAGE, "R1 is ", long), DAY);
    expect(saidOn(after, PAGE).join(" ")).toContain(long);
    expect(finish(proposal("summary", lookAt(after, DAY), english)).edits).toEqual([]);
  });

  test("in the other language stands as it was typed, marked, and comes back with its own", () => {
    const inWelsh = builtOn(withHeadline, DAY, welsh);
    expect(saidOn(inWelsh, "recommendation R1 cy")).toContain(`${MINE} ${welsh.papers.pack.translation.notTranslated}`);
    const back = builtOn(inWelsh, DAY);
    expect(times(back, PAGE, MINE)).toBe(1);
    expect(times(back, PAGE, translation.notTranslated)).toBe(0);
  });

  test("whose row in the register is emptied is the draft again", () => {
    const emptied = builtOn(typedInField(withHeadline, "paperTexts", 0, "text", ""), DAY);
    expect(times(emptied, PAGE, MINE)).toBe(0);
    expect(lineOf(emptied, PAGE, "R1 is ")).toContain("R1 is Amber");
  });

  test("is on the page of a recommendation that is gone", () => {
    const ours = withoutSources(withHeadline, 2);
    const gone = [0, 1].reduce((now, row) => typedInField(now, "actions", row, "recommendation", ""), ours);
    const without = builtOn(typedInField(gone, "recommendations", 0, "ref", ""), DAY);
    expect(saidOn(without, PAGE)).toContain(said.ofGone("Headline", MINE));
  });
});

describe("A headline of any other sheet that somebody wrote over (B4, B11)", () => {
  const first = builtOn(PLAN, "2020-01-31");
  const standing = builtOn(typedInField(first, "actions", 0, "status", "Complete"), DAY);
  const IDS = ["exceptions", "upcoming", "changes", "forecast", "owners", "evidence", "quality", "method"];
  /** What stands in column A under the line of the title. */
  const headlineOf = (id: string): string => saidOn(standing, `${id} en`)[2] ?? "";
  const written = builtOn(
    IDS.reduce((now, id) => overtyped(now, `${id} en`, headlineOf(id), `The secretary says of ${id}`), standing),
    DAY,
  );

  test.each(IDS)("of %s stands in its place, is the answer in Contents, and is a headline in the register", (id) => {
    const text = `The secretary says of ${id}`;
    expect(saidOn(written, `${id} en`)[2]).toBe(text);
    expect(times(written, `${id} en`, headlineOf(id))).toBe(0);
    expect(times(written, `${id} en`, "Check the line above")).toBe(0);
    expect(times(written, "contents en", text)).toBe(1);
    const record = recordsOf(tableOf(written, "paperTexts")).find((one) => one.text("paper") === id);
    expect([record?.text("kind"), record?.text("text")]).toEqual(["Headline", text]);
    const both = finish(proposal("summary", lookAt(written, DAY), english, { papersIn: "both" }));
    const inBoth = simulate(written, both);
    expect(saidOn(inBoth, `${id} cy`)).toContain(`${text} ${welsh.papers.pack.translation.notTranslated}`);
    // The figures that it was written about are the same in either language.
    expect(times(inBoth, `${id} cy`, welsh.papers.pack.kept.check("").slice(0, 12))).toBe(0);
  });

  test("building again writes nothing", () => {
    expect(finish(proposal("summary", lookAt(written, DAY), english)).edits).toEqual([]);
  });
});

test("a decision that somebody wrote over keeps its number and its place (B4)", () => {
  const draft = lineOf(built, "summary en", "1 ");
  const after = builtOn(
    typedOn(built, "summary en", placeOn(built, "summary en", draft), "1 Appoint a lead by Friday."),
    DAY,
  );
  expect(saidOn(after, "summary en")).toContain("1 Appoint a lead by Friday.");
  expect(saidOn(after, "summary en")).not.toContain(draft);
});

test("a comment beside a recommendation is on its page, and is kept when it is gone", () => {
  const commented = builtOn(typedInField(built, "recommendations", 0, "boardComment", "Thank the cluster heads."), DAY);
  expect(saidOn(commented, PAGE)).toContain(said.comment("Thank the cluster heads."));
  const removed = builtOn(typedInField(commented, "recommendations", 0, "boardComment", ""), DAY);
  expect(times(removed, PAGE, "Thank the cluster heads.")).toBe(0);
});

test("a note typed under a headline stays a note", () => {
  const [row] = placeOn(built, PAGE, lineOf(built, PAGE, "R1 is "));
  const noted = typedOn(built, PAGE, [row, 9], "Ask Nest");
  const after = builtOn(noted, DAY);
  expect(saidOn(after, PAGE).filter((line) => line.includes("Ask Nest"))).toEqual([
    expect.stringContaining("R1 is Amber"),
  ]);
});

describe("A headline of the summary that somebody wrote over (B4, B11)", () => {
  const OURS = "5 schools moderated early; the Board has nothing to fear.";
  const summary = builtOn(overtyped(built, "summary en", "0 of 2 actions", OURS), DAY);
  const moved = (snapshot: WorkbookSnapshot): WorkbookSnapshot =>
    builtOn(typedInField(snapshot, "actions", 0, "status", "Complete"), DAY);

  test("stands on the summary and in Contents, and in the answer of its line there, once each", () => {
    expect(times(summary, "summary en", OURS)).toBe(1);
    expect(saidOn(summary, "contents en").filter((line) => line === OURS)).toHaveLength(1);
    expect(lineOf(summary, "contents en", "2 | Board summary")).toContain(OURS);
    expect(times(summary, "summary en", "0 of 2 actions") + times(summary, "contents en", "0 of 2 actions")).toBe(0);
    expect(finish(proposal("summary", lookAt(summary, DAY), english)).edits).toEqual([]);
  });

  test("is kept by its paper and key as a headline, its own figures in front", () => {
    const records = recordsOf(tableOf(summary, "paperTexts"));
    expect(
      records.map((one) => ["paper", "textKey", "kind", "text", "figures"].map((field) => one.text(field as "paper"))),
    ).toEqual([["summary", "state", "Headline", OURS, "0/2 1"]]);
  });

  test("of what is the news is kept beside it, and each is to be checked once its own figures are others", () => {
    const both = builtOn(overtyped(summary, "summary en", "R1 is ", "R1 is behind."), DAY);
    expect(times(both, "summary en", "Check the line above")).toBe(0);
    const later = moved(both);
    expect(times(later, "summary en", OURS)).toBe(1);
    expect(saidOn(later, "summary en")).toContain(said.check("0/2 1"));
    expect(times(later, "summary en", "Check the line above")).toBe(1);
    const inMarch = builtOn(both, "2020-03-31");
    for (const paper of ["summary en", "contents en"])
      expect(saidOn(inMarch, paper)).toEqual(expect.arrayContaining([OURS, "R1 is behind.", said.check("R1 Amber")]));
  });

  test("says the rating and the day it was compared with in the language of the paper", () => {
    const received = builtOn(typedInField(built, "actions", 1, "status", "Complete"), "2020-03-31");
    const written = builtOn(overtyped(received, "summary en", "R1 is ", "R1 is behind."), "2020-03-31");
    const later = builtOn(typedInField(written, "actions", 0, "status", "Complete"), "2020-03-31", welsh);
    expect(saidOn(later, "summary cy")).toContain(
      welsh.papers.pack.kept.check(
        `R1 ${welsh.ratings.colours.Red} (${welsh.papers.day(on(DAY))}: R1 ${welsh.ratings.colours.Amber})`,
      ),
    );
  });

  test("in Contents stands on the summary; written over both, each says its own", () => {
    const onContents = builtOn(overtyped(built, "contents en", "0 of 2 actions", OURS), DAY);
    expect(times(onContents, "summary en", OURS)).toBe(1);
    const each = builtOn(overtyped(onContents, "summary en", OURS, "None is done."), DAY);
    expect(saidOn(each, "summary en")).toContain("None is done.");
    expect(saidOn(each, "contents en")).toContain(OURS);
  });

  test("is marked in the other language, and stays where there is no recommendation any more", () => {
    expect(saidOn(builtOn(summary, DAY, welsh), "contents cy")).toContain(
      `${OURS} ${welsh.papers.pack.translation.notTranslated}`,
    );
    const ours = withoutSources(summary, 2);
    const gone = [0, 1].reduce((now, row) => typedInField(now, "actions", row, "recommendation", ""), ours);
    const without = builtOn(typedInField(gone, "recommendations", 0, "ref", ""), DAY);
    expect(saidOn(without, "summary en")).toContain(OURS);
  });

  test("whose row in the register is emptied is the draft again on both", () => {
    const emptied = builtOn(typedInField(summary, "paperTexts", 0, "text", ""), DAY);
    expect(times(emptied, "summary en", OURS) + times(emptied, "contents en", OURS)).toBe(0);
    expect(lineOf(emptied, "contents en", "0 of 2 actions")).toContain("overdue");
  });
});
