import { toSerial, type DateSystem } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";
import type { Work } from "../steps/work";
import { KEY_DATES } from "../tables/keyDates";
import type { OwnRecord } from "../tables/records";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** The columns of PlanKeyDates in their order. */
export function keyDateColumns(input: LayoutInput): readonly Column<KeyDate>[] {
  const { keyDateKinds } = input.words.sheets;
  return tableColumns(KEY_DATES, input, {
    date: { content: ({ date, from }) => dayContent(from ?? date, input.snapshot.dateSystem) },
    until: { content: ({ date, from }) => dayContent(from === undefined ? null : date, input.snapshot.dateSystem) },
    event: { content: ({ event }) => textContent(event) },
    kind: { content: ({ kind }) => keyDateKinds[kind] },
    appliesTo: { content: ({ appliesTo }) => textContent(appliesTo) },
    note: { content: ({ note }) => textContent(note) },
  });
}

/** PlanKeyDates: the days that the council's tables and notes state, for the officers to complete. */
export const layoutKeyDates = (input: LayoutInput, rows: readonly KeyDate[]): Work<SheetLayout> =>
  layoutTable(input, { table: KEY_DATES, columns: keyDateColumns(input), rows });

/** What a key date is known by, in the plan and in the table: its first day and what it is. */
export const keyOfKeyDate = ({ date, from, event }: KeyDate, dateSystem: DateSystem): string =>
  `${String(toSerial(from ?? date, dateSystem))}\n${event}`;
export const keyOfKeyDateRecord = ({ text }: Pick<OwnRecord<"date" | "event">, "text">): string =>
  [text("date"), text("event")].join("\n");
