import { Refused } from "./failures";

/** Sheets and tables by the names (in small letters) that they had when the cells were compared, with their ids. */
export interface KnownIds {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  /** The sheet (in small letters) of each table. */
  readonly tableSheets: ReadonlyMap<string, string>;
}

/**
 * Finds sheets and tables by their ids: a name may have gone to another sheet since the cells were compared. Names that
 * the change set itself gives are followed.
 */
export class Identities {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private readonly tables = new Map<string, Excel.Table>();
  /** The names of all sheets in the order of their tabs. */
  private readonly tabs: string[];

  constructor({ workbook }: Excel.RequestContext, known: KnownIds) {
    this.tabs = [...known.sheets.keys()];
    for (const [name, id] of known.sheets) this.sheets.set(name, workbook.worksheets.getItem(id));
    for (const [name, id] of known.tables) this.tables.set(name, workbook.tables.getItem(id));
  }

  sheet(name: string): Excel.Worksheet {
    return found(this.sheets, name);
  }

  table(name: string): Excel.Table {
    return found(this.tables, name);
  }

  /** Gives the place among the tabs that a new sheet is to have; null where that is the last, in which Excel makes it. */
  addSheet(name: string, sheet: Excel.Worksheet, behind: string | undefined): number | null {
    this.sheets.set(name.toLowerCase(), sheet);
    const place = behind === undefined ? 0 : this.tabs.indexOf(behind.toLowerCase()) + 1;
    const isLast = place === 0 || place === this.tabs.length;
    this.tabs.splice(isLast ? this.tabs.length : place, 0, name.toLowerCase());
    return isLast ? null : place;
  }

  noteGone(name: string): void {
    const at = this.tabs.indexOf(name.toLowerCase());
    if (at >= 0) this.tabs.splice(at, 1);
  }

  setTable(name: string, table: Excel.Table): void {
    this.tables.set(name.toLowerCase(), table);
  }

  renameSheet(before: string, after: string): void {
    rename(this.sheets, before, after);
    const at = this.tabs.indexOf(before.toLowerCase());
    if (at >= 0) this.tabs[at] = after.toLowerCase();
  }

  renameTable(before: string, after: string): void {
    rename(this.tables, before, after);
  }
}

function found<T>(all: ReadonlyMap<string, T>, name: string): T {
  const one = all.get(name.toLowerCase());
  if (one === undefined) throw new Refused("changed-meanwhile", name);
  return one;
}

function rename<T>(all: Map<string, T>, before: string, after: string): void {
  const one = found(all, before);
  all.delete(before.toLowerCase());
  all.set(after.toLowerCase(), one);
}
