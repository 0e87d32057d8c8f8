import type { PreviewWords } from "../en/preview";

export const preview: PreviewWords = {
  title: "Rhagolwg Cynllun Gweithredu",
  about:
    "Rhagolwg: Excel efelychiedig yn y dudalen hon, nid Excel ei hun. Mae’n adnabod y taflenni, y tablau a’r siartiau y mae Cynllun Gweithredu’n eu defnyddio, a dim mwy. Nid oes dim yn cael ei lanlwytho: mae’r llyfr gwaith yn aros yn y porwr hwn.",
  open: "Agor llyfr gwaith",
  openHint: "neu ollwng ffeil .xlsx unrhyw le ar y dudalen hon",
  sample: "Agor y sampl",
  download: "Lawrlwytho’r llyfr gwaith",
  sheets: "Taflenni",
  grid: (sheet) => `Taflen ${sheet}`,
  ribbon: "Cynllun Gweithredu",
  commands: {
    openPane: "Agor y cwarel",
    structure: "Strwythur",
    check: "Gwirio",
    buildSummary: "Llunio crynodeb",
    schools: "Ysgolion",
  },
  pane: "Cwarel Cynllun Gweithredu",
  closePane: "Cau’r cwarel",
  opened: (file) => `Mae ${file} ar agor.`,
  opening: (file) => `Yn agor ${file}`,
  charts: "Siartiau’r daflen hon",
  languageLabel: "Iaith Excel",
  change: "Rhesi, colofnau a thablau",
  changes: {
    insertRow: "Mewnosod rhes",
    deleteRow: "Dileu’r rhes",
    insertColumn: "Mewnosod colofn",
    deleteColumn: "Dileu’r golofn",
    sortUp: "Trefnu o A i Z",
    sortDown: "Trefnu o Z i A",
    showOnly: "Dangos rhesi fel hon yn unig",
    showAll: "Dangos pob rhes",
  },
  notHere: "Nid yw Excel yn gwneud hyn yma: mae tabl, celloedd wedi’u cyfuno neu hidlydd yn y ffordd.",
};
