import { Inflate, strFromU8 } from "fflate";
import { FileFailure } from "../fileFailure";
import { crc32 } from "./crc32";

/** One file of a zip, still compressed, so that it can be copied as it stands. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  /** As declared; checked when the entry is unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** What an honest workbook stays under. Deflate itself cannot pass 1032 : 1. */
const LARGEST_PART = 400 * 1024 * 1024;
const LARGEST_TOTAL = 1024 * 1024 * 1024;
const SUSPICIOUS_SIZE = 20 * 1024 * 1024;
const SUSPICIOUS_RATIO = 400;
const MOST_ENTRIES = 65_535;

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_EXTRA = 1;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;

const corrupt = (detail: string): FileFailure => new FileFailure("corrupt", detail);

/** Lists a zip by its central directory, which also knows entries whose local header does not say how long they are. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readDirectoryEntry(bytes, view, at);
    total += entry.size;
    refuseBomb(entry, total);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const end = { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
    const whole = end.offset === IN_ZIP64 || end.count === 0xffff ? (zip64Directory(view, at) ?? end) : end;
    if (whole.count > MOST_ENTRIES) throw new FileFailure("zip-bomb", `${whole.count} entries`);
    return whole;
  }
  throw corrupt("no zip directory");
}

function zip64Directory(view: DataView, end: number): { count: number; offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const at = long(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) throw corrupt("zip64 directory");
  return { count: long(view, at + 32), offset: long(view, at + 48) };
}

const long = (view: DataView, at: number): number => {
  if (at + 8 > view.byteLength) throw corrupt("zip64 number");
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
};

function readDirectoryEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + DIRECTORY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY_SIGNATURE)
    throw corrupt("zip directory");
  const flags = view.getUint16(at + 8, true);
  if (flags & ENCRYPTED) throw new FileFailure("encrypted", "zip entry");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const extraAt = at + DIRECTORY_LENGTH + nameLength;
  const next = extraAt + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw corrupt("zip directory");
  const sizes = entrySizes(view, at, extraAt, extraAt + extraLength);
  const name = strFromU8(bytes.subarray(at + DIRECTORY_LENGTH, extraAt), !(flags & UTF8_NAME));
  const packed = packedBytes(bytes, view, sizes.offset, sizes.packed);
  const method = view.getUint16(at + 10, true);
  return { entry: { name, method, flags, crc: view.getUint32(at + 16, true), size: sizes.size, packed }, next };
}

/** Sizes and place of an entry; what does not fit 32 bits stands in an extra field, in this order, only where needed. */
function entrySizes(view: DataView, at: number, extraAt: number, extraEnd: number) {
  const declared = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  if (declared.includes(IN_ZIP64)) {
    let field = zip64Field(view, extraAt, extraEnd);
    for (const [index, value] of declared.entries()) {
      if (value !== IN_ZIP64) continue;
      declared[index] = long(view, field);
      field += 8;
    }
  }
  const [size = 0, packed = 0, offset = 0] = declared;
  return { size, packed, offset };
}

function zip64Field(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === ZIP64_EXTRA) return at + 4;
  }
  throw corrupt("zip64 field");
}

function packedBytes(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw corrupt("zip entry");
  const from = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + length > bytes.length) throw corrupt("zip entry is cut off");
  return bytes.subarray(from, from + length);
}

function refuseBomb(entry: ZipEntry, total: number): void {
  const ratio = entry.size / Math.max(1, entry.packed.length);
  const isBomb =
    entry.size > LARGEST_PART || total > LARGEST_TOTAL || (entry.size > SUSPICIOUS_SIZE && ratio > SUSPICIOUS_RATIO);
  if (isBomb) throw new FileFailure("zip-bomb", `${entry.name}: ${entry.packed.length} bytes hold ${entry.size}`);
}

/** Unpacks an entry, trusting nothing it says of itself: size and checksum are checked, and more than declared stops it. */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : entry.method === 8 ? inflate(entry) : null;
  if (bytes === null) throw corrupt(`${entry.name}: packed by method ${entry.method}`);
  if (bytes.length !== entry.size) throw corrupt(`${entry.name}: ${bytes.length} bytes instead of ${entry.size}`);
  if (crc32(bytes) !== entry.crc) throw corrupt(`${entry.name}: checksum`);
  return bytes;
}

/** Small enough that one push cannot unpack to more than 64 MB before the size is looked at again. */
const CHUNK = 64 * 1024;

function inflate(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(entry.size);
  let written = 0;
  const stream = new Inflate((chunk) => {
    if (written + chunk.length > bytes.length)
      throw new FileFailure("zip-bomb", `${entry.name} holds more than it says`);
    bytes.set(chunk, written);
    written += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < entry.packed.length; at += CHUNK) {
      stream.push(entry.packed.subarray(at, at + CHUNK), at + CHUNK >= entry.packed.length);
    }
  } catch (error) {
    if (error instanceof FileFailure) throw error;
    throw corrupt(`${entry.name}: ${error instanceof Error ? error.message : "cannot be unpacked"}`);
  }
  return written === bytes.length ? bytes : bytes.subarray(0, written);
}
