import type { SummaryWords } from "../en/papersSummary";
import { and, list, listAndMore } from "./welshLists";

const COLOURS = { Blue: "Glas", Green: "Gwyrdd", Amber: "Ambr", Red: "Coch", Grey: "heb ei raddio" } as const;

export const summary: SummaryWords = {
  sheet: "Crynodeb i’r Bwrdd",
  askedTo: "Gofynnir i’r Bwrdd",
  agreeMoves: (moves, more) =>
    `Cytuno â newid dyddiad, neu ei wrthod: ${listAndMore(
      moves.map(({ id, to }) => `${id} i ${to}`),
      more,
    )}.`,
  nameOwners: (ids, more) =>
    ids.length + more === 1
      ? `Enwi perchennog ar gyfer ${list(ids)}, nad oes neb yn gyfrifol amdano.`
      : `Enwi perchennog yr un ar gyfer ${listAndMore(ids, more)}, nad oes neb yn gyfrifol amdanynt.`,
  bringBack: (ids, more) =>
    ids.length + more === 1
      ? `Penderfynu sut i adfer ${list(ids)}: mae’n Goch, ac ni chofnodwyd cam cywiro.`
      : `Penderfynu sut i adfer ${listAndMore(ids, more)}: maent yn Goch, ac ni chofnodwyd cam cywiro.`,
  nothingToDecide: "Nodi’r papur hwn: ni chofnodwyd newid dyddiad, perchennog ar goll, na cham Coch heb gam cywiro.",
  stateOfEach: "Sefyllfa pob argymhelliad",
  headings: {
    ref: "Cyf.",
    recommendation: "Argymhelliad",
    lead: "Arweinydd",
    delivery: "Cyflawni",
    since: "Ers y papur cynharach",
    impact: "Effaith",
    complete: "Cwblhawyd",
    rated: "Graddiwyd",
    overdue: "Hwyr",
    dueBy: (day) => `Erbyn ${day}`,
    decide: "Yr un peth i’w benderfynu",
  },
  decideMove: (id, to) => `Gadael i ${id} symud i ${to}?`,
  decideOwner: (id) => `Pwy fydd yn gyfrifol am ${id}?`,
  decideLate: (id) => `${id} yn Goch: sut i’w adfer?`,
  all: "Oll",
  allOf: (count) => (count === 1 ? "1 argymhelliad" : `${String(count)} o argymhellion`),
  none: "Dim",
  withoutRecommendation: "Camau heb argymhelliad",
  byRating: "Camau yn ôl gradd",
  allActions: "Pob un",
  keyDates: "Dyddiadau allweddol",
  date: "Dyddiad",
  what: "Beth",
  noKeyDates: "Ni chofnodwyd yr un",
  moreKeyDates: (count) => and(`${String(count)} arall`),
  chart: (rows) => (rows.length === 0 ? "Nid oes camau i’w dangos." : `Camau yn ôl gradd: ${rows.join("; ")}.`),
  chartRow: (ref, counts) =>
    counts.length === 0
      ? `${ref} dim camau`
      : `${ref} ${counts.map(({ rating, count }) => `${COLOURS[rating]} ${String(count)}`).join(", ")}`,
  restOn: ({ error, warning, note }, grey, actions, cancelled) =>
    `Sail y ffigurau: gwallau ${String(error)}, rhybuddion ${String(warning)} a nodiadau ${String(note)} pan luniwyd hyn; ${
      grey === 0 ? "mae lliw i bob cam" : `${String(grey)} o ${String(actions)} heb liw`
    }${cancelled === 0 ? "" : `, ${String(cancelled)} o’r rheini wedi’${cancelled === 1 ? "i ganslo" : "u canslo"}`}. Cyfrifir pob cam unwaith.`,
};
