import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

export type PathFailureCode =
  "not-found" | "unreadable" | "not-a-file" | "same-file" | "exists" | "other-ending" | "no-folder" | "unwritable";

/** A file that cannot be read or written, for a reason outside the workbook itself. */
export class PathFailure extends Error {
  constructor(
    readonly code: PathFailureCode,
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** A file of values, which is read as a workbook of one sheet. */
export const isCsv = (path: string): boolean => /\.(?:csv|tsv)$/i.test(path);

/** The largest file that is read at all, in bytes. */
const LARGEST = 100 * 1024 * 1024;
/** What others may do with the file is kept, and nothing beyond. */
const PERMISSIONS = 0o777;

/**
 * The bytes of the input. A file over 100 MB is only measured: the reader refuses it by its size. A pipe or a device is
 * refused before it is opened: it may never end, or never begin.
 */
export async function readWorkbookFile(path: string): Promise<Uint8Array | "too-large"> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new PathFailure("not-a-file", path);
    return found.size > LARGEST ? "too-large" : new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof PathFailure) throw error;
    throw new PathFailure(codeOf(error) === "ENOENT" ? "not-found" : "unreadable", path);
  }
}

/**
 * Refuses, before any work is done, an output that is the input under another name, that ends as another kind of file (a
 * workbook with macros is none without, and Excel does not open it as one; of a file of values it is an .xlsx), or that is
 * there already, unless it may be overwritten.
 */
export async function mayWrite(out: string, input: string, overwrites: boolean): Promise<void> {
  const folder = await realpath(dirname(out)).catch(() => null);
  if (folder === null || !(await stat(folder)).isDirectory()) throw new PathFailure("no-folder", out);
  const ending = isCsv(input) ? ".xlsx" : extname(input).toLowerCase();
  if (extname(out).toLowerCase() !== ending) throw new PathFailure("other-ending", out);
  const target = await realpath(out).catch(() => join(folder, basename(out)));
  if (target === (await realpath(input).catch(() => input))) throw new PathFailure("same-file", out);
  const there = await stat(target).catch(() => null);
  if (there !== null && !there.isFile()) throw new PathFailure("not-a-file", out);
  if (there !== null && !overwrites) throw new PathFailure("exists", out);
}

/**
 * Writes all or nothing: into a new file beside the target, made durable, then renamed over it. Who may read it is as it
 * was for the file that is overwritten, else for the input. A run that is ended half way leaves nothing behind.
 */
export async function writeWorkbookFile(out: string, bytes: Uint8Array, input: string): Promise<void> {
  const target = await realpath(out).catch(() => out);
  const beside = join(dirname(target), `${besideName(target)}${randomBytes(6).toString("hex")}`);
  const stopWatching = removeWhenEnded(beside);
  try {
    await removeLeftovers(target);
    const mode = (await stat(target).catch(() => stat(input))).mode & PERMISSIONS;
    // Nobody else reads a plan while it is being written.
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch {
    await rm(beside, { force: true });
    throw new PathFailure("unwritable", out);
  } finally {
    stopWatching();
  }
}

const besideName = (target: string): string => `.${basename(target)}.`;

const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Removes the file when the process is told to end; gives what takes that back. */
function removeWhenEnded(file: string): () => void {
  const watching = Object.entries(ENDINGS).map(([signal, code]) => {
    const end = (): void => {
      rmSync(file, { force: true });
      process.exit(code);
    };
    process.once(signal, end);
    return () => void process.off(signal, end);
  });
  return () => {
    for (const stop of watching) stop();
  };
}

/** A run that was killed outright could not clean up after itself; one that writes now is younger than this. */
const OLD = 10 * 60 * 1000;

async function removeLeftovers(target: string): Promise<void> {
  const [folder, start] = [dirname(target), besideName(target)];
  const left = (await readdir(folder)).filter(
    (name) => name.startsWith(start) && /^[0-9a-f]{12}$/.test(name.slice(start.length)),
  );
  for (const name of left) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > OLD) await rm(join(folder, name), { force: true });
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
