import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type JSX, type ReactNode } from "react";
import { useTexts } from "../texts";

interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T) => ReactNode;
}

/** Of a longer list so many are drawn at first, and so many more each time, so that the pane answers at once. */
const AT_ONCE = 40;

/** A list of any length; what is shown more takes the focus, so that the keyboard goes on from there. */
export function LongList<T>({ label, items, keyOf, children }: LongListProps<T>): JSX.Element {
  const words = useTexts().pane.checks;
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const left = items.length - shown;
  useEffect(() => {
    if (shown > AT_ONCE) list.current?.children[shown - AT_ONCE]?.querySelector("button")?.focus();
  }, [shown]);
  return (
    <>
      <ul ref={list} className="list" aria-label={label}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)} className="tight" aria-setsize={items.length} aria-posinset={index + 1}>
            {children(item)}
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button size="small" onClick={() => setShown(shown + AT_ONCE)}>
          {words.more(Math.min(left, AT_ONCE), left)}
        </Button>
      ) : null}
    </>
  );
}
