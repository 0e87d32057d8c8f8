import type { PageStore } from "../../src/taskpane/settingsMemory";

/** What a page keeps as long as it is open, and not a character more than it holds. */
export function pageStore(holds = Infinity): PageStore {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => {
      if (text.length > holds) throw new Error("QuotaExceededError");
      kept.set(name, text);
    },
    removeItem: (name) => void kept.delete(name),
  };
}
