import { Session } from "../../src/app/session";
import type { Choices } from "../../src/app/sessionState";
import type { ReviewOptions } from "../../src/core/review";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import { failureText } from "../../src/taskpane/frame/failureText";
import {
  atOnce,
  day,
  EMPTY_REVIEW,
  entry,
  fakeMemory,
  fakeWork,
  fakeWorkbook,
  NO_TIME,
  settled,
  type FakeWorkbook,
} from "../taskpane/fakeReview";

function sessionOn(workbook: FakeWorkbook, choices: Partial<Choices> = {}, seen: ReviewOptions[] = []) {
  const memory = fakeMemory(choices);
  const work = fakeWork(workbook, seen);
  const session = new Session({
    port: workbook,
    work,
    memory,
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-01"),
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });
  return { session, memory, work };
}

describe("The session takes its state from the workbook", () => {
  test("it looks once at the start, with the choices kept in the workbook", async () => {
    const seen: ReviewOptions[] = [];
    const corrections = [{ kind: "colour", fill: "#FF0000", means: "Red" }] as const;
    const { session } = sessionOn(fakeWorkbook(), { asOf: day("2020-02-28"), corrections, language: "cy" }, seen);
    await session.start();
    expect(seen).toEqual([{ asOf: "2020-02-28", corrections, fallbackDay: "2020-05-01" }]);
    expect(session.state().language).toBe("cy");
  });

  test("a second pane on the same workbook can take back what the first one wrote", async () => {
    const workbook = fakeWorkbook();
    const first = sessionOn(workbook);
    await first.session.start();
    await first.session.createTables();
    const second = sessionOn(workbook);
    await second.session.start();
    await second.session.takeBack();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([
      "apply addSheet Actions",
      "apply removeSheet Actions",
    ]);
    expect(second.session.state().journal).toEqual([]);
  });

  test("Create tables pressed twice writes once", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    await Promise.all([session.createTables(), session.createTables()]);
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual(["apply addSheet Actions"]);
    expect(session.state().result?.sheets).toEqual(["Actions"]);
  });

  test("Take back pressed twice takes back once, and says nothing went wrong", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    await session.createTables();
    await Promise.all([session.takeBack(), session.takeBack()]);
    expect(workbook.log.filter((line) => line.startsWith("apply removeSheet"))).toHaveLength(1);
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "takenBack" } });
  });

  test("pressed again while the workbook is looked at afterwards, a step is a new wish", async () => {
    const workbook = fakeWorkbook(true);
    const { session } = sessionOn(workbook);
    await session.start();
    const presses: Promise<void>[] = [];
    const stop = session.watch(() => {
      if (session.state().work?.step !== "looking" || !session.state().result) return;
      stop();
      presses.push(session.buildSummary());
    });
    await session.buildSummary();
    await Promise.all(presses);
    expect(presses).toHaveLength(1);
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toHaveLength(2);
  });

  test("what was built keeps its day when another is chosen afterwards", async () => {
    const { session } = sessionOn(fakeWorkbook(true), { asOf: day("2020-02-28") });
    await session.start();
    await session.buildSummary();
    await session.chooseDay(day("2020-03-31"));
    expect(session.state().review?.asOf).toBe("2020-03-31");
    expect(session.state().result).toMatchObject({ kind: "summary", asOf: "2020-02-28" });
  });

  test("what somebody changes while it is taken back stops it, and it can be taken back again", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    await session.createTables();
    workbook.refuse.apply = "changed-meanwhile";
    await session.takeBack();
    expect(session.state().failure).toMatchObject({ at: "takingBack", failure: { code: "changed-meanwhile" } });
    workbook.refuse = {};
    await session.takeBack();
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "takenBack" }, journal: [] });
  });

  test("nothing is written as long as work that was interrupted waits", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "open")];
    const { session } = sessionOn(workbook);
    await session.start();
    await session.buildSummary();
    expect(session.state().failure).toMatchObject({ at: "building", failure: { code: "interrupted" } });
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
  });

  test("Finish takes back what there is of an interrupted step and does it as a whole", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "open")];
    const { session } = sessionOn(workbook);
    await session.start();
    await session.finish();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([
      "apply removeSheet Actions",
      "apply addSheet Actions",
    ]);
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "structure" } });
  });

  describe("taking back a step on which a later one rests", () => {
    /** S2 stands on sheets of S1; what `back` gives for a step is what was left of it. */
    async function restingSteps(left: readonly string[] = []) {
      const workbook = fakeWorkbook(true);
      workbook.journal = [entry("S1", "done"), entry("S2", "done", "summary")];
      const { session, work } = sessionOn(workbook);
      work.laterStepsOn = (_, journal) => journal.filter(({ id, state }) => id === "S2" && state === "done");
      const proposeTakeBack = work.proposeTakeBack.bind(work);
      const asked: string[] = [];
      work.proposeTakeBack = function* (review, language, one, said) {
        asked.push(one.id);
        const back = yield* proposeTakeBack(review, language, one, said);
        const cell = { sheet: "Board summary", row: 0, column: 0, expected: "ours", now: "theirs" };
        return back && { ...back, left: left.includes(one.id) ? [cell] : [] };
      };
      await session.start();
      return { workbook, session, work, asked };
    }

    test("goes on with the step itself where cells of the later one are left, and says which", async () => {
      const { session, asked } = await restingSteps(["S2"]);
      await session.takeBack("S1");
      expect(asked).toEqual(["S2", "S1"]);
      expect(session.state().failure).toMatchObject({ failure: { code: "left-in-place", where: "Board summary!A1" } });
    });

    test("says that the later one has gone where the step itself is refused, and looks at what is left", async () => {
      const { session, workbook, asked } = await restingSteps();
      const apply = workbook.apply.bind(workbook);
      workbook.apply = async (changes, progress) => {
        const applied = await apply(changes, progress);
        workbook.refuse.apply = "busy";
        return applied;
      };
      await session.takeBack("S1");
      expect(session.state().failure).toMatchObject({
        at: "takingBack",
        failure: { code: "busy", after: { done: "laterStepsBack", steps: 1, left: [] } },
      });
      expect(session.state().journal.map(({ id }) => id)).toEqual(["S1"]);
      workbook.refuse = {};
      workbook.apply = apply;
      await session.takeBackAgain();
      expect(asked).toEqual(["S2", "S1", "S1"]);
      expect(session.state()).toMatchObject({ failure: null, result: { kind: "takenBack" } });
    });
  });

  test("a look that is refused after a step says that the step is done, and never that the workbook is as it was", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    const apply = workbook.apply.bind(workbook);
    workbook.apply = async (changes, progress) => {
      const applied = await apply(changes, progress);
      workbook.refuse.read = "excel-error";
      return applied;
    };
    await session.createTables();
    expect(session.state().failure).toMatchObject({
      at: "looking",
      failure: { code: "excel-error", after: { done: "stepDone" } },
    });
    const said = failureText(english.failures, session.state())?.what;
    expect(said).toBe("Excel reported an error at “R1”. The step before it is done.");
    expect(failureText(welsh.failures, session.state())?.what).not.toContain("fel yr oedd");
  });

  test("Finish that is refused after its first write says what has gone, and pressed again does the step", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "open")];
    const { session } = sessionOn(workbook);
    await session.start();
    const apply = workbook.apply.bind(workbook);
    workbook.apply = async (changes, progress) => {
      const applied = await apply(changes, progress);
      workbook.refuse.read = "stopped";
      return applied;
    };
    await session.finish();
    expect(session.state().failure).toMatchObject({
      at: "finishing",
      failure: { code: "stopped", after: { done: "remainderBack" } },
    });
    workbook.refuse = {};
    workbook.apply = apply;
    await session.finish();
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "structure" } });
  });

  test("the last step is the last that can be taken back: not one whose undo data was dropped, nor one undone in Excel", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "done"), { ...entry("S2", "done"), size: 0 }, entry("S3", "done")];
    const { session, work } = sessionOn(workbook);
    work.undoneInExcel = () => new Set(["S3"]);
    const asked: string[] = [];
    const proposeTakeBack = work.proposeTakeBack.bind(work);
    work.proposeTakeBack = (review, language, one, said) => {
      asked.push(one.id);
      return proposeTakeBack(review, language, one, said);
    };
    await session.start();
    await session.takeBack();
    expect(asked).toEqual(["S1"]);
  });

  test("what was done is known by its step in the journal; where nothing was written, by none", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "done")];
    const { session, work } = sessionOn(workbook);
    await session.start();
    await session.buildSummary();
    expect(session.state().result).toMatchObject({ kind: "summary", step: "S2" });
    work.propose = () => atOnce({ edits: [] });
    await session.buildSummary();
    expect(session.state().result).toMatchObject({ kind: "summary", sheets: [], step: null });
  });

  const LEFT = { sheet: "Actions", row: 4, column: 4, expected: "Ann Lee", now: "Gwen Parry" };

  test("Finish does the step even where something that somebody typed stays", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "open")];
    const { session, work } = sessionOn(workbook);
    work.proposeTakeBack = function* (...asked) {
      const found = yield* fakeWork(workbook).proposeTakeBack(...asked);
      return found && { ...found, left: [LEFT] };
    };
    await session.start();
    await session.finish();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([
      "apply removeSheet Actions",
      "apply addSheet Actions",
    ]);
    expect(session.state()).toMatchObject({ failure: null, result: { kind: "structure" } });
  });

  test("where nothing of a step can be taken back nothing is written, and that is said", async () => {
    const workbook = fakeWorkbook(true);
    workbook.journal = [entry("S1", "done")];
    const { session, work } = sessionOn(workbook);
    work.proposeTakeBack = () => atOnce({ changes: { edits: [] }, left: [LEFT] });
    await session.start();
    await session.takeBack();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
    expect(session.state()).toMatchObject({
      result: null,
      failure: { at: "takingBack", failure: { code: "nothing-taken-back", where: "Actions!E5", cells: [LEFT] } },
    });
  });

  test("what cannot be loaded to write is said, in the preview of what will be written too", async () => {
    const workbook = fakeWorkbook();
    const { session, work } = sessionOn(workbook);
    work.readyToWrite = () => Promise.resolve({ ok: false, failure: { code: "offline", where: "", detail: "" } });
    await session.start();
    session.show("structure");
    await settled(session);
    expect(session.state().failure).toMatchObject({ at: "preparing", failure: { code: "offline" } });
    await session.createTables();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
    await settled(session);
    // Trying again then creates the tables, and does not only look again.
    expect(session.state().failure).toMatchObject({ at: "structuring", failure: { code: "offline" } });
  });

  test("new sheets are in the language of those that stand already, until somebody chooses another", async () => {
    const { session, work } = sessionOn(fakeWorkbook());
    const asked: string[] = [];
    const propose = work.propose.bind(work);
    work.review = () => atOnce({ ...EMPTY_REVIEW, language: "cy" });
    work.propose = (request, review, language) => {
      asked.push(language);
      return propose(request, review, language);
    };
    await session.start();
    await session.createTables();
    await session.chooseSheetsLanguage("en");
    await session.createTables();
    expect(new Set(asked)).toEqual(new Set(["cy", "en"]));
    expect(asked[0]).toBe("cy");
  });

  test("papers in both languages leave the sheets in theirs, until one language is chosen (B7)", async () => {
    const { session, work } = sessionOn(fakeWorkbook());
    const asked: string[] = [];
    const propose = work.propose.bind(work);
    work.review = () => atOnce({ ...EMPTY_REVIEW, language: "cy" });
    work.propose = (request, review, language) => {
      asked.push(`${request.name} ${request.about} ${language}`);
      return propose(request, review, language);
    };
    await session.start();
    session.show("board");
    await session.chooseSheetsLanguage("both");
    await settled(session);
    await session.chooseSheetsLanguage("en");
    await settled(session);
    expect(asked).toEqual(expect.arrayContaining(["summary both cy", "summary one en"]));
    expect(session.state().choices).toMatchObject({ papersIn: "one", sheetsLanguage: "en" });
  });

  test("papers without names of officers are asked for until they are built: then Settings say it (B12)", async () => {
    const { session, work } = sessionOn(fakeWorkbook());
    const asked: string[] = [];
    const propose = work.propose.bind(work);
    work.propose = (request, review, language) => {
      asked.push(`${request.name} ${request.about}`);
      return propose(request, review, language);
    };
    await session.start();
    session.show("board");
    session.chooseOfficers("withheld");
    await settled(session);
    expect(asked.at(-1)).toBe("summary withheld");
    await session.chooseSheetsLanguage("both");
    await settled(session);
    expect(asked.at(-1)).toBe("summary both withheld");
    await session.buildSummary();
    expect(session.state().choices.officers).toBeNull();
  });

  test("what cannot be loaded to review is said, and the next look finds it loaded", async () => {
    const { session, work } = sessionOn(fakeWorkbook());
    const whole = work.readyToReview.bind(work);
    work.readyToReview = () => Promise.resolve({ ok: false, failure: { code: "offline", where: "", detail: "" } });
    await session.start();
    expect(session.state()).toMatchObject({ review: null, failure: { at: "looking", failure: { code: "offline" } } });
    work.readyToReview = whole;
    await session.look();
    expect(session.state().failure).toBeNull();
    expect(session.state().review).not.toBeNull();
  });

  test("edits in the sheet are looked at once they pause, not one by one", async () => {
    jest.useFakeTimers();
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    workbook.edited();
    workbook.edited();
    jest.advanceTimersByTime(2000);
    await settled(session);
    jest.useRealTimers();
    expect(workbook.log).toEqual(["read", "read"]);
  });

  test("an answer to a doubt replaces the earlier answer to the same doubt", async () => {
    const { session, memory } = sessionOn(fakeWorkbook());
    await session.start();
    await session.correct({ kind: "column", tableKey: "T", column: 2, role: "due" });
    await session.correct({ kind: "column", tableKey: "T", column: 2, role: "start" });
    expect(memory.kept.corrections).toEqual([{ kind: "column", tableKey: "T", column: 2, role: "start" }]);
  });
});

