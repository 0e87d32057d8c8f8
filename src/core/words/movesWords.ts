import type { MoveState } from "../report/dateMoves";

/** What is said of due days that were moved: on papers, in the pane and on the command line. */
export interface MovesWords {
  readonly title: string;
  readonly none: string;
  /** How many there are of each kind. */
  readonly state: (counts: Readonly<Record<MoveState, number>>) => string;
  readonly states: Readonly<Record<MoveState, string>>;
  /** Who asked, or agreed, and on which day; either may be "", of `agreed` not both. */
  readonly asked: (by: string, day: string) => string;
  readonly agreed: (by: string, day: string) => string;
  /** By how many days: less than none of an earlier day. */
  readonly days: (days: number) => string;
  /** Of the open actions that have a day so many are due on one. */
  readonly sharedDay: (count: number, of: number, day: string) => string;
  readonly slippage: string;
  readonly slipped: (slip: {
    readonly moved: number;
    readonly of: number;
    readonly days: number;
    readonly most: number;
  }) => string;
  readonly heads: Readonly<Record<"moved" | "inAll" | "furthest" | "notAgreed", string>>;
}
