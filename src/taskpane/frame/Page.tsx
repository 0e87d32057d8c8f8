import { useEffect, type JSX, type KeyboardEvent, type ReactNode } from "react";
import { useKeptFocus } from "../useKeptFocus";

interface PageProps {
  /** The tab it belongs to; null for what stands beside the places. */
  readonly tab: string | null;
  readonly foot?: ReactNode;
  readonly onEscape?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What a place shows: the body, which scrolls, and the foot below it. */
export function Page({ tab, foot, onEscape, children }: PageProps): JSX.Element {
  const part = useKeptFocus();
  const pressed = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && onEscape && !isTyping(event.target)) onEscape();
    if (event.key === "Enter" && event.ctrlKey) document.querySelector<HTMLElement>(".foot .button-primary")?.click();
  };
  return (
    <>
      <main className="main">
        {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what is in it */}
        <div
          id="place"
          ref={part}
          className="body"
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Office.js loses a focus that is on no stop
          tabIndex={0}
          role={tab ? "tabpanel" : undefined}
          aria-labelledby={tab ? `tab-${tab}` : undefined}
          onKeyDown={pressed}
        >
          {children}
        </div>
      </main>
      <footer className="foot">{foot}</footer>
    </>
  );
}

/** A file that was chosen was not typed. */
const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type !== "file" && target.value !== "";

/** Puts the focus on the row that something was opened from, once its overview is drawn again. */
export function useFocusBack(from: string | null): void {
  useEffect(() => {
    if (from) document.getElementById(from)?.focus();
    // Only as the overview comes back: afterwards the focus is the reader's own.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
}
