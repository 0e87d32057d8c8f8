import type { CliWords } from "../en/cli";
import { fixes } from "./fixes";
import { otherPlans } from "./otherPlans";
import { recognition } from "./recognition";
import { returns } from "./returns";
import { schoolFigures } from "./schoolFigures";
import { CELL, counted, ERROR, NOTE, STEP, WARNING } from "./counted";

export const cli: CliWords = {
  recognition,
  figures: schoolFigures,
  otherPlans,
  help: `Defnydd: npm run --silent plan -- <gorchymyn> <llyfr-gwaith.xlsx> [dewisiadau]

Gorchmynion
  recognise   yn dangos y tablau a ganfuwyd, pa mor sicr a pham, a’r hyn nad yw’n gynllun
  structure   yn ysgrifennu’r cynllun fel tablau ar daflenni newydd
  check       yn rhestru’r hyn y mae’n rhaid i rywun edrych arno: perchnogion, dyddiadau a statws
  rate        yn graddio pob cam gweithredu a phob argymhelliad, gyda’r rheswm
  moves       yn rhestru sut y newidiwyd dyddiadau cwblhau, pwy a gytunodd a pha mor bell y symudon nhw, a’r diwrnod sydd gan lawer
  schools     graddio pob ysgol gyda’i sefyllfa, y rheswm a’r hyn nad yw’n cytuno
  fix         yn ysgrifennu’r hyn y mae gwiriad yn ei gynnig: y gwerthoedd yr oedd celloedd i fod i’w dal (F50), neu
              rai’r rheol y mae ei rhif yn dilyn y llyfr gwaith (fix plan.xlsx F19); o sawl ateb yr un a ddewisir ar ei hôl
              (fix cynllun.xlsx F5 "Camau gweithredu!C5=2; Camau gweithredu!C9=Ann Lee")
  set-aside   yn neilltuo gwiriad: ar ôl y llyfr gwaith ei reol ac ID y cam, y gell neu’r rhes, gyda
              --reason a --by (set-aside cynllun.xlsx F9 R1.2 --reason "Cytunwyd" --by "Ann Lee")
  heading     yn dweud pa un o’n colofnau yw un y mae gwiriad yn holi amdani, yn ôl ei chell a’i phennawd
              (heading cynllun.xlsx 'Camau gweithredu!E4' Perchennog)
  refresh     yn dod â’r hyn a newidiwyd ar daflenni’r cyngor ers creu’r tablau drosodd, heblaw am wrthdrawiadau; o ran
              taflen a enwir (refresh cynllun.xlsx "A1 Safonau"), y tablau yw’r cynllun o hyn ymlaen
  record      yn ysgrifennu yn achos ysgol, yn ôl ei rhif neu ei henw, yr hyn y mae ei cholofnau i’w ddweud, gyda --by
              (record cynllun.xlsx 4901 "Derbyniwyd y cynllun=2020-02-28" --by "Ann Lee" --reason "Cytunwyd");
              mae camau’r ysgol yn mynd i’r log, ac "Ymyrraeth=2020-02-28" i’r log yn unig
  balances    yn cymryd ffeil o ffigurau (CSV) i mewn: ar ôl y llyfr gwaith y ffeil, a lle nad yw enw ynddi’n hysbys, pa ysgol
              yw hi (balances cynllun.xlsx alldro.csv "Brynmor Uwch=4901; Ysgol Newydd=newydd"); rhestrir yr hyn y mae’r
              cynllun yn ei ddweud yn wahanol, ac mae’n aros fel y mae; heb ffeil, y ffigurau a newidiwyd ar daflenni’r llyfr gwaith ei hun
  start-set   yn ychwanegu set barod o argymhellion a’i dyddiadau allweddol, i lyfr gwaith heb gynllun hefyd
              (start-set cynllun.xlsx estyn-2019); y setiau yw estyn-2019 a board-review-2020
  update      yn dweud pa mor bell yw camau: ar ôl y llyfr gwaith eu IDau, gyda’r hyn sydd i’w ddweud (update cynllun.xlsx
              R1.2,R1.4 --status Cwblhawyd --say "Ymwelwyd â phob ysgol" --by "Ann Lee"); mae’r hen werthoedd yn Diweddariadau
  returns     yn ysgrifennu llyfr gwaith i bob perchennog o’r hyn sydd ganddo heb ei ateb, yn ffolder --out, gyda’r neges i bob un
  merge       yn cymryd yr hyn a ddaeth yn ôl: ar ôl y llyfr gwaith ffolder y ffurflenni (merge cynllun.xlsx ffurflenni);
              rhestrir gwrthdrawiadau a’r hyn na all neb ei ddeall, ac mae’r cynllun yn aros fel y mae yno
  services    yn dod â chynlluniau gwasanaethau eraill i mewn, ar wahân i’r un hwn: ar ôl y llyfr gwaith ffolder eu llyfrau gwaith,
              neu un ohonynt, a, lle nad yw ei eiriau ei hun yn ei ddweud, ffeil pa wasanaeth yw (services cynllun.xlsx eraill
              "cynllun gofal.xlsx=Gofal cymdeithasol oedolion"); dywedir am bob ffeil na ellir ei darllen, a deuir â’r lleill i mewn
  summary     y tablau, y graddau a Chrynodeb y Bwrdd ar unwaith
  as-at       yn ysgrifennu diwrnod --as-at yn Gosodiadau; hebddo, y calendr sy’n penderfynu
  history     yn rhestru’r camau a gymerwyd, y diweddaraf yn gyntaf, pob un â’i rif
  take-back   yn tynnu’r cam diwethaf yn ôl, neu’r un y mae ei rif yn dilyn y llyfr gwaith (take-back cynllun.xlsx S2)
  finish      yn gorffen cam a stopiodd hanner ffordd

Dewisiadau
  --as-at BBBB-MM-DD   y diwrnod y gwneir yr adolygiad ar ei gyfer (fel arall gosodiad y llyfr gwaith, neu heddiw)
  --lang en|cy|both    Saesneg neu Gymraeg, ar gyfer yr hyn a ddywedir a’r taflenni newydd (fel arall Saesneg a
                       ddywedir, a’r taflenni newydd yn iaith y rhai sydd yno, neu’r cynllun)
                       both: papurau yn y ddwy iaith ar unwaith (summary yn unig)
  --officers shown|withheld
                       a yw’r papurau’n enwi swyddogion (summary yn unig); saif yn y gosodiadau o hynny ymlaen
  --out FFEIL          y llyfr gwaith i’w ysgrifennu (structure, fix, set-aside, heading, refresh, record, balances, start-set, update, returns, merge, services, summary, as-at, take-back,
                       finish); nid ysgrifennir byth i’r ffeil wreiddiol
  --by ENW             pwy sy’n ei wneud, ar gyfer yr hanes; gyda set-aside ar gyfer y gofrestr hefyd, a gyda record ar gyfer y log
  --reason TESTUN      pam y caiff gwiriad ei neilltuo; gyda record, y nodyn yn y log
  --until BBBB-MM-DD   y diwrnod y mae’n agored eto ohono (fel arall dim un)
  --status, --done, --due, --agreed-by, --say, --evidence
                       yr hyn a ddywed update: statws, y cant, diwrnod newydd (--reason pam), pwy a gytunodd, geiriau, tystiolaeth
  --overwrite          caiff --out fod yn ffeil sydd yno eisoes; caiff ei disodli
  --json               y canlyniad fel JSON (gweler docs/cli-json.md)
  --help               y testun hwn`,
  usage: {
    noCommand:
      "Dywedwch beth i’w wneud: recognise, structure, check, rate, moves, schools, fix, set-aside, heading, refresh, record, balances, start-set, update, returns, merge, services, summary, as-at, history, take-back neu finish. Mae --help yn eu hesbonio.",
    unknownCommand: (text) =>
      `Nid oes gorchymyn “${text}”. Y gorchmynion yw recognise, structure, check, rate, moves, schools, fix, set-aside, heading, refresh, record, balances, start-set, update, returns, merge, services, summary, as-at, history, take-back a finish.`,
    noFile: "Enwch y llyfr gwaith, er enghraifft: npm run --silent plan -- recognise cynllun.xlsx",
    oneFile: "Enwch un llyfr gwaith yn unig.",
    noTarget: {
      update: "Enwch y camau yn ôl eu IDau, er enghraifft: update cynllun.xlsx R1.2,R1.4",
      merge: "Enwch y ffolder â’r hyn a ddaeth yn ôl, er enghraifft: merge cynllun.xlsx ffurflenni",
      services: "Enwch y ffolder â chynlluniau gwasanaethau eraill, er enghraifft: services cynllun.xlsx eraill",
      "start-set": "Enwch y set, er enghraifft: start-set cynllun.xlsx estyn-2019",
      heading:
        "Enwch gell y pennawd a’r hyn y mae i fod, er enghraifft: heading cynllun.xlsx 'Camau gweithredu!E4' Perchennog",
      record:
        'Enwch yr ysgol a’r hyn y mae ei hachos i’w ddweud, er enghraifft: record cynllun.xlsx 4901 "Derbyniwyd y cynllun=2020-02-28"',
      "set-aside": "Enwch reol y gwiriad a’i gam, ei gell neu ei res, er enghraifft: set-aside cynllun.xlsx F9 R1.2",
    },
    noName: "Dywedwch pwy sy’n ei gofnodi gyda --by.",
    noReason: "Dywedwch pam gyda --reason, a phwy gyda --by.",
    badDay: (text) => `Nid yw “${text}” yn ddiwrnod. Ysgrifennwch ddiwrnod megis 2020-02-28.`,
    earlyDay: (text) =>
      `Mae “${text}” cyn 2 Ionawr 1904, ac ni all pob llyfr gwaith ddal diwrnod o’r fath. Ysgrifennwch --as-at gyda diwrnod megis 2020-02-28.`,
    badLanguage: (text) =>
      `Nid yw “${text}” yn iaith. Ysgrifennwch --lang en neu --lang cy, a chyda summary hefyd --lang both.`,
    badOfficers: (text) =>
      `Nid oes diben i “${text}” yma. Ysgrifennwch --officers shown neu --officers withheld, gyda summary yn unig.`,
    noOut: (command) => `Mae ${command} yn ysgrifennu llyfr gwaith. Dywedwch ble gyda --out FFEIL.`,
    outNotUsed: (command) => `Nid yw ${command} yn ysgrifennu llyfr gwaith, felly nid oes diben i --out yma.`,
    unknownOption: (text) => `Nid oes dewis ${text}. Mae --help yn rhestru’r dewisiadau.`,
    noValue: (option) => `Mae angen rhywbeth ar ôl ${option}. Mae --help yn dweud beth.`,
  },
  path: {
    "not-found": (path) => `Nid oes ffeil ${path}. Gwiriwch yr enw a’r ffolder.`,
    unreadable: (path) => `Ni ellir darllen ${path}. Gwiriwch mai ffeil ydyw a bod gennych hawl i’w hagor.`,
    "not-a-file": (path) =>
      `Ffolder, pibell neu ddyfais yw ${path}, nid ffeil. Enwch lyfr gwaith sydd wedi’i gadw fel ffeil.`,
    exists: (path) =>
      `Mae ${path} yno eisoes ac fe’i gadawyd fel y mae. Dewiswch enw arall ar gyfer --out, neu ychwanegwch --overwrite i’w disodli.`,
    "same-file": (path) =>
      `${path} yw’r ffeil wreiddiol ei hun, ac nid ysgrifennir iddi byth. Dewiswch enw arall ar gyfer --out.`,
    "other-ending": (path) =>
      `Nid oes gan “${path}” yr un diwedd â’r ffeil wreiddiol, a dim ond dan ei ddiwedd ei hun y mae Excel yn agor llyfr gwaith. Dewiswch enw ar gyfer --out sy’n diweddu fel y ffeil wreiddiol.`,
    "no-folder": (path) => `Nid yw’r ffolder ar gyfer ${path} yno. Crëwch hi yn gyntaf, neu dewiswch un arall.`,
    unwritable: (path) => `Ni ellir ysgrifennu ${path}. Caewch hi os yw ar agor, neu dewiswch ffolder arall.`,
  },
  asked: {
    "no-register": () =>
      "Nid oes taflen Canfyddiadau i ddweud hynny ynddi. Ysgrifennwch y tablau yn gyntaf, gyda structure.",
    "no-such-check": (text) =>
      `Nid oes gwiriad agored ${text}. Mae’r gorchymyn check yn eu rhestru, pob un gyda’i reol a’i gell.`,
    "day-past": (text) =>
      `Nid yw ${text} ar ôl y diwrnod y gwneir yr adolygiad ar ei gyfer. Ysgrifennwch --until gyda diwrnod diweddarach, neu hepgorwch ef.`,
    "no-schools": () => "Nid oes taflen Ysgolion i ysgrifennu ynddi. Ysgrifennwch y tablau yn gyntaf, gyda structure.",
    "no-such-set": (keys) => `Nid oes set o’r fath. Y setiau parod yw ${keys}. Ni ysgrifennwyd dim.`,
    "no-such-school": (text) => `Nid oes ysgol ${text}. Mae’r gorchymyn schools yn eu rhestru, pob un â’i rhif.`,
    "no-such-field": (text) =>
      `Ni ellir cofnodi “${text}”. Ysgrifennwch un o benawdau’r daflen Ysgolion, hafalnod, a diwrnod megis 2020-02-28, rhif cyfan neu air o’i restr.`,
    "no-such-action": (text) => `Nid oes cam, neu mae mwy nag un, â’r ID “${text}”. Nid ysgrifennwyd dim.`,
    "bad-value": (text) => `Nid yw “${text}” yn statws o’r rhestr, yn ganran nac yn ddiwrnod. Nid ysgrifennwyd dim.`,
    "nothing-said": () =>
      "Dywedwch beth sydd i’w ddiweddaru: --status, --done, --due, --agreed-by, --say neu --evidence.",
    "return-there": (text) =>
      `Mae ${text} yno eisoes. Enwch ffolder arall, neu ychwanegwch --overwrite. Nid ysgrifennwyd ffurflen.`,
    "no-folder": (text) => `Nid oes ffolder ${text}.`,
    "figures-no-text": (text) =>
      `Nid oes llinellau o destun yn ${text}, felly ni ellir darllen ffigurau ohoni: o lyfr gwaith, cadwch y daflen â’r ffigurau fel CSV.`,
    "no-figures-file": (text) => `Nid oes ffeil o ffigurau ${text}, neu ni ellir ei darllen.`,
    "no-plans-there": (path) =>
      `Nid oes llyfr gwaith i’w ddarllen yn ${path}. Enwch ffolder â llyfrau gwaith ynddo, neu un llyfr gwaith.`,
    "no-such-plan-file": (text) =>
      `Nid yw “${text}” yn enwi’r un o’r ffeiliau. Ysgrifennwch enw’r ffeil, hafalnod, a’r gwasanaeth dan sylw. Ni ysgrifennwyd dim.`,
    "no-such-answer": (text) =>
      `Nid yw “${text}” yn enwi cell â sawl ateb, neu nid yw’n un ohonynt. Rhedwch fix hebddo i weld pa rai sydd.`,
    "no-such-name": (text) =>
      `Nid yw “${text}” yn enwi ysgol yn y ffeil. Ysgrifennwch yr enw neu’r rhif fel y mae yn y ffeil, hafalnod, a rhif yr ysgol, neu “newydd”.`,
    "no-such-column": (text) =>
      `Nid oes gwiriad sy’n holi hynny: ${text}. Mae’r gorchymyn check yn dweud pa golofnau sydd mewn amheuaeth, a’r hyn y gall pob un fod.`,
  },
  fault: (detail) =>
    `Aeth rhywbeth o’i le y tu mewn i Cynllun Gweithredu; nid ysgrifennwyd dim. Rhowch wybod am hyn: ${detail}`,
  progress: {
    open: (file) => `Yn agor ${file}`,
    read: "Yn darllen y llyfr gwaith",
    look: "Yn chwilio am y cynllun",
    apply: "Yn ysgrifennu",
    save: "Yn cadw",
  },
  wrote: (file) => `Ysgrifennwyd: ${file}`,
  nothingToWrite: "Mae’r cyfan eisoes yn y llyfr gwaith; mae’r copi a ysgrifennwyd yr un fath.",
  signed: (file, out) =>
    `Mae ${file} wedi’i lofnodi’n ddigidol. Mae’n cadw ei lofnod; ni fydd gan y copi ${out} lofnod dilys, gan ei fod wedi’i newid. Os yw’r copi i’w lofnodi, llofnodwch ef yn Excel pan fydd wedi’i orffen: Ffeil, Gwybodaeth, Diogelu’r Llyfr Gwaith, Ychwanegu Llofnod Digidol.`,
  notCalculated: (places, count) =>
    `Mae ${count} fformiwla’n dibynnu ar yr hyn a ysgrifennwyd ond ni ellid eu cyfrifo yma, felly cedwir yr hen werth: ${places.join(", ")}${count > places.length ? ` a ${count - places.length} arall` : ""}. Mae Excel yn eu cyfrifo pan fydd yn agor y llyfr gwaith.`,
  recognised: {
    table: ({ sheet, kind, first, last, percent, ticked }) =>
      `${sheet}, rhesi ${first} i ${last}: ${kind}, ${percent} % yn sicr${ticked ? "" : " (dangosir, ni chymerir)"}`,
    column: ({ letter, heading, role, percent, why }) => `  ${letter}  ${heading} → ${role} (${percent} %: ${why})`,
    notUsed: "nas defnyddir",
    notPlan: (sheet, why) => `${sheet}: dim cynllun. ${why}`,
  },
  returns: {
    readBefore: returns.readBefore,
    none: "Nid oes gan neb gamau agored heb ddiweddariad o’r wythnos ddiwethaf.",
    made: (owner, actions, file) => `${owner}: ${String(actions)} cam, ${file}`,
    merged: (already, conflicts, notUnderstood) =>
      `Celloedd sy’n dweud yr hyn y mae’r cynllun yn ei ddweud nawr: ${String(already)}. Gwrthdrawiadau: ${String(conflicts)}. Heb eu deall: ${String(notUnderstood)}.`,
    conflict: (id, column, before, now, returned) =>
      `Gwrthdrawiad  ${id}, ${column}: ${before} oedd, ${now} yw nawr, daeth yn ôl fel ${returned}. Mae’r cynllun yn aros fel y mae.`,
    notUnderstood: (file, id, where, text, why) =>
      `Heb ei gymryd  ${[file, id, where].filter((part) => part !== "").join(", ")}: “${text}”. ${why}`,
    why: {
      "no-return": "Nid ffurflen ydyw.",
      unreadable: "Nid yw’n werth i’r golofn honno.",
      "not-asked": "Nid oes neb yn gofyn am y gell hon.",
      gone: "Nid yw’r cam yn y cynllun mwyach.",
      "no-row": "Mae ei cholofn olaf wedi mynd, felly nid oes neb yn gwybod am ba gam y mae.",
      "no-day": "Dim ond gyda dyddiad newydd y caiff rheswm ei ysgrifennu.",
    },
    notBack: (owners) => `Nid oes dim wedi dod yn ôl gan: ${owners}.`,
    nothing: "dim byd",
  },
  fixes: {
    line: (cell, now, becomes) => `${cell}: ${now === "" ? "gwag" : `“${now}”`} → ${becomes}`,
    none: (rule) => `Nid oes gan yr un gwiriad ${rule} ateb y gellir ei ysgrifennu.`,
    choose: (cells, example) =>
      `Mae gan ${counted(cells, CELL)} fwy nag un ateb, i’w ddewis yn ôl rhif neu mewn geiriau: ${example}`,
    choices: (cell, now, answers) => `${cell}: ${now === "" ? "gwag" : `“${now}”`} → ${answers.join(", ")}?`,
    ratings: fixes,
  },
  schools: {
    count: (count) => (count === 1 ? "1 ysgol" : `${count} o ysgolion`),
    noFigures: "dim balans gwirioneddol",
  },
  actions: (count) => `${counted(count, STEP)} gweithredu`,
  findings: ({ error, warning, note }) =>
    `${counted(error, ERROR)}, ${counted(warning, WARNING)}, ${counted(note, NOTE)}`,
  asAt: (day) => `Fel yr oedd ar ${day}`,
  overdue: (count) => `${count} yn hwyr`,
};
