/** Four tables, so that four bytes are taken at a time: the first is the usual one, each next goes one byte further. */
const TABLES = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const further = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = further(first);
  const third = further(second);
  return [first, second, third, further(third)];
}

/** The checksum of nothing. */
export const NO_BYTES = 0;

/** The checksum that zip entries carry; `before` is that of the bytes that came before these. */
export function crc32(bytes: Uint8Array, before = NO_BYTES): number {
  const [first, second, third, fourth] = TABLES;
  const at = (table: Uint32Array, index: number): number => table[index & 0xff] ?? 0;
  const whole = bytes.length & ~3;
  let crc = before ^ 0xffffffff;
  for (let i = 0; i < whole; i += 4) {
    crc ^= (bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8) | ((bytes[i + 2] ?? 0) << 16) | ((bytes[i + 3] ?? 0) << 24);
    crc = at(fourth, crc) ^ at(third, crc >>> 8) ^ at(second, crc >>> 16) ^ at(first, crc >>> 24);
  }
  for (let i = whole; i < bytes.length; i++) crc = (crc >>> 8) ^ at(first, crc ^ (bytes[i] ?? 0));
  return (crc ^ 0xffffffff) >>> 0;
}
