import { snapshotOfFile } from "../../tests/snapshots/snapshotOf";
import type { Cell, SheetSnapshot, WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import type { AccuracyCase } from "./accuracyReport";
import type { GoldTable } from "./gold";
import { planResult, type PlanResult } from "./planResult";

/**
 * What `npm run accuracy -- --disturbed FOLDER` prints: how many actions are read as before, with their words, owners, due day and
 * state, after something that a person would not mind is done to each table of the answers.
 */
export function disturbedReport(cases: readonly AccuracyCase[], verbose: boolean): string {
  const counts = DISTURBANCES.map(({ name }) => ({ name, tried: 0, actions: 0, same: 0, more: 0 }));
  const misses: string[] = [];
  for (const { workbook, gold } of cases) {
    const snapshot = snapshotOfFile(workbook);
    const before = essenceOf(planResult(snapshot));
    for (const table of (gold.tables ?? []).filter(({ kind }) => kind === "actions"))
      DISTURBANCES.forEach(({ make }, i) => {
        for (const { what, sheet, moved } of make(snapshot, table)) {
          const count = counts[i];
          if (!count) continue;
          const now = essenceOf(planResult(withSheet(snapshot, sheet)), table.sheet, moved);
          const same = [...before].filter(([key, said]) => now.get(key) === said).length;
          count.tried++;
          count.actions += before.size;
          count.same += same;
          count.more += [...now.keys()].filter((key) => !before.has(key)).length;
          if (same < before.size)
            misses.push(`${workbook} ${table.sheet}: ${what}: ${String(same)} of ${String(before.size)}`);
        }
      });
  }
  const rows = counts.map(
    (c) =>
      `| ${c.name} | ${String(c.tried)} | ${String(c.same)} of ${String(c.actions)} | ${((100 * c.same) / Math.max(1, c.actions)).toFixed(1)} % | ${String(c.more)} |`,
  );
  const head = [
    "| What is done to a table | Tried | Actions read as before | Share | More than before |",
    "| --- | ---: | ---: | ---: | ---: |",
  ];
  return `${[...head, ...rows, ...(verbose ? ["", ...misses] : [])].join("\n")}\n`;
}

interface Disturbed {
  readonly what: string;
  readonly sheet: SheetSnapshot;
  /** How many rows down everything moved. */
  readonly moved: number;
}

interface Disturbance {
  readonly name: string;
  readonly make: (snapshot: WorkbookSnapshot, table: GoldTable) => readonly Disturbed[];
}

const NONSENSE = ["Zyqqat", "Wibble", "Fflwbri blarp"];
const NOTE = "Please read with the covering report";
const LIST = ["Working group", "Mabel Orr", "Petra Lane"];

const DISTURBANCES: readonly Disturbance[] = [
  {
    name: "one letter changed in each heading",
    make: (snapshot, table) => [1, 2, 3].flatMap((seed) => slips(snapshot, table, seed)),
  },
  {
    name: "one heading replaced by nonsense",
    make: (snapshot, table) =>
      places(snapshot, table).flatMap((place, i) =>
        changed(snapshot, table, place.text, (cell, row, column) =>
          row === place.row && column === place.column ? (NONSENSE[i % NONSENSE.length] ?? "") : cell,
        ),
      ),
  },
  { name: "a note above", make: (snapshot, table) => onTop(snapshot, table, [NOTE]) },
  { name: "a list above", make: (snapshot, table) => onTop(snapshot, table, LIST) },
  { name: "a note below", make: (snapshot, table) => below(snapshot, table, [`Note: ${NOTE}`]) },
  { name: "a list below", make: (snapshot, table) => below(snapshot, table, LIST) },
  { name: "a list beside", make: beside },
];

const sheetOf = (snapshot: WorkbookSnapshot, table: GoldTable): SheetSnapshot | undefined =>
  snapshot.sheets.find(({ name }) => name === table.sheet);

const withSheet = (snapshot: WorkbookSnapshot, sheet: SheetSnapshot): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((one) => (one.name === sheet.name ? sheet : one)),
});

/** What an officer asks of each action first, by its place. */
function essenceOf({ actions }: PlanResult, moved = "", rows = 0): ReadonlyMap<string, string> {
  return new Map(
    actions.map((a) => [
      `${a.sheet}!${String(a.row - (a.sheet === moved ? rows : 0))}`,
      JSON.stringify([a.action, a.owners.map(({ text }) => text), a["due"], a["status"]]),
    ]),
  );
}

