import type { Progress } from "../app/workbookPort";
import { stopped } from "./failures";
import { BYTES_PER_TRIP } from "./portions";

/** What is done around each request. */
interface Around {
  /** Queues what is to be read first in the request. */
  readonly begin: () => void;
  /** Looks at what was read, also when the request failed; throws when the work may not go on. */
  readonly end: (isDone: boolean) => void;
}

/** Collects what is to be written and sends it in portions by size: the number of round trips follows from the bytes. */
export class RoundTrips {
  count = 0;
  private bytes = 0;
  private isBegun = false;
  private readonly sheets = new Set<string>();

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly total: number,
    private readonly progress: Progress | undefined,
    private readonly around: Around = { begin: () => undefined, end: () => undefined },
  ) {}

  /** Says how large the next thing is, and where; sends what has been collected when it would not fit beside it. */
  async makeRoom(bytes: number, sheet: string, done: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > BYTES_PER_TRIP) await this.send(done);
    if (!this.isBegun) this.around.begin();
    this.isBegun = true;
    this.bytes += bytes;
    if (sheet !== "") this.sheets.add(sheet);
  }

  /** How many rows of so many bytes fit into one portion. */
  rowsPerTrip(bytesPerRow: number): number {
    return Math.max(1, Math.floor(BYTES_PER_TRIP / Math.max(1, bytesPerRow)));
  }

  async send(done: number): Promise<void> {
    if (this.progress?.signal?.aborted) throw stopped();
    const { application } = this.context;
    // Recalculating waits for the end of each portion; the screen flickers when it is asked to wait more than once.
    application.suspendApiCalculationUntilNextSync();
    if (this.count === 0) application.suspendScreenUpdatingUntilNextSync();
    try {
      await this.context.sync();
    } catch (error) {
      this.around.end(false);
      throw error;
    }
    this.count++;
    this.bytes = 0;
    this.isBegun = false;
    this.around.end(true);
    this.sheets.clear();
    this.progress?.report(done, this.total);
  }

  /** The sheet that the portion being sent is about; "" when it is about several. */
  get where(): string {
    const [only, ...others] = this.sheets;
    return only !== undefined && others.length === 0 ? only : "";
  }
}
