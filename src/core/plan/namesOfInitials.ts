import type { RecognisedTable } from "../recognise/recognition";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { isLetters, isShortFor, LETTERS } from "../read/owners/shortForms";
import { oneLine } from "../text/normalise";

const SHORTEST = 8;
const LONGEST = 1000;
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*){1,3}";
/** "Carys Penhale (CP, Chair)", "Carys Penhale CP". */
const BEHIND = new RegExp(`(${NAME}) \\(?(\\p{Lu}{2,4})\\b`, "gu");
/** "CP = Carys Penhale", "CP: Carys Penhale". */
const BEFORE = new RegExp(`\\b(\\p{Lu}{2,4}) ?[=:–-] ?(${NAME})`, "gu");

const ASKED = new RegExp(`(?<!\\p{L})${LETTERS}(?!\\p{L})`, "gu");

/**
 * Whom the initials in the owners' cells mean, as a line about the tables says it: those present at a meeting, or who is who below a
 * plan; or a row of any other table that has the letters beside the name (O5). Each as an owner's cell would have it, "Carys Penhale
 * (CP)"; a name whose letters are others is not meant.
 */
export function namesOfInitials(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  owners: readonly string[],
): readonly string[] {
  return [...initialsNamed(snapshot, tables, owners)].map(([initials, name]) => `${name} (${initials})`);
}

/** The name of each initials that the owners' cells have and that are explained anywhere. */
export function initialsNamed(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  owners: readonly string[],
): ReadonlyMap<string, string> {
  const asked = new Set(owners.flatMap((text) => text.slice(0, LONGEST).match(ASKED) ?? []));
  const found = new Map<string, string>();
  if (asked.size === 0) return found;
  const take = (initials: string, name: string): void => {
    if (asked.has(initials) && isShortFor(initials, name) && !found.has(initials)) found.set(initials, name);
  };
  for (const text of snapshot.sheets.flatMap((sheet) => linesAbout(sheet, tables))) {
    for (const [, name = "", initials = ""] of text.matchAll(BEHIND)) take(initials, name);
    for (const [, initials = "", name = ""] of text.matchAll(BEFORE)) take(initials, name);
  }
  for (const sheet of snapshot.sheets) namesBeside(sheet, tables, asked, take);
  return found;
}

const NEAR = 3;
/** "JB | Jo Barnaby | Foundation": letters and a name that they stand for, in one row of anything but actions. */
function namesBeside(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  asked: ReadonlySet<string>,
  take: (initials: string, name: string) => void,
): void {
  const top = sheet.used?.row ?? 0;
  const ofActions = tables
    .filter((table) => table.sheet === sheet.name && table.kind === "actions" && table.ticked)
    .map((table) => [table.firstRow, table.lastRow] as const);
  sheet.cells.forEach((line, i) => {
    if (ofActions.some(([first, last]) => top + i >= first && top + i <= last)) return;
    line.forEach((cell, column) => {
      const initials = typeof cell?.value === "string" ? cell.value.trim() : "";
      if (!isLetters(initials) || !asked.has(initials)) return;
      for (const beside of line.slice(Math.max(0, column - NEAR), column + NEAR + 1)) {
        const name = typeof beside?.value === "string" ? oneLine(beside.value.replace(/\(.*$/s, "")) : "";
        if (WHOLE_NAME.test(name)) take(initials, name);
      }
    });
  });
}
const WHOLE_NAME = new RegExp(`^${NAME}$`, "u");

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
