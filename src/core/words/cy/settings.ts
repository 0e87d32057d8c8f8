import type { SettingsWords, SettingUnitWords } from "../settingsWords";

export const settings: SettingsWords = {
  overdueRedDays: {
    name: "Hwyr, coch ar ôl",
    about: "Mae cam gweithredu sy’n hwyr o fwy na hyn yn Goch (R5); o lai na hyn, mae’n Ambr (R7).",
  },
  reDatedRedDays: {
    name: "Aildrefnwyd, coch ar ôl",
    about: "Mae cam gweithredu y symudwyd ei ddyddiad cwblhau o fwy na hyn i gyd yn Goch (R6).",
  },
  reDatedAmberDays: {
    name: "Aildrefnwyd, ambr ar ôl",
    about:
      "Mae cam gweithredu y symudwyd ei ddyddiad cwblhau o fwy na hyn yn Ambr (R8). Dim mwy na’r nifer ar gyfer Coch.",
  },
  startPassedDays: {
    name: "Heb ddechrau, ambr ar ôl",
    about: "Mae cam gweithredu heb ddechrau fwy na hyn ar ôl ei ddyddiad cychwyn yn Ambr (R8), ac yn ganfyddiad (F23).",
  },
  dueSoonDays: {
    name: "Cwblhau’n fuan, o fewn",
    about: "Mae cam gweithredu i’w gwblhau o fewn yr amser hwn, ond heb fynd yn ddigon pell, yn Ambr (R8).",
  },
  dueSoonPercent: {
    name: "Cwblhau’n fuan, o leiaf",
    about: "Pa mor bell y mae’n rhaid i gam gweithredu i’w gwblhau’n fuan fod, rhag bod yn Ambr (R8).",
  },
  staleDays: {
    name: "Dim diweddariad, ambr ar ôl",
    about: "Mae cam gweithredu heb ei ddiweddaru ers mwy na hyn yn Ambr (R8), ac yn ganfyddiad (F29).",
  },
  recommendationRedPercent: {
    name: "Argymhelliad, coch o",
    about: "Mae argymhelliad yn Goch pan fo o leiaf y gyfran hon o’i gamau gweithredu graddedig yn Goch (R14).",
  },
  recommendationAmberPercent: {
    name: "Argymhelliad, ambr o",
    about:
      "Mae argymhelliad yn Ambr pan fo o leiaf y gyfran hon o’i gamau gweithredu graddedig yn Ambr neu’n Goch (R14).",
  },
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
  "per cent": "%",
  years: "blynedd",
  actions: "cam",
};
