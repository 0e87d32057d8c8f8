import { STEPS } from "../src/app/steps/allSteps";
import { parseIsoDate } from "../src/core/calendar/calendarDate";
import { simulate } from "../src/core/changes/simulate";
import { review } from "../src/core/review";
import { asSheetName, type Cell, type WorkbookSnapshot } from "../src/core/snapshot/workbookSnapshot";
import { finish } from "../src/core/steps/work";
import { english } from "../src/core/words/english";

/** How long 100 schools with ten years each take to be read, checked and rated, beside what they are allowed. */
const SCHOOLS = 100;
const YEARS = 10;
const ALLOWED = 300;
const RUNS = 8;

const words = (text: string): Cell => ({ value: text, text, format: "General" });
const amount = (value: number): Cell => ({ value, text: String(value), format: "General" });

function returns(): WorkbookSnapshot {
  const headings = [
    "School No",
    "School",
    "Sector",
    "Year",
    "Kind",
    "Opening balance £",
    "In-year £",
    "Closing balance £",
  ];
  const rows = Array.from({ length: SCHOOLS * YEARS }, (_, i): readonly Cell[] => {
    const [school, year] = [Math.floor(i / YEARS), i % YEARS];
    const opening = 1000 * year - 500 * school;
    return [
      amount(4000 + school),
      words(`Ysgol Rhif ${String(school)}`),
      words(school % 4 === 0 ? "Secondary" : "Primary"),
      words(`20${String(10 + year)}/${String(11 + year)}`),
      words(year < 9 ? "Actual" : "Forecast"),
      amount(opening),
      amount(1000),
      amount(opening + 1000),
    ];
  });
  const cells = [headings.map(words), ...rows];
  const sheet = {
    name: asSheetName("Returns"),
    id: "",
    properties: new Map(),
    visibility: "visible",
    isProtected: false,
    used: { row: 0, column: 0, rows: cells.length, columns: headings.length },
    cells,
    merges: [],
    tables: [],
  } as const;
  return { dateSystem: 1900, names: [], isStructureProtected: false, calculation: "automatic", sheets: [sheet] };
}

/** Prints milliseconds of a whole review of the schools, the quickest of a few: from a return, and from our own tables of it. */
export function timeSchools(): void {
  const day = parseIsoDate("2020-02-28");
  if (day === null) throw new Error("no day");
  const options = { asOf: day, fallbackDay: day, corrections: [] };
  const source = returns();
  const changes = finish(STEPS.structure.propose(review(source, options), "", english));
  const workbooks = { "a return": source, "our tables": simulate(source, changes) };
  for (const [name, snapshot] of Object.entries(workbooks)) {
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      review(snapshot, options);
      return performance.now() - start;
    });
    const quickest = Math.min(...times).toFixed(0);
    process.stdout.write(
      `\n${String(SCHOOLS)} schools, ${String(YEARS)} years each, from ${name}: ${quickest} ms (allowed ${String(ALLOWED)})\n`,
    );
  }
}
