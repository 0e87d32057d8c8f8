import Papa from "papaparse";
import type { FiguresFile } from "../core/returns/readFigures";

/** The lines of a file of values with commas, semicolons or tabs between them, as finance systems export them; null where it is no text. */
export function figuresFile(name: string, bytes: Uint8Array): FiguresFile | null {
  const text = textOf(bytes);
  if (text === null) return null;
  const [rows = []] = [undefined, ...MARKS].map((mark) => rowsOf(text, mark)).filter((found) => found.some(isSeveral));
  return { name, rows };
}

/** Tried where the library sees no mark between values: lines of a title before them hide it. */
const MARKS = [",", ";", "\t", "|"] as const;
const isSeveral = (row: readonly string[]): boolean => row.length > 1;

const rowsOf = (text: string, mark: string | undefined): FiguresFile["rows"] =>
  Papa.parse<readonly string[]>(text, { skipEmptyLines: false, ...(mark === undefined ? {} : { delimiter: mark }) })
    .data;

/** "%PDF" has no byte of nought in front; workbooks and pictures have. */
const PDF = [0x25, 0x50, 0x44, 0x46];

/** With a mark in front it is what the mark says; else UTF-8, and where it is none, what Windows writes: there "£" is one byte. */
function textOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0) || PDF.every((byte, at) => bytes[at] === byte)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
