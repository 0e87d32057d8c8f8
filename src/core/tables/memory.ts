import { column, describeTable } from "./description";

/** What the product knows of its own tables: the second witness beside the mark on each sheet. */
export const MEMORY = describeTable({
  key: "memory",
  name: "PlanMemory",
  sheet: { en: "PlanMemory", cy: "PlanMemory" },
  about: {
    en: "What the add-in knows of its own tables. Please leave this sheet as it is.",
    cy: "Yr hyn y mae’r ychwanegyn yn ei wybod am ei dablau ei hun. Gadewch y daflen hon fel y mae, os gwelwch yn dda.",
  },
  life: "memory",
  recordKey: ["table"],
  frozenColumns: 1,
  columns: [
    column("table", ["Table", "Tabl"], "text", 24, "ours"),
    column("mark", ["Mark", "Nod"], "text", 80, "ours"),
  ],
});

/**
 * What each step will do and how it is undone; its readable half is PlanChanges. An entry whose undo data is longer than a
 * cell holds goes on in the rows below its first.
 */
export const JOURNAL = describeTable({
  key: "journal",
  name: "PlanJournal",
  sheet: { en: "PlanJournal", cy: "PlanJournal" },
  about: {
    en: "How each step of the add-in is taken back. Please leave this sheet as it is.",
    cy: "Sut y tynnir pob cam o eiddo’r ychwanegyn yn ôl. Gadewch y daflen hon fel y mae, os gwelwch yn dda.",
  },
  life: "memory",
  recordKey: ["entry", "part"],
  frozenColumns: 1,
  columns: [
    column("entry", ["Entry", "Cofnod"], "text", 24, "ours"),
    column("when", ["When", "Pryd"], "text", 18, "ours"),
    column("by", ["By", "Gan"], "text", 18, "ours"),
    column("step", ["Step", "Cam"], "text", 24, "ours"),
    column("state", ["State", "Cyflwr"], "text", 12, "ours"),
    column("part", ["Part", "Rhan"], "wholeNumber", 8, "ours"),
    column("parts", ["Parts", "Rhannau"], "wholeNumber", 8, "ours"),
    column("undo", ["Undo", "Dadwneud"], "text", 80, "ours"),
  ],
});
