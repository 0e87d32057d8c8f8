import { ratings } from "./ratings";
import type { FindingFacts } from "../../findings/finding";
import { tableNamed } from "../../tables/allTables";
import type { FindingSentence } from "../findingsWords";

type Facts = FindingFacts["own-table-damaged"];

const quoted = (text: string): string => `“${text.trim()}”`;
/** One, and the plural as it stands after "o" (softened). */
const count = (n: number, one: string, many: string): string => (n === 1 ? `1 ${one}` : `${String(n)} o ${many}`);
const rowsOf = (n: number): string => count(n, "rhes", "resi");
const heading = (table: string, field: string): string =>
  tableNamed(table)?.columns.find((column) => column.field === field)?.heading.cy ?? field;
const headings = (table: string, fields: readonly string[]): string =>
  fields.map((field) => quoted(heading(table, field))).join(", ");

const COLOURS: Readonly<Record<string, string>> = ratings.colours;
const colours = (all: readonly string[]): string => all.map((rating) => COLOURS[rating] ?? rating).join(", ");

/** What happened to a table of ours, and how it is put right (F56). */
export const OWN_TABLE: Readonly<Record<Facts["why"], (facts: Facts) => FindingSentence>> = {
  range: ({ table }) => ({
    what: `Nid yw ${table} yn dabl mwyach: fe’i troswyd yn gelloedd cyffredin.`,
    next: "Bydd y Creu tablau neu’r Llunio crynodeb nesaf yn ei wneud yn dabl eto.",
  }),
  "mark-lost": ({ table }) => ({
    what: `Mae ${table} wedi colli’r nodyn sy’n dweud mai un o dablau Cynllun Gweithredu ydyw; mae ei enw a’i benawdau’n dweud hynny o hyd.`,
    next: "Bydd y Creu tablau neu’r Llunio crynodeb nesaf yn ysgrifennu’r nodyn eto. Dilëwch neu ailenwch y tabl os nad un o dablau Cynllun Gweithredu ydyw.",
  }),
  "no-room": ({ table, rows }) => ({
    what: `Mae ${count(rows, "golofn", "golofnau")} yn eisiau yn ${table}, ac nid oes lle: mae rhywbeth ar y dde iddo, a byddai mewnosod colofnau yn rhwygo tabl arall ar y daflen.`,
    next: "Symudwch y tabl hwnnw i daflen arall; bydd y Creu tablau neu’r Llunio crynodeb nesaf yn ychwanegu’r colofnau.",
  }),
  "column-gone": ({ table, field }) => ({
    what: `Mae’r golofn ${quoted(heading(table, field))} wedi mynd o ${table}.`,
    next: "Dadwnewch ei dileu i gael ei chynnwys yn ôl. Bydd y Creu tablau neu’r Llunio crynodeb nesaf yn rhoi’r golofn yn ôl ar yr ymyl dde: gyda’i fformiwlâu, neu fel arall yn wag.",
  }),
  "column-doubtful": ({ table, text, choices }) => ({
    what: `Gallai ${quoted(text)} yn ${table} fod yn un o golofnau Cynllun Gweithredu o dan bennawd arall: mae ${headings(table, choices)} ar goll. Ni chaiff ei darllen yn y cyfamser.`,
    next: "Rhowch iddi bennawd y golofn ydyw. Os eich colofn eich hun ydyw, mewnosodwch golofn â’r pennawd sydd ar goll.",
  }),
  "key-empty": ({ table, field, rows }) => ({
    what: `Nid oes dim yn ${quoted(heading(table, field))} mewn ${rowsOf(rows)} yn ${table}, felly ni all dim gyfeirio ati.`,
    next: "Llenwch y gell.",
  }),
  "key-twice": ({ table, field, text, rows }) => ({
    what: `Mae ${quoted(text)} mewn ${rowsOf(rows)} yn ${table} (${heading(table, field)}); y gyntaf sy’n cyfrif.`,
    next: "Dilëwch y rhesi eraill, neu cliriwch y gell honno mewn rhes sy’n gofnod ar wahân.",
  }),
  "typed-over": ({ table, field, rows }) => ({
    what: `Teipiwyd gwerth dros fformiwla ${quoted(heading(table, field))} mewn ${rowsOf(rows)} yn ${table}: nid yw’n dilyn y cynllun mwyach.`,
    next: "Copïwch y fformiwla iddi o res arall yn y golofn. Defnyddiwch y golofn Disodli’r radd i raddio cam yn wahanol.",
  }),
  "no-formulas": ({ table, field, rows }) => ({
    what: `Mae fformiwla ${quoted(heading(table, field))} ar goll mewn ${rowsOf(rows)} yn ${table}.`,
    next: "Bydd y Creu tablau neu’r Llunio crynodeb nesaf yn ei hysgrifennu eto.",
  }),
  "no-action": ({ table, rows }) => ({
    what: `Teipiwyd rhywbeth mewn ${rowsOf(rows)} yn ${table} heb gam gweithredu: ni chânt eu graddio na’u cyfrif.`,
    next: "Ysgrifennwch y cam gweithredu, neu cliriwch y rhes.",
  }),
  "rule-gone": ({ table, text }) => ({
    what: `Mae rhes rheol ${text} wedi mynd o ${table}. Y rheol safonol sy’n cyfrif ar y bwrdd, ac mae celloedd Gradd sy’n chwilio amdani’n dangos gwall.`,
    next: "Bydd y Creu tablau neu’r Llunio crynodeb nesaf yn ysgrifennu’r rhes eto.",
  }),
  "rating-unknown": ({ table, field, text, choices }) => ({
    what: `Nid yw gradd${text.trim() === "" ? "" : ` ${quoted(text)}`} rheol ${field} yn ${table} yn lliw. ${colours(choices)} sy’n cyfrif ar y bwrdd, ac mae celloedd Gradd yn dangos yr hyn sydd yno.`,
    next: "Dewiswch liw o’r rhestr.",
  }),
  copy: ({ table, text }) => ({
    what: `Copi o daflen ${table} yw ${quoted(text)}. Ni chaiff ei darllen, ac nid ysgrifennir dim arni.`,
    next: "Nid oes angen gwneud dim. Dilëwch hi os nad oes ei hangen mwyach.",
  }),
};
