import type { SessionState } from "../../app/sessionState";
import type { DiagnosticFact } from "../../core/words/paneHelpWords";
import type { PaneHelpWords } from "../../core/words/en/paneHelp";
import type { HostFacts } from "../hostFacts";

/** Lines for support: versions, counts and the last failure's code, and nothing of the cells. */
export function supportLines(
  help: PaneHelpWords,
  host: HostFacts,
  state: SessionState,
): readonly (readonly [string, string])[] {
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
  return Object.entries(facts).map(([fact, value]) => [help.facts[fact as DiagnosticFact], value] as const);
}
