import { parseIsoDate, type DateSystem } from "../calendar/calendarDate";
import type { CellContent } from "../changes/changeSet";
import { placeText } from "../sheets/placeText";
import { dayContent, textContent } from "../sheets/sheetLayout";
import { cutText } from "../sheets/textFitting";
import { accountableOwner, isOnlyClaim, ownerNamed } from "../plan/actionFacts";
import type { Action } from "../plan/actionPlan";
import { ownerText } from "../plan/listedOwners";
import { dayInCell } from "../plan/ownCells";
import { comparedText } from "../plan/servicePlans";
import { overrideRating } from "../rate/override";
import type { Rating } from "../rate/rating";
import type { DateReading, OwnerKind, Status } from "../read/readings";
import { endlessInTable, endlessText, ownerKindInTable, statusInTable, TABLE_OWNER_KINDS } from "../read/tableWords";
import type { Cell } from "../snapshot/workbookSnapshot";
import { SERVICE_FIELDS } from "../tables/serviceActions";
import type { Words } from "../words/words";

/** What is brought in of an action: the fields that a file can change. */
export const IMPORTED_FIELDS = [...SERVICE_FIELDS, "ownerKind"] as const;
export type ImportedField = (typeof IMPORTED_FIELDS)[number];

/**
 * An action of a file as text, in no language: a day as "2020-03-31", a status, a kind of owner and a colour by what the code calls
 * them, "ongoing: each term" for what has no last day. A field that says nothing is absent.
 */
export type ServiceRow = Readonly<Partial<Record<ImportedField, string>>>;

/** An action and the cell of the file that it was read from: "R1!A5". */
export interface ImportedAction {
  readonly source: string;
  readonly row: ServiceRow;
}

const DAYS: ReadonlySet<ImportedField> = new Set([
  ...(["start", "due", "revisedDue", "moveAgreedOn", "reviewOn", "completedOn", "lastUpdated"] as const),
  "overrideUntil",
]);
const LANGUAGES = ["en", "cy"] as const;
const ENDLESS_ROW = /^(ongoing|recurring)(?:: ([\s\S]*))?$/;

const dayOrText = ({ day, raw }: DateReading): string => day ?? raw;

function dueOf({ due }: Action): string {
  const { day, kind, raw } = due;
  if (day !== null || (kind !== "ongoing" && kind !== "recurring")) return dayOrText(due);
  const isWordAlone = LANGUAGES.some((language) => endlessInTable(raw, language) === kind);
  return raw.trim() === "" || isWordAlone ? kind : `${kind}: ${raw}`;
}

/** A name that may be two people's is nobody's: it is to be confirmed. */
function kindOf(action: Action): OwnerKind {
  const kind = ownerNamed(action)?.kind ?? "missing";
  return accountableOwner(action) === null && (kind === "person" || kind === "post") ? "placeholder" : kind;
}

/** What is brought in of an action, as its file was read in its language. */
export function importedAction(action: Action, language: "en" | "cy"): ImportedAction {
  const { status, percent, override, claimedRag } = action;
  const values: Readonly<Record<ImportedField, string | null | undefined>> = {
    ...{ id: action.id, recommendation: action.recommendation, action: action.action, owner: ownerText(action) },
    ...{ ownerKind: kindOf(action), priority: action.priority },
    start: action.start.firstDay ?? dayOrText(action.start),
    due: dueOf(action),
    ...{ revisedDue: dayOrText(action.revisedDue), completedOn: dayOrText(action.completedOn) },
    ...{ lastUpdated: dayOrText(action.lastUpdated), reviewOn: action.reviewOn },
    ...{ moveAgreedBy: action.moveAgreedBy, moveAgreedOn: action.moveAgreedOn },
    status: status.status ?? (isOnlyClaim(action) ? null : status.raw),
    percentComplete: percent.percent === null ? percent.raw : String(percent.percent),
    ...{ latestUpdate: action.latestUpdate, evidence: action.evidence, risk: action.risk },
    claimedRag: claimedRag.from === "words" ? claimedRag.raw : null,
    override: override && (overrideRating(override.rating, language) ?? override.rating),
    ...{ overrideReason: override?.reason, overrideBy: override?.by, overrideUntil: override?.until },
  };
  const fields = Object.entries(values).filter(([, text]) => (text ?? "").trim() !== "");
  return { source: placeText(action.place), row: Object.fromEntries(fields) };
}

/** What the cell of a field is to hold, in the words of the sheet. */
export function contentOfRow(row: ServiceRow, field: ImportedField, words: Words, system: DateSystem): CellContent {
  const text = row[field];
  if (text === undefined) return null;
  const day = DAYS.has(field) ? parseIsoDate(text) : null;
  if (day !== null) return dayContent(day, system);
  const { sheets, ratings, language } = words;
  if (field === "due") {
    const [, kind, raw = ""] = ENDLESS_ROW.exec(text) ?? [];
    if (kind !== undefined) return endlessText(raw, kind as "ongoing" | "recurring", language);
  }
  if (field === "percentComplete" && Number.isFinite(Number(text))) return Number(text);
  if (field === "status" && text in sheets.statuses) return sheets.statuses[text as Status];
  if (field === "ownerKind" && text in sheets.ownerKinds) return TABLE_OWNER_KINDS[language][text as OwnerKind];
  if (field === "override" && text in ratings.colours) return ratings.colours[text as Rating];
  return textContent(cutText(text, sheets.cutMark));
}

/** What a cell says, so that it can be compared with a row of a file whatever the language of the sheet: "" for nothing. */
export function valueOfCell(cell: Cell | undefined, field: ImportedField, system: DateSystem): string {
  const day = DAYS.has(field) ? dayInCell(cell, system) : null;
  return day ?? asCode(String(cell?.value ?? ""), field);
}

/** What a row of a file says, to be compared with a cell. */
export const valueOfRow = (row: ServiceRow, field: ImportedField): string => asCode(row[field] ?? "", field);

function asCode(written: string, field: ImportedField): string {
  const text = comparedText(written);
  const codeIn = (of: (language: "en" | "cy") => string | null): string =>
    LANGUAGES.map(of).find((one) => one !== null) ?? text;
  if (field === "due") return codeIn((language) => endlessCode(text, language));
  if (field === "status") return codeIn((language) => statusInTable(text, language));
  if (field === "ownerKind") return codeIn((language) => ownerKindInTable(text, language));
  return field === "override" ? codeIn((language) => overrideRating(text, language)) : text;
}

/** "Parhaus: bob tymor" is "ongoing: bob tymor" in either language. */
function endlessCode(text: string, language: "en" | "cy"): string | null {
  const kind = endlessInTable(text, language);
  if (kind === null) return null;
  const behind = text.slice(endlessText("", kind, language).length).replace(/^:\s*/, "");
  return behind === "" ? kind : `${kind}: ${behind}`;
}
