import type { FilesWords } from "../en/files";

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
    xlsb: (name) => ({
      what: `Llyfr gwaith deuaidd (.xlsb) yw ${name}, nad yw’r rhaglen hon yn ei ddarllen.`,
      next: "Agorwch ef yn Excel a’i gadw fel “Llyfr Gwaith Excel (*.xlsx)”.",
    }),
    "open-document": (name) => ({
      what: `Ffeil OpenDocument, fel y mae LibreOffice yn ei hysgrifennu, yw ${name}, ac nid llyfr gwaith Excel.`,
      next: "Agorwch hi a’i chadw fel “Llyfr Gwaith Excel (*.xlsx)”.",
    }),
    "other-document": (name) => ({
      what: `Dogfen Word, PowerPoint neu PDF yw ${name}, nid llyfr gwaith Excel.`,
      next: "Os tabl ynddi yw’r cynllun, copïwch y tabl i lyfr gwaith Excel a dewis hwnnw.",
    }),
    "web-page": (name) => ({
      what: `Tudalen we neu ffeil ddata sydd ag enw llyfr gwaith yn unig yw ${name}.`,
      next: "Agorwch hi yn Excel a’i chadw fel “Llyfr Gwaith Excel (*.xlsx)”.",
    }),
    text: (name) => ({
      what: `Testun, megis ffeil CSV, yw ${name}, nid llyfr gwaith Excel.`,
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
    "too-many-formats": (name) => ({
      what: `Mae gan ${name} gynifer o fformatau celloedd ag y mae Excel yn eu cymryd eisoes (65,490), felly ni ellir ychwanegu dim â fformat.`,
      next: "Yn Excel, dilëwch daflenni neu gliriwch fformatau nad oes mo’u hangen, cadwch y llyfr gwaith a rhowch gynnig arall arni.",
    }),
  },
  nothingRecognised: {
    what: "Ni chafwyd hyd i gynllun gweithredu yn y llyfr gwaith.",
    next: "Mae angen rhes benawdau â cholofn ar gyfer y camau gweithredu, megis “Cam gweithredu”, a thestun oddi tani. Mae `recognise` yn dangos beth a welwyd ar bob taflen.",
  },
};
