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

/** How many lines of each sheet, all places together. */
function bySheet<E extends Edit>(
  edits: readonly E[],
  linesOf: (edit: E) => number,
): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>();
  for (const edit of edits) sums.set(edit.sheet ?? "", (sums.get(edit.sheet ?? "") ?? 0) + linesOf(edit));
  return [...sums];
}

/** Tables that are plain cells for the time of the change alone. */
function tablesThatStay(changes: ChangeSet): ReadonlySet<string> {
  const made = new Set(all(changes, "addTable").map(({ table }) => table.name));
  return new Set(all(changes, "removeTable").flatMap(({ table }) => (made.has(table.name) ? [table.name] : [])));
}

/** What becomes of sheets, rows and names, in sentences. */
export function structureLines(changes: ChangeSet, { edits: words }: Words): readonly string[] {
  const fresh = new Set<string>(
    [...all(changes, "addSheet"), ...all(changes, "removeSheet")].map(({ sheet }) => sheet),
  );
  const marked = all(changes, "setMark").filter(({ sheet }) => !fresh.has(sheet));
  const stays = tablesThatStay(changes);
  const made = all(changes, "addTable").filter(({ sheet, table }) => !fresh.has(sheet) && !stays.has(table.name));
  const unmade = all(changes, "removeTable").filter(({ sheet, table }) => !fresh.has(sheet) && !stays.has(table.name));
  const sheetsOf = (marks: readonly EditOf<"setMark">[]): readonly string[] => [
    ...new Set(marks.map(({ sheet }) => String(sheet))),
  ];
  const names = all(changes, "setName");
  const written = names.filter(({ after }) => after !== null).length;
  return [
    ...all(changes, "renameSheet").map(({ sheet, after }) => words.renameSheet(sheet, after)),
    ...all(changes, "setTableName").map(({ before, after }) => words.renameTable(before, after)),
    ...bySheet(all(changes, "insertRows"), ({ rows }) => rows).map(([sheet, rows]) => words.insertRows(rows, sheet)),
    ...bySheet(all(changes, "removeRows"), ({ rows }) => rows).map(([sheet, n]) => words.removeBlankRows(n, sheet)),
    ...bySheet(all(changes, "insertColumns"), ({ columns }) => columns).map(([sheet, n]) =>
      words.insertColumns(n, sheet),
    ),
    ...bySheet(all(changes, "removeColumns"), ({ columns }) => columns).map(([sheet, n]) =>
      words.removeBlankColumns(n, sheet),
    ),
    ...made.map(({ sheet, table }) => words.makeTable(table.name, sheet)),
    ...unmade.map(({ sheet, table }) => words.makeRange(table.name, sheet)),
    ...(written > 0 ? [words.writeNames(written)] : []),
    ...(names.length > written ? [words.removeNames(names.length - written)] : []),
    ...sheetsOf(marked.filter(({ before, after }) => before === null && after !== null)).map(words.mark),
    ...sheetsOf(marked.filter(({ after }) => after === null)).map(words.unmark),
  ];
}
