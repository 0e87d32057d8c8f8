/** The pane's menu: help, what can be taken back, and what support needs to know. */
export interface PaneHelpWords {
  readonly menu: string;
  readonly title: string;
  readonly restoreTitle: string;
  readonly restore: string;
  readonly nothingToRestore: string;
  readonly diagnosticsTitle: string;
  readonly diagnosticsIntro: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly facts: Readonly<Record<DiagnosticFact, string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly helpTitle: string;
  readonly help: readonly string[];
  readonly fault: string;
  readonly faultNext: string;
  readonly reload: string;
  readonly noExcel: string;
}

/** What the diagnostics say, and nothing of what stands in the cells. */
export type DiagnosticFact =
  | "version"
  | "excel"
  | "platform"
  | "requirements"
  | "undo"
  | "dateSystem"
  | "sheets"
  | "actions"
  | "lastFailure"
  | "language";
