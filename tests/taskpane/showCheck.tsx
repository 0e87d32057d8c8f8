import { act, render } from "@testing-library/react";
import { Session } from "../../src/app/session";
import type { Selected } from "../../src/app/workbookPort";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import type { CheckGroup } from "../../src/core/words/paneChecksWords";
import { startEnglish } from "../../src/core/words/startEnglish";
import { startWelsh } from "../../src/core/words/startWelsh";
import { textsOf } from "../../src/taskpane/languages";
import { Pane } from "../../src/taskpane/Pane";
import { LINE, simulatedWorkbook } from "../app/simulatedWorkbook";
import { day, fakeMemory, NO_TIME } from "./fakeReview";

const TEXTS = { en: textsOf(startEnglish), cy: textsOf(startWelsh) };
export const DAY = day("2020-02-28");

/** The pane on a workbook, with the first check of a group open. */
export async function showCheck(
  group: CheckGroup,
  workbook: WorkbookSnapshot,
  onSelection: (react: (selected: Selected) => void) => void = () => undefined,
) {
  const port = simulatedWorkbook(workbook);
  port.onSelection = (react) => {
    onSelection(react);
    return Promise.resolve({ ok: true, value: () => Promise.resolve() });
  };
  const session = new Session({
    port,
    work: LINE,
    memory: fakeMemory(),
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => DAY,
    now: () => "2020-05-01 09:30",
    pace: NO_TIME,
  });
  const host = {
    facts: { version: "0.1.0", excel: "16.0", platform: "PC", requirements: "1.17", mergesUndo: false },
    openSample: () => Promise.resolve({ ok: true as const, value: null }),
    copy: () => Promise.resolve(true),
    copyTable: () => Promise.resolve(true),
    loadFigures: async () => (await import("../../src/taskpane/figures")).figures,
    loadOtherPlans: async () => (await import("../../src/taskpane/otherPlans")).otherPlans,
    reload: () => undefined,
    today: () => DAY,
  };
  const page = render(<Pane session={session} textsIn={(language) => TEXTS[language]} theme="light" host={host} />);
  await act(() => session.start());
  act(() => session.show("checks", { kind: "finding", group, index: 0 }));
  return { session, port, page };
}
