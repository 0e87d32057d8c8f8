import { dateOf, entryOf, on, ownerOf } from "../rate/actionFixture";
import { codesOf, findingsOfOne } from "./findingsOf";

const leah = entryOf("Leah Lovell", { initials: "LL", post: "Head of Schools" });
const register = [leah];
const DONE = { status: "complete", evidence: "Minutes", completedOn: dateOf("2020-02-03") } as const;
const exact = (entry: typeof leah) => ownerOf(entry.name, "person", { how: "exact", entry });

describe("findings about the owner", () => {
  test("an owner of the register raises nothing", () => {
    expect(codesOf({ owners: [exact(leah)] }, { register })).toEqual([]);
  });

  test("nobody is named (F1)", () => {
    expect(codesOf({ owners: [ownerOf(null, "missing")] })).toEqual(["owner-missing"]);
  });

  test("a placeholder or a vacancy stands there (F2)", () => {
    const vacant = { ...ownerOf(null, "vacant"), raw: "Vacancy" };
    expect(findingsOfOne({ owners: [vacant] })).toMatchObject([
      { code: "owner-placeholder", rule: "F2", severity: "error", facts: { text: "Vacancy" } },
    ]);
    expect(codesOf({ owners: [ownerOf("Leah Lovell"), { ...vacant, lead: false }] })).toEqual([]);
  });

  test("a person or a post that the register lacks, but no team (F3)", () => {
    const owners = [ownerOf("Jac Penrose"), ownerOf("School Improvement Team", "team", { how: "none" }, false)];
    expect(codesOf({ owners }, { register })).toEqual(["owner-not-in-register"]);
    expect(codesOf({ owners }, { register, registerIsBuilt: true })).toEqual([]);
    expect(codesOf({ owners, ...DONE }, { register })).toEqual([]);
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

  test("a supporting owner who left is found in the cell that names him (F6)", () => {
    const leaver = entryOf("Huw Benbow", { to: on("2020-01-31") });
    expect(codesOf({ owners: [exact(leah)], supporting: [exact(leaver)] }, { register: [leah, leaver] })).toEqual([
      "owner-left",
    ]);
  });

  test("only a team, a body or everyone (F7)", () => {
    expect(codesOf({ owners: [ownerOf("All", "everyone")] })).toEqual(["owner-collective"]);
    expect(codesOf({ owners: [ownerOf("Leah Lovell"), ownerOf("Cabinet", "body", { how: "none" }, false)] })).toEqual(
      [],
    );
  });

  test("two persons and no lead marked (F8)", () => {
    const owners = [ownerOf("Leah Lovell"), ownerOf("Tom Ash", "person", { how: "none" }, false)];
    expect(findingsOfOne({ owners })).toMatchObject([
      { code: "owner-several", severity: "note", facts: { first: "Leah Lovell", others: ["Tom Ash"] } },
    ]);
    expect(codesOf({ owners, leadMarked: true })).toEqual([]);
  });
});
