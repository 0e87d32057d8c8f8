import { sourceValues } from "../plan/sourceValues";
import type { CellPlace } from "../snapshot/address";
import { placeFrom, placeText, linkTo } from "./placeText";
import { sourceMemory } from "../tables/sourceMemory";
import {
  RECORD_TABLES,
  recordName,
  type RecordTable,
  type SourceRecord,
  type TakenRow,
  type TakenValues,
} from "../tables/sourceRecords";
import { figuresOfSheets, recordOf } from "../plan/takenFigures";
import { findOwnTable, recordsOf } from "../tables/records";
import type { OwnTable } from "../tables/findTables";
import type { CellLink, Edit } from "../changes/changeSet";
import type { LayoutInput } from "./sheetLayout";
import { changeCells } from "./tableCells";
import type { SourceNow, StatedRecord } from "../plan/actionPlan";

/** What is remembered of the council's sheets after a step, and the Source cells that lead elsewhere since. */
export interface SourceKept {
  readonly edits: readonly Edit[];
  /** The rows of which something else is remembered than before. */
  readonly rows: readonly TakenRow[];
  /** Rows that are remembered and no more taken over from anywhere. */
  readonly forgotten: readonly TakenRow[];
}

export const NOTHING_KEPT: SourceKept = { edits: [], rows: [], forgotten: [] };

/**
 * Remembers what was taken over, when our tables are made and where nothing was remembered yet; later the Source cells follow
 * their rows, wherever those were sorted or moved to (F54).
 */
export function keepSource(input: LayoutInput): SourceKept {
  const { plan, snapshot, words } = input;
  const table = findOwnTable(snapshot, "actions");
  const { rows: known } = sourceMemory(snapshot);
  if (!table && plan.origin === "source") {
    const look = { snapshot, language: words.language };
    const rows = plan.actions.map((action): TakenRow => {
      const at = placeText(action.place);
      return { knownAs: at, at, values: sourceValues(action, look) };
    });
    const names = new Set(rows.map(({ knownAs }) => knownAs));
    return { edits: [], rows, forgotten: known.filter(({ knownAs }) => !names.has(knownAs)) };
  }
  return table && plan.sourceNow ? follow(table, plan.sourceNow, input) : NOTHING_KEPT;
}

/**
 * Remembers the records beside actions in the same way: when a table is made of them, and where nothing was remembered of one that
 * stands; later where they stand by now.
 */
export function keepRecords({ plan, snapshot, words }: LayoutInput): Pick<SourceKept, "rows" | "forgotten"> {
  const { records } = sourceMemory(snapshot);
  const { stated = [], recordsNow: now } = plan;
  const missing = new Set(RECORD_TABLES.filter((of) => findOwnTable(snapshot, of) === null));
  const names = new NewNames(records.filter(({ of }) => of !== undefined && !missing.has(of)));
  // A table of key dates that somebody deleted is made anew without those of the sheets: they are told as new.
  const isMade = ({ of }: StatedRecord): boolean => missing.has(of) && (of !== "keyDates" || plan.origin === "source");
  const made = stated.filter(isMade).map((one) => names.row(one));
  const there = new Set(made.map(recordName));
  const moved = records.flatMap((row): readonly TakenRow[] => {
    const source = now?.matched.get(row);
    const isGone = !source && stated.some(({ of, place }) => of === row.of && place.sheet === placeFrom(row.at)?.sheet);
    const at = source ? placeText(source.place) : isGone ? words.sheets.sourceGone(row.knownAs) : row.at;
    return at === row.at || row.of === undefined || missing.has(row.of) ? [] : [{ ...row, at }];
  });
  const adopted = (now?.adopted ?? []).map((one) => names.row(one));
  return {
    rows: [...made, ...moved, ...adopted],
    forgotten: records.filter((row) => row.of !== undefined && missing.has(row.of) && !there.has(recordName(row))),
  };
}

/** New rows are known by their places, unless another of the table was first written there. */
export class NewNames {
  private readonly names: Set<string>;

