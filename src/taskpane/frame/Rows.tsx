import type { JSX, ReactNode } from "react";
import { walkRows } from "./walkRows";

/** A list of rows that open: the arrow keys go from one to the next. */
export function Rows({ label, children }: { readonly label?: string; readonly children: ReactNode }): JSX.Element {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys of the rows in it
    <ul className="rows" aria-label={label} onKeyDown={walkRows}>
      {children}
    </ul>
  );
}
