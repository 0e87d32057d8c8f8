import { board } from "./cy/board";
import { corrections } from "./cy/corrections";
import { edits } from "./cy/edits";
import { failures } from "./cy/failures";
import { findings } from "./cy/findings";
import { pane } from "./cy/pane";
import { ratings } from "./cy/ratings";
import { roles } from "./cy/roles";
import { settings, settingUnits } from "./cy/settings";
import { sheets } from "./cy/sheets";
import type { Words } from "./words";

export const welsh: Words = {
  language: "cy",
  roles,
  findings,
  ratings,
  settings,
  settingUnits,
  sheets,
  board,
  corrections,
  edits,
  failures,
  pane,
};
