/** A heading inside the brackets of a structured reference: the signs with a meaning there are escaped. */
const escaped = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");

/** The cell of a column in the formula's own row: `[@Due]`, and with more brackets where the heading asks for them. */
export const cellOfRow = (heading: string): string =>
  /^\p{L}[\p{L}\p{N}]*$/u.test(heading) ? `[@${heading}]` : `[@[${escaped(heading)}]]`;

/** A whole column of a table: `PlanActions[Rating]`. */
export const columnOfTable = (table: string, heading: string): string => `${table}[${escaped(heading)}]`;
