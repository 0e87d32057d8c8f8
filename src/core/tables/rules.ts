import { column, describeTable } from "./description";

const LATER = { isLater: true, look: "centred" } as const;

/** The rules of the ratings: limits, colours and words, as the council edits them. Their order is the formulas' order. */
export const RULES = describeTable({
  key: "rules",
  name: "PlanRules",
  sheet: { en: "Rating rules", cy: "Rheolau graddio" },
  about: {
    en: "The rules behind every rating, in their order: the first that holds decides. Change a limit, a rating or the words, and every rating follows.",
    cy: "Y rheolau y tu ôl i bob gradd, yn eu trefn: y cyntaf sy’n wir sy’n penderfynu. Newidiwch derfyn, gradd neu’r geiriau, a bydd pob gradd yn dilyn.",
  },
  life: "theirs",
  recordKey: ["rule"],
  frozenColumns: 1,
  columns: [
    column("rule", ["Rule", "Rheol"], "text", 8, "ours", { look: "strong" }),
    column("holdsWhen", ["Holds when", "Yn wir pan"], "text", 60, "ours"),
    column("limit", ["Limit", "Terfyn"], "setting", 10, "theirs"),
    column("unit", ["Unit", "Uned"], "text", 12, "ours"),
    column("rating", ["Rating", "Gradd"], { oneOf: "ratings" }, 12, "theirs", { look: "centred" }),
    column("wordsForOne", ["Words for one", "Geiriau am un"], "text", 40, "theirs"),
    column("wordsForMore", ["Words for more", "Geiriau am fwy"], "text", 40, "theirs"),
    column("inForce", ["In force", "Mewn grym"], "setting", 10, "formula"),
    column("standardLimit", ["Standard limit", "Terfyn safonol"], "setting", 10, "ours"),
    column("standardRating", ["Standard rating", "Gradd safonol"], { oneOf: "ratings" }, 12, "ours", LATER),
    column("ratingInForce", ["Counts as", "Cyfrif fel"], { oneOf: "ratings" }, 12, "formula", LATER),
    column("changedBy", ["Changed by", "Newidiwyd gan"], "text", 20, "theirs"),
  ],
});
