import { foldText } from "../text/normalise";
import type { TableBlock } from "./blocks";
import { resolveColumns } from "./columnRoles";
import type { PlanManner, RecognisedColumn } from "./recognition";

/** What risks have beside their treatment; a register that is taken as a plan keeps it. */
const OF_RISKS = new Set(["likelihood", "impact", "score", "trend"]);

/** The columns of a register of risks that say how likely and how bad: they stay those of risks (T15). */
export function withRiskColumns(block: TableBlock, columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const ofRisks = new Map(
    resolveColumns(block, "risks").columns.flatMap((c) =>
      c.role !== null && OF_RISKS.has(c.role) ? [[c.column, c] as const] : [],
    ),
  );
  const likely = [...ofRisks.values()].some((c) => c.role === "likelihood" || c.role === "score");
  if (!likely || !columns.some((c) => c.role === "risk" || c.role === "group")) return columns;
  return columns.map((c) => (isGraded(block, c) ? (ofRisks.get(c.column) ?? c) : c));
}

/** Figures and levels are no words of a plan, whatever the heading ("Impact" over 1 to 5). */
function isGraded(block: TableBlock, { column, role }: RecognisedColumn): boolean {
  const shares = block.contents.get(column)?.shares;
  return role === null || (!KEPT.has(role) && shares !== undefined && Math.max(shares.number, shares.level) >= 0.5);
}
const KEPT = new Set(["id", "due", "owner", "status", "percentComplete"]);

interface MannerRule {
  readonly manner: PlanManner;
  /** How many of the patterns a heading must hold. */
  readonly headings: readonly RegExp[];
  readonly least: number;
  /** Words in the lines above the table or in the sheet's name that tell as much as two headings. */
  readonly above: RegExp;
}

/** How other trades write plans down; the first that holds decides. */
const RULES: readonly MannerRule[] = [
  {
    manner: "projectExport",
    headings: [
      /^(?:task )?duration$/,
      /^predecessors?$/,
      /^resource names?$/,
      /^outline (?:level|number)$/,
      /^wbs$/,
      /^task mode$/,
      /^(?:created|completed) at$/,
      /^assignee(?: email)?$/,
      /^last modified$/,
      /^baseline (?:start|finish)$/,
      /^task (?:id|name)$/,
    ],
    least: 2,
    above: /\b(?:project (?:plan|schedule) export|task_table)\b/,
  },
  {
    manner: "audit",
    headings: [
      /\b(?:findings?|weakness(?:es)?|observations?|canfyddiad\w*)\b/,
      /\b(?:management|agreed) (?:response|action|management action)s?\b|\bmitigation plan\b|\b(?:corrective|remedial) (?:action|measure)s?\b|\bymateb\b/,
      /\b(?:audit|auditor|auditee|archwili\w*)\b/,
    ],
    least: 2,
    above: /\b(?:internal audit|audit (?:report|follow)|archwiliad mewnol)\b/,
  },
  {
    manner: "minutes",
    headings: [
      /^(?:minute|agenda)(?: item| no| ref)?$/,
      /^by whom$|^gan bwy$/,
      /^(?:date of )?meeting(?: date)?$|^cyfarfod$/,
    ],
    least: 2,
    above: /\b(?:minutes|matters arising|action log of the meeting|cofnodion|materion yn codi)\b/,
  },
  {
    manner: "issueLog",
    headings: [
      /\b(?:issues?|problems?|bugs?|defects?|quer(?:y|ies)|mater(?:ion)?)\b/,
      /\b(?:raised|logged|reported|opened)\b/,
      /^severity$/,
      /\b(?:resolution|fix)\b/,
    ],
    least: 2,
    above: /\bissues? (?:log|register|list)\b|\bcofnod materion\b/,
  },
];

/** What kind of record a table of actions is, where it is not plainly a plan: said to the officer, and corrected in one click (T15). */
export function mannerOf(
  block: TableBlock,
  columns: readonly RecognisedColumn[],
  sheet: string,
): PlanManner | undefined {
  if (columns.some((c) => c.role !== null && OF_RISKS.has(c.role))) return "riskRegister";
  const headings = columns.map((c) =>
    foldText(c.heading)
      .replace(/[^\p{L}\p{N} ]+/gu, " ")
      .trim(),
  );
  const above = foldText([sheet, ...block.above].join(" ").slice(0, 400));
  return RULES.find((rule) => {
    const matching = rule.headings.filter((pattern) => headings.some((heading) => pattern.test(heading))).length;
    return matching >= rule.least || (matching >= 1 && rule.above.test(above));
  })?.manner;
}
