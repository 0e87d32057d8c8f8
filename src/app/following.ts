import type { CellPlace } from "../core/snapshot/address";
import type { Failure, Outcome, WorkbookPort } from "./workbookPort";

/** Edits come in bursts; the workbook is looked at again when they pause for this long. */
const PAUSE_MS = 800;

/** Who follows the workbook, and what it does when something happened there. */
interface Follower {
  readonly select: (place: CellPlace) => void;
  readonly isWorking: () => boolean;
  readonly look: () => Promise<void>;
  readonly fail: (failure: Failure) => void;
  readonly report: (fault: unknown) => void;
}

/** Follows what is selected in the workbook, and edits, after which it is looked at again. */
export class Following {
  private pause: ReturnType<typeof setTimeout> | null = null;
  /** What Excel has not been asked to tell yet, or refused to. */
  private unheard: readonly (() => Promise<Outcome<unknown>>)[];
  private listening = Promise.resolve();
  private isWaiting = false;
  private changes = 0;
  private readAt: number | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly follower: Follower,
  ) {
    this.unheard = [() => port.onSelection(follower.select), () => port.onChange(() => this.hear())];
  }

  /** Asks Excel to tell; what it has agreed to is not asked for again. */
  listen(): Promise<void> {
    this.listening = this.listening.then(() => this.ask());
    return this.listening;
  }

  /** Looks as soon as no cell is edited any more; however often it is asked for, Excel is asked once. */
  async lookWhenCellIsLeft(): Promise<void> {
    if (this.isWaiting) return;
    this.isWaiting = true;
    const left = await this.port.untilCellIsLeft().finally(() => (this.isWaiting = false));
    if (left.ok) this.lookSoon();
    else this.follower.fail(left.failure);
  }

  private async ask(): Promise<void> {
    const asked = this.unheard;
    const outcomes = await Promise.all(asked.map((ask) => ask()));
    this.unheard = asked.filter((_, index) => !outcomes[index]?.ok);
    for (const outcome of outcomes) if (!outcome.ok) this.follower.fail(outcome.failure);
  }

  /** Begins to read the workbook: a change meanwhile may be in it or not. Gives what is to be called once it is read. */
  beginRead(): () => void {
    const at = this.changes;
    return () => (this.readAt = at);
  }

  /** Whether the workbook that was read last still stands, as far as Excel tells of changes. */
  get isReadOfNow(): boolean {
    return this.unheard.length === 0 && this.readAt === this.changes;
  }

  /** It is not known any more how the workbook stands. */
  forget(): void {
    this.changes += 1;
  }

  private hear(): void {
    this.forget();
    this.lookSoon();
  }

  private lookSoon(): void {
    if (this.pause) clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      // What is under way may have read before the edit: the look waits until it is done.
      if (this.follower.isWorking()) this.lookSoon();
      else void this.follower.look().catch((fault: unknown) => this.follower.report(fault));
    }, PAUSE_MS);
  }
}
