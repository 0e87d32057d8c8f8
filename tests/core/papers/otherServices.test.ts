import type { ServicePlan } from "../../../src/core/otherPlans/planDifference";
import { proposeServicePlans } from "../../../src/core/otherPlans/proposeServicePlans";
import type { ServiceRow } from "../../../src/core/otherPlans/serviceRows";
import { proposal } from "../../../src/core/prepareChanges";
import { simulate } from "../../../src/core/changes/simulate";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { brokenSeal } from "../../../src/core/history/sealedPaper";
import { readHistory } from "../../../src/core/history/readHistory";
import { bodyRows, recordAt } from "../../../src/core/tables/records";
import { tableOf, typedInField } from "../tables/inTables";
import { builtOn, councilPlan, lookAt, saidOn } from "./builtPapers";

const DAY = "2020-02-28";
const PLAN = councilPlan("R1.1 | Review the funding formula | Mared Ifans | 1/9/2019 | 31/3/2020 | In progress");

const action = (id: string, row: ServiceRow) => ({
  source: "Plan!A4",
  row: { id, action: `Action ${id}`, ownerKind: "person", ...row },
});
const DONE = action("1", { status: "complete", evidence: "Minutes", due: "2020-01-31", owner: "Ann Lee" });
const LATE = action("2", { status: "in progress", due: "2019-12-31", owner: "Ann Lee" });
const LONG_LATE = action("2", { status: "in progress", due: "2019-10-31", owner: "Ann Lee" });
const AHEAD = action("3", { status: "in progress", due: "2020-09-30", owner: "Ann Lee" });
const CANCELLED = action("4", { status: "cancelled", owner: "Ann Lee" });
const HELD = action("5", {
  status: "on hold",
  reviewOn: "2020-06-30",
  latestUpdate: "Waits for the budget",
  owner: "Ann Lee",
});
const care = (...actions: ServicePlan["actions"]): ServicePlan => ({ service: "Care", file: "care.xlsx", actions });
const waste = (...actions: ServicePlan["actions"]): ServicePlan => ({ service: "Waste", file: "w.xlsx", actions });

const broughtIn = (snapshot: WorkbookSnapshot, plans: readonly ServicePlan[], words: Words): WorkbookSnapshot =>
  simulate(snapshot, finish(proposeServicePlans({ ...lookAt(snapshot, DAY), words }, plans)));
const built = (words: Words, ...plans: readonly ServicePlan[]): WorkbookSnapshot =>
  builtOn(broughtIn(builtOn(PLAN, DAY, words), plans, words), DAY, words);
const said = (words: Words, ...plans: readonly ServicePlan[]): readonly string[] =>
  saidOn(built(words, ...plans), `services ${words.language}`).map((line) => line.replaceAll("\u00a0", " "));

