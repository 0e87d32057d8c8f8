import { act, render, type RenderResult } from "@testing-library/react";
import axe from "axe-core";
import { Session } from "../../src/app/session";
import type { Choices, SessionWork } from "../../src/app/sessionState";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneHost } from "../../src/taskpane/placeProps";
import type { Texts } from "../../src/taskpane/texts";
import { day, fakeMemory, fakeWork, fakeWorkbook, NO_TIME, texts, type FakeWorkbook } from "./fakeReview";

export interface Shown {
  readonly session: Session;
  readonly workbook: FakeWorkbook;
  readonly host: { [name in keyof PaneHost]: PaneHost[name] };
  readonly page: RenderResult;
}

/** The pane over the small plan, after its first look. */
export async function showPane(
  options: {
    readonly structured?: boolean;
    readonly theme?: "light" | "dark";
    readonly english?: Texts;
    readonly choices?: Partial<Choices>;
    readonly work?: Partial<SessionWork>;
    readonly refuse?: FakeWorkbook["refuse"];
    readonly journal?: FakeWorkbook["journal"];
  } = {},
): Promise<Shown> {
  const workbook = fakeWorkbook(options.structured ?? false);
  workbook.refuse = options.refuse ?? {};
  workbook.journal = options.journal ?? [];
  const session = new Session({
    port: workbook,
    work: { ...fakeWork(workbook), ...options.work },
    memory: fakeMemory(options.choices),
    excelLanguage: "en",
    loadLanguage: () => Promise.resolve({ ok: true, value: null }),
    day: () => day("2020-05-01"),
    now: () => "2020-05-01 09:30",
    // What the answers would change is shown in structure.test.tsx; here it is never worked out.
    pace: { ...NO_TIME, rest: () => new Promise(() => undefined) },
  });
  const host: PaneHost = {
    facts: { version: "0.1.0", excel: "16.0", platform: "PC", requirements: "1.17", mergesUndo: false },
    openSample: jest.fn(() => Promise.resolve({ ok: true as const, value: null })),
    copy: jest.fn(() => Promise.resolve(true)),
    copyTable: jest.fn(() => Promise.resolve(true)),
    loadFigures: async () => (await import("../../src/taskpane/figures")).figures,
    loadOtherPlans: async () => (await import("../../src/taskpane/otherPlans")).otherPlans,
    reload: jest.fn(),
    today: () => day("2020-05-01"),
  };
  const languages = { en: options.english ?? texts("en"), cy: texts("cy") };
  const page = render(
    <Pane session={session} textsIn={(language) => languages[language]} theme={options.theme ?? "light"} host={host} />,
  );
  await act(() => session.start());
  return { session, workbook, host, page };
}

// axe asks for a canvas, which jsdom lacks; without one it leaves out the rule that needs it.
HTMLCanvasElement.prototype.getContext = () => null;

/** What axe finds wrong; colours are not computed in jsdom, and are held by a test of their own. */
export async function violations(element: Element): Promise<readonly string[]> {
  const { violations: found } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(" ")}`);
}
