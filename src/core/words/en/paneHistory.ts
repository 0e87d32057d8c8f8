import { history } from "./history";

/** What the pane says of the steps that were taken, and of work that was interrupted. */
export const paneHistory = {
  history,
  title: "History",
  intro: "Everything this add-in has written here, newest first.",
  /** Said where rows of the sheet of changes are not as they were written. */
  edited: (sheet: string): string =>
    `Rows of the sheet “${sheet}” are not as they were written: somebody has changed them, or a step stopped half way. The steps below come from the workbook’s own journal.`,
  /** "14:32", and by whom. */
  at: (time: string, by: string): string => (by === "" ? time : `${time}, ${by}`),
  takeBack: "Take back",
  takeBackStep: (step: string): string => `Take back: ${step}`,
  dependents: (count: number): string =>
    count === 1
      ? "1 later step rests on it and goes with it."
      : `${String(count)} later steps rest on it and go with it.`,
  left: "Changed since, so left as it is",
  leftCell: (wrote: string, now: string): string =>
    wrote === "" ? `now “${now}”` : `written “${wrote}”, now “${now}”`,
  /** Over the cells whose formulas use a sheet that would otherwise have gone. */
  keeping: "Still used, so left as it is",
  keepsSheet: (sheet: string): string => `its formula uses the sheet “${sheet}”, which stays for it`,
  interrupted: {
    title: (step: string): string => `Stopped half way: ${step}`,
    what: (when: string): string => `It began at ${when}. Part of it is written, part is not.`,
    takingBack: (when: string): string =>
      `It began at ${when} and was being taken back. Part of it has gone, part has not.`,
    doNotSend: "Do not send or print these sheets before it is settled. Nothing else is written until then.",
    finish: "Finish",
    finishAbout: "What there is of it goes, then the whole step is done.",
    finishBackAbout: "The rest of it goes, too.",
    takeBackAbout: "The workbook becomes what it was before. What anybody has typed since is kept.",
    untouched: "Your own sheets were not touched.",
  },
};

export type PaneHistoryWords = typeof paneHistory;
