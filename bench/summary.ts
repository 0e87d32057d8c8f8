import { readFileSync, writeFileSync } from "node:fs";
import type { CalendarDate } from "../src/core/calendar/calendarDate";
import { proposeSummary } from "../src/core/proposals/propose";
import { readPlan } from "../src/core/plan/readPlan";
import { STANDARD_POLICY } from "../src/core/rate/limits";
import { rateAction } from "../src/core/rate/rateAction";
import { recognise } from "../src/core/recognise/recognise";
import { review } from "../src/core/review";
import { validate } from "../src/core/validate/validate";
import type { WorkbookSnapshot } from "../src/core/snapshot/workbookSnapshot";
import { english } from "../src/core/words/english";
import { excelWorkbook } from "../src/excel/excelWorkbook";
import { openExcelInNode } from "../src/simulator/node/loadOffice";

interface Step {
  readonly step: string;
  readonly ms: number;
  /** The most that the process has held so far. */
  readonly peakMb: number;
  readonly requests: number;
  readonly megabytes: number;
}

const ASOF = "2020-02-28" as CalendarDate;

type TakeStep = <T>(name: string, work: () => T | Promise<T>) => Promise<T>;

/** The parts of `review` one by one. Nothing of it is kept: `summary` holds one review and not two. */
async function reviewStepByStep(snapshot: WorkbookSnapshot, step: TakeStep): Promise<void> {
  const recognition = await step("recognise", () => recognise(snapshot, []));
  const plan = await step("read the plan", () => readPlan(snapshot, recognition, { immediateDays: 28 }));
  const counted = { asOf: ASOF, policy: STANDARD_POLICY };
  const rated = await step("rate", () => plan.actions.map((action) => rateAction(action, counted)));
  await step("check", () => validate(plan, rated, counted));
}

async function measure(workbook: string, result: string): Promise<Step[]> {
  const steps: Step[] = [];
  let traffic = { requests: 0, bytesIn: 0, bytesOut: 0 };
  let before = { ...traffic };
  async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const value = await work();
    const ms = performance.now() - start;
    steps.push({
      step: name,
      ms,
      peakMb: process.resourceUsage().maxRSS / 1024,
      requests: traffic.requests - before.requests,
      megabytes: (traffic.bytesIn + traffic.bytesOut - before.bytesIn - before.bytesOut) / 1e6,
    });
    before = { ...traffic };
    return value;
  }
  const open = await step("open the file", () => openExcelInNode(readFileSync(workbook)));
  Object.assign(globalThis, { Excel: open.Excel, Office: open.Office });
  traffic = open.host.traffic;
  before = { ...traffic };
  const port = excelWorkbook();
  const read = await step("read the snapshot", () => port.read());
  if (!read.ok) throw new Error(read.failure.detail);
  const snapshot = read.value;
  await reviewStepByStep(snapshot, step);
  const stands = review(snapshot, { asOf: ASOF, fallbackDay: ASOF, corrections: [] });
  const changes = await step("build the change set", () => proposeSummary({ ...stands, words: english }));
  const applied = await step("apply", () => port.apply(changes));
  if (!applied.ok) throw new Error(applied.failure.detail);
  const again = await step("look at it with its tables", () => port.read(undefined, "look"));
  if (!again.ok) throw new Error(again.failure.detail);
  const now = await step("review again", () => review(again.value, { asOf: ASOF, fallbackDay: ASOF, corrections: [] }));
  const second = await step("build the second change set", () => proposeSummary({ ...now, words: english }));
  if (second.edits.length > 0) throw new Error("A second press proposes something.");
  const saved = await step("save the file", () => open.workbook.save());
  writeFileSync(result, saved);
  open.close();
  return steps;
}

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |\n`;

/** Prints what each step of `summary` costs for a workbook. */
async function timeSummary([workbook = "", result = ""]: readonly string[]): Promise<void> {
  const steps = await measure(workbook, result);
  const total = steps.reduce((sum, { ms }) => sum + ms, 0);
  process.stdout.write(
    line(["step", "ms", "memory so far (MB)", "round trips", "MB moved"]) +
      line(["---", "---", "---", "---", "---"]) +
      steps
        .map(({ step, ms, peakMb, requests, megabytes }) =>
          line([step, ms.toFixed(0), peakMb.toFixed(0), requests, megabytes.toFixed(2)]),
        )
        .join("") +
      line(["all", total.toFixed(0), Math.max(...steps.map(({ peakMb }) => peakMb)).toFixed(0), "", ""]),
  );
}

void timeSummary(process.argv.slice(2));
