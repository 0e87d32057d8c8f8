import { cellAddress } from "../snapshot/address";
import { rolesOfLabel, type Card, type CardLabel } from "./cards";
import type { CardField, Correction, RecognisedColumn, RecognisedRow, RecognisedTable } from "./recognition";
import { sectionOf } from "./rowWords";
import type { SheetGrid } from "./sheetGrid";
import { proposesTicking } from "./ticking";
import { ACTION_ROLES, type ActionRole } from "./recognition";

/** How surely the labels of cards carry their fields: they come again on every card, each with its value. */
const SURE = 0.9;
const LIKELY = 0.78;

/** The plan that is written as cards, a record a card (T15). A role is the label's that says it most plainly. */
export function tableOfCards(
  grid: SheetGrid,
  cards: readonly Card[],
  corrections: readonly Correction[],
  welsh: boolean,
): RecognisedTable {
  const { name, visibility } = grid.sheet;
  const labels = cards.flatMap((card) => card.labels);
  const first = labels[0];
  const firstRow = first?.row ?? 0;
  const key = `${name}!${cellAddress(firstRow, first?.column ?? 0)}`;
  const chosen = corrections.findLast((c) => c.kind === "table" && c.tableKey === key);
  const columns = corrected(columnsOf(labels), key, corrections);
  const columnsSeen = labels.flatMap((l) => [l.column, ...l.value.map((v) => v.column)]);
  return {
    key,
    sheet: name,
    visibility,
    kind: chosen?.kind === "table" ? chosen.tableKind : "actions",
    headerRows: [firstRow],
    firstRow,
    lastRow: Math.max(...cards.map((card) => card.lastRow)),
    firstColumn: Math.min(...columnsSeen),
    lastColumn: Math.max(...columnsSeen),
    columns,
    rows: rowsOf(grid, cards, columns, welsh),
    confidence: chosen ? 1 : SURE,
    evidence: chosen
      ? [{ code: "correction", text: chosen.kind === "table" ? chosen.tableKind : "" }]
      : columns.filter((c) => c.role !== null).map((c) => ({ code: "heading", text: c.heading })),
    ticked: chosen?.kind === "table" ? chosen.ticked : proposesTicking(grid.sheet, above(grid, firstRow)),
    own: null,
    manner: "cards",
  };
}

const LINES_ABOVE = 12;
const above = (grid: SheetGrid, row: number): readonly string[] =>
  grid.rows
    .filter((line) => line.row < row)
    .slice(-LINES_ABOVE)
    .map((line) => line.cells.map((c) => c.text).join(" "));

/** A column for each label; where two ask for the same field, the one that has more answers carries it. */
function columnsOf(labels: readonly CardLabel[]): readonly RecognisedColumn[] {
  const byKey = new Map<string, CardLabel[]>();
  for (const label of labels) byKey.set(label.key, [...(byKey.get(label.key) ?? []), label]);
  const answered = (list: readonly CardLabel[]): number => list.filter((l) => l.value.length > 0).length;
  const claims = [...byKey]
    .flatMap(([key, list]) =>
      rolesOfLabel(key)
        .filter(({ role }) => isRole(role))
        .map(({ role, strength }) => ({ key, role: role as ActionRole, weight: strength * (1 + answered(list)) })),
    )
    .sort((a, b) => b.weight - a.weight);
  const roleOf = new Map<string, ActionRole>();
  for (const { key, role } of claims)
    if (!roleOf.has(key) && ![...roleOf.values()].includes(role)) roleOf.set(key, role);
  const columns = [...byKey].map(([key, list]): RecognisedColumn => {
    const role = roleOf.get(key) ?? null;
    const strength = rolesOfLabel(key).find((r) => r.role === role)?.strength ?? 0;
    return {
      column: list.flatMap((l) => l.value)[0]?.column ?? list[0]?.column ?? 0,
      heading: headingOf(list[0]),
      role,
      confidence: role === null ? 0.6 : strength >= 0.8 ? SURE : LIKELY,
      evidence: role === null ? [] : [{ code: "heading", text: headingOf(list[0]) }],
    };
  });
  const numbered = labels.filter((label) => label.number !== null);
  if (columns.some((c) => c.role === "id") || numbered.length < 2) return columns;
  const [label] = numbered;
  const place = { column: label?.column ?? 0, heading: headingOf(label) };
  return [
    ...columns,
    { ...place, role: "id", confidence: LIKELY, evidence: [{ code: "position", text: place.heading }] },
  ];
}

