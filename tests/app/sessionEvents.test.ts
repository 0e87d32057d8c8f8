import { at, NEXT, reduce, type At, type SessionEventName, type SessionEvents } from "../../src/app/sessionEvents";
import type { Result, SessionState, Step } from "../../src/app/sessionState";
import { stateAtFirst } from "../../src/app/stateAtFirst";
import type { Failure } from "../../src/app/workbookPort";
import { day, EMPTY_REVIEW } from "../taskpane/fakeReview";

const first = stateAtFirst("en");
const after = (...happened: readonly Told[]): SessionState => then(first, ...happened);
const then = (state: SessionState, ...happened: readonly Told[]): SessionState =>
  happened.reduce((now, { what, happened: with_ }) => reduce(now, what, with_), state);
interface Told {
  readonly what: SessionEventName;
  readonly happened: SessionEvents[SessionEventName];
}
const tell = <H extends SessionEventName>(what: H, happened: SessionEvents[H]): Told => ({ what, happened });

const failure = (code: Failure["code"]): Failure => ({ code, where: "", detail: "" });
const refused = (code: Failure["code"]) => ({ ok: false, failure: failure(code) }) as const;
const DONE = { ok: true, value: null } as const;
const result = (kind: Result["kind"]): Told =>
  tell("stepDone", { result: { kind, sheets: [], added: [], asOf: day("2020-02-28"), step: null, cells: 0 } });
const begun = (step: Step): Told => tell("workBegun", { step });
const enter = (phase: Exclude<At, "idle">): Told => tell("phaseEntered", { phase });

const PATH_TO: Readonly<Record<At, readonly Told[]>> = {
  idle: [],
  reading: [begun("building")],
  checking: [begun("building"), enter("checking")],
  preparing: [begun("building"), enter("checking"), enter("preparing")],
  writing: [begun("building"), enter("checking"), enter("preparing"), enter("writing")],
};
const PHASES = ["reading", "checking", "preparing", "writing"] as const;

describe("The session goes from one phase to the next as its table says", () => {
  for (const from of ["idle", ...PHASES] as const)
    for (const to of PHASES)
      test(`${from}, then ${to}: ${NEXT[from].includes(to) ? "goes there" : "stays"}`, () => {
        const state = after(...PATH_TO[from]);
        expect(at(state)).toBe(from);
        expect(at(then(state, enter(to)))).toBe(NEXT[from].includes(to) ? to : from);
      });

  test.each(PHASES)("work ends from %s, and how far it was goes with it", (phase) => {
    const ended = tell("workEnded", { step: "building", outcome: DONE });
    expect(after(...PATH_TO[phase], tell("workWentOn", { done: 3, total: 9 }), ended).work).toBeNull();
  });

  test("each phase begins to count afresh, and Stop holds through all of them", () => {
    const state = after(begun("building"), tell("workWentOn", { done: 3, total: 9 }), tell("stopAsked", null));
    expect(then(state, enter("checking")).work).toEqual({
      ...{ step: "building", phase: "checking", done: 0, total: 0, stopping: true },
    });
  });

  test("what comes late, when the work is over, begins no work", () => {
    const late = [enter("checking"), tell("workWentOn", { done: 1, total: 2 }), tell("stopAsked", null)];
    for (const one of late) expect(then(first, one)).toBe(first);
  });
});

describe("What is said of a step stays true", () => {
  const failedLook = tell("workEnded", { step: "looking", outcome: refused("offline") });

  test("a refusal after a step that was done says that it was done", () => {
    const state = after(result("fix"), tell("failed", { at: "remembering", failure: failure("offline") }));
    expect(state.failure?.failure.after).toEqual({ done: "stepDone" });
  });

  test("a look that fails never hides that a step was done by half", () => {
    const half = after(begun("building"), tell("workEnded", { step: "building", outcome: refused("half-written") }));
    expect(then(half, begun("looking"), failedLook).failure).toMatchObject({ at: "building" });
    expect(after(begun("looking"), failedLook).failure).toMatchObject({ at: "looking" });
  });

  test("a look wipes away neither what was done nor what was refused elsewhere; any step wipes away both", () => {
    const refusedThere = tell("failed", { at: "goingTo", failure: failure("sheet-hidden") });
    const state = after(result("fix"), refusedThere);
    expect(then(state, begun("looking"))).toMatchObject({ result: state.result, failure: state.failure });
    expect(then(state, begun("fixing"))).toMatchObject({ result: null, failure: null });
  });

  test("closing what is said closes a failure first, then what was done", () => {
    const state = after(result("fix"), tell("failed", { at: "goingTo", failure: failure("sheet-hidden") }));
    const once = then(state, tell("dismissed", null));
    expect([once.failure, once.result]).toEqual([null, state.result]);
    expect(then(once, tell("dismissed", null)).result).toBeNull();
  });

  test("what comes first after the tables are made is said until the officer goes on, whatever cell is mended", () => {
    const made = after(result("structure"), result("fix"));
    expect(made.justCreated).toBe(true);
    expect(then(made, result("summary")).justCreated).toBe(false);
    expect(then(made, tell("placeShown", { place: "plan", opened: null, openedFrom: null })).justCreated).toBe(false);
  });
});

describe("What would be written is shown only as long as it is true", () => {
  const prepared = after(tell("writingPrepared", { willWrite: { lines: ["One sheet"], sheets: [] } }));
  const review = { ...EMPTY_REVIEW };
  test.each([
    tell("reviewed", { review, journal: [] }),
    tell("languageChanged", { language: "cy" }),
    tell("paperChosen", { papersIn: "both" }),
    tell("placeShown", { place: "checks", opened: null, openedFrom: null }),
  ])("$what", (one) => {
    expect(then(prepared, one).willWrite).toBeNull();
  });

  test("what changes nothing of it leaves it", () => {
    expect(then(prepared, tell("viewNarrowed", { owner: "Anwen Rees" })).willWrite).toBe(prepared.willWrite);
    expect(then(prepared, tell("chosen", { officers: null })).willWrite).toBe(prepared.willWrite);
  });
});
