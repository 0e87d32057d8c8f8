import type { Edit } from "../core/changes/changeSet";
import { parseAddress } from "../core/snapshot/address";
import type { Block } from "../core/snapshot/workbookSnapshot";
import type { Begun } from "./writing";

/** What is there after a run that failed; names in small letters. */
export interface LeftAfterFailure {
  /** Names by ids. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Ids by names. */
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlySet<string>;
  /** Sheet and chart. */
  readonly charts: ReadonlySet<string>;
  /** The sheets that the run added, with what is used on each. */
  readonly added: readonly { readonly id: string; readonly name: string; readonly used: Block | null }[];
}

const chartKey = (sheet: string, chart: string): string => `${sheet}\n${chart}`.toLowerCase();

export async function loadLeftAfterFailure(context: Excel.RequestContext, { added }: Begun): Promise<LeftAfterFailure> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/charts/items/name");
  tables.load("items/id,items/name");
  names.load("items/name");
  const asked = added.flatMap(({ name, sheet }) => {
    // A sheet that was really added has its identity; the proxy of one that was not has none.
    const { id } = sheet.toJSON();
    if (id === undefined) return [];
    const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true).load("address");
    return [{ id, name, used }];
  });
  await context.sync();
  const sheets = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  return {
    sheets,
    tables: new Map(tables.items.map(({ id, name }) => [name.toLowerCase(), id])),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
    charts: new Set(
      worksheets.items.flatMap((sheet) => sheet.charts.items.map(({ name }) => chartKey(sheet.name, name))),
    ),
    added: asked
      .filter(({ id }) => sheets.has(id))
      .map(({ id, name, used }) => ({ id, name, used: used.isNullObject ? null : blockOf(used.address) })),
  };
}

export const blockOf = (address: string): Block | null => parseAddress(address.slice(address.lastIndexOf("!") + 1));

/** Whether an inverse still has something to take back; setting something twice does no harm, adding it twice does. */
export function isToBeDone(edit: Edit, { tables, charts }: LeftAfterFailure): boolean {
  switch (edit.kind) {
    case "addTable":
      return !tables.has(edit.table.name.toLowerCase());
    case "removeTable":
      return tables.has(edit.table.name.toLowerCase());
    case "resizeTable":
      return tables.has(edit.name.toLowerCase());
    case "setTableName":
      return tables.has(edit.before.toLowerCase()) && !tables.has(edit.after.toLowerCase());
    case "addChart":
      return !charts.has(chartKey(edit.sheet, edit.chart.name));
    case "removeChart":
      return charts.has(chartKey(edit.sheet, edit.chart.name));
    default:
      return true;
  }
}
