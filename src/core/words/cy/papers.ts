import { dayOfMonth, monthOf, yearOf } from "../../calendar/calendarDate";
import type { Rating } from "../../rate/rating";
import type { PapersWords } from "../en/papers";
import { pack } from "./papersPack";
import { list } from "./welshLists";
import { summary } from "./papersSummary";
import { sheets } from "./sheets";

const SPACE = "\u00a0";
const MONTHS = ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"] as const;
const LETTERS = { Blue: "Gl", Green: "Gw", Amber: "A", Red: "C", Grey: "–" } as const;
const COLOURS = { Blue: "Glas", Green: "Gwyrdd", Amber: "Ambr", Red: "Coch", Grey: "Heb ei raddio" } as const;
/** After "yn" and "o", which soften. */
const SOFT = { Blue: "Las", Green: "Wyrdd", Amber: "Ambr", Red: "Goch", Grey: "heb ei raddio" } as const;
const ORDER: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];

/** More recommendations of one rating than these are counted, not named. */
const MOST_NAMED = 8;

type Since = Parameters<PapersWords["headline"]["state"]>[3];

const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);
/** Neither none nor all where it is some. */
function percent(part: number, of: number): string {
  const rounded = Math.round((100 * part) / of);
  if (rounded === 0 && part > 0) return "llai nag 1%";
  return rounded === 100 && part < of ? "mwy na 99%" : `${String(rounded)}%`;
}

function overdueClause(overdue: number, since: Since): string {
  const now = overdue === 0 ? "nid oes yr un yn hwyr" : `mae ${String(overdue)} yn hwyr`;
  if (since === null) return now;
  const { more, day } = since;
  if (more === 0) return `${now}, yr un nifer ag ym mhapur ${day}`;
  return `${now}, ${String(Math.abs(more))} yn ${more > 0 ? "fwy" : "llai"} nag ym mhapur ${day}`;
}

const state = (complete: number, of: number): string =>
  complete === 0
    ? `Nid oes yr un o ${actions(of)} wedi’i gwblhau (0%)`
    : `Mae ${String(complete)} o blith ${actions(of)} (${percent(complete, of)}) wedi’${complete === 1 ? "i gwblhau" : "u cwblhau"}`;

function ratings(refs: readonly { readonly ref: string; readonly rating: Rating }[], whole: Rating): string {
  if (refs.length === 0)
    return `Nid yw’r cynllun yn enwi argymhellion; gyda’i gilydd mae ${whole === "Grey" ? "heb ei raddio" : `yn ${SOFT[whole]}`}.`;
  const named = (rating: Rating): readonly string[] =>
    refs.filter((one) => one.rating === rating).map(({ ref }) => ref);
  const grey = named("Grey");
  if (grey.length === refs.length) return "Nid oes yr un argymhelliad wedi’i raddio.";
  const these = (found: readonly string[]): string =>
    found.length > MOST_NAMED ? `${String(found.length)} o blith ${String(refs.length)} o argymhellion` : list(found);
  const clauses = (["Red", "Amber"] as const).flatMap((rating) => {
    const found = named(rating);
    return found.length === 0 ? [] : [`mae ${these(found)} yn ${SOFT[rating]}`];
  });
  const unrated =
    grey.length === 0 ? [] : [`nid yw ${these(grey)} wedi’${grey.length === 1 ? "i raddio" : "u graddio"}`];
  const none = `nid oes yr un argymhelliad ${grey.length > 0 ? "a raddiwyd " : ""}yn Goch nac yn Ambr`;
  const text = [...(clauses.length > 0 ? clauses : [none]), ...unrated].join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

export const papers: PapersWords = {
  letters: LETTERS,
  chip: (rating) => `${LETTERS[rating]}  ${COLOURS[rating]}`,
  of: (part, whole) => `${String(part)} o ${String(whole)}`,
  shortDay: (day, asOf) =>
    `${String(dayOfMonth(day))}${SPACE}${MONTHS[monthOf(day) - 1] ?? ""}${yearOf(day) === yearOf(asOf) ? "" : ` ${String(yearOf(day))}`}`,
  day: (day) => sheets.day(day).replace(" ", SPACE),
  direction: { better: `↑${SPACE}gwell`, unchanged: `→${SPACE}dim newid`, worse: `↓${SPACE}gwaeth` },
  was: (rating) => `${COLOURS[rating]} gynt`,
  noMeasure: "–  Dim mesur",
  noReading: "–  Dim ffigur",
  forBoard: (day) => `Ar gyfer Bwrdd ${day}`,
  asAt: (day) => `Fel yr oedd ar ${day}`,
  sealed: (seal) => `Seliwyd ${seal}`,
  page: "Tudalen &P o &N",
  headline: {
    noActions: "Nid oes camau gweithredu yn y cynllun eto.",
    allCancelled: "Mae pob cam gweithredu yn y cynllun wedi’i ganslo.",
    state: (complete, of, overdue, since) => `${state(complete, of)} ac ${overdueClause(overdue, since)}.`,
    nothingEarlier: "Ni chafwyd hyd i bapur a seliwyd o ddiwrnod cynharach: nid oes dim i gymharu ag ef.",
    unchanged: (day) => `Nid yw gradd yr un argymhelliad wedi newid ers papur ${day}.`,
    moved: ({ ref, was, now }, day) => {
      if (was === "Grey") return `Mae ${ref}, heb ei raddio ym mhapur ${day}, yn ${SOFT[now]}.`;
      if (now === "Grey") return `Nid yw ${ref}, ${COLOURS[was]} ym mhapur ${day}, wedi’i raddio bellach.`;
      return `${ORDER.indexOf(now) > ORDER.indexOf(was) ? "Aeth" : "Cododd"} ${ref} o ${SOFT[was]} i ${SOFT[now]}.`;
    },
    ratings,
  },
  summary,
  pack,
  ofTheBoard: " (Bwrdd)",
  earlierSheet: (name) => `${name} (cynharach)`,
};
