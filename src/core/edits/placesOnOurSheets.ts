import type { Finding, FindingCode } from "../findings/finding";
import type { Action } from "../plan/actionPlan";
import { ACTION_ROLES, type ActionRole } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import { languages } from "./growTable";
import { bodyRows, bodyText, columnOf, findOwnTable, type OwnTable } from "./ownTables";
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
function cellsThatStand(table: OwnTable, { words }: LayoutInput): ActionCells {
  const column = (role: ActionRole): number =>
    columnOf(
      table,
      languages(words).map(({ sheets }) => sheets.headings.actions[role]),
    );
  const source = column("source");
  const rows = Array.from({ length: bodyRows(table) }, (_, row) => row);
  return {
    rowOf: new Map(rows.map((row) => [bodyText(table, row, source), table.block.row + 1 + row])),
    columnOf: (role) => (column(role) < 0 ? -1 : table.block.column + column(role)),
  };
}

/** Fields that may share a cell of the council's sheet with another ("Status / RAG", an id that tells the recommendation). */
const FIELD_OF: Readonly<Partial<Record<FindingCode, ActionRole>>> = {
  "claimed-rosier-than-computed": "claimedRag",
  "no-recommendation": "recommendation",
  "recommendation-doubtful": "recommendation",
};

/** The field of an action that was read from the place; its words where none was. */
function roleAt({ cells }: Action, place: CellPlace): ActionRole {
  const isThere = (role: ActionRole): boolean => {
    const cell = cells[role];
    return cell?.sheet === place.sheet && cell.row === place.row && cell.column === place.column;
  };
  return ACTION_ROLES.find(isThere) ?? "action";
}

/** The row of each recommendation on our sheet, by its ref. */
function recommendationRows({ plan, snapshot, words }: LayoutInput): ReadonlyMap<string, number> {
  const table = findOwnTable(snapshot, "recommendations");
  if (!table) return new Map(plan.recommendations.map(({ ref }, index) => [ref, TABLE_ROW + 1 + index]));
  const ref = columnOf(
    table,
    languages(words).map(({ sheets }) => sheets.headings.recommendations.ref),
  );
  const rows = Array.from({ length: bodyRows(table) }, (_, row) => row);
  return new Map(rows.map((row) => [bodyText(table, row, ref), table.block.row + 1 + row]));
}

/** The words of a recommendation stand in the second column of its table. */
const RECOMMENDATION_COLUMN = 1;

/**
 * Where a finding about an action or a recommendation is put right: on our sheets, since the council's own stay as they
 * are.
 */
export function placesOnOurSheets(input: LayoutInput): (finding: Finding) => CellPlace | null {
  const { plan, sheets, snapshot } = input;
  if (plan.origin === "tables") return ({ place }) => place;
  const table = findOwnTable(snapshot, "actions");
  const ours = table ? cellsThatStand(table, input) : cellsToBe(input);
  const actions = new Map(plan.actions.map((action) => [action.key, action]));
  const recommendations = recommendationRows(input);
  return ({ code, place, actionKey, facts }) => {
    const action = actionKey === null ? undefined : actions.get(actionKey);
    const ofRecommendation = "ref" in facts ? recommendations.get(facts.ref) : undefined;
    if (ofRecommendation !== undefined)
      return { sheet: sheets.recommendations, row: ofRecommendation, column: RECOMMENDATION_COLUMN };
    if (!action || !place) return place;
    const row = ours.rowOf.get(placeText(action.place));
    const column = ours.columnOf(FIELD_OF[code] ?? roleAt(action, place));
    return row === undefined || column < 0 ? place : { sheet: sheets.actions, row, column };
  };
}
