import type { JSX } from "react";
import { cellAddress, type CellPlace } from "../../core/snapshot/address";

interface CellLinkProps {
  readonly place: CellPlace;
  /** "A8" alone, where the sheet is said beside it. */
  readonly short?: boolean;
  readonly label?: string;
  readonly onGoTo: (place: CellPlace) => void;
}

/** Leads to a cell of the workbook. */
export function CellLink({ place, short = false, label, onGoTo }: CellLinkProps): JSX.Element {
  const address = cellAddress(place.row, place.column);
  return (
    <button type="button" className="link small" aria-label={label} onClick={() => onGoTo(place)}>
      {short ? address : `${place.sheet}!${address}`}
    </button>
  );
}
