import type { RecognisedTable } from "../recognise/recognition";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";

const SHORTEST = 8;
const LONGEST = 1000;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*){1,3}";
/** "Carys Penhale (CP, Chair)", "Carys Penhale CP". */
const BEHIND = new RegExp(`(${NAME}) \\(?(\\p{Lu}{2,4})\\b`, "gu");
/** "CP = Carys Penhale", "CP: Carys Penhale". */
const BEFORE = new RegExp(`\\b(\\p{Lu}{2,4}) ?[=:–-] ?(${NAME})`, "gu");

/**
 * Whom the initials in the owners' cells mean, as a line about the tables says it: those present at a meeting, or who is who below a
 * plan (O5). Each as an owner's cell would have it, "Carys Penhale (CP)"; a name whose letters are others is not meant.
 */
export function namesOfInitials(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  owners: readonly string[],
): readonly string[] {
  const asked = new Set(owners.flatMap((text) => text.slice(0, LONGEST).match(/\b\p{Lu}{2,4}\b/gu) ?? []));
  if (asked.size === 0) return [];
  const found = new Map<string, string>();
  for (const text of snapshot.sheets.flatMap((sheet) => linesAbout(sheet, tables)))
    for (const [name, initials] of [
      ...[...text.matchAll(BEHIND)].map(([, a = "", b = ""]) => [a, b] as const),
      ...[...text.matchAll(BEFORE)].map(([, a = "", b = ""]) => [b, a] as const),
    ])
      if (asked.has(initials) && isShortFor(initials, name) && !found.has(initials))
        found.set(initials, `${name} (${initials})`);
  return [...found.values()];
}

/** "CP" and, with a name between that the line leaves out, "CMP" are Carys Penhale. */
function isShortFor(initials: string, name: string): boolean {
  const plain = initialsOf(name);
  if (plain === initials) return true;
  const isLonger = initials.length === plain.length + 1 && plain.length >= 2;
  return isLonger && initials[0] === plain[0] && initials.at(-1) === plain.at(-1);
}

const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/** Texts of rows in which no table stands. */
function linesAbout(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): readonly string[] {
  const top = sheet.used?.row ?? 0;
  const within = tables
    .filter((table) => table.sheet === sheet.name)
    .map((table) => [Math.min(table.firstRow, ...table.headerRows), table.lastRow] as const);
  return sheet.cells.flatMap((line, i) =>
    within.some(([first, last]) => top + i >= first && top + i <= last)
      ? []
      : line.flatMap((cell) =>
          typeof cell?.value === "string" && cell.value.length >= SHORTEST && cell.value.length <= LONGEST
            ? [cell.value]
            : [],
        ),
  );
}
