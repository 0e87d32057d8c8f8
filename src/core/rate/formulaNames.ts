import type { OwnerKind, Status } from "../read/readings";
import type { ActionRole } from "../recognise/recognition";
import type { ActionHelper } from "./helperColumns";
import type { Rating } from "./rating";

/** A column of PlanActions that the formulas read or are. */
export type ActionColumnKey = ActionRole | "reviewOn" | "moveAgreedBy" | "moveAgreedOn" | ActionHelper;

/** The words and headings the formulas of PlanActions are written with, in the language of the sheet. */
export interface ActionFormulaNames {
  readonly headings: Readonly<Record<ActionColumnKey, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  /** What the Due cell of an action without a last day begins with. */
  readonly endless: readonly string[];
  readonly ratings: Readonly<Record<Rating, string>>;
  readonly owners: { readonly name: string; readonly kind: string; readonly to: string };
  readonly ownerKinds: Readonly<Record<OwnerKind, string>>;
  readonly rules: {
    readonly rule: string;
    readonly rating: string;
    readonly wordsForOne: string;
    readonly wordsForMore: string;
  };
  /** What a sentence with no days in it would say of today, and what is shown instead. */
  readonly today: readonly [filled: string, shown: string];
}

/** Where a formula is written for: its cells, by what they carry. */
export interface Writer extends ActionFormulaNames {
  readonly cell: (key: ActionColumnKey) => string;
}
