/** Who caused a change, in Excel's words. */
export type EventSource = "Local" | "Remote";

/** An event as it is pushed to the pages that registered for it. */
export interface HostEvent {
  /** The number of the event: 10 for changed cells, 14 for another selection. */
  readonly code: number;
  /** The objects it concerns, most special first: a sheet's id, then "Workbook". */
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly source: EventSource;
}

/** The events one page listens to; a reload of the page starts with none. */
export class Registrations {
  private readonly counts = new Map<string, number>();

  add(code: number, target: string): void {
    const key = keyOf(code, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(code: number, target: string): void {
    const key = keyOf(code, target);
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(code: number, target: string): boolean {
    return this.counts.has(keyOf(code, target));
  }

  /** How many registrations stand. */
  get size(): number {
    return this.counts.size;
  }
}

const keyOf = (code: number, target: string): string => `${String(code)} ${target}`;
