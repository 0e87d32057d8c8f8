/** Until when a forecast reaches: the next conference, else the last day that the plan has set. */
export type ForecastTo = "conference" | "lastDue";

/** So many actions were completed between two papers. */
export interface PaceWords {
  readonly completed: number;
  readonly from: string;
  readonly to: string;
}

/** The words of Forecast. */
export interface ForecastWords {
  readonly sheet: string;
  readonly made: (range: {
    readonly lower: number;
    readonly higher: number;
    readonly of: number;
    readonly to: ForecastTo;
    readonly day: string;
  }) => string;
  /** Why there is no forecast. */
  readonly fewPapers: (papers: number) => string;
  readonly shortRecord: (papers: number, days: number) => string;
  readonly fewActions: (actions: number) => string;
  readonly allComplete: (actions: number) => string;
  readonly noDay: string;
  /** How many were to be complete, are to be, and are; how the gap goes on at this pace, where that can be said. */
  readonly gap: (planned: {
    readonly byNow: number;
    readonly now: string;
    readonly byThen: number;
    readonly then: string;
    readonly complete: number;
    readonly trend: "grows" | "narrows" | null;
  }) => string;
  readonly months: string;
  readonly heads: {
    readonly by: string;
    readonly plannedFirst: string;
    readonly plannedNow: string;
    readonly complete: string;
    readonly lower: string;
    readonly higher: string;
  };
  /** What the chart shows, in figures: planned by the day of the paper and by the last day. */
  readonly chart: (shown: {
    readonly plannedFirst: readonly [now: number, then: number];
    readonly plannedNow: readonly [now: number, then: number];
    readonly complete: number;
    readonly now: string;
    readonly then: string;
    readonly range: { readonly lower: number; readonly higher: number } | null;
  }) => string;
  readonly howRead: string;
  readonly assumes: string;
  readonly paces: (best: PaceWords, latest: PaceWords) => string;
  readonly onePace: (pace: PaceWords) => string;
  readonly withoutDay: (count: number, of: number, ids: string) => string;
  readonly record: (papers: number, days: number, isReceived: boolean) => string;
  readonly weighs: string;
  readonly needed: (
    aMonth: number,
    day: string,
    before: { readonly complete: number; readonly day: string },
    now: number,
  ) => string;
  readonly reached: (day: string) => string;
}
