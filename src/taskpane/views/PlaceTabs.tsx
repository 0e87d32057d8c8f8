import { useRef, type JSX, type KeyboardEvent } from "react";
import type { Place } from "../../app/sessionState";
import { useTexts } from "../texts";

const TABS = ["plan", "checks", "board", "schools"] as const;
type TabName = (typeof TABS)[number];

/** Structure is the first step of the plan; the menu belongs to no place. */
const TAB_OF: Readonly<Record<Place, TabName | null>> = {
  plan: "plan",
  structure: "plan",
  checks: "checks",
  board: "board",
  schools: "schools",
  help: null,
};

interface PlaceTabsProps {
  readonly place: Place;
  /** How many checks wait. */
  readonly waiting: number;
  readonly onShow: (place: Place) => void;
}

/** Where each key leads from a tab: to a neighbour, round the ends, or to an end. */
const KEYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

/** The four places as tabs: one stop for the Tab key, the arrow keys walk, Enter or a click opens. */
export function PlaceTabs({ place, waiting, onShow }: PlaceTabsProps): JSX.Element {
  const { pane } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const open = TAB_OF[place];
  const walk = (event: KeyboardEvent, at: number): void => {
    const next = KEYS[event.key]?.(at);
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={pane.placesLabel} className="tabs">
      {TABS.map((tab, at) => {
        const counts = tab === "checks" && waiting > 0;
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            className="tab"
            aria-controls="place"
            aria-selected={tab === open}
            aria-label={counts ? `${pane.places[tab]}, ${pane.waiting(waiting)}` : undefined}
            tabIndex={tab === (open ?? "plan") ? 0 : -1}
            onKeyDown={(event) => walk(event, at)}
            onClick={() => onShow(tab)}
          >
            {counts ? `${pane.places[tab]} ${String(waiting)}` : pane.places[tab]}
          </button>
        );
      })}
    </div>
  );
}