describe("The sheet of other services (B13, B17)", () => {
  test("is not built where nothing was brought in", () => {
    expect(paperSheets(builtOn(PLAN, DAY, english)).sheets.has("services en")).toBe(false);
  });

  test.each([
    [
      "some",
      [care(DONE, LATE), waste(AHEAD)],
      "1 of 3 actions of 2 other services is complete (33 %) and 1 is overdue.",
      "Care is Red.",
    ],
    ["one", [care(LATE)], "0 of 1 action of the other service is complete (0 %) and 1 is overdue.", "Care is Red."],
    [
      "all",
      [care(DONE), waste(DONE)],
      "2 of 2 actions of 2 other services are complete (100 %) and none is overdue.",
      "No service is Red or Amber.",
    ],
    [
      "unrated",
      [care(HELD), waste(AHEAD)],
      "0 of 2 actions of 2 other services are complete (0 %) and none is overdue.",
      "No rated service is Red or Amber; Care is not rated.",
    ],
    [
      "none rated",
      [care(HELD)],
      "0 of 1 action of the other service is complete (0 %) and none is overdue.",
      "It is not rated.",
    ],
    [
      "cancelled",
      [care(CANCELLED), waste(AHEAD)],
      "0 of 1 action of 2 other services is complete (0 %) and none is overdue.",
      "No rated service is Red or Amber; Care is not rated.",
    ],
  ])("says what is so: %s", (_, plans, state, ratings) => {
    const lines = said(english, ...plans);
    expect(lines).toContain(state);
    expect(lines).toContain(ratings);
  });

  test("says of services with nothing but cancelled actions that they are, and no rating", () => {
    const lines = said(english, care(CANCELLED));
    expect(lines).toContain("Every action of the other service is cancelled.");
    expect(lines.some((line) => /^No (rated )?service/.test(line))).toBe(false);
  });

  test("adds up by service, gives the reason in words, and tells what is Red and where all of it is from", () => {
    const lines = said(english, care(DONE, LATE, CANCELLED), waste(AHEAD));
    expect(lines).toContain("Care | R  Red | 1 of 2 rated actions is Red | 1 of 2 | 2 of 2 | 1 | 0 | 0 | 1 | 0 | 1");
    expect(lines).toContain("Waste | G  Green | On track | 0 of 1 | 1 of 1 | 0 | 1 | 0 | 0 | 0 | 0");
    expect(lines).toContain("All | – | Not rated together | 1 of 3 | 3 of 3 | 1 | 1 | 0 | 1 | 0 | 1");
    expect(lines).toContain("The ratings add up to 3 actions. Cancelled, and in no figure: 1.");
    expect(lines).toContain("2 Action 2: 59 days overdue. Owner: Ann Lee.");
    expect(lines).toContain("Care: read from care.xlsx on 28 February 2020.");
    expect(lines).toContain("The actions of other services are in no other figure of these papers.");
  });

  test("says the same in Welsh", () => {
    const lines = said(welsh, care(DONE, LATE), waste(AHEAD));
    expect(lines).toContain(
      "Mae 1 o blith 3 o gamau gweithredu 2 o wasanaethau eraill (33%) wedi’i gwblhau ac mae 1 yn hwyr.",
    );
    expect(lines).toContain("Mae Care yn Goch.");
  });

  test("says what a later file has no more, and counts it nowhere", () => {
    const before = broughtIn(builtOn(PLAN, DAY, english), [care(DONE, LATE, AHEAD)], english);
    const after = builtOn(broughtIn(before, [care(DONE, AHEAD)], english), DAY, english);
    const lines = saidOn(after, "services en").map((line) => line.replaceAll("\u00a0", " "));
    expect(lines).toContain("1 of 2 actions of the other service is complete (50 %) and none is overdue.");
    expect(lines).toContain("Care: 1 action that an earlier file had is not in the latest, and in no figure.");
  });

  test.each([
    [english, "On 28 February 2020 there is no plan of another service beside this one. This sheet may be deleted."],
    [welsh, "Nid oes cynllun gwasanaeth arall wrth ochr yr un hwn ar 28 Chwefror 2020. Gellir dileu’r daflen hon."],
  ])("says so where their rows are gone, and keeps no figure of them", (words, text) => {
    const cleared = (["action", "id"] as const).reduce(
      (now, field) => typedInField(now, "serviceActions", 0, field, ""),
      built(words, care(LATE)),
    );
    const again = builtOn(cleared, DAY, words);
    const lines = saidOn(again, `services ${words.language}`).map((line) => line.replaceAll("\u00a0", " "));
    expect(lines.slice(2)).toEqual([text]);
    expect(saidOn(again, `contents ${words.language}`).join("\n")).not.toContain(words.papers.pack.services.sheet);
  });

  test("says of one service in Welsh whose actions they are", () => {
    const [, , state] = said(welsh, care(LATE));
    expect(state).toBe("Nid oes yr un o 1 cam gweithredu’r gwasanaeth arall wedi’i gwblhau (0%) ac mae 1 yn hwyr.");
  });

  test("names no officer where names are withheld", () => {
    const tables = broughtIn(builtOn(PLAN, DAY, english), [care(LATE)], english);
    const changes = finish(proposal("summary", lookAt(tables, DAY), english, { officers: "withheld" }));
    const lines = saidOn(simulate(tables, changes), "services en");
    expect(lines.join("\n")).toContain("Owner: Officer");
    expect(lines.join("\n")).not.toContain("Ann Lee");
  });

  test("says which way each has gone since the earlier paper, whose seal vouches for them (B5, R10)", () => {
    const january = "2020-01-31";
    const then = builtOn(broughtIn(builtOn(PLAN, january, english), [care(AHEAD), waste(LONG_LATE)], english), january);
    const now = (words: Words) =>
      saidOn(builtOn(broughtIn(then, [care(LATE), waste(LONG_LATE)], words), DAY, words), `services ${words.language}`);
    const [careLine, wasteLine] = now(english).filter((line) => /^(Care|Waste) \|/.test(line));
    expect(careLine).toContain("1 of 1 rated actions is Red\n↓\u00a0worse, was Green");
    expect(wasteLine).toMatch(/Red\n→\u00a0unchanged \|/);
    const rows = tableOf(then, "snapshotRows");
    const at = Array.from({ length: bodyRows(rows) }, (_, row) => row).find(
      (row) => recordAt(rows, row).text("kind") === "service",
    );
    const tampered = typedInField(then, "snapshotRows", at ?? -1, "holds", '[9,"0","Care","Red",1,0,1,0]');
    expect(brokenSeal(readHistory(tampered))?.row?.kind).toBe("service");
  });

  test("rebuilt with nothing changed it changes nothing", () => {
    const once = built(english, care(DONE, LATE), waste(AHEAD));
    expect(saidOn(builtOn(once, DAY, english), "services en")).toEqual(saidOn(once, "services en"));
  });
});
