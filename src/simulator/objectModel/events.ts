import type { Rectangle } from "../../ooxml/workbookContents";
import { method, type Member } from "../protocol/hostObject";
import type { HostEvent } from "../protocol/registrations";
import type { Session } from "../protocol/session";
import { cellCount, localAddress, WHOLE_SHEET } from "../workbook/blocks";
import type { SimulatedSheet } from "../workbook/simulatedSheet";

/** The events that are told apart by number; `Changed` is called DataChanged where it is registered. */
export const EVENT = {
  DataChanged: 10,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  NameChanged: 25,
  VisibilityModeChanged: 65539,
} as const;

/** Later events are registered under names of another form. */
const REGISTERED_AS: Readonly<Record<string, string>> = { NameChanged: "EventNameChanged" };

/** The methods by which an object lets a page listen, and stop listening. */
export function eventMembers<T>(
  events: Readonly<Partial<Record<keyof typeof EVENT, number>>>,
  targetId: (target: T) => string,
): Record<string, Member<T>> {
  const members: Record<string, Member<T>> = {};
  for (const [name, since] of Object.entries(events)) {
    const code = EVENT[name as keyof typeof EVENT];
    const registered = REGISTERED_AS[name] ?? `${name}Event`;
    members[`_Register${registered}`] = method(since, (target: T, _, session) =>
      session.registrations.add(code, targetId(target)),
    );
    members[`_Unregister${registered}`] = method(since, (target: T, _, session) =>
      session.registrations.remove(code, targetId(target)),
    );
  }
  return members;
}

const about = (sheet: SimulatedSheet): readonly string[] => [sheet.id, "Workbook"];

/** What a cell held and holds, told only for an edit of one cell. */
interface EditedCell {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
}

/** The add-in's pane was shown or closed. */
export const visibilityEvent = (state: string): HostEvent => ({
  code: EVENT.VisibilityModeChanged,
  targets: [""],
  source: "Local",
  payload: { visibility: state === "Visible" ? "Visible" : "Hidden" },
});

/** Cells were edited. The range of the event is found again by its reference id. */
export function editedEvent(
  sheet: SimulatedSheet,
  block: Rectangle,
  source: HostEvent["source"],
  cell: EditedCell | null,
  trigger: "ThisLocalAddin" | "Unknown",
): HostEvent {
  return {
    code: EVENT.DataChanged,
    targets: about(sheet),
    source,
    payload: {
      address: localAddress(block),
      changeType: "RangeEdited",
      source,
      worksheetId: sheet.id,
      referenceId: `${sheet.id}!${localAddress(block)}`,
      triggerSource: trigger,
      ...(cell && cellCount(block) === 1 && cell),
    },
  };
}

/** Cells moved because others were inserted or deleted. */
export function movedEvent(
  sheet: SimulatedSheet,
  block: Rectangle,
  kind: "insert" | "delete",
  source: HostEvent["source"],
): HostEvent {
  const what = block.columns === WHOLE_SHEET.columns ? "Row" : block.rows === WHOLE_SHEET.rows ? "Column" : "Cell";
  const changeType = `${what}${kind === "insert" ? "Inserted" : "Deleted"}`;
  return {
    code: EVENT.DataChanged,
    targets: about(sheet),
    source,
    payload: { address: localAddress(block), changeType, source, worksheetId: sheet.id },
  };
}

export const selectionEvent = (sheet: SimulatedSheet, block: Rectangle): HostEvent => ({
  code: EVENT.SelectionChanged,
  targets: about(sheet),
  source: "Local",
  payload: { address: localAddress(block), worksheetId: sheet.id },
});

export const sheetEvent = (
  kind: "Added" | "Deleted",
  sheet: SimulatedSheet,
  { source }: Pick<Session, "source">,
): HostEvent => ({
  code: EVENT[kind],
  targets: ["Workbook"],
  source,
  payload: { source, worksheetId: sheet.id },
});

/** A sheet was given another name. */
export const renamedEvent = (sheet: SimulatedSheet, nameBefore: string, source: HostEvent["source"]): HostEvent => ({
  code: EVENT.NameChanged,
  targets: about(sheet),
  source,
  payload: { nameBefore, nameAfter: sheet.name, source, worksheetId: sheet.id },
});
