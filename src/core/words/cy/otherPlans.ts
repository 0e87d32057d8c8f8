import type { OtherPlansWords } from "../en/otherPlans";
import { CELL, counted, QUESTION, STEP } from "./counted";
import { files } from "./files";
import { list } from "./welshLists";

const SHOWN = 4;
const named = (sheets: readonly string[]): string =>
  list(sheets.length > SHOWN ? [...sheets.slice(0, SHOWN - 1), `${String(sheets.length - SHOWN + 1)} arall`] : sheets);
const FILE = { plain: "ffeil" };
const PLAN = { plain: "cynllun", two: "gynllun", few: "chynllun", many: "chynllun" };
const NEW_STEP = { plain: "cam newydd", two: "gam newydd", few: "cham newydd", many: "cham newydd" };

export const otherPlans: OtherPlansWords = {
  title: "Cynlluniau gwasanaethau eraill",
  about:
    "Dewiswch y llyfrau gwaith lle mae gwasanaethau eraill yn cadw eu cynlluniau gweithredu. Cânt eu darllen ar y cyfrifiadur hwn, ac nid ydynt yn mynd i unman. Cedwir eu camau ar wahân: nid yw’r un yn cyfrif yn y cynllun hwn.",
  choose: "Llyfrau gwaith gwasanaethau eraill",
  dropHint: "Dewiswch sawl un ar y tro, neu gollyngwch nhw yma.",
  reading: (file) => `Yn darllen ${file}`,
  found: (actions, sheets) =>
    `${counted(actions, STEP)} ar y ${sheets.length === 1 ? "daflen" : "taflenni"} ${named(sheets)}.`,
  questions: (count) =>
    `Mae ${counted(count, QUESTION)} amdano heb ei ateb: gellir ei ddarllen mewn mwy nag un ffordd. Atebwch yn y llyfr gwaith hwnnw, gyda’r Cynllun Gweithredu, a dewiswch y ffeil eto.`,
  ours: (actions) =>
    `Hepgorir ${counted(actions, STEP)} sydd gan y cynllun hwn hefyd: ${actions === 1 ? "mae eisoes" : "maent eisoes"} yn cyfrif yma.`,
  which: (file) => `Ffeil pa wasanaeth yw ${file}?`,
  another: "Un arall",
  itsName: "Enw’r gwasanaeth",
  leaveOut: "Ei hepgor",
  notNamed: "Nid yw’n glir o’r ffeil pa wasanaeth sydd dan sylw. Caiff ei hepgor nes i chi ddewis.",
  willWrite: ({ added, changed, moved, kept, gone }) => {
    const parts = [
      ...(added > 0 ? [counted(added, NEW_STEP)] : []),
      ...(changed > 0 ? [`diweddaru ${counted(changed, STEP)}`] : []),
      ...(moved > 0 ? [`caiff ${counted(moved, STEP)} sydd dan wasanaeth arall ei symud i’r un hwn`] : []),
      ...(kept > 0 ? [`mae ${counted(kept, CELL)} y teipiodd rhywun drosti yn aros`] : []),
      ...(gone > 0
        ? [`caiff ${counted(gone, STEP)} nad yw yn y ffeil mwyach ei farcio, ac nid yw’n cyfrif mwyach`]
        : []),
    ];
    const text = parts.join("; ");
    return text === ""
      ? "Mae’r cyfan yn Camau gwasanaethau eisoes."
      : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  refused: (count) => `Ni ellir dod â ${counted(count, FILE)} i mewn`,
  why: {
    ...files.file,
    "no-plan": (file, sheets) => ({
      what: `Ni chafwyd hyd i gynllun gweithredu yn ${file}${sheets.length === 0 ? ": mae ei daflenni’n wag" : ` (edrychwyd ar: ${named(sheets)})`}.`,
      next: "Mae ar gynllun angen rhes benawdau gyda cholofn fel “Cam gweithredu”, a thestun oddi tani. Dewiswch ffeil arall, neu agorwch hon gyda’r Cynllun Gweithredu a dywedwch beth yw ei cholofnau.",
    }),
    "own-plan": (file) => ({
      what: `Mae gan ${file} gamau’r union gynllun hwn.`,
      next: "Dim ond â chynlluniau gwasanaethau eraill y deuir i mewn yma. Mae newidiadau i’ch taflenni eich hun dan Mwy, Eich taflenni chi a’r tablau.",
    }),
    "same-name": (file) => ({
      what: `Mae dwy ffeil ${file} gan yr un gwasanaeth.`,
      next: "Rhowch enw arall ar un ohonynt a dewiswch y ddwy eto, fel y gellir eu gwahaniaethu pan ddônt eto.",
    }),
    "same-plan": (file, _, other) => ({
      what: `Mae gan ${file} yr un camau â ${other}, o’r un gwasanaeth.`,
      next: "Hepgorwch yr hynaf o’r ddwy: gyda’r ddwy, byddai pob cam yn cyfrif ddwywaith.",
    }),
    unreadable: (file) => ({
      what: `Ni ellir darllen ${file}.`,
      next: "Efallai iddi gael ei symud, ei newid neu ei dileu ers ei dewis, neu mai ffolder ydyw. Dewiswch hi eto; o ffolder, dewiswch y llyfrau gwaith sydd ynddo.",
    }),
    fault: (file, _, detail) => ({
      what: `Gwnaeth y Cynllun Gweithredu gamgymeriad wrth ddarllen ${file}: ${detail}`,
      next: "Nid yw hyn yn effeithio ar y ffeiliau eraill. Rhowch wybod am y llinell hon, gyda’r ffeil os caiff ei rhannu.",
    }),
  },
  nameIt: (file) =>
    `Nid yw’n glir o’r ffeil pa wasanaeth sydd dan sylw, felly cafodd ei hepgor. Dywedwch ar ôl y ffeiliau: "${file}=Gofal cymdeithasol plant".`,
  bringIn: (plans, left) =>
    `Dod â ${counted(plans, PLAN)} i mewn${left === 0 ? "" : `, hepgor ${counted(left, FILE)}`}`,
  nothing: "Nid oes dim i ddod ag ef i mewn.",
  imported: "Sefyllfa gwasanaethau eraill",
  noService: "Gwasanaeth heb ei nodi",
  stateOf: ({ complete, of, overdue, cancelled, gone }) =>
    [
      of === 0
        ? "Nid oes yr un cam yn cyfrif"
        : `${String(complete)} o blith ${counted(of, STEP)} wedi’${complete === 1 ? "i gwblhau" : "u cwblhau"}`,
      overdue === 0 ? "nid oes yr un yn hwyr" : `${String(overdue)} yn hwyr`,
      ...(cancelled > 0 ? [`${String(cancelled)} wedi’${cancelled === 1 ? "i ganslo" : "u canslo"}`] : []),
      ...(gone > 0 ? [`${String(gone)} nad ${gone === 1 ? "yw" : "ydynt"} yn y ffeil mwyach`] : []),
    ].join(", "),
  inPapers: "Bydd gan y papurau nesaf daflen Gwasanaethau eraill.",
};
