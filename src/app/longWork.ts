import type { Step } from "./sessionState";
import type { ShownState } from "./shownState";
import type { Outcome, Progress } from "./workbookPort";

/** What takes long, one at a time: the others wait for their turn, and the one under way can be stopped. */
export class LongWork {
  private turn: Promise<unknown> = Promise.resolve();
  private stopper: AbortController | null = null;

  constructor(
    private readonly shown: ShownState,
    private readonly afterwards: () => void,
  ) {}

  /** Gives whether the work came to its end. */
  run(step: Step, job: (progress: Progress) => Promise<Outcome<null>>): Promise<boolean> {
    const done = this.turn.then(() => this.carryOut(step, job));
    this.turn = done;
    return done;
  }

  /** Does what nobody asked for when its turn comes, without a word. */
  quietly(job: () => Promise<void>): Promise<void> {
    const done = this.turn.then(job);
    this.turn = done.catch(() => undefined);
    return done;
  }

  /** Asks the work under way to leave off. */
  stop(): void {
    if (!this.stopper) return;
    this.stopper.abort();
    this.shown.tell("stopAsked", null);
  }

  /** Gives up the work under way for other work that takes its place. */
  leave(): void {
    this.stopper?.abort();
  }

  /** Waits until what has been asked for so far is over. */
  async idle(): Promise<void> {
    await this.turn;
  }

  private async carryOut(step: Step, job: (progress: Progress) => Promise<Outcome<null>>): Promise<boolean> {
    const stopper = new AbortController();
    this.stopper = stopper;
    this.shown.tell("workBegun", { step });
    const report = (done: number, total: number): void => this.shown.tell("workWentOn", { done, total });
    try {
      const outcome = await job({ report, signal: stopper.signal });
      this.shown.tell("workEnded", { step, outcome });
      return outcome.ok;
    } catch (fault) {
      this.shown.tell("faultCaught", { fault });
      return false;
    } finally {
      this.stopper = null;
      this.afterwards();
    }
  }
}
