import type { CorrectionInForce, TableKind } from "../../recognise/recognition";
import type { ClaimedColour } from "../../read/readings";

/** What the table of corrections says (T11); the same words are read back, in either language. */
export const corrections = {
  /** What a correction is about. */
  about: {
    table: "Table",
    column: "Column",
    dates: "Dates",
    colour: "Colour",
    claim: "Claimed RAG",
    owner: "Owner",
    spelling: "Spelling",
  } satisfies Readonly<Record<CorrectionInForce["kind"], string>>,
  /** The choice for a column that carries no field. */
  leftOut: "Left out",
  /** Behind a table's kind, after a comma: the table is known but not taken. */
  notTaken: "not taken",
  /** The choice for a colour that claims nothing. */
  meansNothing: "Means nothing",
  /** Whether a spelling close to a name is that owner. */
  spellings: { same: "The same owner", another: "Another owner" } satisfies Readonly<
    Record<"same" | "another", string>
  >,
  dateOrders: { "day-first": "Day first", "month-first": "Month first" } satisfies Readonly<
    Record<"day-first" | "month-first", string>
  >,
  tableKinds: {
    actions: "Actions",
    recommendations: "Recommendations",
    owners: "Owners",
    risks: "Risks",
    measures: "Measures",
    keyDates: "Key dates",
    schools: "Schools",
    schoolBalances: "School balances",
    updates: "Updates",
    findings: "Findings",
    settings: "Settings",
  } satisfies Readonly<Record<TableKind, string>>,
  colours: {
    Blue: "Blue",
    Green: "Green",
    Yellow: "Yellow",
    Amber: "Amber",
    Red: "Red",
    Grey: "Grey",
  } satisfies Readonly<Record<ClaimedColour, string>>,
};

export type CorrectionsWords = typeof corrections;
