/** Ready sets of recommendations: what is in each, and what adding it does. */
export interface PaneSetsWords {
  readonly title: string;
  readonly about: string;
  readonly recommendations: (count: number) => string;
  readonly keyDates: (count: number) => string;
  readonly isMatch: string;
  /** Under these numbers the plan has other recommendations. */
  readonly otherwise: (refs: readonly string[]) => string;
  readonly show: string;
  /** "2 recommendations", "3 key dates", or one of them. */
  readonly add: (what: readonly string[]) => string;
  /** Where there are no tables yet. */
  readonly tablesFirst: string;
  readonly stays: string;
  /** Every word of it stands in the workbook. */
  readonly isThere: string;
}
