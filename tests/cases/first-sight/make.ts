import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { councilWorkbook, type CouncilCell } from "../../../samples/councilWorkbook";
import { columnNumber } from "../../../src/core/snapshot/address";
import { parseIsoDate, toSerial } from "../../../src/core/calendar/calendarDate";

/**
 * Writes a workbook and its right answer from each text here: `npx tsx tests/cases/first-sight/make.ts`. A text has its
 * sheets (`## Name`, then a line a row, cells parted by `|`) and, under `## gold`, the table and a line for each record.
 */
const SEPARATOR = "|";

interface TextSheet {
  readonly name: string;
  readonly lines: readonly string[];
}

function sheetsOf(text: string): readonly TextSheet[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = "", ...lines] = part.replace(/\n$/, "").split("\n");
      return { name, lines };
    });
}

function cellOf(text: string): CouncilCell {
  const day = parseIsoDate(text);
  if (day) return { v: toSerial(day, 1900), look: "day" };
  if (/^\d+%$/.test(text)) return { v: Number(text.slice(0, -1)) / 100, look: "percent" };
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text === "" ? null : text;
}

const ownersOf = (list: string): readonly object[] =>
  list.split(",").map((owner) => {
    const [text, kind] = owner.split(":");
    return { text, kind };
  });

/** "B null, F latestUpdate/status" */
const columnsOf = (list: string): readonly object[] =>
  list === ""
    ? []
    : list.split(", ").map((column) => {
        const [letter = "", roles = ""] = column.split(" ");
        const accept = roles.split("/").map((role) => (role === "null" ? null : role));
        return accept.length > 1 ? { letter, role: accept[0], accept } : { letter, role: accept[0] };
      });

function valueOf(field: string, value: string): unknown {
  if (field === "owners") return ownersOf(value);
  if (field === "percent") return Number(value);
  return value === "-" ? null : value;
}

function goldOf(name: string, sheets: readonly TextSheet[], lines: readonly string[]): object {
  const [first = "", second = "", ...records] = lines;
  const [sheet = "", kind = "", span = "", header = "", columns = ""] = second.slice("table ".length).split(SEPARATOR);
  const [firstRow, lastRow] = span.split("-").map(Number);
  const kinds = kind.split("/");
  const grid = sheets.find((s) => s.name === sheet)?.lines ?? [];
  const actionColumn = /([A-Z]+) action/.exec(columns)?.[1];
  return {
    format: "plan-gold/2",
    partial: true,
    workbook: `${name}.xlsx`,
    asOf: first.slice("asOf ".length),
    tables: [
      {
        sheet,
        kind: kinds[0],
        ...(kinds.length > 1 ? { kindAccept: kinds } : {}),
        firstRow,
        lastRow,
        headerRows: [Number(header)],
        columns: columnsOf(columns),
      },
    ],
    actions: records.map((line) => {
      const [row = "", ...fields] = line.split(SEPARATOR);
      const cells = (grid[Number(row) - 1] ?? "").split(SEPARATOR);
      const action = actionColumn === undefined ? "" : (cells[columnNumber(actionColumn)] ?? "");
      const given = fields.map((field) => {
        const [key = "", value = ""] = field.split("=");
        return [key, valueOf(key, value)] as const;
      });
      return { sheet, row: Number(row), action, ...Object.fromEntries(given) };
    }),
    notPlans: [],
  };
}

for (const file of readdirSync(import.meta.dirname).filter((f) => f.endsWith(".txt"))) {
  const name = file.slice(0, -".txt".length);
  const parts = sheetsOf(readFileSync(join(import.meta.dirname, file), "utf8"));
  const sheets = parts.filter((p) => p.name !== "gold");
  const gold = goldOf(name, sheets, parts.find((p) => p.name === "gold")?.lines ?? []);
  const rows = (lines: readonly string[]) => lines.map((line) => line.split(SEPARATOR).map(cellOf));
  const workbook = councilWorkbook(sheets.map((s) => ({ name: s.name, rows: rows(s.lines) })));
  writeFileSync(join(import.meta.dirname, `${name}.xlsx`), workbook);
  writeFileSync(join(import.meta.dirname, `${name}.gold.json`), `${JSON.stringify(gold, null, 2)}\n`);
}
