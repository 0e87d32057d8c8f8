/** The right answer to a workbook, as far as it is scored here; rows count from 1. */
export interface Gold {
  readonly workbook: string;
  readonly asOf: string;
  /** A small case states only what it decides. */
  readonly tables?: readonly GoldTable[];
  readonly actions?: readonly GoldAction[];
  readonly schoolBalances?: readonly GoldBalance[];
  readonly notPlans?: readonly { readonly sheet: string; readonly why: string }[];
}

export interface GoldTable {
  readonly sheet: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly {
    readonly letter: string;
    readonly role: string | null;
    readonly accept?: readonly (string | null)[];
  }[];
  readonly ticked?: boolean;
}

/** A school's balance of a year, in pence. */
export interface GoldBalance {
  readonly number?: string | null;
  readonly school?: string;
  readonly year: string;
  readonly kind?: string;
  readonly closing: number | null;
}

export interface GoldOwner {
  readonly text: string | null;
  readonly kind: string;
  readonly lead?: boolean;
}

/** Fields under `open` are right with any of the readings accepted there; absent fields are not graded. */
export interface GoldAction {
  readonly sheet: string;
  readonly row: number;
  readonly rows?: readonly number[];
  readonly action: string;
  readonly owners?: readonly GoldOwner[];
  readonly open?: Readonly<Record<string, { readonly accept: readonly unknown[] }>>;
  readonly [field: string]: unknown;
}
