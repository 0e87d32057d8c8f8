import type { NotUnderstoodWhy, ReturnColumn, ReturnsWords } from "./returnsWords";

/** The Friday round in the pane: what goes out, what came back, and what becomes of it. */
export interface PaneReturnsWords {
  readonly title: string;
  readonly about: string;
  readonly none: string;
  readonly actions: (count: number) => string;
  /** What a button shows beside the owner's name, and what it is called for who cannot see that. */
  readonly saveOne: string;
  readonly save: (owner: string) => string;
  readonly copyOne: string;
  readonly saveAll: (files: number) => string;
  readonly copyMail: (owner: string) => string;
  readonly copied: (owner: string) => string;
  readonly notCopied: string;
  readonly read: string;
  readonly back: (files: number) => string;
  /** Files may be dropped there, too. */
  readonly dropHint: string;
  readonly readBefore: ReturnsWords["readBefore"];
  /** Of those who were asked in the last week. */
  readonly soFar: (answered: number, asked: number) => string;
  /** What the list of owners is narrowed to, each with how many they are. */
  readonly narrow: {
    readonly label: string;
    readonly all: (owners: number) => string;
    readonly waited: (owners: number) => string;
    readonly conflicts: (owners: number) => string;
  };
  readonly notBack: (owners: string) => string;
  /** How it stands with the last return of an owner. */
  readonly made: (day: string) => string;
  readonly answered: (day: string, conflictsLeft: number) => string;
  readonly taken: (actions: number) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (id: string, column: string, before: string) => string;
  readonly keepPlan: (value: string) => string;
  readonly takeReturned: (value: string, by: string) => string;
  readonly nothing: string;
  readonly columns: Readonly<Record<ReturnColumn, string>>;
  readonly notUnderstood: (count: number) => string;
  readonly why: Readonly<Record<NotUnderstoodWhy, string>>;
  /** Conflicts nobody has chosen in stay as the plan has them. */
  readonly merge: (actions: number, left: number) => string;
  /** Nothing is news, and that is an answer. */
  readonly note: (returns: number, left: number) => string;
  readonly nothingToMerge: string;
}
