import type { FailuresWords } from "../failuresWords";

const on = (where: string): string => (where ? ` “${where}”` : "");
const untouched = "Mae’r llyfr gwaith fel yr oedd.";

export const failures: FailuresWords = {
  excel: {
    "cell-being-edited": () => ({
      what: `Mae cell wrthi’n cael ei golygu, felly nid yw Excel yn derbyn newidiadau. ${untouched}`,
      next: "Pwyswch Enter neu Esc yn y daflen, yna rhowch gynnig arall arni.",
    }),
    "sheet-protected": (where) => ({
      what: `Mae’r daflen${on(where)} wedi’i diogelu. ${untouched}`,
      next: "Tynnwch y diogelwch ar dab Adolygu Excel, yna rhowch gynnig arall arni.",
    }),
    "workbook-read-only": () => ({
      what: `Mae’r llyfr gwaith ar agor i’w ddarllen yn unig. ${untouched}`,
      next: "Dewiswch Golygu’r llyfr gwaith, neu cadwch gopi, yna rhowch gynnig arall arni.",
    }),
    "changed-meanwhile": (where) => ({
      what: `Newidiodd rhywun${on(where) || " y llyfr gwaith"} tra oedd hyn yn cael ei baratoi. ${untouched}`,
      next: "Edrychwch eto, yna ailadroddwch y cam.",
    }),
    "name-taken": (where) => ({
      what: `Mae’r enw${on(where)} eisoes yn cael ei ddefnyddio yn y llyfr gwaith hwn. ${untouched}`,
      next: "Ailenwch y daflen neu’r tabl hwnnw, yna rhowch gynnig arall arni.",
    }),
    "merged-cells": (where) => ({
      what: `Mae celloedd wedi’u cyfuno${where ? ` ar${on(where)}` : ""} yn ffordd tabl. ${untouched}`,
      next: "Dad-gyfunwch nhw ar y daflen a enwir, yna rhowch gynnig arall arni.",
    }),
    "filtered-range": (where) => ({
      what: `Mae hidlydd yn cuddio rhesi’r tabl${on(where)}. ${untouched}`,
      next: "Cliriwch yr hidlydd, yna rhowch gynnig arall arni.",
    }),
    "too-large": (where) => ({
      what: `Mae’r rhan${on(where)} yn fwy nag y mae Excel yn ei throsglwyddo ar unwaith. ${untouched}`,
      next: "Dilëwch resi a cholofnau gwag sydd â fformatau’n unig, yna rhowch gynnig arall arni.",
    }),
    "excel-too-old": (where) => ({
      what: `Nid oes gan yr Excel hwn yr hyn sydd ei angen ar Cynllun Gweithredu${where ? ` (${where})` : ""}. ${untouched}`,
      next: "Defnyddiwch Excel 2021 neu’n ddiweddarach, Microsoft 365, neu Excel ar y we.",
    }),
    offline: () => ({
      what: "Ni ellir cyrraedd Excel.",
      next: "Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.",
    }),
    busy: () => ({ what: `Mae Excel yn brysur. ${untouched}`, next: "Arhoswch ennyd, yna rhowch gynnig arall arni." }),
    stopped: () => ({ what: `Wedi stopio. ${untouched}`, next: "Dechreuwch eto pan fyddwch yn barod." }),
    "half-written": (where) => ({
      what: `Stopiodd Excel hanner ffordd${where ? ` yn${on(where)}` : ""}, ac ni ellid dadwneud popeth a ysgrifennwyd.`,
      next: "Defnyddiwch Dadwneud, neu caewch y llyfr gwaith heb ei gadw; mewn llyfr gwaith a rennir, adferwch y fersiwn ddiwethaf o dan Ffeil, Gwybodaeth, Hanes Fersiynau.",
    }),
    "excel-error": (where) => ({
      what: `Rhoddodd Excel wall${where ? ` yn${on(where)}` : ""}. ${untouched}`,
      next: "Rhowch gynnig arall arni; os daw’n ôl, copïwch y diagnosteg a’i hanfon at y tîm cymorth.",
    }),
  },
  file: {
    encrypted: (name) => ({
      what: `Mae ${name} wedi’i ddiogelu â chyfrinair, felly ni ellir ei ddarllen.`,
      next: "Agorwch ef yn Excel, tynnwch y cyfrinair o dan Ffeil, Gwybodaeth, Diogelu’r Llyfr Gwaith, a chadwch gopi.",
    }),
    "strict-ooxml": (name) => ({
      what: `Mae ${name} wedi’i gadw fel llyfr gwaith Strict Open XML, nad yw’r rhaglen hon yn ei ddarllen.`,
      next: "Agorwch ef yn Excel a’i gadw fel “Llyfr Gwaith Excel (*.xlsx)”.",
    }),
    "old-xls": (name) => ({
      what: `Mae ${name} yn hen fformat Excel 97 i 2003.`,
      next: "Agorwch ef yn Excel a’i gadw fel “Llyfr Gwaith Excel (*.xlsx)”.",
    }),
    "not-a-workbook": (name) => ({
      what: `Nid yw ${name} yn llyfr gwaith Excel.`,
      next: "Dewiswch ffeil sy’n gorffen â .xlsx neu .xlsm.",
    }),
    corrupt: (name) => ({
      what: `Mae ${name} wedi’i ddifrodi ac ni ellir ei ddarllen.`,
      next: "Agorwch ef yn Excel, gadewch i Excel ei drwsio, a chadwch gopi; neu cymerwch fersiwn cynharach.",
    }),
    "zip-bomb": (name) => ({
      what: `Byddai ${name} yn ymagor i lawer mwy nag y mae llyfr gwaith yn ei ddal, felly nis agorwyd.`,
      next: "Gofynnwch i bwy bynnag a’i hanfonodd am gopi newydd.",
    }),
    "too-large": (name) => ({
      what: `Mae ${name} yn fwy na’r 100 MB y gellir ei ddarllen.`,
      next: "Tynnwch luniau a thaflenni nas defnyddir, yna cadwch ef eto.",
    }),
    "no-worksheets": (name) => ({
      what: `Nid oes taflen waith yn ${name}.`,
      next: "Dewiswch y llyfr gwaith sy’n cynnwys y cynllun.",
    }),
  },
  nothingRecognised: {
    what: "Ni chafwyd hyd i gynllun gweithredu yn y llyfr gwaith.",
    next: "Mae angen rhes benawdau â cholofn ar gyfer y camau gweithredu, megis “Cam gweithredu”, a thestun oddi tani. Mae `recognise` yn dangos beth a welwyd ar bob taflen.",
  },
};
