import { Session } from "../../src/app/session";
import { press, RIBBON_COMMANDS, type RibbonCommand } from "../../src/commands/ribbon";
import { day, fakeMemory, fakeWork, fakeWorkbook, NO_TIME } from "../taskpane/fakeReview";

function readySession(structured = true): Session {
  const workbook = fakeWorkbook(structured);
  return new Session({
    port: workbook,
    work: fakeWork(workbook),
    memory: fakeMemory(),
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-01"),
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });
}

describe("A button of the ribbon always completes", () => {
  test.each(RIBBON_COMMANDS)("%s brings up the pane and completes once", async (command) => {
    const completed = jest.fn();
    const showPane = jest.fn(() => Promise.resolve());
    await press(command, Promise.resolve(readySession()), { showPane }, { completed });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  test("it completes first and at once, then the pane is shown, then it works", async () => {
    const order: string[] = [];
    const session = readySession();
    jest.spyOn(session, "show").mockImplementation(() => void order.push("works"));
    const host = {
      showPane: () => {
        order.push("shows the pane");
        return Promise.resolve();
      },
    };
    const pressed = press("structure", Promise.resolve(session), host, {
      completed: () => void order.push("completes"),
    });
    // Nothing was waited for yet.
    expect(order).toEqual(["completes", "shows the pane"]);
    await pressed;
    expect(order).toEqual(["completes", "shows the pane", "works"]);
  });

  test("it completes when the pane cannot be shown, and the mistake is reported", async () => {
    const session = readySession();
    const completed = jest.fn();
    const host = { showPane: () => Promise.reject(new Error("no pane")) };
    await press("openPane", Promise.resolve(session), host, { completed });
    expect(completed).toHaveBeenCalledTimes(1);
    expect(session.state().fault).toBe("Error: no pane");
  });

  test("it completes when the add-in could not start", async () => {
    const completed = jest.fn();
    const host = { showPane: jest.fn(() => Promise.resolve()) };
    const pressed = press("check", Promise.reject(new Error("no Office")), host, { completed });
    await expect(pressed).rejects.toThrow("no Office");
    expect(completed).toHaveBeenCalledTimes(1);
    // Its page says why.
    expect(host.showPane).toHaveBeenCalledTimes(1);
  });

  const places: readonly (readonly [RibbonCommand, string])[] = [
    ["structure", "structure"],
    ["check", "checks"],
    ["buildSummary", "board"],
    ["schools", "schools"],
  ];
  test.each(places)("%s opens the pane at %s", async (command, place) => {
    const session = readySession();
    await press(command, Promise.resolve(session), { showPane: () => Promise.resolve() }, { completed: jest.fn() });
    expect(session.state().place).toBe(place);
  });
});
