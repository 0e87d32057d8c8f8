import { randomBytes } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";

/** A file that cannot be read or written, for a reason outside the workbook itself. */
export class PathFailure extends Error {
  constructor(
    readonly code: "not-found" | "unreadable" | "same-file" | "other-ending" | "no-folder" | "unwritable",
    readonly path: string,
  ) {
    super(`${code}: ${path}`);
  }
}

/** The largest file that is read at all, in bytes. */
const LARGEST = 100 * 1024 * 1024;

/** The bytes of the input. A file over 100 MB is only measured: the reader refuses it by its size. */
export async function readWorkbookFile(path: string): Promise<Uint8Array | "too-large"> {
  try {
    const { size } = await stat(path);
    return size > LARGEST ? "too-large" : new Uint8Array(await readFile(path));
  } catch (error) {
    throw new PathFailure(codeOf(error) === "ENOENT" ? "not-found" : "unreadable", path);
  }
}

/**
 * Refuses, before any work is done, an output that is the input under another name, or that ends as another kind of file:
 * a workbook with macros is none without, and Excel does not open it as one.
 */
export async function mayWrite(out: string, input: string): Promise<void> {
  const folder = await realpath(dirname(out)).catch(() => null);
  if (folder === null || !(await stat(folder)).isDirectory()) throw new PathFailure("no-folder", out);
  if (extname(out).toLowerCase() !== extname(input).toLowerCase()) throw new PathFailure("other-ending", out);
  const target = await realpath(out).catch(() => join(folder, basename(out)));
  if (target === (await realpath(input).catch(() => input))) throw new PathFailure("same-file", out);
}

/** Writes all or nothing: into a new file beside the target, made durable, then renamed over it. */
export async function writeWorkbookFile(out: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${randomBytes(6).toString("hex")}`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, out);
  } catch {
    await rm(beside, { force: true });
    throw new PathFailure("unwritable", out);
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
