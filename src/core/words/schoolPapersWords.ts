/** What the sheet about the schools says of all of them. */
export interface SchoolsInDeficit {
  readonly deficits: number;
  readonly known: number;
  /** "£1,149,240": what the deficits add up to, without a sign. */
  readonly total: string;
  /** "31 March 2019". */
  readonly day: string;
  /** Whether all latest actual balances are of that day. */
  readonly isOfAll: boolean;
}

export interface SchoolsExpected {
  readonly schools: number;
  readonly deficits: number;
  readonly total: string;
  readonly day: string;
}

export interface SchoolsRated {
  readonly all: number;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly grey: number;
}

/** What has moved since the paper of a day. */
export interface SchoolsMoved {
  readonly day: string;
  readonly worse: number;
  readonly better: number;
  readonly added: number;
  readonly gone: number;
  readonly deficits: string;
  readonly deficitsThen: string;
}

export type SchoolHeading =
  | "number"
  | "name"
  | "school"
  | "position"
  | "trend"
  | "phase"
  | "schools"
  | "surpluses"
  | "surplusPounds"
  | "licensed"
  | "licensedPounds"
  | "unlicensed"
  | "unlicensedPounds"
  | "net"
  | "limitPounds"
  | "waits"
  | "planDue"
  | "planIn"
  | "accepted"
  | "licenceEnds"
  | "notice"
  | "met"
  | "wasRated"
  | "then"
  | "now"
  | "change"
  | "budgetSet"
  | "forecastIn"
  | "outturn"
  | "audit";
