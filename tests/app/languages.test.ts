import { Session } from "../../src/app/session";
import type { Choices, Language, SessionSurroundings } from "../../src/app/sessionState";
import { day, fakeMemory, fakeWork, fakeWorkbook, NO_TIME } from "../taskpane/fakeReview";

function sessionThat(loadLanguage: SessionSurroundings["loadLanguage"], choices: Partial<Choices> = {}) {
  const workbook = fakeWorkbook();
  const memory = fakeMemory(choices);
  const session = new Session({
    port: workbook,
    work: fakeWork(workbook),
    memory,
    excelLanguage: "en",
    loadLanguage,
    day: () => day("2020-05-01"),
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });
  return { session, memory };
}

const ready: SessionSurroundings["loadLanguage"] = () => Promise.resolve({ ok: true, value: null });
/** Only English is there: the network went away before anybody read Welsh. */
const onlyEnglish: SessionSurroundings["loadLanguage"] = (language) =>
  language === "en"
    ? ready("en")
    : Promise.resolve({ ok: false, failure: { code: "offline", where: "", detail: "x" } });

describe("The language of the pane", () => {
  test("it is taken up again, and kept when it is chosen", async () => {
    const { session, memory } = sessionThat(ready, { language: "cy" });
    await session.start();
    expect(session.state().language).toBe("cy");
    await session.chooseLanguage("en");
    expect(session.state().language).toBe("en");
    expect(memory.kept.language).toBe("en");
  });

  test("where the other one cannot be loaded the pane stays as it was and says so", async () => {
    const { session, memory } = sessionThat(onlyEnglish);
    await session.start();
    await session.chooseLanguage("cy");
    expect(session.state()).toMatchObject({ language: "en", failure: { failure: { code: "offline" } } });
    expect(memory.kept.language).toBeNull();
  });

  test("a pane that was left in Welsh starts in Excel's language where Welsh cannot be loaded, and looks all the same", async () => {
    const { session } = sessionThat(onlyEnglish, { language: "cy" });
    await session.start();
    expect(session.state().language).toBe("en");
    expect(session.state().review).not.toBeNull();
  });

  test("of two chosen in quick succession the last one stands, however long the first takes to load", async () => {
    const wait: Partial<Record<Language, () => void>> = {};
    const { session } = sessionThat(
      (language) => new Promise((resolve) => (wait[language] = () => resolve({ ok: true, value: null }))),
    );
    const first = session.chooseLanguage("cy");
    const second = session.chooseLanguage("en");
    wait.en?.();
    await second;
    wait.cy?.();
    await first;
    expect(session.state().language).toBe("en");
  });
});
