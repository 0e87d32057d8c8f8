import fc from "fast-check";
import { finish } from "../../../src/core/steps/work";
import { buildRegister } from "../../../src/core/read/buildRegister";
import { isSurnameFirst, readOwnerCell } from "../../../src/core/read/readOwnerCell";
import type { RegisterEntry } from "../../../src/core/read/readings";
import { entryOf } from "../rate/actionFixture";
import { day } from "./planDatesOf";
import { leastTime, MOST_MS } from "../leastTime";

const person = (name: string, initials: string, more: Partial<RegisterEntry> = {}): RegisterEntry =>
  entryOf(name, { initials, ...more });
const REGISTER: readonly RegisterEntry[] = [
  person("Eleri Probert", "EP", {
    post: "Head of Education",
    email: "eleri.probert@council.example",
    aliases: ["Eleri P"],
  }),
  person("Gwenno Probert", "GP", { post: "Safeguarding Officer" }),
  person("Siôn Hartley", "SH"),
  person("Siwan Haycock", "SH"),
  person("Lynette Lovell", "LL", { post: "Post-16 Officer", to: day("2020-01-31") }),
  person("Huw Benbow", "HB", { post: "Post-16 Officer", from: day("2020-02-03") }),
  { ...person("Learning and Development", "L&D"), kind: "team" },
];
const names = (text: string): string[] =>
  readOwnerCell(text, REGISTER, null).owners.map((owner) => `${String(owner.text)} ${owner.match.how}`);

describe("O4, O5, O7: matching to the register", () => {
  test.each([
    ["eleri  PROBERT", "Eleri Probert exact"],
    ["Probert, Eleri", "Eleri Probert exact"],
    ["Sion Hartley", "Siôn Hartley exact"],
    ["Eleri P", "Eleri Probert alias"],
    ["eleri.probert@council.example", "Eleri Probert exact"],
    ["L Lovell", "Lynette Lovell surname"],
    ["Ms Lovell", "Lynette Lovell surname"],
    ["L. Lovell (Interim Head)", "Lynette Lovell surname"],
    ["HB", "Huw Benbow initials"],
    ["SH", "SH ambiguous"],
    ["Ms Probert", "Ms Probert ambiguous"],
    ["Ms Probert (Head of Education)", "Eleri Probert surname"],
    ["Elery Probert", "Eleri Probert close"],
    ["L Lovel", "Lynette Lovell close"],
    ["Head of Education", "Head of Education post"],
    ["Head of Education (EP)", "Eleri Probert initials"],
    ["Learning & Development", "Learning & Development none"],
    ["JS", "JS none"],
  ])("%j is %s", (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  test("O9: a post that passed on means the one who holds it now", () => {
    const match = readOwnerCell("Post-16 Officer", REGISTER, null).owners[0]?.match;
    expect(match).toMatchObject({ how: "post", entry: { name: "Huw Benbow" } });
  });
});

describe("O1, O2, O6: several, the lead, ditto", () => {
  test("the first is accountable, unless another one is marked", () => {
    const leads = (text: string, leadMark?: string): (string | null)[] =>
      readOwnerCell(text, REGISTER, null, leadMark === undefined ? {} : { leadMark })
        .owners.filter((owner) => owner.lead)
        .map((owner) => owner.text);
    expect(leads("HB/GP")).toEqual(["Huw Benbow"]);
    expect(leads("HB / GP (lead)")).toEqual(["Gwenno Probert"]);
    expect(leads("HB, Lead: GP")).toEqual(["Gwenno Probert"]);
    expect(leads("HB\nGP*", "*")).toEqual(["Gwenno Probert"]);
    expect(readOwnerCell("HB (lead), GP", REGISTER, null).leadMarked).toBe(true);
  });

  test.each(["ditto", '"', "As above", "\u201d", "fel uchod"])(
    "%j carries all the owners above, lead included",
    (mark) => {
      const above = readOwnerCell("HB / GP (lead)", REGISTER, null);
      expect(readOwnerCell(mark, REGISTER, above)).toEqual({ ...above, raw: mark, fromAbove: true });
    },
  );

  test("ditto under nothing, and a blank cell, name nobody", () => {
    for (const text of ["ditto", " \u00a0"]) {
      expect(readOwnerCell(text, REGISTER, null).owners).toMatchObject([{ kind: "missing", text: null, lead: false }]);
    }
  });

  test("Surname, Forename all down a column is one name each", () => {
    expect(isSurnameFirst(["Probert, Eleri", "Benbow, Huw", "Hartley, Siôn"])).toBe(true);
    expect(isSurnameFirst(["Probert, Eleri", "HB", "All"])).toBe(false);
    const owners = readOwnerCell("Jones, Megan", [], null, { surnameFirst: true }).owners;
    expect(owners.map((owner) => owner.text)).toEqual(["Megan Jones"]);
  });
});

describe("O8: a register from the owners' cells", () => {
  const built = finish(
    buildRegister([
      "Eleri Probert",
      "ELERI  PROBERT",
      "Eleri Probart",
      "Huw Benbow / Eleri Probert",
      "EP",
      "ditto",
      "TBC",
      "Head of Finance",
      "E Probert",
    ]),
  );

  test("spellings collide into one entry under the commonest of them; what names nobody is left out", () => {
    expect(built.map((entry) => `${entry.name} ${entry.kind}`)).toEqual([
      "Eleri Probert person",
      "Huw Benbow person",
      "Head of Finance post",
    ]);
  });

  test("initials and slips are matched to it, a slip never silently", () => {
    expect(readOwnerCell("EP", built, null).owners[0]).toMatchObject({
      text: "Eleri Probert",
      match: { how: "initials" },
    });
    expect(readOwnerCell("Eleri Probart", built, null).owners[0]).toMatchObject({
      text: "Eleri Probert",
      match: { how: "close" },
    });
  });
});

describe("Any text at all", () => {
  test("any text has at least one owner and at most one lead, without throwing", () => {
    const pieces = fc.constantFrom(
      "Eleri",
      "Probert",
      "and",
      "&",
      ",",
      " ",
      "/",
      "(",
      ")",
      "\n",
      "Head of",
      "Mr",
      "*",
      "-",
      "HB",
      "\ud800",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { owners } = readOwnerCell(text, REGISTER, null);
        expect(owners.length).toBeGreaterThan(0);
        expect(owners.filter((owner) => owner.lead).length).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["a", "A ", "(", " ", "/", ", ", "and ", "Mr ", "Head of ", "@", "- "])(
    "100,000 characters of %j take no time",
    (piece) => {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(leastTime(() => readOwnerCell(text, REGISTER, null))).toBeLessThan(MOST_MS);
    },
  );
});

describe("O1: what an owner is to do is no part of the name", () => {
  const namesIn = (text: string): string =>
    readOwnerCell(text, [], null)
      .owners.map((owner) => owner.text)
      .join(" + ");

  test.each([
    ["Mair Ellis : send codes to all schools", "Mair Ellis"],
    ["Huw Treharne: dod â drafft\nEleri Probert: chase late schools", "Huw Treharne + Eleri Probert"],
    ["Lead: Huw Treharne", "Huw Treharne"],
  ])("%j", (text, owners) => {
    expect(namesIn(text)).toBe(owners);
  });

  test("a name behind a colon is no task", () => {
    expect(namesIn("Finance: Huw Treharne")).toContain("Huw Treharne");
  });
});
