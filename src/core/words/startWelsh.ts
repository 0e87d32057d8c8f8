import { corrections } from "./cy/corrections";
import { failures } from "./cy/failures";
import { findings } from "./cy/findings";
import { pane } from "./cy/pane";
import { ratings } from "./cy/ratings";
import { settings, settingUnits } from "./cy/settings";
import { sheets } from "./cy/sheets";
import type { StartWords } from "./startEnglish";

export const startWelsh: StartWords = {
  language: "cy",
  corrections,
  pane,
  failures,
  findings,
  ratings,
  settings,
  settingUnits,
  sheets,
};
