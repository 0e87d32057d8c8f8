// `npm run plan -- <command> <workbook.xlsx>`: the command line, started through tsx so that it needs no build.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { installPackages, ROOT } from "./install.mjs";

installPackages();
const { status } = spawnSync(
  process.execPath,
  ["--import", import.meta.resolve("tsx"), join(ROOT, "src/cli/plan.ts"), ...process.argv.slice(2)],
  { stdio: "inherit", cwd: process.env.INIT_CWD ?? process.cwd() },
);
process.exit(status ?? 1);
