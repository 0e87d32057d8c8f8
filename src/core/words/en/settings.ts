import type { SettingsWords, SettingUnitWords } from "../settingsWords";

export const settings: SettingsWords = {
  overdueRedDays: {
    name: "Overdue, red after",
    about: "An action overdue by more than this is Red (R5); overdue by less, it is Amber (R7).",
  },
  reDatedRedDays: {
    name: "Re-dated, red after",
    about: "An action whose due date has moved by more than this in all is Red (R6).",
  },
  reDatedAmberDays: {
    name: "Re-dated, amber after",
    about: "An action whose due date has moved by more than this is Amber (R8). Not more than the number for Red.",
  },
  startPassedDays: {
    name: "Start passed, amber after",
    about: "An action that has not started more than this after its start is Amber (R8) and is a finding (F23).",
  },
  dueSoonDays: {
    name: "Due soon, within",
    about: "An action due within this time and not far enough on is Amber (R8).",
  },
  dueSoonPercent: {
    name: "Due soon, complete at least",
    about: "How far an action that is due soon has to be, not to be Amber (R8).",
  },
  staleDays: {
    name: "No update, amber after",
    about: "An action not updated for more than this is Amber (R8) and is a finding (F29).",
  },
  recommendationRedPercent: {
    name: "Recommendation, red from",
    about: "A recommendation is Red when at least this share of its rated actions is Red (R14).",
  },
  recommendationAmberPercent: {
    name: "Recommendation, amber from",
    about: "A recommendation is Amber when at least this share of its rated actions is Amber or Red (R14).",
  },
  immediateDays: {
    name: "Immediate means within",
    about: "“ASAP” and “with immediate effect” are read as due this long after the start (D17).",
  },
  implausibleYears: {
    name: "Dates implausible beyond",
    about: "A due date further than this from the plan’s start and end is a finding (F18).",
  },
  loadOpen: {
    name: "Open actions for one person",
    about: "A person who answers for more open actions than this is a finding (F36).",
  },
  loadDueTogether: {
    name: "Due together for one person",
    about: "A person with more actions than this due in any 14 days running is a finding (F36).",
  },
};

export const settingUnits: SettingUnitWords = { days: "days", "per cent": "%", years: "years", actions: "actions" };
