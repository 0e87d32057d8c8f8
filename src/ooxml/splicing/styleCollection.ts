import { rawElement, rewritten, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import { insertionPoint, STYLESHEET_ORDER } from "../xml/childOrder";
import type { XmlElement } from "../xml/xmlTree";
import { child } from "../xml/xmlTree";

/** A numbered list in the style part: entries can be looked up and appended, never renumbered. */
export class StyleCollection {
  private readonly element: XmlElement | null;
  private readonly items: string[];
  private readonly indexes = new Map<string, number>();
  private readonly original: number;

  constructor(
    private readonly source: string,
    private readonly root: XmlElement,
    private readonly name: string,
    /** What stands in the list when the file has none. */
    startWith: readonly string[],
  ) {
    this.element = child(root, name);
    this.items = this.element?.children.map((one) => rawElement(source, one)) ?? [];
    this.original = this.items.length;
    if (this.items.length === 0) for (const xml of startWith) this.items.push(withPrefix(xml, root));
    this.items.forEach((xml, index) => {
      if (!this.indexes.has(xml)) this.indexes.set(xml, index);
    });
  }

  /** An entry that was in the file. */
  elementAt(index: number): XmlElement | null {
    return this.element?.children[index] ?? null;
  }

  get elements(): readonly XmlElement[] {
    return this.element?.children ?? [];
  }

  /** The number of this entry; it is appended when no entry is written just so. */
  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.items.length);
    return this.items.push(xml) - 1;
  }

  /** Writes what was appended. */
  splice(edits: XmlEdits): void {
    if (this.items.length === this.original) return;
    const inner = this.items.join("");
    if (this.element !== null) {
      const added = this.items.slice(this.original).join("");
      const before = this.source.slice(this.element.innerStart, this.element.innerEnd);
      const xml = rewritten(this.source, this.element, { count: this.items.length }, before + added);
      edits.replace(this.element.start, this.element.end, xml);
      return;
    }
    const name = this.root.prefix === "" ? this.name : `${this.root.prefix}:${this.name}`;
    const at = insertionPoint(this.root, STYLESHEET_ORDER, this.name);
    edits.insert(at, xmlElement(name, { count: this.items.length }, inner), STYLESHEET_ORDER.indexOf(this.name));
  }
}
