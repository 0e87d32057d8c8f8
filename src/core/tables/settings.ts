import { column, describeTable } from "./description";

/** The as-at day, the language, and every limit that is not one of the rating rules. */
export const SETTINGS_TABLE = describeTable({
  key: "settings",
  name: "PlanSettings",
  sheet: { en: "Settings", cy: "Gosodiadau" },
  about: {
    en: "The as-at day, the language and the limits of the checks. Ratings and checks follow what is changed here; the limits of the ratings are in Rating rules.",
    cy: "Y diwrnod, yr iaith a therfynau’r gwiriadau. Mae’r graddau a’r gwiriadau’n dilyn yr hyn a newidir yma; mae terfynau’r graddau yn Rheolau graddio.",
  },
  life: "theirs",
  recordKey: ["setting"],
  frozenColumns: 1,
  columns: [
    column("setting", ["Setting", "Gosodiad"], "text", 44, "ours"),
    column("value", ["Value", "Gwerth"], "setting", 14, "theirs"),
    column("inForce", ["In force", "Mewn grym"], "setting", 14, "formula"),
    column("unit", ["Unit", "Uned"], "text", 12, "ours"),
    column("standard", ["Standard", "Safonol"], "setting", 10, "ours", { isLater: true }),
    column("whatItDoes", ["What it does", "Beth mae’n ei wneud"], "text", 80, "ours"),
  ],
});
