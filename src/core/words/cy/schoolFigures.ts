import type { SchoolFiguresWords } from "../en/schoolFigures";
import { BALANCE, counted, FIGURE, NEW_SCHOOL, SCHOOL } from "./counted";

const FIGURES = {
  opening: "balans agoriadol",
  inYear: "ffigur yn ystod y flwyddyn",
  closing: "balans terfynol",
  budgetShare: "cyfran o’r gyllideb",
} as const;

export const schoolFigures: SchoolFiguresWords = {
  title: "Cymryd ffigurau i mewn",
  about:
    "Ffeil o werthoedd wedi’u gwahanu â choma (CSV), fel y mae system gyllid yn ei hallforio. Fe’i darllenir ar y cyfrifiadur hwn ac nid yw’n cael ei hanfon i unman. Nid ysgrifennir dim nes i chi ddweud.",
  choose: "Ffeil o ffigurau",
  drop: "Gallwch hefyd ollwng y ffeil yma.",
  read: (file, balances, schools) => `${file}: ${counted(balances, BALANCE)}, ${counted(schools, SCHOOL)}.`,
  noSchools: (file) =>
    `Ni chafwyd tabl o ysgolion yn ${file}. Mae arno angen pennawd megis “Ysgol” neu “Rhif yr ysgol”, a balansau o dan benawdau eraill.`,
  unreadable: (file) => ({
    what: `Ni ellir darllen ${file}.`,
    next: "Efallai iddi gael ei symud, ei newid neu ei dileu ers ei dewis, neu fod rhaglen arall yn ei dal. Caewch hi yno a dewiswch hi eto.",
  }),
  noText: (file) => ({
    what: `Nid oes llinellau o destun yn ${file}, felly ni ellir darllen ffigurau ohoni.`,
    next: "Os llyfr gwaith ydyw, cadwch y daflen â’r ffigurau fel CSV yn Excel, a dewiswch y ffeil honno.",
  }),
  matched: (schools) => `Mae ${counted(schools, SCHOOL)} yn hysbys yn ôl rhif neu enw.`,
  already: (figures) => `Mae ${counted(figures, FIGURE)} yno eisoes.`,
  leftOut: (balances) => `Mae ${counted(balances, BALANCE)} heb eu cymryd nes bydd yr ysgol a’r flwyddyn yn hysbys.`,
  year: "Blwyddyn ariannol y ffigurau nad ydynt yn enwi un",
  yearHint: "Er enghraifft 2018/19.",
  yearUnreadable: "Teipiwch flwyddyn ariannol, er enghraifft 2018/19.",
  asked: (schools) => `${counted(schools, SCHOOL)} i’w paru`,
  who: (school, number) => `Pa ysgol yw “${school}”${number === null ? "" : ` (${number})`}?`,
  leave: "Ei gadael allan am y tro",
  isNew: "Ysgol newydd yw hi",
  willKnow: "Cedwir enw a barwch gydag enwau eraill yr ysgol.",
  conflicts: (figures) => `${counted(figures, FIGURE)} i’w dewis`,
  conflict: (of, year, kind, figure) => `${of}, ${year}, ${kind}: ${FIGURES[figure]}`,
  total: (of) => `Cyfanswm: ${of}`,
  allSchools: "pob ysgol",
  keep: (amount) => `Cadw’r hyn y mae’r cynllun yn ei ddweud: ${amount}`,
  takeNone: "Peidio â chymryd yr un",
  take: (amount, line) => `Cymryd llinell ${String(line)} y ffeil: ${amount}`,
  takeSheet: (amount, { sheet, row }) => `Cymryd rhes ${String(row + 1)} y daflen ${sheet}: ${amount}`,
  ofSheets: {
    title: "Ffigurau ysgolion sydd wedi newid",
    about: (sheets) =>
      `${sheets.join(", ")}: ffigurau a newidiwyd yno ar ôl gwneud Balansau ysgolion. ${sheets.length === 1 ? "Mae’r daflen ei hun yn aros fel y mae" : "Mae’r taflenni eu hunain yn aros fel y maent"}.`,
    inStep:
      "Ar y taflenni a gymherir nid oes ffigur ysgol wedi newid ers ei gymryd drosodd neu ers i rywun edrych arno.",
    gone: (balances) =>
      balances === 1
        ? "Nid yw 1 balans yno mwyach. Mae Balansau ysgolion yn ei gadw."
        : `Nid yw ${counted(balances, BALANCE)} yno mwyach. Mae Balansau ysgolion yn eu cadw.`,
    keepAll: "Cadw’r hyn y mae Balansau ysgolion yn ei ddweud",
  },
  notSound: (findings) => `I edrych arnynt yn y ffeil: ${String(findings)}`,
  willWrite: (balances, figures, schools) =>
    `I’w hysgrifennu: ${[
      ...(balances === 0 ? [] : [counted(balances, BALANCE)]),
      ...(figures === 0 ? [] : [counted(figures, FIGURE)]),
      ...(schools === 0 ? [] : [counted(schools, NEW_SCHOOL)]),
    ].join(", ")}.`,
  write: "Eu cymryd i mewn",
  nothing: "Nid oes dim yn y ffeil sy’n newydd i’r cynllun.",
};
