import { column, describeTable } from "./description";

/** What may keep a recommendation from being met. */
export const RISKS = describeTable({
  key: "risks",
  name: "PlanRisks",
  sheet: { en: "Risks", cy: "Risgiau" },
  about: {
    en: "What may keep a recommendation from being met, and what is done about it. Score is likelihood times impact, each 1 to 5, unless a score is stated.",
    cy: "Yr hyn a allai rwystro argymhelliad rhag cael ei gyflawni, a’r hyn a wneir yn ei gylch. Tebygolrwydd wedi’i luosi ag effaith, y naill a’r llall o 1 i 5, yw’r sgôr, oni nodir un.",
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
    column("statedScore", ["Score as stated", "Sgôr fel y’i nodwyd"], "wholeNumber", 10, "theirs"),
    column("mitigation", ["Mitigation", "Lliniaru"], "text", 50, "theirs"),
    column("owner", ["Owner", "Perchennog"], "text", 20, "theirs"),
    column("trend", ["Trend", "Tuedd"], { oneOf: "trends" }, 12, "theirs"),
  ],
});
