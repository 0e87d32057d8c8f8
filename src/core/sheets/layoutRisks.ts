import type { Risk } from "../plan/actionPlan";
import { statedScore } from "../plan/riskScore";
import type { Work } from "../steps/work";
import type { FieldOf } from "../tables/description";
import { findOwnTable } from "../tables/records";
import { RISKS } from "../tables/risks";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { withIds } from "../plan/givenIds";
import { riskFormulas } from "./liveFormulas";
import { layoutTable, textContent, type Column, type LayoutInput } from "./sheetLayout";
import { tableColumns } from "./tableColumns";

/** The columns of PlanRisks in their order. */
export const riskColumns = (input: LayoutInput): readonly Column<Risk>[] =>
  tableColumns<FieldOf<typeof RISKS>, Risk>(RISKS, input, {
    id: { content: ({ id }) => id },
    recommendation: { content: ({ recommendation }) => textContent(recommendation) },
    risk: { content: ({ risk }) => textContent(risk) },
    likelihood: { content: ({ likelihood }) => likelihood },
    impact: { content: ({ impact }) => impact },
    score: { formula: riskFormulas(input).score },
    statedScore: { content: statedScore },
    mitigation: { content: ({ mitigation }) => textContent(mitigation) },
    owner: { content: ({ owner }) => textContent(owner) },
    trend: { content: ({ trend }) => textContent(trend) },
  });

/** Risks are taken over once: from then on the table is the council's. */
export function* riskEdits(input: LayoutInput): Work<readonly Edit[]> {
  const rows = withIds(input.plan.risks ?? [], "K");
  if (rows.length === 0 || findOwnTable(input.snapshot, "risks") !== null) return [];
  return createSheet(yield* layoutTable(input, { table: RISKS, columns: riskColumns(input), rows }));
}
