import type { Evidence, NotPlanReason, TableKind } from "../../recognise/recognition";
import { evidenceSentence } from "../recognitionWords";

const cells = (text: string): string => (text === "1" ? "1 cell" : `${text} cells`);

const evidence: (evidence: Evidence) => string = evidenceSentence(
  {
    heading: (text) => `headed “${text}”`,
    contents: (text) => `${cells(text)} under it fit`,
    position: () => "by its place among the columns",
    neighbour: (text) => `by its neighbour “${text}”`,
    "own-table": () => "a table made by Action Plan",
    correction: (text) => (text === "" ? "you chose to leave it out" : `you chose ${text}`),
    "group-heading": (text) => `under the label “${text}”`,
  },
  "en",
);

/** What the command line says of what was recognised. */
export const recognition = {
  /** "actions", in the middle of a sentence. */
  tableKinds: {
    actions: "actions",
    recommendations: "recommendations",
    owners: "owners",
    risks: "risks",
    measures: "success measures",
    keyDates: "key dates",
    schools: "schools",
    schoolBalances: "school balances",
    updates: "updates",
    findings: "findings",
    settings: "settings",
  } satisfies Readonly<Record<TableKind, string>>,
  /** Why no action comes from a sheet; stands after the sheet's name. */
  notPlans: {
    empty: "The sheet is empty.",
    "no-header": "No row of headings was found.",
    "no-action-column": "No column says what is to be done and who is to do it, or by when.",
    "no-records": "There are headings for a plan, but no actions under them.",
    "other-kind": "It holds other tables, and no actions.",
    "hidden-older-version": "It is hidden or looks like an older version, so its actions are not taken.",
    "own-table": "Action Plan made this sheet.",
  } satisfies Readonly<Record<NotPlanReason, string>>,
  /** Why we think so, in one clause. */
  evidence,
};

export type RecognitionWords = typeof recognition;
