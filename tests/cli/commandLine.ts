import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommandLine } from "../../src/cli/main";

export const ROOT = resolve(__dirname, "../..");
export const SAMPLE = join(ROOT, "samples/brynmor-plan.xlsx");
export const PLANS = resolve(ROOT, "../shared/data/plans");

/** A folder of this test's own. */
export const ownFolder = (): string => mkdtempSync(join(tmpdir(), "action-plan-"));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and keeps what it says. */
export async function run(...args: string[]): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await runCommandLine(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}
