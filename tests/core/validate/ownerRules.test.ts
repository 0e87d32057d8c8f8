import { dateOf, entryOf, on, ownerOf } from "../rate/actionFixture";
import { codesOf, findingsOfOne } from "./findingsOf";

const leah = entryOf("Leah Lovell", { initials: "LL", post: "Head of Schools" });
const register = [leah];
const DONE = { status: "complete", evidence: "Minutes", completedOn: dateOf("2020-02-03") } as const;
const cellIn = (column: number) => ({ sheet: "R1", row: 7, column });
/** The cells that name the owner and those who support. */
const CELLS = { owner: cellIn(3), supportingOwners: cellIn(9) };
const exact = (entry: typeof leah) => ownerOf(entry.name, "person", { how: "exact", entry });

describe("findings about the owner", () => {
  test("an owner of the register raises nothing", () => {
    expect(codesOf({ owners: [exact(leah)] }, { register })).toEqual([]);
  });

  test("nobody is named (F1)", () => {
    expect(codesOf({ owners: [ownerOf(null, "missing")] })).toEqual(["owner-missing"]);
  });

  test("what stands where nobody is named is told without the blanks around it (F1)", () => {
    const dashes = { ...ownerOf(null, "missing"), raw: "  ?? " };
    expect(findingsOfOne({ owners: [dashes] })).toMatchObject([{ code: "owner-missing", facts: { text: "??" } }]);
    expect(codesOf({ owners: [ownerOf("Leah Lovell"), ownerOf(null, "missing")] })).toEqual([]);
    expect(codesOf({ owners: [ownerOf(null, "missing")], ...DONE })).toEqual([]);
  });

  test("a placeholder or a vacancy stands there (F2)", () => {
    const vacant = { ...ownerOf(null, "vacant"), raw: "Vacancy" };
    expect(findingsOfOne({ owners: [vacant] })).toMatchObject([
      { code: "owner-placeholder", rule: "F2", severity: "error", facts: { text: "Vacancy" } },
    ]);
    expect(codesOf({ owners: [ownerOf("Leah Lovell"), { ...vacant, lead: false }] })).toEqual([]);
  });

  test("a vacancy that leads is told though somebody supports, and beside a team whoever leads (F2)", () => {
    const vacant = { ...ownerOf(null, "vacant"), raw: "Vacancy" };
    const supporting = { ...ownerOf("Leah Lovell"), lead: false };
    expect(codesOf({ owners: [vacant, supporting] })).toEqual(["owner-placeholder"]);
    const tbc = { ...ownerOf(null, "placeholder"), raw: "TBC", lead: false };
    expect(codesOf({ owners: [ownerOf("Finance", "team"), tbc] })).toContain("owner-placeholder");
    expect(codesOf({ owners: [ownerOf("Head of Schools", "post"), tbc] })).toEqual([]);
    expect(codesOf({ owners: [tbc], ...DONE })).toEqual([]);
  });

  test("a person or a post that the register lacks, but no team (F3)", () => {
    const owners = [ownerOf("Jac Penrose"), ownerOf("School Improvement Team", "team", { how: "none" }, false)];
    expect(codesOf({ owners }, { register })).toEqual(["owner-not-in-register"]);
    expect(codesOf({ owners }, { register, registerIsBuilt: true })).toEqual([]);
    expect(codesOf({ owners, ...DONE }, { register })).toEqual([]);
  });

  test("is told with the cell that names it; with no register at all nobody is missing from it (F3)", () => {
    const post = { ...ownerOf(null, "post"), raw: "Head of Audit" };
    expect(findingsOfOne({ owners: [exact(leah)], supporting: [post], cells: CELLS }, { register })).toMatchObject([
      { code: "owner-not-in-register", facts: { text: "Head of Audit" }, place: CELLS.supportingOwners },
    ]);
    expect(codesOf({ owners: [ownerOf("Jac Penrose")] }, { register: [], registerIsBuilt: false })).toEqual([]);
  });

  test("a name close to one of the register, whatever the status (F4)", () => {
    const close = { ...ownerOf("Leah Lovell", "person", { how: "close", entry: leah }), raw: "Lea Lovel" };
    for (const state of [{}, DONE])
      expect(findingsOfOne({ owners: [close], ...state }, { register }).map(({ facts }) => facts)).toEqual([
        { text: "Lea Lovel", register: "Leah Lovell" },
      ]);
  });

  test("initials that fit two people (F5)", () => {
    const two = [entryOf("Siôn Hartley"), entryOf("Siwan Haycock")];
    const sh = ownerOf("SH", "person", { how: "ambiguous", entries: two });
    expect(findingsOfOne({ owners: [sh] }, { register: two })).toMatchObject([
      { code: "owner-ambiguous", facts: { text: "SH", candidates: ["Siôn Hartley", "Siwan Haycock"] } },
    ]);
  });

  test("a spelling or initials of a supporting owner are told with the cell they stand in (F4, F5)", () => {
    const close = { ...ownerOf("Leah Lovell", "person", { how: "close", entry: leah }), raw: "Lea Lovel" };
    const sh = ownerOf("SH", "person", { how: "ambiguous", entries: [leah, entryOf("Siwan Haycock")] });
    const found = findingsOfOne({ owners: [exact(leah)], supporting: [close, sh], cells: CELLS }, { register });
    expect(found.map(({ code, place }) => [code, place])).toEqual([
      ["owner-misspelt", CELLS.supportingOwners],
      ["owner-ambiguous", CELLS.supportingOwners],
    ]);
    expect(codesOf({ owners: [sh], ...DONE })).toEqual([]);
  });

  test.each([
    ["before the review", "2020-01-31", ["owner-left"]],
    ["on the day of the review", "2020-02-28", ["owner-left"]],
    ["before the due day", "2020-06-29", ["owner-left"]],
    ["on the due day", "2020-06-30", []],
  ])("somebody who left %s (F6)", (_, to, codes) => {
    const leaver = entryOf("Huw Benbow", { to: on(to) });
    expect(codesOf({ owners: [exact(leaver)] }, { register: [leaver] })).toEqual(codes);
  });

  test("a post that passed to another person has not left (F6)", () => {
    const before = entryOf("Huw Benbow", { post: "Post-16 Officer", to: on("2020-01-31") });
    const after = entryOf("Delyth Corfield", { post: "Post-16 Officer", from: on("2020-02-03") });
    const post = ownerOf("Post-16 Officer", "post", { how: "post", entry: before });
    expect(codesOf({ owners: [post] }, { register: [before, after] })).toEqual([]);
  });

  test.each([
    ["one row", ["2019-12-31"]],
    ["the later row first", ["2019-12-31", "2019-08-31"]],
    ["the later row last", ["2019-08-31", "2019-12-31"]],
    ["several rows", ["2019-08-31", "2019-12-31", "2018-07-31"]],
  ])("the day on which somebody left is the last of the register: %s (F6)", (_, ends) => {
    const rows = ends.map((to) => entryOf("Huw Benbow", { to: on(to) }));
    const [first = leah] = rows;
    expect(findingsOfOne({ owners: [exact(first)] }, { register: rows })).toMatchObject([
      { code: "owner-left", facts: { text: "Huw Benbow", leftOn: "2019-12-31" } },
    ]);
    expect(codesOf({ owners: [exact(first)], ...DONE }, { register: rows })).toEqual([]);
  });

  test("somebody with a row that has no end is still there, and without a due day only the review counts (F6)", () => {
    const ended = entryOf("Huw Benbow", { to: on("2019-12-31") });
    const goesOn = entryOf("Huw Benbow", { post: "Adviser" });
    expect(codesOf({ owners: [exact(ended)] }, { register: [ended, goesOn] })).toEqual([]);
    const leaves = entryOf("Huw Benbow", { to: on("2020-06-29") });
    const undated = { owners: [exact(leaves)], due: dateOf(null) };
    expect(codesOf(undated, { register: [leaves] })).not.toContain("owner-left");
  });

  test("a supporting owner who left is found in the cell that names him (F6)", () => {
    const leaver = entryOf("Huw Benbow", { to: on("2020-01-31") });
    const named = { owners: [exact(leah)], supporting: [exact(leaver)], cells: CELLS };
    expect(findingsOfOne(named, { register: [leah, leaver] })).toMatchObject([
      { code: "owner-left", place: CELLS.supportingOwners },
    ]);
  });

  test("only a team, a body or everyone (F7)", () => {
    expect(codesOf({ owners: [ownerOf("All", "everyone")] })).toEqual(["owner-collective"]);
    expect(codesOf({ owners: [ownerOf("Leah Lovell"), ownerOf("Cabinet", "body", { how: "none" }, false)] })).toEqual(
      [],
    );
  });

  test.each(["team", "body", "everyone"] as const)("a %s is told by its name, or as it was typed (F7)", (kind) => {
    const named = ownerOf("School Improvement", kind);
    expect(findingsOfOne({ owners: [named] })).toMatchObject([
      { code: "owner-collective", facts: { text: "School Improvement" } },
    ]);
    const typed = { ...ownerOf(null, kind), raw: "the schools" };
    expect(findingsOfOne({ owners: [typed] })).toMatchObject([{ facts: { text: "the schools" } }]);
    expect(codesOf({ owners: [named, ownerOf("Head of Schools", "post")] })).toEqual([]);
    expect(codesOf({ owners: [named], ...DONE })).toEqual([]);
  });

  test("two persons and no lead marked (F8)", () => {
    const owners = [ownerOf("Leah Lovell"), ownerOf("Tom Ash", "person", { how: "none" }, false)];
    expect(findingsOfOne({ owners })).toMatchObject([
      { code: "owner-several", severity: "note", facts: { first: "Leah Lovell", others: ["Tom Ash"] } },
    ]);
    expect(codesOf({ owners, leadMarked: true })).toEqual([]);
  });

  test("one person beside a post or a team is no question of who leads, and neither is a finished action (F8)", () => {
    const beside = [ownerOf("Head of Schools", "post"), ownerOf("School Improvement", "team")];
    expect(codesOf({ owners: [ownerOf("Leah Lovell"), ...beside] })).toEqual([]);
    const three = ["Leah Lovell", "Tom Ash", "Nest Caradog"].map((name) => ownerOf(name));
    expect(findingsOfOne({ owners: three })).toMatchObject([
      { facts: { first: "Leah Lovell", others: ["Tom Ash", "Nest Caradog"] } },
    ]);
    expect(codesOf({ owners: three, ...DONE })).toEqual([]);
  });
});
