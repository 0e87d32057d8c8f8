import type { PaneHost } from "../../src/taskpane/placeProps";
import { act, render } from "@testing-library/react";
import { Session } from "../../src/app/session";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { startEnglish } from "../../src/core/words/startEnglish";
import { startWelsh } from "../../src/core/words/startWelsh";
import { textsOf } from "../../src/taskpane/languages";
import { Pane } from "../../src/taskpane/Pane";
import { loadPart } from "../../src/taskpane/lazyPlaces";
import { LINE, simulatedWorkbook } from "../app/simulatedWorkbook";
import { day, fakeMemory, NO_TIME } from "./fakeReview";

const DAY = day("2020-02-28");
export const TEXTS = { en: textsOf(startEnglish), cy: textsOf(startWelsh) };

/** The place of the schools on a workbook. */
export async function showSchools(
  workbook: WorkbookSnapshot,
  language: "en" | "cy" = "en",
  loadFigures: PaneHost["loadFigures"] = async () => (await import("../../src/taskpane/figures")).figures,
  loadOtherPlans: PaneHost["loadOtherPlans"] = async () => (await import("../../src/taskpane/otherPlans")).otherPlans,
) {
  await loadPart("schools", language);
  const port = simulatedWorkbook(workbook);
  const session = new Session({
    port,
    work: LINE,
    memory: fakeMemory({ language, asOf: DAY }),
    excelLanguage: language,
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => DAY,
    now: () => "2020-02-28 09:30",
    pace: NO_TIME,
  });
  const host = {
    facts: { version: "0.1.0", excel: "16.0", platform: "PC", requirements: "1.17", mergesUndo: false },
    openSample: () => Promise.resolve({ ok: true as const, value: null }),
    copy: () => Promise.resolve(true),
    copyTable: () => Promise.resolve(true),
    loadFigures,
    loadOtherPlans,
    reload: () => undefined,
    today: () => DAY,
  };
  const page = render(<Pane session={session} textsIn={(of) => TEXTS[of]} theme="light" host={host} />);
  await act(() => session.start());
  act(() => session.show("schools"));
  return { session, port, page };
}
