import type { PaneHistoryWords } from "../paneHistoryWords";
import { history } from "./history";

export const paneHistory: PaneHistoryWords = {
  history,
  title: "History",
  intro: "Everything this add-in has written here, newest first.",
  edited: (sheet) =>
    `Rows of the sheet “${sheet}” are not as they were written: somebody has changed them, or a step stopped half way. The steps below come from the workbook’s own journal.`,
  at: (time, by) => (by === "" ? time : `${time}, ${by}`),
  takeBack: "Take back",
  takeBackStep: (step) => `Take back: ${step}`,
  dependents: (count) =>
    count === 1
      ? "1 later step rests on it and goes with it."
      : `${String(count)} later steps rest on it and go with it.`,
  left: "Changed since, so left as it is",
  leftCell: (wrote, now) => (wrote === "" ? `now “${now}”` : `written “${wrote}”, now “${now}”`),
  keeping: "Still used, so left as it is",
  keepsSheet: (sheet) => `its formula uses the sheet “${sheet}”, which stays for it`,
  interrupted: {
    title: (step) => `Stopped half way: ${step}`,
    what: (when) => `It began at ${when}. Part of it is written, part is not.`,
    takingBack: (when) => `It began at ${when} and was being taken back. Part of it has gone, part has not.`,
    doNotSend: "Do not send or print these sheets before it is settled. Nothing else is written until then.",
    finish: "Finish",
    finishAbout: "What there is of it goes, then the whole step is done.",
    finishBackAbout: "The rest of it goes, too.",
    takeBackAbout: "The workbook becomes what it was before. What anybody has typed since is kept.",
    untouched: "Your own sheets were not touched.",
  },
};
