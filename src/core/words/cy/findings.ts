import { findingReaders, type FindingSentences, type FindingsWords } from "../findingsWords";
import { KINDS } from "./findingKinds";
import { BASES, PARTS, PRECISIONS, TERM_ROWS, colour, columnName, meant, quoted, settingName } from "./findingParts";
import { counted, DAY, STEP } from "./counted";
import { OWN_TABLE } from "./ownTableFindings";
import { schoolSentences } from "./schoolFindings";
import { sheets } from "./sheets";
import { SOURCE_CHANGED } from "./sourceFindings";

const days = (count: number): string => counted(count, DAY);
const actions = (count: number): string => `${counted(count, STEP)} gweithredu`;
/** "unwaith", "ddwywaith", then "3 gwaith". */
const times = (count: number): string => ["", "unwaith", "ddwywaith"][count] ?? `${String(count)} gwaith`;
/** So many of a long list are shown. */
const SHOWN = 4;
const list = (texts: readonly string[]): string => texts.join(", ");
const { day } = sheets;

const sentences: FindingSentences = {
  ...schoolSentences,
  "owner-missing": ({ text }) => ({
    what: `Nid oes perchennog wedi’i enwi${text === "" ? "" : `: ${quoted(text)} sydd yno`}.`,
    next: "Dewiswch un person sy’n atebol.",
  }),
  "owner-placeholder": ({ text }) => ({
    what: `Mae ${quoted(text)} lle dylai’r perchennog fod.`,
    next: "Dewiswch un person sy’n atebol.",
  }),
  "owner-not-in-register": ({ text }) => ({
    what: `Nid yw ${quoted(text)} yn y rhestr perchnogion.`,
    next: "Ychwanegwch yr enw at Perchnogion, neu dewiswch yr un a olygir.",
  }),
  "owner-misspelt": ({ text, register }) => ({
    what: `Darllenwyd ${quoted(text)} fel ${register}.`,
    next: "Defnyddiwch sillafiad y rhestr, neu dewiswch enw arall.",
  }),
  "owner-ambiguous": ({ text, candidates }) => ({
    what: `Gall ${quoted(text)} olygu mwy nag un: ${list(candidates)}.`,
    next: "Dewiswch yr un a olygir.",
  }),
  "owner-left": ({ text, leftOn }) => ({
    what: `Gadawodd ${text} ar ${day(leftOn)}, yn ôl y rhestr perchnogion.`,
    next: "Dewiswch pwy sydd bellach yn y swydd.",
  }),
  "owner-collective": ({ text }) => ({
    what: `Nid un person yw ${quoted(text)}.`,
    next: "Enwch un person atebol.",
  }),
  "owner-several": ({ first, others }) => ({
    what: `Enwir ${list([first, ...others])}, ond ni nodir arweinydd.`,
    next: `Cadarnhewch mai ${first} sy’n atebol, neu nodwch rywun arall.`,
  }),
  "due-missing": () => ({ what: "Nid oes dyddiad cwblhau.", next: "Rhowch un." }),
  "due-placeholder": ({ text }) => ({
    what: `Mae ${quoted(text)} lle dylai’r dyddiad cwblhau fod.`,
    next: "Rhowch ddyddiad.",
  }),
  "due-unreadable": ({ text }) => ({
    what: `Ni ellir darllen ${quoted(text)} fel dyddiad.`,
    next: "Teipiwch y dyddiad.",
  }),
  "due-ambiguous": ({ text, readings }) => ({
    what: `Gellir darllen ${quoted(text)} fel ${readings.map(day).join(" neu ") || "mwy nag un diwrnod"}.`,
    next: "Dewiswch yr un a olygir.",
  }),
  "due-inferred": ({ text, day: on, basis }) => ({
    what: `Darllenwyd ${quoted(text)} fel ${day(on)}: ${BASES[basis] ?? "nid yw wedi’i ysgrifennu’n llawn"}.`,
    next: "Cadarnhewch, neu teipiwch y dyddiad.",
  }),
  "due-vague": ({ text, day: on, precision }) => ({
    what: `Nid diwrnod ond ${PRECISIONS[precision] ?? "cyfnod"} yw ${quoted(text)}; y diwrnod olaf, ${day(on)}, sy’n cyfrif.`,
    next: "Cadarnhewch y diwrnod olaf, neu teipiwch y dyddiad.",
  }),
  "due-several": ({ text, days: all }) => ({
    what: `Mae ${quoted(text)} yn enwi sawl diwrnod${all.length > 0 ? `: ${list(all.map(day))}` : ""}. Yr olaf sy’n cyfrif.`,
    next: "Rhannwch y cam gweithredu, neu cadwch y diwrnod olaf.",
  }),
  "due-ongoing": ({ text }) => ({
    what: `Nid oes diwrnod olaf i ${quoted(text)}.`,
    next: "Gosodwch ddyddiad i’w adolygu.",
  }),
  "due-before-start": ({ start, due }) => ({
    what: `Mae i’w gwblhau ar ${day(due)}, cyn iddo gychwyn ar ${day(start)}.`,
    next: "Cyfnewidiwch y ddau ddyddiad, neu cywirwch un.",
  }),
  "due-implausible": ({ day: on, likelier }) => ({
    what: `Mae ${day(on)} ymhell o weddill y cynllun.`,
    next: likelier === null ? "Cywirwch y dyddiad, neu cadarnhewch ef." : `Gwiriwch ai ${day(likelier)} a olygir.`,
  }),
  "due-non-working-day": ({ day: on, workingDayBefore }) => ({
    what: `Mae ${day(on)} ar benwythnos neu’n ŵyl banc.`,
    next: `Y diwrnod gwaith cynt yw ${day(workingDayBefore)}.`,
  }),
  "due-after-key-date": ({ day: on, keyDate, event }) => ({
    what: `Mae i’w gwblhau ar ${day(on)}, ar ôl ${event} ar ${day(keyDate)}.`,
    next: "Dewch ag ef ymlaen, neu eglurwch pam y caiff fod yn hwyrach.",
  }),
  overdue: ({ day: on, days: late }) => ({
    what: `Roedd i’w gwblhau ar ${day(on)}, ${days(late)} yn ôl.`,
    next: "Cwblhewch ef, neu cytunwch ar ddyddiad diwygiedig.",
  }),
  "re-dated": ({ times: count, days: moved }) => ({
    what: `Aildrefnwyd y dyddiad ${times(count)}${moved === null ? "" : moved < 0 ? `, a’i ddwyn ymlaen ${days(-moved)}` : `, o ${days(moved)} i gyd`}.`,
    next: "Gwiriwch fod y dyddiad newydd yn realistig.",
  }),
  "date-move-not-agreed": ({ day: revised, lacks, first }) => ({
    what: `Symudwyd y dyddiad cwblhau i ${day(revised)}, ac ni chofnodwyd ${{ who: "pwy a gytunodd ar hynny", when: "pryd y cytunwyd ar hynny", both: "pwy a gytunodd ar hynny na phryd" }[lacks]}.${first === null ? "" : ` ${day(first)} sy’n cyfrif tan hynny.`}`,
    next: "Cofnodwch hynny yn y colofnau Cytunwyd ar y newid gan a Cytunwyd ar y newid ar ar y daflen Camau gweithredu.",
  }),
  "start-passed-not-started": ({ start, days: late }) => ({
    what: `Roedd i gychwyn ar ${day(start)}, ${days(late)} yn ôl, ond nid yw wedi dechrau.`,
    next: "Dechreuwch arno, neu symudwch y dyddiad cychwyn.",
  }),
  "complete-no-date": ({ table }) =>
    table === null
      ? { what: "Mae wedi’i gwblhau, ond nid oes dyddiad.", next: "Rhowch y diwrnod y’i cwblhawyd." }
      : {
          what: `Nid oes colofn ar gyfer y diwrnod cwblhau yn y tabl ar ${quoted(table)}.`,
          next: "Rhowch y dyddiau yn Cwblhawyd ar.",
        },
  "complete-in-future": ({ day: on }) => ({
    what: `Nid yw ei ddiwrnod cwblhau, ${day(on)}, wedi dod eto.`,
    next: "Cywirwch y dyddiad neu’r statws.",
  }),
  "complete-no-evidence": ({ table }) =>
    table === null
      ? { what: "Mae wedi’i gwblhau, ond ni chofnodwyd tystiolaeth.", next: "Nodwch beth sy’n dangos hynny." }
      : {
          what: `Nid oes colofn ar gyfer tystiolaeth yn y tabl ar ${quoted(table)}.`,
          next: "Cofnodwch hi yn Tystiolaeth.",
        },
  "complete-but-open-percent": ({ status, percent }) => ({
    what:
      status === "complete"
        ? `Mae’r statws yn dweud ei fod wedi’i gwblhau, ond ${String(percent)} % a nodir.`
        : `Nodir ${String(percent)} %, ond nid yw’r statws yn dweud ei fod wedi’i gwblhau.`,
    next: "Gwnewch i’r ddau gytuno.",
  }),
  "status-unreadable": ({ text }) => ({
    what: `Nid yw ${quoted(text)} yn statws hysbys.`,
    next: "Dewiswch un o’r rhestr.",
  }),
  "stale-update": ({ days: since, table }) =>
    table === null
      ? { what: `Ni fu diweddariad ers ${days(since ?? 0)}.`, next: "Gofynnwch i’r perchennog am un." }
      : {
          what: `Nid oes colofn ar gyfer diwrnod y diweddariad olaf yn y tabl ar ${quoted(table)}.`,
          next: "Rhowch y dyddiau yn Diweddarwyd ar.",
        },
  "claimed-rosier-than-computed": ({ claimed, rating }) => ({
    what: `${colour(claimed)} y mae’r cynllun yn ei hawlio; ${colour(rating)} ydyw yn ôl y rheolau.`,
    next: "Edrychwch ar y rheswm, yna cywirwch yr hawliad neu’r ffeithiau.",
  }),
  "duplicate-reference": ({ id, rows }) => ({
    what: `Mae ${quoted(id)} ar ${actions(rows.length)}.`,
    next: "Rhowch ei rif ei hun i bob un.",
  }),
  "duplicate-action": ({ text, rows }) => ({
    what: `Ceir yr un cam gweithredu ${times(rows.length)} o dan un argymhelliad: ${quoted(text)}.`,
    next: "Cadwch un ohonynt.",
  }),
  "no-recommendation": ({ table }) =>
    table === null
      ? { what: "Nid yw’n perthyn i unrhyw argymhelliad.", next: "Dewiswch un." }
      : {
          what: `Nid oes unrhyw gam gweithredu ar ${quoted(table)} yn perthyn i argymhelliad.`,
          next: "Os yw’r cynllun yn ateb argymhellion, nodwch nhw; os nad yw, nid oes angen gwneud dim.",
        },
  "value-not-for-formulas": ({ field, text, means }) => ({
    what: `Ni all fformiwlâu’r graddau ddarllen ${quoted(text)} yn ${columnName(field)}, ac maent yn trin y gell fel un wag neu anhysbys.`,
    next: `Rhowch ${meant(means)} yn ei lle.`,
  }),
  "override-unreadable": ({ text }) => ({
    what: `Nid yw ${quoted(text)} yn lliw, felly nid yw’r disodli’n cyfrif.`,
    next: "Dewiswch un o’r rhestr, neu cliriwch y gell.",
  }),
  "own-table-damaged": (facts) => OWN_TABLE[facts.why](facts),
  "source-changed": (facts) => SOURCE_CHANGED[facts.what](facts),
  "recommendation-doubtful": ({ chosen, other }) => ({
    what: `Fe’i rhoddwyd o dan ${chosen}, ond enwir ${other} hefyd.`,
    next: "Dewiswch un.",
  }),
  "percent-ambiguous": ({ text }) => ({
    what: `Gall ${quoted(text)} olygu 1 % neu’r cyfan.`,
    next: "Rhowch rif rhwng 0 a 100.",
  }),
  "claimed-colour-unreadable": ({ text, taken }) => ({
    what:
      taken === null
        ? `Nid yw ${quoted(text)} yn un o liwiau’r raddfa.`
        : `Mae ${quoted(text)} rhwng dau liw; ${colour(taken)} sy’n cyfrif yn y cyfamser.`,
    next: "Dewiswch un lliw.",
  }),
  "struck-out": ({ isComplete }) => ({
    what: isComplete
      ? "Mae llinell drwy’r rhes; mae’r statws yn dweud ei bod wedi’i chwblhau."
      : "Mae llinell drwy’r rhes: fe’i cymerir fel un a ganslwyd, heb i neb ddweud hynny.",
    next: "Nodwch yn Statws a yw wedi’i chanslo, neu pa mor bell y mae wedi mynd.",
  }),
  "id-became-day": ({ ids, likely }) => ({
    what: `Ymddengys fod Excel wedi troi’r rhifau hyn yn ddyddiadau: ${list(ids.slice(0, SHOWN).map((id, i) => `${quoted(id)} (${likely[i] ?? ""})`))}${ids.length > SHOWN ? ` a ${String(ids.length - SHOWN)} arall` : ""}.`,
    next: "Fformatiwch y golofn fel testun, a rhowch y rhifau fel yr oeddent.",
  }),
  "recommendation-without-actions": ({ ref }) => ({
    what: `Nid oes cam gweithredu o dan ${ref}.`,
    next: "Ychwanegwch un, neu eglurwch pam nad oes un.",
  }),
  "no-success-measure": ({ ref }) => ({
    what: `Nid oes gan ${ref} fesur effaith â llinell sylfaen, targed a dyddiad.`,
    next: "Ychwanegwch un.",
  }),
  "part-not-covered": ({ ref, part }) => ({
    what: `Mae ${ref} yn gofyn am ${PARTS[part]}, ac nid oes yr un o’i gamau na’i fesurau’n sôn am hynny.`,
    next: "Ychwanegwch gam neu fesur, neu eglurwch pam nad oes un.",
  }),
  "evidence-thin": ({ why, text, actions: count, day: last, start }) => ({
    what:
      why === "shared"
        ? `${quoted(text)} yw’r dystiolaeth ar gyfer ${actions(count)}.`
        : `Mae’r dystiolaeth, ${quoted(text)}, o ${last === null ? "ddiwrnod" : day(last)}, cyn i’r cam ddechrau${start === null ? "" : ` ar ${day(start)}`}.`,
    next:
      why === "shared"
        ? "Nodwch ar gyfer pob cam beth sy’n dangos iddo gael ei wneud."
        : "Nodwch beth sy’n dangos i’r cam hwn gael ei wneud, neu cywirwch y dyddiad.",
  }),
  "text-that-is-a-formula": ({ text }) => ({
    what: `Mae ${quoted(text)} yn dechrau fel fformiwla.`,
    next: "Fe’i cedwir fel testun; nid oes angen gwneud dim.",
  }),
  "over-loaded-owner": ({ owner, open, dueTogether }) => ({
    what: `Mae ${owner} yn atebol am ${actions(open)} agored, a hyd at ${String(dueTogether)} ohonynt i’w cwblhau o fewn 14 diwrnod.`,
    next: "Gwiriwch fod modd eu gwneud, neu rhannwch nhw.",
  }),
  "override-expired": ({ until }) => ({
    what: `Daeth y disodli i ben ar ${day(until)} ac nid yw’n cyfrif mwyach.`,
    next: "Adnewyddwch ef, neu cliriwch ef.",
  }),
  "override-without-reason": () => ({
    what: "Nid oes gan y disodli reswm, enw neu ddyddiad terfyn, felly nid yw’n cyfrif.",
    next: "Llenwch yr hyn sydd ar goll, neu cliriwch ef.",
  }),
  "correction-not-followed": ({ onSheet, text, choice, why }) =>
    why === "place-gone"
      ? {
          what: `Nid yw cywiriad o’ch eiddo am ${quoted(text)}${onSheet === "" ? "" : ` ar ${quoted(onSheet)}`} yn ffitio mwyach: nid oes dim yno dan y pennawd hwnnw bellach.`,
          next: "Rhowch y pennawd neu’r daflen newydd yn Cywiriadau, neu dilëwch y rhes.",
        }
      : {
          what: `Ni ellir dilyn y rhes am ${quoted(text)} yn Cywiriadau: nid yw ${quoted(choice)} yn ddewis rydym yn ei adnabod.`,
          next: "Ysgrifennwch hi fel y mae’r rhesi eraill, neu dilëwch y rhes.",
        },
  "term-dates-nonsense": ({ text, why, other, from, to }) => ({
    what: `Ni ddilynir y rhes ${quoted(text)} yn Tymhorau ysgol: ${TERM_ROWS[why](quoted(other))}.${from && to ? ` Yn y cyfamser mae ${day(from)} hyd ${day(to)} yn cyfrif.` : ""}`,
    next: "Cywirwch y rhes, neu dilëwch hi i gael y dyddiadau safonol yn ôl.",
  }),
  "threshold-nonsense": ({ setting, text, standard }) => ({
    what: `Nid yw ${quoted(text)} yn werth synhwyrol ar gyfer “${settingName(setting)}”; ${NONSENSE[standard]?.counts ?? String(standard)} sy’n cyfrif yn y cyfamser.`,
    next: NONSENSE[standard]?.next ?? "Rhowch rif synhwyrol, neu adferwch yr un safonol.",
  }),
};

/** What counts in place of a setting that is no limit, and what to do. */
const NONSENSE: Readonly<Record<string, { readonly counts: string; readonly next: string }>> = {
  always: { counts: "pob dyddiad diwygiedig", next: "Dewiswch un o’r rhestr." },
  "no recommendation": {
    counts: "dim argymhelliad",
    next: "Rhowch Gyf yr argymhelliad am arian ysgolion, fel y mae yn Argymhellion, neu gwagiwch y gell.",
  },
  today: { counts: "heddiw", next: "Rhowch ddiwrnod, neu gwagiwch y gell i ddilyn y calendr." },
};

export const findings: FindingsWords = {
  setting: settingName,
  kinds: KINDS,
  severities: {
    error: { one: "gwall", other: "gwall" },
    warning: { one: "rhybudd", other: "rhybudd" },
    note: { one: "nodyn", other: "nodyn" },
  },
  sentences,
  ...findingReaders(sentences),
};
