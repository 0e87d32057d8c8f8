import { createRoot } from "react-dom/client";
import { Session } from "../app/session";
import type { Language, SessionWork } from "../app/sessionState";
import type { Outcome, WorkbookPort } from "../app/workbookPort";
import { languageFor, loadLanguage, textsIn } from "./languages";
import { whenLoaded } from "./loading";
import { copyTable, copyText, dayHere, hostFacts, officeSettings, openSample, themeOf, timeHere } from "./officeHost";
import { pagePace } from "./pagePace";
import { Pane } from "./Pane";
import { loadPart, PART_NAMES } from "./lazyPlaces";
import "./pane.css";
import "./themes.css";
import { settingsMemory } from "./settingsMemory";
import type { reading } from "./reading";
import type { writing } from "./writing";

const SAMPLE = "samples/brynmor-plan.xlsx";

/** Parts that are loaded apart: what reads and checks while the pane already stands, what writes when something may be written. */
let reads: typeof reading | null = null;
let writes: typeof writing | null = null;

async function loadReading(): Promise<typeof reading> {
  return (reads ??= (await import(/* webpackChunkName: "reading" */ "./reading")).reading);
}

async function loadWriting(): Promise<void> {
  const { loadWriting: load } = await loadReading();
  [writes] = await Promise.all([load(), import(/* webpackChunkName: "applying" */ "../excel/applyChangeSet")]);
}

/** A part that the session has made ready by then. */
function ready<T>(part: T | null): T {
  if (part === null) throw new Error("A part is used that is not loaded yet.");
  return part;
}

const work: SessionWork = {
  readyToReview: () => whenLoaded(loadReading()),
  review: (snapshot, options, before) => ready(reads).review(snapshot, options, before),
  before: (last) => ready(reads).before(last),
  readyToWrite: () => whenLoaded(loadWriting()),
  propose: (request, review, language) => ready(writes).propose(request, review, language),
  journalled: (review, language, changes, taken) => ready(writes).journalled(review, language, changes, taken),
  after: (snapshot, changes) => ready(writes).after(snapshot, changes),
  proposeTakeBack: (review, language, entry, stated) => ready(writes).proposeTakeBack(review, language, entry, stated),
  journal: (snapshot) => ready(reads).journal(snapshot),
  laterStepsOn: (entry, journal) => ready(writes).laterStepsOn(entry, journal),
  undoneInExcel: (snapshot) => ready(writes).undoneInExcel(snapshot),
  around: (snapshot, language) => ready(writes).around(snapshot, language),
  describe: (changes, language, around) => ready(writes).describe(changes, language, around),
  plannedSheets: (changes, around) => ready(writes).plannedSheets(changes, around),
};

/** Shows the pane in the page and begins to follow the workbook; the session is the ribbon's, too. */
export async function startPane(root: HTMLElement, port: WorkbookPort): Promise<Session> {
  const excelLanguage = languageFor(Office.context.displayLanguage);
  const loaded = await loadLanguage(excelLanguage);
  // The page itself says by then that something could not be loaded.
  if (!loaded.ok) throw new Error(loaded.failure.detail);
  const session = new Session({
    port,
    work,
    memory: settingsMemory(officeSettings()),
    excelLanguage,
    loadLanguage,
    day: () => dayHere(new Date()),
    now: () => timeHere(new Date()),
    pace: pagePace(),
  });
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)").matches;
  const host = {
    facts: hostFacts(),
    openSample: () => openSample(SAMPLE, (base64) => openCopy(port, base64)),
    copy: copyText,
    copyTable,
    loadFigures: async () => (await loadReading()).loadFigures(),
    loadOtherPlans: async () => (await loadReading()).loadOtherPlans(),
    reload: () => window.location.reload(),
    today: () => dayHere(new Date()),
  };
  const follow = (): void => void (document.documentElement.lang = session.state().language);
  follow();
  session.watch(follow);
  window.addEventListener("pagehide", () => void session.leave().catch(() => undefined));
  createRoot(root).render(<Pane session={session} textsIn={textsIn} theme={themeOf(prefersDark)} host={host} />);
  // Fetched while the workbook is read; the session asks again, and says it where it could not be.
  void work.readyToReview();
  void session
    .start()
    .then(() => fetchWhenIdle(() => session.state().language))
    .catch((fault: unknown) => session.report(fault));
  return session;
}

/** The other places, one after the other, while the pane has nothing else to do: whoever goes there does not wait. */
async function fetchWhenIdle(language: () => Language): Promise<void> {
  for (const name of PART_NAMES) {
    await new Promise<void>((idle) => {
      if ("requestIdleCallback" in window) window.requestIdleCallback(() => idle());
      else setTimeout(idle, 500);
    });
    // What cannot be fetched now is asked for again, and said, when somebody goes there.
    await loadPart(name, language());
  }
}

/** Where the host cannot open a workbook beside this one, it is too old for it. */
const openCopy = (port: WorkbookPort, base64: string): Promise<Outcome<null>> =>
  port.openCopy?.(base64) ??
  Promise.resolve({ ok: false, failure: { code: "excel-too-old", where: "", detail: "openCopy" } });
