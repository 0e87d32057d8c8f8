import { column, describeTable } from "./description";

/** When the terms of the school year begin and end (D8). */
export const SCHOOL_TERMS = describeTable({
  key: "schoolTerms",
  name: "PlanSchoolTerms",
  sheet: { en: "School terms", cy: "Tymhorau ysgol" },
  about: {
    en: "When school terms begin and end. Change a day here, and dates such as “end of summer term” follow at the next Create tables or Build summary.",
    cy: "Pryd y mae tymhorau ysgol yn dechrau ac yn gorffen. Newidiwch ddiwrnod yma, a bydd dyddiadau fel “diwedd tymor yr haf” yn dilyn y tro nesaf y dewiswch Creu tablau neu Llunio crynodeb.",
  },
  life: "theirs",
  recordKey: ["term"],
  frozenColumns: 1,
  columns: [
    column("term", ["Term", "Tymor"], "text", 18, "theirs", { look: "strong" }),
    column("begins", ["Begins", "Dechrau"], "day", 14, "theirs"),
    column("halfTermFrom", ["Half term from", "Hanner tymor o"], "day", 20, "theirs"),
    column("halfTermTo", ["Half term to", "Hanner tymor hyd"], "day", 20, "theirs"),
    column("ends", ["Ends", "Diwedd"], "day", 14, "theirs"),
    column("inForce", ["In force", "Mewn grym"], "text", 60, "ours"),
  ],
});
