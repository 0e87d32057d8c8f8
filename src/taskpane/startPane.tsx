import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Session } from "../app/session";
import type { SessionWork } from "../app/sessionState";
import type { Outcome, WorkbookPort } from "../app/workbookPort";
import { reviewInSteps } from "../core/review";
import { languageFor, readyToSpeak, textsIn } from "./languages";
import { copyText, dayHere, hostFacts, officeSettings, openSample, themeOf } from "./officeHost";
import { pagePace } from "./pagePace";
import { Pane } from "./Pane";
import "./pane.css";
import { settingsMemory } from "./settingsMemory";
import type { writing } from "./writing";

const SAMPLE = "samples/brynmor-plan.xlsx";

let loaded: typeof writing | null = null;

/** The part that writes, which the session has made ready by then. */
function ready(): typeof writing {
  if (loaded === null) throw new Error("What writes is not loaded yet.");
  return loaded;
}

const work: SessionWork = {
  review: reviewInSteps,
  readyToWrite: async () => {
    try {
      const [parts] = await Promise.all([
        import(/* webpackChunkName: "writing" */ "./writing"),
        import(/* webpackChunkName: "writing" */ "../excel/applyChangeSet"),
      ]);
      loaded = parts.writing;
      return { ok: true, value: null };
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return { ok: false, failure: { code: "offline", where: "", detail } };
    }
  },
  proposeStructure: (stands, language) => ready().proposeStructure(stands, language),
  proposeSummary: (stands, language) => ready().proposeSummary(stands, language),
  describe: (changes, language) => ready().describe(changes, language),
  invert: (changes) => ready().invert(changes),
};

/** Shows the pane in the page and begins to follow the workbook; the session is the ribbon's, too. */
export async function startPane(root: HTMLElement, port: WorkbookPort): Promise<Session> {
  const excelLanguage = languageFor(Office.context.displayLanguage);
  const spoken = await readyToSpeak(excelLanguage);
  // The page itself says by then that something could not be loaded.
  if (!spoken.ok) throw new Error(spoken.failure.detail);
  const session = new Session({
    port,
    work,
    memory: settingsMemory(officeSettings()),
    excelLanguage,
    readyToSpeak,
    day: () => dayHere(new Date()),
    pace: pagePace(),
  });
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  // The property: a browser blanks the attribute, so that a page's own styles cannot read it.
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  const host = {
    facts: hostFacts(),
    openSample: () => openSample(SAMPLE, (base64) => openCopy(port, base64)),
    copy: copyText,
    reload: () => window.location.reload(),
  };
  const follow = (): void => void (document.documentElement.lang = session.state().language);
  follow();
  session.watch(follow);
  createRoot(root).render(
    <RendererProvider renderer={createDOMRenderer(document, { styleElementAttributes: { nonce } })}>
      <Pane session={session} textsIn={textsIn} theme={themeOf(prefersDark)} host={host} />
    </RendererProvider>,
  );
  void session.start().catch((fault: unknown) => session.report(fault));
  return session;
}

/** Where the host cannot open a workbook beside this one, it is too old for it. */
const openCopy = (port: WorkbookPort, base64: string): Promise<Outcome<null>> =>
  port.openCopy?.(base64) ??
  Promise.resolve({ ok: false, failure: { code: "excel-too-old", where: "", detail: "openCopy" } });
