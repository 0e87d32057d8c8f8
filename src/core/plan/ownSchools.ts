import type { CalendarDate } from "../calendar/calendarDate";
import { fromPence, type Pounds } from "../money/pounds";
import { excelTrim } from "../read/content";
import { BALANCE_FIGURES } from "../read/schoolFigures";
import { phaseIn, totalNamed } from "../read/schoolWords";
import { yearText } from "../read/schoolYears";
import { codeOfWord, TABLE_BALANCE_KINDS, TABLE_LICENCES, TABLE_RUNGS } from "../read/tableWords";
import type { CellPlace } from "../snapshot/address";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { findOwnTable, recordsOf, type FieldOfTable, type OwnRecord } from "../tables/records";
import { parsePlace } from "../snapshot/address";
import { dayInCell } from "./ownCells";
import { typedDoubts } from "./ownSchoolDoubts";
import { namesIn } from "./schoolNames";
import {
  roundingIn,
  SCHOOL_DAYS,
  SCHOOL_TEXTS,
  type LoggedStep,
  type School,
  type SchoolBalance,
  type SchoolDoubt,
  type SchoolRegister,
  type SchoolTotal,
} from "./schoolRecords";

type SchoolRow = OwnRecord<FieldOfTable<"schools">>;
type BalanceRow = OwnRecord<FieldOfTable<"schoolBalances">>;

interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly language: "en" | "cy";
  /** What the council's own sheets say, by cell: whether a figure was given to the penny or in thousands stands only there. */
  readonly balancesAt: ReadonlyMap<string, readonly SchoolBalance[]>;
  readonly totals: SchoolRegister["totals"];
}

/** The register of our own tables, each cell as the live formulas read it; null while there is no PlanSchools. */
export function readOwnSchools(
  snapshot: WorkbookSnapshot,
  language: "en" | "cy",
  sources: Pick<SchoolRegister, "balances" | "totals"> = { balances: [], totals: [] },
): (SchoolRegister & { readonly steps: readonly LoggedStep[] }) | null {
  const table = findOwnTable(snapshot, "schools");
  if (!table) return null;
  const reading = { snapshot, language, balancesAt: byPlace(sources.balances), totals: sources.totals };
  const schools = recordsOf(table)
    .filter(({ text }) => excelTrim(text("schoolNumber") + text("school")) !== "")
    .map((record) => schoolIn(record, reading));
  const byKey = new Map(schools.map((school) => [school.key, school] as const).reverse());
  const balanceTable = findOwnTable(snapshot, "schoolBalances");
  const rows = (balanceTable ? recordsOf(balanceTable) : []).map((record) => ({
    record,
    number: record.text("schoolNumber"),
  }));
  const isTotal = (number: string): boolean => !byKey.has(numberAsCompared(number)) && totalNamed(number) !== null;
  const typed = rows
    .filter(({ number }) => number !== "" && !isTotal(number))
    .map(({ record, number }) => ({
      record,
      balance: balanceIn(record, byKey.get(numberAsCompared(number)), reading),
    }));
  const balances = typed.map(({ balance }) => balance);
  const logged = stepsIn(reading);
  const totals = rows
    .filter(({ number }) => isTotal(number))
    .flatMap(({ record, number }) => totalsIn(record, number, schools, balances, reading));
  const strays = [...balances, ...logged].filter(({ schoolKey }) => !byKey.has(schoolKey));
  const doubts = [...new Map(strays.map((one) => [one.schoolKey, one] as const).reverse()).values()].map(
    ({ place, school }): SchoolDoubt => ({ code: "no-such-school", place, text: school }),
  );
  return { schools, balances, totals, doubts: [...doubts, ...typedDoubts(typed)], steps: logged };
}

/** COUNTIFS takes "4901" and the number 4901 for the same, and "A1" and "a1". */
const numberAsCompared = (text: string): string => {
  const plain = text.trim();
  return /^\d+(?:\.\d+)?$/.test(plain) ? String(Number(plain)) : text.toLowerCase();
};

function schoolIn(record: SchoolRow, { snapshot, language }: Reading): School {
  const place = record.place("schoolNumber") ?? record.place("school");
  if (!place) throw new Error("PlanSchools without a column for its schools.");
  const number = record.text("schoolNumber");
  const names = namesIn([record.text("school"), record.text("aliases").replaceAll(";", "\n")]);
  const days = SCHOOL_DAYS.map((field) => [field, dayInCell(record.cell(field), snapshot.dateSystem)] as const);
  const texts = SCHOOL_TEXTS.map((field) => [field, textOrNull(record.text(field))] as const);
  const licence = excelTrim(record.text("licence"));
  const years = record.cell("recoveryYears")?.value;
  return {
    ...(Object.fromEntries(days) as Pick<School, (typeof SCHOOL_DAYS)[number]>),
    ...(Object.fromEntries(texts) as Pick<School, (typeof SCHOOL_TEXTS)[number]>),
    key: number === "" ? `row ${String(place.row)}` : numberAsCompared(number),
    place,
    places: [place],
    number: textOrNull(number),
    school: names[0] ?? number,
    aliases: names.slice(1),
    phase: textOrNull(record.text("phase")),
    phaseMeant: phaseIn(record.text("phase")),
    language: textOrNull(record.text("language")),
    // Any other word than "None" leaves it to the days.
    licence: licence === "" ? null : (codeOfWord(licence, TABLE_LICENCES[language]) ?? "licensed"),
    recoveryYears: typeof years === "number" ? years : null,
    wasRed: record.cell("redLastTime")?.value === 1,
  };
}

