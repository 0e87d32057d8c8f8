import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";

/** Files by their path in the archive. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The same files give the same archive: nothing in it says when it was made. */
const ALWAYS = new Date(1980, 0, 1);

export const checksums = (files: Files): string =>
  [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");

/** One zip with a folder of the release's name, and the checksum of every file in it. */
export function archiveOf(folder: string, files: Files): Uint8Array {
  const all = new Map([...files, ["SHA256SUMS", strToU8(checksums(files))] as const]);
  return zipSync(Object.fromEntries([...all].map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    mtime: ALWAYS,
    level: 9,
  });
}
