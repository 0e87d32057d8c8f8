import type { CalculationCell, CalculationInput } from "./calculation";
import type { Evaluate } from "./evaluation";
import {
  translate,
  type FormulaHome,
  type FormulaPiece,
  type Surroundings,
  type TableOnSheet,
} from "./formulaTranslation";
import { compileFormula } from "./plainFormula";
import { readFormula } from "./plainSyntax";
import { costOf, cutColumns, keptRows } from "./wholeColumns";

/** A formula taken apart, for all cells of a table's column (or of a sheet) that have it. */
export interface Template {
  readonly sheet: string;
  /** Null: the engine cannot be given this formula. */
  readonly pieces: readonly FormulaPiece[] | null;
  /** Works it out without the engine; null when that takes the engine. */
  readonly plain: Evaluate | null;
  /** About how many cells the engine has to look at for it. */
  readonly cost: number;
}

/** Functions that count days from 1900 in the engine, whatever the workbook does. */
const DAY_FUNCTIONS = new Set([
  ...["DATE", "DATEVALUE", "DAY", "MONTH", "YEAR", "WEEKDAY", "WEEKNUM", "ISOWEEKNUM", "EDATE", "EOMONTH", "NOW"],
  ...["WORKDAY", "WORKDAY.INTL", "NETWORKDAYS", "NETWORKDAYS.INTL", "DATEDIF", "DAYS360", "YEARFRAC", "TEXT", "TODAY"],
]);

/** Formulas as the engine takes them. A formula that a whole column repeats is taken apart once. */
export class FormulaTemplates {
  private readonly templates = new Map<string, Map<string, Template>>();
  private readonly tables: readonly TableOnSheet[];
  private readonly around: Surroundings;
  private readonly sheets: ReadonlySet<string>;
  private readonly rows: number;

  constructor(private readonly input: CalculationInput) {
    this.tables = input.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet: sheet.name, table })));
    this.sheets = new Set(input.sheets.map((sheet) => sheet.name.toLowerCase()));
    this.rows = rowsOf(input);
    const tables = new Map(this.tables.map((on) => [on.table.name.toLowerCase(), on]));
    this.around = { tables, names: input.names, today: input.today ?? null };
  }

  /** What a formula's meaning depends on beside cells. As long as it is the same, so are the templates. */
  static surroundings(input: CalculationInput): string {
    const { dateSystem, names, sheets, today } = input;
    return JSON.stringify([dateSystem, today, rowsOf(input), names, sheets.map(({ name, tables }) => [name, tables])]);
  }

  of(sheet: string, cell: CalculationCell): Template {
    const table = this.tables.find((on) => on.sheet === sheet && holds(on, cell)) ?? null;
    // A map in a map: to join such long texts into one key for every cell takes longer than all the rest.
    const home = `${sheet}\n${table?.table.name ?? ""}`;
    const ofHome = this.templates.get(home) ?? new Map<string, Template>();
    this.templates.set(home, ofHome);
    const formula = cell.formula ?? "";
    const template = ofHome.get(formula) ?? this.take(formula.replace(/^=/u, ""), { sheet, table });
    ofHome.set(formula, template);
    return template;
  }

  private take(formula: string, home: FormulaHome): Template {
    const translated = translate(formula, home, this.around);
    const isWithinReach = translated?.every((piece) => this.isWithinReach(piece)) === true;
    const pieces = translated && isWithinReach ? cutColumns(translated, home.sheet, this.rows) : null;
    const tree = pieces && readFormula(pieces);
    return { sheet: home.sheet, pieces, plain: tree && compileFormula(tree), cost: pieces ? costOf(pieces) : 0 };
  }

  private isWithinReach(piece: FormulaPiece): boolean {
    if (piece.kind !== "text") return this.sheets.has(piece.sheet.toLowerCase());
    const isDay = piece.token === "function" && DAY_FUNCTIONS.has(piece.text.toUpperCase());
    return !isDay || this.input.dateSystem === 1900;
  }
}

/** Up to which row the columns of this workbook are kept. */
function rowsOf({ sheets }: CalculationInput): number {
  let last = 0;
  for (const { cells } of sheets) for (const { row } of cells) if (row > last) last = row;
  return keptRows(last + 1);
}

function holds({ table: { block } }: TableOnSheet, { row, column }: CalculationCell): boolean {
  return (
    row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns
  );
}
