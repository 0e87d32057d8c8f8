import { toSerial, type CalendarDate, type DateSystem } from "../calendar/calendarDate";
import type { Finding } from "../findings/finding";
import type { ActionPlan } from "../plan/actionPlan";
import type { RatingContext } from "../rate/rateAction";
import type { RatedSchool } from "../rate/rateSchool";
import type { RatedAction, RatedRecommendation } from "../rate/rating";
import type { Policy } from "../rate/limits";
import type { Recognition } from "../recognise/recognition";
import type { BoardReport } from "../report/boardReport";
import type { Block, SheetName, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { mapInSteps, part, workForEach, type Work } from "../steps/work";
import type { TableKey } from "../tables/allTables";
import type { Language, TableDescription } from "../tables/description";
import type { Words } from "../words/words";
import type {
  CellContent,
  CellLink,
  ChartSpec,
  FormatRule,
  PrintSetup,
  SheetView,
  StyleName,
  TableSpec,
  Validation,
} from "../changes/changeSet";
import type { Officers, PapersIn } from "./papersRequest";
import { pagesFor, type Pages } from "./printing";
import { STYLES } from "../changes/styles";
import { linesIn, rowHeight, widthFor, widthOf } from "./textFitting";

/** Everything the sheets are made from; a review of the workbook has it all. */
export interface ProposalInput {
  readonly snapshot: WorkbookSnapshot;
  readonly recognition: Recognition;
  readonly plan: ActionPlan;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
  readonly schools: readonly RatedSchool[];
  readonly findings: readonly Finding[];
  readonly report: BoardReport;
  readonly asOf: CalendarDate;
  /** The day Settings carries; null lets the live formulas follow the calendar. */
  readonly asAtSetting: CalendarDate | null;
  readonly policy: Policy;
  /** What the actions were rated with; what is rated apart from them is rated by the same. */
  readonly ratedWith?: RatingContext;
  readonly words: Words;
  /** What a build of papers was asked for; by Settings where nothing is said. */
  readonly papersIn?: PapersIn;
  /** What was asked for names of officers; absent goes by Settings. */
  readonly officers?: Officers;
}

export interface LayoutInput extends ProposalInput {
  readonly sheets: Readonly<Record<TableKey, SheetName>>;
  /** The language of the tables where the papers are in another. */
  readonly tablesIn?: Language;
}

/** One sheet of ours as it is to stand: what each cell holds and how it looks. */
export interface SheetLayout {
  readonly key: TableKey;
  readonly sheet: SheetName;
  readonly view: SheetView;
  readonly areas: readonly Area[];
  readonly table: TableSpec;
  readonly styles: readonly { readonly block: Block; readonly style: StyleName }[];
  readonly heights: readonly { readonly firstRow: number; readonly points: readonly number[] }[];
  readonly links: readonly { readonly block: Block; readonly links: readonly (CellLink | null)[] }[];
  readonly validations: readonly { readonly block: Block; readonly validation: Validation }[];
  readonly rules: readonly { readonly block: Block; readonly rules: readonly FormatRule[] }[];
  readonly charts: readonly ChartSpec[];
}

/** Cells of a rectangle; its size is that of the contents. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

/** One column of a table: what it says of a record, and how. */
export interface Column<Row> {
  /** The field of the table's description; absent for a column of the user's own. */
  readonly field?: string;
  readonly heading: string;
  /** Characters of the body font. */
  readonly width: number;
  readonly style: StyleName;
  /** People type sentences here: the column is wide before there is one. */
  readonly roomy?: boolean;
  /** Grouped and folded away. */
  readonly folded?: boolean;
  readonly content: (row: Row) => CellContent;
  readonly link?: (row: Row) => CellLink | null;
  readonly validation?: Validation;
  readonly rules?: readonly FormatRule[];
  /** One formula for the whole column. */
  readonly formula?: string;
  /** What the formula will say of a record, so that its row is as high as that. */
  readonly shows?: (row: Row) => string;
}

export interface TableSheet<Row> {
  readonly table: TableDescription & { readonly key: TableKey };
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** How many columns from the left tell a reader what a row is about; repeated where pages stand side by side. */
  readonly keyColumns?: number;
}

/** Title, what it is, a gap, then the heading row: row 4 as people count. */
export const TABLE_ROW = 3;

export const dayContent = (day: CalendarDate | null, system: DateSystem): CellContent =>
  day === null ? null : toSerial(day, system);

/** Text for a cell; nothing for nothing. */
export const textContent = (text: string | null | undefined): CellContent =>
  text === null || text === undefined || text.trim() === "" ? null : text;

/** The heading row on every page, page numbers below (B3); the size and number of pages follow from the widths. */
export const landscape = (input: LayoutInput, title: string, headingRow: number, pages: Pages): PrintSetup => ({
  ...pages,
  orientation: "landscape",
  titleRows: { first: headingRow, last: headingRow },
  header: headerText(input.report.title),
  footer: `${headerText(title)} · ${input.words.sheets.footer.page}`,
});

/** "&" starts a code in a header, so a title's own is doubled; Excel takes 255 characters in all. */
const headerText = (text: string): string => text.replaceAll("&", "&&").slice(0, 120);

const textOf = (content: CellContent): string =>
  content === null || typeof content === "object" ? "" : String(content);

/** What a record's cells hold, column by column. */
export const contentsOf = <Row>(columns: readonly Column<Row>[], row: Row): readonly CellContent[] =>
  columns.map((column) => (column.formula === undefined ? column.content(row) : { formula: column.formula }));

/** Points for each row of the body: its fullest cell, wrapped, decides. */
export const heightsOf = <Row>(
  columns: readonly Column<Row>[],
  contents: readonly (readonly CellContent[])[],
  rows: readonly Row[],
): Work<number[]> =>
  mapInSteps(contents, (cells, at) => {
    const record = rows[at];
    const lines = columns.map(({ width, shows }, index) =>
      linesIn(shows && record !== undefined ? shows(record) : textOf(cells[index] ?? null), width),
    );
    return rowHeight(Math.max(...lines));
  });

type Body = readonly (readonly CellContent[])[];

/** Columns no wider than what they hold needs; a formula's result is not known here, so its column has the width wanted. */
const fitted = <Row>(columns: readonly Column<Row>[], body: Body): Work<readonly Column<Row>[]> =>
  workForEach(columns, function* (column, index) {
    const { heading, width, formula, roomy } = column;
    const needed = formula === undefined && !roomy ? yield* neededWidth(body, index, width) : width;
    return { ...column, width: widthFor(heading, needed) };
  });

const ROWS_MEASURED_AT_ONCE = 200;

/** Once a text wants all the width there is to have, the others need no measuring. */
function* neededWidth(body: Body, column: number, wanted: number): Work<number> {
  let needed = widthOf([], wanted);
  for (let row = 0; row < body.length && needed < wanted; row += ROWS_MEASURED_AT_ONCE) {
    yield row / body.length;
    const texts = body.slice(row, row + ROWS_MEASURED_AT_ONCE).map((cells) => textOf(cells[column] ?? null));
    needed = Math.max(needed, widthOf(texts, wanted));
  }
  return needed;
}

/** A heading stands over its column as the cells under it do. */
export const headingStyle = ({ style }: { readonly style: StyleName }): { readonly style: StyleName } => ({
  style: STYLES[style].horizontal === "center" ? "tableHeadingCentred" : "tableHeading",
});

/** Lays out the usual sheet: a title, a line that says what it is, and one table under it. */
export function* layoutTable<Row>(input: LayoutInput, spec: TableSheet<Row>): Work<SheetLayout> {
  const { table, rows } = spec;
  const { language } = input.words;
  const body = yield* part(
    mapInSteps(rows, (row) => contentsOf(spec.columns, row)),
    0,
    0.2,
  );
  const columns = yield* part(fitted(spec.columns, body), 0.2, 0.5);
  const title = table.sheet[language];
  const heights = yield* part(heightsOf(columns, body, rows), 0.5, 1);
  const rowCount = Math.max(1, rows.length);
  return {
    key: table.key,
    sheet: input.sheets[table.key],
    view: tableView(input, spec, columns),
    areas: [
      { row: 0, column: 0, contents: [[title], [table.about[language]]] },
      { row: TABLE_ROW, column: 0, contents: [columns.map(({ heading }) => heading), ...body] },
    ],
    table: {
      name: table.name,
      block: { row: TABLE_ROW, column: 0, rows: rowCount + 1, columns: columns.length },
      headings: columns.map(({ heading }) => heading),
      calculated: columns.flatMap(({ heading, formula }) => (formula === undefined ? [] : [{ heading, formula }])),
    },
    styles: [
      { block: { row: 0, column: 0, rows: 1, columns: 1 }, style: "title" },
      { block: { row: 1, column: 0, rows: 1, columns: 1 }, style: "subtitle" },
      ...bodyStyles(columns.map(headingStyle), TABLE_ROW, 1),
      ...bodyStyles(columns, TABLE_ROW + 1, rowCount),
    ],
    heights: [
      { firstRow: 0, points: [28] },
      { firstRow: TABLE_ROW, points: [headingHeight(columns), ...heights] },
    ],
    ...bodyExtras(columns, rows, TABLE_ROW + 1, rowCount),
    charts: [],
  };
}

/** What stays in sight of such a sheet, and how it is printed. */
function tableView<Row>(
  input: LayoutInput,
  { table, keyColumns = 1 }: TableSheet<Row>,
  columns: readonly { readonly width: number; readonly folded?: boolean }[],
): SheetView {
  const columnWidths = columns.map(({ width }) => width);
  return {
    frozenRows: TABLE_ROW + 1,
    frozenColumns: table.frozenColumns,
    visibility: "visible",
    folded: foldedIn(columns),
    showGridlines: false,
    tabColour: null,
    columnWidths,
    print: landscape(input, table.sheet[input.words.language], TABLE_ROW, pagesFor(columnWidths, keyColumns)),
  };
}

/** Neighbouring columns that are folded away, together. */
export function foldedIn(columns: readonly { readonly folded?: boolean }[]): SheetView["folded"] {
  const runs: { first: number; last: number }[] = [];
  columns.forEach(({ folded }, index) => {
    if (!folded) return;
    const run = runs.at(-1);
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs;
}

/** Points for the heading row: its longest wrapped heading decides. */
export const headingHeight = (columns: readonly { readonly heading: string; readonly width: number }[]): number =>
  rowHeight(Math.max(...columns.map(({ heading, width }) => linesIn(heading, width - 3))));

/** The look of the body, neighbouring columns of one style together. */
export function bodyStyles(
  columns: readonly { readonly style: StyleName }[],
  firstRow: number,
  rows: number,
): { readonly block: Block; readonly style: StyleName }[] {
  const runs: { block: Block; style: StyleName }[] = [];
  columns.forEach(({ style }, column) => {
    const last = runs.at(-1);
    if (last?.style === style) last.block = { ...last.block, columns: last.block.columns + 1 };
    else runs.push({ block: { row: firstRow, column, rows, columns: 1 }, style });
  });
  return runs;
}

/** Dropdowns, colours and links of the body's columns. */
export function bodyExtras<Row>(
  columns: readonly Column<Row>[],
  records: readonly Row[],
  firstRow: number,
  rows: number,
): Pick<SheetLayout, "links" | "validations" | "rules"> {
  const blockOf = (column: number): Block => ({ row: firstRow, column, rows, columns: 1 });
  return {
    links: columns.flatMap(({ link }, column) =>
      link && records.length > 0 ? [{ block: blockOf(column), links: records.map(link) }] : [],
    ),
    validations: columns.flatMap(({ validation }, column) =>
      validation ? [{ block: blockOf(column), validation }] : [],
    ),
    rules: columns.flatMap(({ rules }, column) => (rules ? [{ block: blockOf(column), rules }] : [])),
  };
}
