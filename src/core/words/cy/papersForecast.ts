import type { ForecastTo, PaceWords } from "../forecastWords";
import type { ForecastWords } from "../en/papersForecast";
import { counted, DAY } from "./counted";
import { and } from "./welshLists";
import { sheets } from "./sheets";

const actions = (count: number): string => (count === 1 ? "1 cam gweithredu" : `${String(count)} o gamau gweithredu`);
const until = (to: ForecastTo, day: string): string =>
  to === "conference" ? `pan all y gynhadledd nesaf gwrdd gyntaf, ar ${day}` : `erbyn y dyddiad cwblhau olaf, ${day}`;
const pace = ({ completed, from, to }: PaceWords): string => `cwblhawyd ${String(completed)} rhwng ${from} ${and(to)}`;

export const forecast: ForecastWords = {
  sheet: sheets.papers.forecast,
  made: ({ lower, higher, of, to, day }) =>
    `Ar y cyflymder hyd yma, byddai ${lower === higher ? String(lower) : `${String(lower)} i ${String(higher)}`} o blith ${String(of)} wedi’${higher === 1 ? "i gwblhau" : "u cwblhau"} ${until(to, day)}.`,
  fewPapers: (papers) =>
    `Ni wneir rhagolwg: mae angen tri phapur a seliwyd, a hwn yw’r ${papers < 2 ? "cyntaf" : "ail"}.`,
  shortRecord: (papers, days) =>
    `Ni wneir rhagolwg: mae angen papurau dros bedair wythnos; nifer y papurau: ${String(papers)}, dros ${counted(days, DAY)}.`,
  fewActions: (count) => `Ni wneir rhagolwg ar gyfer llai na 10 cam gweithredu; nifer y camau: ${String(count)}.`,
  allComplete: (count) =>
    count === 1
      ? "Mae’r unig gam gweithredu wedi’i gwblhau: nid oes dim ar ôl i’w ragweld."
      : `Mae pob cam gweithredu (${String(count)}) wedi’i gwblhau: nid oes dim ar ôl i’w ragweld.`,
  noDay: "Ni wneir rhagolwg: nid oes na chynhadledd na dyddiad cwblhau i ddod.",
  gap: ({ byNow, now, byThen, then, complete, trend }) => {
    const stated = `Gofynnai’r cynllun am ${String(byNow)} erbyn ${now}, a gofynna am ${String(byThen)} erbyn ${then}: cwblhawyd ${String(complete)}`;
    const gap = byNow - complete;
    if (gap === 0) return `${stated}, cynifer ag a gynlluniwyd.`;
    if (gap < 0) return `${stated}, ${String(-gap)} yn fwy nag a gynlluniwyd.`;
    const goesOn = { grows: "tyfu", narrows: "cau" } as const;
    return `${stated}, ${String(gap)} yn llai nag a gynlluniwyd${trend === null ? "" : `; ar y cyflymder hwn mae’r bwlch yn ${goesOn[trend]}`}.`;
  },
  months: "Wedi’u cwblhau, ac i fod wedi’u cwblhau",
  heads: {
    by: "Wedi’u cwblhau erbyn",
    plannedFirst: "Cynllun cyntaf",
    plannedNow: "Cynllun nawr",
    complete: "Cwblhawyd",
    lower: "Rhagolwg isaf",
    higher: "Rhagolwg uchaf",
  },
  chart: ({ plannedFirst, plannedNow, complete, now, then, range }) =>
    `Llinellau o’r camau a gwblhawyd dros amser. Erbyn ${now}: cynllun cyntaf ${String(plannedFirst[0])}, cynllun nawr ${String(plannedNow[0])}, cwblhawyd ${String(complete)}. Erbyn ${then}: cynllun cyntaf ${String(plannedFirst[1])}, cynllun nawr ${String(plannedNow[1])}${range === null ? "" : `, rhagolwg ${range.lower === range.higher ? "" : `${String(range.lower)} i `}${String(range.higher)}`}.`,
  howRead:
    "Daw’r nifer a gwblhawyd o’r papurau a seliwyd. Mae’r cynllun cyntaf yn ôl y dyddiad cyntaf, a’r cynllun nawr yn ôl y dyddiad diwygiedig. Hepgorir camau a ganslwyd.",
  assumes: "Yr hyn a dybir",
  paces: (best, latest) =>
    `Mae’r rhagolwg uchaf yn cadw’r cyflymder gorau hyd yma (${pace(best)}), a’r isaf yn cadw’r diweddaraf (${pace(latest)}).`,
  onePace: (only) => `Mae’r rhagolwg yn cadw’r cyflymder hyd yma (${pace(only)}).`,
  withoutDay: (count, of, ids) =>
    `Nid oes gan ${String(count)} o blith ${actions(of)} ddyddiad cwblhau, neu daw ar ôl hynny: ${ids}. Nid ${count === 1 ? "yw" : "ydynt"} yn niferoedd y cynllun.`,
  record: (papers, days, isReceived) =>
    `Nifer y papurau: ${String(papers)}, gan gynnwys hwn, dros ${counted(days, DAY)}${isReceived ? ": y rhai a dderbyniodd y Bwrdd" : "; ni nodwyd bod y Bwrdd wedi derbyn yr un, a’r diweddaraf o bob diwrnod sy’n cyfrif"}.`,
  weighs:
    "Dywed yr ystod beth a ddeuai o’r cyflymder hwn, nid beth a ddigwydd. Mae maint y camau’n amrywio; nid yw cyfrif yn eu pwyso.",
  needed: (aMonth, day, before, now) =>
    `I gadw at y cynllun erbyn ${day} rhaid cwblhau tua ${String(aMonth)} y mis o hyn ymlaen; ym mhapur ${before.day} cwblhawyd ${String(before.complete)}, a ${String(now)} erbyn hyn.`,
  reached: (day) => `Mae cynifer o gamau ag y gofynna’r cynllun amdanynt erbyn ${day} wedi’u cwblhau eisoes.`,
};
