/** What a fix does to the ratings: colours are words of the same language. */
export interface FixesWords {
  readonly becomes: (before: string, after: string) => string;
  readonly stays: (rating: string) => string;
  readonly recommendation: (ref: string, before: string, after: string) => string;
  /** How many actions have another rating then. */
  readonly change: (count: number) => string;
}
