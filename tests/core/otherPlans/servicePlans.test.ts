import { readServiceFile } from "../../../src/app/servicePlanFile";
import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { proposeLanguageInSteps } from "../../../src/core/proposals/changeLanguage";
import { simulate } from "../../../src/core/changes/simulate";
import { isOwnPlan } from "../../../src/core/otherPlans/foundPlan";
import { countsOf, isNews, planDifferences, type ServicePlan } from "../../../src/core/otherPlans/planDifference";
import { proposeServicePlans } from "../../../src/core/otherPlans/proposeServicePlans";
import { proposal, wordsOfSheets } from "../../../src/core/prepareChanges";
import { serviceRecords } from "../../../src/core/plan/servicePlans";
import { ratedServices } from "../../../src/core/report/servicesReport";
import { review, type Review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { CHILDREN, planFile, serviceFile } from "../../snapshots/planFile";
import { entered, takenBack } from "../journal/journalledSteps";
import { inField, tableOf, typedInField } from "../tables/inTables";

const DAY = "2020-02-28" as CalendarDate;
const look = (snapshot: WorkbookSnapshot, asOf = DAY): Review =>
  review(snapshot, { asOf, fallbackDay: asOf, corrections: [] });
const SOURCE = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
No. | Action | Lead officer | Due date | Status
R1.1 | Moderate Year 10 work each half term | Mared Ifans | 31/03/2020 | In progress
R1.2 | Review the curriculum in every school | Nest Caradog | 31/01/2020 | In progress
`,
  ),
);
const TABLES = simulate(SOURCE, finish(proposal("structure", look(SOURCE), english)));

type Rows = Parameters<typeof serviceFile>[1];
const planOf = (service: string, file: string, rows: Rows, own = TABLES): ServicePlan => {
  const read = finish(readServiceFile(file, serviceFile("Plan", rows), look(own)));
  if (!("found" in read)) throw new Error(read.refused.why);
  return { service, file, actions: read.found.actions };
};
const changesOf = (snapshot: WorkbookSnapshot, plans: readonly ServicePlan[], asOf = DAY) => {
  const now = look(snapshot, asOf);
  return finish(proposeServicePlans({ ...now, words: wordsOfSheets(now, english) }, plans));
};
const broughtIn = (snapshot: WorkbookSnapshot, plans: readonly ServicePlan[], asOf = DAY): WorkbookSnapshot =>
  simulate(snapshot, changesOf(snapshot, plans, asOf));
const rows = (snapshot: WorkbookSnapshot): readonly string[] =>
  recordsOf(tableOf(snapshot, "serviceActions")).map(({ text }) =>
    (["service", "id", "status", "percentComplete", "file", "source"] as const).map((field) => text(field)).join(" | "),
  );
const standing = (snapshot: WorkbookSnapshot, asOf = DAY) =>
  ratedServices(snapshot, look(snapshot, asOf).ratedWith).map(
    ({ service, rating, counts, complete, overdue, gone }) => ({
      ...{ service, rating, complete: `${String(complete.count)} of ${String(complete.of)}`, overdue, gone },
      red: counts.Red,
    }),
  );

const CARE = "Children’s social care";
const CORPORATE: Rows = [
  ["C1", "Adopt the performance framework", "Chief Executive", "31/12/2019", "Not started", "", ""],
];
const BOTH = [planOf(CARE, "care.xlsx", CHILDREN), planOf("Corporate leadership", "corporate.xlsx", CORPORATE)];

describe("Plans of other services", () => {
  const after = broughtIn(TABLES, BOTH);

  test("B17: stand in a table of their own, tagged with their service, file and place", () => {
    expect(rows(after)).toEqual([
      `${CARE} | C1 | In progress | 40 | care.xlsx | Plan!A4`,
      `${CARE} | C2 | In progress | 45 | care.xlsx | Plan!A5`,
      `${CARE} | C3 | Complete | 100 | care.xlsx | Plan!A6`,
      `${CARE} | C4 | Cancelled |  | care.xlsx | Plan!A7`,
      "Corporate leadership | C1 | Not started |  | corporate.xlsx | Plan!A4",
    ]);
  });

  test("B17: are in no rating, finding, action or recommendation of the plan", () => {
    const [then, now] = [look(TABLES), look(after)];
    expect(now.rated).toEqual(then.rated);
    expect(now.recommendations).toEqual(then.recommendations);
    expect(now.findings).toEqual(then.findings);
    expect(now.report).toEqual(then.report);
    expect(now.plan.register).toEqual(then.plan.register);
  });

  test("B17: are rated by the rules of the plan and added up by service", () => {
    expect(standing(after)).toEqual([
      { service: CARE, rating: "Red", complete: "1 of 3", overdue: 1, gone: 0, red: 1 },
      { service: "Corporate leadership", rating: "Red", complete: "0 of 1", overdue: 1, gone: 0, red: 1 },
    ]);
  });

  test("are one step, which is taken back as a whole", () => {
    const input = { ...look(TABLES), words: english };
    const written = simulate(TABLES, entered(input, changesOf(TABLES, BOTH), { name: "servicePlans" }));
    const back = takenBack({ ...look(written), words: english }, "S1").now;
    expect(back.sheets.map(({ name }) => name)).not.toContain("Service actions");
    expect(look(back).rated).toEqual(look(TABLES).rated);
  });

  test("that come again unchanged change nothing, in Welsh sheets too", () => {
    expect(changesOf(after, BOTH).edits).toEqual([]);
    const cy = simulate(after, finish(proposeLanguageInSteps({ ...look(after), words: welsh })));
    expect(inField(cy, "serviceActions", 0, "status")).toBe("Ar y gweill");
    expect(changesOf(cy, BOTH).edits).toEqual([]);
    expect(standing(cy)).toEqual(standing(after));
  });

  test("a team answers for nothing here either, and a name typed over it does", () => {
    const team = broughtIn(TABLES, [
      planOf(CARE, "care.xlsx", [["1", "Train every manager", "Finance", "30/06/2020", "In progress", 70, ""]]),
    ]);
    const rated = (snapshot: WorkbookSnapshot) => ratedServices(snapshot, look(snapshot).ratedWith)[0]?.actions[0];
    expect(rated(team)?.reason.code).toBe("no-accountable-owner");
    expect(rated(typedInField(team, "serviceActions", 0, "owner", "Ann Lee"))?.rating).toBe("Green");
  });
});

describe("A file that comes again", () => {
  const first = broughtIn(TABLES, BOTH);
  const later = "2020-03-31" as CalendarDate;
  const changed: Rows = CHILDREN.filter(([id]) => id !== "C2").map((row) =>
    row[0] === "C1" ? [...row.slice(0, 3), "30/04/2020", "In progress", 90, ""] : row,
  );

  test("B17: brings its rows up to date, doubles none, and marks what it has no more", () => {
    const next = broughtIn(first, [planOf(CARE, "care.xlsx", changed)], later);
    expect(rows(next)).toHaveLength(5);
    expect(rows(next)[0]).toBe(`${CARE} | C1 | In progress | 90 | care.xlsx | Plan!A4`);
    expect(standing(next, later)[0]).toMatchObject({ complete: "1 of 2", gone: 1 });
    // Papers of an earlier day count it still.
    expect(standing(next)[0]).toMatchObject({ complete: "1 of 3", gone: 0 });
    expect(inField(next, "serviceActions", 0, "broughtInOn")).toBe(43889);
    expect(inField(next, "serviceActions", 0, "readOn")).toBe(43921);
    expect(inField(next, "serviceActions", 1, "goneOn")).toBe(43921);
    const back = broughtIn(next, [planOf(CARE, "care.xlsx", CHILDREN)], later);
    expect(standing(back, later)[0]).toMatchObject({ complete: "1 of 3", gone: 0 });
  });

  test("B17: leaves what somebody typed, and says so", () => {
    const note = typedInField(first, "serviceActions", 0, "note", "Asked Sioned on 3 March");
    const typed = typedInField(note, "serviceActions", 0, "percentComplete", 55);
    const next = broughtIn(typed, [planOf(CARE, "care.xlsx", changed)], later);
    expect(inField(next, "serviceActions", 0, "percentComplete")).toBe(55);
    expect(inField(next, "serviceActions", 0, "note")).toBe("Asked Sioned on 3 March");
    expect(inField(next, "serviceActions", 0, "due")).toBe(43951);
    // Once the file says the same, nothing is typed over any more.
    const same = changed.map((row) => (row[0] === "C1" ? [...row.slice(0, 5), 55, ""] : row));
    const agreed = broughtIn(next, [planOf(CARE, "care.xlsx", same)], later);
    const then = broughtIn(agreed, [planOf(CARE, "care.xlsx", changed)], later);
    expect(inField(then, "serviceActions", 0, "percentComplete")).toBe(90);
  });

  test("is known under another name and, where the service was wrong, another service, by its actions", () => {
    const renamed = broughtIn(first, [planOf(CARE, "care March.xlsx", CHILDREN)]);
    expect(rows(renamed)).toHaveLength(5);
    const moved = broughtIn(first, [planOf("Adults’ social care", "care.xlsx", CHILDREN)]);
    expect(standing(moved).map(({ service }) => service)).toEqual(["Adults’ social care", "Corporate leadership"]);
    expect(rows(moved)).toHaveLength(5);
  });

  test("of another plan with the same file name does not touch the rows of the first", () => {
    const two = broughtIn(first, [
      planOf("Adults’ social care", "care.xlsx", [["C1", "Review home care", "Iolo Wyn", "31/08/2020", "", "", ""]]),
    ]);
    expect(rows(two)).toHaveLength(6);
    expect(standing(two).map(({ gone }) => gone)).toEqual([0, 0, 0]);
  });

  test("with its rows numbered anew keeps each action in its row", () => {
    const anew = CHILDREN.map((row, at) => [`N${String(at + 5)}`, ...row.slice(1)]);
    const next = broughtIn(first, [planOf(CARE, "care.xlsx", [...anew].reverse())]);
    expect(rows(next).slice(0, 2)).toEqual([
      `${CARE} | N5 | In progress | 40 | care.xlsx | Plan!A7`,
      `${CARE} | N6 | In progress | 45 | care.xlsx | Plan!A6`,
    ]);
    expect(rows(next)).toHaveLength(5);
  });
});

describe("A file that comes again where somebody worked in the rows", () => {
  const first = broughtIn(TABLES, BOTH);
  const services = (snapshot: WorkbookSnapshot): readonly string[] =>
    recordsOf(tableOf(snapshot, "serviceActions")).map(({ text }) => `${text("service")} ${text("id")}`);

  test("leaves a service that was typed over a row, and doubles it not", () => {
    const typed = typedInField(first, "serviceActions", 1, "service", "Fostering");
    const next = broughtIn(typed, BOTH);
    expect(services(next)).toEqual(services(typed));
    expect(services(broughtIn(next, BOTH))).toEqual(services(typed));
    // All rows under another name are the same plan under that name.
    const all = [0, 1, 2, 3].reduce(
      (now, row) => typedInField(now, "serviceActions", row, "service", "Families"),
      first,
    );
    const other = [["C9", "Open a family hub", "Ann Lee", "30/06/2020", "", "", ""]];
    const later = broughtIn(all, [planOf("Families", "care.xlsx", other)]);
    expect(services(later)).toEqual([...services(all), "Families C9"]);
    expect(inField(later, "serviceActions", 0, "goneOn")).toBe(43889);
  });

  test("says of a row that was typed by hand never that a file has it no more", () => {
    const byHand = [
      ["action", "Visit every home"],
      ...(["id", "key", "memory"] as const).map((field) => [field, ""] as const),
    ] as const;
    const typed = byHand.reduce((now, [field, text]) => typedInField(now, "serviceActions", 3, field, text), first);
    const next = broughtIn(typed, [planOf(CARE, "care.xlsx", CHILDREN.slice(0, 2))]);
    expect([2, 3].map((row) => inField(next, "serviceActions", row, "goneOn") ?? "")).toEqual([43889, ""]);
  });

  test("is told to move its rows to another service, on the same day, too", () => {
    const [moved] = planDifferences(
      [planOf("Adults’ social care", "care.xlsx", CHILDREN)],
      serviceRecords(first),
      first.dateSystem,
    );
    if (!moved) throw new Error("no difference");
    expect(isNews(moved, DAY, first.dateSystem)).toBe(true);
    expect(countsOf(moved)).toEqual({ added: 0, changed: 0, moved: 4, kept: 0, gone: 0 });
  });

  test("takes what it has no more along to its new name and service, so that no service is left with nothing", () => {
    const moved = broughtIn(first, [planOf("Adults’ social care", "adults.xlsx", CHILDREN.slice(0, 3))]);
    expect(standing(moved)).toMatchObject([{ service: "Adults’ social care", gone: 1 }, { gone: 0 }]);
    const back = broughtIn(moved, [planOf("Adults’ social care", "adults.xlsx", CHILDREN)]);
    expect(services(back)).toEqual(services(first).map((one) => one.replace(CARE, "Adults’ social care")));
    expect(standing(back)).toMatchObject([{ gone: 0 }, { gone: 0 }]);
  });

  test("has its own rows before another that is like it", () => {
    const adults = planOf("Adults’ social care", "adults.xlsx", CHILDREN.slice(0, 3));
    const both = services(broughtIn(first, [adults, ...BOTH]));
    expect(both.slice(0, 5)).toEqual(services(first));
    expect(both.slice(5)).toEqual(["C1", "C2", "C3"].map((id) => `Adults’ social care ${id}`));
  });
});

describe("A file that cannot be brought in", () => {
  const why = (bytes: Uint8Array): unknown => {
    const read = finish(readServiceFile("other.xlsx", bytes, look(TABLES)));
    return "refused" in read ? read.refused : null;
  };

  test("is told by name with what was looked at", () => {
    expect(why(planFile([["Shopping"], ["milk"]], "List"))).toMatchObject({ why: "no-plan", sheets: ["List"] });
    expect(why(new Uint8Array([80, 75, 3, 4, 0]))).toMatchObject({ file: "other.xlsx", why: "corrupt" });
    expect(why(new TextEncoder().encode("Action,Owner\n"))).toMatchObject({ why: "text" });
  });

  test("is not this very plan where this plan has no actions yet", () => {
    const [found] = BOTH.map(({ actions, file }) => ({
      ...{ file, actions, sheets: [], questions: 0, ours: 0 },
      says: { name: "", title: "", sheets: [] },
    }));
    expect(found && isOwnPlan(found, { actions: [] })).toBe(false);
  });

  test("is this very plan, where most of its actions are", () => {
    const own = look(TABLES).plan.actions.map(({ id, action }) => [
      id ?? "",
      action,
      "Ann Lee",
      "31/03/2020",
      "",
      "",
      "",
    ]);
    expect(why(serviceFile("Plan", own))).toMatchObject({ why: "own-plan" });
  });

  test("is brought in without our own actions, where it is one of the whole council that holds them, too", () => {
    const row = (id: string, action: string) => [id, action, "Ann Lee", "31/03/2020", "", "", ""];
    const own = look(TABLES).plan.actions.map(({ id, action }) => row(id ?? "", action));
    const more = Array.from({ length: own.length + 1 }, (_, at) =>
      row(`C${String(at)}`, `Repair street ${String(at)}`),
    );
    const read = finish(readServiceFile("council.xlsx", serviceFile("Plan", [...own, ...more]), look(TABLES)));
    const found = "found" in read ? read.found : null;
    expect(found?.actions.map(({ row: { action } }) => action)).toEqual(more.map(([, action]) => action));
    expect(found?.ours).toBe(own.length);
  });
});
