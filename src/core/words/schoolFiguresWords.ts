import type { BalanceFigure } from "../read/schoolFigures";
import type { CellPlace } from "../snapshot/address";

/** What is said of a file of schools' figures, in the pane and on the command line. */
export interface SchoolFiguresWords {
  readonly title: string;
  readonly about: string;
  readonly choose: string;
  readonly drop: string;
  readonly read: (file: string, balances: number, schools: number) => string;
  readonly noSchools: (file: string) => string;
  readonly matched: (schools: number) => string;
  readonly already: (figures: number) => string;
  readonly leftOut: (balances: number) => string;
  readonly year: string;
  readonly yearHint: string;
  readonly yearUnreadable: string;
  readonly asked: (schools: number) => string;
  readonly who: (school: string, number: string | null) => string;
  readonly leave: string;
  readonly isNew: string;
  readonly willKnow: string;
  readonly conflicts: (figures: number) => string;
  /** "Ysgol Bryn, 2018/19, actual: closing balance". */
  readonly conflict: (of: string, year: string, kind: string, figure: BalanceFigure) => string;
  readonly total: (of: string) => string;
  readonly allSchools: string;
  readonly keep: (amount: string) => string;
  readonly takeNone: string;
  readonly take: (amount: string, line: number) => string;
  /** Of the council's own sheet. */
  readonly takeSheet: (amount: string, place: CellPlace) => string;
  /** The sheets of the workbook whose figures have changed since they were taken over. */
  readonly ofSheets: {
    readonly title: string;
    readonly about: (sheets: readonly string[]) => string;
    readonly inStep: string;
    readonly gone: (balances: number) => string;
    readonly keepAll: string;
  };
  readonly notSound: (findings: number) => string;
  readonly willWrite: (balances: number, figures: number, schools: number) => string;
  readonly write: string;
  readonly nothing: string;
}
