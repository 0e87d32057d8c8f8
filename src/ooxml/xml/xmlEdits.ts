import { escapeAttribute } from "./xmlText";
import type { XmlElement } from "./xmlTree";

interface XmlEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string | Iterable<string>;
  readonly rank: number;
}

/** Edits of one text, by place. What no edit covers comes out letter for letter. */
export class XmlEdits {
  private readonly edits: XmlEdit[] = [];

  constructor(readonly source: string) {}

  /** A long text may come in pieces, which are made when they are asked for, and once. */
  replace(start: number, end: number, text: string | Iterable<string>): void {
    this.edits.push({ start, end, text, rank: Infinity });
  }

  /** `rank` puts several insertions at one place in order. */
  insert(at: number, text: string, rank = 0): void {
    if (text !== "") this.edits.push({ start: at, end: at, text, rank });
  }

  apply(): string {
    return [...this.pieces()].join("");
  }

  /** The text in pieces: a sheet of 10,000 rows is never put together in one string. */
  *pieces(): Generator<string> {
    let from = 0;
    for (const { start, end, text } of this.edits.toSorted((a, b) => a.start - b.start || a.rank - b.rank || 0)) {
      yield this.source.slice(from, start);
      if (typeof text === "string") yield text;
      else yield* text;
      from = end;
    }
    yield this.source.slice(from);
  }
}

/** Attributes to write; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A new element. `inner` is XML already. */
export function xmlElement(name: string, attributes: Attributes, inner = ""): string {
  const written = attributesXml(Object.entries(attributes));
  return inner === "" ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

function attributesXml(attributes: Iterable<readonly [string, string | number | null | undefined]>): string {
  let written = "";
  for (const [name, value] of attributes) {
    if (value !== null && value !== undefined) written += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return written;
}

/** The name of an element as the file writes it. */
export const qualifiedName = ({ prefix, local }: XmlElement): string => (prefix === "" ? local : `${prefix}:${local}`);

/** An element as it stands in the source. */
export const rawElement = (source: string, { start, end }: XmlElement): string => source.slice(start, end);

/** The element with some attributes set or (null) taken away, around its own inside or another. */
export function rewritten(source: string, element: XmlElement, attributes: Attributes, inner?: string): string {
  const all = new Map<string, string | number | null | undefined>(element.attributes);
  for (const [name, value] of Object.entries(attributes)) all.set(name, value);
  const inside = inner ?? source.slice(element.innerStart, element.innerEnd);
  const name = qualifiedName(element);
  const tag = `<${name}${attributesXml(all)}`;
  return inside === "" ? `${tag}/>` : `${tag}>${inside}</${name}>`;
}

/** Freshly written elements take the prefix that the root of the part has, or they are in no namespace at all. */
export const withPrefix = (xml: string, { prefix }: Pick<XmlElement, "prefix">): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);

/** A `<root/>` opened up, so that something can be put into it. */
export function openedUp(source: string, root: XmlElement): string {
  if (!root.isEmpty) return source;
  const tag = source.slice(root.start, root.end).replace(/\s*\/>$/, "");
  return `${source.slice(0, root.start)}${tag}></${qualifiedName(root)}>${source.slice(root.end)}`;
}
