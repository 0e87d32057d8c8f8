import type { SettingsWords, SettingUnitWords } from "../settingsWords";

export const settings: SettingsWords = {
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

export const settingUnits: SettingUnitWords = {
  days: "days",
  points: "points",
  "per cent": "%",
  years: "years",
  actions: "actions",
};
