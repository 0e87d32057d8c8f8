import type { PaneSchoolsWords } from "../placeWords";

export const paneSchools: PaneSchoolsWords = {
  title: (count) => `${String(count)} ${count === 1 ? "school" : "schools"}`,
  inDeficit: (count, known, all) => {
    const schools = `${known === 1 ? "school" : "schools"}${known < all ? " with a balance" : ""}`;
    if (known === 1) return `The one ${schools} is ${count === 0 ? "not " : ""}in deficit`;
    if (count === 0) return `None of ${String(known)} ${schools} is in deficit`;
    if (count === known) return `All ${String(known)} ${schools} are in deficit`;
    return `${String(count)} of ${String(known)} ${schools} in deficit`;
  },
  latest: "By the latest actual balance of each school.",
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
  tables: "Tables about schools",
  table: (rows) => `${String(rows)} ${rows === 1 ? "row" : "rows"}`,
  emptyTitle: "No table about schools found",
  empty:
    "Such a table has a heading “School”, and a balance or a deficit under it. If one of the tables found is about schools, say so.",
  toTables: "Look at the tables found",
};
