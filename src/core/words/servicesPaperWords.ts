import type { Rating } from "../rate/rating";

/** What the paper of other services says. */
export interface ServicesPaperWords {
  readonly sheet: string;
  readonly noService: string;
  readonly state: (counts: {
    readonly services: number;
    readonly complete: number;
    readonly of: number;
    readonly overdue: number;
    readonly cancelled: number;
  }) => string;
  readonly ratings: (services: readonly { readonly name: string; readonly rating: Rating }[]) => string;
  readonly each: string;
  readonly heads: Readonly<Record<"service" | "complete" | "rated" | "overdue", string>>;
  readonly all: string;
  /** Of all services: they get no colour in common. */
  readonly notTogether: string;
  readonly addsUp: (actions: number, cancelled: number) => string;
  readonly red: (service: string, count: number) => string;
  /** "1.2 Recruit social workers: 45 days overdue." */
  readonly redAction: (action: { readonly name: string; readonly reason: string; readonly owner: string }) => string;
  readonly moreRed: (count: number) => string;
  readonly from: (service: string, files: readonly { readonly name: string; readonly day: string | null }[]) => string;
  readonly gone: (service: string, count: number) => string;
  readonly apart: string;
  /** On a sheet that was built when there were services. */
  readonly none: (day: string) => string;
}
