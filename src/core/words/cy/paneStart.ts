import type { FirstRunWords, NothingWords } from "../en/paneStart";
import { counted, QUESTION, ROW, SHEET } from "./counted";

/** Welsh keeps the noun in the singular after a figure: "3 rhes"; with "o" it is plural: "38 o gamau". */
const some = (count: number, noun: string): string => `${count.toLocaleString("en-GB")} ${noun}`;
const actions = (count: number): string =>
  count === 1 ? "1 cam gweithredu" : `${count.toLocaleString("en-GB")} o gamau gweithredu`;
const questions = (count: number): string => counted(count, QUESTION);

export const firstRun: FirstRunWords = {
  title: "Mae cynllun yn y llyfr gwaith hwn",
  found: (count, recommendations) =>
    recommendations === 0
      ? `${actions(count)}, heb argymhelliad.`
      : `${actions(count)} ar gyfer ${recommendations === 1 ? "1 argymhelliad" : some(recommendations, "o argymhellion")}.`,
  overdue: (count) => `Mae ${String(count)} ohonynt yn hwyr.`,
  andSheets: (first, more) => (more === 0 ? first : `${first} a ${counted(more, SHEET)} arall`),
  rows: (count) => counted(count, ROW),
  next: "Beth sy’n digwydd nesaf",
  questions: (count) => [`Ateb ${questions(count)}.`, "Mae dwy ffordd o ddarllen rhai lliwiau, dyddiadau neu enwau."],
  write: [
    "Gweld beth fydd yn cael ei ysgrifennu, yna creu’r taflenni.",
    "Taflenni newydd ydynt, wrth ymyl eich rhai chi.",
  ],
  work: ["Gweithio o’r Cynllun a’r Gwiriadau.", "Mae’r graddau’n dilyn ohonynt eu hunain, gyda’r rheswm."],
  promise: "Nid yw eich taflenni chi byth yn newid.",
  promises:
    "Nid oes dim yn gadael y llyfr gwaith hwn. Gallwch dynnu’n ôl yr hyn a ysgrifennwyd, heblaw am y cofnod o bapurau a luniwyd.",
  answer: (count) => `Ateb ${questions(count)}`,
  seeWhat: "Gweld beth fydd yn cael ei ysgrifennu",
  justLook: "Dim ond edrych",
  sample: "Agor llyfr gwaith enghreifftiol",
  sampleOpened: "Mae’r enghraifft ar agor mewn ffenestr arall.",
};

export const nothing: NothingWords = {
  title: "Dim cynllun yn y llyfr gwaith hwn",
  looked: (sheets) =>
    `Edrychwyd ar ${counted(sheets, SHEET)}. Nid oes tabl o gamau gweithredu gyda’i benawdau ar ${sheets === 1 ? "hon" : "yr un ohonynt"}.`,
  why: {
    empty: "dim arni",
    "no-header": "dim rhes o benawdau",
    "no-action-column": "dim colofn ar gyfer camau gweithredu",
    "no-records": "dim testun o dan bennawd y camau",
    "other-kind": "rhywbeth heblaw camau gweithredu",
    "hidden-older-version": "cudd, yn edrych fel fersiwn hŷn",
    "own-table": "Cynllun Gweithredu a’i gwnaeth",
  },
  next: "Beth allwch chi ei wneud",
  columns: "Dweud pa dabl yw’r cynllun",
  columnsAbout: "Y tablau a ganfuwyd, gyda’u colofnau",
  sampleAbout: "I weld sut mae’n edrych",
  sets: "Dechrau o argymhellion parod",
  setsAbout: "Rhai Estyn, neu adolygiad y Bwrdd, gyda’u dyddiadau allweddol",
};
