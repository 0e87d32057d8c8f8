import { tableIn, type ReadSheet, type ReadTable } from "./readXlsx";
import type { Compared } from "./recount";
import { figures, sum, textOf, under, type Cells } from "./recountPack";

/** So many days late are Red, whatever else a row says. */
const RED_AFTER = 31;

/** The sheet of other services, from the rows that were brought in; of its ratings those that follow from the day alone. */
export function recountServices(sheets: readonly ReadSheet[], asAt: number): readonly Compared[] {
  const [table, said] = [tableIn(sheets, "PlanServiceActions"), tableIn(sheets, "BoardServices")];
  if (!table || !said) return [{ where: "other services", says: "no table", counted: "one" }];
  const rowsOf = (service: string): readonly Cells[] =>
    table.rows.filter((row) => service === "All" || under(table, row, "Service") === service);
  const statusIs = (row: Cells, ...statuses: readonly string[]): boolean =>
    statuses.includes(String(under(table, row, "Status")));
  const daysLate = (row: Cells): number => {
    const day = under(table, row, "Due");
    return typeof day !== "number" || statusIs(row, "Complete", "Cancelled") ? 0 : asAt - day;
  };
  const figuresOf = (rows: readonly Cells[]): readonly unknown[] => {
    const standing = rows.filter((row) => !statusIs(row, "Cancelled"));
    const complete = standing.filter((row) => statusIs(row, "Complete"));
    return [
      `${String(complete.length)} of ${String(standing.length)}`,
      complete.filter((row) => under(table, row, "Evidence") !== "").length,
      standing.filter((row) => daysLate(row) > RED_AFTER).length,
      standing.filter((row) => daysLate(row) > 0 && !statusIs(row, "On hold")).length,
    ];
  };
  const whole = figuresOf(table.rows);
  const text = textOf(sheets.find(({ tables }) => tables.some(({ name }) => name === said.name)));
  return [
    {
      where: "the headline of other services",
      says: figures(text, /(\d+) of (\d+) actions? of 2 other services (?:is|are) complete \(.*?\) and (\d+|none)/),
      counted: [...String(whole[0]).split(" of ").map(Number), Number(whole[3]) || NaN],
    },
    ...said.rows.map((row) => ({
      where: `other services: ${String(row[0])}`,
      says: [...["Complete", "Blue", "Red", "Overdue"].map((heading) => under(said, row, heading)), sumOf(said, row)],
      counted: [
        ...figuresOf(rowsOf(String(row[0]))),
        rowsOf(String(row[0])).filter((one) => !statusIs(one, "Cancelled")).length,
      ],
    })),
  ];
}

const sumOf = (table: ReadTable, row: Cells): number =>
  sum(["Blue", "Green", "Amber", "Red", "Grey"].map((colour) => Number(under(table, row, colour))));
