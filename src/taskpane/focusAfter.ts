import { useEffect, useRef, type RefObject } from "react";

interface FocusAfter<E extends HTMLElement> {
  /** The list whose entries carry `data-entry` on what is to have the focus. */
  readonly list: RefObject<E | null>;
  /** Says that the entry with this number was acted on, and may be gone when the list is drawn again. */
  readonly acted: (index: number) => void;
}

/**
 * Keeps the focus where the work is when an entry goes from a list because it was acted on: on the entry that takes its place,
 * else on the last, else on `otherwise`. A browser would send it to the top of the page.
 */
export function useFocusAfter<E extends HTMLElement>(
  drawn: unknown,
  otherwise: RefObject<HTMLElement | null>,
): FocusAfter<E> {
  const list = useRef<E>(null);
  const index = useRef<number | null>(null);
  useEffect(() => {
    if (index.current === null) return;
    const entries = list.current?.querySelectorAll<HTMLElement>("[data-entry]") ?? [];
    const next = entries[Math.min(index.current, entries.length - 1)] ?? otherwise.current;
    index.current = null;
    if (document.activeElement === null || document.activeElement === document.body) next?.focus();
  }, [drawn, otherwise]);
  return { list, acted: (at) => (index.current = at) };
}
