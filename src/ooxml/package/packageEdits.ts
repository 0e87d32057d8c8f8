import { strFromU8, strToU8 } from "fflate";
import { FileFailure } from "../fileFailure";
import { openedUp, withPrefix, xmlElement, XmlEdits } from "../xml/xmlEdits";
import { attribute, childrenOf, parseXml } from "../xml/xmlTree";
import type { Compress } from "./compress";
import type { OpenedPackage, PackageParts } from "./packageParts";
import { ownerOfRelationships, partKey, relationshipsName, relativeTarget } from "./partNames";
import type { Relationship, RelationshipKind } from "./relationships";
import { NO_RELATIONSHIPS, readRelationships, relationshipXml } from "./relationships";
import { unpack, type ZipEntry } from "./zipArchive";
import { pack, packBytes, writeZip } from "./zipWriting";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** A part that was written: its text, or what is left of a long one, packed at once so that it is never there in whole. */
interface Written {
  readonly part: string;
  readonly contents: string | ZipEntry;
}

/** Edits laid over an opened package: parts written, added and removed, with their relationships and content types. */
export class PackageEdits implements PackageParts {
  /** By key, in the order of writing; null for a part that goes. */
  private readonly written = new Map<string, Written | null>();
  /** By key: the content type a part gets, or null for none. */
  private readonly types = new Map<string, { part: string; type: string } | null>();

  constructor(
    private readonly opened: OpenedPackage,
    private readonly compress: Compress,
  ) {}

  has(part: string): boolean {
    const own = this.written.get(partKey(part));
    return own === undefined ? this.opened.has(part) : own !== null;
  }

  text(part: string): string {
    const own = this.written.get(partKey(part));
    if (own === null) throw new FileFailure("corrupt", `${part} was removed`);
    if (own === undefined) return this.opened.text(part);
    return typeof own.contents === "string" ? own.contents : strFromU8(unpack(own.contents));
  }

  bytes(part: string): Uint8Array {
    const own = this.written.get(partKey(part));
    if (own === undefined || own === null) return this.opened.bytes(part);
    return typeof own.contents === "string" ? strToU8(own.contents) : unpack(own.contents);
  }

  relationships(part: string): readonly Relationship[] {
    const name = relationshipsName(part);
    return this.has(name) ? readRelationships(this.text(name), part) : [];
  }

  /** Writes a part, unless that is what it says already. A long text comes in pieces. */
  write(part: string, text: string | Iterable<string>): void {
    if (typeof text === "string") {
      if (!this.has(part) || text !== this.text(part)) this.written.set(partKey(part), { part, contents: text });
      return;
    }
    const packed = pack(part, text, this.compress);
    const before = this.opened.entries.find(({ name }) => partKey(name) === partKey(part));
    const isSame = packed.size === before?.size && packed.crc === before.crc;
    if (isSame) this.written.delete(partKey(part));
    else this.written.set(partKey(part), { part, contents: packed });
  }

  add(part: string, text: string, type: string): void {
    this.write(part, text);
    this.types.set(partKey(part), { part, type });
  }

  /** Adds a part that is no XML. */
  addBytes(part: string, bytes: Uint8Array, type: string): void {
    this.written.set(partKey(part), { part, contents: packBytes(part, bytes, this.compress) });
    this.types.set(partKey(part), { part, type });
  }

  remove(part: string): void {
    for (const name of [part, relationshipsName(part)]) {
      if (this.has(name)) this.written.set(partKey(name), null);
    }
    this.types.set(partKey(part), null);
  }

