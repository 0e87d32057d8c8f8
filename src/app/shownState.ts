import { reduce, type SessionEventName, type SessionEvents } from "./sessionEvents";
import type { SessionState } from "./sessionState";

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

  /** Something happened: what it makes of the state is `sessionEvents.ts`. */
  tell<H extends SessionEventName>(what: H, details: SessionEvents[H]): void {
    const next = reduce(this.now, what, details);
    if (next === this.now) return;
    this.now = next;
    for (const watcher of this.watchers) watcher();
  }
}
