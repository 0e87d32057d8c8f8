import type { CalendarDate, DateSystem } from "../calendar/calendarDate";
import type { FindingCode } from "../findings/finding";
import type { CellPlace } from "../snapshot/address";
import { part, type Work } from "../steps/work";
import { columnOf, findOwnTable, recordsOf } from "../tables/records";
import type { CellContent, ChangeSet, Edit } from "../changes/changeSet";
import { findingKeys } from "../sheets/findingKeys";
import { currentContents, touched } from "../sheets/findingMarks";
import { proposeFindingsInSteps } from "./propose";
import { proposePutRightInSteps } from "./putRight";
import { isSetAside } from "../sheets/readSetAside";
import { dayContent, type ProposalInput } from "../sheets/sheetLayout";
import { simulate } from "../changes/simulate";
import { changeCells, type CellChange } from "../sheets/tableCells";

/** A finding as somebody saw it. */
export interface FindingSeen {
  readonly code: FindingCode;
  readonly place: CellPlace | null;
  readonly actionKey: string | null;
}

/** Findings to be set aside with a reason and a name, or to be open again. */
export interface SetAsideAsked {
  readonly findings: readonly FindingSeen[];
  readonly isAside: boolean;
  readonly reason: string;
  readonly by: string;
  /** The as-at day from which they are open again; null for none. */
  readonly until: CalendarDate | null;
}

const isSame = (one: FindingSeen, other: FindingSeen): boolean =>
  one.code === other.code &&
  one.actionKey === other.actionKey &&
  one.place?.sheet === other.place?.sheet &&
  one.place?.row === other.place?.row &&
  one.place?.column === other.place?.column;

/**
 * Writes reason, name and the day to look again into the rows of the register, or empties them. The register is brought up to date before, so that
 * a new finding has its row, and after, so that its states say so. Nothing without a register.
 */
export function* proposeSetAside(input: ProposalInput, asked: SetAsideAsked): Work<ChangeSet> {
  if (!findOwnTable(input.snapshot, "findings")) return { edits: [] };
  const { edits: mended } = yield* part(withColumn(input, asked), 0, 0.1);
  const { edits: refreshed } = yield* part(proposeFindingsInSteps(after(input, mended)), 0.1, 0.5);
  const first = [...mended, ...refreshed];
  const now = after(input, first);
  const cells = cellsFor(now, asked);
  if (cells.length === 0) return { edits: [] };
  const { edits: last } = yield* part(proposeFindingsInSteps(after(now, cells)), 0.5, 1);
  return { edits: [...first, ...cells, ...last] };
}

/** A register of an earlier version has no column for the day to look again: it gets one. */
function* withColumn(input: ProposalInput, { until }: SetAsideAsked): Work<ChangeSet> {
  const table = findOwnTable(input.snapshot, "findings");
  const isLacking = until !== null && table !== null && columnOf(table, "lookAgainOn") < 0;
  return isLacking ? yield* proposePutRightInSteps(input) : { edits: [] };
}

const after = (input: ProposalInput, edits: readonly Edit[]): ProposalInput =>
  edits.length === 0 ? input : { ...input, snapshot: simulate(input.snapshot, { edits }) };

type Field = "setAsideReason" | "setAsideBy" | "lookAgainOn" | "state";

function cellsFor({ snapshot, findings, plan, asOf, words }: ProposalInput, asked: SetAsideAsked): readonly Edit[] {
  const table = findOwnTable(snapshot, "findings");
  if (!table) return [];
  const records = recordsOf(table);
  const keys = findingKeys(findings, plan);
  const changes = asked.findings.flatMap((seen): readonly CellChange<Field>[] => {
    const finding = findings.find((one) => isSame(one, seen));
    const key = finding && keys.get(finding);
    const record = records.find(({ text }) => text("code") === key?.code && text("subject") === key.subject);
    if (!record || isSetAside(record, asOf, snapshot.dateSystem) === asked.isAside) return [];
    const { row } = record;
    // Beside a state that was picked a reason may stand from before: it stays.
    const joined = (field: "setAsideReason" | "setAsideBy", stated: string): CellChange<Field> => ({
      row,
      field,
      content: asked.isAside ? [record.text(field).trim(), stated].filter(Boolean).join("; ") : null,
    });
    const [reason, by] = [joined("setAsideReason", asked.reason), joined("setAsideBy", asked.by)];
    const until: CellChange<Field> = { row, field: "lookAgainOn", content: dayAsked(asked, snapshot.dateSystem) };
    const { open, setAside } = words.sheets.findingStates;
    // A state that somebody picked stays until another is picked; ours follows reason and name.
    const isPicked = touched(record, currentContents(record)).has("state");
    const state: CellChange<Field> = { row, field: "state", content: asked.isAside ? setAside : open };
    return isPicked ? [reason, by, until, state] : [reason, by, until];
  });
  return changeCells(table, changes);
}

const dayAsked = ({ isAside, until }: SetAsideAsked, dateSystem: DateSystem): CellContent =>
  isAside && until !== null ? dayContent(until, dateSystem) : null;
