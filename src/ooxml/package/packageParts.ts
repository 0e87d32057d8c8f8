import { FileFailure } from "../fileFailure";
import { refuseOtherKinds } from "./fileKinds";
import { decodePart } from "./partEncoding";
import { partKey, relationshipsName } from "./partNames";
import type { Relationship } from "./relationships";
import { readRelationships } from "./relationships";
import type { ZipEntry } from "./zipArchive";
import { readZip, unpack } from "./zipArchive";

/** The parts of a package as they can be read; unpacked when asked for, and only once. */
export interface PackageParts {
  has(part: string): boolean;
  /** The text of a part; a part that is not there is a corrupt file. */
  text(part: string): string;
  /** The bytes of a part that is no XML. */
  bytes(part: string): Uint8Array;
  relationships(part: string): readonly Relationship[];
}

/** A package as it was opened. It never changes: saving lays its edits over it. */
export class OpenedPackage implements PackageParts {
  private readonly byKey = new Map<string, ZipEntry>();
  private readonly texts = new Map<string, string>();

  constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) {
      const key = partKey(entry.name);
      // Two parts of one name make a package Excel refuses; which of them counts is anybody's guess.
      if (this.byKey.has(key)) throw new FileFailure("corrupt", `two parts are called ${entry.name}`);
      this.byKey.set(key, entry);
    }
  }

  has(part: string): boolean {
    return this.byKey.has(partKey(part));
  }

  text(part: string): string {
    const key = partKey(part);
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const entry = this.byKey.get(key);
    if (entry === undefined) throw new FileFailure("corrupt", `${part} is missing`);
    const text = decodePart(unpack(entry), part);
    this.texts.set(key, text);
    return text;
  }

  bytes(part: string): Uint8Array {
    const entry = this.byKey.get(partKey(part));
    if (entry === undefined) throw new FileFailure("corrupt", `${part} is missing`);
    return unpack(entry);
  }

  relationships(part: string): readonly Relationship[] {
    const name = relationshipsName(part);
    return this.has(name) ? readRelationships(this.text(name), part) : [];
  }
}

/** Opens the zip after refusing whatever is not one. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  refuseOtherKinds(bytes);
  return new OpenedPackage(readZip(bytes));
}
