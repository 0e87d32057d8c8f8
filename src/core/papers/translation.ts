import { sentence } from "./actionCells";
import type { PaperBlock, TableRow } from "./paper";
import { shortened } from "./paperHead";
import type { PaperInput } from "./paperInput";

/** The text of a recommendation in the language of the paper; one that is not translated stands as it was typed, and is marked. */
export function recommendationText(ref: string, typed: string, { texts, words }: PaperInput): string {
  const text = texts.isTheirs || typed.trim() === "" ? typed : texts.translated.get(ref);
  return text ?? `${typed} ${words.papers.pack.translation.notTranslated}`;
}

/** What of the recommendations is not yet in the language of the paper; nothing where it is the language they were typed in. */
export function toTranslate(input: PaperInput, columns: readonly number[]): readonly PaperBlock[] {
  const { texts, report, shortNames, words, tableSheets } = input;
  if (texts.isTheirs || report.recommendations.length === 0) return [];
  const { translation } = words.papers.pack;
  const rows = report.recommendations.flatMap(({ recommendation: { ref, text } }): readonly TableRow[] => {
    const row = (what: "text" | "shortName", typed: string): TableRow => ({
      key: `${ref} ${what}`,
      cells: [ref, shortened(translation.typed(what, typed), columns[COLUMN + 1] ?? 0, LINES)],
    });
    const name = texts.typedNames.get(ref);
    return [
      ...(texts.translated.has(ref) || text.trim() === "" ? [] : [row("text", text)]),
      // Without a name of its own the first words of the text stand for it, in either language.
      ...(name === undefined || shortNames.has(ref) ? [] : [row("shortName", name)]),
    ];
  });
  const { ref, what } = translation.heads;
  const table: PaperBlock = {
    ...{ kind: "table", name: "BoardToTranslate", column: COLUMN, rows },
    headings: [
      { text: ref, align: "left", isStrong: true },
      { text: what, align: "left" },
    ],
  };
  return [
    { kind: "heading", key: "toTranslate", text: translation.heading, from: 0, to: columns.length - 1 },
    sentence("toTranslateState", rows.length === 0 ? translation.none : translation.state(rows.length)),
    ...(rows.length === 0 ? [] : [table]),
    sentence("toTranslateWhere", translation.where(tableSheets.recommendations), "note"),
  ];
}

/** The column of the references: at its right stands the widest. */
const COLUMN = 2;
const LINES = 3;
