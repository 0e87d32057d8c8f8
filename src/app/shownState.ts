import { isPartlyDone } from "./proposals";
import type { FailedAt, Phase, SessionState, Step, WorkUnderWay } from "./sessionState";
import type { Failure, Outcome } from "./workbookPort";

/** What the session shows: whoever watches is told of every new state. */
export class ShownState {
  private readonly watchers = new Set<() => void>();
  private now: SessionState;

  constructor(first: SessionState) {
    this.now = first;
  }

  get current(): SessionState {
    return this.now;
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  set(next: Partial<SessionState>): void {
    this.now = { ...this.now, ...next };
    for (const watcher of this.watchers) watcher();
  }

  beginWork(step: Step): void {
    const { failure } = this.now;
    this.set({
      work: { step, phase: "reading", done: 0, total: 0, stopping: false },
      // A look follows every edit by itself: what it would wipe away here nobody had the time to read.
      ...(step !== "looking"
        ? { failure: null, result: null }
        : { failure: failure?.at === "looking" ? null : failure }),
    });
  }

  showWork(now: Partial<WorkUnderWay>): void {
    if (this.now.work) this.set({ work: { ...this.now.work, ...now } });
  }

  enter(phase: Phase): void {
    this.showWork({ phase, done: 0, total: 0 });
  }

  endWork(step: Step, outcome: Outcome<null>): void {
    this.set({ work: null });
    // A look that fails says that the workbook is as it was: it never hides that a step before it was done in part.
    const isHidden = step === "looking" && isPartlyDone(this.now.failure?.failure);
    if (!outcome.ok && !isHidden) this.fail(step, outcome.failure);
  }

  /** What is refused after a step never says that the workbook is as it was: the step is done. */
  fail(at: FailedAt, failure: Failure): void {
    const after = failure.after ?? (this.now.result === null ? undefined : ({ done: "stepDone" } as const));
    this.set({ failure: { at, failure: after ? { ...failure, after } : failure } });
  }

  /** A mistake of ours: shown once, with a way to report it. */
  report(fault: unknown): void {
    this.set({ fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault), work: null });
  }
}
