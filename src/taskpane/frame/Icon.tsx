import type { JSX } from "react";

/** Signs of 16 by 16, as paths. Each is beside words that say the same, so a screen reader passes over it. */
const PATHS = {
  back: "M10 4 6 8l4 4",
  forward: "M6 4l4 4-4 4",
  up: "M4 10l4-4 4 4",
  down: "M4 6l4 4 4-4",
  more: "M3 8h.1M8 8h.1M13 8h.1",
  error: "M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3l-3.5-3.5V5.3zM8 4.8v3.8M8 11v.2",
  warning: "M8 2 14.5 13.6h-13zM8 6.3v3.4M8 11.6v.2",
  note: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v4M8 4.8V5",
  done: "M3 8.5l3.2 3.2L13 5",
  question: "M5.8 6a2.2 2.2 0 1 1 3.1 2c-.6.3-.9.7-.9 1.5M8 11.8v.2",
  day: "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): JSX.Element {
  return (
    <svg
      className={name === "more" ? "icon icon-dots" : "icon"}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
