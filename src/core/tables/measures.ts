import { column, describeTable } from "./description";

/** What the Rating rests on, grouped and folded. */
const FOLDED = { folded: true, isLater: true } as const;

/** What shows that a recommendation makes a difference to learners (R15). */
export const MEASURES = describeTable({
  key: "measures",
  name: "PlanMeasures",
  sheet: { en: "Measures", cy: "Mesurau" },
  about: {
    en: "What shows that a recommendation makes a difference: where it began, where it is to be, and the latest reading.",
    cy: "Yr hyn sy’n dangos bod argymhelliad yn gwneud gwahaniaeth: man cychwyn, nod, a’r darlleniad diweddaraf.",
  },
  life: "theirs",
  recordKey: ["id"],
  frozenColumns: 1,
  columns: [
    column("id", ["ID", "ID"], "text", 8, "theirs", { look: "strong" }),
    column("recommendation", ["Recommendation", "Argymhelliad"], { oneOf: "recommendations" }, 10, "theirs"),
    column("measure", ["Measure", "Mesur"], "text", 50, "theirs"),
    column("unit", ["Unit", "Uned"], "text", 10, "theirs"),
    column("betterWhen", ["Better when", "Yn well pan"], { oneOf: "betterWhen" }, 12, "theirs"),
    column("baseline", ["Baseline", "Llinell sylfaen"], "setting", 12, "theirs"),
    column("baselineOn", ["Baseline on", "Llinell sylfaen ar"], "day", 12, "theirs"),
    column("target", ["Target", "Targed"], "setting", 12, "theirs"),
    column("targetOn", ["Target on", "Targed ar"], "day", 12, "theirs"),
    column("latest", ["Latest", "Diweddaraf"], "setting", 12, "formula"),
    column("latestOn", ["Latest on", "Diweddaraf ar"], "day", 12, "formula"),
    column("rating", ["Rating", "Gradd"], "rating", 12, "formula"),
    column("reason", ["Reason", "Rheswm"], "text", 40, "formula", { isLater: true }),
    column("readingsNow", ["Readings", "Darlleniadau"], "text", 10, "formula", FOLDED),
    column("baselineDay", ["From day", "O ddiwrnod"], "text", 10, "formula", FOLDED),
    column("targetDay", ["To day", "I ddiwrnod"], "text", 10, "formula", FOLDED),
    column("direction", ["Direction", "Cyfeiriad"], "text", 10, "formula", FOLDED),
    column("wayNow", ["Way gone", "Rhan o’r ffordd"], "text", 10, "formula", FOLDED),
    column("lineNow", ["Line", "Llinell"], "text", 10, "formula", FOLDED),
    column("shortNow", ["% short", "% yn brin"], "text", 10, "formula", FOLDED),
    column("ruleNow", ["Rule", "Rheol"], "text", 10, "formula", FOLDED),
  ],
});

/** Figures of the measures over time: lines are added and never changed. */
export const READINGS = describeTable({
  key: "readings",
  name: "PlanReadings",
  sheet: { en: "Readings", cy: "Darlleniadau" },
  about: {
    en: "The figures of each measure over time. A line is added for each reading; none is changed.",
    cy: "Ffigurau pob mesur dros amser. Caiff llinell ei hychwanegu am bob darlleniad; nid oes yr un yn newid.",
  },
  life: "register",
  recordKey: ["measureId", "on"],
  frozenColumns: 1,
  columns: [
    column("measureId", ["Measure ID", "ID y mesur"], "text", 10, "ours", { look: "strong" }),
    column("on", ["On", "Ar"], "day", 12, "ours"),
    column("value", ["Value", "Gwerth"], "setting", 12, "ours"),
    column("source", ["Source", "Ffynhonnell"], "text", 40, "ours"),
    column("dayNow", ["Day", "Diwrnod"], "text", 10, "formula", FOLDED),
    column("isLatest", ["Is latest", "Yw’r diweddaraf"], "text", 10, "formula", FOLDED),
  ],
});
