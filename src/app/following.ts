import type { WorkbookSnapshot } from "../core/snapshot/workbookSnapshot";
import type { EditedRows, Failure, Outcome, Selected, WorkbookChange, WorkbookPort } from "./workbookPort";

/** A paste or a fill comes as several events at once: they are followed together. */
const TOGETHER_MS = 15;
/** Where only a look at the whole workbook tells what was done, it comes when edits pause for this long. */
const PAUSE_MS = 800;

/** Who follows the workbook, and what it does when something happened there. */
interface Follower {
  readonly select: (selected: Selected) => void;
  readonly isWorking: () => boolean;
  readonly look: () => Promise<void>;
  /** Does what nobody waits for once what is under way is over. */
  readonly inTurn: (work: () => Promise<void>) => Promise<void>;
  /** The workbook that is on show; null before the first look. */
  readonly shown: () => WorkbookSnapshot | null;
  /** Shows the workbook with some rows as they are now; gives whether that came to its end. */
  readonly show: (snapshot: WorkbookSnapshot) => Promise<boolean>;
  readonly fail: (failure: Failure) => void;
  readonly report: (fault: unknown) => void;
}

type Stop = () => Promise<void>;

/** Follows what is selected in the workbook, and edits: of rows the rows are read, after anything else the whole of it. */
export class Following {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** What Excel has not been asked to tell yet, or refused to. */
  private unheard: readonly (() => Promise<Outcome<Stop>>)[];
  private stops: readonly Stop[] = [];
  private listening = Promise.resolve();
  private isWaiting = false;
  private isLeft = false;
  /** What Excel told of since the workbook on show was read. */
  private heard: readonly WorkbookChange[] = [];
  /** More may be another than Excel told of. */
  private isUnsure = true;
  private forgotten = 0;

  constructor(
    private readonly port: WorkbookPort,
    private readonly follower: Follower,
  ) {
    this.unheard = [
      () =>
        port.onSelection((place) => {
          if (!this.isLeft) follower.select(place);
        }),
      () => port.onChange((change) => this.hear(change)),
    ];
  }

  /** Asks Excel to tell; what it has agreed to is not asked for again. */
  listen(): Promise<void> {
    this.listening = this.listening.then(() => this.ask());
    return this.listening;
  }

  /** Asks Excel to tell no more, and follows nothing from now on. */
  async leave(): Promise<void> {
    this.isLeft = true;
    if (this.timer) clearTimeout(this.timer);
    await this.listening;
    const stops = this.stops;
    this.stops = [];
    await Promise.all(stops.map((stop) => stop()));
  }

  /** Looks as soon as no cell is edited any more; however often it is asked for, Excel is asked once. */
  async lookWhenCellIsLeft(): Promise<void> {
    this.forget();
    await this.catchUpWhenCellIsLeft();
  }

  private async catchUpWhenCellIsLeft(): Promise<void> {
    if (this.isWaiting) return;
    this.isWaiting = true;
    const left = await this.port.untilCellIsLeft().finally(() => (this.isWaiting = false));
    if (left.ok) this.soon();
    else this.follower.fail(left.failure);
  }

  private async ask(): Promise<void> {
    if (this.isLeft) return;
    const asked = this.unheard;
    const outcomes = await Promise.all(asked.map((ask) => ask()));
    this.unheard = asked.filter((_, index) => !outcomes[index]?.ok);
    for (const outcome of outcomes) {
      if (outcome.ok) this.stops = [...this.stops, outcome.value];
      else this.follower.fail(outcome.failure);
    }
  }

  /**
   * Begins to read the workbook: a change meanwhile may be in it or not, and is followed afterwards. Gives what is to be
   * called once it is read.
   */
  beginRead(): () => void {
    const { heard, forgotten } = this;
    return () => {
      this.heard = this.heard.filter((change) => !heard.includes(change));
      if (this.forgotten === forgotten) this.isUnsure = false;
    };
  }

  /** Whether the workbook that was read last still stands, as far as Excel tells of changes. */
  get isReadOfNow(): boolean {
    return this.unheard.length === 0 && !this.isUnsure && this.heard.length === 0;
  }

  /** It is not known any more how the workbook stands. */
  forget(): void {
    this.isUnsure = true;
    this.forgotten += 1;
  }

  private hear(change: WorkbookChange): void {
    if (this.isLeft) return;
    this.heard = [...this.heard, change];
    this.soon();
  }

  /** Changes to rows are followed at once, anything else when nothing more comes for a while. */
  private soon(): void {
    if (this.isLeft) return;
    if (this.timer) clearTimeout(this.timer);
    const canFollow = !this.isUnsure && this.heard.every(({ kind }) => kind === "rows");
    const catchUp = canFollow ? () => this.followRows() : () => this.lookOnce();
    this.timer = setTimeout(
      () => void catchUp().catch((fault: unknown) => this.follower.report(fault)),
      canFollow ? TOGETHER_MS : PAUSE_MS,
    );
  }

  private async lookOnce(): Promise<void> {
    // What is under way may have read before the edit: the look waits until it is done.
    if (this.follower.isWorking()) this.soon();
    else if (!this.isUnsure && this.heard.every((change) => this.isOnShow(change))) this.heard = [];
    else await this.follower.look();
  }

  /** A sheet that came, went or was renamed by a step of ours is on show by now. */
  private isOnShow(change: WorkbookChange): boolean {
    const sheets = this.follower.shown()?.sheets ?? [];
    if (change.kind === "rows" || change.kind === "other") return false;
    const sheet = sheets.find(({ id }) => id === change.sheetId);
    if (change.kind === "sheetRenamed") return sheet?.name === change.name;
    return (change.kind === "sheetAdded") === (sheet !== undefined);
  }

  private followRows(): Promise<void> {
    return this.follower.inTurn(async () => {
      const shown = this.follower.shown();
      const rows = this.heard.filter((change): change is EditedRows => change.kind === "rows");
      // A look or a step that came before may have read them.
      if (this.heard.length === 0) return;
      if (!shown || this.isUnsure || rows.length < this.heard.length) {
        this.soon();
        return;
      }
      const isRead = this.beginRead();
      const now = await this.port.readRows(shown, rows);
      if (!now.ok && now.failure.code === "cell-being-edited") return void this.catchUpWhenCellIsLeft();
      if (now.ok && now.value !== null && (now.value === shown || (await this.follower.show(now.value)))) isRead();
      else {
        this.forget();
        this.soon();
      }
    });
  }
}