const isRole = (role: string): role is ActionRole => (ACTION_ROLES as readonly string[]).includes(role);

/** "Action A1: Repair the bell" is the label "Action". */
const headingOf = (label: CardLabel | undefined): string =>
  label === undefined ? "" : label.text.slice(0, label.key.length).trim();

/** A choice for a label is found by its words: several labels share a column of the sheet. */
function corrected(
  columns: readonly RecognisedColumn[],
  key: string,
  corrections: readonly Correction[],
): readonly RecognisedColumn[] {
  let now = columns;
  for (const choice of corrections) {
    if (choice.kind !== "column" || choice.tableKey !== key) continue;
    const heading = choice.anchor?.headings[0];
    const chosen = now.find((c) => (heading === undefined ? c.column === choice.column : c.heading === heading));
    now = now.map((column) =>
      column === chosen
        ? { ...column, role: choice.role, confidence: 1, evidence: [{ code: "correction", text: choice.role ?? "" }] }
        : column.role !== null && column.role === choice.role
          ? { ...column, role: null }
          : column,
    );
  }
  return now;
}

function rowsOf(
  grid: SheetGrid,
  cards: readonly Card[],
  columns: readonly RecognisedColumn[],
  welsh: boolean,
): readonly RecognisedRow[] {
  // The number in a label is the last column, under the label's own words.
  const roles = new Map([...columns].reverse().map((c) => [c.heading.toLowerCase(), c.role]));
  const isNumbered = columns.at(-1)?.role === "id";
  return cards.flatMap((card, i): readonly RecognisedRow[] => {
    const fields = fieldsOf(card, roles, isNumbered);
    const { firstRow, lastRow } = card;
    const before = cards[i - 1]?.lastRow ?? -1;
    const between = grid.rows.filter(({ row }) => row > before && row < firstRow);
    const sections = between.flatMap((line): readonly RecognisedRow[] => {
      // "Recommendation 2 | Improve attendance"; above the first card stands the title of the whole.
      const text = line.cells.length <= 2 ? line.cells.map((c) => c.text).join(" ") : "";
      const { names, ref, plain } = sectionOf(text, welsh);
      return plain && (ref !== null || (i > 0 && line.cells.length === 1))
        ? [{ row: line.row, kind: "section", section: { text, names, ref } }]
        : [];
    });
    if (!fields.has("action")) return sections;
    const inside = grid.rows.filter(({ row }) => row > firstRow && row <= lastRow);
    return [
      ...sections,
      { row: firstRow, kind: "record", fields },
      ...inside.map(({ row }): RecognisedRow => ({ row, kind: "continuation" })),
    ];
  });
}

function fieldsOf(
  card: Card,
  roles: ReadonlyMap<string, RecognisedColumn["role"]>,
  isNumbered: boolean,
): ReadonlyMap<string, readonly CardField[]> {
  const fields = new Map<string, readonly CardField[]>();
  for (const { key, value } of card.labels) {
    const role = roles.get(key);
    if (role !== null && role !== undefined && value.length > 0 && !fields.has(role)) fields.set(role, value);
  }
  const named = card.labels.find((label) => label.number !== null);
  if (!fields.has("id") && named && isNumbered)
    fields.set("id", [{ row: named.row, column: named.column, text: named.number ?? "" }]);
  return fields;
}
