import type { CalendarDate } from "../calendar/calendarDate";

/** What a date cell turned out to be; exactly one (RULES.md, section D). */
export type DateKind =
  | "exact"
  | "period"
  | "recurring"
  | "ongoing"
  | "event"
  | "several"
  | "placeholder"
  | "missing"
  | "ambiguous"
  | "unreadable";

export type DatePrecision = "day" | "week" | "month" | "term" | "quarter" | "year" | "none";

/** What the day rests on. Anything but "written" raises F13. */
export type DateBasis = "written" | "year-inferred" | "relative" | "immediate" | "from-text" | "none";

export interface DateReading {
  /** The cell as typed or displayed; always kept. */
  readonly raw: string;
  readonly kind: DateKind;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
  /** The day that counts: of a period its last day, of several the last; null where there is none. */
  readonly day: CalendarDate | null;
  /** The first day of a period or range; null otherwise. */
  readonly firstDay: CalendarDate | null;
  /** The rule that read it, "D5". */
  readonly rule: string;
  /** Every day of a "several" cell, in the cell's order. */
  readonly days?: readonly CalendarDate[];
  /** Both readings of an undecided cell (D4, D6), the one taken first: F12. */
  readonly readings?: readonly CalendarDate[];
  /** A day that the cell gives as the start, not the due day (D19, "will start 24 January"). */
  readonly startsOn?: CalendarDate;
  /** A day that stands beside words of completion: proposed as "Completed on" (D19). */
  readonly completedOn?: CalendarDate;
  /** How often, of a recurring date; null when it cannot be told. */
  readonly everyMonths?: number | null;
  /** For an event (D24): the words of it. */
  readonly event?: string;
  /** A serial read from a cell that is not formatted as a date (D2). */
  readonly unformattedSerial?: true;
}

export type OwnerKind = "person" | "post" | "team" | "body" | "everyone" | "vacant" | "placeholder" | "missing";

/** How an owner's words were matched to the register (O5, O7). */
export type OwnerMatch =
  | { readonly how: "exact" | "alias" | "initials" | "surname" | "post" | "close"; readonly entry: RegisterEntry }
  | { readonly how: "ambiguous"; readonly entries: readonly RegisterEntry[] }
  | { readonly how: "none" };

export interface NamedOwner {
  /** The register's name, else the words as typed without marks; null for vacant, placeholder and missing. */
  readonly text: string | null;
  readonly kind: OwnerKind;
  /** The accountable owner: the first, or the one marked (O2). */
  readonly lead: boolean;
  readonly match: OwnerMatch;
  /** The words as typed. */
  readonly raw: string;
  readonly post?: string;
  readonly organisation?: string;
}

export interface OwnerReading {
  readonly raw: string;
  /** At least one; of a blank cell one of kind "missing". */
  readonly owners: readonly NamedOwner[];
  /** A lead is marked in the text, so that several names need no confirmation (F8). */
  readonly leadMarked: boolean;
  /** The owners stand in a cell above (O6): ditto, merged, or first-row-only. */
  readonly fromAbove: boolean;
}

/** One dated row of the register of owners (O9). */
export interface RegisterEntry {
  readonly name: string;
  readonly initials: string | null;
  readonly post: string | null;
  readonly team: string | null;
  readonly email: string | null;
  readonly aliases: readonly string[];
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly kind: OwnerKind;
  /** In which a return goes out to them; absent where the register does not say. */
  readonly language?: "en" | "cy";
  /** A row of PlanOwners whose Kind is empty: its name says whether somebody answers, as if it were not listed. */
  readonly saysNoKind?: true;
}

export const STATUSES = ["not started", "in progress", "complete", "on hold", "cancelled"] as const;
export type Status = (typeof STATUSES)[number];

export interface StatusReading {
  readonly raw: string;
  /** Null where the cell is empty (nothing inferred) or unreadable. */
  readonly status: Status | null;
  /** True when the cell has text and S1 finds nothing in it: F28. */
  readonly unreadable: boolean;
  /** The row is struck out; unless it says complete it is taken as cancelled, and F53 asks (T13). */
  readonly struckOut?: true;
  /** What the status of a row that is struck out says itself; null for nothing. */
  readonly statusWritten?: Status | null;
}

export interface PercentReading {
  readonly raw: string;
  /** 0 to 100, or null. */
  readonly percent: number | null;
  /** A bare 1 beside figures over 1 (S4): F48. */
  readonly ambiguous: boolean;
}

/** A colour as the plan claims it (S5). */
export const CLAIMED_COLOURS = ["Blue", "Green", "Yellow", "Amber", "Red", "Grey"] as const;
export type ClaimedColour = (typeof CLAIMED_COLOURS)[number];

/** What colours mean, as far as the user has said (S5): without that a fill claims nothing, and a word that is no colour is asked about. */
export interface ColourKey {
  /** By "#RRGGBB". */
  readonly fills: ReadonlyMap<string, ClaimedColour>;
  /** By the words of the cell, folded; null for words that claim nothing. */
  readonly words: ReadonlyMap<string, ClaimedColour | null>;
}

export interface ClaimedRagReading {
  readonly raw: string;
  readonly colour: ClaimedColour | null;
  /** A fill without words counts only after the key is confirmed. */
  readonly from: "words" | "fill" | "none";
  /** It lies between two colours, or is none: F52. */
  readonly unclear?: true;
}
