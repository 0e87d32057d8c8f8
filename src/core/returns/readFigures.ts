import type { CalendarDate } from "../calendar/calendarDate";
import { readPlan } from "../plan/readPlan";
import type { SchoolRegister } from "../plan/schoolRecords";
import { kindNamed } from "../read/schoolFigures";
import { yearNamed, yearText } from "../read/schoolYears";
import { recognise } from "../recognise/recognise";
import type { CellPlace } from "../snapshot/address";
import { snapshotOfTexts } from "../snapshot/textSnapshot";

/** A file of schools' figures as a finance system exports it: lines of cells, all of them text. */
export interface FiguresFile {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The figures of a file; places are its lines, under its name in place of a sheet's. */
export interface ReadFigures extends SchoolRegister {
  readonly file: string;
  /** Whether anything in it is a table of schools. */
  readonly hasSchools: boolean;
}

/** No date of an action is read here. */
const ANY = 28;

/**
 * Reads a file of figures as a sheet with the same lines is read (M1, M4, M14). What its name says of year and kind, and the year
 * that somebody stated for it, stand over it as a title would: what the lines say themselves goes before.
 */
export function readFigures({ name, rows }: FiguresFile, asOf: CalendarDate, year: number | null = null): ReadFigures {
  const stated = [titleFromName(name), year === null ? null : yearText(year)].filter((line) => line !== null);
  const title = stated.map((line) => [line]);
  const snapshot = snapshotOfTexts(name, [...title, ...rows]);
  const recognition = recognise(snapshot);
  const plan = readPlan(snapshot, recognition, { immediateDays: ANY, asOf });
  const inFile = <One extends { readonly place: CellPlace }>(one: One): One => ({
    ...one,
    place: { ...one.place, row: one.place.row - title.length },
  });
  return {
    file: name,
    hasSchools: recognition.tables.some(({ kind }) => kind === "schools" || kind === "schoolBalances"),
    schools: (plan.schools ?? []).map(inFile),
    balances: (plan.schoolBalances ?? []).map(inFile),
    totals: (plan.schoolTotals ?? []).map((total) => inFile({ ...total, balances: total.balances.map(inFile) })),
    doubts: (plan.schoolDoubts ?? []).map(inFile),
  };
}

/** That it is about balances is what it was taken for; a day in a name is more often that of the export than of the figures. */
function titleFromName(name: string): string {
  const words = name.replace(/\.[^.]*$/, "").replace(/[_.]+/g, " ");
  const named = yearNamed(words);
  const year = named === null || named.isDoubtful || named.day !== null ? "" : yearText(named.year);
  return ["Balances", year, kindNamed(words) ?? ""].filter((part) => part !== "").join(" ");
}
