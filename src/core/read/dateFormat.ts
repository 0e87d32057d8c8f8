/** What a number format shows of a date: the day, only the month, only the year, or no date at all (D1). */
export type DateFormat = "day" | "month" | "year" | "none";

/** Reads a format code: quoted text, escapes, colours and locales in brackets do not count; "m" beside "h" or "s" is minutes. */
export function dateFormatOf(format: string): DateFormat {
  if (format === "General" || format === "@" || format === "" || format.length > 255) return "none";
  const letters = lettersOf(format);
  if (letters.includes("d") || letters.includes("e")) return letters.includes("d") ? "day" : "year";
  if (/(^|[^hs:])m/.test(letters.replaceAll(/h:*m+|m+:*s/g, ""))) return "month";
  return letters.includes("y") ? "year" : "none";
}

/** The letters and colons of the first section that are format codes. */
function lettersOf(format: string): string {
  let kept = "";
  let closing = "";
  for (let index = 0; index < format.length; index++) {
    const sign = format[index] ?? "";
    if (closing !== "") {
      if (sign === closing) closing = "";
    } else if (sign === '"') closing = '"';
    else if (sign === "[") closing = "]";
    else if (sign === "\\" || sign === "_" || sign === "*") index++;
    else if (sign === ";") break;
    else if (/[a-z:]/i.test(sign)) kept += sign.toLowerCase();
  }
  // "General" and "Standard" are words, not codes.
  return /general|standard/.test(kept) ? "" : kept.replace(/am:?pm|a:?p$/, "");
}
