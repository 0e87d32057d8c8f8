import type { Finding } from "../findings/finding";
import { makeFinding, type FindingPlace } from "../findings/findings";
import type { Action, ActionPlan } from "../plan/actionPlan";
import type { ActionRole } from "../recognise/recognition";
import { isOpen, statusThatCounts } from "../plan/actionFacts";

interface TableRule {
  readonly column: ActionRole;
  /** The actions that would need the column; without any there is nothing to say. */
  readonly needs: (action: Action) => boolean;
  readonly note: (at: FindingPlace, table: string) => Finding;
}

const isComplete = (action: Action): boolean => statusThatCounts(action) === "complete";

/** One note for a table without the column, instead of one finding for each of its actions. */
const TABLE_RULES: readonly TableRule[] = [
  {
    column: "completedOn",
    needs: isComplete,
    note: (at, table) => makeFinding("complete-no-date", at, { table }, "note"),
  },
  {
    column: "evidence",
    needs: isComplete,
    note: (at, table) => makeFinding("complete-no-evidence", at, { table }, "note"),
  },
  {
    column: "lastUpdated",
    needs: (action) => isOpen(action) && statusThatCounts(action) !== "on hold",
    note: (at, table) => makeFinding("stale-update", at, { days: null, table }, "note"),
  },
];

/**
 * The notes about tables of actions that lack a column (F24, F26, F29) or any recommendation (F32), and their ids that became
 * days (F57); the place is their heading row.
 */
export function tableFindings({ sources, actions }: ActionPlan): readonly Finding[] {
  return sources.flatMap(({ tableKey, sheet, headingRow, roles }) => {
    const own = actions.filter((action) => action.tableKey === tableKey);
    const at = { place: { sheet, row: headingRow, column: own[0]?.place.column ?? 0 }, actionKey: null };
    const lacking = TABLE_RULES.filter(({ column, needs }) => !roles.includes(column) && own.some(needs));
    const answersNone = own.length > 0 && own.every(({ recommendation }) => recommendation === null);
    return [
      ...lacking.map(({ note }) => note(at, sheet)),
      ...(answersNone ? [makeFinding("no-recommendation", at, { table: sheet }, "note")] : []),
      ...idsThatBecameDays(own),
    ];
  });
}

/** F57, once for a table: "1.2" was typed and Excel shows 1 February; the place is the first of them. */
function idsThatBecameDays(actions: readonly Action[]): readonly Finding[] {
  const found = actions.flatMap(({ id, idBefore, cells }) =>
    id !== null && idBefore !== undefined ? [{ id, idBefore, place: cells.id ?? null }] : [],
  );
  const [first] = found;
  if (first === undefined) return [];
  const facts = { ids: found.map(({ id }) => id), likely: found.map(({ idBefore }) => idBefore) };
  return [makeFinding("id-became-day", { place: first.place, actionKey: null }, facts)];
}
