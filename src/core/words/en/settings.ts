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
  evidenceShared: {
    name: "Actions with the same evidence",
    about: "The same evidence for more actions than this is a finding (F55).",
  },
  clearYears: {
    name: "Years to clear a deficit",
    about: "A school’s deficit is to be cleared within so many years (M6). The council’s practice.",
  },
  clearYearsApproved: {
    name: "Years to clear a deficit, with approval",
    about: "The most that Recovery years of a school can allow (M6). The council’s practice.",
  },
  meetingDays: {
    name: "Days between meetings under notice",
    about: "A school under notice is met at least so often (M9). The council’s practice.",
  },
  planExcessPercent: {
    name: "Deficit over its plan",
    about: "A deficit larger than the accepted plan’s by more than this is Red (M10).",
  },
  balanceAgeDays: {
    name: "An actual balance is out of date after",
    about:
      "A school whose latest actual balance is older than this is Amber at best (M10): a proposal, the council confirms it.",
  },
  surplusPrimary: {
    name: "Surplus limit, primary",
    about:
      "At or over this the authority may direct how it is spent (M11): SI 2010/824 (W. 87), schedule 4, paragraph 20.",
  },
  surplusSecondary: {
    name: "Surplus limit, secondary and special",
    about:
      "At or over this the authority may direct how it is spent (M11): SI 2010/824 (W. 87), schedule 4, paragraph 20.",
  },
  surplusOther: {
    name: "Surplus limit, other schools",
    about: "Nursery and all-through schools, which the regulations do not name (M11). The council decides.",
  },
  redSchools: {
    name: "Red schools make the recommendation Red",
    about: "So many Red schools make the finance recommendation Red (M13).",
  },
  significantPercent: {
    name: "Significant deficit, share of budget",
    about: "A deficit over this share of the budget share is significant (M15). A proposal: the council confirms it.",
  },
  significantPounds: {
    name: "Significant deficit, amount",
    about: "A deficit over this is significant (M15). A proposal: the council confirms it.",
  },
  outturnPercent: {
    name: "Outturn from the budget set",
    about: "An outturn further than this from the budget counts against financial management (M16). A proposal.",
  },
  missingRed: {
    name: "Financial management Red from",
    about: "So many of the four points missing are Red, fewer are Amber (M16). A proposal.",
  },
  undoMegabytes: {
    name: "Room for taking back",
    about: "What is kept for taking steps back is dropped beyond this, the oldest first. The history says so (B15).",
  },
};

export const settingUnits: SettingUnitWords = {
  days: "days",
  points: "points",
  "per cent": "%",
  years: "years",
  actions: "actions",
  pounds: "£",
  schools: "schools",
  items: "points",
  megabytes: "MB",
};
