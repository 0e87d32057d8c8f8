import { tableNamed } from "../../../src/core/tables/allTables";
import { PAPER_KEY } from "../../../src/core/tables/paperSheets";
import { RATINGS } from "../../../src/core/rate/rating";
import type { Review } from "../../../src/core/review";
import { english } from "../../../src/core/words/english";
import type { SimulatedTable } from "../../../src/simulator/workbook/simulatedSheet";
import { columnOn, type KnownTable } from "./typedTexts";
import type { World } from "./world";

const { colours } = english.ratings;
type Own = readonly [SimulatedTable, KnownTable];

const tableOf = ({ tables, workbook }: World, name: string): Own | null =>
  [...tables].find(([table, known]) => known.name === name && workbook.tables.includes(table)) ?? null;

const valueIn = ([table, known]: Own, row: number, field: string): unknown => {
  const column = columnOn(table, known, field);
  return column === null ? undefined : table.sheet.cells.get(row, column)?.value;
};

const rowsOf = ([{ body }]: Own): readonly number[] =>
  Array.from({ length: body.rows }, (_, index) => body.row + index);

/** Somebody typed over a formula of ours: what it said is then theirs to say (F56). */
function isDamaged({ tables, workbook }: World): boolean {
  return [...tables].some(([table, known]) =>
    (tableNamed(known.name)?.columns ?? [])
      .filter(({ writtenBy }) => writtenBy === "formula")
      .some(({ field }) => {
        if (!workbook.tables.includes(table) || !known.columns.has(field)) return false;
        const column = columnOn(table, known, field);
        return rowsOf([table, known]).some(
          (row) => column === null || table.sheet.cells.get(row, column)?.formula === undefined,
        );
      }),
  );
}

/** Where what the product says of an action is not what its Rating cell says. */
export function ratingsThatDiffer(world: World, review: Review): readonly string[] {
  const own = tableOf(world, "PlanActions");
  if (!own || isDamaged(world) || review.plan.origin !== "tables") return [];
  const said = new Map(review.rated.map((one) => [one.action.cells.action?.row, one]));
  return rowsOf(own).flatMap((row) => {
    const cell = valueIn(own, row, "rating");
    const product = said.get(row);
    const word = product ? colours[product.rating] : "";
    const why = product ? english.ratings.reason(product.reason) : "";
    return cell === word ? [] : [`Row ${String(row + 1)}: the cell says ${String(cell)}, the product ${word} (${why})`];
  });
}

/** Where the figures of the board summary are not the counts of the Rating column. */
export function figuresThatDiffer(world: World): readonly string[] {
  const own = tableOf(world, "PlanActions");
  // A paper whose tables somebody took apart stays beside the new one, whose tables then have other names.
  const board = world.workbook.tables.find(
    ({ name, sheet }) => /^BoardCounts\d*$/.test(name) && sheet.properties.get(PAPER_KEY) === "summary en",
  );
  if (!own || isDamaged(world)) return [];
  if (!board) return rowsOf(own).length > 0 ? ["The board summary has no figures"] : [];
  const { summary } = english.papers;
  const { sheet, headings, block, body } = board;
  const ratings = rowsOf(own).map((row) => valueIn(own, row, "rating"));
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  return rows.flatMap((row) => {
    const ref = sheet.cells.get(row, block.column + headings.indexOf(summary.headings.ref))?.value;
    const members = rowsOf(own).flatMap((at, index) =>
      ref === summary.all || valueIn(own, at, "recommendation") === ref ? [ratings[index]] : [],
    );
    if (ref === summary.none || ref === undefined || ref === "") return [];
    return RATINGS.flatMap((rating) => {
      const figure = sheet.cells.get(row, block.column + headings.indexOf(colours[rating]))?.value;
      const count = members.filter((cell) => cell === colours[rating]).length;
      return figure === count
        ? []
        : [`${String(ref)} ${rating}: ${String(figure)} on the board, ${String(count)} in the column`];
    });
  });
}
