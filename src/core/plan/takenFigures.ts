import type { Pounds } from "../money/pounds";
import { BALANCE_FIGURES, type BalanceFigure } from "../read/schoolFigures";
import { figuresRecord, type SourceRecord } from "../tables/sourceRecords";
import { dayOfBalance } from "./balancesOfRows";
import { nameKey, numberKey } from "./schoolNames";
import type { SchoolBalance } from "./schoolRecords";

/** What a sheet of the council's says of one year and kind of a school: as it was taken over, or as it stands. */
export interface SheetFigures {
  /** By which it is remembered. */
  readonly key: string;
  readonly sheet: string;
  /** Its figures in pence, "" for one that it does not give; the order of its rows says nothing. */
  readonly text: string;
  readonly balances: readonly SchoolBalance[];
}

/** The figures of sheets by what they are of; a balance that names no year is of none. */
export function figuresOfSheets(balances: readonly SchoolBalance[]): readonly SheetFigures[] {
  const groups = new Map<string, SchoolBalance[]>();
  for (const one of balances) {
    if (one.year === null) continue;
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].flatMap(([key, own]) => {
    const [first] = own;
    const text = own.map(textOf).sort().join("; ");
    return first ? [{ key, sheet: first.place.sheet, text, balances: own }] : [];
  });
}

const keyOf = (one: SchoolBalance): string =>
  JSON.stringify([one.place.sheet, schoolOf(one), one.year, one.kind, dayOfBalance(one)]);

const schoolOf = ({ number, school }: SchoolBalance): string => (number === null ? nameKey(school) : numberKey(number));

/** The sheet that remembered figures are of. */
export const sheetOfKey = (key: string): string => String((JSON.parse(key) as readonly unknown[])[0]);

/**
 * What remembered figures are of, whatever sheet they stand on: one that was renamed or moved has lost none. `called` may say which
 * school a number or name is, since a sheet may give it another later.
 */
export function subjectOfKey(key: string, called: (school: string) => string = (school) => school): string {
  const [, school, ...rest] = JSON.parse(key) as readonly unknown[];
  return JSON.stringify([called(String(school)), ...rest]);
}

const textOf = (one: SchoolBalance): string => BALANCE_FIGURES.map((figure) => String(one[figure] ?? "")).join(" ");

/** What remembered figures said of one; null where they gave none, or several. */
export function rememberedFigure(text: string, figure: BalanceFigure): Pounds | null {
  const at = BALANCE_FIGURES.indexOf(figure);
  const stated = text.split("; ").flatMap((line) => {
    const word = line.split(" ")[at] ?? "";
    return word === "" ? [] : [Number(word)];
  });
  const [only, ...others] = new Set(stated);
  return only === undefined || others.length > 0 ? null : (only as Pounds);
}

/** The record of PlanMemory for figures that were taken over. */
export const recordOf = ({ key, text }: SheetFigures): SourceRecord => figuresRecord(key, text);
