import { parseIsoDate } from "../../calendar/calendarDate";
import type { RefusalWords } from "../failuresWords";
import type { FailuresWords, PartDone } from "../en/failures";
import { counted, STEP } from "./counted";
import { sheets } from "./sheets";

/** "28 February 2020" for the day that a failure is about. */
const dayCalled = (iso: string): string => {
  const day = parseIsoDate(iso);
  return day ? sheets.day(day) : iso;
};
const on = (where: string): string => (where ? ` “${where}”` : "");
const UNTOUCHED: PartDone = { done: "", stands: "Mae’r llyfr gwaith fel yr oedd." };

const untouchedBy = ({ done, stands }: PartDone): string => [done, stands].filter(Boolean).join(" ");
const besidesOf = ({ done }: PartDone): string => (done === "" ? "" : ` ${done}`);

/** The sentences of one refusal after the other, by what is so of the workbook. */
const refusals = (part: PartDone): RefusalWords => ({ ...ofCells(part), ...ofWork(part) });

/** What is in the way in the workbook. */
const ofCells = (part: PartDone) => {
  const { done, stands } = part;
  const untouched = untouchedBy(part);
  return {
    "cell-being-edited": () => ({
      what:
        done === "" ? "Ni ysgrifennwyd dim: mae cell yn cael ei golygu." : `Mae cell yn cael ei golygu. ${untouched}`,
      next: "Pwyswch Enter neu Esc yn y daflen, yna rhowch gynnig arall arni.",
    }),
    "sheet-protected": (where: string) => ({
      what: `Mae’r daflen${on(where)} wedi’i diogelu. ${untouched}`,
      next: "Tynnwch y diogelwch ar dab Adolygu Excel, yna rhowch gynnig arall arni.",
    }),
    "structure-protected": () => ({
      what: `Mae strwythur y llyfr gwaith wedi’i ddiogelu, felly ni ellir ychwanegu, ailenwi na dileu taflen. ${untouched}`,
      next: "Dewiswch Diogelu’r Llyfr Gwaith ar dab Adolygu Excel i dynnu’r diogelwch, yna rhowch gynnig arall arni.",
    }),
    "table-refused": (where: string) => ({
      what: `Nid yw Excel yn gwneud tabl${on(where)}. ${untouched}`,
      next: "Os yw’r bar teitl yn dweud “Wedi’i Rannu”, dewiswch Adolygu > Dadrannu’r Llyfr Gwaith, cadwch, yna rhowch gynnig arall arni; gall nifer o bobl weithio ynddo ar yr un pryd o OneDrive neu SharePoint o hyd.",
    }),
    "workbook-read-only": () => ({
      what: `Mae’r llyfr gwaith ar agor i’w ddarllen yn unig. ${untouched}`,
      next: "Dewiswch Golygu’r llyfr gwaith, neu cadwch gopi, yna rhowch gynnig arall arni.",
    }),
    "changed-meanwhile": (where: string) => ({
      what: `Newidiodd rhywun${on(where) || " y llyfr gwaith"} tra oedd hyn yn cael ei baratoi. ${untouched}`,
      next: "Edrychwch eto, yna ailadroddwch y cam.",
    }),
    "left-in-place": (where: string) => ({
      what: `Wedi’i dynnu’n ôl, heblaw am yr hyn y mae rhywun wedi’i newid ers hynny neu y mae fformiwla sy’n aros yn ei ddefnyddio${where ? `: ${where}` : ""}.${done === "" ? "" : ` ${stands}`}`,
      next: "Edrychwch ar yr hyn a adawyd, a dilëwch eich hun yr hyn nad oes ei eisiau arnoch.",
    }),
    "nothing-taken-back": (where: string) => ({
      what: `${done === "" ? "Ni thynnwyd dim yn ôl" : "Ni thynnwyd dim o’r cam hwn yn ôl"}: mae rhywun wedi newid ers hynny yr hyn a ysgrifennodd, neu mae fformiwla sy’n aros yn ei ddefnyddio${where ? `: ${where}` : ""}.${besidesOf(part)}`,
      next: "Edrychwch arno, a dilëwch eich hun yr hyn nad oes ei eisiau arnoch.",
    }),
    "name-taken": (where: string, usedBy = "") => ({
      what: `Mae’r enw${on(where)} eisoes yn cael ei ddefnyddio${usedBy.startsWith("=") ? ` ar gyfer ${usedBy}` : usedBy ? ` gan dabl ar${on(usedBy)}` : " yn y llyfr gwaith hwn"}. ${untouched}`,
      next: usedBy.startsWith("=")
        ? "Ailenwch neu dilëwch ef o dan Fformiwlâu, Rheolwr Enwau, yna rhowch gynnig arall arni."
        : "Ailenwch y daflen neu’r tabl hwnnw, yna rhowch gynnig arall arni.",
    }),
    "merged-cells": (where: string) => ({
      what: `Mae celloedd wedi’u cyfuno${where ? ` ar${on(where)}` : ""} yn ffordd tabl. ${untouched}`,
      next: "Dad-gyfunwch nhw ar y daflen a enwir, yna rhowch gynnig arall arni.",
    }),
    "filtered-range": (where: string) => ({
      what: `Mae hidlydd yn cuddio rhesi’r tabl${on(where)}. ${untouched}`,
      next: "Cliriwch yr hidlydd, yna rhowch gynnig arall arni.",
    }),
    "too-large": (where: string) => ({
      what: `Mae’r rhan${on(where)} yn fwy nag y mae Excel yn ei throsglwyddo ar unwaith. ${untouched}`,
      next: "Dilëwch resi a cholofnau gwag sydd â fformatau’n unig, yna rhowch gynnig arall arni.",
    }),
  } satisfies Partial<RefusalWords>;
};

