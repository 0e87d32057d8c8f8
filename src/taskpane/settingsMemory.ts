import type { ChangeSet } from "../core/edits/changeSet";
import { isCorrection } from "../core/recognise/corrections";
import type { Correction } from "../core/recognise/recognition";
import { parseIsoDate } from "../core/calendar/calendarDate";
import type { ChoiceMemory, Choices, Language } from "../app/sessionState";
import type { Failure, Outcome } from "../app/workbookPort";

/** The part of Office's settings that is used: pairs kept inside the workbook. */
export interface WorkbookSettingsStore {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: (result: { readonly succeeded: boolean; readonly code: string }) => void): void;
}

/** The part of the page's session storage that is used. */
export type PageStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const NAME = "actionPlanChoices";
const LAST_CHANGE = "actionPlanLastChange";
/** A page keeps about 5 million characters; a larger change can be taken back only until the pane is reloaded. */
const LARGEST = 4_000_000;

/**
 * Choices kept in the workbook's settings, so that a reload of the pane, or another computer, has them again. What was
 * written last holds the texts of cells, and so the names of people: it stays with the page as long as Excel is open, and
 * the workbook has no more of it than a number.
 */
export function settingsMemory(store: WorkbookSettingsStore, page: PageStore): ChoiceMemory {
  let last: Kept = { id: null, change: null };
  return {
    read: () => {
      const read = parsed(store.get(NAME));
      last = keptIn(page, read.lastChange);
      return { ...choicesFrom(read), lastChange: last.change };
    },
    write: (choices) => {
      if (choices.lastChange !== last.change) last = keep(page, choices.lastChange);
      store.set(NAME, JSON.stringify({ ...choices, lastChange: last.id }));
      return new Promise<Outcome<null>>((resolve) =>
        store.saveAsync(({ succeeded, code }) => resolve(succeeded ? { ok: true, value: null } : notKept(code))),
      );
    },
  };
}

/** A change and the number it is kept by; null where it is not kept. */
interface Kept {
  readonly id: string | null;
  readonly change: ChangeSet | null;
}

function keep(page: PageStore, change: ChangeSet | null): Kept {
  page.removeItem(LAST_CHANGE);
  if (change === null || isTooLarge(change)) return { id: null, change };
  const id = Math.random().toString(36).slice(2);
  try {
    page.setItem(LAST_CHANGE, JSON.stringify({ id, change }));
    return { id, change };
  } catch {
    return { id: null, change }; // The page's storage is full: as a change that is too large.
  }
}

function keptIn(page: PageStore, id: unknown): Kept {
  const kept = parsed(page.getItem(LAST_CHANGE)) as Partial<Kept>;
  const isIt = typeof id === "string" && kept.id === id && Array.isArray(kept.change?.edits);
  return isIt ? { id, change: kept.change ?? null } : { id: null, change: null };
}

/** Told from the texts alone, and only until it is sure: writing out the change of a large plan takes a second. */
function isTooLarge(change: ChangeSet | null): boolean {
  let length = 0;
  for (const edit of change?.edits ?? []) {
    if (edit.kind !== "setCells") continue;
    for (const row of edit.after)
      for (const content of row) {
        length += typeof content === "string" ? content.length + 2 : 1;
        if (length > LARGEST) return true;
      }
  }
  return false;
}

const notKept = (detail: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code: "not-kept", where: "", detail },
});

/** Reads what was kept; anything that does not look like it counts as nothing kept. */
function choicesFrom(read: KeptChoices): Omit<Choices, "lastChange"> {
  return {
    corrections: correctionsIn(read.corrections),
    writtenCorrections: correctionsIn(read.writtenCorrections),
    asOf: typeof read.asOf === "string" ? parseIsoDate(read.asOf) : null,
    language: languageOrNull(read.language),
    sheetsLanguage: languageOrNull(read.sheetsLanguage),
  };
}

const correctionsIn = (value: unknown): readonly Correction[] =>
  Array.isArray(value) ? value.filter(isCorrection) : [];

type KeptChoices = Readonly<Partial<Record<keyof Choices, unknown>>>;

function parsed(text: unknown): KeptChoices {
  if (typeof text !== "string") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {}; // Settings are readable and writable by every add-in and macro: what they broke is simply not there.
  }
}

const languageOrNull = (value: unknown): Language | null => (value === "en" || value === "cy" ? value : null);
