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
