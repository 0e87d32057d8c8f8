import { hasContent } from "../read/content";
import { isPlainState, readStatus, readStatusOfUpdate, type StatusFacts } from "../read/readStatus";
import type { StatusReading } from "../read/readings";
import type { CalendarDate } from "../calendar/calendarDate";
import type { RecognisedTable } from "../recognise/recognition";
import { keyOfCells, lastOf, stateKeyOn, statesOfColours, type StateKey } from "../recognise/stateKey";
import { foldText } from "../text/normalise";
import { cellFor, cellText, columnFor, firstCell, type TableRecord } from "./tableRecords";

/** How a table says the states of its actions. */
export interface TableStates {
  /** What the signs in the column of states mean, where they are signs. */
  readonly signs: StateKey | null;
  /** There is a column of states, and it is more than fills without a word. */
  readonly areStated: boolean;
  /** What the claimed colours say of states, where no column does. */
  readonly ofColours: StateKey | null;
}

export function statesOfTable(table: RecognisedTable, records: readonly TableRecord[]): TableStates {
  const isOurs = table.own !== null;
  const hasColumn = columnFor(table, "status") !== null;
  const saysWords = records.some((record) => cellText(cellFor(record, "status")) !== "");
  const areStated =
    isOurs || saysWords || (hasColumn && !records.some((record) => firstCell(record, "status")?.fill !== undefined));
  const ofColours = areStated || table.manner === "cards" ? null : coloursOfTable(table, records);
  return { signs: signsOfStates(table, records), areStated, ofColours };
}

function coloursOfTable(table: RecognisedTable, records: readonly TableRecord[]): StateKey | null {
  const [first] = records;
  if (!first || columnFor(table, "claimedRag") === null) return null;
  const texts = records.map((record) => cellText(cellFor(record, "claimedRag")));
  return statesOfColours(texts, first.sheet, ownCells(table, records));
}

/** The status of its own cell; in a plan without such a column a day of completion that is not still to come, else what the update plainly states. */
export function statusOf(
  record: TableRecord,
  facts: StatusFacts,
  completedOn: CalendarDate | null,
  { signs, areStated, ofColours }: TableStates,
): StatusReading {
  // A column of nothing but fills states nothing in words.
  const column = areStated ? columnFor(record.table, "status") : null;
  const ofUpdates = columnFor(record.table, "latestUpdate");
  if (column !== null && (record.fields || column !== ofUpdates))
    return inItsWords(cellText(cellFor(record, "status")), signs, {
      ...facts,
      hasUpdate: column !== ofUpdates && hasContent(cellText(cellFor(record, "latestUpdate"))),
    });
  // A plan that says how far only by its percentages is done at 100 %.
  const isWhole = facts.percent === 100 && columnFor(record.table, "completedOn") === null;
  if (completedOn !== null || isWhole) return { raw: "", status: "complete", unreadable: false };
  const ofUpdate = readStatusOfUpdate(cellText(cellFor(record, "latestUpdate")), facts);
  const words = ofColours?.get(foldText(cellText(cellFor(record, "claimedRag"))));
  if (words === undefined || isPlainState(foldText(cellText(cellFor(record, "latestUpdate"))))) return ofUpdate;
  return { ...readStatus(words, facts), raw: "" };
}

/** A sign for a state says what its key says, and stays as it was typed: "3" where 3 is "well on the way". */
function inItsWords(text: string, signs: StateKey | null, facts: StatusFacts): StatusReading {
  const words = signs?.get(foldText(text));
  return words === undefined ? readStatus(text, facts) : { ...readStatus(words, facts), raw: text };
}

/** The key of the signs in the column of states, where they are signs. */
function signsOfStates(table: RecognisedTable, records: readonly TableRecord[]): StateKey | null {
  const [first] = records;
  if (!first || table.own !== null || table.manner === "cards" || columnFor(table, "status") === null) return null;
  const isOwn = ownCells(table, records);
  return keyOfCells(
    records.map((record) => cellText(cellFor(record, "status"))),
    () => stateKeyOn(first.sheet, isOwn),
  );
}

/** The cells of the records, up to the last column of the plan. */
function ownCells(table: RecognisedTable, records: readonly TableRecord[]): (row: number, column: number) => boolean {
  const own = new Set(records.flatMap(({ rows }) => rows));
  const last = lastOf(table.columns);
  return (row, column) => own.has(row) && column >= table.firstColumn && column <= last;
}
