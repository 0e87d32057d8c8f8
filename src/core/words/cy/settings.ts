import type { SettingsWords, SettingUnitWords } from "../settingsWords";

export const settings: SettingsWords = {
  immediateDays: {
    name: "Ystyr ar unwaith: o fewn",
    about: "Darllenir “ASAP” ac “ar unwaith” fel i’w gwblhau hyn o amser ar ôl y cychwyn (D17).",
  },
  implausibleYears: {
    name: "Dyddiadau annhebygol y tu hwnt i",
    about: "Mae dyddiad cwblhau sy’n bellach na hyn o ddechrau a diwedd y cynllun yn ganfyddiad (F18).",
  },
  loadOpen: {
    name: "Camau agored i un person",
    about: "Mae person sy’n atebol am fwy o gamau agored na hyn yn ganfyddiad (F36).",
  },
  loadDueTogether: {
    name: "I’w cwblhau gyda’i gilydd gan un person",
    about: "Mae person â mwy o gamau na hyn i’w cwblhau mewn unrhyw 14 diwrnod yn olynol yn ganfyddiad (F36).",
  },
};

export const settingUnits: SettingUnitWords = {
  days: "diwrnod",
  points: "pwynt",
  "per cent": "%",
  years: "blynedd",
  actions: "cam",
};
