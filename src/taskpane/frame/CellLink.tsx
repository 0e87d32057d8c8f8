import type { JSX } from "react";
import { cellAddress, type CellPlace } from "../../core/snapshot/address";

interface CellLinkProps {
  readonly place: CellPlace;
  /** "A8" alone, where the sheet is said beside it. */
  readonly short?: boolean;
  /** What is there, for those who hear the link by itself; the cell is said after it. */
  readonly about?: string;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Leads to a cell of the workbook. */
export function CellLink({ place, short = false, about, onGoTo }: CellLinkProps): JSX.Element {
  const address = cellAddress(place.row, place.column);
  const whole = `${place.sheet}!${address}`;
  return (
    <button
      type="button"
      className="link small"
      aria-label={about === undefined ? undefined : `${about}: ${whole}`}
      onClick={() => onGoTo(place)}
    >
      {short ? address : whole}
    </button>
  );
}