/** What went wrong with the work itself. */
const ofWork = (part: PartDone) => {
  const untouched = untouchedBy(part);
  const besides = besidesOf(part);
  return {
    "excel-too-old": (where: string) => ({
      what: `Nid oes gan yr Excel hwn yr hyn sydd ei angen ar Cynllun Gweithredu${where ? ` (${where})` : ""}. ${untouched}`,
      next: "Defnyddiwch Excel 2021 neu’n ddiweddarach, Microsoft 365, neu Excel ar y we.",
    }),
    offline: () => ({
      what: `Ni ellir cyrraedd Excel.${besides}`,
      next: "Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.",
    }),
    "sheet-hidden": (where: string) => ({
      what: `Mae’r daflen${on(where)} wedi’i chuddio, felly ni ellir dangos ei chelloedd.${besides}`,
      next: "De-gliciwch dab taflen a dewis Datguddio, yna rhowch gynnig arall arni.",
    }),
    "not-loaded": () => ({
      what: `Ni ellid llwytho rhan o Cynllun Gweithredu. ${untouched}`,
      next: "Gwiriwch y cysylltiad, yna rhowch gynnig arall arni; os daw’n ôl, caewch y cwarel a’i agor eto.",
    }),
    "not-kept": () => ({
      what: "Ni ellid cadw eich dewisiadau yn y llyfr gwaith: maent yn dal nes cau’r cwarel.",
      next: "Cadwch gopi o’r llyfr gwaith y cewch ei newid, a dewiswch eto yno.",
    }),
    "day-ahead": (where: string) => ({
      what: `Ni luniwyd dim: nid yw ${dayCalled(where)} wedi dod eto.${besides}`,
      next: "Dewiswch heddiw neu ddiwrnod cynharach ar y brig, yna lluniwch eto.",
    }),
    busy: () => ({ what: `Mae Excel yn brysur. ${untouched}`, next: "Arhoswch ennyd, yna rhowch gynnig arall arni." }),
    stopped: () => ({ what: `Wedi stopio. ${untouched}`, next: "Dechreuwch eto pan fyddwch yn barod." }),
    "half-written": (where: string) => ({
      what: `Stopiodd Excel hanner ffordd${where ? ` yn${on(where)}` : ""}: mae rhan o’r cam wedi’i hysgrifennu, a rhan heb ei hysgrifennu.${besides}`,
      next: "Dewiswch Gorffen neu Tynnu’n ôl. Tan hynny, peidiwch ag anfon nac argraffu’r hyn a ysgrifennwyd.",
    }),
    "not-known": () => ({
      what: `Nid oes modd cyrraedd Excel, felly nid oes neb yn gwybod eto faint a ysgrifennwyd.${besides}`,
      next: "Rhowch gynnig arall arni pan fydd Excel yn ateb: os oes rhan ar goll, cynigir Gorffen a Tynnu’n ôl.",
    }),
    interrupted: () => ({
      what: `Stopiodd cam cynharach hanner ffordd, ac nid oes dim arall yn cael ei ysgrifennu nes ei setlo.${besides}`,
      next: "Dewiswch Gorffen neu Tynnu’n ôl.",
    }),
    "no-such-step": (where: string) => ({
      what: `Nid oes cam ${where ? `${where} ` : ""}y gellid ei dynnu’n ôl.${besides}`,
      next: "Mae’r daflen Hanes newidiadau yn rhestru’r hyn a wnaed.",
    }),
    "rested-on": (where: string) => ({
      what: `Mae camau diweddarach wedi ysgrifennu ar daflenni’r cam hwn: ${where}. ${untouched}`,
      next: "Tynnwch y rheini’n ôl yn gyntaf.",
    }),
    "undo-dropped": () => ({
      what: `Gollyngwyd yr hyn sydd ei angen i dynnu’r cam hwn yn ôl, er mwyn cadw’r llyfr gwaith yn fach. ${untouched}`,
      next: "Adferwch fersiwn gynharach o’r llyfr gwaith o dan Ffeil, Gwybodaeth, Hanes Fersiynau.",
    }),
    "excel-error": (where: string) => ({
      what: `Rhoddodd Excel wall${where ? ` yn${on(where)}` : ""}. ${untouched}`,
      next: "Rhowch gynnig arall arni; os daw’n ôl, copïwch y diagnosteg a’i hanfon at y tîm cymorth.",
    }),
  } satisfies Partial<RefusalWords>;
};

export const failures: FailuresWords = {
  excel: refusals(UNTOUCHED),
  excelAfter: refusals,
  laterStepsBack: (steps, left) => ({
    done: `Cyn hynny, tynnwyd ${counted(steps, STEP)} diweddarach yn ôl${left === "" ? "" : `, heblaw am yr hyn y mae rhywun wedi’i newid ers hynny (${left})`}.`,
    stands: "Mae’r cam ei hun yn sefyll o hyd.",
  }),
  remainderBack: { done: "Mae’r hyn a oedd yno o’r cam a stopiodd wedi mynd.", stands: "Nid yw wedi’i wneud eto." },
  stepDone: { done: "Mae’r cam o’i flaen wedi’i wneud.", stands: "" },
  halfBack: (where) => ({
    what: `Stopiodd Excel hanner ffordd${where ? ` yn${on(where)}` : ""}: mae rhan o’r cam wedi mynd, a rhan yn aros.`,
    next: "Dewiswch Gorffen: bydd y gweddill yn mynd hefyd. Tan hynny, peidiwch ag anfon nac argraffu’r taflenni hyn.",
  }),
};
