import { proposal } from "../../../src/core/prepareChanges";
import { simulate } from "../../../src/core/changes/simulate";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { paperSheets } from "../../../src/core/tables/paperSheets";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import type { Words } from "../../../src/core/words/words";
import { snapshotOfFile } from "../../snapshots/snapshotOf";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { inField, tableOf, typedInField } from "../tables/inTables";
import { builtOn, lookAt, placeOn, saidOn, typedOn } from "./builtPapers";

const DAY = "2020-02-28";

/** Names in every place in which a paper may say one. */
const PLAN = gridWorkbook(
  gridSheet(
    "R1",
    [
      "Post-inspection action plan",
      "",
      "R1 Improve outcomes for learners (lead: Nest Rowlands)",
      "Ref | Action | Lead officer | Start | Deadline | Status | Latest update | Evidence",
      "R1.1 | Mared Ifans to moderate Year 10 work | Mared Ifans | 6/1/2020 | 31/1/2020 | In progress | Mrs Ifans met M. Ellis-Jones | Note by IFANS, Mared",
      "R1.2 | Publish the strategy | Mair Ellis-Jones | 6/1/2020 | 30/6/2020 | In progress | Mared has asked mair.ellis-jones@council.wales | ",
      "R1.3 | Train heads at Ysgol Mair | Nest Rowlands | 6/1/2020 | 31/3/2020 | Complete | Word of Siôn Hartley, no officer | Minutes",
      "R1.4 | Meet the clusters | Mared Ifans, Nest Rowlands | 6/1/2020 | 31/1/2020 | Not started |  | ",
    ].join("\n"),
  ),
  gridSheet(
    "Officers",
    [
      "Name | Post | E-mail",
      "Mared Ifans | Head of Secondary | mared.ifans@council.wales",
      "Mair Ellis-Jones | Adviser | ",
      "Nest Rowlands | Adviser | ",
    ].join("\n"),
  ),
);
const NAMES = /ifans|ellis-jones|rowlands|\bmared\b|(?<!ysgol )\bmair\b|\bnest\b/iu;

const without = (snapshot: WorkbookSnapshot, words: Words = english): WorkbookSnapshot =>
  simulate(snapshot, finish(proposal("summary", lookAt(snapshot, DAY), words, { officers: "withheld" })));
const papers = (snapshot: WorkbookSnapshot): readonly string[] => [...paperSheets(snapshot).sheets.keys()];
const lines = (snapshot: WorkbookSnapshot): readonly string[] =>
  papers(snapshot).flatMap((paper) => saidOn(snapshot, paper).map((line) => `${paper}: ${line}`));
/** What people may read of a paper beside its cells: names of sheets, texts and alternative texts of charts, tips of links. */
const beside = (snapshot: WorkbookSnapshot): string => {
  const { sheets, pictures } = paperSheets(snapshot);
  return JSON.stringify([...sheets.values()].map(({ name }) => name)) + [...pictures.values()].join("\n");
};

