import type { Words } from "../words/words";
import type { ChangeSet, Edit } from "./changeSet";

type EditOf<K extends Edit["kind"]> = Extract<Edit, { readonly kind: K }>;

const all = <K extends Edit["kind"]>(changes: ChangeSet, kind: K): readonly EditOf<K>[] =>
  changes.edits.filter((edit): edit is EditOf<K> => edit.kind === kind);

/** Kinds of edits that have sentences of their own here: they are neither contents nor looks. */
const STRUCTURE: ReadonlySet<Edit["kind"]> = new Set([
  "setMark",
  "setName",
  "renameSheet",
  "insertRows",
  "removeRows",
  "insertColumns",
  "removeColumns",
  "setTableName",
]);

export const isStructure = ({ kind }: Edit): boolean => STRUCTURE.has(kind);

/** What becomes of sheets, rows and names, in sentences. */
export function structureLines(changes: ChangeSet, { edits: words }: Words): readonly string[] {
  const fresh = new Set<string>(
    [...all(changes, "addSheet"), ...all(changes, "removeSheet")].map(({ sheet }) => sheet),
  );
  const marked = all(changes, "setMark").filter(({ sheet }) => !fresh.has(sheet));
  const sheetsOf = (marks: readonly EditOf<"setMark">[]): readonly string[] => [
    ...new Set(marks.map(({ sheet }) => String(sheet))),
  ];
  const names = all(changes, "setName");
  const written = names.filter(({ after }) => after !== null).length;
  return [
    ...all(changes, "renameSheet").map(({ sheet, after }) => words.renameSheet(sheet, after)),
    ...all(changes, "setTableName").map(({ before, after }) => words.renameTable(before, after)),
    ...all(changes, "insertRows").map(({ sheet, rows }) => words.insertRows(rows, sheet)),
    ...all(changes, "removeRows").map(({ sheet, rows }) => words.removeBlankRows(rows, sheet)),
    ...all(changes, "insertColumns").map(({ sheet, columns }) => words.insertColumns(columns, sheet)),
    ...all(changes, "removeColumns").map(({ sheet, columns }) => words.removeBlankColumns(columns, sheet)),
    ...all(changes, "addTable")
      .filter(({ sheet }) => !fresh.has(sheet))
      .map(({ sheet, table }) => words.makeTable(table.name, sheet)),
    ...all(changes, "removeTable")
      .filter(({ sheet }) => !fresh.has(sheet))
      .map(({ sheet, table }) => words.makeRange(table.name, sheet)),
    ...(written > 0 ? [words.writeNames(written)] : []),
    ...(names.length > written ? [words.removeNames(names.length - written)] : []),
    ...sheetsOf(marked.filter(({ after }) => after !== null)).map(words.mark),
    ...sheetsOf(marked.filter(({ after }) => after === null)).map(words.unmark),
  ];
}
