import { sha256 } from "../history/sha256";
import { RATINGS } from "../rate/rating";
import type { RatedSchool } from "../rate/rateSchool";
import { schoolsReport, waitsFor, withoutFew, type PhaseLine } from "../report/schoolsReport";
import { sentence } from "./actionCells";
import { headline } from "./overwritableSentences";
import { shortened, titleOf } from "./paperHead";
import { letter } from "./letters";
import type { Paper, PaperBlock, TableCell, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";
import { schoolLines } from "./schoolLines";
import {
  amountText,
  AT_MOST,
  chipOf,
  COLUMNS,
  headed,
  heading,
  numberOf,
  POUNDS,
  rounded,
  shown,
  TEN_THOUSAND,
  thousands,
  type Showing,
} from "./schoolShowing";
import { management, moves } from "./schoolNews";
import { surplusSide } from "./schoolSurplus";

/** Groups of fewer schools than this are put together where no school is to be known. */
const LEAST = 3;
/** The schools that need attention, with their names, and the same to be published, without. There are none while no school needs any. */
export function schoolPapers(input: PaperInput): readonly Paper[] {
  const report = schoolsReport(input.schools);
  if (report.deficits.schools === 0 && report.listed.length === 0) return [];
  const { words } = input;
  const { schools: texts } = words.papers.pack;
  const named: Showing = { input, report, letters: null, roundedTo: POUNDS };
  const lettered: Showing = {
    input,
    report,
    letters: lettersFor(report.listed.slice(0, AT_MOST), input),
    roundedTo: TEN_THOUSAND,
  };
  const paper = (id: string, sheet: string, title: string, blocks: readonly PaperBlock[]): Paper => ({
    ...{ id, language: words.language, sheet, columns: COLUMNS },
    blocks: [titleOf(title, input), ...blocks],
  });
  return [
    paper("schools", texts.sheet, texts.sheet, [
      ...headlines(named),
      ...schoolLines(named),
      ...totals(named),
      ...surplusSide(named, LEAST),
      ...moves(named),
      ...ladder(named),
      sentence("counts", texts.ladderCounts(report.ladder), "note"),
      ...management(named),
    ]),
    paper("schoolsWithoutNames", texts.sheetWithoutNames, texts.titleWithoutNames, [
      ...headlines(lettered),
      // At the head: what is to be asked before the page is published must not end on a second one.
      sentence("withoutNames", texts.withoutNames, "note"),
      ...schoolLines(lettered),
      ...totals(lettered),
      ...surplusSide(lettered, LEAST),
      ...moves(lettered),
      sentence("counts", texts.ladderCounts(report.ladder), "note"),
      ...management(lettered),
    ]),
  ];
}

/**
 * Letters for the schools of a paper, in an order that follows from the day and says nothing of their size. The exact sums
 * of all of them are mixed in: they are not on the paper, so that nobody who knows the schools can work out the letters.
 */
function lettersFor(schools: readonly RatedSchool[], { asOf }: PaperInput): ReadonlyMap<RatedSchool, string> {
  const sums = schools.map(({ school, latest }) => `${school.key} ${String(latest?.closing ?? "")}`).sort();
  const drawn = (one: RatedSchool): string => sha256([asOf, ...sums, one.school.key].join("\n"));
  const order = [...schools].sort((a, b) => (drawn(a) < drawn(b) ? -1 : 1));
  return new Map(order.map((one, index) => [one, letter(index)]));
}

function headlines(showing: Showing): readonly PaperBlock[] {
  const { input, report } = showing;
  const { papers } = input.words;
  const { schools: texts } = papers.pack;
  const { all, known, deficits, year, next, byRating } = report;
  const state =
    year === null
      ? texts.noBalances(all)
      : texts.deficits({
          ...{ deficits: deficits.schools, known, total: amountText(deficits.total, showing) },
          ...{ day: papers.day(year.endsOn), isOfAll: year.isOfAll },
        });
  const { Red: red, Amber: amber, Green: green, Grey: grey, Blue: blue } = byRating;
  return [
    headline("state", state, ...figuresOf(deficits, known, showing), year?.endsOn ?? all),
    ...(next === null ? [] : [expected(next, showing)]),
    headline(
      "ratings",
      texts.ratings({ all, red, amber, green: green + blue, grey }),
      ...RATINGS.map((rating) => `${rating} ${String(byRating[rating])}`),
    ),
  ];
}

/** What is forecast for the next year. */
function expected(next: NonNullable<Showing["report"]["next"]>, showing: Showing): PaperBlock {
  const { papers } = showing.input.words;
  const { schools, deficits, endsOn } = next;
  const total = amountText(deficits.total, showing);
  const text = papers.pack.schools.expected({ schools, deficits: deficits.schools, total, day: papers.day(endsOn) });
  return headline("expected", text, ...figuresOf(deficits, schools, showing), endsOn);
}

/** Not more exact than the sentence: the sheet Paper texts may go out with the page without names. */
const figuresOf = (
  { schools, total }: Showing["report"]["deficits"],
  among: number,
  { roundedTo }: Showing,
): readonly string[] => [
  `${String(schools)}/${String(among)}`,
  `£${String(rounded(Math.abs(total), roundedTo) / POUNDS)}`,
];

function totals(showing: Showing): readonly PaperBlock[] {
  const { input, report, letters } = showing;
  const { schools: texts } = input.words.papers.pack;
  if (report.year === null) return [];
  const head = headed(showing);
  const together = letters ? withoutFew(report.byPhase, LEAST) : report.byPhase;
  // One line of all phases would say what the line of all says.
  const phases = letters && together.length === 1 ? [] : together;
  const row = (line: PhaseLine, name: string): TableRow => ({
    key: line.phases.map((phase) => phase ?? "not stated").join(" ") || "all",
    cells: [
      ...[name, line.schools, line.surpluses.schools, thousands(line.surpluses.total, showing)],
      ...[line.licensed.schools, thousands(line.licensed.total, showing)],
      ...[line.unlicensed.schools, thousands(line.unlicensed.total, showing), thousands(line.net, showing)],
    ],
  });
  const figures = (["schools", "surpluses", "surplusPounds", "licensed", "licensedPounds"] as const).map((field) =>
    head(field, "right"),
  );
  const broken = input.findings.filter(({ code }) => code === "total-not-reconciled").length;
  return [
    heading("totals", texts.totals(input.words.papers.day(report.year.endsOn), report.year.isOfAll)),
    {
      kind: "table",
      name: letters ? "BoardSchoolTotalsFew" : "BoardSchoolTotals",
      column: 1,
      headings: [
        { ...head("phase"), isStrong: true },
        ...figures,
        ...(["unlicensed", "unlicensedPounds", "net"] as const).map((field) => head(field, "right")),
      ],
      rows: [
        ...phases.map((line) => row(line, texts.phases(line.phases))),
        { ...row(report.total, texts.allSchools), isTotal: true },
      ],
    },
    sentence("reconciled", texts.reconciled((input.plan.schoolTotals ?? []).length, broken), "note"),
    sentence("rounded", [countedAs(showing), texts.rounded].filter((text) => text !== "").join(" "), "note"),
  ];
}

/** What a reader could take the counts for, and they are not: nothing where there is no such school. */
function countedAs({ input, report }: Showing): string {
  const notStated = input.schools.filter(({ position }) => position === "deficit, licence not stated").length;
  return input.words.papers.pack.schools.countedAs({ notStated, noBalance: report.all - report.known });
}

function ladder(showing: Showing): readonly PaperBlock[] {
  const { input } = showing;
  const { schools: texts } = input.words.papers.pack;
  const schools = shown(showing);
  if (schools.length === 0) return [];
  const head = headed(showing);
  return [
    heading("ladder", texts.ladder),
    {
      kind: "table",
      name: "BoardSchoolLadder",
      column: 0,
      headings: [
        { ...head("number"), isStrong: true },
        head("name"),
        { text: input.words.papers.pack.heads.rating, align: "left" },
        ...(["waits", "planDue", "planIn", "accepted", "licenceEnds", "notice", "met"] as const).map((field) =>
          head(field),
        ),
      ],
      rows: schools.map((one) => ladderRow(one, showing)),
    },
  ];
}

function ladderRow(one: RatedSchool, showing: Showing): TableRow {
  const { words, asOf } = showing.input;
  const { schools: texts } = words.papers.pack;
  const { school, planInOn, isPlanAccepted, hasNotice, hasWarning, metOn } = one;
  const day = (on: string | null): string | null =>
    on === null ? null : words.papers.shortDay(on as typeof asOf, asOf);
  const cell = (on: string | null): TableCell => day(on) ?? { quiet: "–" };
  const warning = hasWarning ? day(school.warningNotice) : null;
  const concern = hasNotice && !hasWarning ? day(school.noticeOfConcern) : null;
  const ahead = school.nextMeeting !== null && school.nextMeeting >= asOf ? school.nextMeeting : null;
  return {
    key: school.key,
    cells: [
      ...[numberOf(one, showing), shortened(school.school, COLUMNS[1], 2), chipOf(one, showing)],
      texts.waits[waitsFor(one)],
      ...[cell(school.planDue), cell(planInOn), cell(isPlanAccepted ? school.planAccepted : null)],
      cell(school.licenceUntil),
      warning !== null ? texts.warning(warning) : concern !== null ? texts.concern(concern) : { quiet: "–" },
      hasNotice || metOn !== null || ahead !== null ? texts.met(day(metOn), day(ahead)) : { quiet: "–" },
    ],
  };
}
