import { parseRange } from "../cellAddress";
import { FileFailure } from "../fileFailure";
import type { PackageParts } from "../package/packageParts";
import { cellKey } from "../workbookChanges";
import type { NoteContents } from "../workbookContents";
import { attribute, descendants, parseXml } from "../xml/xmlTree";

/** What holds notes, and in which elements their words stand. */
const PARTS = [
  // A thread has a note for older Excels beside it, which tells them to get a newer one: its own words come first.
  { kind: "threadedComment", element: "threadedComment", words: "text" },
  { kind: "comments", element: "comment", words: "t" },
] as const;

/** The notes of a sheet and its threads of comments, one for a cell. */
export function readNotes(parts: PackageParts, sheetPart: string): NoteContents[] {
  const relationships = parts.relationships(sheetPart);
  const notes = new Map<number, NoteContents>();
  for (const { kind, element, words } of PARTS) {
    const found = new Map<number, NoteContents>();
    for (const { target } of relationships.filter((one) => one.kind === kind && parts.has(one.target)))
      for (const { ref, text } of notesIn(parts, target, element, words)) {
        const cell = parseRange(ref);
        if (cell === null) continue;
        const { row, column } = cell;
        const before = found.get(cellKey(row, column))?.text;
        found.set(cellKey(row, column), { row, column, text: before === undefined ? text : `${before}\n${text}` });
      }
    for (const [key, note] of found) if (!notes.has(key)) notes.set(key, note);
  }
  return [...notes.values()];
}

/** What each note of a part says, and of which cell. */
function notesIn(
  parts: PackageParts,
  part: string,
  element: string,
  words: string,
): { readonly ref: string; readonly text: string }[] {
  try {
    return descendants(parseXml(parts.text(part)), element).map((one) => ({
      ref: attribute(one, "ref") ?? "",
      text: descendants(one, words)
        .map(({ text }) => text)
        .join(""),
    }));
  } catch (error) {
    // Nothing but its own text hangs on this part: it is kept as it is.
    if (error instanceof FileFailure) return [];
    throw error;
  }
}
