import type { Finding, FindingCode } from "../findings/finding";
import { ACTION_ROLES, type ActionRole } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import type { OwnTable } from "../tables/findTables";
import { RECOMMENDATIONS } from "../tables/recommendations";
import { columnOf, findOwnTable, recordsOf } from "../tables/records";
import { SCHOOL_CODES } from "../validate/schoolRules";
import { fieldOf } from "./findingField";
import { balanceRows, schoolRows } from "./layoutSchools";
import { placeText } from "./placeText";
import { TABLE_ROW, type LayoutInput } from "./sheetLayout";

/** Where the actions stand on our sheet: the row by the action's source, and the column of each field. */
interface ActionCells {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: (role: ActionRole) => number;
}

/** Of a table that is still to be written: in the plan's order. */
const cellsToBe = ({ plan }: LayoutInput): ActionCells => ({
  rowOf: new Map(plan.actions.map(({ place }, index) => [placeText(place), TABLE_ROW + 1 + index])),
  columnOf: (role) => ACTION_ROLES.indexOf(role),
});

/** Of a table that stands, however its rows and columns were moved. */
const existingCells = (table: OwnTable<ActionRole>): ActionCells => ({
  rowOf: new Map(recordsOf(table).map(({ row, text }) => [text("source"), table.block.row + 1 + row])),
  columnOf: (role) => (columnOf(table, role) < 0 ? -1 : table.block.column + columnOf(table, role)),
});

/** The cell of each recommendation's words on our sheet, by its ref. */
function recommendationCells({ plan, snapshot, sheets }: LayoutInput): ReadonlyMap<string, CellPlace> {
  const table = findOwnTable(snapshot, "recommendations");
  const sheet = sheets.recommendations;
  const column = RECOMMENDATIONS.columns.findIndex(({ field }) => field === "recommendation");
  if (!table)
    return new Map(plan.recommendations.map(({ ref }, index) => [ref, { sheet, row: TABLE_ROW + 1 + index, column }]));
  return new Map(
    recordsOf(table).flatMap((record) => {
      const place = record.place("recommendation") ?? record.place("ref");
      return place ? [[record.text("ref"), place] as const] : [];
    }),
  );
}

/** The rows of schools, balances and totals in tables that are still to be written, by where they were read; the first of each. */
function schoolCells(input: LayoutInput): ReadonlyMap<string, CellPlace> {
  if (findOwnTable(input.snapshot, "schools")) return new Map();
  const { sheets } = input;
  const row = (index: number): number => TABLE_ROW + 1 + index;
  const schools = schoolRows(input).map(
    ({ place }, index) => [`case ${placeText(place)}`, { sheet: sheets.schools, row: row(index), column: 0 }] as const,
  );
  const balances = balanceRows(input).map(
    ({ place }, index) => [placeText(place), { sheet: sheets.schoolBalances, row: row(index), column: 0 }] as const,
  );
  return new Map([...schools, ...balances].reverse());
}

/** Findings about a school's figures stand with its balances, those about its case with the school. */
const ABOUT_FIGURES: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...(["balance-break", "balance-conflict", "total-not-reconciled"] as const),
]);

function schoolPlace({ code, place }: Finding, cells: ReadonlyMap<string, CellPlace>): CellPlace | null {
  if (place === null || !SCHOOL_CODES.has(code)) return null;
  if (code === "school-doubtful" || code === "balance-doubtful") return null;
  return cells.get(ABOUT_FIGURES.has(code) ? placeText(place) : `case ${placeText(place)}`) ?? null;
}

/**
 * Where a finding about an action or a recommendation is put right: on our sheets, since the council's own stay as they
 * are.
 */
export function placesOnOurSheets(input: LayoutInput): (finding: Finding) => CellPlace | null {
  const { plan, sheets, snapshot } = input;
  const recommendations = recommendationCells(input);
  const ofRecommendation = ({ facts }: Finding): CellPlace | undefined =>
    "ref" in facts ? recommendations.get(facts.ref) : undefined;
  const schools = schoolCells(input);
  if (plan.origin === "tables")
    return (finding) => ofRecommendation(finding) ?? schoolPlace(finding, schools) ?? finding.place;
  const table = findOwnTable(snapshot, "actions");
  const ours = table ? existingCells(table) : cellsToBe(input);
  const actions = new Map(plan.actions.map((action) => [action.key, action]));
  // Evidence that several actions share is told at the first of them, and is about none alone (F55).
  const withEvidence = new Map(
    plan.actions.map((action) => [placeText(action.cells.evidence ?? action.place), action]),
  );
  return (finding) => {
    const { code, place, actionKey } = finding;
    const shared = code === "evidence-thin" && place !== null ? withEvidence.get(placeText(place)) : undefined;
    const action = actionKey === null ? shared : actions.get(actionKey);
    const cell = ofRecommendation(finding) ?? schoolPlace(finding, schools);
    if (cell) return cell;
    if (!action || !place) return place;
    const row = ours.rowOf.get(placeText(action.place));
    const column = ours.columnOf(fieldOf(code, action, place));
    return row === undefined || column < 0 ? place : { sheet: sheets.actions, row, column };
  };
}
