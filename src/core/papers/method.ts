import { STANDARD_POLICY } from "../rate/limits";
import { RULE_ROWS, type RuleRow } from "../rate/ruleRows";
import { LIMITS_IN_FORCE, limitOf } from "../rate/limitBounds";
import { ActionCells, sentence } from "./actionCells";
import { headline } from "./overwritableSentences";
import { titleOf } from "./paperHead";
import type { Paper, PaperBlock, TableCell, TableRow } from "./paper";
import type { PaperInput } from "./paperInput";

const COLUMNS = [48, 96, 393, 75, 75, 75] as const;

/** By what rules and limits the ratings are made, and under which seal. */
export function method(input: PaperInput): readonly Paper[] {
  const { words, policy, rated, seal } = input;
  const { method: texts } = words.papers.pack;
  const changed = LIMITS_IN_FORCE.filter(({ key }) => policy[key] !== STANDARD_POLICY[key]).length;
  const overrides = rated.filter(({ reason }) => reason.code === "override").length;
  const blocks: readonly PaperBlock[] = [
    titleOf(texts.sheet, input),
    headline("state", texts.state(changed), changed),
    { kind: "heading", key: "rules", text: texts.rules, from: 0, to: COLUMNS.length - 1 },
    table(input),
    sentence("overrides", texts.overrides(overrides), "note"),
    ...(seal === null ? [] : [sentence("seal", texts.seal(seal), "note")]),
  ];
  return [{ id: "method", language: words.language, sheet: texts.sheet, columns: COLUMNS, blocks }];
}

function table(input: PaperInput): PaperBlock {
  const { words } = input;
  const cells = new ActionCells(input);
  return {
    kind: "table",
    name: "BoardRules",
    column: 0,
    headings: [
      ...[
        { ...cells.head("rule"), isStrong: true as const },
        cells.head("rating"),
        cells.head("holdsWhen", "indented"),
      ],
      ...[cells.head("inForce", "right"), { text: words.papers.pack.method.standard, align: "right" as const }],
      cells.head("unit", "indented"),
    ],
    rows: RULE_ROWS.map((row) => ruleRow(row, input, cells)),
  };
}

function ruleRow({ key, limit, rating }: RuleRow, { words, policy }: PaperInput, cells: ActionCells): TableRow {
  const none: TableCell = { quiet: "–" };
  return {
    key,
    cells: [
      key,
      rating === null ? none : cells.chip(rating),
      words.ratings.holdsWhen[key],
      limit === null ? none : policy[limit],
      limit === null ? none : STANDARD_POLICY[limit],
      limit === null ? none : words.settingUnits[limitOf(limit).unit],
    ],
  };
}
