import { headline as drafted } from "./overwritableSentences";
import type { SentenceBlock } from "./paper";
import type { PaperInput } from "./paperInput";

/** The two sentences that Contents and the summary begin with, first the state, then the news; both may be written over. */
export function headlines(input: PaperInput): readonly SentenceBlock[] {
  const { report, words, earlier } = input;
  const { headline } = words.papers;
  const { total } = report;
  if (total.actions === 0) return [drafted("state", headline.noActions, "0")];
  if (total.complete.of === 0) return [drafted("state", headline.allCancelled, String(total.actions))];
  const { count, of } = total.complete;
  const since =
    earlier === null ? null : { more: total.overdue - earlier.overdue, day: words.papers.day(earlier.asAt) };
  return [
    drafted("state", headline.state(count, of, total.overdue, since), stateFigures(input)),
    drafted("news", news(input), newsFigures(input)),
  ];
}

/** Complete of how many and how many are overdue; in brackets the day it is compared with and how many were. */
function stateFigures({ report: { total }, earlier }: PaperInput): string {
  const now = `${String(total.complete.count)}/${String(total.complete.of)} ${String(total.overdue)}`;
  return earlier === null ? now : `${now} (${earlier.asAt}: ${String(earlier.overdue)})`;
}

/** The rating of each recommendation, or of the whole; in brackets the day they are compared with and those that were others. */
function newsFigures({ report, earlier }: PaperInput): string {
  const all = report.recommendations.map(({ recommendation: { ref }, rating }) => ({ ref, rating }));
  const now = all.length === 0 ? report.whole : all.map(({ ref, rating }) => `${ref} ${rating}`).join(", ");
  if (earlier === null) return now;
  const others = all.flatMap(({ ref, rating }) => {
    const was = earlier.recommendations.get(ref);
    return was === undefined || was === rating ? [] : [`${ref} ${was}`];
  });
  return `${now} (${[earlier.asAt, ...(others.length === 0 ? [] : [others.join(", ")])].join(": ")})`;
}

/** Which recommendations are off track, and which have moved since the earlier paper. */
function news({ report, words, earlier }: PaperInput): string {
  const { headline } = words.papers;
  const refs = report.recommendations.map(({ recommendation, rating }) => ({ ref: recommendation.ref, rating }));
  const now = headline.ratings(refs, report.whole);
  if (earlier === null) return `${now} ${headline.nothingEarlier}`;
  const day = words.papers.day(earlier.asAt);
  const moved = refs.flatMap(({ ref, rating }) => {
    const was = earlier.recommendations.get(ref);
    return was === undefined || was === rating ? [] : [headline.moved({ ref, was, now: rating }, day)];
  });
  return [now, ...(moved.length > 0 ? moved : refs.length > 0 ? [headline.unchanged(day)] : [])].join(" ");
}
