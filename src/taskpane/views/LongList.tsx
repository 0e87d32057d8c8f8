import { mergeClasses } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useRef, useState, type JSX, type KeyboardEvent, type ReactNode } from "react";
import { useStyles } from "../styles";

interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly children: (item: T) => ReactNode;
}

/** So many entries are simply there; of more, only those in sight are drawn, so that the pane answers at once. */
const ALL_AT_ONCE = 40;
/** A line of words and a line beside them. */
const USUAL_HEIGHT = 68;
const DRAWN_BEYOND = 6;

/** A list of any length. A long one scrolls by itself, and the arrow keys, Home and End walk through it. */
export function LongList<T>(props: LongListProps<T>): JSX.Element {
  const styles = useStyles();
  const { label, items, keyOf, children } = props;
  if (items.length > ALL_AT_ONCE) return <ScrollingList {...props} />;
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item, index)} className={styles.tight}>
          {children(item)}
        </li>
      ))}
    </ul>
  );
}

function ScrollingList<T>({ label, items, keyOf, children }: LongListProps<T>): JSX.Element {
  const styles = useStyles();
  const scroller = useRef<HTMLUListElement>(null);
  const [entered, setEntered] = useState<number | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by hand
  const list = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: DRAWN_BEYOND,
    // The entry that has the focus stays, or the keyboard would be lost with it.
    rangeExtractor: (range) => withEntered(range, entered),
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys walk between the entries' buttons
    <ul
      ref={scroller}
      className={styles.scrolling}
      aria-label={label}
      onFocus={(event) => setEntered(indexOf(event.target))}
      onKeyDown={(event) => walk(event, list, entered ?? 0, items.length - 1)}
    >
      <li role="presentation" style={{ height: list.getTotalSize() }} />
      {list.getVirtualItems().map(({ index, start }) => {
        const item = items[index] as T;
        return (
          <li
            key={keyOf(item, index)}
            ref={list.measureElement}
            data-index={index}
            className={mergeClasses(styles.tight, styles.placed)}
            style={{ transform: `translateY(${String(start)}px)` }}
            aria-setsize={items.length}
            aria-posinset={index + 1}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

const indexOf = (within: Element): number => Number(within.closest("[data-index]")?.getAttribute("data-index") ?? 0);

const withEntered = (range: Range, entered: number | null): number[] => {
  const drawn = defaultRangeExtractor(range);
  return entered === null || entered >= range.count || drawn.includes(entered)
    ? drawn
    : [...drawn, entered].sort((a, b) => a - b);
};

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function walk(
  event: KeyboardEvent<HTMLUListElement>,
  list: Virtualizer<HTMLUListElement, Element>,
  at: number,
  last: number,
): void {
  const next = STEPS[event.key]?.(at, last);
  if (next === undefined) return;
  event.preventDefault();
  const scroller = event.currentTarget;
  list.scrollToIndex(next);
  const reach = (framesLeft: number): void => {
    const target = scroller.querySelector<HTMLElement>(`[data-index="${String(next)}"] button`);
    if (target) target.focus({ preventScroll: true });
    else if (framesLeft > 0) requestAnimationFrame(() => reach(framesLeft - 1));
  };
  // The entry is drawn once the list has scrolled there.
  requestAnimationFrame(() => reach(5));
}
