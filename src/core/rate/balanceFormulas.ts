import type { BalanceKind } from "../read/schoolFigures";
import { AS_AT } from "./definedNames";
import { quoted } from "./phrase";
import { cellOfRow, columnOfTable } from "./structuredReference";

/** The folded columns of PlanSchoolBalances: which of a school's balances count on the as-at day (M3, M5, M6). */
export const BALANCE_HELPERS = [
  ...(["yearNow", "closingNow", "endsOn", "kindOrder", "order", "outranked", "inForce", "actualNow"] as const),
  ...(["isLatest", "deficitRun", "firstDeficit", "isAhead", "firstAhead"] as const),
] as const;
export type BalanceHelper = (typeof BALANCE_HELPERS)[number];

type BalanceColumn = "schoolNumber" | "year" | "kind" | "opening" | "inYear" | "closing" | "asAt" | BalanceHelper;

/** The words and headings the formulas of PlanSchoolBalances are written with, in the language of the sheet. */
export interface BalanceFormulaNames {
  readonly headings: Readonly<Record<BalanceColumn, string>>;
  readonly kinds: Readonly<Record<BalanceKind, string>>;
}

interface Writer {
  readonly cell: (key: BalanceColumn) => string;
  readonly column: (key: BalanceColumn) => string;
  /** COUNTIFS over the balances of the row's own school. */
  readonly count: (...criteria: readonly string[]) => string;
  readonly kinds: BalanceFormulaNames["kinds"];
}

/** Orders above this are those of recovery plans, which stand beside the other kinds. */
const PLANNED = "900000";

const FORMULAS: Readonly<Record<BalanceHelper, (writer: Writer) => string>> = {
  yearNow: ({ cell }) => {
    const year = `VALUE(LEFT(TRIM(${cell("year")}),4))`;
    return `=IFERROR(IF(AND(${year}>=1990,${year}<=2099),${year},0),0)`;
  },
  closingNow: ({ cell }) => {
    const pence = (key: BalanceColumn): string => `ROUND(${cell(key)}*100,0)`;
    const both = `AND(ISNUMBER(${cell("opening")}),ISNUMBER(${cell("inYear")}))`;
    return `=IF(ISNUMBER(${cell("closing")}),${pence("closing")},IF(${both},${pence("opening")}+${pence("inYear")},""))`;
  },
  endsOn: ({ cell }) => {
    const [asAt, year] = [cell("asAt"), cell("yearNow")];
    return `=IF(AND(ISNUMBER(${asAt}),${asAt}>=1,${asAt}<99999),INT(${asAt}),IF(${year}>0,DATE(${year}+1,3,31),0))`;
  },
  kindOrder: ({ cell, kinds }) => {
    const is = (one: BalanceKind): string => `TRIM(${cell("kind")})=${quoted(kinds[one])}`;
    const others = `IF(${is("budget")},100000,IF(${is("recovery plan")},${PLANNED},0))`;
    return `=IF(${is("actual")},300000,IF(${is("forecast")},200000,${others}))`;
  },
  order: ({ cell }) => {
    const [kind, ends] = [cell("kindOrder"), cell("endsOn")];
    const isNone = `OR(${cell("schoolNumber")}="",${cell("closingNow")}="",${cell("yearNow")}=0,${kind}=0)`;
    return `=IF(${isNone},0,IF(AND(${kind}=300000,${ends}>=${AS_AT}+1),0,${kind}+${ends}))`;
  },
  outranked: ({ cell, column, count }) => {
    const top = `"<"&IF(${cell("order")}>=${PLANNED},9999999,${PLANNED})`;
    const year = [column("yearNow"), cell("yearNow")];
    return `=${count(...year, column("order"), `">"&${cell("order")}`, column("order"), top)}`;
  },
  inForce: ({ cell, column, count }) => {
    const same = [column("yearNow"), cell("yearNow"), column("order"), cell("order")];
    const lower = count(...same, column("closingNow"), `"<"&${cell("closingNow")}`);
    const holds = `IF(OR(${cell("outranked")}>0,${lower}>0),0,IF(${cell("order")}>=${PLANNED},2,1))`;
    return `=IF(${cell("order")}=0,0,${holds})`;
  },
  actualNow: ({ cell }) => `=IF(AND(${cell("inForce")}=1,${cell("order")}>=300000),1,0)`,
  isLatest: ({ cell, column, count }) => {
    const later = count(column("actualNow"), "1", column("yearNow"), `">"&${cell("yearNow")}`);
    return `=IF(${cell("actualNow")}=1,IF(${later}=0,1,0),0)`;
  },
  deficitRun: ({ cell, column, count }) => {
    const year = [column("yearNow"), `">"&${cell("yearNow")}`];
    const out = count(column("actualNow"), "1", ...year, column("closingNow"), '">=0"');
    return `=IF(AND(${cell("actualNow")}=1,N(${cell("closingNow")})<0),IF(${out}=0,1,0),0)`;
  },
  firstDeficit: ({ cell, column, count }) => {
    const earlier = count(column("deficitRun"), "1", column("yearNow"), `"<"&${cell("yearNow")}`);
    return `=IF(${cell("deficitRun")}=1,IF(${earlier}=0,1,0),0)`;
  },
  isAhead: ({ cell, column, count }) => {
    const later = count(column("actualNow"), "1", column("yearNow"), `">"&${cell("yearNow")}`);
    return `=IF(AND(${cell("inForce")}=1,${cell("actualNow")}=0),IF(${later}=0,1,0),0)`;
  },
  firstAhead: ({ cell, column, count }) => {
    const year = [column("yearNow"), `"<"&${cell("yearNow")}`];
    const earlier = count(column("isAhead"), "1", ...year, column("closingNow"), '"<0"');
    return `=IF(AND(${cell("isAhead")}=1,N(${cell("closingNow")})<0),IF(${earlier}=0,1,0),0)`;
  },
};

/** The formulas of the folded columns of PlanSchoolBalances, each at most 300 characters long as Excel shows it. */
export function balanceHelperFormulas({
  headings,
  kinds,
}: BalanceFormulaNames): Readonly<Record<BalanceHelper, string>> {
  const cell = (key: BalanceColumn): string => cellOfRow(headings[key]);
  const column = (key: BalanceColumn): string => columnOfTable("PlanSchoolBalances", headings[key]);
  const count = (...criteria: readonly string[]): string =>
    `COUNTIFS(${[column("schoolNumber"), `"="&${cell("schoolNumber")}`, ...criteria].join(",")})`;
  const writer: Writer = { cell, column, count, kinds };
  return Object.fromEntries(BALANCE_HELPERS.map((key) => [key, FORMULAS[key](writer)])) as Record<
    BalanceHelper,
    string
  >;
}