describe("What is written rests on the workbook as it is", () => {
  test("creating tables reads afresh, writes, and reads again", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    await session.createTables();
    expect(workbook.log).toEqual(["read", "read", "apply addSheet Actions", "read"]);
    expect(session.state().result).toEqual({
      kind: "structure",
      sheets: ["Actions"],
      added: ["Actions"],
      asOf: "2020-02-28",
      step: "S1",
      cells: 0,
    });
  });

  test("a summary without tables builds them with it: nobody has to create tables first", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    await session.buildSummary();
    expect(session.state()).toMatchObject({ place: "board", result: { kind: "summary" } });
  });

  test("a summary of a workbook without a plan writes nothing and shows the place that says so", async () => {
    const workbook = fakeWorkbook();
    const { session, work } = sessionOn(workbook);
    work.review = () => atOnce(EMPTY_REVIEW);
    await session.start();
    await session.buildSummary();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
    expect(session.state()).toMatchObject({ place: "board", result: null, work: null });
  });

  test("a step asked for while the workbook is looked at waits for its turn and is not lost", async () => {
    const workbook = fakeWorkbook(true);
    const { session } = sessionOn(workbook);
    await Promise.all([session.start(), session.buildSummary()]);
    expect(session.state().result).toEqual({
      kind: "summary",
      sheets: ["Board summary"],
      added: ["Board summary"],
      asOf: "2020-02-28",
      step: "S1",
      cells: 0,
    });
  });

  test("what Excel refuses is told where it happened, and nothing counts as written", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    workbook.refuse.apply = "sheet-protected";
    await session.createTables();
    expect(session.state().failure).toMatchObject({ at: "structuring", failure: { code: "sheet-protected" } });
    expect(session.state().result).toBeNull();
    expect(session.state().journal).toEqual([]);
  });

  test("a mistake of ours ends the step and is reported, not swallowed", async () => {
    const { session, work } = sessionOn(fakeWorkbook());
    work.review = () => {
      throw new TypeError("no such thing");
    };
    await session.start();
    expect(session.state()).toMatchObject({ fault: "TypeError: no such thing", work: null });
  });

  test("Stop reaches the workbook", async () => {
    const workbook = fakeWorkbook();
    const { session } = sessionOn(workbook);
    await session.start();
    let stopped = false;
    const apply = workbook.apply.bind(workbook);
    workbook.apply = (changes, progress) => {
      session.stop();
      stopped = progress?.signal?.aborted ?? false;
      return apply(changes, progress);
    };
    await session.createTables();
    expect(stopped).toBe(true);
  });
});

