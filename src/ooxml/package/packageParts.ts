import { strFromU8 } from "fflate";
import { FileFailure } from "../fileFailure";
import { refuseOtherKinds } from "./fileKinds";
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
    const text = decode(unpack(entry));
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

/** Twice as quick as fflate's own, which also does where there is none. */
const utf8 = typeof TextDecoder === "undefined" ? null : new TextDecoder("utf-8", { ignoreBOM: true });

/** XML comes in UTF-8, seldom in UTF-16, and nothing else is allowed. */
function decode(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isLittle && !isBig) return utf8?.decode(bytes) ?? strFromU8(bytes);
  const units = Uint16Array.from({ length: (bytes.length >> 1) - 1 }, (_, index) => {
    const [low = 0, high = 0] = [bytes[2 * index + (isLittle ? 2 : 3)], bytes[2 * index + (isLittle ? 3 : 2)]];
    return low | (high << 8);
  });
  let text = "";
  for (let at = 0; at < units.length; at += 8192) text += String.fromCharCode(...units.subarray(at, at + 8192));
  // Written back it will be UTF-8, and must say so.
  return text.replace(/^(<\?xml[^>]{0,100}encoding=["'])utf-16(["'])/i, "$1UTF-8$2");
}
