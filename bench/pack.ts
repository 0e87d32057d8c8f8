import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { councilWorkbook } from "../samples/councilWorkbook";
import type { CalendarDate } from "../src/core/calendar/calendarDate";
import type { PapersIn } from "../src/core/sheets/papersRequest";
import { simulate } from "../src/core/changes/simulate";
import { proposal } from "../src/core/prepareChanges";
import { review, type Review } from "../src/core/review";
import type { WorkbookSnapshot } from "../src/core/snapshot/workbookSnapshot";
import { finish } from "../src/core/steps/work";
import { english } from "../src/core/words/english";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { openExcelInNode } from "../src/simulator/node/loadOffice";
import { largePlan } from "./largePlan";

const OWN = join(import.meta.dirname, "pack.ts");
const ASOF = "2020-02-28" as CalendarDate;
const TIMES = 5;
/** How many actions, in which languages, and what the middle one of five builds may take: milliseconds and megabytes. */
const PACKS = [
  { actions: 10_000, papersIn: "one", most: 6_000, memory: 500 },
  { actions: 500, papersIn: "both", most: 2_000, memory: null },
] as const;

const reviewOf = (snapshot: WorkbookSnapshot): Review =>
  review(snapshot, { asOf: ASOF, fallbackDay: ASOF, corrections: [] });

/** Builds the whole pack of a plan that has its tables, each time from a review of its own, and prints the middle one. */
async function timePack(actions: number, papersIn: PapersIn): Promise<void> {
  const pack = PACKS.find((one) => one.actions === actions && one.papersIn === papersIn);
  const open = await openExcelInNode(councilWorkbook(largePlan(actions)));
  Object.assign(globalThis, { Excel: open.Excel, Office: open.Office });
  const read = await excelWorkbook().read();
  if (!read.ok) throw new Error(read.failure.detail);
  open.close();
  const tables = simulate(read.value, finish(proposal("structure", reviewOf(read.value), english)));
  const builds = Array.from({ length: TIMES }, () => {
    const stands = reviewOf(tables);
    const [start, busy] = [performance.now(), process.cpuUsage()];
    const { edits } = finish(proposal("summary", stands, english, { papersIn }));
    const { user, system } = process.cpuUsage(busy);
    const sheets = edits.filter(({ kind }) => kind === "addSheet").length;
    return { sheets, ms: performance.now() - start, busy: (user + system) / 1000 };
  });
  const [middle] = [...builds].sort((a, b) => a.ms - b.ms).slice(Math.floor(TIMES / 2));
  const peak = process.resourceUsage().maxRSS / 1024;
  const cells = [
    ...[`${String(actions)} actions, ${papersIn === "both" ? "both languages" : "one language"}`, middle?.sheets ?? 0],
    ...[middle?.ms.toFixed(0), middle?.busy.toFixed(0), pack?.most, peak.toFixed(0), pack?.memory ?? ""],
  ];
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

/** Prints what the whole pack of the board's papers costs, each size in a process of its own. */
export function timePacks(): void {
  process.stdout.write("\nThe whole pack, the middle one of five builds\n\n");
  process.stdout.write("| what | sheets | ms | of the processor | at most | memory (MB) | at most |\n");
  process.stdout.write("| --- | --- | --- | --- | --- | --- | --- |\n");
  for (const { actions, papersIn } of PACKS)
    execFileSync(process.execPath, [...process.execArgv, OWN, String(actions), papersIn], { stdio: "inherit" });
}

const [, called = "", actions = "", papersIn = ""] = process.argv;
if (called === OWN) void timePack(Number(actions), papersIn === "both" ? "both" : "one");
