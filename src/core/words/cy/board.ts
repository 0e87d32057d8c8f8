import type { Rating } from "../../rate/rating";
import type { BoardWords, DueBy, RatedRef } from "../boardWords";

/** A figure with "o" and the plural needs no mutation of the counted word itself: "1 cam", "2 o gamau". */
const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);
const days = (count: number): string => (count === 1 ? "1 diwrnod" : `${String(count)} o ddiwrnodau`);
const percent = (part: number, of: number): string => `${String(Math.round((100 * part) / of))}%`;
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ac ${words.at(-1) ?? ""}`;

/** The colours after "yn", which softens them. */
const AFTER_YN = { Blue: "Las", Green: "Wyrdd", Amber: "Ambr", Red: "Goch", Grey: "Llwyd" } as const;

const dueBy = (by: DueBy): string =>
  by.kind === "meeting" ? `erbyn y cyfarfod nesaf ar ${by.day}` : `o fewn ${days(by.days)}`;

function ratingsClause(refs: readonly RatedRef[], whole: Rating): string {
  if (refs.length === 0)
    return `Nid yw’r cynllun yn enwi argymhellion; gyda’i gilydd mae ${whole === "Grey" ? "heb ei raddio" : `yn ${AFTER_YN[whole]}`}`;
  const clause = (rating: Rating): string[] => {
    const found = refs.filter((row) => row.rating === rating).map((row) => row.ref);
    return found.length > 0 ? [`mae ${list(found)} yn ${AFTER_YN[rating]}`] : [];
  };
  const grey = refs.filter((row) => row.rating === "Grey").map((row) => row.ref);
  if (grey.length === refs.length) return "Nid oes yr un argymhelliad wedi’i raddio";
  const unrated = grey.length > 0 ? [`nid yw ${list(grey)} wedi’${grey.length === 1 ? "i" : "u"} graddio`] : [];
  const clauses = [...clause("Red"), ...clause("Amber")];
  const rated =
    clauses.length > 0
      ? clauses
      : [`nid oes yr un argymhelliad ${grey.length > 0 ? "a raddiwyd " : ""}yn Goch nac yn Ambr`];
  const text = [...rated, ...unrated].join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const complete = (count: number, of: number): string =>
  count === 0
    ? `Nid oes dim un o ${actions(of)} wedi’i gwblhau (0%)`
    : `Mae ${String(count)} o blith ${actions(of)} (${percent(count, of)}) wedi’${count === 1 ? "i gwblhau" : "u cwblhau"}`;

export const board: BoardWords = {
  asAtLine: (plan, asOf, count) => `${plan ? `${plan} · ` : ""}Fel yr oedd ar ${asOf} · ${actions(count)}`,
  headlineComplete: (count, of, overdue) =>
    `${complete(count, of)}, ${overdue === 0 ? "ac nid oes yr un yn hwyr" : `ac mae ${String(overdue)} yn hwyr`}.`,
  headlineRatings: (refs, whole, due, by) =>
    `${ratingsClause(refs, whole)}; ${due === 0 ? "nid oes yr un cam gweithredu" : `mae ${actions(due)}`} i’w ${due === 1 || due === 0 ? "gwblhau" : "cwblhau"} ${dueBy(by)}.`,
  noActions: "Nid oes camau gweithredu yn y cynllun eto.",
  allCancelled: "Mae pob cam gweithredu yn y cynllun wedi’i ganslo.",
  dueInDays: (count) => `I’w cwblhau o fewn ${days(count)}`,
  allRecommendations: "Pob argymhelliad",
  withoutRecommendation: "Camau gweithredu heb argymhelliad",
  allRef: "Pob un",
  noRef: "Dim",
  completeOf: (count, of) => `${String(count)} o ${String(of)}`,
  firstReport: "Adroddiad cyntaf",
  figuresAll: "Pob cam",
  chartTitle: "Camau gweithredu yn ôl gradd, fesul argymhelliad",
  chartRow: (ref, count, counts) =>
    `${ref}, ${actions(count)}${count > 0 ? `: ${counts.map((row) => `${row.colour} ${String(row.count)}`).join(", ")}` : ""}.`,
  chartIntro: "Y siart mewn geiriau:",
  keyDatesHeading: "Dyddiadau allweddol",
  keyDate: (day, event, ahead) => `${day}: ${event}${ahead === 0 ? " (heddiw)" : ` (ymhen ${days(ahead)})`}`,
  moreKeyDates: (count) => `a ${String(count)} arall`,
  noKeyDates: "Ni chofnodwyd cyfarfod na dyddiad allweddol arall ar ôl y diwrnod hwn.",
  restOnHeading: "Sail y ffigurau",
  restOnFindings: ({ error, warning, note }) =>
    `Canfyddiadau yn y cynllun pan luniwyd hyn: gwallau ${String(error)}, rhybuddion ${String(warning)}, nodiadau ${String(note)}.`,
  restOnValues: (asOf) => `Ffigurau ${asOf} yw’r rhain; nid ydynt yn newid ar ôl llunio’r daflen hon.`,
  restOnGrey: (grey, of) =>
    `Mae ${String(grey)} o ${actions(of)} yn Llwyd, ac nid ${grey === 1 ? "yw’n" : "ydynt yn"} cyfrif tuag at unrhyw radd.`,
  restOnAddUp: (of) => `Cyfrifir pob cam gweithredu unwaith: cyfanswm y rhesi a’r lliwiau yw ${String(of)}.`,
  nextHeading: "Ble i edrych nesaf",
  nextActions: (overdue) => (overdue > 0 ? `Camau gweithredu: ${String(overdue)} yn hwyr` : "Camau gweithredu"),
  nextFindings: (errors) =>
    errors > 0 ? `Canfyddiadau: ${errors === 1 ? "1 gwall" : `${String(errors)} o wallau`} i’w datrys` : "Canfyddiadau",
  nextSettings: "Gosodiadau: y diwrnod, yr iaith a therfynau’r gwiriadau",
};
