import type { Cell } from "../core/snapshot/workbookSnapshot";
import type { Answer, What } from "./readCells";

/** The rows of a sheet's used range. */
export type Cells = (Cell | undefined)[][];

/** A cell of an answer, with what is known of it, of the cell above it and of its column. */
interface Place {
  readonly known: Cell | undefined;
  readonly above: Cell | undefined;
  readonly row: number;
  readonly column: number;
  readonly of: ColumnInBrief;
}

/** How a cell comes of each kind of answer. */
const MADE: Readonly<Record<What, (answer: Answer, place: Place) => Cell | undefined>> = {
  all: (answer, place) => made({ ...shown(answer, place), ...looks(answer, place) }),
  shown: (answer, place) => made({ ...place.known, ...shown(answer, place) }),
  looks: (answer, place) => made({ ...(place.known ?? NOTHING), ...looks(answer, place) }),
  entered: ({ formulas }, { row, column, above, of }) => {
    const value = sameAs(above?.value, formulas?.[row]?.[column]) as Cell["value"];
    return made({ value, text: String(value), format: "General", ...of.look });
  },
  values: ({ values }, { row, column, of }) => {
    const value = values?.[row]?.[column] as Cell["value"];
    return made({ value, text: String(value), format: "General", ...of.calculated, ...of.look });
  },
};

const NOTHING: Cell = { value: "", text: "", format: "General" };

/** A cell that holds nothing and has no fill is none. */
const made = (cell: Cell): Cell | undefined =>
  cell.value === "" && cell.fill === undefined && cell.formula === undefined ? undefined : cell;

/** A column says the same in many rows, formulas of thousands of characters among it: it is kept once. */
const sameAs = (above: unknown, own: unknown): unknown => (own === above ? above : own);

function shown(answer: Answer, { row, column, known, above }: Place): Cell {
  const value = answer.values?.[row]?.[column] as Cell["value"];
  const entered = answer.formulas ? answer.formulas[row]?.[column] : known?.value;
  return {
    value,
    text: (answer.text?.[row]?.[column] ?? "") as string,
    format: (answer.numberFormat?.[row]?.[column] ?? "General") as string,
    ...(isFormula(entered, value) && { formula: sameAs(above?.formula, entered) as string }),
  };
}

/** A text that begins with "=" is handed out the same as value and as formula; a formula is not. */
const isFormula = (entered: unknown, value: unknown): entered is string =>
  typeof entered === "string" && entered.startsWith("=") && entered !== value;

const looks = (answer: Answer, { row, column }: Place): Look => lookOf(answer.looks?.[row]?.[column]?.format);

export type Look = Pick<Cell, "fill" | "struck">;

/** No fill reads as white or as nothing. */
export function lookOf(format: Excel.CellPropertiesFormat | undefined): Look {
  const colour = format?.fill?.color;
  return {
    ...(colour && colour.toUpperCase() !== "#FFFFFF" && { fill: colour.toUpperCase() }),
    ...(format?.font?.strikethrough === true && { struck: true as const }),
  };
}

const UNKNOWN: ColumnInBrief = { calculated: null, look: {} };

/** Puts what an answer says into the cells of its sheet. `at` is its first cell there. */
export function putInto(
  cells: Cells,
  what: What,
  answer: Answer,
  at: { readonly row: number; readonly column: number },
  columns: readonly ColumnInBrief[],
): void {
  const { rows, columns: width } = answer.block;
  for (let row = 0; row < rows; row++) {
    const line = cells[at.row + row];
    const lineAbove = cells[at.row + row - 1];
    for (let column = 0; line && column < width; column++) {
      const of = columns[at.column + column] ?? UNKNOWN;
      const [known, above] = [line[at.column + column], lineAbove?.[at.column + column]];
      line[at.column + column] = MADE[what](answer, { known, above, row, column, of });
    }
  }
}

/** What is known of the cells of a column before they are read. */
export interface ColumnInBrief {
  /** The formula and format of all of them; null where each holds what was entered. */
  readonly calculated: Calculated | null;
  /** The look of all of them; null where they differ. */
  readonly look: Look | null;
}

export interface Calculated {
  readonly formula: string;
  readonly format: string;
}
