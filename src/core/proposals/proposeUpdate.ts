import type { CalendarDate } from "../calendar/calendarDate";
import type { Action } from "../plan/actionPlan";
import { dayInCell } from "../plan/ownCells";
import { hasContent } from "../read/content";
import type { Status } from "../read/readings";
import { statusInTable } from "../read/tableWords";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import type { OwnTable } from "../tables/findTables";
import { columnOf, findOwnTable, recordAt, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import { languageOfTable } from "../tables/tableLanguage";
import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { contentOf } from "../changes/compareCells";
import { moveLines, updateLines, type MoveLine, type UpdateLine } from "../sheets/layoutUpdates";
import { markEdits, memoryEdits } from "../sheets/marks";
import { proposePutRightInSteps } from "./putRight";
import { dayContent, textContent, type LayoutInput, type ProposalInput } from "../sheets/sheetLayout";
import { nameOwnSheets } from "../changes/sheetNames";
import { simulate } from "../changes/simulate";
import { changeCells, type CellChange } from "../sheets/tableCells";

/** What is said of one action; what is absent stays as it is. */
export interface ActionUpdate {
  /** The action by its key. */
  readonly key: string;
  readonly status?: Status;
  /** 0 to 100. */
  readonly percent?: number;
  /** The day it is to be due on from now on. */
  readonly newDay?: CalendarDate;
  /** Who agreed the revised day; the day of the update is the day it was agreed. */
  readonly agreedBy?: string;
  readonly why?: string;
  /** What has happened. */
  readonly words?: string;
  /** What shows it; put behind the evidence that stands there. */
  readonly evidence?: string;
  readonly by: string;
}

type Field = FieldOfTable<"actions">;
type ActionRecord = OwnRecord<Field>;

const NEEDED: readonly Field[] = ["moveAgreedBy", "moveAgreedOn", "timesReDated", "lastUpdated", "completedOn"];

/**
 * Writes updates into the rows of their actions, and a line for each under those of PlanUpdates; what a row said before and
 * no line does yet gets a line first, so that nothing is written over without its old value. A new day is a line of
 * PlanDateMoves, too. The day of an update is the as-at day. An action that is not in our table is left out.
 */
export function* proposeUpdate(given: ProposalInput, updates: readonly ActionUpdate[]): Work<ChangeSet> {
  const { edits: mended } = needsMending(given, updates) ? yield* proposePutRightInSteps(given) : { edits: [] };
  const snapshot = mended.length === 0 ? given.snapshot : simulate(given.snapshot, { edits: mended });
  const input: LayoutInput = { ...given, snapshot, sheets: nameOwnSheets(snapshot, given.words.language) };
  const table = findOwnTable(snapshot, "actions");
  if (!table || table.name === null) return { edits: [] };
  const rows = rowsOf(table, given.plan.actions);
  const lastLogged = lastLines(snapshot);
  const written = updates.flatMap((update) => {
    const row = rows.get(update.key);
    return row === undefined ? [] : [writtenOf(update, recordAt(table, row), { table, input, lastLogged })];
  });
  if (written.length === 0) return { edits: [] };
  const edits: readonly Edit[] = [
    ...changeCells(
      table,
      written.flatMap(({ changes }) => changes),
    ),
    ...agreedLater(written, input),
    ...(yield* updateLines(
      input,
      written.flatMap(({ lines }) => lines),
    )),
    ...(yield* moveLines(
      input,
      written.flatMap(({ moves }) => moves),
    )),
  ];
  return { edits: [...mended, ...markEdits(input, edits), ...edits, ...(yield* memoryEdits(input, edits, []))] };
}

/** The row of each action that stands in our table, by its key; none of one that is on the council's own sheet only. */
const rowsOf = ({ sheet, block }: OwnTable<Field>, actions: readonly Action[]): ReadonlyMap<string, number> =>
  new Map(
    actions.flatMap(({ key, cells }) =>
      cells.action?.sheet === sheet.name ? [[key, cells.action.row - block.row - 1] as const] : [],
    ),
  );

/** An action without an id, and a table that lacks a column that is written: both are put right first. */
function needsMending({ snapshot, plan }: ProposalInput, updates: readonly ActionUpdate[]): boolean {
  const table = findOwnTable(snapshot, "actions");
  if (!table) return false;
  if (NEEDED.some((field) => columnOf(table, field) < 0)) return true;
  const rows = rowsOf(table, plan.actions);
  return updates.some(({ key }) => {
    const row = rows.get(key);
    return row !== undefined && recordAt(table, row).text("id").trim() === "";
  });
}

type UpdateRecord = OwnRecord<FieldOfTable<"updates">>;

/** The last line of each action in PlanUpdates. */
function lastLines(snapshot: WorkbookSnapshot): ReadonlyMap<string, UpdateRecord> {
  const table = findOwnTable(snapshot, "updates");
  return new Map((table ? recordsOf(table) : []).map((record) => [record.text("actionId").trim(), record]));
}

interface Surroundings {
  readonly table: OwnTable<Field>;
  readonly input: LayoutInput;
  readonly lastLogged: ReadonlyMap<string, UpdateRecord>;
}

interface Written {
  readonly id: string;
  readonly changes: readonly CellChange<Field>[];
  readonly lines: readonly UpdateLine[];
  readonly moves: readonly MoveLine[];
  /** A revised day that stood before and is agreed now. */
  readonly agreed: { readonly day: CellContent; readonly by: string } | null;
}

function writtenOf(update: ActionUpdate, record: ActionRecord, { table, input, lastLogged }: Surroundings): Written {
  const { snapshot, asOf, words } = input;
  const on = dayContent(asOf, snapshot.dateSystem);
  const before = (field: Field): CellContent => contentOf(record.cell(field));
  const day = (field: Field): CalendarDate | null => dayInCell(record.cell(field), snapshot.dateSystem);
  const now = new Map<Field, CellContent>();
  if (update.status) now.set("status", words.sheets.statuses[update.status]);
  if (update.percent !== undefined) now.set("percentComplete", update.percent);
  const wasComplete = statusInTable(record.text("status"), languageOfTable(table) ?? words.language) === "complete";
  if (update.status === "complete" && !wasComplete) {
    if (day("completedOn") === null) now.set("completedOn", on);
    if (update.percent === undefined && before("percentComplete") !== null) now.set("percentComplete", 100);
  }
  if (given(update.words)) now.set("latestUpdate", update.words);
  if (given(update.evidence)) now.set("evidence", joined(record.text("evidence"), update.evidence));
  now.set("lastUpdated", on);
  const move = moveOf(update, before, day, on, now, snapshot.dateSystem);
  const after = (field: Field): CellContent => now.get(field) ?? before(field);
  const id = record.text("id").trim();
  const line = (read: (field: Field) => CellContent, when: CellContent, by: string): UpdateLine => ({
    when,
    actionId: id,
    status: read("status"),
    percentComplete: read("percentComplete"),
    due: read("revisedDue") ?? read("due"),
    update: read("latestUpdate"),
    evidence: read("evidence"),
    by: textContent(by),
  });
  const old = line(before, before("lastUpdated"), "");
  return {
    id,
    changes: [...now].map(([field, content]) => ({ row: record.row, field, content })),
    lines: [...(isLogged(old, lastLogged.get(id)) ? [] : [old]), line(after, on, update.by)],
    moves: move ? [{ ...move, actionId: id }] : [],
    agreed: !move && given(update.agreedBy) ? { day: before("revisedDue"), by: update.agreedBy } : null,
  };
}

const given = (text: string | undefined): text is string => text !== undefined && text.trim() !== "";

/** Evidence adds up; what stands there already is not said twice. */
function joined(before: string, more: string): string {
  if (!hasContent(before)) return more.trim();
  return isStatedIn(before, more) ? before : `${before}\n${more.trim()}`;
}

/** Whether evidence says something already, in a line or lines of its own: "Minutes 2" is not said by "Minutes 28". */
export const isStatedIn = (evidence: string, text: string): boolean =>
  `\n${evidence
    .split("\n")
    .map((line) => line.trim())
    .join("\n")}\n`.includes(`\n${text.trim()}\n`);

/**
 * What a new day does to the row, and its line. An action that had no day at all gets its first one; the agreement to an
 * earlier move is none to this one.
 */
function moveOf(
  { newDay, agreedBy, why, by }: ActionUpdate,
  before: (field: Field) => CellContent,
  day: (field: Field) => CalendarDate | null,
  on: CellContent,
  now: Map<Field, CellContent>,
  dateSystem: LayoutInput["snapshot"]["dateSystem"],
): Omit<MoveLine, "actionId"> | null {
  const counted = day("revisedDue") ?? day("due");
  const to = dayContent(newDay ?? null, dateSystem);
  if (newDay !== undefined && before("due") === null && before("revisedDue") === null) {
    now.set("due", to);
    return null;
  }
  const isMove = newDay !== undefined && newDay !== counted;
  if (isMove) {
    const times = before("timesReDated");
    now.set("revisedDue", to);
    now.set("timesReDated", Math.max(typeof times === "number" ? times : 0, day("revisedDue") === null ? 0 : 1) + 1);
  }
  if (given(agreedBy) && (isMove || day("revisedDue") !== null)) {
    now.set("moveAgreedBy", agreedBy.trim());
    now.set("moveAgreedOn", on);
  } else if (isMove) {
    if (before("moveAgreedBy") !== null) now.set("moveAgreedBy", null);
    if (before("moveAgreedOn") !== null) now.set("moveAgreedOn", null);
  }
  if (!isMove) return null;
  return {
    from: before("revisedDue") ?? before("due"),
    to,
    why: textContent(why),
    askedBy: textContent(by),
    askedOn: on,
    agreedBy: textContent(agreedBy),
    agreedOn: given(agreedBy) ? on : null,
  };
}

/** A value as `text` of a record gives it; no formula is looked at here. */
const textOf = (content: CellContent): string =>
  content === null || typeof content === "object" ? "" : String(content);

const STATE = ["status", "percentComplete", "due", "update", "evidence"] as const;

/** Whether the last line of the action says what its row says: then there is nothing that only the row knows. */
function isLogged(old: UpdateLine, last: UpdateRecord | undefined): boolean {
  if (STATE.every((field) => old[field] === null)) return true;
  return last !== undefined && STATE.every((field) => textOf(old[field]) === last.text(field));
}

/** The line of a move that was asked for earlier, once somebody has agreed it. */
function agreedLater(written: readonly Written[], { snapshot, asOf }: LayoutInput): readonly Edit[] {
  const table = findOwnTable(snapshot, "dateMoves");
  if (!table) return [];
  const records = recordsOf(table);
  const changes = written.flatMap(({ id, agreed }): readonly CellChange<FieldOfTable<"dateMoves">>[] => {
    const line = agreed
      ? records.filter(({ text }) => text("actionId").trim() === id && text("agreedBy").trim() === "").at(-1)
      : undefined;
    if (!agreed || !line || line.text("to") !== textOf(agreed.day)) return [];
    return [
      { row: line.row, field: "agreedBy", content: agreed.by.trim() },
      { row: line.row, field: "agreedOn", content: dayContent(asOf, snapshot.dateSystem) },
    ];
  });
  return changeCells(table, changes);
}
