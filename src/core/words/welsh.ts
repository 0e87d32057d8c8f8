import { corrections } from "./cy/corrections";
import { edits } from "./cy/edits";
import { failures } from "./cy/failures";
import { findings } from "./cy/findings";
import { history } from "./cy/history";
import { pane } from "./cy/pane";
import { papers } from "./cy/papers";
import { ratings } from "./cy/ratings";
import { settings, settingUnits } from "./cy/settings";
import { sheets } from "./cy/sheets";
import type { Words } from "./words";

export const welsh: Words = {
  language: "cy",
  findings,
  ratings,
  settings,
  settingUnits,
  sheets,
  corrections,
  edits,
  failures,
  history,
  papers,
  pane,
};
