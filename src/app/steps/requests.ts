import type { CellPlace } from "../../core/snapshot/address";

/** What the step that names a column is asked for, as text for the journal. */
export const headingRequest = ({ sheet, row, column }: CellPlace, heading: string): string =>
  JSON.stringify({ sheet, row, column, heading });

/** Reads what `headingRequest` wrote. */
export const headingRequested = (about: string): CellPlace & { readonly heading: string } =>
  JSON.parse(about) as CellPlace & { readonly heading: string };
