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
  evidenceShared: {
    name: "Camau â’r un dystiolaeth",
    about: "Mae’r un dystiolaeth ar gyfer mwy o gamau na hyn yn ganfyddiad (F55).",
  },
  clearYears: {
    name: "Blynyddoedd i glirio diffyg",
    about: "Mae diffyg ysgol i’w glirio o fewn hyn o flynyddoedd (M6). Arfer y cyngor.",
  },
  clearYearsApproved: {
    name: "Blynyddoedd i glirio diffyg, gyda chymeradwyaeth",
    about: "Y mwyaf y gall Blynyddoedd adfer ysgol ei ganiatáu (M6). Arfer y cyngor.",
  },
  meetingDays: {
    name: "Diwrnodau rhwng cyfarfodydd dan hysbysiad",
    about: "Cynhelir cyfarfod ag ysgol dan hysbysiad o leiaf mor aml â hyn (M9). Arfer y cyngor.",
  },
  planExcessPercent: {
    name: "Diffyg dros ei gynllun",
    about: "Mae diffyg sy’n fwy na’r cynllun a dderbyniwyd o fwy na hyn yn Goch (M10).",
  },
  balanceAgeDays: {
    name: "Balans gwirioneddol yn hen ar ôl",
    about:
      "Mae ysgol y mae ei balans gwirioneddol diweddaraf yn hŷn na hyn yn Ambr ar y gorau (M10): cynnig, i’r cyngor ei gadarnhau.",
  },
  surplusPrimary: {
    name: "Terfyn gwarged, cynradd",
    about:
      "Ar hyn neu fwy caiff yr awdurdod gyfarwyddo sut i’w wario (M11): OS 2010/824 (Cy. 87), atodlen 4, paragraff 20.",
  },
  surplusSecondary: {
    name: "Terfyn gwarged, uwchradd ac arbennig",
    about:
      "Ar hyn neu fwy caiff yr awdurdod gyfarwyddo sut i’w wario (M11): OS 2010/824 (Cy. 87), atodlen 4, paragraff 20.",
  },
  surplusOther: {
    name: "Terfyn gwarged, ysgolion eraill",
    about: "Ysgolion meithrin a phob oed, nad yw’r rheoliadau’n eu henwi (M11). Y cyngor sy’n penderfynu.",
  },
  redSchools: {
    name: "Ysgolion Coch sy’n gwneud yr argymhelliad yn Goch",
    about: "Mae hyn o ysgolion Coch yn gwneud yr argymhelliad cyllid yn Goch (M13).",
  },
  significantPercent: {
    name: "Diffyg sylweddol, cyfran o’r gyllideb",
    about: "Mae diffyg dros y gyfran hon o’r gyfran o’r gyllideb yn sylweddol (M15). Cynnig: y cyngor sy’n cadarnhau.",
  },
  significantPounds: {
    name: "Diffyg sylweddol, swm",
    about: "Mae diffyg dros hyn yn sylweddol (M15). Cynnig: y cyngor sy’n cadarnhau.",
  },
  outturnPercent: {
    name: "Alldro o’r gyllideb a bennwyd",
    about: "Mae alldro ymhellach na hyn o’r gyllideb yn cyfrif yn erbyn rheolaeth ariannol (M16). Cynnig.",
  },
  missingRed: {
    name: "Rheolaeth ariannol yn Goch o",
    about: "Mae hyn o’r pedwar pwynt ar goll yn Goch, llai yn Ambr (M16). Cynnig.",
  },
  undoMegabytes: {
    name: "Lle i dynnu’n ôl",
    about:
      "Caiff yr hyn a gedwir i dynnu camau’n ôl ei ollwng y tu hwnt i hyn, yr hynaf yn gyntaf. Mae’r hanes yn dweud (B15).",
  },
};

export const settingUnits: SettingUnitWords = {
  days: "diwrnod",
  points: "pwynt",
  "per cent": "%",
  years: "blynedd",
  actions: "cam",
  pounds: "£",
  schools: "ysgol",
  items: "pwynt",
  megabytes: "MB",
};
