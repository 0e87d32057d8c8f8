import type { Work } from "../core/steps/work";
import type { Outcome, Progress } from "./workbookPort";

/** The clock and the pauses of whoever runs long work: the page's own, or a test's. */
export interface Pace {
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
  /** Lets the page draw and answer. */
  readonly rest: () => Promise<void>;
}

/** Work is done for so long at a stretch: short enough that a click is answered at once, steps that overrun included. */
const SLICE_MS = 24;
/** A report is drawn, and drawing takes time: so many in a hundred lie between two. */
const REPORT_EVERY = 4;

/** Does long work in slices with a rest between them, tells how far it is, and leaves off when it is told to stop. */
export async function inSlices<T>(work: Work<T>, pace: Pace, progress: Progress): Promise<Outcome<T>> {
  let began = pace.now();
  let reported = -REPORT_EVERY;
  while (!progress.signal?.aborted) {
    const step = work.next();
    if (step.done) return { ok: true, value: step.value };
    if (pace.now() - began < SLICE_MS) continue;
    const percent = Math.round(100 * step.value);
    if (percent >= reported + REPORT_EVERY) progress.report((reported = percent), 100);
    await pace.rest();
    began = pace.now();
  }
  work.return(undefined as never);
  return { ok: false, failure: { code: "stopped", where: "", detail: "" } };
}

/** Work that nobody waits for: null when it is no longer wanted before it is done. */
export async function inBackground<T>(work: Work<T>, pace: Pace, isWanted: () => boolean): Promise<T | null> {
  const signal = {
    get aborted() {
      return !isWanted();
    },
  };
  const outcome = await inSlices(work, pace, { report: () => undefined, signal });
  return outcome.ok ? outcome.value : null;
}
