import type { FindingFacts, WrittenValue } from "../../findings/finding";
import type { FindingSentence } from "../findingsWords";
import { BALANCE, counted, STEP } from "./counted";
import { columnName, meant, quoted } from "./findingParts";

type Facts = FindingFacts["source-changed"];

const value = (one: WrittenValue): string => (one.kind === "words" && one.words === "" ? "dim" : meant(one));
const rows = (count: number): string => `${counted(count, STEP)} gweithredu`;
const where = ({ sheet, cell }: Facts): string => (cell === "" ? sheet : `${sheet}, cell ${cell}`);
const named = ({ id, text }: Facts): string => (id === "" ? quoted(text) : `${id} ${quoted(text)}`);

/** What the council's sheets say otherwise than when they were taken over (F54). */
export const SOURCE_CHANGED: Readonly<Record<Facts["what"], (facts: Facts) => FindingSentence>> = {
  changed: (facts) => ({
    what: `Newidiwyd y ffynhonnell (${where(facts)}) ers ei chymryd drosodd. ${columnName(facts.field)}: ${value(facts.before)} gynt, ${value(facts.now)} yno nawr.`,
    next: "Dewch â’r newid drosodd, neu cadwch yr hyn y mae Camau gweithredu yn ei ddweud.",
  }),
  conflict: (facts) => ({
    what: `${columnName(facts.field)}: ${value(facts.before)} pan gymerwyd y rhes drosodd, ${value(facts.now)} yn y ffynhonnell nawr (${where(facts)}), a ${value(facts.inTable)} yn Camau gweithredu.`,
    next: "Dewiswch pa un o’r ddau sy’n gywir.",
  }),
  new: (facts) => ({
    what: `Mae ${named(facts)} ar y daflen ${facts.sheet}, ac nid yw yn Camau gweithredu.`,
    next: "Dewch ag ef drosodd, neu dywedwch ei fod yn aros allan.",
  }),
  gone: ({ sheet }) => ({
    what: `Mae ei res wedi mynd o’r daflen ${sheet} ers ei chymryd drosodd.`,
    next: "Cadwch y cam, neu ei ganslo.",
  }),
  kept: ({ sheet }) => ({
    what: `Mae ei res wedi mynd o’r daflen ${sheet}, a dywedodd rhywun beth a ddaw o’r cam.`,
    next: "Dim i’w wneud.",
  }),
  sheet: ({ sheet, rows: count }) => ({
    what: `Ni ellir darllen yr un cam o’r daflen ${sheet} mwyach, felly ni ellir cymharu’r hyn a gymerwyd drosodd ohoni (${rows(count)}).`,
    next: "Dywedwch yn Strwythur sut i ddarllen y daflen, neu mai’r tablau yw’r cynllun bellach.",
  }),
  "sheet-gone": ({ sheet, rows: count }) => ({
    what: `Nid yw’r daflen ${sheet} yno mwyach: ni ellir cymharu’r hyn a gymerwyd drosodd ohoni (${rows(count)}).`,
    next: "Dywedwch mai’r tablau yw’r cynllun bellach, os dyna’r bwriad.",
  }),
  column: ({ sheet, field, rows: count }) => ({
    what: `Nid oes colofn ar gyfer ${columnName(field)} ar y daflen ${sheet} mwyach; pan gymerwyd y rhesi drosodd roedd rhywbeth ynddi (${rows(count)}).`,
    next: "Dywedwch yn Strwythur pa golofn ydyw. Mae Camau gweithredu yn cadw’r hyn sydd ganddo.",
  }),
  figures: ({ sheet, rows: count }) => ({
    what: `Newidiwyd ffigurau ysgolion ar y daflen ${sheet} ers eu cymryd drosodd: ${counted(count, BALANCE)} nad yw felly yn Balansau ysgolion.`,
    next: "Edrychwch ar y ffigurau, a’u cymryd i mewn neu gadw’r hyn y mae Balansau ysgolion yn ei ddweud.",
  }),
  "figures-gone": ({ sheet, rows: count }) => ({
    what: `Nid yw ${counted(count, BALANCE)} a gymerwyd drosodd o’r daflen ${sheet} yno mwyach.`,
    next: "Mae Balansau ysgolion yn eu cadw. Edrychwch ar y ffigurau i ddweud hynny, neu cywirwch y daflen.",
  }),
  left: ({ sheet }) => ({
    what: `O ran y daflen ${sheet}, y tablau yw’r cynllun bellach: ni chymherir y daflen â nhw.`,
    next: "Dim i’w wneud, oni bai bod rhywun yn dal i olygu’r daflen.",
  }),
};
