import { Session } from "../../src/app/session";
import { day, fakeMemory, fakeWork, fakeWorkbook, NO_TIME, settled, type FakeWorkbook } from "../taskpane/fakeReview";

const sessionOn = (workbook: FakeWorkbook): Session =>
  new Session({
    port: workbook,
    work: fakeWork(workbook),
    memory: fakeMemory(),
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-01"),
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });

/** Lets the pause after an edit pass, and what follows it be done. */
async function pauseIn(session: Session): Promise<void> {
  jest.advanceTimersByTime(2000);
  await settled(session);
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("While the user types on", () => {
  test("a look that follows an edit says nothing, waits until the cell is left, and is then made up for", async () => {
    const workbook = fakeWorkbook(true);
    const session = sessionOn(workbook);
    await session.start();
    workbook.refuse.read = "cell-being-edited";
    workbook.edited();
    await pauseIn(session);
    expect(session.state()).toMatchObject({ failure: null, work: null });
    await pauseIn(session);
    expect(workbook.log).toEqual(["read", "read"]);
    workbook.leaveCell();
    await settled(session);
    await pauseIn(session);
    expect(workbook.log).toEqual(["read", "read", "read"]);
    expect(session.state().failure).toBeNull();
  });

  test("whoever asks for a look is told what holds it up, and need not ask again", async () => {
    const workbook = fakeWorkbook(true);
    workbook.refuse.read = "cell-being-edited";
    const session = sessionOn(workbook);
    await session.start();
    expect(session.state()).toMatchObject({ review: null, failure: { failure: { code: "cell-being-edited" } } });
    workbook.leaveCell();
    await settled(session);
    await pauseIn(session);
    expect(session.state().review).not.toBeNull();
    expect(session.state().failure).toBeNull();
  });

  test("however often it is held up, Excel is asked once to tell when the cell is left", async () => {
    const workbook = fakeWorkbook(true);
    const wait = jest.spyOn(workbook, "untilCellIsLeft");
    const session = sessionOn(workbook);
    await session.start();
    workbook.refuse.read = "cell-being-edited";
    for (let edit = 0; edit < 3; edit++) {
      workbook.edited();
      await pauseIn(session);
    }
    expect(wait).toHaveBeenCalledTimes(1);
  });
});

describe("Listening to the workbook", () => {
  test("what Excel refused to tell is said, and asked for again with the next look", async () => {
    const workbook = fakeWorkbook(true);
    const listen = workbook.onSelection.bind(workbook);
    workbook.onSelection = () => Promise.resolve({ ok: false, failure: { code: "busy", where: "", detail: "" } });
    const session = sessionOn(workbook);
    await session.start();
    expect(session.state().failure).toMatchObject({ at: "looking", failure: { code: "busy" } });
    workbook.onSelection = listen;
    await session.look();
    await settled(session);
    workbook.selected({ sheet: "R1 Standards", row: 1, column: 0 });
    expect(session.state()).toMatchObject({ failure: null, selection: { row: 1 } });
  });

  test("what was written by half is looked at, since nobody else tells of it", async () => {
    const workbook = fakeWorkbook();
    const session = sessionOn(workbook);
    await session.start();
    workbook.refuse.apply = "half-written";
    await session.createTables();
    expect(workbook.log).toEqual(["read", "read", "apply addSheet Actions", "read"]);
    expect(session.state().failure).toMatchObject({ failure: { code: "half-written" } });
  });
});