/** The texts of the last heading row. */
function places(
  snapshot: WorkbookSnapshot,
  table: GoldTable,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const sheet = sheetOf(snapshot, table);
  const row = Math.max(...table.headerRows) - 1;
  const line = sheet?.used ? (sheet.cells[row - sheet.used.row] ?? []) : [];
  return line.flatMap((cell, i) =>
    typeof cell?.value === "string" && /\p{L}{3}/u.test(cell.value)
      ? [{ row, column: (sheet?.used?.column ?? 0) + i, text: cell.value }]
      : [],
  );
}

function changed(
  snapshot: WorkbookSnapshot,
  table: GoldTable,
  what: string,
  change: (text: string, row: number, column: number) => string,
): readonly Disturbed[] {
  const sheet = sheetOf(snapshot, table);
  if (!sheet?.used) return [];
  const { used } = sheet;
  const cells = sheet.cells.map((line, i) =>
    line.map((cell, j) => {
      if (typeof cell?.value !== "string") return cell;
      const text = change(cell.value, used.row + i, used.column + j);
      return text === cell.value ? cell : { ...cell, value: text, text };
    }),
  );
  return [{ what, sheet: { ...sheet, cells, tables: [] }, moved: 0 }];
}

/** Another letter in the place of one, in every heading: which, the seed says. */
function slips(snapshot: WorkbookSnapshot, table: GoldTable, seed: number): readonly Disturbed[] {
  const at = new Map(
    places(snapshot, table).map(({ row, column, text }) => [`${String(row)} ${String(column)}`, text]),
  );
  return changed(snapshot, table, `slips ${String(seed)}`, (text, row, column) => {
    if (!at.has(`${String(row)} ${String(column)}`)) return text;
    const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
    const place = letters[(seed * 7919 + column * 31) % letters.length] ?? 0;
    return text.slice(0, place) + "aeioustnrl".charAt((seed * 13 + column * 7) % 10) + text.slice(place + 1);
  });
}

const textCell = (text: string): Cell => ({ value: text, text, format: "General" });

/** Lines on top of the sheet, and a blank one: everything moves down. */
function onTop(snapshot: WorkbookSnapshot, table: GoldTable, lines: readonly string[]): readonly Disturbed[] {
  const sheet = sheetOf(snapshot, table);
  if (!sheet?.used) return [];
  const width = sheet.used.columns;
  const rows = lines.length + 1;
  const blank = Array.from({ length: width }, () => undefined);
  const top = [...lines.map((text) => [textCell(text), ...blank.slice(1)]), blank];
  const { row } = sheet.used;
  return [
    {
      what: "on top",
      moved: rows,
      sheet: {
        ...sheet,
        used: { ...sheet.used, row, rows: sheet.used.rows + rows },
        cells: [...top, ...sheet.cells],
        merges: sheet.merges.map((merge) => ({ ...merge, row: merge.row + rows })),
        tables: [],
      },
    },
  ];
}

function below(snapshot: WorkbookSnapshot, table: GoldTable, lines: readonly string[]): readonly Disturbed[] {
  const sheet = sheetOf(snapshot, table);
  if (!sheet?.used) return [];
  const blank = Array.from({ length: sheet.used.columns }, () => undefined);
  const cells = [...sheet.cells, blank, ...lines.map((text) => [textCell(text), ...blank.slice(1)])];
  return [{ what: "below", moved: 0, sheet: { ...sheet, used: { ...sheet.used, rows: cells.length }, cells } }];
}

/** A list two columns to the right, from the heading row down. */
function beside(snapshot: WorkbookSnapshot, table: GoldTable): readonly Disturbed[] {
  const sheet = sheetOf(snapshot, table);
  if (!sheet?.used) return [];
  const top = Math.max(...table.headerRows) - 1 - sheet.used.row;
  const cells = sheet.cells.map((line, i) => {
    const text = LIST.slice(0, 2)[i - top];
    return [...line, undefined, text === undefined ? undefined : textCell(text)];
  });
  return [
    { what: "beside", moved: 0, sheet: { ...sheet, used: { ...sheet.used, columns: sheet.used.columns + 2 }, cells } },
  ];
}
