import { toSerial, type DateSystem } from "../calendar/calendarDate";
import type { Finding, FindingCode, FindingFacts, IntendedValue } from "../findings/finding";
import type { Status } from "../read/readings";
import type { CellPlace } from "../snapshot/address";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { ownTables, type OwnTable } from "../tables/findTables";
import { hindranceOf, lackingTables } from "../tables/olderTables";
import { recordAt } from "../tables/records";
import { claimChoices, overrideChoices } from "./colourChoices";
import type { FixValue } from "./fixValue";

/** What can be written into one cell of a table of ours, so that a finding is gone. */
export interface Fix {
  readonly code: FindingCode;
  /** Where the finding stands. */
  readonly place: CellPlace;
  /** The cell that is written. */
  readonly cell: CellPlace;
  readonly field: string;
  /** One is proposed; of several somebody has to choose. The likeliest comes first. */
  readonly choices: readonly FixValue[];
}

const day = (value: Extract<IntendedValue, { kind: "day" }>["day"]): FixValue => ({ kind: "day", day: value });
const words = (value: string): FixValue => ({ kind: "words", words: value });

interface FixOf<C extends FindingCode> {
  /** The column of the same row that is written, where it is another than the finding's own. */
  readonly column?: string;
  /** The columns whose cells it is written into; a finding that stands elsewhere has no fix. */
  readonly fields: (facts: FindingFacts[C]) => readonly string[];
  readonly choices: (facts: FindingFacts[C]) => readonly FixValue[];
}

const DUE = (): readonly string[] => ["due", "revisedDue"];
const OWNER = (): readonly string[] => ["owner"];

/** The column "fix" of the rules F: what is not here needs an answer that nobody but the officer has. */
const FIXES: { readonly [C in FindingCode]?: FixOf<C> } = {
  "owner-misspelt": { fields: OWNER, choices: ({ register }) => [words(register)] },
  "owner-ambiguous": { fields: OWNER, choices: ({ candidates }) => candidates.map(words) },
  "due-ambiguous": { fields: DUE, choices: ({ readings }) => readings.map(day) },
  "due-inferred": { fields: DUE, choices: (facts) => [day(facts.day)] },
  "due-vague": { fields: DUE, choices: (facts) => [day(facts.day)] },
  "due-several": { fields: DUE, choices: ({ days }) => days.map(day) },
  "due-implausible": { fields: DUE, choices: ({ likelier }) => (likelier === null ? [] : [day(likelier)]) },
  "due-non-working-day": { fields: DUE, choices: ({ workingDayBefore }) => [day(workingDayBefore)] },
  "value-not-for-formulas": {
    fields: ({ field }) => [field],
    choices: ({ means }) => (means.kind === "anyOf" ? [] : [means]),
  },
  "threshold-nonsense": {
    fields: () => ["limit", "value"],
    choices: ({ standard }) => (typeof standard === "number" ? [{ kind: "number", number: standard }] : []),
  },
  "override-unreadable": { fields: () => ["override"], choices: ({ text }) => overrideChoices(text) },
  "claimed-colour-unreadable": { fields: () => ["claimedRag"], choices: claimChoices },
  // That it is cancelled stands there already: whoever agrees sets the finding aside.
  "struck-out": { column: "status", fields: () => ["status"], choices: struckOutChoices },
  "override-expired": { fields: () => ["override", "overrideUntil"], choices: () => [{ kind: "empty" }] },
};

/** The fix of a finding; null where it has none, or stands on a sheet that is not ours: those are never written. */
export function fixOf(finding: Finding, snapshot: WorkbookSnapshot): Fix | null {
  if (finding.code === "own-table-damaged") return mendingOf(finding, snapshot);
  const { code, place } = finding;
  const found = FIXES[code] as FixOf<FindingCode> | undefined;
  const at = found && place ? cellOfFix(snapshot, { code, place }) : null;
  if (!found || !place || !at) return null;
  const facts = finding.facts;
  const cell = recordAt(at.table, at.row).cell(at.field);
  if ("text" in facts && !saysOnly(cell, facts.text)) return null;
  const choices = found.choices(facts).filter((choice) => !isThere(choice, cell, snapshot.dateSystem));
  return choices.length > 0 && found.fields(facts).includes(at.field)
    ? { code, place, cell: at.place, field: at.field, choices }
    : null;
}

/** The cell of ours that the fix of a finding of the kind at the place is written into. */
export function cellOfFix(snapshot: WorkbookSnapshot, { code, place }: Pick<Fix, "code" | "place">): CellOfOurs | null {
  const at = cellOfOurs(snapshot, place);
  const column = FIXES[code]?.column;
  if (!at || column === undefined || column === at.field) return at;
  const other = recordAt(at.table, at.row).place(column);
  return other && { ...at, field: column, place: other };
}

/** A row that is struck out and counts as complete may be cancelled; one that counts as cancelled may be as far as it says. */
function struckOutChoices({ isComplete, stated }: FindingFacts["struck-out"]): readonly FixValue[] {
  const likely: readonly Status[] = isComplete
    ? ["cancelled", "in progress"]
    : [stated ?? "not started", "in progress"];
  return [...new Set<Status>([...likely, "not started", "on hold"])].map((status) => ({ kind: "status", status }));
}

type Damage = Extract<Finding, { readonly code: "own-table-damaged" }>;

/** What the next step puts right of our tables is put right at once (F56); the other damage needs somebody's hand. */
function mendingOf({ code, place, facts }: Damage, snapshot: WorkbookSnapshot): Fix | null {
  const table = [...ownTables(snapshot).found.values()].find(({ description }) => description.name === facts.table);
  if (!place || !table || !canMend(facts.why, snapshot)) return null;
  return { code, place, cell: place, field: facts.field, choices: [{ kind: "mended" }] };
}

function canMend(why: Damage["facts"]["why"], snapshot: WorkbookSnapshot): boolean {
  switch (why) {
    case "range":
    case "mark-lost":
      return true;
    case "column-gone":
    case "no-formulas":
      return lackingTables(snapshot).every((table) => table.name === null || hindranceOf(table) === null);
    default:
      return false;
  }
}

/** Where a cell says more than the finding is about (two names, one of them misspelt) what else stands there would be lost. */
const saysOnly = (cell: Cell | undefined, text: string): boolean =>
  [cell?.text, String(cell?.value ?? "")].some((one) => one?.trim() === text.trim());

/** A day that was read from words may stand in the cell already, while its finding still asks whether it is the right one. */
function isThere(choice: FixValue, cell: Cell | undefined, dateSystem: DateSystem): boolean {
  switch (choice.kind) {
    case "day":
      return cell?.value === toSerial(choice.day, dateSystem);
    case "number":
      return cell?.value === choice.number;
    case "words":
      return cell?.value === choice.words;
    case "empty":
      return (cell?.value ?? "") === "";
    case "status":
    case "rating":
    case "mended":
      return false;
  }
}

/** The table of ours, the column and the row under its heading that a cell stands in. */
export interface CellOfOurs {
  readonly table: OwnTable;
  readonly field: string;
  readonly row: number;
  readonly place: CellPlace;
}

function cellOfOurs(snapshot: WorkbookSnapshot, place: CellPlace): CellOfOurs | null {
  const { sheet, row, column } = place;
  for (const table of ownTables(snapshot).found.values()) {
    const { block } = table;
    const field = table.fields[column - block.column];
    const within = row - block.row - 1;
    if (table.name === null || table.sheet.name !== sheet || within < 0 || within >= block.rows - 1) continue;
    if (field !== null && field !== undefined) return { table, field, row: within, place };
  }
  return null;
}
