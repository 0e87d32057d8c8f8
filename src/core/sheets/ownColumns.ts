import type { OwnTable } from "../tables/findTables";
import { actionColumns } from "./layoutActions";
import { findingColumns } from "./layoutFindings";
import { measureColumns, readingColumns } from "./layoutMeasures";
import { recommendationColumns } from "./layoutRecommendations";
import { riskColumns } from "./layoutRisks";
import { ruleColumns } from "./layoutRules";
import { balanceColumns, schoolColumns, schoolStepColumns } from "./layoutSchools";
import { settingColumns } from "./layoutSettings";
import type { Column, LayoutInput } from "./sheetLayout";

/** The columns of the tables that have formulas, colours or dropdowns, as they are to be written. */
export function columnsOfTable(table: OwnTable, input: LayoutInput): readonly Column<never>[] {
  switch (table.key) {
    case "actions":
      return actionColumns(input);
    case "recommendations":
      return recommendationColumns(input);
    case "settings":
      return settingColumns(input);
    case "rules":
      return ruleColumns(input);
    case "measures":
      return measureColumns(input);
    case "risks":
      return riskColumns(input);
    case "readings":
      return readingColumns(input);
    case "schools":
      return schoolColumns(input);
    case "schoolBalances":
      return balanceColumns(input);
    case "schoolSteps":
      return schoolStepColumns(input);
    case "findings":
      return findingColumns(input);
    default:
      return [];
  }
}