  constructor(known: readonly TakenRow[]) {
    this.names = new Set(known.map(recordName));
  }

  row({
    of,
    place,
    values,
  }: {
    readonly of?: RecordTable;
    readonly place: CellPlace;
    readonly values: TakenValues;
  }): TakenRow {
    const at = placeText(place);
    const about = of === undefined ? {} : { of };
    let knownAs = at;
    for (let number = 2; this.names.has(recordName({ ...about, knownAs })); number += 1)
      knownAs = `${at} (${String(number)})`;
    this.names.add(recordName({ ...about, knownAs }));
    return { ...about, knownAs, at, values };
  }
}

/**
 * Remembers the figures of schools as the council's sheets give them, when our tables are made of them and where none were
 * remembered yet (F54).
 */
export function keepFigures({ plan, snapshot }: LayoutInput): readonly SourceRecord[] {
  if (sourceMemory(snapshot).figures.size > 0) return [];
  const sheets = new Set<string>(snapshot.sheets.map(({ name }) => name));
  // The first tables are made of what the sheets say; of a file's figures nothing is compared.
  const balances = plan.sourceSchools?.balances ?? plan.schoolBalances ?? [];
  return figuresOfSheets(balances.filter(({ place }) => sheets.has(place.sheet))).map(recordOf);
}

function follow(table: OwnTable, now: SourceNow, input: LayoutInput): SourceKept {
  const { rows } = sourceMemory(input.snapshot);
  const read = new Set(now.rows.map(({ action }) => action.place.sheet));
  const moved = rows.flatMap((row): readonly Moved[] => {
    const source = now.matched.get(row)?.action;
    const sheet = placeFrom(row.at)?.sheet ?? "";
    const at = source ? placeText(source.place) : read.has(sheet) ? input.words.sheets.sourceGone(row.knownAs) : row.at;
    return at === row.at ? [] : [{ from: row.at, to: { ...row, at } }];
  });
  const adopted = [...now.adopted].map(([from, { action, values }]): Moved => {
    return { from, to: { knownAs: from, at: placeText(action.place), values } };
  });
  const all = [...moved, ...adopted];
  return { edits: sourceCells(table, all, input), rows: all.map(({ to }) => to), forgotten: [] };
}

interface Moved {
  readonly from: string;
  readonly to: TakenRow;
}

/** The Source cells of rows that moved: what they say, and where they lead. */
function sourceCells(table: OwnTable, moved: readonly Moved[], input: LayoutInput): readonly Edit[] {
  const column = table.fields.indexOf("source");
  const records = new Map(
    recordsOf(table)
      .map((record) => [record.text("source"), record.row] as const)
      .reverse(),
  );
  const changes = moved.flatMap(({ from, to }) => {
    const row = records.get(from);
    return row === undefined || from === to.at ? [] : [{ row, from, to: to.at }];
  });
  const { sheet, block } = table;
  if (column < 0 || table.name === null) return [];
  const cells = changes.map(({ row, to }) => ({ row, field: "source", content: to }));
  const links = runsOf(changes).map((run): Edit => {
    const row = block.row + 1 + (run[0]?.row ?? 0);
    const at = { row, column: block.column + column, rows: run.length, columns: 1 };
    const [before, after] = [run.map(({ from }) => linkOf(from, input)), run.map(({ to }) => linkOf(to, input))];
    return { kind: "setLinks", sheet: sheet.name, block: at, before, after };
  });
  return [...changeCells(table, cells), ...links];
}

/** Rows under each other, together. */
function runsOf<Row extends { readonly row: number }>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  for (const one of [...rows].sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && (last.at(-1)?.row ?? 0) + 1 === one.row) last.push(one);
    else runs.push([one]);
  }
  return runs;
}

function linkOf(text: string, { words, snapshot }: LayoutInput): CellLink | null {
  const place = placeFrom(text);
  const isThere = place !== null && snapshot.sheets.some(({ name }) => name === place.sheet);
  return isThere ? linkTo(place, words.sheets.sourceTip(text)) : null;
}
