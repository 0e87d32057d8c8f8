import type { SessionState } from "../app/sessionState";
import type { DiagnosticFact } from "../core/words/paneHelpWords";
import type { Texts } from "./texts";

/** What the host says about itself. */
export interface HostFacts {
  readonly version: string;
  readonly excel: string;
  readonly platform: string;
  /** The newest ExcelApi this Excel has, "1.17". */
  readonly requirements: string;
  readonly mergesUndo: boolean;
}

/** The diagnostics as text to copy: versions, counts and the last failure's code, and nothing of the cells. */
export function diagnosticsText(texts: Texts, host: HostFacts, state: SessionState): string {
  const { help } = texts.pane;
  const { review, failure, fault } = state;
  const last = fault ?? (failure ? `${failure.at}: ${failure.failure.code} ${failure.failure.detail}` : help.none);
  const facts: Readonly<Record<DiagnosticFact, string>> = {
    version: host.version,
    excel: host.excel,
    platform: host.platform,
    requirements: host.requirements,
    undo: host.mergesUndo ? help.yes : help.no,
    dateSystem: review ? String(review.snapshot.dateSystem) : help.none,
    sheets: review ? String(review.snapshot.sheets.length) : help.none,
    actions: review ? String(review.plan.actions.length) : help.none,
    lastFailure: last.trim(),
    language: state.language,
  };
  return Object.entries(facts)
    .map(([fact, value]) => `${help.facts[fact as DiagnosticFact]}: ${value}`)
    .join("\n");
}
