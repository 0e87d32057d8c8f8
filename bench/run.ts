import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { councilWorkbook } from "../samples/councilWorkbook";
import { compareDates } from "./dates";
import { largePlan } from "./largePlan";
import { timeLive } from "./live";
import { timePacks } from "./pack";
import { timePane } from "./pane";
import { timeRecognition } from "./recognise";
import { timeReturns } from "./returns";
import { timeSchools } from "./schools";

const SUMMARY = join(import.meta.dirname, "summary.ts");

/**
 * `npm run bench`: what the summary, the reading and the pane cost; `-- pack`, `-- pane`, `-- live`, `-- schools` and
 * `-- returns` measure one thing alone.
 */
async function main(): Promise<void> {
  if (process.argv.includes("pack")) {
    timePacks();
    return;
  }
  if (process.argv.includes("pane")) return timePane();
  if (process.argv.includes("live")) return timeLive();
  if (process.argv.includes("schools")) {
    timeSchools();
    return;
  }
  if (process.argv.includes("returns")) return timeReturns();
  // Each size in a process of its own, as the command line is: what one leaves behind is not counted for the next.
  mkdirSync("out", { recursive: true });
  for (const actions of [1000, 10000]) {
    const workbook = join("out", `bench-${actions}.xlsx`);
    writeFileSync(workbook, councilWorkbook(largePlan(actions)));
    process.stdout.write(`\n${actions} actions\n\n`);
    const args = [SUMMARY, workbook, join("out", `bench-${actions}-summary.xlsx`)];
    execFileSync(process.execPath, [...process.execArgv, ...args], { stdio: "inherit" });
  }
  timePacks();
  compareDates();
  timeRecognition();
  timeSchools();
  await timeLive();
  await timeReturns();
  await timePane();
}

void main();
