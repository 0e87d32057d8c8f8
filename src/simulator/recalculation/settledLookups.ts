import type { Block } from "../../core/snapshot/workbookSnapshot";
import { prefix, absoluteAddress, type FormulaPiece } from "./formulaTranslation";
import type { ConstantAt } from "./calculation";
import { settleConditions } from "./settledConditions";

/** More keys than that are no settings. */
const LONGEST_LIST = 500;

/**
 * Replaces `INDEX(values,MATCH("key",keys,0))` and `VLOOKUP("key",block,2,0)` by the cell they find, where the keys are
 * constants: the way in which formulas look up a setting. The result is the same, and an empty cell is still one. Each
 * row of a plan asks for a dozen settings, and the engine's INDEX takes a time that grows with the square of the rows.
 */
export function settleLookups(
  pieces: readonly FormulaPiece[],
  sheet: string,
  constantAt: ConstantAt,
): readonly FormulaPiece[] {
  const settled: FormulaPiece[] = [];
  const settings = new Set<FormulaPiece>();
  for (let i = 0; i < pieces.length;) {
    const lookup = lookupAt(pieces, i);
    const found = lookup && cellOf(lookup, sheet, constantAt);
    if (found) {
      settled.push(found);
      settings.add(found);
      i = lookup.end;
    } else {
      const piece = pieces[i++];
      if (piece) settled.push(piece);
    }
  }
  return settleConditions(settled, (piece) => settings.has(piece), constantAt);
}

/** Whether a formula has anything to settle. */
export const hasLookup = (pieces: readonly FormulaPiece[]): boolean =>
  pieces.some((_, index) => lookupAt(pieces, index) !== null);

interface Lookup {
  readonly key: string;
  readonly keys: Block;
  readonly keysSheet: string;
  readonly values: Block;
  readonly valuesSheet: string;
  /** The first piece after it. */
  readonly end: number;
}

interface Shape {
  /** "cells" and "text" stand for any, the rest for itself. */
  readonly pieces: readonly string[];
  readonly read: (pieces: readonly FormulaPiece[]) => Omit<Lookup, "end"> | null;
}

const SHAPES: readonly Shape[] = [
  {
    pieces: ["INDEX", "(", "cells", ",", "MATCH", "(", "text", ",", "cells", ",", "0", ")", ")"],
    read: ([, , values, , , , key, , keys]) =>
      values?.kind === "cells" && keys?.kind === "cells" && key?.kind === "text"
        ? {
            ...{ key: keyIn(key.text), keys: keys.block, keysSheet: keys.sheet },
            ...{ values: values.block, valuesSheet: values.sheet },
          }
        : null,
  },
  {
    pieces: ["VLOOKUP", "(", "text", ",", "cells", ",", "number", ",", "0", ")"],
    read: ([, , key, , block, , number]) => {
      if (key?.kind !== "text" || block?.kind !== "cells" || number?.kind !== "text") return null;
      const offset = Number(number.text) - 1;
      if (offset < 0 || offset >= block.block.columns) return null;
      const column = (at: number): Block => ({ ...block.block, column: block.block.column + at, columns: 1 });
      const { sheet } = block;
      return { key: keyIn(key.text), keys: column(0), keysSheet: sheet, values: column(offset), valuesSheet: sheet };
    },
  },
];

const keyIn = (quoted: string): string => quoted.slice(1, -1).replaceAll('""', '"');

function lookupAt(pieces: readonly FormulaPiece[], start: number): Lookup | null {
  for (const shape of SHAPES) {
    const found: FormulaPiece[] = [];
    let at = start;
    for (const expected of shape.pieces) {
      while (at > start && isBlank(pieces[at])) at++;
      const piece = pieces[at++];
      if (!piece || !fits(piece, expected)) break;
      found.push(piece);
    }
    const lookup = found.length === shape.pieces.length ? shape.read(found) : null;
    if (lookup) return { ...lookup, end: at };
  }
  return null;
}

const isBlank = (piece: FormulaPiece | undefined): boolean => piece?.kind === "text" && /^\s$/u.test(piece.text);

/** What pieces of a shape stand for, besides themselves. */
const KINDS: Readonly<Record<string, (piece: FormulaPiece) => boolean>> = {
  cells: ({ kind }) => kind === "cells",
  text: (piece) => piece.kind === "text" && piece.token === "text",
  number: (piece) => piece.kind === "text" && /^[0-9]+$/u.test(piece.text),
};

const fits = (piece: FormulaPiece, expected: string): boolean =>
  KINDS[expected]?.(piece) ?? (piece.kind === "text" && piece.text.toUpperCase() === expected);

/** The one cell the look-up means; null when it is not that simple (wildcards, formulas among the keys, no such key). */
function cellOf(lookup: Lookup, sheet: string, constantAt: ConstantAt): FormulaPiece | null {
  const { key, keys, keysSheet, values, valuesSheet } = lookup;
  if (values.columns !== 1 || keys.columns !== 1 || keys.rows > LONGEST_LIST || /[*?~]/u.test(key)) return null;
  for (let offset = 0; offset < keys.rows; offset++) {
    const constant = constantAt(keysSheet, keys.row + offset, keys.column);
    if (constant === undefined) return null;
    if (typeof constant !== "string" || constant.toLowerCase() !== key.toLowerCase()) continue;
    if (offset >= values.rows) return null;
    const block = { row: values.row + offset, column: values.column, rows: 1, columns: 1 };
    return { kind: "cells", sheet: valuesSheet, text: prefix(valuesSheet, sheet) + absoluteAddress(block), block };
  }
  return null;
}
