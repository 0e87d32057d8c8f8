import type { ChangeSet } from "../core/edits/changeSet";
import { isCorrection } from "../core/recognise/corrections";
import type { Correction } from "../core/recognise/recognition";
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
      const whole = isTooLarge(choices.lastChange) ? null : JSON.stringify(choices);
      const fits = whole !== null && whole.length <= LARGEST;
      store.set(NAME, fits ? whole : JSON.stringify({ ...choices, lastChange: null }));
      return new Promise<Outcome<null>>((resolve) =>
        store.saveAsync(({ succeeded, code }) => resolve(succeeded ? { ok: true, value: null } : notKept(code))),
      );
    },
  };
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
  failure: { code: "excel-error", where: "", detail },
});

/** Reads what was kept; anything that does not look like it counts as nothing kept. */
function choicesFrom(kept: unknown): Choices {
  if (typeof kept !== "string") return NO_CHOICES;
  const read = parsed(kept);
  return {
    corrections: correctionsIn(read.corrections),
    writtenCorrections: correctionsIn(read.writtenCorrections),
    asOf: typeof read.asOf === "string" ? parseIsoDate(read.asOf) : null,
    language: languageOrNull(read.language),
    sheetsLanguage: languageOrNull(read.sheetsLanguage),
    lastChange: Array.isArray(read.lastChange?.edits) ? read.lastChange : null,
  };
}

const correctionsIn = (value: unknown): readonly Correction[] =>
  Array.isArray(value) ? value.filter(isCorrection) : [];

function parsed(text: string): Partial<Choices> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {}; // Settings are readable and writable by every add-in and macro: what they broke is simply not there.
  }
}

const languageOrNull = (value: unknown): Language | null => (value === "en" || value === "cy" ? value : null);
