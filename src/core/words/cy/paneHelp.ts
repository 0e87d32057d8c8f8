import type { NoExcelWords, PaneHelpWords } from "../en/paneHelp";

export const paneHelp: PaneHelpWords = {
  title: "Cymorth",
  pages: {
    ratings: "Sut mae gradd yn cael ei chyfrifo",
    checks: "Beth mae’r gwiriadau’n chwilio amdano",
    words: "Geiriau a ddefnyddir yma, Saesneg a Chymraeg",
  },
  backToHelp: "Cymorth",
  keysTitle: "Bysellau",
  keys: [
    ["F6", "rhwng y daflen a’r cwarel"],
    ["← →", "rhwng y lleoedd, ar eu tabiau"],
    ["↑ ↓", "blaenorol a nesaf mewn rhestr"],
    ["4", "hepgor, mewn gwiriad agored"],
    ["Ctrl Enter", "y prif fotwm"],
    ["Esc", "yn ôl un lefel"],
  ],
  numberKeys: "Bysellau rhif yn dewis mewn gwiriad agored",
  supportTitle: "Ar gyfer cymorth",
  supportAbout: "dim enwau, dim testun o’r cynllun",
  copy: "Copïo ar gyfer cymorth",
  copied: "Copïwyd.",
  copyFailed: "Nid yw’r Excel hwn yn gadael i’r cwarel gopïo. Dewiswch y llinellau uchod a phwyswch Ctrl+C.",
  facts: {
    version: "Cynllun Gweithredu",
    excel: "Fersiwn Excel",
    platform: "Llwyfan",
    requirements: "Gall Excel wneud, hyd at ExcelApi",
    undo: "Dadwneud mewn un cam",
    dateSystem: "System ddyddiadau",
    sheets: "Taflenni",
    actions: "Camau gweithredu",
    lastFailure: "Problem ddiwethaf",
    language: "Iaith",
  },
  yes: "oes",
  no: "nac oes",
  none: "dim",
  promise: "Nid oes dim yn gadael y llyfr gwaith hwn. Nid oes gan yr ychwanegyn gyfrif, ac nid yw’n cyfrif neb.",
  firstThatHolds: "Y llinell gyntaf sy’n wir sy’n penderfynu. Y terfynau yw rhai’r daflen Rheolau graddio.",
  checksAbout: "Beth mae gwiriad yn gofyn amdano, ac ar beth mae’n edrych.",
  wordsAbout: "Yr un gair am yr un peth, yn y cwarel, y taflenni a’r papurau.",
};

export const noExcel: NoExcelWords = {
  product: "Cynllun Gweithredu",
  what: "Cwarel tasgau Cynllun Gweithredu yw’r dudalen hon. Mae’n gweithio y tu mewn i Excel.",
  title: "Sut mae’n gweithio",
  lines: [
    "Mae’n dod o hyd i’r cynllun gweithredu mewn llyfr gwaith ac yn ei ysgrifennu fel tablau ar daflenni newydd. Nid yw eich taflenni chi byth yn newid.",
    "Mae Cynllun yn dangos gradd pob argymhelliad a’r camau nesaf. Mae Gwiriadau’n rhestru’r hyn y mae’n rhaid i rywun edrych arno.",
    "Mae Bwrdd yn llunio’r papurau ar gyfer y diwrnod a ddewiswch. Gallwch dynnu’n ôl yr hyn a ysgrifennwyd, heblaw am y cofnod o bapurau a luniwyd.",
  ],
};
