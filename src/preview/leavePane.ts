import type { Leaving } from "../simulator/xdm/conversation";

/** Where the keyboard goes from the pane: it stands last on the page, after its close button. */
const NEXT: Readonly<Record<Leaving, string>> = {
  forwards: "header button",
  backwards: ".side-title button",
  escape: "[role=gridcell][aria-selected=true]",
};

/** Takes the keyboard over from the pane, as Excel does when the add-in gives it back. */
export const leavePane = (way: Leaving): void => document.querySelector<HTMLElement>(NEXT[way])?.focus();
