/** Ready sets of recommendations: what is in each, and what adding it does. */
export interface PaneSetsWords {
  readonly title: string;
  readonly about: string;
  readonly recommendations: (count: number) => string;
  readonly keyDates: (count: number) => string;
  readonly holds: (recommendations: string, keyDates: string) => string;
  readonly isMatch: string;
  /** Under these numbers the plan has other recommendations. */
  readonly otherwise: (refs: readonly string[]) => string;
  readonly show: string;
  readonly add: (recommendations: string, keyDates: string) => string;
  readonly stays: string;
  /** Every word of it stands in the workbook. */
  readonly isThere: string;
}
