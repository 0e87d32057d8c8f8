import type { FindingFacts, WrittenValue } from "../../findings/finding";
import type { FindingSentence } from "../findingsWords";
import { BALANCE, counted, ROW, STEP } from "./counted";
import { columnName, quoted, writtenIn, tableName } from "./findingParts";

type Facts = FindingFacts["source-changed"];

const value = (one: WrittenValue): string => writtenIn(one) ?? "dim";
const rows = ({ ofTable, rows: count }: Facts): string =>
  ofTable === "actions" ? `${counted(count, STEP)} gweithredu` : counted(count, ROW);
const ours = ({ ofTable }: Facts): string => tableName(ofTable);
/** Of an action its own line is shown beside it; of another record nothing else says which. */
const about = ({ ofTable, text }: Facts): string => (ofTable === "actions" ? "" : `${quoted(text)}: `);
const where = ({ sheet, cell }: Facts): string => (cell === "" ? sheet : `${sheet}, cell ${cell}`);
const named = ({ id, text }: Facts): string => (id === "" ? quoted(text) : `${id} ${quoted(text)}`);

/** What the council's sheets say otherwise than when they were taken over (F54). */
export const SOURCE_CHANGED: Readonly<Record<Facts["what"], (facts: Facts) => FindingSentence>> = {
  changed: (facts) => ({
    what: `${about(facts)}${facts.ofTable === "actions" ? "N" : "n"}ewidiwyd y ffynhonnell (${where(facts)}) ers ei chymryd drosodd. ${columnName(facts.field)}: ${value(facts.before)} gynt, ${value(facts.now)} yno nawr.`,
    next: `Dewch â’r newid drosodd, neu cadwch yr hyn y mae ${ours(facts)} yn ei ddweud.`,
  }),
  conflict: (facts) => ({
    what: `${about(facts)}${columnName(facts.field)}: ${value(facts.before)} pan gymerwyd y rhes drosodd, ${value(facts.now)} yn y ffynhonnell nawr (${where(facts)}), a ${value(facts.inTable)} yn ${ours(facts)}.`,
    next: "Dewiswch pa un o’r ddau sy’n gywir.",
  }),
  new: (facts) => ({
    what: `Mae ${named(facts)} ar y daflen ${facts.sheet}, ac nid yw yn ${ours(facts)}.`,
    next: "Dewch ag ef drosodd, neu dywedwch ei fod yn aros allan.",
  }),
  gone: (facts) => ({
    what: `${about(facts)}${facts.ofTable === "actions" ? "M" : "m"}ae ei res wedi mynd o’r daflen ${facts.sheet} ers ei chymryd drosodd.`,
    next:
      facts.ofTable === "actions"
        ? "Cadwch y cam, neu ei ganslo."
        : `Dywedwch fod ${ours(facts)} yn ei gadw, neu dilëwch ei res yno.`,
  }),
  kept: (facts) => ({
    what: `${about(facts)}${facts.ofTable === "actions" ? "M" : "m"}ae ei res wedi mynd o’r daflen ${facts.sheet}, a dywedodd rhywun ${facts.ofTable === "actions" ? "beth a ddaw o’r cam" : `fod ${ours(facts)} yn ei gadw`}.`,
    next: "Dim i’w wneud.",
  }),
  sheet: (facts) => ({
    what: `Ni ellir darllen ${facts.ofTable === "actions" ? "yr un cam" : `dim ar gyfer ${ours(facts)}`} o’r daflen ${facts.sheet} mwyach, felly ni ellir cymharu’r hyn a gymerwyd drosodd ohoni (${rows(facts)}).`,
    next: "Dywedwch yn Strwythur sut i ddarllen y daflen, neu mai’r tablau yw’r cynllun bellach.",
  }),
  "sheet-gone": (facts) => ({
    what: `Nid yw’r daflen ${facts.sheet} yno mwyach: ni ellir cymharu’r hyn a gymerwyd drosodd ohoni i ${ours(facts)} (${rows(facts)}).`,
    next: "Dywedwch mai’r tablau yw’r cynllun bellach, os dyna’r bwriad.",
  }),
  column: (facts) => ({
    what: `Nid oes colofn ar gyfer ${columnName(facts.field)} ar y daflen ${facts.sheet} mwyach; pan gymerwyd y rhesi drosodd roedd rhywbeth ynddi (${rows(facts)}).`,
    next: `Dywedwch yn Strwythur pa golofn ydyw. Mae ${ours(facts)} yn cadw’r hyn sydd ganddo.`,
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
