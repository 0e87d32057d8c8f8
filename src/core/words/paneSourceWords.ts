/** What the pane says where the council's own sheets were edited after the tables were made (F54). */
export interface PaneSourceWords {
  readonly title: string;
  /** Goes to the figures of schools that have changed. */
  readonly figures: string;
  readonly inStep: string;
  readonly intro: (sheets: readonly string[]) => string;
  readonly conflicts: (count: number) => string;
  readonly whenMade: string;
  readonly source: string;
  /** What a table of ours says; it is called as its sheet. */
  readonly keepTable: (table: string, value: string) => string;
  readonly takeSource: (value: string) => string;
  readonly changed: (count: number) => string;
  readonly added: (count: number) => string;
  readonly gone: (count: number) => string;
  /** Names the list of a row for those who hear it by itself. */
  readonly choose: (what: string) => string;
  readonly bring: string;
  readonly keep: (table: string) => string;
  readonly leaveOut: string;
  readonly keepGone: string;
  readonly cancelGone: string;
  readonly later: string;
  readonly more: (count: number) => string;
  readonly settle: (count: number) => string;
  readonly pickFirst: string;
  readonly conflictsStay: (count: number) => string;
  readonly done: {
    readonly title: string;
    readonly about: string;
    readonly leave: (sheet: string) => string;
    readonly again: (sheet: string) => string;
  };
}
