import { column, describeTable } from "./description";

/** Who was made a return, and what came back of it: lines are added and marked, none is removed. */
export const RETURNS = describeTable({
  key: "returns",
  name: "PlanReturns",
  sheet: { en: "Returns", cy: "Ffurflenni" },
  about: {
    en: "For whom a return was made, as at which day, and when its answer was merged. A line is added for each return.",
    cy: "I bwy y gwnaed ffurflen, fel yr oedd ar ba ddiwrnod, a phryd y cyfunwyd ei hateb. Caiff llinell ei hychwanegu am bob ffurflen.",
  },
  life: "register",
  recordKey: ["owner", "madeOn", "contents"],
  frozenColumns: 1,
  columns: [
    column("owner", ["Owner", "Perchennog"], "text", 26, "ours", { look: "strong" }),
    column("madeOn", ["Made on", "Gwnaed ar"], "day", 12, "ours"),
    column("actions", ["Actions", "Camau"], "wholeNumber", 9, "ours"),
    column("answeredOn", ["Answered on", "Atebwyd ar"], "day", 12, "ours"),
    column("conflictsLeft", ["Conflicts left", "Gwrthdrawiadau ar ôl"], "wholeNumber", 14, "ours"),
    column("file", ["File", "Ffeil"], "text", 40, "ours"),
    // By it a file that is read again is known, whatever it is called by then.
    column("contents", ["Contents", "Cynnwys"], "text", 16, "ours", { folded: true }),
  ],
});
