import type { CalendarDate } from "../../calendar/calendarDate";
import type { FindingSentences } from "../findingsWords";
import { poundsText } from "../money";
import { counted, DAY } from "./counted";
import type { schoolSentences as english } from "../en/schoolFindings";
import { sheets } from "./sheets";

const { day, balanceKinds, phases } = sheets;
const days = (count: number): string => counted(count, DAY);
const quoted = (text: string): string => `“${text.trim()}”`;

type SchoolCode = keyof typeof english;

const LICENCES = {
  none: "heb drwydded",
  "run out": "heb drwydded mewn grym",
  "not stated": "ac nid yw’r llyfr gwaith yn sôn am drwydded",
  "without end": "ac nid yw ei thrwydded yn nodi diwrnod olaf",
} as const;

function meetingsOf(last: CalendarDate | null, gap: number, next: CalendarDate | null): string {
  const from = last === null ? "ei hysbysiad" : `ei chyfarfod ar ${day(last)}`;
  return next === null
    ? `ac aeth ${days(gap)} heibio ers ${from} heb gyfarfod`
    : `ac mae’r cyfarfod nesaf, ${day(next)}, ${days(gap)} ar ôl ${from}`;
}

const totalOf = (of: string): string =>
  of === "ALL"
    ? "pob ysgol"
    : of === "block"
      ? "yr ysgolion wrth ei ymyl"
      : ((phases as Record<string, string>)[of] ?? of);

