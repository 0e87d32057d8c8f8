import type { NotPlanReason } from "../recognise/recognition";

/** Before there is a table of ours. */
export interface FirstRunWords {
  readonly title: string;
  readonly found: (actions: number, recommendations: number) => string;
  readonly overdue: (count: number) => string;
  /** Behind the first of several sheets: "R1 Standards and 4 more sheets". */
  readonly andSheets: (first: string, more: number) => string;
  readonly rows: (count: number) => string;
  readonly next: string;
  /** Each step: what to do, and what it means. */
  readonly questions: (count: number) => readonly [string, string];
  readonly write: readonly [string, string];
  readonly work: readonly [string, string];
  readonly promise: string;
  readonly promises: string;
  readonly answer: (count: number) => string;
  readonly seeWhat: string;
  readonly justLook: string;
  readonly sample: string;
  readonly sampleOpened: string;
}

export interface NothingWords {
  readonly title: string;
  readonly looked: (sheets: number) => string;
  readonly why: Readonly<Record<NotPlanReason, string>>;
  readonly next: string;
  readonly columns: string;
  readonly columnsAbout: string;
  readonly sampleAbout: string;
  readonly sets: string;
  readonly setsAbout: string;
}
