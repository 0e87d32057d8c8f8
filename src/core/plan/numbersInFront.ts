import type { RecognisedTable } from "../recognise/recognition";
import { columnFor, type TableRecord, joinedText } from "./tableRecords";

/** "1) Choose the two schools", "2.3. Agree the test", "(b) Send the letters": a number or a letter with its mark. */
const NUMBER_IN_FRONT = /^\(?((?:\d{1,3}(?:\.\d{1,3}){0,3})|[A-Za-z])(?:\)|[.:](?=\s))\s*\S/;

/**
 * The numbers typed in front of the actions of a table without a column of ids (T8): one for each record, if every one has its
 * own; else none at all. The action keeps its words as they were typed.
 */
export function numbersInFront(table: RecognisedTable, records: readonly TableRecord[]): readonly (string | null)[] {
  const none = records.map(() => null);
  if (columnFor(table, "id") !== null || records.length < 2) return none;
  const numbers = records.map((record) => NUMBER_IN_FRONT.exec(joinedText(record, "action", " ") ?? "")?.[1] ?? null);
  const isEach = numbers.every((number) => number !== null) && new Set(numbers).size === numbers.length;
  return isEach ? numbers : none;
}
