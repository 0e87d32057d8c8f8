import type { DateReading } from "../read/readings";
import { ENDLESS, endlessInTable, endlessText, statusInTable } from "../read/tableWords";
import { toSerial, type DateSystem } from "../calendar/calendarDate";
import { cellAt, type Cell, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import {
  remembered,
  SOURCE_FIELDS,
  type SourceField,
  type TakenValue,
  type TakenValues,
} from "../tables/sourceRecords";
import { isOnlyClaim } from "./actionFacts";
import type { Action, MovingDate } from "./actionPlan";
import { leadOf, ownerText } from "./listedOwners";

/** What the values of a source row rest on. */
export interface SourceLook {
  readonly snapshot: Pick<WorkbookSnapshot, "dateSystem" | "sheets">;
  /** The language of our own tables. */
  readonly language: "en" | "cy";
}

const NO_TEXT = "";

/** The names behind the first: what the column Supporting owners is given. */
export const supportingText = (action: Action): string =>
  [...action.owner.owners.filter((_, index) => index !== leadOf(action)), ...action.supportingOwners]
    .map((owner) => owner.text ?? owner.raw)
    .filter((name) => name.trim() !== "")
    .join("; ");

type TextField = Extract<
  SourceField,
  "id" | "group" | "action" | "priority" | "latestUpdate" | "evidence" | "successMeasure" | "resources" | "risk"
>;

const TEXTS: readonly TextField[] = [
  "id",
  "group",
  "action",
  "priority",
  "latestUpdate",
  "evidence",
  "successMeasure",
  "resources",
  "risk",
];
const DAYS: readonly MovingDate[] = ["start", "due", "revisedDue", "completedOn", "lastUpdated"];

/** What each field of a row of the council's sheets says, and what PlanActions would be given for it. */
export function sourceValues(action: Action, look: SourceLook): TakenValues {
  const { language, snapshot } = look;
  const cell = cellsOf(action, snapshot.sheets);
  const both = (source: string, table: string): { source: string; table: string } => ({
    source: remembered(source),
    table: remembered(table),
  });
  const text = (value: string | null): { source: string; table: string } => both(value ?? NO_TEXT, value ?? NO_TEXT);
  const { claimedRag, percent, recommendation } = action;
  const found: Partial<Record<SourceField, { source: string; table: string }>> = {
    recommendation: both(sourceOfRecommendation(action, cell("recommendation")), recommendation ?? NO_TEXT),
    owner: both(action.owner.raw, ownerText(action)),
    supportingOwners: both(action.supportingOwners.map(({ raw }) => raw).join("; "), supportingText(action)),
    timesReDated: both(
      valueText(cell("timesReDated")),
      action.timesReDated > 0 ? String(action.timesReDated) : NO_TEXT,
    ),
    status: both(statusSource(cell("status"), cell("action")), statusValue(action)),
    percentComplete: both(valueText(cell("percentComplete")), String(percent.percent ?? percent.raw)),
    claimedRag: both(claimedRag.raw, claimedRag.from === "words" ? claimedRag.raw : NO_TEXT),
  };
  for (const field of TEXTS) found[field] = text(action[field]);
  for (const field of DAYS)
    found[field] = both(valueText(cell(field)), dayValue(field, action[field], language, snapshot.dateSystem));
  return found;
}

/** The cells that fields of the action were read from. */
const cellsOf =
  ({ cells }: Action, sheets: readonly SheetSnapshot[]) =>
  (field: SourceField): Cell | undefined => {
    const place = cells[field];
    const sheet = place && sheets.find(({ name }) => name === place.sheet);
    return sheet ? cellAt(sheet, place.row, place.column) : undefined;
  };

const valueText = (cell: Cell | undefined): string => String(cell?.value ?? NO_TEXT);

/** A recommendation that is told by the id changes with it; one told by a section, a sheet or a title is what that says. */
function sourceOfRecommendation({ recommendation, recommendationFrom }: Action, cell: Cell | undefined): string {
  if (recommendationFrom === "column") return valueText(cell);
  return recommendationFrom === "id" ? NO_TEXT : (recommendation ?? NO_TEXT);
}

const statusSource = (status: Cell | undefined, words: Cell | undefined): string =>
  `${valueText(status)}${words?.struck ? " ~" : NO_TEXT}`;

function statusValue(action: Action): string {
  const { status, raw } = action.status;
  return status ?? (isOnlyClaim(action) ? NO_TEXT : raw);
}

function dayValue(field: MovingDate, reading: DateReading, language: "en" | "cy", system: DateSystem): string {
  const { kind, raw } = reading;
  const day = field === "start" ? (reading.firstDay ?? reading.day) : reading.day;
  if (day !== null) return String(toSerial(day, system));
  return field === "due" && (kind === "ongoing" || kind === "recurring")
    ? endlessValue(endlessText(raw, kind, language))
    : raw;
}

/** The word for having no last day in one language, so that a table that changes its language says the same. */
function endlessValue(text: string): string {
  for (const language of ["en", "cy"] as const) {
    const kind = endlessInTable(text, language);
    if (kind !== null) return `${ENDLESS.en[kind]}${text.slice(ENDLESS[language][kind].length)}`;
  }
  return text;
}

/** What a cell of PlanActions says, in the same terms. */
export function tableValue(field: SourceField, cell: Cell | undefined): string {
  const text = valueText(cell);
  if (field === "status") return statusInTable(text, "en") ?? statusInTable(text, "cy") ?? remembered(text);
  return remembered(field === "due" || field === "revisedDue" ? endlessValue(text) : text);
}

/** Fields whose value may come from the cell of another: it has changed only where one of those has. */
const DEPENDS_ON: Readonly<Partial<Record<SourceField, readonly SourceField[]>>> = {
  supportingOwners: ["owner"],
  recommendation: ["id"],
  start: ["due"],
  timesReDated: ["revisedDue"],
  status: ["percentComplete", "completedOn", "latestUpdate", "start", "claimedRag"],
};

/** Fields that a row of the council's sheets says something else of now: of which both the cell and its meaning changed. */
export const changedFields = (before: TakenValues, now: TakenValues): readonly SourceField[] =>
  SOURCE_FIELDS.filter((field) =>
    hasChanged(
      before[field],
      now[field],
      (DEPENDS_ON[field] ?? []).map((one) => [before[one], now[one]]),
    ),
  );

/** Whether both a cell and what it means to our table have changed, or one of the cells that it takes its meaning from. */
export const hasChanged = (
  before: TakenValue | undefined,
  now: TakenValue | undefined,
  dependsOn: readonly (readonly [TakenValue | undefined, TakenValue | undefined])[] = [],
): boolean =>
  (before?.table ?? NO_TEXT) !== (now?.table ?? NO_TEXT) &&
  [[before, now] as const, ...dependsOn].some(([was, is]) => (was?.source ?? NO_TEXT) !== (is?.source ?? NO_TEXT));
