import type { Language } from "./description";
import type { OwnTable } from "./findTables";
import { findOwnTable } from "./records";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/** The language in which most headings of a table are; null where none is known, or they are the same in both. */
export function languageOfTable({ description, fields, headings }: OwnTable): Language | null {
  const counts = { en: 0, cy: 0 };
  fields.forEach((field, index) => {
    const heading = description.columns.find((one) => one.field === field)?.heading;
    if (heading === undefined || heading.en === heading.cy) return;
    if (heading.en === headings[index]) counts.en += 1;
    if (heading.cy === headings[index]) counts.cy += 1;
  });
  if (counts.en === counts.cy) return null;
  return counts.en > counts.cy ? "en" : "cy";
}

/**
 * The language whose words the live formulas of PlanActions know: that of its headings, even where Settings has come to say
 * another. Null where the table is not there.
 */
export function languageOfFormulas(snapshot: WorkbookSnapshot): Language | null {
  const actions = findOwnTable(snapshot, "actions");
  return actions && languageOfTable(actions);
}
