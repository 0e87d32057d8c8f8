import { corrections } from "./en/corrections";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { pane } from "./en/pane";
import { ratings } from "./en/ratings";
import { settings, settingUnits } from "./en/settings";
import { sheets } from "./en/sheets";
import type { Words } from "./words";

/** What the pane needs to say something from its first moment on. */
export type StartWords = Pick<
  Words,
  "language" | "corrections" | "pane" | "failures" | "findings" | "ratings" | "settings" | "settingUnits" | "sheets"
>;

export const startEnglish: StartWords = {
  language: "en",
  corrections,
  pane,
  failures,
  findings,
  ratings,
  settings,
  settingUnits,
  sheets,
};
