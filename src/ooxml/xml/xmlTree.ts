import { FileFailure } from "../fileFailure";
import { XmlScanner } from "./xmlScanner";

/** An element with its place in the source, so that it can be replaced there and nothing else moves. */
export interface XmlElement {
  readonly local: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, not that of children. */
  readonly text: string;
  readonly isEmpty: boolean;
  readonly start: number;
  readonly end: number;
  /** The inside, from after the open tag to before the close tag. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

interface Growing extends XmlElement {
  children: XmlElement[];
  text: string;
  end: number;
  innerEnd: number;
}

/**
 * The tree of a part. The inside of elements called `leave` is not looked at: that is for `sheetData`, which holds most
 * of a sheet and is read by a scanner of its own.
 */
export function parseXml(source: string, leave = ""): XmlElement {
  // A byte order mark is no part of the document.
  const scanner = new XmlScanner(source, source.charCodeAt(0) === 0xfeff ? 1 : 0);
  const open: Growing[] = [];
  let root: XmlElement | null = null;
  while (scanner.next()) {
    const parent = open.at(-1);
    if (scanner.kind === "text") {
      if (parent !== undefined) parent.text += scanner.text;
      else if (scanner.text.trim() !== "") throw new FileFailure("corrupt", "text outside of the root element");
    } else if (scanner.kind === "close") {
      const element = open.pop();
      if (element !== undefined) [element.innerEnd, element.end] = [scanner.start, scanner.end];
    } else {
      const element = opened(scanner);
      if (parent !== undefined) parent.children.push(element);
      else if (root !== null) throw new FileFailure("corrupt", "two root elements");
      root ??= element;
      if (element.isEmpty) continue;
      open.push(element);
      if (scanner.local === leave) scanner.leap();
    }
  }
  if (root === null) throw new FileFailure("corrupt", "XML without an element");
  return root;
}

function opened(scanner: XmlScanner): Growing {
  return {
    local: scanner.local,
    prefix: scanner.prefix,
    attributes: scanner.attributes(),
    children: [],
    text: "",
    isEmpty: scanner.isEmpty,
    start: scanner.start,
    end: scanner.end,
    innerStart: scanner.end,
    innerEnd: scanner.end,
  };
}

/** The first child of this name, or null. */
export const child = (element: XmlElement | null, local: string): XmlElement | null =>
  element?.children.find((one) => one.local === local) ?? null;

/** All children of this name. */
export const childrenOf = (element: XmlElement | null, local: string): readonly XmlElement[] =>
  element?.children.filter((one) => one.local === local) ?? [];

/** All elements of this name at any depth, in document order. */
export function descendants(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((one) => [...(one.local === local ? [one] : []), ...descendants(one, local)]);
}

export const attribute = (element: XmlElement | null, name: string): string | null =>
  element?.attributes.get(name) ?? null;

/** A number, or null when there is none or it is not one. */
export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const text = attribute(element, name);
  const value = text === null || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** XML's four ways to say yes and no. */
export function booleanAttribute(element: XmlElement | null, name: string, otherwise = false): boolean {
  const text = attribute(element, name);
  if (text === null) return otherwise;
  return text === "1" || text === "true" || text === "on";
}

/** The value of an attribute whatever prefix the file gives its namespace: `id` finds r:id and d3p1:id. */
export function prefixedAttribute(element: XmlElement | null, local: string): string | null {
  for (const [name, value] of element?.attributes ?? []) if (name.endsWith(`:${local}`)) return value;
  return null;
}