  /** A name no part has: the lowest number that is free, whatever the case of the names that are there. */
  freeName(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (!this.has(name) && !this.opened.has(name)) return name;
    }
  }

  /** Adds a relationship from a part to another (or to an address outside); returns its id. */
  addRelationship(part: string, kind: RelationshipKind, target: string): string {
    const name = relationshipsName(part);
    const source = this.has(name) ? this.text(name) : NO_RELATIONSHIPS;
    const text = openedUp(source, parseXml(source));
    const root = parseXml(text);
    const taken = new Set(root.children.map((one) => attribute(one, "Id")?.toLowerCase()));
    let number = root.children.length + 1;
    while (taken.has(`rid${number}`)) number++;
    const edits = new XmlEdits(text);
    const path = kind === "hyperlink" ? target : relativeTarget(part, target);
    edits.insert(
      root.innerEnd,
      relationshipXml(`rId${number}`, kind, path, root.prefix === "" ? "" : `${root.prefix}:`),
    );
    this.write(name, edits.apply());
    return `rId${number}`;
  }

  removeRelationship(part: string, id: string): void {
    const name = relationshipsName(part);
    const relationship = this.relationships(part).find((one) => one.id === id);
    if (relationship === undefined) return;
    const edits = new XmlEdits(this.text(name));
    edits.replace(relationship.start, relationship.end, "");
    this.write(name, edits.apply());
  }

  /** All parts that can be reached from the package's own relationships, by key. */
  reachable(): Set<string> {
    const seen = new Set<string>();
    const waiting = [""];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, isExternal } of this.relationships(part)) {
        if (isExternal || seen.has(partKey(target)) || !this.has(target)) continue;
        seen.add(partKey(target));
        waiting.push(target);
      }
    }
    return seen;
  }

  /** The whole package: untouched parts as they were, in their order, then the new ones. */
  wholeFile(): Uint8Array {
    this.writeContentTypes();
    const entries: ZipEntry[] = [];
    const added = new Map(this.written);
    for (const entry of this.opened.entries) {
      const own = added.get(partKey(entry.name));
      added.delete(partKey(entry.name));
      if (own === null) continue;
      entries.push(own === undefined ? entry : this.packed(entry.name, own));
    }
    for (const own of added.values()) if (own !== null) entries.push(this.packed(this.nameInZip(own.part), own));
    return writeZip(entries);
  }

  /** The relationships of a part are called as the part is in the zip, "my sheet.xml" or "my%20sheet.xml". */
  private nameInZip(part: string): string {
    const owner = ownerOfRelationships(part);
    const entry = owner === null ? undefined : this.opened.entries.find(({ name }) => partKey(name) === partKey(owner));
    return entry === undefined ? part : relationshipsName(entry.name);
  }

  private packed(name: string, { contents }: Written): ZipEntry {
    return typeof contents === "string" ? pack(name, [contents], this.compress) : { ...contents, name };
  }

  /** One Override a part: a second one makes the package unreadable, even where the first is for a part that is not there. */
  private writeContentTypes(): void {
    const needsRelationships = [...this.written].some(
      ([key, own]) => own !== null && ownerOfRelationships(key) !== null && !this.opened.has(key),
    );
    if (this.types.size === 0 && !needsRelationships) return;
    const text = openedUp(this.text(CONTENT_TYPES), parseXml(this.text(CONTENT_TYPES)));
    const root = parseXml(text);
    const edits = new XmlEdits(text);
    for (const override of childrenOf(root, "Override")) {
      if (this.types.has(partKey(attribute(override, "PartName") ?? "")))
        edits.replace(override.start, override.end, "");
    }
    const defaults = childrenOf(root, "Default").map((one) => attribute(one, "Extension")?.toLowerCase());
    if (needsRelationships && !defaults.includes("rels")) {
      const xml = xmlElement("Default", { Extension: "rels", ContentType: RELATIONSHIPS_TYPE });
      edits.insert(root.innerStart, withPrefix(xml, root));
    }
    for (const own of this.types.values()) {
      if (own === null) continue;
      const xml = xmlElement("Override", { PartName: `/${own.part}`, ContentType: own.type });
      edits.insert(root.innerEnd, withPrefix(xml, root));
    }
    this.write(CONTENT_TYPES, edits.apply());
  }
}
