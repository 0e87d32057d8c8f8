import type { FilesWords } from "../filesWords";

export const files: FilesWords = {
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
