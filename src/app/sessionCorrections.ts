import type { Correction } from "../core/recognise/recognition";

/** What a correction is about: a later one about the same thing takes its place. */
function subject(correction: Correction): string {
  switch (correction.kind) {
    case "table":
      return `table ${correction.tableKey}`;
    case "column":
      return `column ${correction.tableKey} ${String(correction.column)}`;
    case "colour":
      return `colour ${correction.fill}`;
  }
}

/** The corrections with this one in place of an earlier one about the same table, column or colour. */
export function replaceCorrection(corrections: readonly Correction[], next: Correction): readonly Correction[] {
  return [...corrections.filter((correction) => subject(correction) !== subject(next)), next];
}
