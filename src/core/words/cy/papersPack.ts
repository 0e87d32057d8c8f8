import type { PackWords } from "../en/papersPack";
import { counted, DAY, STEP } from "./counted";
import { kept } from "./papersKept";
import { measure } from "./papersMeasures";
import { moves } from "./moves";
import { translation } from "./papersTranslation";
import { forecast } from "./papersForecast";
import { schools } from "./papersSchools";
import { services } from "./papersServices";
import { scrutiny } from "./papersScrutiny";
import { and, list } from "./welshLists";
import { sheets } from "./sheets";

const SPACE = "\u00a0";
const COLOURS = { Blue: "Glas", Green: "Gwyrdd", Amber: "Ambr", Red: "Coch", Grey: "Heb ei raddio" } as const;
const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);

const SEALED_KINDS: Readonly<Record<string, string>> = {
  total: "y cyfansymiau",
  recommendation: "argymhelliad",
  action: "cam gweithredu",
  measure: "mesur",
  school: "ysgol",
  service: "gwasanaeth",
};

export const pack: PackWords = {
  heads: {
    page: "Tud.",
    sheet: "Taflen",
    question: "Y cwestiwn y mae’n ei ateb",
    answer: "Yr ateb mewn llinell",
    rating: "Gradd",
    id: "ID",
    action: "Cam gweithredu",
    reason: "Rheswm",
    owner: "Perchennog",
    due: "Erbyn",
    nextStep: "Cam nesaf",
    corrective: "Cam cywiro",
    view: "Golwg",
    since: "Ers y papur cynharach",
    judgedOn: "Barnwyd ar",
    why: "Pam",
    measure: "Mesur",
    baseline: "Llinell sylfaen",
    target: "Targed",
    latest: "Diweddaraf",
    againstLine: "O gymharu â’r llinell heddiw",
    risk: "Risg neu rwystr",
    score: "Sgôr",
    mitigation: "Yr hyn a wneir",
    trend: "Tuedd",
    fromTo: "O → i",
    days: "Diwrnodau",
    askedBy: "Gofynnwyd",
    agreed: "Cytunwyd",
    times: "Sawl gwaith",
    backBy: "Adfer erbyn",
    percent: "Gwnaed",
    ref: "Cyf.",
    change: "Newid",
    then: "Gynt",
    now: "Nawr",
    kind: "Math",
    open: "Agored",
    late: "Hwyr",
    severity: "Difrifoldeb",
    finding: "Canfyddiad",
    count: "Nifer",
    example: "Er enghraifft",
    rule: "Rheol",
    holdsWhen: "Yn wir pan",
    inForce: "Mewn grym",
    unit: "Uned",
    asked: "Cwestiwn craffu",
    restsOn: "Pam y gofynnir",
    actions: "Camau",
    evidence: "Tystiolaeth",
    forActions: "Ar gyfer pa gamau",
    whose: "Gan bwy",
    when: "Pryd",
  },
  nobody: "Neb wedi’i enwi",
  officer: (letter) => `Swyddog${SPACE}${letter}`,
  anyOfficer: "swyddog",
  andOthers: (name, others) => `${name}${SPACE}(+${String(others)})`,
  percent: (percent) => `${String(percent)}%`,
  noDay: "Dim dyddiad",
  movedTo: (day) => `→${SPACE}${day}`,
  askedFor: (day) => `gofynnwyd: ${day}`,
  moreInPlan: (count) => `${and(`${String(count)} arall`)}, a restrir yn y cynllun.`,
  leftOut: (day) => `Ni luniwyd hwn ar gyfer ${day}: hepgorir ef yn ôl y gosodiadau. Gellir dileu’r daflen hon.`,
  contents: {
    sheet: "Cynnwys",
    inThisPaper: "Yn y papur hwn",
    howToRead: "Sut i’w ddarllen",
    ratings:
      "Llythyren, gair a lliw yw gradd: Gl Glas, cyflawn â thystiolaeth · Gw Gwyrdd, ar y trywydd iawn · A Ambr, mewn perygl · C Coch, oddi ar y trywydd · – Llwyd, heb radd.",
    views:
      "Saif cyflawni (a ydym yn ei wneud?), effaith (a yw’n helpu?), barn yr arolygiaeth a barn y cyngor ei hun ochr yn ochr, ac nis cyfunir byth.",
    compared: (day, isReceived) =>
      `Mae ↑ gwell, → dim newid ac ↓ gwaeth yn cymharu â phapur ${day}, ${isReceived ? "yr olaf i’r Bwrdd ei dderbyn" : "y diweddaraf o ddiwrnod cynharach: ni nodwyd bod y Bwrdd wedi derbyn yr un"}.`,
    nothingEarlier: "Ni chafwyd hyd i bapur a seliwyd o ddiwrnod cynharach: ni chymherir dim yma ag un.",
    values: (day) => `Gwerth a bennwyd ar ${day} yw pob ffigur. Saif canran bob amser gyda’i dau rif.`,
    sealIsBroken: (seal, row) => {
      const named = row === null ? "" : ` (${`${SEALED_KINDS[row.kind] ?? row.kind} ${row.id}`.trim()})`;
      return `Nid yw’r cipluniau fel y’u seliwyd: newidiwyd fersiwn ${seal}${named} ers hynny.`;
    },
    withoutOfficers: "Nid yw enwau swyddogion wedi’u dangos: saif swydd neu lythyren yn lle pob un.",
    othersMayName:
      "Ni luniwyd y papurau yn yr iaith arall gyda’r rhain, a gallant enwi swyddogion: lluniwch y ddwy iaith, neu dilëwch y taflenni hynny.",
    leftOut: (papers) => `Hepgorir yn ôl y gosodiadau: ${list(papers)}.`,
    unknownLeftOut: (names) => `Enwir yn y gosodiadau yr hyn nad yw’n un o’r papurau hyn: ${list(names)}.`,
    questions: {
      summary: "Ble rydym arni; beth sydd i’w benderfynu?",
      exceptions: "Beth sydd oddi ar y trywydd; beth a wneir?",
      upcoming: "Beth sydd nesaf; beth sy’n hwyr eisoes?",
      changes: "Beth a newidiodd ers y papur cynharach?",
      forecast: "Faint fydd wedi’i gwblhau pan fydd yn cyfrif?",
      owners: "Pwy sy’n gyfrifol am beth?",
      schools: "Pa ysgolion sydd mewn diffyg; beth a wneir?",
      schoolsWithoutNames: "Yr un peth i’w gyhoeddi, heb enwau.",
      services: "Beth yw sefyllfa gwasanaethau eraill?",
      evidence: "Beth sy’n dangos y gwaith; beth i’w ofyn?",
      quality: "Pa mor ddibynadwy yw’r ffigurau?",
      method: "Yn ôl pa reolau a therfynau y graddir?",
    },
  },
  recommendation: {
    question: (ref) => `Beth a wneir am ${ref}; a yw’n gweithio?`,
    gone: (ref, day) => `Nid oes argymhelliad ${ref} yng nghynllun ${day}. Gellir dileu’r daflen hon.`,
    made: (lead, source, count) =>
      [lead === "" ? "" : `Arweinydd: ${lead}`, source, actions(count)].filter((part) => part !== "").join(" · "),
    views: "Pedair golwg, ochr yn ochr",
    delivery: "Cyflawni",
    impact: "Effaith",
    inspectorate: "Yr arolygiaeth",
    notJudged: "–  Heb ei farnu",
    selfEvaluation: "Hunanarfarniad",
    notEvaluated: "–  Heb arfarnu",
    impactWhy: (rated, of, name) => (of === 1 ? name : `Graddiwyd ${String(rated)} o ${String(of)} mesur. ${name}`),
    actions: "Camau yn ôl gradd",
    measures: "Mesurau",
    risks: "Risgiau a rhwystrau",
    noMeasures: "Ni chofnodwyd mesur ar gyfer yr argymhelliad hwn.",
    noRisks: "Ni chofnodwyd risg ar gyfer yr argymhelliad hwn.",
    noActions: "Ni chofnodwyd cam gweithredu ar gyfer yr argymhelliad hwn.",
    addsUp: (count) => `Cyfanswm y graddau yw ${actions(count)}.`,
  },
  measure,
  moves,
  translation,
  kept,
  exceptions: {
    sheet: sheets.papers.exceptions,
    state: ({ of, red, amber, grey }) => {
      if (red + amber > 0)
        return `Mae angen sylw’r Bwrdd ar ${String(red + amber)} o blith ${actions(of)}: Coch ${String(red)}, Ambr ${String(amber)}.`;
      if (grey === of) return "Nid oes yr un cam gweithredu wedi’i raddio.";
      return `Nid oes yr un cam gweithredu yn Goch nac yn Ambr${grey === 0 ? "" : `; heb eu graddio: ${String(grey)} o ${String(of)}`}.`;
    },
    recommendation: (ref, rating, reason) => `${ref}, ${COLOURS[rating]}: ${reason}.`,
    times: (count) => ["", "Unwaith", "Dwywaith"][count] ?? `${String(count)} gwaith`,
    worstFirst: "Y gwaethaf yn gyntaf",
    none: "Nid oes yr un cam gweithredu yn Goch nac yn Ambr.",
    notRated: (count) => `Heb eu graddio, ac felly heb eu rhestru yma: ${actions(count)}.`,
  },
  upcoming: {
    sheet: sheets.papers.upcoming,
    state: (due, late, day) =>
      `${due === 0 ? "Nid oes yr un cam" : `Mae ${actions(due)}`} i’w ${due < 2 ? "gwblhau" : "cwblhau"} erbyn ${day}; ${late === 0 ? "nid oes yr un yn hwyr" : `mae ${String(late)} yn hwyr eisoes`}.`,
    toNext: (day) => `I’w cwblhau erbyn ${day}`,
    toAfter: (day) => `Wedyn erbyn ${day}`,
    late: "Hwyr eisoes",
    none: "Dim.",
    addsUp: (next, after, late, later, none, open) =>
      `${String(next)} + ${String(after)} uchod, ${String(late)} yn hwyr, ${String(later)} yn ddiweddarach neu wedi’u gohirio ${and(String(none))} heb ddyddiad. Ar agor: ${actions(open)}.`,
    days: (count) => (count === 0 ? "heddiw" : counted(count, DAY)),
    schools: (day) => `Dyddiau’r ysgolion erbyn ${day}, heb eu henwau`,
    ofSchools: "Ysgolion",
    what: "Yr hyn sydd i ddod",
    warning: "Rhybudd",
    soon: (days) => `O fewn ${counted(days, DAY)}`,
  },
  changes: {
    sheet: sheets.papers.changes,
    nothingEarlier: "Ni chafwyd hyd i bapur a seliwyd o ddiwrnod cynharach: nid oes dim i gymharu ag ef.",
    state: (day, count) =>
      `Ers ${day}: cwblhawyd ${String(count("completed"))}, canslwyd ${String(count("cancelled"))}, ychwanegwyd ${String(count("added"))}, tynnwyd ${String(count("removed"))}.`,
    ratings: (count) => {
      const [fell, rose, unrated, newlyRated] = [count("fell"), count("rose"), count("unrated"), count("newlyRated")];
      const clauses = [
        ...(fell + rose === 0 ? [] : [`Graddau a ddisgynnodd: ${String(fell)}; a gododd: ${String(rose)}`]),
        ...(unrated === 0 ? [] : [`Camau nas graddir mwyach: ${String(unrated)}`]),
        ...(newlyRated === 0 ? [] : [`Camau nas graddiwyd gynt ac a raddir nawr: ${String(newlyRated)}`]),
      ];
      return clauses.length === 0
        ? "Nid oes gan yr un cam a oedd yno bryd hynny radd arall nawr."
        : `${clauses.join(". ")}.`;
    },
    whatChanged: "Yr hyn a newidiodd",
    ratingMoves: "Graddau a symudodd, y rhai a ddisgynnodd yn gyntaf",
    none: "Ni chwblhawyd, canslwyd, ailgydiwyd, symudwyd, ychwanegwyd, tynnwyd na throsglwyddwyd yr un cam.",
    noMoves: "Ni symudodd yr un radd.",
    kinds: {
      completed: "Cwblhawyd",
      cancelled: "Canslwyd",
      reopened: "Ailagorwyd",
      reinstated: "Ailgydiwyd",
      dateMoved: "Newid dyddiad",
      added: "Ychwanegwyd",
      removed: "Tynnwyd",
      passedOn: "Perchennog",
    },
    removedNote: "Mae cam a dynnwyd yn y papur cynharach, ac nid yw yn y cynllun mwyach.",
  },
  forecast,
  schools,
  services,
  owners: {
    sheet: sheets.papers.owners,
    state: (without, open) => {
      if (open === 0) return "Nid oes yr un cam ar agor.";
      const all = open === 1 ? "yr unig gam agored" : `bob un o’r ${counted(open, STEP)} agored`;
      if (without === 0) return `Mae person neu swydd yn gyfrifol am ${all}.`;
      if (open === 1) return "Mae’r unig gam agored yn nwylo tîm, corff neu neb.";
      const some =
        without === open ? `pob un o’r ${counted(open, STEP)}` : `${String(without)} o blith ${actions(open)}`;
      return `Mae ${some} agored yn nwylo tîm, corff neu neb.`;
    },
    carries: "Pwy sy’n gyfrifol am beth",
    none: "Nid oes yr un cam ar agor.",
    addsUp: (open, others, all) =>
      `Agored ${String(open)}, wedi’u cwblhau neu eu canslo ${String(others)}: ${actions(all)}.`,
  },
  scrutiny,
  quality: {
    sheet: sheets.papers.quality,
    state: (error, warning, note) =>
      `Yn y cynllun: gwallau ${String(error)}, rhybuddion ${String(warning)}, nodiadau ${String(note)}.`,
    compared: (error, day) => `Nifer y gwallau ar ${day}: ${String(error)}.`,
    findings: "Pob canfyddiad, y mwyaf difrifol yn gyntaf",
    none: "Ni chanfuwyd dim.",
    schools: (count) => `Nifer yr ysgolion: ${String(count)}; saif yr enwau ar daflen y canfyddiadau.`,
    places: "Saif pob canfyddiad gyda’i le ar daflen y canfyddiadau.",
  },
  method: {
    sheet: sheets.papers.method,
    state: (changed) =>
      changed === 0 ? "Mae pob terfyn yn safonol." : `Terfynau nad ydynt yn safonol: ${String(changed)}.`,
    rules: "Y rheolau, a’r terfynau mewn grym",
    standard: "Safonol",
    seal: (seal) => `Seliwyd y fersiwn hon yn ${seal}; mae ei chynnwys yng nghofrestr y cipluniau.`,
    overrides: (count) =>
      count === 0 ? "Ni osodwyd yr un radd â llaw." : `Graddau a osodwyd â llaw: ${String(count)}.`,
  },
};
