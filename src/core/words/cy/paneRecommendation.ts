import type { PaneRecommendationWords } from "../en/paneRecommendation";
import { counted, SCHOOL } from "./counted";
import { moves } from "./moves";

export const paneRecommendation: PaneRecommendationWords = {
  gone: "Nid yw’r argymhelliad hwn yn y cynllun mwyach.",
  why: (rating) => `Pam ${rating}`,
  counts: {
    all: "Camau sy’n cyfrif",
    rated: "Â lliw",
    blue: "Glas",
    amberOrRed: "Ambr neu Goch",
    red: "Coch",
    highRed: "Coch, blaenoriaeth uchel",
    cancelled: "Wedi’u canslo, heb eu cyfrif",
  },
  of: (count, of) => `${String(count)} o ${String(of)}`,
  limit: "Terfyn",
  empty: "dim",
  schools: "Ysgolion sy’n cyfrif ynddo, y gwaethaf yn gyntaf",
  allSchools: (count) => (count === 1 ? "Yr unig ysgol" : `Pob un o’r ${counted(count, SCHOOL)}`),
  views: "Ochr yn ochr, byth yn un lliw",
  delivery: "Cyflawni",
  impact: "Effaith",
  inspectorate: "Yr arolygiaeth",
  selfEvaluation: "Hunanarfarniad",
  restsOn: "Ar sail",
  noMeasure: "Dim mesur",
  noReading: "Dim darlleniad",
  notJudged: "Heb farn",
  notEvaluated: "Heb arfarnu",
  measuresRated: (rated, of) => `graddiwyd ${String(rated)} o ${String(of)} mesur`,
  onDay: (text, day) => `${text}, ${day}`,
  measures: "Mesurau",
  figures: (latest, target) => `Diweddaraf ${latest}, targed ${target}`,
  risks: "Risgiau",
  score: (score) => `Sgôr ${String(score)}`,
  notScored: "Dim sgôr",
  notCovered: "Yr hyn nad oes dim yn sôn amdano",
  dates: "Pa mor bell y symudodd dyddiadau",
  evidence: "Tystiolaeth",
  forActions: (ids) => `ar gyfer ${ids}`,
  shown: (shown, complete) =>
    complete === 0
      ? "Nid oes yr un cam wedi’i gwblhau eto."
      : `Mae tystiolaeth gan ${String(shown)} o blith ${complete === 1 ? "1 cam a gwblhawyd" : `${String(complete)} o gamau a gwblhawyd`}.`,
  slipped: moves.slipped,
  showInSheet: (ref) => `Dangos ${ref} yn y daflen`,
};
