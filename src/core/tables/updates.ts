import { column, describeTable } from "./description";

/** What was said of each action, and when: lines are added and never changed. */
export const UPDATES = describeTable({
  key: "updates",
  name: "PlanUpdates",
  sheet: { en: "Updates", cy: "Diweddariadau" },
  about: {
    en: "What was said of each action, and when. A line is added for each update; none is changed.",
    cy: "Yr hyn a ddywedwyd am bob cam gweithredu, a phryd. Caiff llinell ei hychwanegu am bob diweddariad; nid oes yr un yn newid.",
  },
  life: "register",
  recordKey: ["when", "actionId", "update"],
  frozenColumns: 2,
  columns: [
    column("when", ["When", "Pryd"], "day", 12, "ours"),
    column("actionId", ["Action ID", "ID y cam"], "text", 10, "ours", { look: "strong" }),
    column("status", ["Status", "Statws"], { oneOf: "statuses" }, 13, "ours"),
    column("percentComplete", ["% complete", "% wedi’i gwblhau"], "percentage", 10, "ours"),
    column("due", ["Due", "Dyddiad cwblhau"], "day", 12, "ours"),
    column("update", ["Update", "Diweddariad"], "longText", 60, "ours"),
    column("evidence", ["Evidence", "Tystiolaeth"], "text", 30, "ours"),
    column("by", ["By", "Gan"], "text", 18, "ours"),
  ],
});

/** Each time a due day was moved: asked for by whom, agreed by whom. */
export const DATE_MOVES = describeTable({
  key: "dateMoves",
  name: "PlanDateMoves",
  sheet: { en: "Date moves", cy: "Newidiadau dyddiad" },
  about: {
    en: "Each time a due day was moved: from, to, why, who asked and who agreed.",
    cy: "Pob tro y newidiwyd dyddiad cwblhau: o, i, pam, pwy a ofynnodd a phwy a gytunodd.",
  },
  life: "register",
  recordKey: ["actionId", "from", "to"],
  frozenColumns: 1,
  columns: [
    column("actionId", ["Action ID", "ID y cam"], "text", 10, "ours", { look: "strong" }),
    column("from", ["From", "O"], "day", 12, "ours"),
    column("to", ["To", "I"], "day", 12, "ours"),
    column("why", ["Why", "Pam"], "longText", 50, "theirs"),
    column("askedBy", ["Asked by", "Gofynnwyd gan"], "text", 20, "theirs"),
    column("askedOn", ["Asked on", "Gofynnwyd ar"], "day", 12, "theirs"),
    column("agreedBy", ["Agreed by", "Cytunwyd gan"], "text", 20, "theirs"),
    column("agreedOn", ["Agreed on", "Cytunwyd ar"], "day", 12, "theirs"),
  ],
});
