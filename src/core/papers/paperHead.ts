import { textWidth } from "./textWidth";
import { roomIn, SIZE } from "./measures";
import type { PaperInput } from "./paperInput";
import type { TitleBlock } from "./paper";

/** Title and the line under it: which plan, for which Board, of which day, under which seal. */
export function titleOf(title: string, input: PaperInput): TitleBlock {
  return { kind: "title", title, line: identity(input).join(" · ") };
}

/** What stands under the title and at the foot of every page. */
export function identity({ report, asOf, words: { papers }, seal }: PaperInput): readonly string[] {
  const { horizon, title } = report;
  return [
    ...(title === "" ? [] : [title]),
    ...(horizon.kind === "meeting" ? [papers.forBoard(papers.day(horizon.day))] : []),
    papers.asAt(papers.day(asOf)),
    ...(seal === null ? [] : [papers.sealed(seal)]),
  ];
}

/** The first words of a text that fit into so many lines of a column, with an ellipsis where there are more. */
export function shortened(text: string, width: number, lines: number): string {
  const words = text.replace(/\s+/g, " ").trim().split(" ");
  const fits = (part: string): boolean => fitsIn(part, width, lines);
  if (fits(words.join(" "))) return words.join(" ");
  let kept = words.length - 1;
  while (kept > 1 && !fits(`${words.slice(0, kept).join(" ")}…`)) kept -= 1;
  return `${words
    .slice(0, kept)
    .join(" ")
    .replace(/[\s,;:–-]+$/u, "")}…`;
}

/** A comma and little words ("and", "of the", "ac yn") at the end of a text that goes on: it reads better cut before them. */
const LOOSE_END = /(?:[\s,;:–-]+\p{L}{1,3})*[\s,;:–-]*$/u;
export const withoutLooseEnd = (text: string): string => text.replace(LOOSE_END, "") || text;

function fitsIn(text: string, width: number, lines: number): boolean {
  const room = roomIn(width);
  let [count, line] = [1, ""];
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, SIZE.body) <= room) line = longer;
    else [count, line] = [count + 1, word];
  }
  return count <= lines;
}
