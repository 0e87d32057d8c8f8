/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FailureCode } from "../../src/app/workbookPort";
import { texts } from "./fakeReview";
import { showPane } from "./showPane";

const LANGUAGES = ["en", "cy"] as const;
/** What Excel, the network or somebody else can say no with while something is read or written. */
const CODES = Object.keys(texts().failures.excel) as FailureCode[];
const CASES = LANGUAGES.flatMap((language) => CODES.map((code) => [language, code] as const));

const click = (name: string): Promise<void> => userEvent.click(screen.getByRole("button", { name }));

describe("What goes wrong is said in the language of the pane, with what to do and the same step as a button", () => {
  test.each(CASES)("%s, while a summary is built: %s", async (language, code) => {
    const { pane, failures } = texts(language);
    const { workbook } = await showPane({ structured: true, choices: { language } });
    await userEvent.click(screen.getByRole("tab", { name: pane.places.board }));
    workbook.refuse.apply = code;
    await click(pane.board.build);
    const { what, next } = failures.excel[code]("R1");
    const alert = screen.getByRole("alert");
    expect(within(alert).getByText(what)).toBeVisible();
    expect(within(alert).getByText(next)).toBeVisible();
    workbook.refuse = {};
    await click(pane.tryAgain);
    expect(await screen.findByText(pane.board.built("day 2020-02-28"))).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test.each(CASES)("%s, at the first look: %s", async (language, code) => {
    const { pane, failures } = texts(language);
    const { workbook } = await showPane({ structured: true, choices: { language }, refuse: { read: code } });
    const { what, next } = failures.excel[code]("R1");
    expect(screen.getByRole("alert")).toHaveTextContent(what);
    expect(screen.getByRole("alert")).toHaveTextContent(next);
    workbook.refuse = {};
    await click(pane.tryAgain);
    expect(await screen.findByRole("button", { name: pane.board.build })).toBeVisible();
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
    await click(pane.board.build);
    expect(screen.getByRole("alert")).toHaveTextContent(failures.excel.offline("").what);
    expect(screen.getByRole("alert")).toHaveTextContent(failures.excel.offline("").next);
    expect(workbook.log.filter((line) => line.startsWith("apply"))).toEqual([]);
  });
});

describe("What stays when a failure is said", () => {
  test("before the first look it cannot be dismissed: there would be nothing left in the pane", async () => {
    await showPane({ refuse: { read: "stopped" } });
    expect(screen.getByRole("button", { name: texts().pane.tryAgain })).toBeVisible();
    expect(screen.queryByRole("button", { name: texts().pane.dismiss })).not.toBeInTheDocument();
  });

  test("trying again what would be written looks again and writes nothing", async () => {
    const refused = { ok: false, failure: { code: "not-loaded", where: "", detail: "" } } as const;
    const { workbook } = await showPane({ work: { readyToWrite: () => Promise.resolve(refused) } });
    await userEvent.click(screen.getByRole("button", { name: texts().pane.firstRun.start }));
    expect(await screen.findByRole("alert")).toHaveTextContent(texts().failures.excel["not-loaded"]("").what);
    workbook.log.length = 0;
    await click(texts().pane.tryAgain);
    expect(workbook.log).toEqual(["read"]);
  });

  test("a link to a sheet that is gone offers to look again", async () => {
    const { workbook } = await showPane({ structured: true });
    const gone = { ok: false, failure: { code: "changed-meanwhile", where: "R1", detail: "" } } as const;
    workbook.select.mockResolvedValueOnce(gone);
    await userEvent.click(screen.getByText("1 overdue"));
    await userEvent.click(screen.getByRole("button", { name: /R1.1 Publish the strategy/ }));
    expect(await screen.findByRole("alert")).toBeVisible();
    workbook.log.length = 0;
    await click(texts().pane.lookAgain);
    expect(workbook.log).toEqual(["read"]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("what was done stays when a failure after it is dismissed", async () => {
    const { workbook } = await showPane({ structured: true });
    await userEvent.click(screen.getByRole("tab", { name: texts().pane.places.board }));
    await click(texts().pane.board.build);
    workbook.select.mockResolvedValueOnce({ ok: false, failure: { code: "busy", where: "", detail: "" } });
    await click(texts().pane.board.openSheet("Board summary"));
    await click(texts().pane.dismiss);
    expect(screen.getByText(texts().pane.board.built("day 2020-02-28"))).toBeVisible();
  });
});
