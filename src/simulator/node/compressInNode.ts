import { constants, crc32, deflateRawSync } from "node:zlib";
import { joined, LEVEL, type Compress } from "../../ooxml/package/compress";

/** How far back deflate may point. */
const WINDOW = 32768;
/** An empty last block. */
const END = Uint8Array.of(3, 0);

/**
 * Node's own zlib, several times as fast as script. It has no streams that do not wait, so each piece is flushed as
 * whole blocks, with the end of the piece before as its dictionary: one after the other they are one stream.
 */
export const compressInNode: Compress = (pieces) => {
  const packed: Uint8Array[] = [];
  let crc = 0;
  let size = 0;
  let before: Uint8Array | null = null;
  for (const bytes of pieces) {
    if (bytes.length === 0) continue;
    const dictionary = before === null ? {} : { dictionary: before };
    packed.push(deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_SYNC_FLUSH, ...dictionary }));
    crc = crc32(bytes, crc);
    size += bytes.length;
    before = bytes.subarray(-WINDOW);
  }
  return { crc, size, packed: joined([...packed, END]) };
};
