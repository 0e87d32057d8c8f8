import { cellName } from "../cellAddress";
import { FileFailure } from "../fileFailure";
import type { SheetChanges } from "../workbookChanges";
import { rewritten, XmlEdits } from "../xml/xmlEdits";
import { attribute, descendants, parseXml } from "../xml/xmlTree";
import type { SheetSplice } from "./sheetSplice";

type MovedNote = SheetChanges["movedNotes"][number];
/** By the name of the cell at which a note stood. */
type Moves = ReadonlyMap<string, MovedNote>;

/** The parts in which notes stand, by the kind of their relationship. */
const PARTS: Readonly<Record<string, (source: string, moves: Moves) => string>> = {
  comments: (source, moves) => withPlaces(source, "comment", moves),
  threadedComment: (source, moves) => withPlaces(source, "threadedComment", moves),
  vmlDrawing: withBoxes,
};

/** Notes and threads stand at other cells. The words themselves, who wrote them and when are not touched. */
export function spliceNotes({ part, parts, changes }: SheetSplice): void {
  if (changes.movedNotes.length === 0) return;
  const moves: Moves = new Map(changes.movedNotes.map((move) => [cellName(move.row, move.column), move]));
  for (const { kind, target } of parts.relationships(part)) {
    const put = PARTS[kind];
    if (!put || !parts.has(target)) continue;
    try {
      parts.write(target, put(parts.text(target), moves));
    } catch (error) {
      // What could not be read is kept as it is, like on opening.
      if (!(error instanceof FileFailure)) throw error;
    }
  }
}

function withPlaces(source: string, local: string, moves: Moves): string {
  const edits = new XmlEdits(source);
  for (const element of descendants(parseXml(source), local)) {
    const move = moves.get((attribute(element, "ref") ?? "").replaceAll("$", "").toUpperCase());
    if (move === undefined) continue;
    const { to } = move;
    const moved = to === null ? "" : rewritten(source, element, { ref: cellName(to.row, to.column) });
    edits.replace(element.start, element.end, moved);
  }
  return edits.apply();
}

/**
 * The boxes in which notes are shown, each with the cell it belongs to and its own place on the sheet, which goes with the
 * cell. This is VML, whose texts need not be XML (an open `<br>`), so that only the numbers are looked for.
 */
const BOX = /<((?:[\w.-]+:)?shape)\s[\s\S]*?<\/\1\s*>/g;

function withBoxes(source: string, moves: Moves): string {
  return source.replace(BOX, (box) => {
    if (!/ObjectType\s*=\s*["']Note["']/.test(box)) return box;
    const [row, column] = [numberIn(box, "Row"), numberIn(box, "Column")];
    const move = row === null || column === null ? undefined : moves.get(cellName(row, column));
    if (move === undefined) return box;
    return move.to === null ? "" : boxAt(box, move, move.to);
  });
}

const elementOf = (local: string): RegExp => new RegExp(`(<(?:[\\w.-]+:)?${local}>\\s*)([^<]*?)(\\s*</)`);

function numberIn(box: string, local: string): number | null {
  const text = elementOf(local).exec(box)?.[2];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

const withText = (box: string, local: string, text: (before: string) => string): string =>
  box.replace(elementOf(local), (_, open: string, before: string, close: string) => open + text(before) + close);

/** `Anchor` is left column, offset, top row, offset, right column, offset, bottom row, offset. */
function boxAt(box: string, from: MovedNote, to: NonNullable<MovedNote["to"]>): string {
  const by = [to.column - from.column, 0, to.row - from.row, 0];
  const moved = (anchor: string): string =>
    anchor
      .split(",")
      .map((number, index) => String(Math.max(0, Number(number) + (by[index % 4] ?? 0))))
      .join(", ");
  const inRow = withText(box, "Row", () => String(to.row));
  const inCell = withText(inRow, "Column", () => String(to.column));
  return withText(inCell, "Anchor", moved);
}
