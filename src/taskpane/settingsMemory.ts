import { parseIsoDate } from "../core/calendar/calendarDate";
import { NO_CHOICES, type ChoiceMemory, type Choices, type Language } from "../app/sessionState";
import type { Failure, Outcome } from "../app/workbookPort";

/** The part of Office's settings that is used: pairs kept inside the workbook. */
export interface WorkbookSettingsStore {
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  saveAsync(done: (result: { readonly succeeded: boolean; readonly code: string }) => void): void;
}

const NAME = "actionPlanChoices";
/** Settings hold about 2 MB in all; a larger change can be taken back only while the pane is open. */
const LARGEST = 1_000_000;

/** Choices kept in the workbook's settings, so that a reload of the pane, or another computer, has them again. */
export function settingsMemory(store: WorkbookSettingsStore): ChoiceMemory {
  return {
    read: () => choicesFrom(store.get(NAME)),
    write: (choices) => {
      const whole = JSON.stringify(choices);
      store.set(NAME, whole.length <= LARGEST ? whole : JSON.stringify({ ...choices, lastChange: null }));
      return new Promise<Outcome<null>>((resolve) =>
        store.saveAsync(({ succeeded, code }) => resolve(succeeded ? { ok: true, value: null } : notKept(code))),
      );
    },
  };
}

const notKept = (detail: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code: "excel-error", where: "", detail },
});

/** Reads what was kept; anything that does not look like it counts as nothing kept. */
function choicesFrom(kept: unknown): Choices {
  if (typeof kept !== "string") return NO_CHOICES;
  const read = parsed(kept);
  return {
    corrections: Array.isArray(read.corrections) ? read.corrections : [],
    asOf: typeof read.asOf === "string" ? parseIsoDate(read.asOf) : null,
    language: languageOrNull(read.language),
    sheetsLanguage: languageOrNull(read.sheetsLanguage),
    lastChange: Array.isArray(read.lastChange?.edits) ? read.lastChange : null,
  };
}

function parsed(text: string): Partial<Choices> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {}; // Settings are readable and writable by every add-in and macro: what they broke is simply not there.
  }
}

const languageOrNull = (value: unknown): Language | null => (value === "en" || value === "cy" ? value : null);
