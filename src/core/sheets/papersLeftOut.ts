import type { LeftOut } from "../papers/paperInput";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import { SCHOOL_PAPERS, type OptionalPaper, type SchoolPaper } from "../words/packWords";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";

/** As names are compared: capitals, blanks and the kind of apostrophe do not count. */
const folded = (name: string): string => name.replace(/['’]/g, "’").replace(/\s+/g, " ").trim().toLowerCase();

/** The papers that Settings leave out, by the names of their sheets in either language, and names that no paper has (B2). */
export function papersLeftOut(snapshot: WorkbookSnapshot): LeftOut {
  const given = namesIn(rowOfLeftOut(snapshot)?.text("value") ?? "");
  const known = paperNames();
  return {
    papers: [...new Set(given.flatMap((name) => known.get(folded(name)) ?? []))],
    unknown: given.filter((name) => name !== "" && !known.has(folded(name))),
  };
}

/** The row of Settings that names them, in either language; null where there is none. */
export function rowOfLeftOut(snapshot: WorkbookSnapshot): OwnRecord<FieldOfTable<"settings">> | null {
  const names = WRITTEN_WORDS.map(({ sheets }) => sheets.settings.papersLeftOut.name.toLowerCase());
  const table = findOwnTable(snapshot, "settings");
  const row = table && recordsOf(table).find(({ text }) => names.includes(text("setting").trim().toLowerCase()));
  return row ?? null;
}

const namesIn = (value: string): readonly string[] => value.split(/[,;\n]/).map((name) => name.trim());

/** The papers by the names of their sheets in either language, folded. */
const paperNames = (): ReadonlyMap<string, OptionalPaper> =>
  new Map(
    WRITTEN_WORDS.flatMap(({ sheets }) =>
      Object.entries(sheets.papers).map(([paper, name]) => [folded(name), paper as OptionalPaper] as const),
    ),
  );

/** The names that a list of papers has, as they stand there, without those of some papers. */
export function withoutPapers(value: string, papers: readonly OptionalPaper[]): readonly string[] {
  const known = paperNames();
  return namesIn(value).filter((name) => name !== "" && !papers.some((paper) => known.get(folded(name)) === paper));
}

/** Those that a text names, with blanks between them. */
export const schoolPapersIn = (about: string): readonly SchoolPaper[] => {
  const named = about.split(" ");
  return SCHOOL_PAPERS.filter((paper) => named.includes(paper));
};

/** The sheets of schools that Settings leave out; null where there are no Settings yet. */
export function schoolPapersLeftOut(snapshot: WorkbookSnapshot): readonly SchoolPaper[] | null {
  if (findOwnTable(snapshot, "settings") === null) return null;
  const { papers } = papersLeftOut(snapshot);
  return SCHOOL_PAPERS.filter((paper) => papers.includes(paper));
}
