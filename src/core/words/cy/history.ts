import type { HistoryWords } from "../en/history";
import { CELL, counted, ROW } from "./counted";

export const history: HistoryWords = {
  steps: {
    structure: "Creu’r tablau neu eu diweddaru",
    summary: "Llunio papurau’r Bwrdd",
    asAt: "Gosod y diwrnod",
    heading: "Enwi un o’n colofnau eto",
    fix: "Derbyn cynigion",
    setAside: "Neilltuo gwiriadau neu eu hagor eto",
    refresh: "Dod â newidiadau’r ffynhonnell drosodd, neu eu setlo",
    schoolCase: "Cofnodi yn achos ysgol",
    schoolFigures: "Cymryd ffigurau ysgolion i mewn",
    schoolSheets: "Dewis taflenni ysgolion",
    update: "Diweddaru camau",
    recommendationSet: "Ychwanegu argymhellion parod a dyddiadau allweddol",
    returns: "Gwneud ffurflenni",
    merge: "Cyfuno ffurflenni",
    servicePlans: "Dod â chynlluniau gwasanaethau eraill i mewn",
  },
  takenBack: (step) => `Tynnu’n ôl: ${step}`,
  sheetMade: "taflen newydd",
  sheetGone: "tynnwyd y daflen",
  rowsAdded: (rows) => `ychwanegwyd ${counted(rows, ROW)}`,
  rowsRemoved: (rows) => `tynnwyd ${counted(rows, ROW)}`,
  cellsChanged: (cells) => `diweddarwyd ${counted(cells, CELL)}`,
  states: {
    open: "stopiodd hanner ffordd",
    done: "wedi’i wneud",
    takingBack: "stopiodd wrth ei dynnu’n ôl",
    takenBack: "wedi’i dynnu’n ôl",
    undone: "wedi’i ddadwneud yn Excel",
  },
  dropped: "nid oes modd ei dynnu’n ôl mwyach",
  empty: "Nid oes dim wedi’i ysgrifennu eto.",
  formula: "fformiwla",
};
