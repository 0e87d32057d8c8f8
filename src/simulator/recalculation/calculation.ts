/** What is calculated and what comes out: the contract between the workbook in memory and its formula engine. */
export interface CalculationInput {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly CalculationSheet[];
  readonly names: readonly CalculationName[];
  /** The serial that TODAY() gives (in the workbook's date system); the engine's own clock when absent. */
  readonly today?: number;
}

export interface CalculationSheet {
  readonly name: string;
  /**
   * Cells with something in them. The same array as in the call before means: nothing changed on this sheet, so keep
   * the array while a sheet stands still, and make a new one when a cell changes.
   */
  readonly cells: readonly CalculationCell[];
  readonly tables: readonly CalculationTable[];
  /**
   * The cells that are not as the file has them, those that are empty now included: only formulas that depend on one of
   * them are worked out. Left out: all formulas of the sheet are.
   */
  readonly changed?: Iterable<{ readonly row: number; readonly column: number }>;
}

/** Row and column count from zero. With a formula, `value` is its last known result (0 when it never had one). */
export interface CalculationCell {
  readonly row: number;
  readonly column: number;
  readonly value: CalculatedValue;
  /** A text that is an error ("#N/A"), not words that look like one. */
  readonly isError?: true;
  /** With its "=", in English, A1 or structured references. */
  readonly formula?: string;
  /** A formula that a library wrote into the file without a result: it is worked out whatever else happens. */
  readonly hasNoResult?: true;
}

/** Days are numbers; an error is its text ("#REF!"). */
export type CalculatedValue = string | number | boolean;

export interface CalculationTable {
  readonly name: string;
  /** Heading row included (and totals row). */
  readonly block: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** The column names, left to right. */
  readonly headings: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface CalculationName {
  readonly name: string;
  /** With or without its "=". */
  readonly refersTo: string;
  /** The sheet it is local to, or null. */
  readonly sheet: string | null;
}

/** The formula cells whose value is not what `CalculationCell.value` said. */
export interface CalculationResult {
  readonly changed: readonly RecalculatedCell[];
  /** Formulas that would have to be worked out and cannot be, or only in too long a time: they keep the value they had. */
  readonly notCalculated: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

export interface RecalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CalculatedValue;
  /** A text that is an error ("#N/A"), not words that look like one. */
  readonly isError: boolean;
  /** Something that the formula needs has changed; false where only its result was missing. */
  readonly isConsequence: boolean;
}

/** Never throws for what stands in a workbook. Keeps what it learnt between calls, so one belongs to one workbook. */
export interface Recalculation {
  readonly recalculate: (input: CalculationInput) => CalculationResult;
  /** Another calculation by the same engine, for another workbook. */
  readonly another: () => Recalculation;
}

/** Gives the bytes of the engine: from a file in Node, over the network in a browser. */
export type LoadWasm = () => Promise<BufferSource>;
