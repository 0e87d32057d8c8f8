import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT, run, type Ran } from "./commandLine";

/** With ACTION_PLAN_AT the command line of that checkout answers (docs/testing.md). */
const CHECKOUT = process.env.ACTION_PLAN_AT;

/** A workbook that the version before wrote, with its tables and papers. */
export const BEFORE = join(ROOT, "tests/fixtures/version-before.xlsx");
export const AS_AT = ["--as-at", "2020-02-28"];

export async function plan(...args: string[]): Promise<Ran> {
  if (CHECKOUT === undefined) return run(...args);
  const { status, stdout, stderr } = spawnSync("node", ["--import", "tsx", "src/cli/plan.ts", ...args], {
    cwd: CHECKOUT,
    encoding: "utf8",
  });
  return { code: status ?? 1, out: stdout, err: stderr };
}

export interface Said {
  readonly asOf: string;
  readonly actions: readonly {
    readonly id: string;
    readonly sheet: string;
    readonly status: string | null;
    readonly claimedRag: string | null;
    readonly rating: string;
    readonly reason: string;
    readonly findings: readonly string[];
  }[];
  readonly recommendations: readonly { readonly ref: string; readonly rating: string; readonly reason: string }[];
}

export async function said(command: string, ...args: string[]): Promise<Said> {
  const { code, out, err } = await plan(command, ...args, "--json");
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Said;
}

export async function summary(from: string, to: string, ...args: string[]): Promise<string> {
  const { code, err } = await plan("summary", from, "--out", to, ...args);
  if (code !== 0) throw new Error(err);
  return to;
}
