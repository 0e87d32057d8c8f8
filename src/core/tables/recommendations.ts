import { column, describeTable } from "./description";

/** The counts that the Delivery rating rests on, grouped and folded. */
const FOLDED = { folded: true, isLater: true } as const;
const LATER = { isLater: true } as const;

/** What the inspectorate or the Board asked for. */
export const RECOMMENDATIONS = describeTable({
  key: "recommendations",
  name: "PlanRecommendations",
  sheet: { en: "Recommendations", cy: "Argymhellion" },
  about: {
    en: "One row for each recommendation. Delivery rating and Reason are formulas over the actions.",
    cy: "Un rhes i bob argymhelliad. Fformiwlâu ar sail y camau gweithredu yw’r Radd cyflawni a’r Rheswm.",
  },
  life: "theirs",
  recordKey: ["ref"],
  frozenColumns: 1,
  columns: [
    column("ref", ["Ref", "Cyf."], "text", 8, "theirs", { look: "strong" }),
    column("shortName", ["Short name", "Enw byr"], "text", 22, "theirs", LATER),
    column("shortNameOther", ["Short name in Welsh", "Enw byr yn Saesneg"], "text", 22, "theirs", LATER),
    column("recommendation", ["Recommendation", "Argymhelliad"], "text", 60, "theirs"),
    column("recommendationOther", ["Recommendation in Welsh", "Argymhelliad yn Saesneg"], "text", 40, "theirs", LATER),
    column("source", ["Source", "Ffynhonnell"], "text", 22, "theirs"),
    column("madeOn", ["Made on", "Gwnaed ar"], "day", 12, "theirs"),
    column("strand", ["Strand", "Maes gwaith"], "text", 18, "theirs"),
    column("lead", ["Lead", "Arweinydd"], "text", 22, "theirs"),
    column("deliveryRating", ["Delivery rating", "Gradd cyflawni"], "rating", 12, "formula"),
    column("reason", ["Reason", "Rheswm"], "text", 44, "formula"),
    column("rated", ["Rated", "Graddiwyd"], "text", 12, "formula", LATER),
    column("impactRating", ["Impact rating", "Gradd effaith"], "rating", 12, "formula"),
    column("judgement", ["Inspectorate judgement", "Barn yr arolygiaeth"], { oneOf: "judgements" }, 20, "theirs"),
    column("judgedOn", ["Judged on", "Barnwyd ar"], "day", 12, "theirs"),
    column("selfEvaluation", ["Self-evaluation", "Hunanarfarniad"], { oneOf: "judgements" }, 20, "theirs", LATER),
    column(
      "selfEvaluationEvidence",
      ["Self-evaluation evidence", "Tystiolaeth hunanarfarnu"],
      "longText",
      28,
      "theirs",
      LATER,
    ),
    column("selfEvaluatedOn", ["Self-evaluated on", "Hunanarfarnwyd ar"], "day", 12, "theirs", LATER),
    column("boardComment", ["Board comment", "Sylw’r Bwrdd"], "longText", 24, "theirs"),
    column("measuresNow", ["Measures", "Mesurau"], "text", 10, "formula", FOLDED),
    column("measuresRed", ["Measures Red", "Mesurau Coch"], "text", 10, "formula", FOLDED),
    column("measuresAmber", ["Measures Amber", "Mesurau Ambr"], "text", 10, "formula", FOLDED),
    column("measuresGrey", ["Measures Grey", "Mesurau Llwyd"], "text", 10, "formula", FOLDED),
    column("actionsCounted", ["Actions", "Camau"], "text", 10, "formula", FOLDED),
    column("actionsRated", ["With a colour", "Â lliw"], "text", 10, "formula", FOLDED),
    column("actionsBlue", ["Blue", "Glas"], "text", 10, "formula", FOLDED),
    column("actionsRed", ["Red", "Coch"], "text", 10, "formula", FOLDED),
    column("actionsAmberOrRed", ["Amber or Red", "Ambr neu Goch"], "text", 10, "formula", FOLDED),
    column("highPriorityRed", ["High priority Red", "Blaenoriaeth uchel Coch"], "text", 10, "formula", FOLDED),
    column("ruleRed", ["Rules to Red", "Rheolau hyd Goch"], "text", 10, "formula", FOLDED),
    column("ruleActions", ["By actions", "Yn ôl camau"], "text", 10, "formula", FOLDED),
    column("ruleSchools", ["By schools", "Yn ôl ysgolion"], "text", 10, "formula", FOLDED),
    column("ruleNow", ["Rule", "Rheol"], "text", 10, "formula", FOLDED),
    column("number", ["Number", "Nifer"], "text", 10, "formula", FOLDED),
    column("numberOf", ["Of", "O blith"], "text", 10, "formula", FOLDED),
  ],
});
