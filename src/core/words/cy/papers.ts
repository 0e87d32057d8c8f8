import { dayOfMonth, monthOf, yearOf } from "../../calendar/calendarDate";
import type { Rating } from "../../rate/rating";
import type { PapersWords } from "../papersWords";
import { summary } from "./papersSummary";
import { sheets } from "./sheets";

const SPACE = "\u00a0";
const MONTHS = ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"] as const;
const LETTERS = { Blue: "Gl", Green: "Gw", Amber: "A", Red: "C", Grey: "–" } as const;
const COLOURS = { Blue: "Glas", Green: "Gwyrdd", Amber: "Ambr", Red: "Coch", Grey: "Heb ei raddio" } as const;
/** After "yn" and "o", which soften. */
const SOFT = { Blue: "Las", Green: "Wyrdd", Amber: "Ambr", Red: "Goch", Grey: "heb ei raddio" } as const;
const ORDER: readonly Rating[] = ["Blue", "Green", "Amber", "Red"];

const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);
const percent = (part: number, of: number): string => `${String(Math.round((100 * part) / of))}%`;
/** References are said as letters ("R1"): "ac" stands before a vowel sound, as in "ac R2" (er). */
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ac ${words.at(-1) ?? ""}`;

function overdueClause(overdue: number, more: number | null): string {
  const now = overdue === 0 ? "nid oes yr un yn hwyr" : `mae ${String(overdue)} yn hwyr`;
  if (more === null) return now;
  if (more === 0) return `${now}, yr un nifer ag yn y Bwrdd diwethaf`;
  return `${now}, ${String(Math.abs(more))} yn ${more > 0 ? "fwy" : "llai"} nag yn y Bwrdd diwethaf`;
}

const state = (complete: number, of: number): string =>
  complete === 0
    ? `Nid oes yr un o ${actions(of)} wedi’i gwblhau (0%)`
    : `Mae ${String(complete)} o blith ${actions(of)} (${percent(complete, of)}) wedi’${complete === 1 ? "i" : "u"} cwblhau`;

function ratings(refs: readonly { readonly ref: string; readonly rating: Rating }[], whole: Rating): string {
  if (refs.length === 0)
    return `Nid yw’r cynllun yn enwi argymhellion; gyda’i gilydd mae ${whole === "Grey" ? "heb ei raddio" : `yn ${SOFT[whole]}`}.`;
  const named = (rating: Rating): readonly string[] =>
    refs.filter((one) => one.rating === rating).map(({ ref }) => ref);
  const grey = named("Grey");
  if (grey.length === refs.length) return "Nid oes yr un argymhelliad wedi’i raddio.";
  const clauses = (["Red", "Amber"] as const).flatMap((rating) => {
    const found = named(rating);
    return found.length === 0 ? [] : [`mae ${list(found)} yn ${SOFT[rating]}`];
  });
  const unrated = grey.length === 0 ? [] : [`nid yw ${list(grey)} wedi’${grey.length === 1 ? "i" : "u"} graddio`];
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
  notRatedYet: "–  Heb ei raddio",
  forBoard: (day) => `Ar gyfer Bwrdd ${day}`,
  asAt: (day) => `Fel yr oedd ar ${day}`,
  sealed: (seal) => `Seliwyd ${seal}`,
  page: "Tudalen &P o &N",
  headline: {
    noActions: "Nid oes camau gweithredu yn y cynllun eto.",
    allCancelled: "Mae pob cam gweithredu yn y cynllun wedi’i ganslo.",
    state: (complete, of, overdue, more) => `${state(complete, of)} ac ${overdueClause(overdue, more)}.`,
    firstPaper: "Dyma’r papur cyntaf a seliwyd: nid oes dim i gymharu ag ef eto.",
    unchanged: "Nid yw gradd yr un argymhelliad wedi newid ers y Bwrdd diwethaf.",
    moved: ({ ref, was, now }) => {
      if (was === "Grey") return `Mae ${ref}, heb ei raddio yn y Bwrdd diwethaf, yn ${SOFT[now]}.`;
      if (now === "Grey") return `Nid yw ${ref}, ${COLOURS[was]} yn y Bwrdd diwethaf, wedi’i raddio bellach.`;
      return `${ORDER.indexOf(now) > ORDER.indexOf(was) ? "Aeth" : "Cododd"} ${ref} o ${SOFT[was]} i ${SOFT[now]}.`;
    },
    ratings,
  },
  summary,
  earlierSheet: (name) => `${name} (cynharach)`,
};
