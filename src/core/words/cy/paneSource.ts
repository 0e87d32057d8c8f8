import type { PaneSourceWords } from "../en/paneSource";
import { CELL, CHANGE, CONFLICT, counted, ROW } from "./counted";

export const paneSource: PaneSourceWords = {
  title: "Eich taflenni chi a’r tablau",
  figures: "Edrych ar y ffigurau",
  inStep: "Maent yn cyd-fynd: nid oes dim wedi newid ar eich taflenni chi nad yw’r tablau’n ei ddweud.",
  intro: (sheets) =>
    `Golygwyd ar ôl creu’r tablau: ${sheets.join(", ")}. Dewiswch beth sy’n dod drosodd. Ni chaiff eich taflenni chi eu newid byth.`,
  conflicts: (n) => `${counted(n, CONFLICT)} i’w setlo`,
  whenMade: "Wrth gymryd drosodd",
  source: "Ffynhonnell",
  takeSource: (value) => `Cymryd y ffynhonnell: ${value}`,
  keepTable: (table, value) => `Cadw ${table}: ${value}`,
  changed: (n) => `${counted(n, CELL)} wedi newid yn y ffynhonnell yn unig`,
  added: (n) => `${counted(n, ROW)} newydd`,
  gone: (n) => `${counted(n, ROW)} wedi mynd o’r ffynhonnell`,
  choose: (what) => `Beth i’w wneud gyda ${what}`,
  bring: "Dod ag ef drosodd",
  keep: (table) => `Cadw’r hyn y mae ${table} yn ei ddweud`,
  leaveOut: "Ei adael allan am byth",
  keepGone: "Ei gadw, a dweud ei fod wedi gadael y ffynhonnell",
  cancelGone: "Nodi bod y cam wedi’i ganslo",
  later: "Penderfynu wedyn",
  more: (n) => `Caiff rhagor (${String(n)}) eu dangos ar ôl setlo’r rhain.`,
  settle: (n) => `Setlo ${counted(n, CHANGE)}`,
  pickFirst: "Dewiswch ar gyfer un newid o leiaf.",
  conflictsStay: (n) => `Erys ${counted(n, CONFLICT)} heb ei setlo nes i chi ddewis.`,
  done: {
    title: "A oes rhywun yn dal i olygu’r hen daflenni?",
    about: "Os nad oes, y tablau yw’r cynllun bellach. Dywedir hynny yn Gwiriadau, ac ni chymherir y daflen mwyach.",
    leave: (sheet) => `Y tablau yw’r cynllun bellach: ${sheet}`,
    again: (sheet) => `Cymharu eto: ${sheet}`,
  },
};