const textOrNull = (text: string): string | null => (text.trim() === "" ? null : text);

/** As the formula reads it: the four figures that a year begins with. */
function yearIn(record: BalanceRow): number | null {
  const year = Number(/^\d{4}/.exec(excelTrim(record.text("year")))?.[0] ?? 0);
  return year >= 1990 && year <= 2099 ? year : null;
}

const penceIn = (cell: Cell | undefined): Pounds | null =>
  typeof cell?.value === "number" ? fromPence(Number((cell.value * 100).toFixed(4))) : null;

interface RowFacts {
  readonly year: string | null;
  readonly kind: SchoolBalance["kind"] | null;
  readonly asAt: CalendarDate | null;
  readonly figures: Pick<SchoolBalance, (typeof BALANCE_FIGURES)[number]>;
}

function factsIn(record: BalanceRow, { snapshot, language }: Reading): RowFacts {
  const year = yearIn(record);
  const figures = BALANCE_FIGURES.map((figure) => [figure, penceIn(record.cell(figure))] as const);
  return {
    year: year === null ? null : yearText(year),
    kind: codeOfWord(record.text("kind"), TABLE_BALANCE_KINDS[language]),
    asAt: dayInCell(record.cell("asAt"), snapshot.dateSystem),
    figures: Object.fromEntries(figures) as RowFacts["figures"],
  };
}

function balanceIn(record: BalanceRow, school: School | undefined, reading: Reading): SchoolBalance {
  const { year, kind, asAt, figures } = factsIn(record, reading);
  const number = record.text("schoolNumber");
  const from = parsePlace(record.text("source"));
  const source = (from ? (reading.balancesAt.get(placeKey(from)) ?? []) : []).find(
    (one) =>
      one.year === year && one.kind === kind && BALANCE_FIGURES.every((figure) => one[figure] === figures[figure]),
  );
  return {
    ...figures,
    place: record.place("schoolNumber") ?? { sheet: "", row: record.row, column: 0 },
    schoolKey: school?.key ?? numberAsCompared(number),
    number,
    school: school?.school ?? number,
    // A row whose kind is no word of the list counts nowhere, as for the formulas.
    year: kind === null ? null : year,
    kind: kind ?? "actual",
    asAt,
    roundedTo: source?.roundedTo ?? roundingIn(record.text("source")),
    ...(source?.finer ? { finer: source.finer } : {}),
  };
}

const placeKey = ({ sheet, row, column }: CellPlace): string => `${String(row)} ${String(column)} ${sheet}`;

function byPlace(balances: readonly SchoolBalance[]): ReadonlyMap<string, readonly SchoolBalance[]> {
  const found = new Map<string, SchoolBalance[]>();
  for (const balance of balances) {
    const key = placeKey(balance.place);
    const there = found.get(key);
    if (there) there.push(balance);
    else found.set(key, [balance]);
  }
  return found;
}

function totalsIn(
  record: BalanceRow,
  number: string,
  schools: readonly School[],
  balances: readonly SchoolBalance[],
  reading: Reading,
): readonly SchoolTotal[] {
  const { year, kind, figures } = factsIn(record, reading);
  const of = totalNamed(number);
  const place = record.place("schoolNumber");
  if (of === null || kind === null || place === null) return [];
  const keys = new Set(schools.filter(({ phaseMeant }) => of === "ALL" || phaseMeant === of).map(({ key }) => key));
  return BALANCE_FIGURES.flatMap((figure): readonly SchoolTotal[] => {
    const amount = figures[figure];
    if (amount === null) return [];
    const those = balances.filter(
      (one) => keys.has(one.schoolKey) && one.year === year && one.kind === kind && one[figure] !== null,
    );
    const source = reading.totals.find(
      (one) =>
        one.of === of && one.figure === figure && one.year === year && one.kind === kind && one.amount === amount,
    );
    return [
      {
        place,
        of,
        figure,
        year,
        kind,
        amount,
        roundedTo: source?.roundedTo ?? roundingIn(record.text("source")),
        balances: those,
      },
    ];
  });
}

/** A line of the log with its place, and the number as it stands there. */
type StepInTable = LoggedStep & Pick<SchoolBalance, "place" | "school">;

function stepsIn({ snapshot, language }: Reading): readonly StepInTable[] {
  const table = findOwnTable(snapshot, "schoolSteps");
  return (table ? recordsOf(table) : []).flatMap((record): readonly StepInTable[] => {
    const rung = codeOfWord(record.text("step"), TABLE_RUNGS[language]);
    const on = dayInCell(record.cell("on"), snapshot.dateSystem);
    if (rung === null || on === null) return [];
    const schoolKey = numberAsCompared(record.text("schoolNumber"));
    const number = record.text("schoolNumber");
    const place = record.place("schoolNumber") ?? { sheet: "", row: record.row, column: 0 };
    return [
      {
        place,
        school: number,
        schoolKey,
        rung,
        on,
        note: textOrNull(record.text("note")),
        by: textOrNull(record.text("by")),
      },
    ];
  });
}
