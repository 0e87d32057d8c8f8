/** The numbers in force for schools: rows of PlanSettings. Those of M11 are law, all others the council's practice or our proposal. */
export interface SchoolLimits {
  /** Years in which a deficit is to be cleared (M6), and with approval. */
  readonly clearYears: number;
  readonly clearYearsApproved: number;
  /** A deficit larger than the accepted plan's by more per cent than this is Red (M10). */
  readonly planExcessPercent: number;
  /** An actual balance is out of date when it is older than so many days: the year after its own has ended, and half a year (M10). */
  readonly balanceAgeDays: number;
  /** Days between the meetings of a school under notice (M9). */
  readonly meetingDays: number;
  /** A surplus at or over so many pounds (M11). */
  readonly surplusPrimary: number;
  readonly surplusSecondary: number;
  readonly surplusOther: number;
  /** A deficit over so much of the budget share, or over so many pounds, is significant (M15). */
  readonly significantPercent: number;
  readonly significantPounds: number;
  /** The outturn's distance from the budget that was set (M16), and how much may be missing before it is Red. */
  readonly outturnPercent: number;
  readonly missingRed: number;
  /** So many Red schools make the finance recommendation Red (M13). */
  readonly redSchools: number;
}

export const STANDARD_SCHOOL_LIMITS: SchoolLimits = {
  clearYears: 3,
  clearYearsApproved: 5,
  planExcessPercent: 5,
  balanceAgeDays: 549,
  meetingDays: 42,
  surplusPrimary: 50_000,
  surplusSecondary: 100_000,
  surplusOther: 100_000,
  significantPercent: 5,
  significantPounds: 50_000,
  outturnPercent: 5,
  missingRed: 2,
  redSchools: 3,
};
