import { corrections } from "./en/corrections";
import { edits } from "./en/edits";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { history } from "./en/history";
import { pane } from "./en/pane";
import { papers } from "./en/papers";
import { ratings } from "./en/ratings";
import { settings, settingUnits } from "./en/settings";
import { sheets } from "./en/sheets";
import type { Words } from "./words";

export const english: Words = {
  language: "en",
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
