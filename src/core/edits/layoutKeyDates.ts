import type { KeyDate } from "../calendar/keyDate";
import type { Work } from "../steps/work";
import { KEY_DATES } from "../tables/keyDates";
import { dayContent, layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** The columns of PlanKeyDates in their order. */
export function keyDateColumns(input: LayoutInput): readonly Column<KeyDate>[] {
  const { keyDateKinds } = input.words.sheets;
  return tableColumns(KEY_DATES, input, {
    date: { content: ({ date }) => dayContent(date, input.snapshot.dateSystem) },
    until: {},
    event: { content: ({ event }) => textContent(event) },
    kind: { content: ({ kind }) => keyDateKinds[kind] },
    appliesTo: { content: ({ appliesTo }) => textContent(appliesTo) },
    note: { content: ({ note }) => textContent(note) },
  });
}

/** PlanKeyDates: the days that the council's tables and notes state, for the officers to complete. */
export const layoutKeyDates = (input: LayoutInput, rows: readonly KeyDate[]): Work<SheetLayout> =>
  layoutTable(input, { table: KEY_DATES, columns: keyDateColumns(input), rows });
