import { financialYearOf } from "../calendar/financialCalendar";
import type { RatedSchool } from "../rate/rateSchool";
import { yearEnd } from "../read/schoolYears";
import { balanceOf, schoolTrend } from "../report/schoolsReport";
import { sentence } from "./actionCells";
import { balanceCharts, besideColumns, MOST_CHARTS } from "./balanceCharts";
import type { ColumnChart } from "./chartBlock";
import { shortened } from "./paperHead";
import type { PaperBlock, TableBlock, TableCell, TableHeading, TableRow } from "./paper";
import { chipOf, COLUMNS, headed, heading, numberOf, shown, thousands, type Showing } from "./schoolShowing";

/** One year before the latest actual balances, theirs, and three that are expected. */
const YEARS = [-1, 0, 1, 2, 3] as const;

/** A line a school, with a small chart of its balances while there are few. */
export function schoolLines(showing: Showing): readonly PaperBlock[] {
  const { input, report } = showing;
  const { pack } = input.words.papers;
  const { schools: texts } = pack;
  const schools = shown(showing);
  const others = report.all - report.listed.length;
  const note = texts.notListed({ more: report.listed.length - schools.length, others });
  if (schools.length === 0) return [sentence("notListed", note, "note")];
  const latest = report.year?.year ?? financialYearOf(input.asOf) - 1;
  const years = YEARS.map((step) => latest + step);
  const table = tableOf(schools, years, showing);
  const top = heading("lines", texts.lines);
  const isDrawn = schools.length <= MOST_CHARTS;
  return [
    ...(isDrawn
      ? [{ kind: "band", key: "lines", parts: [[top, table, ...charts(table, schools, years, showing)]] } as const]
      : [top, table]),
    ...(note === "" ? [] : [sentence("notListed", note, "note")]),
  ];
}

const FIRST_YEAR = 4;
const TREND = FIRST_YEAR + YEARS.length;

function charts(
  table: TableBlock,
  schools: readonly RatedSchool[],
  years: readonly number[],
  { input, letters }: Showing,
): readonly ColumnChart[] {
  const { schools: texts } = input.words.papers.pack;
  const balance = (row: number, index: number) => {
    const [school, year] = [schools[row], years[index]];
    return school === undefined || year === undefined ? null : balanceOf(school, year);
  };
  return balanceCharts({
    ...{ table, columns: COLUMNS, first: FIRST_YEAR, count: years.length, words: TREND },
    isActual: (row, index) => balance(row, index)?.isActual ?? false,
    altText: (row, balances) => {
      const school = schools[row];
      const letter = school && letters?.get(school);
      return texts.chart(
        letter === undefined ? (school?.school.school ?? "") : texts.lettered(letter),
        balances.flatMap((amount, index) =>
          typeof amount !== "number"
            ? []
            : [
                {
                  ...{ amount, isForecast: balance(row, index)?.isActual === false },
                  year: yearEnd(years[index] ?? 0).slice(0, 4),
                },
              ],
        ),
      );
    },
  });
}

function tableOf(schools: readonly RatedSchool[], years: readonly number[], showing: Showing): TableBlock {
  const { input, letters } = showing;
  const { schools: texts, heads } = input.words.papers.pack;
  const head = headed(showing);
  const isDrawn = schools.length <= MOST_CHARTS;
  const trend = (one: RatedSchool): string => {
    const text = texts.trend(schoolTrend(one));
    return isDrawn ? besideColumns(text, COLUMNS[TREND] ?? 0) : text;
  };
  return {
    kind: "table",
    name: letters ? "BoardSchoolsLettered" : "BoardSchools",
    column: 0,
    headings: [
      { ...head("number"), isStrong: true },
      head(letters ? "name" : "school"),
      { text: heads.rating, align: "left" },
      head("position"),
      ...years.map((year): TableHeading => ({
        text: texts.year(yearEnd(year).slice(0, 4), forecastsIn(schools, year)),
        align: "right",
      })),
      head("trend", "indented"),
    ],
    rows: schools.map((one, index): TableRow => ({
      key: letters?.get(one) ?? one.school.key,
      cells: [
        ...[numberOf(one, showing), nameAndReason(one, showing), chipOf(one, showing)],
        one.position === null ? { quiet: "–" } : texts.positions[one.position],
        ...years.map((year): TableCell => {
          const balance = balanceOf(one, year);
          return balance === null ? "–" : thousands(balance.closing, showing);
        }),
        trend(one),
      ],
      ...(!letters && schools[index + 1] && schools[index + 1]?.rating !== one.rating
        ? { endsGroup: true as const }
        : {}),
    })),
  };
}

/** Whether the balances of a year are forecasts: all of them, some, or none. */
function forecastsIn(schools: readonly RatedSchool[], year: number): "all" | "some" | "none" {
  const balances = schools.flatMap((one) => balanceOf(one, year) ?? []);
  const expected = balances.filter(({ isActual }) => !isActual);
  return expected.length === 0 ? "none" : expected.length === balances.length ? "all" : "some";
}

/** A reason may count the days of one school: without names it is left out. */
function nameAndReason(one: RatedSchool, { input, letters }: Showing): TableCell {
  const { words } = input;
  const lettered = letters?.get(one);
  if (lettered !== undefined) return words.papers.pack.schools.lettered(lettered);
  return `${shortened(one.school.school, COLUMNS[1], 2)}\n${words.ratings.schoolReason(one.reason)}`;
}
