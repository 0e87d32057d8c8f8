import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { lookAt } from "../papers/builtPapers";

/** What a council and newspapers published of schools in deficit from 2016 to 2025, the schools' names replaced. */
export const look = (day: string, ...grids: readonly string[]) =>
  lookAt(gridWorkbook(...grids.map((grid, at) => gridSheet(`Returns ${String(at)}`, grid))), day);
type Looked = ReturnType<typeof look>;
export const findings = ({ findings: all }: Looked) => all.map(({ code, severity }) => `${severity} ${code}`);
export const factsOf = (looked: Looked, code: string) =>
  looked.findings.flatMap((one) => (one.code === code ? [one.facts] : []));