describe("Stop leaves the workbook and the pane as they were", () => {
  /** A session whose next review is stopped half way. */
  async function stoppedIn(act: (session: Session) => Promise<void>) {
    const workbook = fakeWorkbook(true);
    const { session, memory, work } = sessionOn(workbook, { asOf: day("2020-02-28") });
    await session.start();
    const before = session.state().review;
    const whole = work.review.bind(work);
    work.review = function* (snapshot, options) {
      yield 0;
      session.stop();
      return yield* whole(snapshot, options);
    };
    await act(session);
    return { session, memory, workbook, before };
  }

  test("while the workbook is looked at: the earlier review stays, and the pane says that it was stopped", async () => {
    const { session, before } = await stoppedIn((it) => it.look());
    expect(session.state()).toMatchObject({ work: null, failure: { at: "looking", failure: { code: "stopped" } } });
    expect(session.state().review).toBe(before);
  });

  test("while another day is worked out: the earlier day holds, and nothing is kept", async () => {
    const { session, memory } = await stoppedIn((it) => it.chooseDay(day("2020-04-01")));
    expect(session.state().choices.asOf).toBe("2020-02-28");
    expect(memory.kept.asOf).toBe("2020-02-28");
  });

  test("before a summary is built: nothing is written", async () => {
    const { session, workbook } = await stoppedIn((it) => it.buildSummary());
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
    expect(session.state()).toMatchObject({ result: null, failure: { at: "building", failure: { code: "stopped" } } });
  });

  test("of two days chosen one after the other the second holds, however far the first was worked out", async () => {
    const { session, memory } = sessionOn(fakeWorkbook(true));
    await session.start();
    await Promise.all([session.chooseDay(day("2020-03-01")), session.chooseDay(day("2020-04-01"))]);
    expect(session.state()).toMatchObject({ failure: null, review: { asOf: "2020-04-01" } });
    expect(memory.kept.asOf).toBe("2020-04-01");
  });
});
