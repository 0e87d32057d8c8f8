import type { PaneSchoolsWords } from "../paneSchoolsWords";
import { schoolCase } from "./paneSchoolCase";
import { schoolFigures } from "./schoolFigures";

export const paneSchools: PaneSchoolsWords = {
  title: (count) => `${String(count)} ${count === 1 ? "school" : "schools"}`,
  red: (count, all) => {
    if (all === 1) return "The one school is Red";
    if (count === all) return `All ${String(all)} schools are Red`;
    return `${String(count)} of ${String(all)} schools ${count === 1 ? "is" : "are"} Red`;
  },
  inDeficit: (count, known, all) => {
    const schools = `${known === 1 ? "school" : "schools"}${known < all ? " with a balance" : ""}`;
    if (known === 1) return `The one ${schools} is ${count === 0 ? "not " : ""}in deficit`;
    if (count === 0) return `None of ${String(known)} ${schools} is in deficit`;
    if (count === known) return `All ${String(known)} ${schools} are in deficit`;
    return `${String(count)} of ${String(known)} ${schools} in deficit`;
  },
  latest: "By the latest actual balance of each school.",
  inDeficits: (amount) => `Deficits: ${amount}.`,
  together: (amount) => `All balances together: ${amount}.`,
  reconciled: (totals, broken) => {
    if (totals === 0) return "";
    if (broken > 0)
      return `${String(broken)} ${broken === 1 ? "total is" : "totals are"} not what ${broken === 1 ? "its" : "their"} schools add up to: see Checks.`;
    return totals === 1
      ? "The one total given is what its schools add up to."
      : `All ${String(totals)} totals given are what their schools add up to.`;
  },
  deficit: (amount) => `deficit −${amount}`,
  surplus: (amount) => `surplus ${amount}`,
  balanced: "balance £0",
  noBalance: "no actual balance",
  positions: {
    surplus: "In surplus",
    "licensed deficit": "Licensed deficit",
    "deficit, licence without end": "Deficit, licence without an end day",
    "unlicensed deficit": "Deficit without a licence",
    "deficit, licence not stated": "Deficit, licence not stated",
  },
  asAt: (day) => `at ${day}`,
  filters: {
    label: "Show only",
    phase: "Phase",
    position: "Position",
    rating: "Rating",
    step: "Step",
    unknown: "Not known",
    noStep: "No step yet",
    clear: "Show all",
    shown: (count) => (count === 1 ? "1 school shown" : `${String(count)} schools shown`),
    none: "No school fits what you look for.",
  },
  nothingToDo: (count) => `Nothing to do: ${String(count)} ${count === 1 ? "school" : "schools"}`,
  startWith: (school) => `Start with ${school}`,
  comingUp: "Coming up",
  papers: {
    title: "On the board’s papers",
    built: (built) => {
      if (built.length === 0) return "No sheet of schools: Settings leave both out.";
      if (built.length > 1) return "One sheet names the schools, one has letters in place of names.";
      return built.includes("schools")
        ? "One sheet, which names the schools."
        : "One sheet without names: they are withheld by Settings.";
    },
    choose: "Choose the sheets",
  },
  tables: "Tables about schools",
  table: (rows) => `${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  emptyTitle: "No table about schools found",
  empty:
    "Such a table has a heading “School”, and a balance or a deficit under it. If one of the tables found is about schools, say so.",
  toTables: "Look at the tables found",
  case: schoolCase,
  figures: schoolFigures,
};
