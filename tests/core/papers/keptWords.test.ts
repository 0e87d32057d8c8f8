import { proposal } from "../../../src/core/proposal";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
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