describe("Papers without the names of officers (B12)", () => {
  const built = without(PLAN);

  test("name nobody, in no cell, no chart and no link, in either language", () => {
    for (const snapshot of [built, without(PLAN, welsh)]) {
      expect(lines(snapshot).filter((line) => NAMES.test(line))).toEqual([]);
      expect(NAMES.exec(beside(snapshot))).toBeNull();
    }
    expect(lines(builtOn(PLAN, DAY)).filter((line) => NAMES.test(line)).length).toBeGreaterThan(10);
  });

  test("put posts in place of names where one person holds the post, else letters, the same all through", () => {
    expect(lines(built)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(
          "| R1.1 | Head of Secondary to moderate Year 10 work | 28 days overdue | Head of Secondary |",
        ),
        expect.stringContaining("Head of Secondary met Officer A"),
        expect.stringContaining("Head of Secondary has asked Officer A"),
        expect.stringMatching(/^owners en: Officer.A \| Person \| 1 /u),
        expect.stringContaining("Note by Head of Secondary"),
      ]),
    );
  });

  test("leave schools, saints and people whom nothing but a text names as they are, and Contents says so", () => {
    expect(lines(built).join("\n")).toContain("Train heads at Ysgol Mair");
    expect(lines(built).join("\n")).toContain("Word of Siôn Hartley, no officer");
    expect(saidOn(built, "contents en")).toContain(english.papers.pack.contents.withoutOfficers);
    expect(saidOn(builtOn(PLAN, DAY), "contents en")).not.toContain(english.papers.pack.contents.withoutOfficers);
  });

  test("write it into Settings, where the next build and the ribbon's go by it, until it says otherwise", () => {
    const { name, choices } = english.sheets.settings.officers;
    const row = rowOf(built, name);
    expect(inField(built, "settings", row, "value")).toBe(choices.withheld);
    expect(finish(proposal("summary", lookAt(built, DAY), english)).edits).toEqual([]);
    for (const [value, isNamed] of [
      [choices.shown, true],
      ["", true],
      [welsh.sheets.settings.officers.choices.shown, true],
      ["no", false],
      [welsh.sheets.settings.officers.choices.withheld, false],
    ] as const) {
      const after = builtOn(typedInField(built, "settings", row, "value", value), DAY);
      expect([value, lines(after).some((line) => NAMES.test(line))]).toEqual([value, isNamed]);
    }
    const inWelsh = builtOn(built, DAY, welsh);
    expect(inField(inWelsh, "settings", row, "value")).toBe(welsh.sheets.settings.officers.choices.withheld);
    expect(lines(inWelsh).filter((line) => line.includes(" cy: ") && NAMES.test(line))).toEqual([]);
  });

  test("keep a note beside the row of the officer it was written beside", () => {
    const [at] = placeOn(built, "owners en", "Officer A");
    const noted = typedOn(built, "owners en", [at, 12], "Ask in March");
    const more = typedInField(noted, "actions", 0, "owner", "Gethin Powell");
    const after = builtOn(more, DAY);
    const [line] = saidOn(after, "owners en").filter((one) => one.includes("Ask in March"));
    expect(line).toMatch(/^Officer.[A-C] \| Person \| 1 \|/u);
    expect(lines(after).filter((one) => /powell|gethin/iu.test(one))).toEqual([]);
  });

  test("name nobody of an earlier paper whose action is gone", () => {
    const named = builtOn(PLAN, "2020-01-31");
    const gone = typedInField(named, "actions", 1, "owner", "Nest Rowlands");
    const after = without(gone);
    expect(saidOn(after, "changes en").join("\n")).toContain("Officer");
    expect(lines(after).filter((line) => NAMES.test(line))).toEqual([]);
  });
});

test("teams and posts keep their rows and the notes beside them where names are withheld, and a post that somebody holds is one row (B12)", () => {
  const plan = gridWorkbook(
    gridSheet(
      "R1",
      [
        "R1 Improve outcomes for learners",
        "Ref | Action | Lead officer | Deadline | Status",
        "R1.1 | Moderate Year 10 work | Head of Secondary | 31/1/2020 | In progress",
        "R1.2 | Publish the strategy | Mared Ifans | 30/6/2020 | In progress",
        "R1.3 | Train every head | HR Team | 31/3/2020 | In progress",
        "R1.4 | Meet the clusters | Section 151 Officer | 31/1/2020 | Not started",
      ].join("\n"),
    ),
    gridSheet("Officers", "Name | Post\nMared Ifans | Head of Secondary\nNest Rowlands | Adviser"),
  );
  const again = (snapshot: WorkbookSnapshot): unknown =>
    finish(proposal("summary", lookAt(snapshot, DAY), english)).edits;
  const built = without(plan);
  expect(again(built)).toEqual([]);
  const owners = (snapshot: WorkbookSnapshot): readonly string[] =>
    saidOn(snapshot, "owners en").filter((line) => /^(?:Head of Secondary|HR Team|Section 151 Officer) \|/u.test(line));
  const notes = ["Head of Secondary", "HR Team", "Section 151 Officer"];
  const noted = notes.reduce(
    (one, name) => typedOn(one, "owners en", [placeOn(one, "owners en", name)[0], 12], `About ${name}`),
    built,
  );
  expect(again(noted)).toEqual([]);
  const after = builtOn(typedInField(noted, "actions", 0, "status", "Complete"), DAY);
  expect(
    owners(after).filter((line) =>
      notes.some((name) => line.startsWith(`${name} |`) && line.includes(`About ${name}`)),
    ),
  ).toHaveLength(3);
  expect(owners(after)).toHaveLength(3);
});

