import { useRef, type JSX, type KeyboardEvent } from "react";
import type { Place } from "../../app/sessionState";
import { useTexts } from "../texts";

const TABS = ["plan", "checks", "board", "schools"] as const;
type Tab = (typeof TABS)[number];

/** The tab a place belongs to; help belongs to none. */
export const tabOf = (place: Place): Tab | null =>
  TABS.find((tab) => tab === place) ?? (place === "help" || place === "history" ? null : "plan");

interface PlaceTabsProps {
  readonly place: Place;
  /** How many checks wait, and how many schools need attention. */
  readonly waiting: Readonly<Partial<Record<Tab, number>>>;
  readonly onShow: (place: Tab) => void;
}

/** The places, as tabs: the arrow keys walk them, Enter and Space open one. */
export function PlaceTabs({ place, waiting, onShow }: PlaceTabsProps): JSX.Element {
  const { pane } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const open = tabOf(place);
  const walk = (event: KeyboardEvent, at: number): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % TABS.length,
      ArrowLeft: (at + TABS.length - 1) % TABS.length,
      Home: 0,
      End: TABS.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <nav aria-label={pane.placesLabel}>
      <div ref={list} role="tablist" aria-label={pane.placesLabel} className="tabs">
        {TABS.map((tab, at) => {
          const count = waiting[tab] ?? 0;
          return (
            <button
              key={tab}
              id={`tab-${tab}`}
              type="button"
              role="tab"
              className="tab"
              aria-controls="place"
              aria-selected={tab === open}
              aria-label={count > 0 ? `${pane.places[tab]} ${pane.waiting(count)}` : undefined}
              tabIndex={tab === (open ?? "plan") ? 0 : -1}
              onKeyDown={(event) => walk(event, at)}
              onClick={() => onShow(tab)}
            >
              {pane.places[tab]} {count > 0 && <span className="count">{count}</span>}
            </button>
          );
        })}
      </div>
    </nav>
  );
}
