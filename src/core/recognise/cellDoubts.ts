import type { PlanDates } from "../read/dateColumn";
import { judgeDateColumn } from "../read/judgeDateColumn";
import { ambiguousFigures } from "../read/ambiguousFigures";
import { ownerAndDate } from "../read/ownerAndDate";
import { ownerGuesses } from "../read/ownerGuesses";
import type { Cell, SheetSnapshot } from "../snapshot/workbookSnapshot";
import { mapInSteps, type Work } from "../steps/work";
import { foldText } from "../text/normalise";
import { cellsOfColumn } from "./cardCells";
import type { Doubt, RecognisedColumn, RecognisedTable } from "./recognition";
import { shownText } from "./sheetGrid";

const DATE_ROLES = new Set(["start", "due", "revisedDue", "completedOn", "lastUpdated"]);
const OWNER_ROLES = new Set(["owner", "supportingOwners"]);
const SAMPLES = 3;
/** A plan that names more owners like these is not asked about all of them at once. */
const MOST_OWNERS = 5;

/** The questions that the cells of a table leave open, not its headings: the order of figures (D4) and who an owner is (O3). */
export function* cellDoubts(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  knownOwners: ReadonlySet<string>,
): Work<readonly Doubt[]> {
  if (table.kind !== "actions" || !table.ticked) return [];
  const doubts = mapInSteps(
    table.columns,
    (column): readonly Doubt[] => {
      if (column.role !== null && DATE_ROLES.has(column.role)) return dateOrder(sheet, table, column);
      return column.role !== null && OWNER_ROLES.has(column.role) ? ownerKinds(sheet, table, column, knownOwners) : [];
    },
    1,
  );
  return (yield* doubts).flat();
}

const cellsOf = (sheet: SheetSnapshot, table: RecognisedTable, column: RecognisedColumn): readonly Cell[] =>
  cellsOfColumn(sheet, table, column).filter((cell) => cell.value !== "");

/** Nothing of the plan decides between day and month first; only the column does. */
const NO_PLAN: PlanDates = { span: null, datedOn: null, keyDates: [], schoolCalendar: [], immediateDays: 0 };

/** "04/05/2020" in a column without a day over 12, or with evidence for both orders. */
function dateOrder(sheet: SheetSnapshot, table: RecognisedTable, column: RecognisedColumn): readonly Doubt[] {
  if (column.dateOrder !== undefined) return [];
  const cells = cellsOf(sheet, table, column);
  const undecided = cells.filter((cell) => typeof cell.value === "string" && ambiguousFigures(cell.value));
  if (undecided.length === 0) return [];
  const { order } = judgeDateColumn(cells, { system: 1900, role: "other", heading: column.heading, plan: NO_PLAN });
  if (!order.undecided) return [];
  const other = order.order === "day-first" ? "month-first" : "day-first";
  const samples = [...new Set(undecided.map(shownText))].slice(0, SAMPLES);
  return [{ code: "date-order", tableKey: table.key, column: column.column, choices: [order.order, other], samples }];
}

/** Words that are in no list of officers and say neither person, post, team nor body. */
function ownerKinds(
  sheet: SheetSnapshot,
  table: RecognisedTable,
  column: RecognisedColumn,
  known: ReadonlySet<string>,
): readonly Doubt[] {
  // Under the names of a matrix stand marks (T9).
  if (table.columns.filter(({ role }) => role === "owner").length > 1) return [];
  const guesses = new Map<string, readonly string[]>();
  const alsoDue = table.manner !== "cards" && table.columns.some((c) => c.column === column.column && c.role === "due");
  const texts = new Set(cellsOf(sheet, table, column).map(({ value }) => String(value)));
  for (const text of texts) {
    for (const { words, kinds } of ownerGuesses(alsoDue ? ownerAndDate(text).owner : text))
      if (!known.has(foldText(words))) guesses.set(words, kinds);
  }
  return [...guesses].slice(0, MOST_OWNERS).map(([words, kinds]) => ({
    code: "owner-kind",
    tableKey: table.key,
    column: column.column,
    choices: kinds,
    samples: [words],
  }));
}

const LISTED = new Set(["name", "initials", "post", "team", "aliases"]);

/** Every name, post and team that the workbook's lists of officers hold, for comparing. */
export function ownersListed(
  sheets: readonly SheetSnapshot[],
  tables: readonly RecognisedTable[],
): ReadonlySet<string> {
  const listed = new Set<string>();
  for (const table of tables.filter(({ kind }) => kind === "owners")) {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    for (const column of table.columns) {
      if (!sheet || column.role === null || !LISTED.has(column.role)) continue;
      for (const cell of cellsOf(sheet, table, column)) listed.add(foldText(shownText(cell)));
    }
  }
  return listed;
}
