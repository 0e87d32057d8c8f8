import type { SchoolPosition } from "../../schools/position";
import type { SchoolPaper } from "../packWords";
import { schoolCase } from "./paneSchoolCase";
import { schoolFigures } from "./schoolFigures";

const filters: Readonly<
  Record<"label" | "phase" | "position" | "rating" | "step" | "unknown" | "noStep" | "clear", string>
> & { readonly shown: (count: number) => string; readonly none: string } = {
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
};

/** What the place of the schools says: who needs attention, and one school's case. */
export const paneSchools = {
  title: (count: number): string => `${String(count)} ${count === 1 ? "school" : "schools"}`,
  /** How many are Red, of all. */
  red: (count: number, all: number): string => {
    if (all === 1) return "The one school is Red";
    if (count === all) return `All ${String(all)} schools are Red`;
    return `${String(count)} of ${String(all)} schools ${count === 1 ? "is" : "are"} Red`;
  },
  /** How many are in deficit of those with a balance, `known` of `all`. */
  inDeficit: (count: number, known: number, all: number): string => {
    const schools = `${known === 1 ? "school" : "schools"}${known < all ? " with a balance" : ""}`;
    if (known === 1) return `The one ${schools} is ${count === 0 ? "not " : ""}in deficit`;
    if (count === 0) return `None of ${String(known)} ${schools} is in deficit`;
    if (count === known) return `All ${String(known)} ${schools} are in deficit`;
    return `${String(count)} of ${String(known)} ${schools} in deficit`;
  },
  latest: "By the latest actual balance of each school.",
  /** What the deficits add up to, and what all balances do. */
  inDeficits: (amount: string): string => `Deficits: ${amount}.`,
  together: (amount: string): string => `All balances together: ${amount}.`,
  /** How many totals the sources give, and how many of them their schools do not add up to (M12). */
  reconciled: (totals: number, broken: number): string => {
    if (totals === 0) return "";
    if (broken > 0)
      return `${String(broken)} ${broken === 1 ? "total is" : "totals are"} not what ${broken === 1 ? "its" : "their"} schools add up to: see Checks.`;
    return totals === 1
      ? "The one total given is what its schools add up to."
      : `All ${String(totals)} totals given are what their schools add up to.`;
  },
  deficit: (amount: string): string => `deficit −${amount}`,
  surplus: (amount: string): string => `surplus ${amount}`,
  /** Neither a surplus nor a deficit. */
  balanced: "balance £0",
  noBalance: "no actual balance",
  positions: {
    surplus: "In surplus",
    "licensed deficit": "Licensed deficit",
    "deficit, licence without end": "Deficit, licence without an end day",
    "unlicensed deficit": "Deficit without a licence",
    "deficit, licence not stated": "Deficit, licence not stated",
  } satisfies Readonly<Record<SchoolPosition, string>>,
  asAt: (day: string): string => `at ${day}`,
  filters,
  nothingToDo: (count: number): string => `Nothing to do: ${String(count)} ${count === 1 ? "school" : "schools"}`,
  startWith: (school: string): string => `Start with ${school}`,
  comingUp: "Coming up",
  /** Which of the two sheets the board's papers have, and the way to choose. */
  papers: {
    title: "On the board’s papers",
    built: (built: readonly SchoolPaper[]): string => {
      if (built.length === 0) return "No sheet of schools: Settings leave both out.";
      if (built.length > 1) return "One sheet names the schools, one has letters in place of names.";
      return built.includes("schools")
        ? "One sheet, which names the schools."
        : "One sheet without names: they are withheld by Settings.";
    },
    choose: "Choose the sheets",
  },
  tables: "Tables about schools",
  table: (rows: number): string => `${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  emptyTitle: "No table about schools found",
  empty:
    "Such a table has a heading “School”, and a balance or a deficit under it. If one of the tables found is about schools, say so.",
  toTables: "Look at the tables found",
  case: schoolCase,
  figures: schoolFigures,
};

export type PaneSchoolsWords = typeof paneSchools;
