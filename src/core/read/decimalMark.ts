/** What stands before the pence of amounts: a point as in Britain, or a comma as many programs write it elsewhere. */
export type DecimalMark = "point" | "comma";
/** The mark that the amounts around one show; "both" where as many show the one as the other, "unseen" where none shows any. */
export type MarkSeen = DecimalMark | "both" | "unseen";

/** "1,234.56", "1 234.5", "1234": the decimal mark a point. */
const POINT = /^(?:\d*|[1-9]\d{0,2}(?:([, '])\d{3})(?:\1\d{3})*)(?:\.\d{1,15})?$/;
/** "1.234,56", "1 234,5", "1234": the decimal mark a comma. */
const COMMA = /^(?:\d*|[1-9]\d{0,2}(?:([. '])\d{3})(?:\1\d{3})*)(?:,\d{1,15})?$/;

interface Readings {
  readonly point: string | null;
  readonly comma: string | null;
}

/** The figures by either mark, as digits with a point; null where they are none. */
function readings(figures: string): Readings {
  if (!/\d/.test(figures)) return { point: null, comma: null };
  return {
    point: POINT.test(figures) ? figures.replace(/[, ']/g, "") : null,
    comma: COMMA.test(figures) ? figures.replace(/[. ']/g, "").replace(",", ".") : null,
  };
}

/** "12,50", where it is not known how the others are written: pence behind a comma, or thousands with a figure missing. */
const MAYBE_CUT = /^[1-9]\d{0,2}[.,]\d{1,2}$/;
/** "1234,567", "1,2345": a figure too many for pence, and one too many for thousands; "0,30000000000004" is what a program made of 0,3. */
const TOO_MANY = /^\d{4,},\d{3}$|^\d+,\d{4,8}$/;

/**
 * The mark that one amount shows by itself; null where it can be read either way, or in one way without any mark. Nobody gives pounds
 * to a tenth of a penny: "1,234" in pounds are thousands.
 */
export function markShown(figures: string, isPounds: boolean): DecimalMark | null {
  const { point, comma } = readings(figures);
  if (point === comma || TOO_MANY.test(figures)) return null;
  if (comma === null) return "point";
  if (point === null) return "comma";
  return isPounds && figures.includes(",") ? "point" : null;
}

/** The mark that most amounts of a table show, and so the others have, too; a comma has to be shown twice. */
export function mostShown(shown: readonly (DecimalMark | null)[]): MarkSeen {
  const [points, commas] = (["point", "comma"] as const).map((mark) => shown.filter((one) => one === mark).length);
  if (points === commas) return points === 0 ? "unseen" : "both";
  if ((points ?? 0) > (commas ?? 0)) return "point";
  return commas === 1 ? "unseen" : "comma";
}

/**
 * Figures as digits with a point: "1.234,56" as well as "1,234.56". Where they can be read in two ways, the amounts around them
 * decide; "either" where those do not, null for what are no figures. Without amounts around, a comma before three figures parts
 * thousands, as it does in Britain.
 */
export function plainFigures(
  figures: string,
  seen: MarkSeen,
  isPounds: boolean,
): { readonly digits: string } | "either" | null {
  const { point, comma } = readings(figures);
  if (point === null && comma === null) return null;
  if (point === comma && point !== null) return { digits: point };
  if (comma === null) return seen === "comma" && MAYBE_CUT.test(figures) ? "either" : { digits: point ?? "" };
  if (point !== null) return whichOf({ point, comma }, figures.includes(","), seen, isPounds);
  if (seen === "comma") return { digits: comma };
  return TOO_MANY.test(figures) ? null : MAYBE_CUT.test(figures) ? "either" : { digits: comma };
}

/** "1,234" and "1.234": thousands, or one and a bit. */
function whichOf(
  { point, comma }: { readonly point: string; readonly comma: string },
  isComma: boolean,
  seen: MarkSeen,
  isPounds: boolean,
): { readonly digits: string } | "either" {
  const [thousands, decimals] = isComma ? [point, comma] : [comma, point];
  const parts = isComma ? "point" : "comma";
  if (seen === parts || (seen === "unseen" && isComma)) return { digits: thousands };
  return isPounds || seen === "both" ? "either" : { digits: decimals };
}
