import { strToU8 } from "fflate";
import type { Compress } from "./compress";
import type { ZipEntry } from "./zipArchive";

/** Midnight of 1 January 1980, as Excel writes it: the same workbook always gives the same bytes. */
const DATE = 0x21;
const TIME = 0;
const VERSION = 20;
const UTF8_NAME = 0x800;

/** So many bytes are packed at a time: the sheet of a large plan has a hundred million. */
const AT_A_TIME = 262144;
/** Short pieces are joined up to here before they are encoded, which costs less than a call for each. */
const JOINED = 4096;
/** UTF-8 takes at most three bytes for a unit of UTF-16. */
const BYTES_OF_A_UNIT = 3;

/** Packs a part for the zip from the pieces of its text. */
export const pack = (name: string, pieces: Iterable<string>, compress: Compress): ZipEntry => ({
  name,
  method: 8,
  flags: UTF8_NAME,
  ...compress(encoded(pieces)),
});

/** Packs a part that is no text. */
export const packBytes = (name: string, bytes: Uint8Array, compress: Compress): ZipEntry => ({
  name,
  method: 8,
  flags: UTF8_NAME,
  ...compress([bytes]),
});

/** The text as UTF-8, in blocks that are never written to again: what packs them may hold on to the last. */
function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let block = new Uint8Array(AT_A_TIME);
  let at = 0;
  let waiting = "";
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < JOINED) continue;
    if (at + waiting.length * BYTES_OF_A_UNIT > block.length) {
      yield block.subarray(0, at);
      block = new Uint8Array(Math.max(AT_A_TIME, waiting.length * BYTES_OF_A_UNIT));
      at = 0;
    }
    at += encoder.encodeInto(waiting, block.subarray(at)).written;
    waiting = "";
  }
  yield block.subarray(0, at);
  yield encoder.encode(waiting);
}

/** Writes a zip in the order given. Entries that were read are copied packed, byte for byte. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: nameBytes(entry) }));
  const body = named.reduce((sum, { entry, name }) => sum + 30 + name.length + entry.packed.length, 0);
  const directory = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(body + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directoryAt = body;
  for (const { entry, name } of named) {
    view.setUint32(directoryAt, 0x02014b50, true);
    view.setUint16(directoryAt + 4, VERSION, true);
    writeHeader(view, directoryAt + 6, entry, name.length);
    view.setUint32(directoryAt + 42, at, true);
    bytes.set(name, directoryAt + 46);
    directoryAt += 46 + name.length;
    view.setUint32(at, 0x04034b50, true);
    writeHeader(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  writeEnd(view, directoryAt, entries.length, directory, body);
  return bytes;
}

/** A name without the UTF-8 flag was read as single bytes and goes back as single bytes. */
const nameBytes = (entry: ZipEntry): Uint8Array => strToU8(entry.name, !(entry.flags & UTF8_NAME));

/** Sizes stand in the header, so the flag that announces them after the data (8) goes. */
const FLAGS_KEPT = 0x806;

/** The run of fields that the local header and the directory have alike. */
function writeHeader(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & FLAGS_KEPT, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, TIME, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, at: number, count: number, directory: number, body: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, body, true);
}
