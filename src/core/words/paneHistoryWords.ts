import type { HistoryWords } from "./historyWords";

/** What the pane says of the steps that were taken, and of work that was interrupted. */
export interface PaneHistoryWords {
  readonly history: HistoryWords;
  readonly title: string;
  readonly intro: string;
  /** Said where rows of the sheet of changes are not as they were written. */
  readonly edited: (sheet: string) => string;
  /** "14:32", and by whom. */
  readonly at: (time: string, by: string) => string;
  readonly takeBack: string;
  readonly takeBackStep: (step: string) => string;
  readonly dependents: (count: number) => string;
  readonly left: string;
  readonly leftCell: (wrote: string, now: string) => string;
  /** Over the cells whose formulas use a sheet that would otherwise have gone. */
  readonly keeping: string;
  readonly keepsSheet: (sheet: string) => string;
  readonly interrupted: {
    readonly title: (step: string) => string;
    readonly what: (when: string) => string;
    readonly takingBack: (when: string) => string;
    readonly doNotSend: string;
    readonly finish: string;
    readonly finishAbout: string;
    readonly finishBackAbout: string;
    readonly takeBackAbout: string;
    readonly untouched: string;
  };
}
