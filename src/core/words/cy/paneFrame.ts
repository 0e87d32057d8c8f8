import { dayOfMonth, monthOf, yearOf } from "../../calendar/calendarDate";
import type { PaneFrameWords } from "../en/paneFrame";
import { CELL, counted, SHEET } from "./counted";

const MONTHS = ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"] as const;

export const paneFrame: PaneFrameWords = {
  product: "Cynllun Gweithredu",
  places: { plan: "Cynllun", checks: "Gwiriadau", board: "Bwrdd", schools: "Ysgolion" },
  placesLabel: "Lleoedd",
  waiting: (count) => `${String(count)} i edrych arnynt`,
  otherLanguage: "English",
  shortDay: (day) => `${String(dayOfMonth(day))} ${MONTHS[monthOf(day) - 1] ?? ""} ${String(yearOf(day))}`,
  severities: { error: "Gwall", warning: "Rhybudd", note: "Nodyn" },
  tryAgain: "Rhoi cynnig arall arni",
  close: "Cau",
  lookAgain: "Edrych eto",
  takeBack: "Tynnu’n ôl",
  open: "Agor",
  work: {
    steps: {
      looking: "Edrych drwy’r llyfr gwaith",
      structuring: "Creu’r taflenni",
      building: "Llunio papurau’r bwrdd",
      takingBack: "Tynnu’n ôl",
      finishing: "Gorffen yr hyn a stopiodd",
      settingDay: "Ysgrifennu’r diwrnod yn Gosodiadau",
      namingColumn: "Ysgrifennu’r pennawd",
      fixing: "Ysgrifennu’r hyn a dderbynioch",
      settingAside: "Ysgrifennu yn Canfyddiadau",
      refreshing: "Dod â’r hyn a ddewisoch drosodd",
      recordingCase: "Ysgrifennu yn yr achos",
      takingFigures: "Cymryd y ffigurau i mewn",
      choosingSheets: "Ysgrifennu yn Gosodiadau",
      startingSet: "Ychwanegu argymhellion a dyddiadau allweddol",
      updating: "Cadw’r diweddariad",
      notingReturns: "Nodi i bwy y gwnaed ffurflenni",
      merging: "Cyfuno ffurflenni",
      bringingIn: "Dod â chynlluniau gwasanaethau eraill i mewn",
    },
    phases: { reading: "Darllen", checking: "Gwirio", preparing: "Paratoi", writing: "Ysgrifennu" },
    progress: (percent) => `${String(percent)} %`,
    stop: "Stopio",
    stopping: "Wrthi’n stopio",
    ifYouStop: {
      writing: "Os stopiwch chi, ni fydd dim wedi’i ysgrifennu.",
      takingBack: "Os stopiwch chi, bydd y camau sydd wedi mynd erbyn hynny’n aros felly, a’r lleill yn sefyll.",
      finishing: "Os stopiwch chi, gall yr hyn a oedd yno o’r cam fod wedi mynd eisoes, heb i’r cam gael ei wneud.",
    },
  },
  asAt: {
    label: "Ar",
    title: "Un diwrnod i bopeth",
    intro: "Mae Cynllun, Gwiriadau, Bwrdd ac Ysgolion i gyd yn cyfrif o’r diwrnod hwn.",
    today: "Heddiw",
    todayAbout: (day) => `${day}, ac yn symud ymlaen bob dydd`,
    planDay: "Diwrnod y cynllun",
    other: "Diwrnod arall",
    otherWritten: (place) => `Mae’n mynd i Gosodiadau (${place}), ac mae’r graddau yn y daflen yn dilyn.`,
    otherKept: "Mae’n cael ei gofio, ac yn mynd i Gosodiadau gyda’r taflenni newydd.",
    typed: "Diwrnod, mis, blwyddyn",
    readAs: (day) => `Hynny yw ${day}.`,
    unreadable: "Teipiwch y diwrnod yn gyntaf, er enghraifft 28/02/2020.",
    ahead: (day) => `Nid yw ${day} wedi dod eto, felly nid oes modd llunio papurau ar ei gyfer.`,
    use: "Defnyddio’r diwrnod hwn",
    cancel: "Canslo",
  },
  more: {
    label: "Mwy: gosodiadau, tablau, cymorth",
    settings: "Gosodiadau",
    structure: "Tablau a cholofnau",
    returns: "Ffurflenni perchnogion",
    sets: "Setiau parod o argymhellion",
    otherPlans: "Cynlluniau gwasanaethau eraill",
    source: "Eich taflenni chi a’r tablau",
    takeBack: "Tynnu’r newid diwethaf yn ôl",
    history: "Hanes: pob cam, a’i dynnu’n ôl",
    help: "Cymorth",
  },
  result: {
    created: (sheets) => `Mae ${counted(sheets, SHEET)} newydd wedi’${sheets === 1 ? "i chreu" : "u creu"}.`,
    updated: "Mae’r tablau’n gyfredol.",
    untouched: "Mae eich taflenni chi fel yr oeddent.",
    built: (day) => `Mae papurau’r bwrdd yn barod, fel yr oedd ar ${day}.`,
    upToDate: (day) => `Mae papurau ${day} yn barod eisoes, ac nid oes dim wedi newid.`,
    day: (day) => `Mae popeth bellach yn cyfrif o ${day}.`,
    takenBack: "Wedi’i dynnu’n ôl. Cedwir popeth a deipiwyd gan bobl, ac unrhyw gofnod a seliwyd.",
    column: "Mae gan y golofn ei phennawd eto, ac mae’n cael ei darllen.",
    fixed: (cells) =>
      cells === 0
        ? "Ni ysgrifennwyd dim: mae’r hyn a gynigiwyd wedi’i setlo neu wedi newid ers hynny."
        : `Wedi’i wneud: ysgrifennwyd ${counted(cells, CELL)}.`,
    mended: "Wedi’i wneud: mae’r tablau wedi’u trwsio.",
    refreshed: (cells) =>
      cells === 0
        ? "Ni ysgrifennwyd dim: mae’r hyn a ddewisoch wedi newid ers hynny, yn y ffynhonnell neu yn Camau gweithredu."
        : "Wedi’i wneud: daeth yr hyn a ddewisoch drosodd. Mae eich taflenni chi fel yr oeddent.",
    recorded: (cells) =>
      cells === 0
        ? "Ni ysgrifennwyd dim: mae’r hyn a gofnodwyd gennych yno eisoes, neu mae’r rhes wedi newid ers hynny."
        : "Wedi’i wneud: mae’r achos yn dweud hynny.",
    figuresTaken: (isWritten) =>
      isWritten
        ? "Wedi’i wneud: mae’r ffigurau yn Balansau ysgolion, pob un gyda’i le yn y ffeil."
        : "Ni ysgrifennwyd dim: mae’r ffigurau yno eisoes, neu mae’r hyn sydd yno wedi newid ers hynny.",
    schoolSheets: "Wedi’i wneud: mae Gosodiadau yn dweud pa daflenni ysgolion a lunnir.",
    setAdded: "Mae’r set yn Argymhellion a Dyddiadau allweddol.",
    updateSaved: (cells) =>
      cells === 0
        ? "Ni ysgrifennwyd dim: nid yw’r cam yn Camau gweithredu mwyach."
        : "Wedi’i gadw. Mae’r hyn a oedd yno o’r blaen yn Diweddariadau.",
    returnsNoted: "Mae’r rhestr o’r rhai y gwnaed ffurflenni iddynt yn Ffurflenni.",
    merged: "Wedi’i gyfuno. Mae’r hyn a oedd yno o’r blaen yn Diweddariadau, a phwy sydd wedi ateb yn Ffurflenni.",
    plansIn: "Wedi’i wneud: maent yn Camau gwasanaethau.",
    setAside: "Wedi’i wneud: mae’r daflen Canfyddiadau yn dweud hynny.",
    openSheet: (sheet) => `Agor ${sheet}`,
  },
  bar: {
    of: (index, count) => `${String(index)} o ${String(count)}`,
    previous: "Blaenorol",
    next: "Nesaf",
    back: { plan: "Cynllun", checks: "Pob gwiriad", schools: "Ysgolion" },
  },
  fault: {
    what: "Gwnaeth Cynllun Gweithredu gamgymeriad. Mae’r llyfr gwaith fel yr oedd.",
    next: "Llwythwch y cwarel eto. Os daw’n ôl, copïwch y llinellau ar gyfer y tîm cymorth a’u hanfon.",
    reload: "Llwytho’r cwarel eto",
    support: "Llinellau ar gyfer cymorth",
  },
  loading: "Wrthi’n llwytho",
};
