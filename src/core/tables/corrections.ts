import { column, describeTable } from "./description";

/** What the officer said about sheets that can be read in more than one way (T11). */
export const CORRECTIONS = describeTable({
  key: "corrections",
  name: "PlanCorrections",
  sheet: { en: "Corrections", cy: "Cywiriadau" },
  about: {
    en: "What you said about your sheets where they can be read in more than one way. Delete a row, or clear its choice, to take a correction back.",
    cy: "Yr hyn a ddywedoch am eich taflenni lle gellir eu darllen mewn mwy nag un ffordd. Dilëwch res, neu gwagiwch ei dewis, i dynnu cywiriad yn ôl.",
  },
  life: "theirs",
  recordKey: ["about", "sheet", "text", "choice"],
  frozenColumns: 1,
  columns: [
    column("about", ["About", "Ynghylch"], "text", 12, "ours"),
    column("sheet", ["Sheet", "Taflen"], "text", 24, "ours"),
    column("cell", ["Cell", "Lle"], "link", 8, "ours"),
    column("text", ["In the sheet", "Yn y daflen"], "text", 44, "ours", { look: "strong" }),
    column("read", ["Read as", "Darllenwyd fel"], "text", 22, "ours"),
    column("choice", ["Your choice", "Eich dewis"], "text", 26, "theirs"),
  ],
});
