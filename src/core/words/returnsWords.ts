/** The columns of a return, in their order: what is said, what is asked, and what the product keeps for itself. */
export const RETURN_COLUMNS = [
  ...(["id", "action", "due", "saidLast", "statusNow", "percentNow"] as const),
  ...(["status", "percent", "newDay", "why", "words", "evidence", "memory"] as const),
] as const;
export type ReturnColumn = (typeof RETURN_COLUMNS)[number];

/** Why a cell that was typed cannot be taken. */
export type NotUnderstoodWhy = "no-return" | "unreadable" | "not-asked" | "gone" | "no-row" | "no-day";
