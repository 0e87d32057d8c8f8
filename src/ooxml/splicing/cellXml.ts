import { cellName } from "../cellAddress";
import type { CellChange } from "../workbookChanges";
import { escapeControls, escapeText } from "../xml/xmlText";

/** What cells need while they are written. */
export interface CellWriting {
  /** "x:" where the sheet writes its elements so, or "". */
  readonly prefix: string;
  /** A formula as the XML of files holds it (no "="), for the cell it goes into. */
  readonly stored: (formula: string, row: number, column: number) => string;
  /** The number of a format with a patch laid over it. */
  readonly format: (base: number, change: CellChange) => number;
}

/** A cell as it stands in the file: what a change that does not name it leaves. */
export interface OldCell {
  readonly format: number;
  /** All attributes but r and s, as XML. */
  readonly attributes: string;
  /** Formula and value, as XML. */
  readonly inner: string;
}

/** A cell after a change; "" when nothing is left of it. */
export function cellXml(row: number, column: number, change: CellChange, old: OldCell, writing: CellWriting): string {
  const format = change.style === undefined ? old.format : writing.format(old.format, change);
  const open = `<${writing.prefix}c r="${cellName(row, column)}"${format === 0 ? "" : ` s="${format}"`}`;
  const { attributes, inner } = contentXml(row, column, change, old, writing);
  if (inner !== "") return `${open}${attributes}>${inner}</${writing.prefix}c>`;
  return format === 0 && attributes === "" ? "" : `${open}${attributes}/>`;
}

type Content = Pick<OldCell, "attributes" | "inner">;

function contentXml(row: number, column: number, change: CellChange, old: OldCell, writing: CellWriting): Content {
  const { value, formula, isError } = change;
  const p = writing.prefix;
  const existing = change.isResult ? formulaIn(old.inner) : null;
  if (existing !== null) {
    const result = resultXml(value ?? null, isError === true, p);
    return { attributes: withoutType(old.attributes) + result.attributes, inner: existing + result.inner };
  }
  if (formula === undefined) return value === undefined ? old : valueXml(value, isError === true, p);
  const text = writing.stored(formula.startsWith("=") ? formula.slice(1) : formula, row, column);
  const result = resultXml(value ?? null, isError === true, p);
  return { attributes: result.attributes, inner: `<${p}f>${text}</${p}f>${result.inner}` };
}

/** The formula of a cell as its XML, with what says that it is shared or fills an array; null where there is none. */
const formulaIn = (inner: string): string | null =>
  /<((?:[A-Za-z]+:)?f)(?=[\s/>])[^>]*?(?:\/>|>[^<]*<\/\1>)/.exec(inner)?.[0] ?? null;

/** The type of the content goes with the content. */
const withoutType = (attributes: string): string => attributes.replace(/ t="[^"]*"/, "");

/** Excel refuses a file with a longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** A text is written as a text whatever it starts with: it never becomes a formula, a number or a day. */
function valueXml(value: string | number | boolean | null, isError: boolean, p: string): Content {
  if (typeof value !== "string" || value === "" || isError) return resultXml(value === "" ? null : value, isError, p);
  return { attributes: ' t="inlineStr"', inner: `<${p}is>${textXml(value, `${p}t`)}</${p}is>` };
}

/** A number, a yes or no, an error, or the text a formula gave. */
function resultXml(value: string | number | boolean | null, isError: boolean, p: string): Content {
  if (value === null) return { attributes: "", inner: "" };
  if (typeof value === "boolean") return { attributes: ' t="b"', inner: `<${p}v>${value ? 1 : 0}</${p}v>` };
  if (typeof value === "string") return { attributes: isError ? ' t="e"' : ' t="str"', inner: textXml(value, `${p}v`) };
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number a cell can hold`);
  return { attributes: "", inner: `<${p}v>${value}</${p}v>` };
}

/** Spaces at either end, and line breaks, are lost unless the element says to keep them. */
function textXml(text: string, name: string): string {
  if (text.length > LONGEST_TEXT) throw new RangeError(`a text of ${text.length} letters does not fit a cell`);
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  const keeps = first <= 32 || last <= 32 || text.includes("\n") ? ' xml:space="preserve"' : "";
  return `<${name}${keeps}>${escapeText(escapeControls(text))}</${name}>`;
}
