import { column, describeTable } from "./description";

/** Who may answer for an action: people, posts and whoever else the plan names. */
export const OWNERS = describeTable({
  key: "owners",
  name: "PlanOwners",
  sheet: { en: "Owners", cy: "Perchnogion" },
  about: {
    en: "The owners that the plan gives its actions, and names still to be found. Add initials and other spellings, and end dates for people who leave.",
    cy: "Y perchnogion y mae’r cynllun yn eu rhoi i’w weithredoedd, a’r enwau sydd eto i’w canfod. Ychwanegwch lythrennau cyntaf a sillafiadau eraill, a dyddiad gorffen i’r rhai sy’n gadael.",
  },
  life: "theirs",
  // A person in several posts, or a post that passes on, is several dated rows (O9).
  recordKey: ["name", "post", "from"],
  frozenColumns: 1,
  columns: [
    column("name", ["Name", "Enw"], "text", 26, "theirs", { look: "strong" }),
    column("initials", ["Initials", "Llythrennau cyntaf"], "text", 9, "theirs"),
    column("post", ["Post", "Swydd"], "text", 34, "theirs"),
    column("team", ["Team", "Tîm"], "text", 24, "theirs"),
    column("email", ["E-mail", "E-bost"], "text", 30, "theirs"),
    column("aliases", ["Aliases", "Enwau eraill"], "text", 30, "theirs"),
    column("from", ["From", "O"], "day", 12, "theirs"),
    column("to", ["To", "Hyd at"], "day", 12, "theirs"),
    column("kind", ["Kind", "Math"], { oneOf: "ownerKinds" }, 13, "theirs"),
    // In which returns go out to them; empty: in the language of the sheets.
    column("language", ["Language", "Iaith"], { oneOf: "languages" }, 12, "theirs", { isLater: true }),
  ],
});
