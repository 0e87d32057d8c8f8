/** What is said where an action is updated. */
export interface PaneUpdateWords {
  readonly title: (id: string) => string;
  readonly gone: string;
  readonly back: string;
  readonly status: string;
  /** With the status that stands; empty where that is none, or not the same for all. */
  readonly unchanged: (status: string) => string;
  readonly done: string;
  readonly soFar: (percent: number) => string;
  readonly notPercent: string;
  readonly newDay: string;
  readonly dueOn: (day: string) => string;
  readonly agreedBy: string;
  readonly agreedHint: string;
  readonly why: string;
  readonly words: string;
  readonly lastSaid: (text: string) => string;
  readonly evidence: string;
  /** What stands there stays. */
  readonly evidenceHint: (text: string) => string;
  readonly name: string;
  readonly others: (count: number) => string;
  readonly now: string;
  readonly after: string;
  /** What is written, with the number of actions. */
  readonly writes: (actions: number) => string;
  readonly save: (actions: number) => string;
  readonly cancel: string;
  readonly sayWhat: string;
  readonly sayWho: string;
}
