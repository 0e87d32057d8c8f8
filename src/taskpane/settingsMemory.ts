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

const NAME = "actionPlanChoices";

/**
 * Choices kept in the workbook's settings, so that a reload of the pane, or another computer, has them again. Nothing with a
 * person's name is among them: answers about who is who hold in the pane until they stand in the plan's own tables.
 */
export function settingsMemory(store: WorkbookSettingsStore): ChoiceMemory {
  return {
    read: () => choicesFrom(parsed(store.get(NAME))),
    write: (choices) => {
      const corrections = choices.corrections.filter(namesNobody);
      store.set(NAME, JSON.stringify({ ...choices, corrections }));
      return new Promise<Outcome<null>>((resolve) =>
        store.saveAsync(({ succeeded, code }) => resolve(succeeded ? { ok: true, value: null } : notKept(code))),
      );
    },
  };
}

const NAMES_SOMEBODY: ReadonlySet<Correction["kind"]> = new Set(["owner", "spelling"]);
const namesNobody = (correction: Correction): boolean =>
  !NAMES_SOMEBODY.has(correction.kind === "forgotten" ? correction.of.kind : correction.kind);

const notKept = (detail: string): { readonly ok: false; readonly failure: Failure } => ({
  ok: false,
  failure: { code: "not-kept", where: "", detail },
});

/** Reads what was kept; anything that does not look like it counts as nothing kept. */
function choicesFrom(read: KeptChoices): Choices {
  return {
    corrections: correctionsIn(read.corrections),
    asOf: typeof read.asOf === "string" ? parseIsoDate(read.asOf) : null,
    language: languageOrNull(read.language),
    sheetsLanguage: languageOrNull(read.sheetsLanguage),
    // The workbook's own Settings say it once papers are built: a choice that nobody built with is not kept.
    officers: null,
    papersIn: read.papersIn === "one" || read.papersIn === "both" ? read.papersIn : null,
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
