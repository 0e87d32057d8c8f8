import { column, describeTable } from "./description";

/** The days the plan is judged by: meetings, conferences, deadlines, reports, the end. */
export const KEY_DATES = describeTable({
  key: "keyDates",
  name: "PlanKeyDates",
  sheet: { en: "Key dates", cy: "Dyddiadau allweddol" },
  about: {
    en: "The days the plan is judged by: meetings, conferences, deadlines, reports, the end. Add the next meeting here.",
    cy: "Y dyddiadau y caiff y cynllun ei farnu wrthynt: cyfarfodydd, cynadleddau, terfynau amser, adroddiadau, y diwedd. Ychwanegwch y cyfarfod nesaf yma.",
  },
  life: "theirs",
  recordKey: ["date", "event"],
  frozenColumns: 1,
  columns: [
    column("date", ["Date", "Dyddiad"], "day", 12, "theirs"),
    column("until", ["Until", "Hyd"], "day", 12, "theirs"),
    column("event", ["Event", "Digwyddiad"], "text", 44, "theirs", { look: "strong" }),
    column("kind", ["Kind", "Math"], { oneOf: "keyDateKinds" }, 18, "theirs"),
    column("appliesTo", ["Applies to", "Yn berthnasol i"], "text", 18, "theirs"),
    column("note", ["Note", "Nodyn"], "longText", 40, "theirs"),
  ],
});
