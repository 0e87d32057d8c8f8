import type { ClaimedColour } from "../read/readings";
import type { CorrectionInForce, TableKind } from "../recognise/recognition";

/** What the table of corrections says (T11); the same words are read back, in either language. */
export interface CorrectionsWords {
  /** What a correction is about. */
  readonly about: Readonly<Record<CorrectionInForce["kind"], string>>;
  /** The choice for a column that carries no field. */
  readonly leftOut: string;
  /** Behind a table's kind, after a comma: the table is known but not taken. */
  readonly notTaken: string;
  /** The choice for a colour that claims nothing. */
  readonly meansNothing: string;
  /** Whether a spelling close to a name is that owner. */
  readonly spellings: Readonly<Record<"same" | "another", string>>;
  readonly dateOrders: Readonly<Record<"day-first" | "month-first", string>>;
  readonly tableKinds: Readonly<Record<TableKind, string>>;
  readonly colours: Readonly<Record<ClaimedColour, string>>;
}
