import { corrections } from "./en/corrections";
import { edits } from "./en/edits";
import { failures } from "./en/failures";
import { findings } from "./en/findings";
import { pane } from "./en/pane";
import { ratings } from "./en/ratings";
import { recognition } from "./en/recognition";
import { settings, settingUnits } from "./en/settings";
import { sheets } from "./en/sheets";
import type { Words } from "./words";

export const english: Words = {
  language: "en",
  recognition,
  findings,
  ratings,
  settings,
  settingUnits,
  sheets,
  corrections,
  edits,
  failures,
  pane,
};
