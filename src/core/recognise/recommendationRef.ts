import { foldText, oneLine, writtenLine } from "../text/normalise";

/** How text names a recommendation (T8). "A1" is R1 only where the headings are Welsh. */
export interface RefReading {
  /** "R1", or the strand's own mark ("IAB1"). */
  readonly ref: string;
  readonly kind: "recommendation" | "strand";
  /** What stands after it, without dashes and colons. */
  readonly rest: string;
}

const NUMBERED =
  /^(?:estyn )?(?:recommendation|recs?|r|argymhelliad|arg)\s?(?:no|number|rhif)?[\s.:#-]{0,3}(\d{1,2})(?!\d|[.,]\d)(?=$|[^\p{L}\p{N}]|[a-z](?![\p{L}\p{N}]))/u;
const WELSH_LETTER = /^a\s?(\d{1,2})(?!\d)(?=$|[^\p{L}\p{N}])/u;
const STRAND = /^([A-Z]{2,6})\s?(\d{1,2})(?![\d.,])(?=$|[\s:–—-])/;
const ANY =
  /(?:^|[^\p{L}\p{N}])(?:recommendations?|recs?|r|argymhelliad|argymhellion)[\s.:-]{0,3}(\d{1,2})(?![\d/])(?=$|[^\p{L}\p{N}])/gu;
const ANY_WELSH = /(?:^|[^\p{L}\p{N}])a\s?(\d{1,2})(?!\d)(?=$|[^\p{L}\p{N}])/gu;

const plainRef = (digits: string): string => `R${String(Number(digits))}`;

/** The recommendation or strand that a text begins with: "R2 – Evaluation", "Recommendation 2: ...", "IAB1 – ...". */
export function readRefAtStart(text: string, welsh: boolean): RefReading | null {
  const line = oneLine(text);
  // One dash is as long as another: the words after the mark are cut from the text as written.
  const written = writtenLine(text);
  const folded = foldText(text);
  const numbered = NUMBERED.exec(folded) ?? (welsh ? WELSH_LETTER.exec(folded) : null);
  if (numbered?.[1] !== undefined)
    return { ref: plainRef(numbered[1]), kind: "recommendation", rest: afterMark(written, numbered[0].length) };
  const strand = STRAND.exec(line);
  if (strand?.[1] !== undefined && strand[2] !== undefined && !NOT_STRANDS.has(strand[1])) {
    return { ref: `${strand[1]}${strand[2]}`, kind: "strand", rest: afterMark(written, strand[0].length) };
  }
  return null;
}

/** Marks that look like a strand's but count terms, quarters, years and versions. */
const NOT_STRANDS = new Set(["HT", "FY", "QTR", "VER", "REV", "KS", "PO", "NO", "COVID"]);

const afterMark = (line: string, length: number): string => line.slice(length).replace(/^[\s:.–—-]+/, "");

/** Every recommendation a text names, in its order and each once: "R2 and R4", "Recommendations 1 – 3". */
export function refsIn(text: string, welsh: boolean): readonly string[] {
  const folded = foldText(text);
  const found: { readonly at: number; readonly ref: string }[] = [];
  for (const pattern of welsh ? [ANY, ANY_WELSH] : [ANY]) {
    for (const match of folded.matchAll(pattern)) found.push({ at: match.index, ref: plainRef(match[1] ?? "") });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map((f) => f.ref))];
}

/** A cell of a column of recommendations: "1", "Rec 1", "R 2", "R1 Improve ...", "IAB2"; a second one after the first is kept. */
export function readRefCell(
  text: string,
  welsh: boolean,
): { readonly ref: string | null; readonly other: string | null } {
  const line = oneLine(text);
  const bare = /^(\d{1,2})(?:\.0)?(?:$|[\s.:)–—-]+(?!\d)|\s*[,;&/+]\s*(\d{1,2})$)/.exec(line);
  if (bare?.[1] !== undefined)
    return { ref: plainRef(bare[1]), other: bare[2] === undefined ? null : plainRef(bare[2]) };
  const start = readRefAtStart(line, welsh);
  const named = refsIn(line.slice(0, 60), welsh);
  const ref = start?.ref ?? named[0] ?? null;
  if (ref === null) return { ref: null, other: null };
  const more = line.length <= 40 ? (named.find((r) => r !== ref) ?? secondNumber(line, ref)) : null;
  return { ref, other: more ?? null };
}

/** "R1/2", "R1, 3": the second number without its letter. */
function secondNumber(line: string, ref: string): string | null {
  const match = /^\D*\d{1,2}\s*[,;&/+]\s*(\d{1,2})\s*$/.exec(line);
  const other = match?.[1] === undefined ? null : plainRef(match[1]);
  return other === ref ? null : other;
}

export interface IdRef {
  readonly ref: string;
  /** A bare number ("1.1") may be numbering of the sheet's own; a letter ("R1.1") is not. */
  readonly lettered: boolean;
  /** "1a": a number without a dot, which counts only where the plan knows the recommendation. */
  readonly undotted?: true;
}

/** The recommendation inside an action's id: "R1.2", "R4-01", "1.1a", "IAB2.1"; null for "7", "X1", "CP3". */
export function refInId(id: string, welsh: boolean): IdRef | null {
  const text = oneLine(id).replace(/^(?:action|cam)\s+/i, "");
  const lettered =
    /^(?:R|Rec\.?|Recommendation)\s?(\d{1,2})(?:[\s.\-/:_]+|(?=[a-z]))\S/i.exec(text) ??
    (welsh ? /^A\s?(\d{1,2})(?:[\s.\-/:_]+|(?=[a-z]))\S/i.exec(text) : null);
  if (lettered?.[1] !== undefined) return { ref: plainRef(lettered[1]), lettered: true };
  const strand = /^([A-Z]{2,6})\s?(\d{1,2})[.\-/:_]\s?\d{1,2}[a-z]?$/.exec(text);
  if (strand?.[1] !== undefined && strand[2] !== undefined) return { ref: `${strand[1]}${strand[2]}`, lettered: true };
  const bare = /^(\d{1,2})(?:[.\-/]\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-z])[.)]?$/i.exec(text);
  if (bare?.[1] === undefined) return null;
  const ref = plainRef(bare[1]);
  return /^\d{1,2}[a-z]/i.test(text) ? { ref, lettered: false, undotted: true } : { ref, lettered: false };
}
