import { column, describeTable } from "./description";

/** What may keep a recommendation from being met. */
export const RISKS = describeTable({
  key: "risks",
  name: "PlanRisks",
  sheet: { en: "Risks", cy: "Risgiau" },
  about: {
    en: "What may keep a recommendation from being met, how likely and how grave, and what is done about it.",
    cy: "Yr hyn a allai rwystro argymhelliad rhag cael ei gyflawni, pa mor debygol a difrifol, a’r hyn a wneir yn ei gylch.",
  },
  life: "theirs",
  recordKey: ["id"],
  frozenColumns: 1,
  columns: [
    column("id", ["ID", "ID"], "text", 8, "theirs", { look: "strong" }),
    column("recommendation", ["Recommendation", "Argymhelliad"], { oneOf: "recommendations" }, 10, "theirs"),
    column("risk", ["Risk or barrier", "Risg neu rwystr"], "text", 50, "theirs"),
    column("likelihood", ["Likelihood", "Tebygolrwydd"], "wholeNumber", 10, "theirs"),
    column("impact", ["Impact", "Effaith"], "wholeNumber", 10, "theirs"),
    column("score", ["Score", "Sgôr"], "wholeNumber", 10, "formula"),
    column("mitigation", ["Mitigation", "Lliniaru"], "text", 50, "theirs"),
    column("owner", ["Owner", "Perchennog"], "text", 20, "theirs"),
    column("trend", ["Trend", "Tuedd"], { oneOf: "trends" }, 12, "theirs"),
  ],
});
