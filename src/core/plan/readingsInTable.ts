import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import { readingText } from "./latestReading";
import { rawText } from "./ownCells";
import { asCompared } from "./ownMeasures";

/** A line of PlanReadings, with the figure and its day as they are remembered of a source. */
export interface ReadingLine {
  readonly text: string;
  readonly record: OwnRecord<FieldOfTable<"readings">>;
}

/** The lines of PlanReadings of a measure, as they stand. */
export function readingsInTable(snapshot: WorkbookSnapshot): (measureId: string) => readonly ReadingLine[] {
  const table = findOwnTable(snapshot, "readings");
  const lines = new Map<string, ReadingLine[]>();
  for (const record of table ? recordsOf(table) : []) {
    const id = asCompared(rawText(record.cell("measureId")));
    const day = record.cell("on")?.value;
    const text = readingText(rawText(record.cell("value")), typeof day === "number" ? day : null);
    lines.set(id, [...(lines.get(id) ?? []), { text, record }]);
  }
  return (measureId) => lines.get(asCompared(measureId)) ?? [];
}

/**
 * What our table says of a figure that the council's sheet had as `before` and has as `now`: other readings beside it, which
 * somebody adds, are no other figure.
 */
export function figureInTable(lines: readonly ReadingLine[], before: string, now: string): string {
  const texts = lines.map(({ text }) => text);
  const dayOf = (text: string): string => text.slice(text.lastIndexOf("@"));
  const sameDay = texts.find((text) => dayOf(text) === dayOf(now));
  return [now, before].find((text) => texts.includes(text)) ?? sameDay ?? texts.at(-1) ?? "";
}
