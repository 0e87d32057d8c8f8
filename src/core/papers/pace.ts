import { addMonths, daysBetween, type CalendarDate } from "../calendar/calendarDate";

/** How many actions were complete on the day of a paper. */
export interface PaperCount {
  readonly asAt: CalendarDate;
  readonly complete: number;
}

/** So many were completed between two papers. */
export interface Pace {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
  readonly completed: number;
}

/** The best pace of any three months of the record, and the latest; they are one where the record is shorter. */
export interface Paces {
  readonly best: Pace;
  readonly latest: Pace;
}

const MONTHS = 3;
/** Papers are not three months apart to the day. */
const LEAST_DAYS = 75;

const paceBetween = (from: PaperCount, to: PaperCount): Pace => ({
  ...{ from: from.asAt, to: to.asAt, days: daysBetween(from.asAt, to.asAt) },
  // Actions that are taken up again or leave the plan make no pace backwards.
  completed: Math.max(0, to.complete - from.complete),
});

const rateOf = ({ completed, days }: Pace): number => completed / days;

/** Paces between papers in the order of their days, two at the least. */
export function pacesOf(papers: readonly PaperCount[]): Paces | null {
  const [first, last] = [papers[0], papers.at(-1)];
  if (!first || !last || first.asAt === last.asAt) return null;
  const ofThreeMonths = papers.flatMap((to, index) => paceTo(to, papers.slice(0, index)));
  const whole = paceBetween(first, last);
  const latest = ofThreeMonths.find(({ to }) => to === last.asAt) ?? whole;
  const best = ofThreeMonths.reduce((fastest, one) => (rateOf(one) > rateOf(fastest) ? one : fastest), latest);
  return { best, latest };
}

/** The pace from the paper that is nearest to three months before, of those that are far enough. */
function paceTo(to: PaperCount, before: readonly PaperCount[]): readonly Pace[] {
  const wanted = addMonths(to.asAt, -MONTHS);
  const away = ({ asAt }: PaperCount): number => Math.abs(daysBetween(asAt, wanted));
  const [first, ...others] = before.filter(({ asAt }) => daysBetween(asAt, to.asAt) >= LEAST_DAYS);
  if (!first) return [];
  return [
    paceBetween(
      others.reduce((nearest, one) => (away(one) < away(nearest) ? one : nearest), first),
      to,
    ),
  ];
}

/** How many would be complete after so many days at a pace, rounded down, and never more than there are. */
export const completeAt = ({ completed, days }: Pace, complete: number, of: number, after: number): number =>
  Math.min(of, complete + Math.floor((completed * after) / days));
