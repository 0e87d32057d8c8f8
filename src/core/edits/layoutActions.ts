import type { Action } from "../plan/actionPlan";
import type { DateReading } from "../read/readings";
import { ACTION_ROLES, type ActionRole } from "../recognise/recognition";
import type { Work } from "../steps/work";
import type { CellContent, StyleName, Validation } from "./changeSet";
import { actionFormulas, type LiveFormulas } from "./liveFormulas";
import { TABLE_NAMES } from "./ownTables";
import { linkTo, placeText } from "./placeText";
import { ratingRules, ratingWords } from "./ratingLook";
import {
  dayContent,
  layoutTable,
  TABLE_ROW,
  textContent,
  type Column,
  type LayoutInput,
  type SheetLayout,
} from "./sheetLayout";
import { cutText } from "./textFitting";

interface ActionColumn {
  readonly width: number;
  readonly style: StyleName;
  readonly content: (action: Action, input: LayoutInput) => CellContent;
  readonly validation?: (input: LayoutInput) => Validation | null;
}

const DATE: Validation = { kind: "date" };

const text =
  (read: (action: Action) => string | null) =>
  (action: Action, { words }: LayoutInput): CellContent => {
    const found = read(action);
    return textContent(found === null ? null : cutText(found, words.sheets.cutMark));
  };

/** The day as a day; what has none stays as it was typed, so that nothing is lost. */
const dayOrText =
  (read: (action: Action) => DateReading) =>
  (action: Action, { snapshot }: LayoutInput): CellContent => {
    const { day, raw } = read(action);
    return day === null ? textContent(raw) : dayContent(day, snapshot.dateSystem);
  };

/** A start that is a period begins on its first day; a due day that is one ends on its last. */
const startOrText = (action: Action, input: LayoutInput): CellContent =>
  dayOrText(({ start }) => ({ ...start, day: start.firstDay ?? start.day }))(action, input);

/** The accountable owner (O2): the one marked, else the first. */
const leadOf = ({ owner }: Action): number =>
  Math.max(
    0,
    owner.owners.findIndex(({ lead }) => lead),
  );

const supporting = (action: Action): string =>
  [...action.owner.owners.filter((_, index) => index !== leadOf(action)), ...action.supportingOwners]
    .map((owner) => owner.text ?? owner.raw)
    .filter((name) => name.trim() !== "")
    .join("; ");

/** What the Owner cell says: the accountable owner by name, else the words as typed. */
export function ownerText(action: Action): string {
  const lead = action.owner.owners[leadOf(action)];
  return lead?.text ?? lead?.raw ?? action.owner.raw;
}

const dateColumn = (read: (action: Action) => DateReading): ActionColumn => ({
  width: 12,
  style: "date",
  content: dayOrText(read),
  validation: () => DATE,
});

const COLUMNS: Readonly<Record<Exclude<ActionRole, "rating" | "reason" | "source">, ActionColumn>> = {
  id: { width: 8, style: "bodyStrong", content: text(({ id }) => id) },
  recommendation: {
    width: 10,
    style: "body",
    content: text(({ recommendation }) => recommendation),
    validation: ({ recommendations, sheets }) =>
      recommendations.length === 0
        ? null
        : {
            kind: "listFrom",
            sheet: sheets.recommendations,
            block: { row: TABLE_ROW + 1, column: 0, rows: recommendations.length, columns: 1 },
          },
  },
  group: { width: 20, style: "body", content: text(({ group }) => group) },
  action: { width: 48, style: "body", content: text(({ action }) => action) },
  owner: { width: 20, style: "body", content: text(ownerText) },
  supportingOwners: { width: 22, style: "body", content: text(supporting) },
  priority: { width: 10, style: "bodyCentred", content: text(({ priority }) => priority) },
  start: { ...dateColumn(({ start }) => start), content: startOrText },
  due: dateColumn(({ due }) => due),
  revisedDue: dateColumn(({ revisedDue }) => revisedDue),
  timesReDated: { width: 9, style: "number", content: ({ timesReDated }) => (timesReDated > 0 ? timesReDated : null) },
  completedOn: dateColumn(({ completedOn }) => completedOn),
  status: {
    width: 13,
    style: "body",
    content: ({ status }, { words }) =>
      status.status === null ? textContent(status.raw) : words.sheets.statuses[status.status],
    validation: ({ words }) => ({ kind: "list", values: Object.values(words.sheets.statuses) }),
  },
  percentComplete: {
    width: 10,
    style: "percent",
    content: ({ percent }) => percent.percent ?? textContent(percent.raw),
    validation: () => ({ kind: "wholePercent" }),
  },
  latestUpdate: { width: 38, style: "body", content: text(({ latestUpdate }) => latestUpdate) },
  lastUpdated: dateColumn(({ lastUpdated }) => lastUpdated),
  evidence: { width: 28, style: "body", content: text(({ evidence }) => evidence) },
  successMeasure: { width: 28, style: "body", content: text(({ successMeasure }) => successMeasure) },
  resources: { width: 20, style: "body", content: text(({ resources }) => resources) },
  risk: { width: 24, style: "body", content: text(({ risk }) => risk) },
  claimedRag: {
    width: 10,
    style: "bodyCentred",
    // A colour without words is no claim until the key is confirmed (S5): written as a word it would become one.
    content: text(({ claimedRag }) => (claimedRag.from === "words" ? claimedRag.raw : null)),
  },
  override: {
    width: 10,
    style: "bodyCentred",
    content: text(({ override }) => override?.rating ?? null),
    validation: ({ words }) => ({ kind: "list", values: ratingWords(words) }),
  },
  overrideReason: { width: 22, style: "body", content: text(({ override }) => override?.reason ?? null) },
  overrideBy: { width: 16, style: "body", content: text(({ override }) => override?.by ?? null) },
  overrideUntil: {
    width: 12,
    style: "date",
    content: ({ override }, { snapshot }) => dayContent(override?.until ?? null, snapshot.dateSystem),
    validation: () => DATE,
  },
};

function columnFor(role: ActionRole, input: LayoutInput, formulas: LiveFormulas): Column<Action> {
  const heading = input.words.sheets.headings.actions[role];
  if (role === "rating")
    return {
      heading,
      width: 12,
      style: "bodyCentred",
      content: () => null,
      formula: formulas.rating,
      rules: ratingRules(input.words),
    };
  if (role === "reason") return { heading, width: 26, style: "body", content: () => null, formula: formulas.reason };
  if (role === "source")
    return {
      heading,
      width: 24,
      style: "link",
      content: ({ place }) => placeText(place),
      link: ({ place }) => linkTo(place, input.words.sheets.sourceTip(placeText(place))),
    };
  const { width, style, content, validation } = COLUMNS[role];
  const allowed = validation?.(input) ?? null;
  return {
    heading,
    width,
    style,
    content: (action) => content(action, input),
    ...(allowed ? { validation: allowed } : {}),
  };
}

/** The columns of PlanActions in their order, as they are to be written. */
export function actionColumns(input: LayoutInput): readonly Column<Action>[] {
  const formulas = actionFormulas(input.words);
  return ACTION_ROLES.map((role) => columnFor(role, input, formulas));
}

/** PlanActions: one row for each action, in the order of the workbook. */
export const layoutActions = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, {
    key: "actions",
    tableName: TABLE_NAMES.actions,
    columns: actionColumns(input),
    rows: input.plan.actions,
    // The id, the recommendation, the group and the action itself.
    keyColumns: ACTION_ROLES.indexOf("action") + 1,
  });
