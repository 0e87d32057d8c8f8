import { basename } from "node:path";
import { snapshotOfFile } from "../../tests/snapshots/snapshotOf";
import type { Gold } from "./gold";
import { planResult } from "./planResult";
import { score, type Score } from "./score";

export interface AccuracyCase {
  readonly workbook: string;
  /** What heads the column it is counted in. */
  readonly group: string;
  readonly gold: Gold;
}

/** The table that `npm run accuracy` prints and `docs/reading.md` carries: a line for each measure, a column for each group. */
export function accuracyReport(cases: readonly AccuracyCase[], verbose: boolean): string {
  const each = cases.map(({ workbook, group, gold }) => ({
    name: group,
    workbook: basename(workbook, ".xlsx"),
    score: score(gold, planResult(snapshotOfFile(workbook))),
  }));
  const groups = [...new Set(each.map((one) => one.name))];
  const scores = groups.map((name) => ({
    name,
    score: sumOf(each.filter((one) => one.name === name).map((one) => one.score)),
  }));
  const lines = [...table(scores), "", ...calibration(scores.flatMap((s) => s.score.stated))];
  const misses = verbose ? ["", ...each.flatMap((s) => s.score.misses.map((miss) => `${s.workbook}: ${miss}`))] : [];
  return `${[...lines, ...misses].join("\n")}\n`;
}

function sumOf(scores: readonly Score[]): Score {
  const [first] = scores;
  const counts = (first?.counts ?? []).map(({ name }, i) => ({
    name,
    right: scores.reduce((sum, s) => sum + (s.counts[i]?.right ?? 0), 0),
    of: scores.reduce((sum, s) => sum + (s.counts[i]?.of ?? 0), 0),
  }));
  return {
    counts,
    falseRecords: scores.reduce((sum, s) => sum + s.falseRecords, 0),
    stated: scores.flatMap((s) => s.stated),
    misses: [],
  };
}

interface Named {
  readonly name: string;
  readonly score: Score;
}

function table(scores: readonly Named[]): readonly string[] {
  const rows = (scores[0]?.score.counts ?? []).map(({ name }, i) => {
    const counts = scores.map((s) => s.score.counts[i] ?? { right: 0, of: 0 });
    const right = counts.reduce((sum, c) => sum + c.right, 0);
    const of = counts.reduce((sum, c) => sum + c.of, 0);
    return [name, ...counts.map((c) => `${c.right} of ${c.of}`), share(right, of)];
  });
  const falseRecords = [
    "False records",
    ...scores.map((s) => String(s.score.falseRecords)),
    String(scores.reduce((sum, s) => sum + s.score.falseRecords, 0)),
  ];
  const head = ["Measure", ...scores.map((s) => s.name), "All"];
  const [found, ...rest] = rows;
  return [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...(found ? [found] : []), falseRecords, ...rest].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
}

const share = (right: number, of: number): string => (of === 0 ? "-" : `${((100 * right) / of).toFixed(1)} %`);

const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0.9, 1.001],
  [0.7, 0.9],
  [0.5, 0.7],
  [0, 0.5],
];

/** Whether the stated confidence of a column's role means what it says. */
function calibration(stated: Score["stated"]): readonly string[] {
  const rows = BANDS.flatMap(([from, to]) => {
    const band = stated.filter((s) => s.confidence >= from && s.confidence < to);
    if (band.length === 0) return [];
    return [
      `| ${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)} | ${band.filter((s) => s.right).length} of ${band.length} | ${share(band.filter((s) => s.right).length, band.length)} |`,
    ];
  });
  return ["| Stated confidence of a role | Right | Share |", "| --- | ---: | ---: |", ...rows];
}
