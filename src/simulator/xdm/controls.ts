import type { PlannedFailure } from "../protocol/processBatch";

/** What a test, or a person in the preview, can make happen to the requests of an add-in. */
export class Controls {
  /** Milliseconds before each request is carried out. */
  delay = 0;
  private failures = new Map<number, PlannedFailure>();
  private interruptions = new Map<number, () => void>();
  private refusing: { readonly from: number; readonly code: string } | null = null;
  private seen = 0;
  private editing = false;
  private waiting: (() => void)[] = [];

  /**
   * Lets a request fail: 1 is the next one. `afterActions` of its actions are carried out first and stand, as in Excel;
   * with codes of the transport (too large, throttled, cell being edited) nothing is carried out.
   */
  failAt(request: number, code: string, afterActions = 0): void {
    this.failures.set(this.seen + request, { code, afterActions });
  }

  /** Lets a request be carried out and its answer be lost on the way: the page hears of an error of the transport. */
  loseAnswerAt(request: number, code = "InvalidOrTimedOutSession"): void {
    this.failures.set(this.seen + request, { code, afterActions: 0, isAnswerLost: true });
  }

  /** Lets every request from that one on be refused before anything of it is carried out, until `recover`. */
  refuseFrom(request: number, code: string): void {
    this.refusing = { from: this.seen + request, code };
  }

  /** Nothing fails any more that has not failed yet. */
  recover(): void {
    this.refusing = null;
    this.failures.clear();
  }

  /** Lets something happen just before a request is carried out (1 is the next one): a co-author's edit. */
  beforeRequest(request: number, act: () => void): void {
    this.interruptions.set(this.seen + request, act);
  }

  /** While the user edits a cell Excel refuses every request, or lets those wait that said they can. */
  get isEditingCell(): boolean {
    return this.editing;
  }
  set isEditingCell(isEditing: boolean) {
    this.editing = isEditing;
    if (isEditing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  whenCellIsLeft(go: () => void): void {
    if (this.editing) this.waiting.push(go);
    else go();
  }

  /** Counts a request, and says how it is to fail, if it is. */
  next(): PlannedFailure | null {
    this.seen++;
    this.interruptions.get(this.seen)?.();
    const planned = this.failures.get(this.seen);
    if (planned) return planned;
    return this.refusing && this.seen >= this.refusing.from ? { code: this.refusing.code, afterActions: 0 } : null;
  }
}
