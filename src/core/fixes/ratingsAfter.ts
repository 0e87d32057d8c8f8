import type { Action, ActionPlan, MovingDate } from "../plan/actionPlan";
import { writtenDay } from "../rate/nextChange";
import { rateAction, type RatingContext } from "../rate/rateAction";
import { rateWithSchools } from "../rate/financeRule";
import type { RatedSchool } from "../rate/rateSchool";
import type { RatedAction, RatedRecommendation, Rating } from "../rate/rating";
import { ownerCellAnswers, rowsThatCount } from "../read/ownerCell";
import { endlessInTable } from "../read/tableWords";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { FixValue } from "./fixValue";
import { cellOfFix } from "./fixes";
import type { FixAccepted } from "./proposeFixes";

/** A rating as it is and as it will be. */
export interface RatingMove {
  readonly before: Rating;
  readonly after: Rating;
}

/** What fixes do to ratings once they are written. */
export interface RatingsAfter {
  /** Every action whose row a fix is written into, also where its rating stays. */
  readonly actions: readonly (RatingMove & { readonly key: string })[];
  /** Recommendations that have another rating then. */
  readonly recommendations: readonly (RatingMove & { readonly ref: string })[];
}

/** What a review says that the ratings rest on. */
interface Reviewed {
  readonly snapshot: WorkbookSnapshot;
  readonly plan: Pick<ActionPlan, "register">;
  readonly rated: readonly RatedAction[];
  readonly recommendations: readonly RatedRecommendation[];
  readonly ratedWith: RatingContext;
  readonly schools: readonly RatedSchool[];
  readonly financeRef: string;
}

/**
 * What accepted fixes do to the ratings of their actions and recommendations. Nothing is read again: each action is rated by
 * the same rules with what its cell will hold. A limit that makes no sense moves nothing, since the standard counts already.
 */
export function ratingsAfter(review: Reviewed, accepted: readonly FixAccepted[]): RatingsAfter {
  const fixed = fixedActions(review, accepted);
  if (fixed.size === 0) return { actions: [], recommendations: [] };
  const now = new Map<RatedAction, RatedAction>(
    [...fixed].map(([rated, action]) => [rated, rateAction(action, review.ratedWith)]),
  );
  const rated = review.rated.map((one) => now.get(one) ?? one);
  const refs = new Set([...now].flatMap(([before, after]) => [before, after].map((one) => one.action.recommendation)));
  const recommendations = review.recommendations
    .filter(({ recommendation }) => refs.has(recommendation.ref))
    .map(({ recommendation, rating }) => ({
      ref: recommendation.ref,
      before: rating,
      after: rateWithSchools(recommendation, rated, { ...review, ...review.ratedWith }).rating,
    }));
  return {
    actions: [...now].map(([before, after]) => ({
      key: before.action.key,
      before: before.rating,
      after: after.rating,
    })),
    recommendations: recommendations.filter(({ before, after }) => before !== after),
  };
}

const byRow = new WeakMap<Reviewed["rated"], ReadonlyMap<string, RatedAction>>();

/** Each action by the row of our table that it stands in. */
function ratedByRow(rated: Reviewed["rated"]): ReadonlyMap<string, RatedAction> {
  const known = byRow.get(rated);
  if (known) return known;
  const found = new Map(
    rated.flatMap((one) => {
      const at = one.action.cells.action;
      return at ? [[`${at.sheet}!${String(at.row)}`, one] as const] : [];
    }),
  );
  byRow.set(rated, found);
  return found;
}

/** The actions into whose rows something is written, as they will be. */
function fixedActions(review: Reviewed, accepted: readonly FixAccepted[]): ReadonlyMap<RatedAction, Action> {
  const atRow = ratedByRow(review.rated);
  const fixed = new Map<RatedAction, Action>();
  for (const { code, place, value } of accepted) {
    const at = cellOfFix(review.snapshot, { code, place });
    const rated = at?.table.key === "actions" ? atRow.get(`${place.sheet}!${String(place.row)}`) : undefined;
    if (!at || !rated) continue;
    const before = fixed.get(rated) ?? rated.action;
    fixed.set(rated, { ...before, ...written(before, at.field, value, review) });
  }
  return fixed;
}

const DAYS: ReadonlySet<string> = new Set<MovingDate>(["start", "due", "revisedDue", "completedOn", "lastUpdated"]);

/** What an action says of itself once a cell of its row holds the value. */
function written(action: Action, field: string, value: FixValue, { plan, ratedWith }: Reviewed): Partial<Action> {
  switch (value.kind) {
    case "day":
      return DAYS.has(field) ? { [field]: writtenDay(value.day) } : {};
    case "number":
      return field === "percentComplete"
        ? { percent: { raw: String(value.number), percent: value.number, ambiguous: false } }
        : {};
    case "status":
      return { status: { raw: "", status: value.status, unreadable: false } };
    case "rating":
      return field === "override" && action.override ? { override: { ...action.override, rating: value.rating } } : {};
    case "mended":
      return {};
    case "empty":
      return emptied(action, field);
    case "words":
      return worded(action, field, value.words, { plan, ratedWith });
  }
}

const emptied = ({ override }: Action, field: string): Partial<Action> =>
  field === "override"
    ? { override: null }
    : field === "overrideUntil" && override
      ? { override: { ...override, until: null } }
      : {};

function worded(
  action: Action,
  field: string,
  words: string,
  { plan, ratedWith: { language = "en" } }: Pick<Reviewed, "plan" | "ratedWith">,
): Partial<Action> {
  switch (field) {
    case "owner":
      return {
        ownerInTable: {
          answers: ownerCellAnswers(words, plan.register),
          rows: rowsThatCount(words, plan.register),
        },
      };
    case "recommendation":
      return { recommendation: words };
    case "due": {
      const endless = endlessInTable(words, language);
      return endless === null ? {} : { due: { ...action.due, kind: endless, day: null, firstDay: null } };
    }
    default:
      return {};
  }
}
