/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FailureCode } from "../../src/app/workbookPort";
import { atOnce, day, entry, texts } from "./fakeReview";
import { showPane } from "./showPane";

const LANGUAGES = ["en", "cy"] as const;
/** What Excel, the network or somebody else can say no with while something is read or written. */
const CODES = Object.keys(texts().failures.excel) as FailureCode[];
/** Another time would end in the same way. */
const FOR_GOOD: readonly FailureCode[] = ["left-in-place", "undo-dropped", "no-such-step"];
const CASES = LANGUAGES.flatMap((language) =>
  CODES.filter((code) => !FOR_GOOD.includes(code)).map((code) => [language, code] as const),
);

const press = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("What goes wrong is said in the language of the pane, with what to do and the same step as a button", () => {
  test.each(CASES)("%s, while papers are built: %s", async (language, code) => {
    const { pane, failures } = texts(language);
    const { workbook } = await showPane({ structured: true, choices: { language } });
    workbook.refuse.apply = code;
    await press(pane.overview.build);
    const { what, next } = failures.excel[code]("R1");
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(what);
    expect(alert).toHaveTextContent(next);
    workbook.refuse = {};
    await press(pane.tryAgain);
    expect(await screen.findByText(pane.result.built("day 2020-02-28"))).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test.each(CASES)("%s, at the first look: %s", async (language, code) => {
    const { pane, failures } = texts(language);
    const { workbook } = await showPane({ structured: true, choices: { language }, refuse: { read: code } });
    const { what, next } = failures.excel[code]("R1");
    expect(screen.getByRole("alert")).toHaveTextContent(what);
    expect(screen.getByRole("alert")).toHaveTextContent(next);
    workbook.refuse = {};
    await press(pane.tryAgain);
    expect(await screen.findByRole("button", { name: pane.overview.build })).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test.each(LANGUAGES)("%s, when what writes cannot be loaded", async (language) => {
    const { pane, failures } = texts(language);
    const refused = { ok: false, failure: { code: "offline", where: "", detail: "" } } as const;
    const { workbook } = await showPane({
      structured: true,
      choices: { language },
      work: { readyToWrite: () => Promise.resolve(refused) },
    });
    await press(pane.overview.build);
    expect(screen.getByRole("alert")).toHaveTextContent(failures.excel.offline("").what);
    expect(screen.getByRole("alert")).toHaveTextContent(failures.excel.offline("").next);
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
  });

  test.each(LANGUAGES)("%s, no papers are built for a day that has not come (B14)", async (language) => {
    const { pane, failures } = texts(language);
    const { workbook } = await showPane({ structured: true, choices: { language, asOf: day("2020-05-02") } });
    await press(pane.overview.build);
    expect(screen.getByRole("alert")).toHaveTextContent(failures.excel["day-ahead"]("2020-05-02").what);
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
  });
});

describe("What stays when a failure is said", () => {
  test("before the first look it cannot be closed: there would be nothing left in the pane", async () => {
    await showPane({ refuse: { read: "stopped" } });
    expect(screen.getByRole("button", { name: texts().pane.tryAgain })).toBeVisible();
    expect(screen.queryByRole("button", { name: texts().pane.close })).not.toBeInTheDocument();
  });

  test("trying again what would be written looks again and writes nothing", async () => {
    const refused = { ok: false, failure: { code: "not-loaded", where: "", detail: "" } } as const;
    const { session, workbook } = await showPane({ work: { readyToWrite: () => Promise.resolve(refused) } });
    act(() => session.show("structure"));
    expect(await screen.findByRole("alert")).toHaveTextContent(texts().failures.excel["not-loaded"]("").what);
    workbook.log.length = 0;
    await press(texts().pane.tryAgain);
    expect(workbook.log).toEqual(["read"]);
  });

  test("a link to a sheet that is gone offers to look again", async () => {
    const { workbook } = await showPane({ structured: true });
    const gone = { ok: false, failure: { code: "changed-meanwhile", where: "R1", detail: "" } } as const;
    workbook.select.mockResolvedValueOnce(gone);
    await userEvent.click(screen.getByRole("button", { name: /1 overdue/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Show R1.1 in the sheet" }));
    expect(await screen.findByRole("alert")).toBeVisible();
    workbook.log.length = 0;
    await press(texts().pane.lookAgain);
    expect(workbook.log).toEqual(["read"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("what was done stays when a failure after it is closed", async () => {
    const { workbook } = await showPane({ structured: true });
    await press(texts().pane.overview.build);
    workbook.select.mockResolvedValueOnce({ ok: false, failure: { code: "busy", where: "", detail: "" } });
    await press("Open Board summary");
    await press(texts().pane.close);
    expect(screen.getByText(texts().pane.result.built("day 2020-02-28"))).toBeVisible();
  });

  test.each(LANGUAGES)(
    "%s, when a later step has gone already, nothing says that the workbook is as it was",
    (language) => {
      const { failures } = texts(language);
      const after = failures.laterStepsBack(2, "Actions!B5");
      const untouched = texts(language).failures.excel.busy("").what.split(". ")[1] ?? "";
      const whats = CODES.map((code) => [code, failures.excelAfter(after)[code]("R1").what] as const);
      expect(whats.filter(([, what]) => what.includes(untouched))).toEqual([]);
      // One says itself what was taken back, the other is about what the pane remembers.
      const silent = whats.filter(([, what]) => !what.includes(after.done)).map(([code]) => code);
      expect(silent).toEqual(["left-in-place", "not-kept"]);
    },
  );

  test.each(LANGUAGES)("%s, what was left as it is, or dropped, is not tried again", async (language) => {
    const { pane, failures } = texts(language);
    const { session, workbook } = await showPane({
      structured: true,
      choices: { language },
      journal: [entry("S1", "done")],
    });
    for (const code of FOR_GOOD) {
      workbook.refuse.apply = code;
      await act(() => session.takeBack());
      const { what, next } = failures.excel[code]("R1");
      expect(await screen.findByRole("alert")).toHaveTextContent(`${what} ${next}`);
      expect(screen.queryByRole("button", { name: pane.tryAgain })).not.toBeInTheDocument();
    }
  });

  test.each(LANGUAGES)(
    "%s, what was taken back half way can only be finished, and the notice says so",
    async (language) => {
      const { failures } = texts(language);
      const { session, workbook } = await showPane({
        structured: true,
        choices: { language },
        journal: [entry("S1", "takingBack")],
      });
      workbook.refuse.apply = "half-written";
      await act(() => session.takeBack("S1"));
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent(failures.halfBack("R1").what);
      expect(alert).toHaveTextContent(failures.halfBack("R1").next);
    },
  );

  test("papers that are built already offer no Take back: nothing was written, and an older step is none of theirs", async () => {
    const { workbook } = await showPane({
      structured: true,
      journal: [entry("S1", "done")],
      work: { propose: () => atOnce({ edits: [] }) },
    });
    await press(texts().pane.overview.build);
    expect(await screen.findByText(texts().pane.result.upToDate("day 2020-02-28"))).toBeVisible();
    expect(screen.queryByRole("button", { name: texts().pane.takeBack })).not.toBeInTheDocument();
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
  });
});
