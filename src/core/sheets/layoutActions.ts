import { isOnlyClaim } from "../plan/actionFacts";
import type { Action } from "../plan/actionPlan";
import { ownerText } from "../plan/listedOwners";
import { supportingText } from "../plan/sourceValues";
import type { DateReading } from "../read/readings";
import { endlessText } from "../read/tableWords";
import type { Work } from "../steps/work";
import { ACTIONS } from "../tables/actions";
import type { FieldOf } from "../tables/description";
import type { CellContent } from "../changes/changeSet";
import { actionFormulas, type ActionFormulas } from "./liveFormulas";
import { linkTo, placeText } from "./placeText";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns, type Cells } from "./tableColumns";
import { cutText } from "./textFitting";

type Content = (action: Action, input: LayoutInput) => CellContent;

const text =
  (read: (action: Action) => string | null): Content =>
  (action, { words }) => {
    const found = read(action);
    return textContent(found === null ? null : cutText(found, words.sheets.cutMark));
  };

/** The day as a day; what has none stays as it was typed, so that nothing is lost. */
const dayOrText =
  (read: (action: Action) => DateReading): Content =>
  (action, { snapshot }) => {
    const { day, raw } = read(action);
    return day === null ? textContent(raw) : dayContent(day, snapshot.dateSystem);
  };

/** A start that is a period begins on its first day; a due day that is one ends on its last. */
const startOrText: Content = (action, input) =>
  dayOrText(({ start }) => ({ ...start, day: start.firstDay ?? start.day }))(action, input);

/** What has no last day begins with our word for it, so that a formula can tell it; the words of the source follow. */
const dueOrWords: Content = (action, input) => {
  const { day, kind, raw } = action.due;
  if (day !== null || (kind !== "ongoing" && kind !== "recurring")) return dayOrText(({ due }) => due)(action, input);
  return endlessText(raw, kind, input.words.language);
};

const NOTHING: Content = () => null;

type Proposed = Exclude<FieldOf<typeof ACTIONS>, keyof ActionFormulas | "source">;

/** What each cell holds when the action is taken over from the council's sheet. */
const CONTENTS: Readonly<Record<Proposed, Content>> = {
  id: text(({ id }) => id),
  recommendation: text(({ recommendation }) => recommendation),
  group: text(({ group }) => group),
  action: text(({ action }) => action),
  owner: text(ownerText),
  supportingOwners: text(supportingText),
  priority: text(({ priority }) => priority),
  start: startOrText,
  due: dueOrWords,
  revisedDue: dayOrText(({ revisedDue }) => revisedDue),
  moveAgreedBy: NOTHING,
  moveAgreedOn: NOTHING,
  reviewOn: ({ reviewOn = null }, { snapshot }) => dayContent(reviewOn, snapshot.dateSystem),
  timesReDated: ({ timesReDated }) => (timesReDated > 0 ? timesReDated : null),
  completedOn: dayOrText(({ completedOn }) => completedOn),
  status: statusOrText,
  percentComplete: ({ percent }) => percent.percent ?? textContent(percent.raw),
  latestUpdate: text(({ latestUpdate }) => latestUpdate),
  lastUpdated: dayOrText(({ lastUpdated }) => lastUpdated),
  evidence: text(({ evidence }) => evidence),
  successMeasure: text(({ successMeasure }) => successMeasure),
  resources: text(({ resources }) => resources),
  risk: text(({ risk }) => risk),
  correctiveAction: NOTHING,
  backBy: NOTHING,
  // A colour without words is no claim until the key is confirmed (S5): written as a word it would become one.
  claimedRag: text(({ claimedRag }) => (claimedRag.from === "words" ? claimedRag.raw : null)),
  override: text(({ override }) => override?.rating ?? null),
  overrideReason: text(({ override }) => override?.reason ?? null),
  overrideBy: text(({ override }) => override?.by ?? null),
  overrideUntil: ({ override }, { snapshot }) => dayContent(override?.until ?? null, snapshot.dateSystem),
};

function statusOrText(action: Action, { words }: LayoutInput): CellContent {
  const { status, raw } = action.status;
  if (status !== null) return words.sheets.statuses[status];
  return isOnlyClaim(action) ? null : textContent(raw);
}

/** The columns of PlanActions in their order, as they are to be written. */
export function actionColumns(input: LayoutInput): readonly Column<Action>[] {
  const formulas = actionFormulas(input);
  const proposed = Object.fromEntries(
    Object.entries(CONTENTS).map(([field, content]) => [
      field,
      { content: (action: Action) => content(action, input) } satisfies Cells<Action>,
    ]),
  ) as Record<Proposed, Cells<Action>>;
  const reasons = new Map(input.rated.map(({ action, reason }) => [action.key, reason]));
  const shows = ({ key }: Action): string => {
    const reason = reasons.get(key);
    return reason ? input.words.ratings.reason(reason) : "";
  };
  return tableColumns<FieldOf<typeof ACTIONS>, Action>(ACTIONS, input, {
    ...proposed,
    ...(Object.fromEntries(
      Object.entries(formulas).map(([field, formula]) => [field, { formula } satisfies Cells<Action>]),
    ) as Record<keyof ActionFormulas, Cells<Action>>),
    reason: { formula: formulas.reason, shows },
    source: {
      content: ({ place }) => placeText(place),
      link: ({ place }) => linkTo(place, input.words.sheets.sourceTip(placeText(place))),
    },
  });
}

/** PlanActions: one row for each action, in the order of the workbook. */
export const layoutActions = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, {
    table: ACTIONS,
    columns: actionColumns(input),
    rows: input.plan.actions,
    // The id, the recommendation, the group and the action itself.
    keyColumns: ACTIONS.columns.findIndex(({ field }) => field === "action") + 1,
  });
