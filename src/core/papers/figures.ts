/** A figure with what it counts: "£", "%", "of 40", or "" where nothing is said. */
export interface Figure {
  readonly figure: number;
  readonly unit: string;
}

const FIGURE = /^([-−–])?\s*(£)?\s*([-−–])?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%?)\s*(\p{L}.*)?$/u;

/** The figure of a text that is one and, at the most, what it counts; null for any other. */
export function figureIn(text: string): Figure | null {
  const found = FIGURE.exec(text.replace(/\s+/g, " ").trim());
  if (!found) return null;
  const [, before, pounds, behind, whole = "", part = "", percent, words = ""] = found;
  // "12k" and "3m" are not what their figures say.
  if (/^[km]$/i.test(words)) return null;
  const size = Number(whole.replaceAll(",", "") + part);
  return { figure: before || behind ? -size : size, unit: pounds ?? (percent || words.toLowerCase()) };
}

/** The unit that all of some texts are in: what one does not say, another may; null where two differ, or one is no figure. */
export function inOneUnit(texts: readonly string[]): string | null {
  const figures = texts.map(figureIn);
  const units = new Set(figures.flatMap((one) => (one && one.unit !== "" ? [one.unit] : [])));
  if (texts.length === 0 || figures.includes(null) || units.size > 1) return null;
  const [unit = ""] = units;
  // A bare 0.4 beside 40% may be the same.
  const isMixed = unit === "%" && figures.some((one) => one?.unit === "" && one.figure !== 0);
  return isMixed ? null : unit;
}