describe("Owners as people type them (B12)", () => {
  const plan = gridWorkbook(
    gridSheet(
      "R1",
      [
        "Post-inspection action plan",
        "",
        "R1 Improve outcomes for learners (lead: Nest Rowlands)",
        "Ref | Action | Lead officer | Supporting officer | Start | Deadline | Status | Latest update | Evidence",
        "R1.1 | Moderate | Gethin Powell, Head of Secondary | Bethan Pugh | 6/1/2020 | 31/1/2020 | In progress | Bethan Pugh met G. Powell | Powell, G.",
        "R1.2 | Publish | Head of Primary (Lowri Tudor) |  | 6/1/2020 | 30/6/2020 | In progress | Lowri Tudor asked | ",
        "R1.3 | Train | Nest Rowlands (ALN) / Iwan Hughes |  | 6/1/2020 | 31/3/2020 | Complete | Iwan Hughes and Nest R. | Minutes",
        "R1.4 | Meet | Cllr Elfed Prys |  | 6/1/2020 | 31/1/2020 | Not started | Cllr Prys asked; Elfed  | ",
        "R1.5 | Map | mali.gruffydd@council.wales |  | 6/1/2020 | 31/1/2020 | Not started | Mali Gruffydd asked  | ",
        "R1.6 | Plan | Officer: Dyfan Penri |  | 6/1/2020 | 31/1/2020 | Not started | Dyfan Penri asked  | ",
        "R1.7 | Count | Sioned Wyn Davies + team |  | 6/1/2020 | 31/1/2020 | Not started | Sioned Davies and Sioned Wyn asked | ",
      ].join("\n"),
    ),
  );
  const people =
    /powell|gethin|pugh|bethan|lowri|tudor|rowlands|nest\b|iwan|hughes|elfed|prys|mali|gruffydd|dyfan|penri|sioned|davies/iu;

  test("are withheld with a post, a label, an address or a second owner beside them, and so are those who support", () => {
    expect(lines(without(plan)).filter((line) => people.test(line))).toEqual([]);
  });

  test("keep the note beside their row when names are withheld, and when they are shown again", () => {
    const shown = builtOn(plan, DAY);
    const [at] = placeOn(shown, "owners en", "Sioned Wyn Davies");
    const withheld = without(typedOn(shown, "owners en", [at, 12], "Ask in March"));
    const noted = (snapshot: WorkbookSnapshot): readonly string[] =>
      saidOn(snapshot, "owners en").filter((line) => line.includes("Ask in March"));
    expect(noted(withheld)).toEqual([expect.stringMatching(/^Officer.[A-Z] \| Person \| 1 \|/u)]);
    const again = simulate(
      withheld,
      finish(proposal("summary", lookAt(withheld, DAY), english, { officers: "shown" })),
    );
    expect(noted(again)).toEqual([expect.stringMatching(/^Sioned Wyn Davies \| Person \| 1 \|/u)]);
  });

  test("are still named by papers of the other language that are not built again, and Contents says so", () => {
    const asked = { officers: "withheld" } as const;
    const both = simulate(plan, finish(proposal("summary", lookAt(plan, DAY), english, { papersIn: "both" })));
    const built = (papersIn: "one" | "both"): WorkbookSnapshot =>
      simulate(both, finish(proposal("summary", lookAt(both, DAY), english, { ...asked, papersIn })));
    const { othersMayName } = english.papers.pack.contents;
    expect(saidOn(built("one"), "contents en")).toContain(othersMayName);
    expect(lines(built("both")).filter((line) => people.test(line))).toEqual([]);
    expect(saidOn(built("both"), "contents en")).not.toContain(othersMayName);
    expect(saidOn(without(plan), "contents en")).not.toContain(othersMayName);
  });
});

const rowOf = (snapshot: WorkbookSnapshot, name: string): number =>
  recordsOf(tableOf(snapshot, "settings")).findIndex(({ text }) => text("setting") === name);

describe("Papers of the sample without names", () => {
  test("name nobody of its register", () => {
    const plan = snapshotOfFile("samples/brynmor-plan.xlsx");
    const { register } = lookAt(plan, DAY).plan;
    const people = register.filter(({ kind, name }) => kind === "person" && name.trim().includes(" "));
    expect(people.length).toBeGreaterThan(5);
    for (const words of [english, welsh]) {
      const said = lines(without(plan, words));
      const named = people.flatMap(({ name }) =>
        said.filter((line) => line.toLowerCase().includes(name.toLowerCase())),
      );
      expect(named).toEqual([]);
    }
  });
});
