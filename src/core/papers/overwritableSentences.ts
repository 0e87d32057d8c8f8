import { parseIsoDate } from "../calendar/calendarDate";
import { RATINGS, type Rating } from "../rate/rating";
import { sentence } from "./actionCells";
import type { Paper, PaperBlock, SentenceBlock } from "./paper";
import type { PaperInput } from "./paperInput";
import type { Language } from "../tables/description";
import type { KeptText } from "./overwrittenText";

/** Rows of a sentence that may be written over are known by this. */
const KEPT = "kept ";
const KEPT_ROW = /^kept (.+)\.(\d+)$/;

/** Of which sentence a row of a paper is which line; null for a row that is not to be written over. */
export function keptLine(rowKey: string): { readonly key: string; readonly line: number } | null {
  const [, key, line] = KEPT_ROW.exec(rowKey) ?? [];
  return key === undefined ? null : { key, line: Number(line) };
}

/** A drafted sentence that a person may write over; `number` stands before it in a list. */
export const draft = (
  key: string,
  text: string,
  kept: NonNullable<SentenceBlock["kept"]>,
  size: SentenceBlock["size"] = "text",
): SentenceBlock => ({ ...sentence(`${KEPT}${key}`, text, size), kept });

/** A drafted headline and the figures it speaks of, as they are in any language. */
export const headline = (key: string, text: string, ...figures: readonly (string | number)[]): SentenceBlock =>
  draft(key, text, { figures: figures.join(" ") }, "headline");

/** The papers with the words that people wrote for them, those of another language marked, and those of other figures to be checked. */
export const withKept = (papers: readonly Paper[], input: PaperInput): readonly Paper[] =>
  papers.map((paper) => ({ ...paper, blocks: paper.blocks.flatMap((block) => keptBlock(block, paper, input)) }));

function keptBlock(block: PaperBlock, paper: Paper, { kept, words }: PaperInput): readonly PaperBlock[] {
  if (block.kind !== "sentence" || !block.kept) return [block];
  const { kept: texts, translation } = words.papers.pack;
  const key = block.key.slice(KEPT.length);
  const { figures, number } = block.kept;
  const written = keptFor(kept, paper.id, key, paper.language);
  const numbered = (text: string): string => (number === undefined ? text : `${String(number)}  ${text}`);
  if (!written) return [{ ...block, text: numbered(block.text) }];
  const text = written.language === paper.language ? written.text : `${written.text} ${translation.notTranslated}`;
  return [
    { ...block, text: numbered(text) },
    ...(written.figures === figures
      ? []
      : [sentence(`check ${key}`, texts.check(inWords(written.figures, words)), "note")]),
  ];
}

/** Figures are kept with ratings and days as the core knows them; a paper says them in its language. */
const inWords = (figures: string, { ratings, papers }: PaperInput["words"]): string =>
  figures
    .replace(RATING_WORDS, (rating) => ratings.colours[rating as Rating])
    .replace(/\b\d{4}-\d\d-\d\d\b/g, (text) => {
      const day = parseIsoDate(text);
      return day === null ? text : papers.day(day);
    });
const RATING_WORDS = new RegExp(`\\b(?:${RATINGS.join("|")})\\b`, "g");

/** The papers that begin with the same two sentences; what is written over one of them stands on both. */
const SAME_HEADLINES: Readonly<Record<string, string>> = { summary: "contents", contents: "summary" };

/** What was written in the language of the paper, for it before the one that begins the same; else what was written in the other. */
export function keptFor(
  kept: readonly KeptText[],
  paper: string,
  key: string,
  language: Language,
): KeptText | undefined {
  const own = [paper, SAME_HEADLINES[paper]].map((id) =>
    kept.filter((one) => one.paper === id && one.key === key && one.text !== ""),
  );
  const all = own.flat();
  return all.find((one) => one.language === language) ?? all[0];
}

/** The figures of the sentences of a paper that may be written over, by their keys. */
export const figuresOfKept = (blocks: readonly PaperBlock[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks.flatMap((block) =>
      block.kind === "sentence" && block.kept ? [[block.key.slice(KEPT.length), block.kept.figures]] : [],
    ),
  );
