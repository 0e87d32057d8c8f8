import type { Finding, FindingCode, Severity } from "../findings/finding";
import { ActionCells, sentence } from "./actionCells";
import { headline } from "./overwritableSentences";
import { shortened, titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableCell, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";
import { toTranslate } from "./translation";

const COLUMNS = [75, 225, 60, 402] as const;
const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "note"];

/** Findings that quote a cell about a school: their example may be its name. */
const MAY_QUOTE_A_SCHOOL: readonly FindingCode[] = ["school-doubtful", "balance-doubtful"];

/** How far the figures can be trusted: what was found in the plan, the gravest first. */
export function dataQuality(input: PaperInput): readonly Paper[] {
  const { words, report, earlier } = input;
  const { quality: texts } = words.papers.pack;
  const { error, warning, note } = report.findings;
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    headline("state", texts.state(error, warning, note), error, warning, note),
    ...(earlier
      ? [
          headline(
            "compared",
            texts.compared(earlier.findings.error, words.papers.day(earlier.asAt)),
            earlier.findings.error,
            earlier.asAt,
          ),
        ]
      : []),
    { kind: "heading", key: "findings", text: texts.findings, from: 0, to: COLUMNS.length - 1 },
    ...(input.findings.length === 0 ? [sentence("none", texts.none)] : [table(input)]),
    sentence("places", texts.places, "note"),
    ...toTranslate(input, COLUMNS),
  ];
  return [{ id: "quality", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

/** One finding in words; the Board's papers count schools and never name them. */
function example(first: Finding, all: readonly Finding[], { words }: PaperInput): TableCell {
  const schools = new Set(all.flatMap(({ facts }) => ("school" in facts ? [facts.number || facts.school] : [])));
  if (schools.size > 0) return words.papers.pack.quality.schools(schools.size);
  if (MAY_QUOTE_A_SCHOOL.includes(first.code)) return { quiet: "–" };
  return shortened(words.findings.explain(first).what, COLUMNS[3], 2);
}

function table(input: PaperInput): PaperBlock {
  const { words, findings } = input;
  const cells = new ActionCells(input);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const sorted = [...groups].sort(
    ([, [a]], [, [b]]) => GRAVEST_FIRST.indexOf(a?.severity ?? "note") - GRAVEST_FIRST.indexOf(b?.severity ?? "note"),
  );
  const rows = sorted.flatMap(([key, all], index): readonly TableRow[] => {
    const [first] = all;
    if (!first) return [];
    const isLast = first.severity !== sorted[index + 1]?.[1][0]?.severity;
    return [
      {
        key,
        cells: [
          words.sheets.severities[first.severity],
          words.findings.kinds[first.code],
          all.length,
          example(first, all, input),
        ],
        ...(isLast ? { endsGroup: true as const } : {}),
      },
    ];
  });
  return {
    kind: "table",
    name: "BoardFindings",
    column: 0,
    headings: [
      ...[{ ...cells.head("severity"), isStrong: true as const }, cells.head("finding")],
      ...[cells.head("count", "centre"), cells.head("example")],
    ],
    rows,
  };
}
