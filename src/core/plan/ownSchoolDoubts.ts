import { excelTrim } from "../read/content";
import { BALANCE_FIGURES } from "../read/schoolFigures";
import type { OwnRecord, FieldOfTable } from "../tables/records";
import type { SchoolBalance, SchoolDoubt } from "./schoolRecords";

/** A row of PlanSchoolBalances as it stands and as it was read. */
export interface BalanceAsTyped {
  readonly record: OwnRecord<FieldOfTable<"schoolBalances">>;
  readonly balance: SchoolBalance;
}

const named = ({ school, year }: SchoolBalance): string => [school, year].filter(Boolean).join(" ");

/** What was typed into PlanSchoolBalances by hand and cannot be meant so: figures without a kind, pounds that are thousands. */
export const typedDoubts = (rows: readonly BalanceAsTyped[]): readonly SchoolDoubt[] => [
  ...rows.flatMap(withoutKind),
  ...inThousands(rows),
];

function withoutKind({ record, balance }: BalanceAsTyped): readonly SchoolDoubt[] {
  const hasFigures = BALANCE_FIGURES.some((figure) => balance[figure] !== null);
  if (!hasFigures || excelTrim(record.text("kind")) !== "") return [];
  return [{ code: "no-kind", place: record.place("kind") ?? balance.place, text: named(balance) }];
}

/** A balance is that much smaller than the school's others before it is taken for thousands of pounds. */
const SMALLER = 100;
const THOUSAND = 1000;
const NEAR = 10;

/** Only what nobody took over from a sheet: there the heading says the unit. */
function inThousands(rows: readonly BalanceAsTyped[]): readonly SchoolDoubt[] {
  const usual = new Map<string, number[]>();
  for (const { record, balance } of rows)
    if (record.text("source") !== "" && balance.closing !== null)
      usual.set(balance.schoolKey, [...(usual.get(balance.schoolKey) ?? []), Math.abs(balance.closing)]);
  return rows.flatMap(({ record, balance }): readonly SchoolDoubt[] => {
    const amount = Math.abs(balance.closing ?? 0);
    const others = [...(usual.get(balance.schoolKey) ?? [])].sort((a, b) => a - b);
    const middle = others[Math.floor(others.length / 2)] ?? 0;
    const isLike = amount * THOUSAND * NEAR >= middle && amount * THOUSAND <= middle * NEAR;
    if (record.text("source") !== "" || amount === 0 || amount * SMALLER > middle || !isLike) return [];
    return [{ code: "maybe-thousands", place: record.place("closing") ?? balance.place, text: named(balance) }];
  });
}
