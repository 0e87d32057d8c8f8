import type { ChangeSet, Edit } from "../core/edits/changeSet";
import { invert } from "../core/edits/invert";

/** What stands in the workbook after a run that failed half way. */
interface Standing {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Sheet and name, in small letters. */
  readonly charts: ReadonlySet<string>;
}

/** How far a run had come when it failed. */
export interface Begun {
  /** The number of edits that may have been sent. */
  edits: number;
  readonly added: Excel.Worksheet[];
}

/**
 * The edits that take a failed run back: those it had begun, turned round, as far as they were carried out. Its own new
 * sheets are deleted here, by their identity: somebody else's sheet of the same name is not ours to delete.
 */
export async function whatToTakeBack(
  context: Excel.RequestContext,
  changes: ChangeSet,
  begun: Begun,
): Promise<ChangeSet> {
  const { worksheets, tables } = context.workbook;
  const added = new Set<string | undefined>(
    changes.edits.filter(({ kind }) => kind === "addSheet").map(({ sheet }) => sheet),
  );
  for (const id of begun.added.flatMap(identityOf)) worksheets.getItemOrNullObject(id).delete();
  worksheets.load("items/name,items/charts/items/name");
  tables.load("items/name");
  await context.sync();
  const standing: Standing = {
    sheets: new Set(worksheets.items.map(({ name }) => name.toLowerCase())),
    tables: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    charts: new Set(
      worksheets.items.flatMap((sheet) => sheet.charts.items.map(({ name }) => chartKey(sheet.name, name))),
    ),
  };
  // Contents are put back also where they were not reached: a table that grows fills its formulas down by itself.
  const edits = changes.edits.filter(
    ({ sheet, kind }, index) => !added.has(sheet) && (index < begun.edits || kind === "setCells"),
  );
  return { edits: invert({ edits }).edits.filter((edit) => isToBeDone(edit, standing)) };
}

/** A sheet that was really added has its identity; the proxy of one that was not has none. */
function identityOf(sheet: Excel.Worksheet): string[] {
  const { id } = sheet.toJSON();
  return id === undefined ? [] : [id];
}

const chartKey = (sheet: string, chart: string): string => `${sheet}\n${chart}`.toLowerCase();

/** Whether an inverse still has something to take back; setting something twice does no harm, adding it twice does. */
function isToBeDone(edit: Edit, { sheets, tables, charts }: Standing): boolean {
  switch (edit.kind) {
    case "addSheet":
      return !sheets.has(edit.sheet.toLowerCase());
    case "removeSheet":
      return sheets.has(edit.sheet.toLowerCase());
    case "addTable":
      return !tables.has(edit.table.name.toLowerCase());
    case "removeTable":
      return tables.has(edit.table.name.toLowerCase());
    case "addChart":
      return !charts.has(chartKey(edit.sheet, edit.chart.name));
    case "removeChart":
      return charts.has(chartKey(edit.sheet, edit.chart.name));
    default:
      return true;
  }
}
