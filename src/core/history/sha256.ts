/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. The core uses no library, and this must not be asynchronous. */
export function sha256(text: string): string {
  const state = new Uint32Array(START);
  const words = padded(utf8(text));
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) compress(state, words, block, schedule);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

const ROUNDS = 64;

/** The first primes, by trial. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let one = 2; found.length < count; one += 1) if (found.every((prime) => one % prime !== 0)) found.push(one);
  return found;
}

/** The first 32 bits of the fraction of a root. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = new Uint32Array(primes(ROUNDS).map((prime) => fraction(Math.cbrt(prime))));

function utf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  }
  return bytes;
}

/** The bytes in words, with the bit that ends them and their length at the end of a whole number of blocks. */
function padded(bytes: readonly number[]): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >> 6) + 1) * 16);
  [...bytes, 0x80].forEach((byte, index) => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index % 4) * 8));
  });
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function compress(state: Uint32Array, words: Uint32Array, block: number, schedule: Uint32Array): void {
  const at = (index: number): number => schedule[index] ?? 0;
  for (let i = 0; i < ROUNDS; i += 1) {
    if (i < 16) schedule[i] = words[block + i] ?? 0;
    else {
      const [one, other] = [at(i - 15), at(i - 2)];
      const low = turn(one, 7) ^ turn(one, 18) ^ (one >>> 3);
      const high = turn(other, 17) ^ turn(other, 19) ^ (other >>> 10);
      schedule[i] = at(i - 16) + low + at(i - 7) + high;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < ROUNDS; i += 1) {
    const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + sum + ((e & f) ^ (~e & g)) + (CONSTANTS[i] ?? 0) + at(i)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] ?? 0) + word;
  });
}
