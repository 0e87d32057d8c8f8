import Papa from "papaparse";
import type { FiguresFile } from "../core/returns/readFigures";

/** The lines of a file of values with commas, semicolons or tabs between them, as finance systems export them. */
export function figuresFile(name: string, bytes: Uint8Array): FiguresFile {
  const text = textOf(bytes);
  const [rows = []] = [undefined, ...MARKS].map((mark) => rowsOf(text, mark)).filter((found) => found.some(isSeveral));
  return { name, rows };
}

/** Tried where the library sees no mark between values: lines of a title before them hide it. */
const MARKS = [",", ";", "\t", "|"] as const;
const isSeveral = (row: readonly string[]): boolean => row.length > 1;

const rowsOf = (text: string, mark: string | undefined): FiguresFile["rows"] =>
  Papa.parse<readonly string[]>(text, { skipEmptyLines: false, ...(mark === undefined ? {} : { delimiter: mark }) })
    .data;

/** With a mark in front it is what the mark says; else UTF-8, and where it is none, what Windows writes: there "£" is one byte. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
