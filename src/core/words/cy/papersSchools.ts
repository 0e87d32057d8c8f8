import type { SchoolPapersWords } from "../en/papersSchools";

const PHASES = {
  nursery: "Meithrin",
  primary: "Cynradd",
  secondary: "Uwchradd",
  special: "Arbennig",
  "all-through": "Pob oed",
} as const;
const ysgol = (count: number): string => `${String(count)} ysgol`;

const LACKING = {
  "budget set late": "cyllideb wedi’i phennu erbyn 1 Mai",
  "no forecast": "rhagolwg tair blynedd",
  "outturn off the budget": "alldro’n agos at y gyllideb",
  "no audit opinion": "barn archwilio",
} as const;

export const schools: SchoolPapersWords = {
  sheet: "Ysgolion mewn diffyg",
  sheetWithoutNames: "Ysgolion (dim enwau)",
  titleWithoutNames: "Ysgolion mewn diffyg: fersiwn heb enwau",
  about: (amount) => `tua ${amount}`,
  under: (amount) => `llai na ${amount}`,
  deficits: ({ deficits, known, total, day, isOfAll }) => {
    const when = isOfAll ? `ar ${day}` : `yn ôl y balansau gwirioneddol diweddaraf, y mwyafrif ar ${day}`;
    if (deficits === 0) return `Nid oedd yr un o blith ${ysgol(known)} mewn diffyg ${when}.`;
    return `Roedd ${String(deficits)} o blith ${ysgol(known)} mewn diffyg ${when}, ${total} i gyd.`;
  },
  noBalances: (count) =>
    count === 1
      ? "Nid oes balans gwirioneddol wedi’i gofnodi ar gyfer yr un ysgol sydd."
      : `Nid oes balans gwirioneddol wedi’i gofnodi ar gyfer yr un o blith ${ysgol(count)}.`,
  expected: ({ schools: count, deficits, total, day }) =>
    deficits === 0
      ? `O blith ${ysgol(count)} â rhagolwg ar gyfer ${day}, ni ragwelir y bydd yr un mewn diffyg.`
      : `O blith ${ysgol(count)} â rhagolwg ar gyfer ${day}, rhagwelir y bydd ${String(deficits)} mewn diffyg, ${total} i gyd.`,
  ratings: ({ all, red, amber, green, grey }) => {
    const parts = [
      ...(red > 0 ? [`${String(red)} yn Goch`] : []),
      ...(amber > 0 ? [`${String(amber)} yn Ambr`] : []),
      ...(green > 0 ? [`${String(green)} yn Wyrdd`] : []),
      ...(grey > 0 ? [`${String(grey)} heb eu graddio`] : []),
    ];
    return `O blith ${ysgol(all)}: ${parts.join(", ")}.`;
  },
  lines: "Llinell i bob ysgol: balans cau ar 31 Mawrth mewn £000; mae arwydd minws yn ddiffyg",
  heads: {
    number: "Rhif",
    name: "Ysgol",
    school: "Ysgol, a’r rheswm am ei gradd",
    position: "Sefyllfa",
    trend: "Tuedd",
    phase: "Cyfnod",
    schools: "Ysgolion",
    surpluses: "Mewn gwarged",
    surplusPounds: "Gwarged £000",
    licensed: "Trwyddedig",
    licensedPounds: "Trwyddedig £000",
    unlicensed: "Heb drwydded",
    unlicensedPounds: "Heb drwydded £000",
    net: "Pob ysgol, net £000",
    limitPounds: "Terfyn £000",
    waits: "Yn aros am",
    planDue: "Cynllun i ddod",
    planIn: "Cynllun i mewn",
    accepted: "Derbyniwyd",
    licenceEnds: "Trwydded yn dod i ben",
    notice: "Hysbysiad",
    met: "Cyfarfod diwethaf a nesaf",
    wasRated: "Cynt",
    then: "Bryd hynny £000",
    now: "Nawr £000",
    change: "Newid £000",
    budgetSet: "Cyllideb erbyn 1 Mai",
    forecastIn: "Rhagolwg",
    outturn: "Alldro a’r gyllideb",
    audit: "Archwilio",
  },
  year: (year, forecasts) => ({ all: `${year} rhagolwg`, some: `${year} rhai’n rhagolwg`, none: year })[forecasts],
  lettered: (letter) => `Ysgol ${letter}`,
  positions: {
    surplus: "Gwarged",
    "licensed deficit": "Trwyddedig",
    "deficit, licence without end": "Trwyddedig, dim diwedd",
    "unlicensed deficit": "Heb drwydded",
    "deficit, licence not stated": "Trwydded heb ei nodi",
  },
  trend: (trend) => {
    if (trend.way === "no forecast") return "– dim rhagolwg";
    if (trend.way === "in surplus") return "→ mewn gwarged";
    if (trend.way === "into deficit") return `↓ i ddiffyg erbyn ${String(trend.year)}`;
    const clear =
      trend.clearBy === null ? `heb ei glirio erbyn ${String(trend.until)}` : `clir erbyn ${String(trend.clearBy)}`;
    return `${{ deeper: "↓ dyfnach", smaller: "↑ llai", unchanged: "→ dim newid" }[trend.way]}\n${clear}`;
  },
  chart: (school, balances) =>
    `${school}: balansau terfynol mewn miloedd o bunnoedd: ${balances.length === 0 ? "dim" : balances.map(({ year, amount, isForecast }) => `${year}${isForecast ? " rhagolwg" : ""} ${String(amount)}`).join(", ")}.`,
  notListed: ({ more, others }) =>
    [
      ...(more > 0
        ? [`Mae ${ysgol(more)} arall yn Goch neu’n Ambr, ac wedi’${more === 1 ? "i" : "u"} rhestru yn Ysgolion.`]
        : []),
      ...(others > 0
        ? [`Ni restrir ${ysgol(others)} ${others === 1 ? "nad yw’n Goch" : "nad ydynt yn Goch"} nac yn Ambr.`]
        : []),
    ].join(" "),
  totals: (day, isOfAll) =>
    `Niferoedd a chyfansymiau yn ôl cyfnod a sefyllfa, ${isOfAll ? day : `balansau gwirioneddol diweddaraf, y mwyafrif ar ${day}`}`,
  phases: (line) => line.map((phase) => (phase === null ? "Cyfnod heb ei nodi" : PHASES[phase])).join(" ac "),
  allSchools: "Pob un",
  reconciled: (totals, broken) => {
    if (totals === 0) return "Ni roddir cyfanswm rheoli i gymharu’r rhain ag ef (M12).";
    if (broken > 0)
      return `Nid yw nifer o gyfansymiau’r ffynhonnell (${String(broken)}) yn cyfateb i swm eu hysgolion: gweler Gwiriadau (M12).`;
    return "Mae pob cyfanswm a roddir yn y ffynhonnell yn cyfateb i swm ei ysgolion (M12).";
  },
  countedAs: ({ notStated, noBalance }) =>
    [
      ...(notStated > 0 ? [`Nid yw’r cynllun yn nodi trwydded ${String(notStated)} o’r ysgolion “Heb drwydded”.`] : []),
      ...(noBalance > 0 ? [`Cyfrifir ${ysgol(noBalance)} heb falans gwirioneddol o dan Ysgolion yn unig.`] : []),
    ].join(" "),
  cutShort: (more) => `Ni restrir ${ysgol(more)} arall yma.`,
  rounded: "Mae’r symiau wedi’u talgrynnu; swm ffigurau manwl yw pob cyfanswm, wedi’i dalgrynnu unwaith.",
  surplus: "Gwargedion ar eu terfyn neu drosto",
  overLimit: ({ over, surpluses, total }) =>
    over === 0
      ? "Nid oes gwarged ar ei derfyn na throsto (M11)."
      : `O blith ${ysgol(surpluses)} â gwarged, mae ${String(over)} ar y terfyn neu drosto${total === null ? "" : `, ${total} i gyd`}: caiff yr awdurdod gyfarwyddo sut y caiff ei wario (M11).`,
  ladder: "Ysgol y camau, fesul ysgol",
  waits: {
    planIn: "Cynllun i mewn",
    acceptance: "Derbyn y cynllun",
    delivery: "Cyflawni",
    licence: "Cadw at y drwydded",
    firstStep: "Cam cyntaf",
    watched: "Dan sylw",
  },
  concern: (day) => `Pryder ${day}`,
  warning: (day) => `Rhybudd ${day}`,
  met: (last, next) =>
    [last === null ? "Heb gyfarfod" : `Cyfarfod ${last}`, ...(next === null ? [] : [`nesaf ${next}`])].join("; "),
  ladderCounts: ({ asked, planIn, accepted, licensed, concerns, warnings }) =>
    (asked === 0
      ? "Ni ofynnwyd i’r un ysgol am gynllun adfer. "
      : `Gofynnwyd i ${ysgol(asked)} am gynllun adfer: ${String(planIn)} i mewn, ${String(accepted)} wedi’u derbyn. `) +
    `Diffygion trwyddedig: ${String(licensed)}. ` +
    `Hysbysiadau sy’n sefyll: ${String(warnings)} hysbysiad rhybuddio, ${String(concerns)} hysbysiad o bryder.`,
  noMoves: "Nid oes papur cynharach sy’n dal yr ysgolion: nid oes dim i’w cymharu ag ef eto.",
  movesHeading: (day) => `Ers papur ${day}`,
  moves: ({ day, worse, better, added, gone, deficits, deficitsThen }) =>
    [
      worse + better === 0
        ? `Nid oes yr un ysgol wedi newid ei gradd ers ${day}.`
        : `Ers ${day}: ${[
            ...(worse > 0 ? [`gradd waeth i ${ysgol(worse)}`] : []),
            ...(better > 0 ? [`gradd well i ${ysgol(better)}`] : []),
          ].join(", ")}.`,
      `Diffygion: ${deficits} i gyd, ${deficitsThen} bryd hynny.`,
      ...(added > 0 ? [`Ysgolion newydd: ${String(added)}.`] : []),
      ...(gone > 0 ? [`Ysgolion nas dilynir mwyach: ${String(gone)}.`] : []),
    ].join(" "),
  sameRating: "Yr un radd",
  wasRated: (rating) => `${rating} gynt`,
  management: "Ansawdd rheolaeth ariannol (cynnig, arfer ac nid cyfraith)",
  managementCounts: ({ red, amber, green, all }) =>
    `O ${ysgol(all)}: ${[
      ...(red > 0 ? [`${String(red)} Coch`] : []),
      ...(amber > 0 ? [`${String(amber)} Ambr`] : []),
      ...(green > 0 ? [`${String(green)} Gwyrdd`] : []),
    ].join(", ")} (M16).`,
  managementLacking: (lacking) => {
    const stated = lacking
      .filter(([, count]) => count > 0)
      .map(([point, count]) => `${LACKING[point]} (${String(count)})`);
    return stated.length === 0 ? "Nid oes dim ar goll i’r un ysgol." : `Ar goll: ${stated.join(", ")}.`;
  },
  missing: "Ar goll",
  there: "Oes",
  outturns: { off: "Rhy bell", near: "Agos" },
  withoutNames:
    "Mae’r llythrennau’n newydd ym mhob papur, mewn trefn nad yw’n dweud dim; dim rhif, cyfnod na dyddiadau, arian i £10,000. Gellir adnabod symiau o hyd: gofynnwch cyn cyhoeddi.",
};
