import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A fault put in by hand, and the test that has to notice it. */
export interface Fault {
  readonly name: string;
  /** What somebody who uses the product would lose by it. */
  readonly lost: string;
  /** The file of the test, from the root of the project, and its name there. */
  readonly test: { readonly file: string; readonly title: string };
  /** The file of the code, from the root of the project. */
  readonly source: string;
  readonly hunks: readonly Hunk[];
}

interface Hunk {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const HEAD = /^# Lost: (.+)\n# Test: (\S+): (.+)\n--- a\/(\S+)\n\+\+\+ b\/\4\n/;

/** Reads a patch: the two lines that say what is lost and which test notices it, then a unified diff of one file. */
export function parseFault(name: string, text: string): Fault {
  const head = HEAD.exec(text);
  const [all = "", lost = "", file = "", title = "", source = ""] = head ?? [];
  const hunks = text
    .slice(all.length)
    .split(/^@@.*@@.*\n/m)
    .slice(1)
    .map(hunkOf);
  if (!head || hunks.length === 0) throw new Error(`${name} is no fault: two lines of words, then a diff of one file.`);
  return { name, lost, test: { file, title }, source, hunks };
}

function hunkOf(text: string): Hunk {
  const lines = text.replace(/\n$/, "").split("\n");
  const side = (own: string): readonly string[] =>
    lines.filter((line) => line.startsWith(own) || line.startsWith(" ")).map((line) => line.slice(1));
  return { before: side("-"), after: side("+") };
}

/** The code with its fault. Lines are found by what they say, not by their numbers: code above them may have grown. */
export function withFault({ name, source, hunks }: Fault, code: string): string {
  return hunks.reduce((text, { before, after }) => {
    const [was, becomes] = [before, after].map((lines) => `${lines.join("\n")}\n`);
    const parts = text.split(was ?? "");
    if (parts.length !== 2) throw new Error(`${name} no longer fits ${source}: write it anew for the code of today.`);
    return parts.join(becomes);
  }, code);
}

/** The faults of a folder, in the order of their names. */
export const faultsIn = (folder: string): readonly Fault[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".patch"))
    .sort()
    .map((name) => parseFault(name.replace(/\.patch$/, ""), readFileSync(join(folder, name), "utf8")));

/** So many of the faults, others each day until all have had their turn. */
export function byTurns(faults: readonly Fault[], most: number, day: number): readonly Fault[] {
  const turns = Math.max(1, Math.ceil(faults.length / most));
  return faults.filter((_, index) => index % turns === day % turns);
}
