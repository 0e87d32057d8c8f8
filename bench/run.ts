import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { councilWorkbook } from "../samples/councilWorkbook";
import { parseIsoDate } from "../src/core/calendar/calendarDate";
import { proposeSummary } from "../src/core/edits/propose";
import { readPlan } from "../src/core/plan/readPlan";
import { rateAction } from "../src/core/rate/ratingTable";
import { recognise } from "../src/core/recognise/recognise";
import { review } from "../src/core/review";
import { validate } from "../src/core/validate/validate";
import { english } from "../src/core/words/english";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { openExcelInNode } from "../src/simulator/node/loadOffice";
import { compareDates } from "./dates";
import { largePlan } from "./largePlan";
import { timePane } from "./pane";
import { timeRecognition } from "./recognise";

/** `npm run bench`: what each step of `summary` costs at 1,000 and at 10,000 actions. */
interface Step {
  readonly step: string;
  readonly ms: number;
  readonly rssMb: number;
  readonly requests: number;
  readonly megabytes: number;
}

const ASOF = parseIsoDate("2020-02-28");

async function measure(actions: number): Promise<Step[]> {
  if (ASOF === null) throw new Error("no day");
  const steps: Step[] = [];
  const bytes = councilWorkbook(largePlan(actions));
  let traffic = { requests: 0, bytesIn: 0, bytesOut: 0 };
  let before = { ...traffic };
  async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const value = await work();
    const ms = performance.now() - start;
    steps.push({
      step: name,
      ms,
      rssMb: process.memoryUsage().rss / 1024 / 1024,
      requests: traffic.requests - before.requests,
      megabytes: (traffic.bytesIn + traffic.bytesOut - before.bytesIn - before.bytesOut) / 1e6,
    });
    before = { ...traffic };
    return value;
  }
  const open = await step("open the file", () => openExcelInNode(bytes));
  Object.assign(globalThis, { Excel: open.Excel, Office: open.Office });
  traffic = open.host.traffic;
  before = { ...traffic };
  const port = excelWorkbook();
  const read = await step("read the snapshot", () => port.read());
  if (!read.ok) throw new Error(read.failure.detail);
  const snapshot = read.value;
  const recognition = await step("recognise", () => recognise(snapshot, []));
  const plan = await step("read the plan", () => readPlan(snapshot, recognition, { immediateDays: 28 }));
  const stands = review(snapshot, { asOf: ASOF, fallbackDay: ASOF, corrections: [] });
  const { policy } = stands;
  const rated = await step("rate", () => plan.actions.map((action) => rateAction(action, { asOf: ASOF, policy })));
  await step("check", () => validate(plan, rated, { asOf: ASOF, policy }));
  const changes = await step("build the change set", () => proposeSummary({ ...stands, words: english }));
  const applied = await step("apply", () => port.apply(changes));
  if (!applied.ok) throw new Error(applied.failure.detail);
  const saved = await step("save the file", () => open.workbook.save());
  mkdirSync("out", { recursive: true });
  writeFileSync(join("out", `bench-${actions}.xlsx`), saved);
  open.close();
  return steps;
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |\n`;

async function main(): Promise<void> {
  // The summary first: its memory is measured in a process that has done nothing else.
  const sizes = [1000, 10000];
  for (const size of sizes) {
    const steps = await measure(size);
    process.stdout.write(`\n${size} actions\n\n`);
    process.stdout.write(
      line(["step", "ms", "memory (MB)", "round trips", "MB moved"]) + line(["---", "---", "---", "---", "---"]),
    );
    for (const { step, ms, rssMb, requests, megabytes } of steps) {
      process.stdout.write(line([step, ms.toFixed(0), rssMb.toFixed(0), requests, megabytes.toFixed(2)]));
    }
    const total = steps.reduce((sum, { ms }) => sum + ms, 0);
    process.stdout.write(
      line(["all", total.toFixed(0), Math.max(...steps.map(({ rssMb }) => rssMb)).toFixed(0), "", ""]),
    );
  }
  compareDates();
  timeRecognition();
  await timePane();
}

void main();
