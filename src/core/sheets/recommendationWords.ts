import type { PaperInput } from "../papers/paperInput";
import { findOwnTable, recordsOf } from "../tables/records";
import { languageOfTable } from "../tables/tableLanguage";
import type { FieldOfTable } from "../tables/records";
import type { LayoutInput } from "./sheetLayout";

/**
 * The words of the recommendations as their table has them: short names in the language of the papers, and what was
 * translated. A table that is still to be made gets the language of the sheets.
 */
export function recommendationWords({
  snapshot,
  words,
  tablesIn,
}: LayoutInput): Pick<PaperInput, "shortNames" | "texts"> {
  const table = findOwnTable(snapshot, "recommendations");
  const typedIn = (table && languageOfTable(table)) ?? tablesIn ?? words.language;
  const isTheirs = typedIn === words.language;
  const stated = (field: FieldOfTable<"recommendations">): ReadonlyMap<string, string> =>
    new Map(
      (table ? recordsOf(table) : [])
        .map((record) => [record.text("ref"), record.text(field).trim()] as const)
        .filter(([, text]) => text !== ""),
    );
  return {
    shortNames: stated(isTheirs ? "shortName" : "shortNameOther"),
    texts: {
      isTheirs,
      translated: stated("recommendationOther"),
      typedNames: stated("shortName"),
    },
  };
}
