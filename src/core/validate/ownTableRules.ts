import type { Finding, FindingFacts, Severity } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import { RULE_ROWS } from "../rate/ruleRows";
import { wasWrittenByUs } from "../read/tableWords";
import type { CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { WorkBefore } from "../steps/workBefore";
import { TABLE, type TableKey } from "../tables/allTables";
import { ownTables, type OwnTable, type Stranger } from "../tables/findTables";
import { goneFields, hindranceOf, lackedColumns } from "../tables/olderTables";
import { bodyCell, recordsOf, type OwnRecord } from "../tables/records";
import { likelyFields } from "./likelyFields";

type Facts = FindingFacts["own-table-damaged"];

const damage = (place: CellPlace | null, facts: Facts, severity?: Severity): Finding =>
  makeFinding("own-table-damaged", { place, actionKey: null }, facts, severity);

/** The fields by which the rows of a table are told apart. An action that was typed by hand has no source yet. */
const KEYS: Readonly<Partial<Record<TableKey, Key>>> = {
  actions: { fields: ["source"], mayBeEmpty: true },
  recommendations: { fields: ["ref"], mayBeEmpty: false },
  settings: { fields: ["setting"], mayBeEmpty: true },
  rules: { fields: ["rule"], mayBeEmpty: true },
  schools: { fields: ["schoolNumber"], mayBeEmpty: true },
  // Figures that disagree are told as such (F39).
  schoolBalances: {
    fields: ["schoolNumber", "year", "kind", "asAt", "opening", "inYear", "closing", "budgetShare"],
    mayBeEmpty: true,
  },
};

interface Key {
  /** The first is what the finding names. */
  readonly fields: readonly [string, ...string[]];
  readonly mayBeEmpty: boolean;
}

/** What people did to tables of ours that the tables cannot do without (F56), and copies of our sheets. */
export function ownTableFindings(
  snapshot: WorkbookSnapshot,
  before: WorkBefore = new WorkBefore(),
): readonly Finding[] {
  const { found, strangers } = ownTables(snapshot);
  const ofTables = [...found.values()].flatMap((table) => {
    const { key, sheet, fields, doubtful, name, mark, known } = table;
    const identity = before.same(`who the table ${key} is`, { fields, doubtful, name, mark, known });
    return before.once(`damage to the table ${key}`, [sheet, identity], () => findingsOf(table));
  });
  return [...ofTables, ...strangers.flatMap(copyFinding)];
}

function findingsOf(table: OwnTable): readonly Finding[] {
  const { description } = table;
  if (description.life === "memory" || description.life === "paper") return [];
  return [
    ...wholeTableFindings(table),
    ...(table.doubtful.length > 0 ? doubtfulFindings(table) : goneFindings(table)),
    ...keyFindings(table),
    ...formulaFindings(table),
    ...(table.key === "actions" ? withoutAction(table) : []),
    ...(table.key === "rules" ? ruleFindings(table) : []),
  ];
}

/** Rows of Actions with something typed into them and no words of an action: nothing rates or counts them. */
function withoutAction(table: OwnTable): readonly Finding[] {
  if (!table.fields.includes("action")) return [];
  const rows = recordsOf(table).filter(({ text }) => text("action").trim() === "");
  const [first] = rows;
  return first
    ? [damage(first.place("action"), factsOf(table, "no-action", { field: "action", rows: rows.length }))]
    : [];
}

/** Rules whose row is gone. */
function ruleFindings(table: OwnTable): readonly Finding[] {
  if (!table.fields.includes("rule")) return [];
  const existing = new Set(recordsOf(table).map(({ text }) => text("rule").toLowerCase()));
  return RULE_ROWS.filter(({ key }) => !existing.has(key.toLowerCase())).map(({ key }) =>
    damage(headingPlace(table), factsOf(table, "rule-gone", { text: key })),
  );
}

const factsOf = ({ description }: OwnTable, why: Facts["why"], more: Partial<Facts> = {}): Facts => ({
  table: description.name,
  why,
  field: "",
  text: "",
  choices: [],
  rows: 0,
  ...more,
});

const headingPlace = ({ sheet, block }: OwnTable, column = 0): CellPlace => ({
  sheet: sheet.name,
  row: block.row,
  column: block.column + column,
});

function wholeTableFindings(table: OwnTable): readonly Finding[] {
  const { name, mark, known } = table;
  const beside = lackedColumns(table).length > 0 && hindranceOf(table) === "table-across";
  return [
    ...(name === null ? [damage(headingPlace(table), factsOf(table, "range"))] : []),
    ...(mark === null && known !== null ? [damage(headingPlace(table), factsOf(table, "mark-lost"))] : []),
    ...(beside
      ? [
          damage(
            headingPlace(table, table.block.columns),
            factsOf(table, "no-room", { rows: lackedColumns(table).length }),
          ),
        ]
      : []),
  ];
}

const goneFindings = (table: OwnTable): readonly Finding[] =>
  goneFields(table).map(({ field }) => damage(headingPlace(table), factsOf(table, "column-gone", { field })));

/** What a column may be, the likeliest first. */
const doubtfulFindings = (table: OwnTable): readonly Finding[] =>
  table.doubtful.map((column) => {
    const choices = likelyFields(table, column, goneFields(table)).map((likely) => likely.column.field);
    return damage(
      headingPlace(table, column),
      factsOf(table, "column-doubtful", { text: table.headings[column] ?? "", choices }),
    );
  });

function keyFindings(table: OwnTable): readonly Finding[] {
  const key = KEYS[table.key];
  if (key === undefined || !key.fields.every((one) => table.fields.includes(one))) return [];
  const [field] = key.fields;
  const rows = new Map<string, OwnRecord<string>[]>();
  for (const record of recordsOf(table)) {
    const texts = key.fields.map((one) => record.text(one).trim().toLowerCase());
    const text = texts[0] === "" ? "" : texts.join("\n");
    rows.set(text, [...(rows.get(text) ?? []), record]);
  }
  return [...rows].flatMap(([text, records]) => {
    const [first, second] = records;
    if (first === undefined) return [];
    if (text === "")
      return key.mayBeEmpty
        ? []
        : [damage(first.place(field), factsOf(table, "key-empty", { field, rows: records.length }))];
    if (second === undefined) return [];
    return [
      damage(
        second.place(field),
        factsOf(table, "key-twice", { field, text: first.text(field), rows: records.length }),
      ),
    ];
  });
}

/** Values typed over the formulas of a column, and rows without them: what such a row shows does not follow the plan. */
function formulaFindings(table: OwnTable): readonly Finding[] {
  const records = recordsOf(table);
  return table.description.columns.flatMap(({ field, writtenBy }) => {
    const column = table.fields.indexOf(field);
    if (writtenBy !== "formula" || column < 0) return [];
    const without = records.filter(({ row }) => {
      const cell = bodyCell(table, row, column);
      return cell?.formula === undefined && !wasWrittenByUs(field, cell?.value);
    });
    const typed = without.filter(({ cell }) => (cell(field)?.value ?? "") !== "");
    const empty = without.filter(({ cell }) => (cell(field)?.value ?? "") === "");
    return [...countFinding(table, "typed-over", field, typed), ...countFinding(table, "no-formulas", field, empty)];
  });
}

function countFinding(
  table: OwnTable,
  why: "typed-over" | "no-formulas",
  field: string,
  records: readonly OwnRecord<string>[],
): readonly Finding[] {
  const [first] = records;
  return first ? [damage(first.place(field), factsOf(table, why, { field, rows: records.length }))] : [];
}

/** A copy of a sheet of ours counts nowhere: only the reader has to know. */
function copyFinding({ key, sheet, table, why }: Stranger): readonly Finding[] {
  const place = { sheet: sheet.name, row: table.block.row, column: table.block.column };
  const facts: Facts = { table: TABLE[key].name, why: "copy", field: "", text: sheet.name, choices: [], rows: 0 };
  return why === "copy" ? [damage(place, facts, "note")] : [];
}
