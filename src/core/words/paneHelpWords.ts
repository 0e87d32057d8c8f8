/** Help: how it works, its keys, and what support needs to know. */
export interface PaneHelpWords {
  readonly title: string;
  readonly pages: Readonly<Record<HelpPage, string>>;
  readonly backToHelp: string;
  readonly keysTitle: string;
  /** Each key, and what it does. */
  readonly keys: readonly (readonly [string, string])[];
  readonly numberKeys: string;
  readonly supportTitle: string;
  readonly supportAbout: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly facts: Readonly<Record<DiagnosticFact, string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly promise: string;
  readonly firstThatHolds: string;
  readonly checksAbout: string;
  readonly wordsAbout: string;
}

export type HelpPage = "ratings" | "checks" | "words";

/** What support is told, and nothing of what stands in the cells. */
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
