import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard's place in the pane: when what had the focus is gone or grey, the part that took its place has it, and
 * the Tab key goes on from there. Otherwise Office.js, which walks with the Tab key itself in Excel on the web, would
 * leave the pane: that part must be a stop of the Tab key, for the same reason.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => void (last.current = target instanceof Element ? target : null);
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const had = last.current;
    const isLost = had !== null && (!had.isConnected || had.matches(":disabled"));
    if (isLost && document.hasFocus()) part.current?.focus({ preventScroll: true });
  });
  return part;
}
