import type { ChoiceList, ColumnDescription, Holds, TableDescription } from "../tables/description";
import { bodyRows, columnOf, findOwnTable } from "../tables/records";
import type { CellContent, CellLink, StyleName, Validation } from "../changes/changeSet";
import { choicesOf } from "./choices";
import { ratingRules } from "./ratingLook";
import { TABLE_ROW, type Column, type LayoutInput } from "./sheetLayout";

/** What the cells of a column say of a record; all else about the column stands in the table's description. */
export interface Cells<Row> {
  readonly content?: (row: Row) => CellContent;
  readonly link?: (row: Row) => CellLink | null;
  /** One formula for the whole column. */
  readonly formula?: string;
  readonly shows?: Column<Row>["shows"];
  readonly rules?: Column<Row>["rules"];
}

/** The columns of a table in the order of its description, in the words of the sheet. */
export const tableColumns = <Field extends string, Row>(
  { columns }: TableDescription<Field>,
  input: LayoutInput,
  cells: Readonly<Record<Field, Cells<Row>>>,
): readonly Column<Row>[] => columns.map((column) => tableColumn(column, input, cells[column.field]));

/** One column of a table as it is to be written. */
export function tableColumn<Row>(described: ColumnDescription, input: LayoutInput, cells: Cells<Row>): Column<Row> {
  const { field, heading, holds, width, folded } = described;
  const { content = (): CellContent => null, formula, link, shows } = cells;
  const validation = formula === undefined ? validationOf(holds, input) : null;
  const rules = cells.rules ?? (holds === "rating" ? ratingRules(input.words) : undefined);
  return {
    field,
    heading: heading[input.words.language],
    width,
    style: styleOf(described),
    content,
    ...(holds === "longText" ? { roomy: true } : {}),
    ...(folded ? { folded } : {}),
    ...(link ? { link } : {}),
    ...(validation ? { validation } : {}),
    ...(rules ? { rules } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(shows ? { shows } : {}),
  };
}

const STYLES: Readonly<Record<Exclude<Holds, { readonly oneOf: ChoiceList }>, StyleName>> = {
  text: "body",
  longText: "body",
  day: "date",
  wholeNumber: "number",
  percentage: "percent",
  money: "money",
  rating: "bodyCentred",
  link: "link",
  setting: "number",
};

function styleOf({ holds, look }: ColumnDescription): StyleName {
  if (look === "strong") return "bodyStrong";
  if (look === "centred") return "bodyCentred";
  return typeof holds === "object" ? "body" : STYLES[holds];
}

/** What may be typed into a cell of the column. */
function validationOf(holds: Holds, input: LayoutInput): Validation | null {
  if (holds === "day") return { kind: "date" };
  if (holds === "percentage") return { kind: "wholePercent" };
  if (typeof holds !== "object") return null;
  return holds.oneOf === "recommendations" ? refList(input) : choicesOf(holds.oneOf, input.words);
}

/** The refs are chosen from the sheet of the recommendations, so that a new one there can be chosen here. */
function refList({ recommendations, sheets, snapshot }: LayoutInput): Validation | null {
  const table = findOwnTable(snapshot, "recommendations");
  const column = table ? columnOf(table, "ref") : 0;
  const rows = table ? bodyRows(table) : recommendations.length;
  if (rows === 0 || column < 0) return null;
  const [row, left] = table ? [table.block.row + 1, table.block.column] : [TABLE_ROW + 1, 0];
  return { kind: "listFrom", sheet: sheets.recommendations, block: { row, column: left + column, rows, columns: 1 } };
}