export const schoolSentences: Pick<FindingSentences, SchoolCode> = {
  "balance-break": ({ school, year, figure, stated, expected }) => ({
    what:
      figure === "closing"
        ? `${school}, ${year}: ${poundsText(stated)} yw’r balans terfynol; mae’r agoriadol a’r flwyddyn yn gwneud ${poundsText(expected)}, gwahaniaeth o ${poundsText(stated - expected)}.`
        : `${school}, ${year}: mae’r flwyddyn yn agor gyda ${poundsText(stated)}; mae’r flwyddyn cynt yn cau gyda ${poundsText(expected)}, gwahaniaeth o ${poundsText(stated - expected)}.`,
    next: "Cywirwch y ffigur anghywir, neu nodwch pam y mae’r gyfres yn torri.",
  }),
  "balance-conflict": ({ school, year, kind, amounts }) => ({
    what: `${school}, ${year}, ${balanceKinds[kind].toLowerCase()}: nodir ${amounts.map(poundsText).join(" a hefyd ")}, gwahaniaeth o ${poundsText(Math.max(...amounts) - Math.min(...amounts))}. Yr isaf sy’n cyfrif yn y cyfamser.`,
    next: "Dewiswch y ffigur sy’n gywir.",
  }),
  "deficit-unlicensed": ({ school, balance, on, licence }) => ({
    what: `Roedd gan ${school} ddiffyg o ${poundsText(Math.abs(balance))} ar ${day(on)}, ${LICENCES[licence]}.`,
    next:
      licence === "not stated"
        ? "Nodwch a yw’r diffyg wedi’i drwyddedu."
        : licence === "without end"
          ? "Nodwch y diwrnod y daw’r drwydded i ben."
          : "Trwyddedwch ef ar sail cynllun adfer, neu cofnodwch yr hysbysiad.",
  }),
  "deficit-not-cleared": ({ school, by, balance }) => ({
    what:
      balance === null
        ? `${school}: mae’r rhagolwg yn rhy fyr i ddweud a gaiff y diffyg ei glirio erbyn ${day(by)}.`
        : `${school}: ni chaiff y diffyg ei glirio erbyn ${day(by)}; bydd ${poundsText(Math.abs(balance))} ar ôl.`,
    next:
      balance === null
        ? "Gofynnwch am y rhagolwg hyd y flwyddyn honno."
        : "Cytunwch ar yr hyn a’i clirio, neu ar fwy o amser gyda chymeradwyaeth.",
  }),
  "plan-late": ({ school, due, submitted, days: late }) =>
    submitted === null
      ? {
          what: `${school}: roedd y cynllun adfer i ddod erbyn ${day(due)} ac mae ${days(late)} yn hwyr.`,
          next: "Gofynnwch amdano, neu cymerwch y cam nesaf.",
        }
      : {
          what: `${school}: roedd y cynllun adfer i ddod erbyn ${day(due)} a daeth ar ${day(submitted)}.`,
          next: "Nid oes angen gwneud dim.",
        },
  "meeting-late": ({ school, last, days: gap, next, limit }) => ({
    what: `Mae ${school} dan hysbysiad, ${meetingsOf(last, gap, next)}; ${days(limit)} yw’r uchafswm.`,
    next: "Cynhaliwch gyfarfod, a nodwch y diwrnod a’r un nesaf.",
  }),
  "surplus-over-limit": ({ school, year, closing, limit }) => ({
    what: `Caeodd ${school} ${year} gyda gwarged o ${poundsText(closing)}, sef ${poundsText(limit)} neu fwy.`,
    next: "Caiff yr awdurdod gyfarwyddo sut i’w wario.",
  }),
  "total-not-reconciled": ({ of, year, kind, shown, sum, difference, schools }) => ({
    what: `Mae cyfanswm ${totalOf(of)}, ${year}, ${balanceKinds[kind].toLowerCase()}, yn dangos ${poundsText(shown)}; ${poundsText(sum)} yw swm ei ysgolion (${String(schools)}), gwahaniaeth o ${poundsText(difference)}.`,
    next: "Dewch o hyd i’r ffigur anghywir, neu i’r ysgol sydd ar goll.",
  }),
  "no-action-taken": ({ school, balance }) => ({
    what: `Mae gan ${school} ddiffyg sylweddol, ${poundsText(Math.abs(balance))}, ac ni chofnodwyd unrhyw gam yn ei gylch.`,
    next: "Gofynnwch am gynllun adfer, a nodwch y diwrnod.",
  }),
  "school-doubtful": ({ text, why, others }) => ({
    what: {
      "name-taken-for": `Cymerwyd mai ${quoted(others[0] ?? "")} yw ${quoted(text)}.`,
      "two-numbers": `Mae gan ${quoted(text)} ddau rif, ${others.join(" a ")}, ac mae’n cyfrif fel dwy ysgol.`,
      "name-fits-two": `Gall ${quoted(text)} fod yn fwy nag un ysgol: ${others.join(", ")}. Mae’n cyfrif fel ysgol ar wahân.`,
      "no-such-school": `Mae ffigurau dan ${quoted(text)}, nad yw’n ysgol yn nhabl yr ysgolion: nid ydynt yn cyfrif dros yr un.`,
    }[why],
    next: "Ysgrifennwch rif yr ysgol, neu ei henw fel y mae yn y tablau eraill.",
  }),
  "balance-doubtful": ({ text, why, year }) => ({
    what: {
      "amount-unreadable": `Ni ellir darllen ${quoted(text)} fel swm, ac nid yw’n cyfrif.`,
      "decimal-mark": `Gall ${quoted(text)} fod yn filoedd, neu’n bunnoedd a cheiniogau, ac nid yw’n cyfrif.`,
      "no-year": `Nid yw’r symiau dan ${quoted(text)} yn enwi blwyddyn ariannol, ac nid ydynt yn cyfrif.`,
      "year-doubtful": `Gall ${quoted(text)} fod yn ddwy flwyddyn ariannol; ${year} sy’n cyfrif yn y cyfamser.`,
      "no-kind": `Nid yw balans ${quoted(text)} yn dweud ei fath, ac nid yw’n cyfrif.`,
      "maybe-thousands": `Mae balans ${quoted(text)} yn llawer llai na balansau eraill yr ysgol: gall fod mewn miloedd.`,
      "deficits-without-sign": `Nid oes minws gan yr un swm dan ${quoted(text)}; fe’u cymerwyd i gyd fel diffygion.`,
    }[why],
    next:
      why === "amount-unreadable" || why === "decimal-mark"
        ? "Nodwch y swm mewn ffigurau."
        : why === "no-kind"
          ? "Dewiswch fath o’r rhestr."
          : why === "maybe-thousands"
            ? "Nodwch ef mewn punnoedd, neu neilltuwch y gwiriad hwn."
            : "Ysgrifennwch y pennawd fel na all neb ei amau.",
  }),
};

export const schoolKinds: Readonly<Record<SchoolCode, string>> = {
  "balance-break": "Balans heb ei gario ymlaen",
  "balance-conflict": "Dau falans yn anghytuno",
  "deficit-unlicensed": "Diffyg heb drwydded",
  "deficit-not-cleared": "Diffyg heb ei glirio mewn pryd",
  "plan-late": "Cynllun adfer yn hwyr",
  "meeting-late": "Cyfarfod ag ysgol yn hwyr",
  "surplus-over-limit": "Gwarged dros y terfyn",
  "total-not-reconciled": "Cyfanswm nad yw’n cysoni",
  "no-action-taken": "Dim cam ynghylch diffyg",
  "school-doubtful": "Ysgol yn ansicr",
  "balance-doubtful": "Balans yn ansicr",
};
