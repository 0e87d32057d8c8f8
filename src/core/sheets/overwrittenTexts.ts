import { keptLine } from "../papers/overwritableSentences";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { PAPER_TEXTS } from "../tables/history";
import { paperSheets } from "../tables/paperSheets";
import { findOwnTable, recordsOf } from "../tables/records";
import { languageOfTable } from "../tables/tableLanguage";
import { WRITTEN_WORDS } from "../words/wordsOfOwnTables";
import type { Edit } from "../changes/changeSet";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import { alignPicture, type Alignment } from "./paperAlignment";
import { readPicture, type Picture } from "./paperPicture";
import { layoutTable, type Column, type LayoutInput } from "./sheetLayout";
import { contentIn } from "./existingPaper";
import { changeCells } from "./tableCells";
import { tableColumns } from "./tableColumns";
import type { KeptKind, KeptText } from "../papers/overwrittenText";

/** What the headlines of the papers are known by. */
const HEADLINES = ["headline", "state", "news", "first", "ratings", "expected", "gap", "missing", "compared"] as const;
const KINDS: ReadonlyMap<string, KeptKind> = new Map([
  ...HEADLINES.map((key) => [key, "headline"] as const),
  ["comment", "comment"],
]);
const kindOf = (key: string): KeptKind => KINDS.get(key) ?? "decision";

const known = new WeakMap<WorkbookSnapshot, readonly KeptText[]>();

/** What people wrote for the papers: in the register, then over the sentences of sheets, and beside the recommendations. */
export function keptTexts(snapshot: WorkbookSnapshot): readonly KeptText[] {
  const before = known.get(snapshot);
  if (before) return before;
  const texts = new Map<string, KeptText>();
  const register = inRegister(snapshot);
  for (const one of [...register, ...overSentences(snapshot), ...comments(snapshot, register)])
    texts.set(keyOf(one), one);
  const all = [...texts.values()];
  known.set(snapshot, all);
  return all;
}

const keyOf = ({ paper, key, language }: KeptText): string => [paper, key, language].join("\n");

function inRegister(snapshot: WorkbookSnapshot): readonly KeptText[] {
  const table = findOwnTable(snapshot, "paperTexts");
  return (table ? recordsOf(table) : []).map((record): KeptText => {
    const stated = record.text("language");
    const isWelsh = WRITTEN_WORDS.some(({ sheets }) => sheets.settings.languages.cy === stated);
    const key = record.text("textKey");
    return {
      ...{ paper: record.text("paper"), key, kind: kindOf(key), language: isWelsh ? "cy" : "en" },
      ...{ text: record.text("text").trim(), figures: record.text("figures") },
    };
  });
}

/** Comments of the Board beside the recommendations, in the language of their table; one that was taken away is none any more. */
function comments(snapshot: WorkbookSnapshot, register: readonly KeptText[]): readonly KeptText[] {
  const table = findOwnTable(snapshot, "recommendations");
  const language = (table && languageOfTable(table)) ?? "en";
  const kept = new Set(register.map(keyOf));
  return (table ? recordsOf(table) : []).flatMap((record): readonly KeptText[] => {
    const [ref, text] = [record.text("ref"), record.text("boardComment").trim()];
    const one: KeptText = {
      ...{ paper: `recommendation ${ref}`, key: "comment", kind: "comment", language, text, figures: "" },
    };
    return ref === "" || (text === "" && !kept.has(keyOf(one))) ? [] : [one];
  });
}

/** What was typed over sentences that may be written over, on the papers as they stand. */
function overSentences(snapshot: WorkbookSnapshot): readonly KeptText[] {
  const { sheets, pictures } = paperSheets(snapshot);
  return [...sheets].flatMap(([mark, sheet]): readonly KeptText[] => {
    const picture = readPicture(pictures.get(mark) ?? "");
    // Papers without such sentences need not be looked at.
    if (!picture || Object.keys(picture.kept).length === 0) return [];
    const alignment = alignPicture(sheet, picture);
    if (!alignment) return [];
    const typed = typedOver(sheet, picture, alignment);
    const keys = new Set([...typed.keys()].flatMap((row) => keptLine(picture.rows[row]?.key ?? "")?.key ?? []));
    const at = mark.lastIndexOf(" ");
    return [...keys].map((key): KeptText => {
      const lines = picture.rows.flatMap(({ key: rowKey }, row) => {
        if (keptLine(rowKey)?.key !== key) return [];
        const now = typed.get(row) ?? alignment.rows.indexOf(row);
        const content = now < 0 ? null : contentIn(sheet, now, alignment.columns[0] ?? 0);
        return typeof content === "string" || typeof content === "number" ? [String(content).trim()] : [];
      });
      // The number of a decision is the paper's.
      const text = lines.join(" ").replace(kindOf(key) === "decision" ? /^\d+[.)]?\s+/ : /^/, "");
      return {
        ...{ paper: mark.slice(0, at), key, kind: kindOf(key), language: mark.slice(at + 1) === "cy" ? "cy" : "en" },
        ...{ text, figures: picture.kept[key] ?? "" },
      };
    });
  });
}

/**
 * Rows of the picture that somebody wrote over, and the rows of the sheet they are now. A sentence is one cell: what was typed
 * over it stands between the rows it stood between.
 */
function typedOver(sheet: SheetSnapshot, picture: Picture, { rows, columns }: Alignment): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  picture.rows.forEach(({ key }, row) => {
    if (keptLine(key) === null || rows.includes(row)) return;
    const [from, to] = [boundBefore(rows, row), boundAfter(rows, row)];
    for (let at = from + 1; at < to; at += 1) {
      if (rows[at] !== null || taken.has(at)) continue;
      const content = contentIn(sheet, at, columns[0] ?? 0);
      if (typeof content !== "string" || content.trim() === "") continue;
      found.set(row, at);
      taken.add(at);
      return;
    }
  });
  return found;
}

const boundBefore = (rows: Alignment["rows"], row: number): number =>
  rows.reduce<number>((last, own, at) => (own !== null && own < row ? Math.max(last, at) : last), -1);

const boundAfter = (rows: Alignment["rows"], row: number): number =>
  rows.reduce<number>((first, own, at) => (own !== null && own > row ? Math.min(first, at) : first), rows.length);

/** The alignment in which what was typed over a sentence that may be written over is that sentence: it is kept elsewhere. */
export function withTypedOver(sheet: SheetSnapshot, picture: Picture, alignment: Alignment): Alignment {
  const typed = typedOver(sheet, picture, alignment);
  if (typed.size === 0) return alignment;
  const rowAt = new Map([...typed].map(([row, at]) => [at, row]));
  const [column = 0] = alignment.columns;
  return {
    ...alignment,
    rows: alignment.rows.map((row, at) => rowAt.get(at) ?? row),
    ours: alignment.ours.map((ours, at) => (rowAt.has(at) ? new Set([...ours, column]) : ours)),
  };
}

const textColumns = (input: LayoutInput): readonly Column<KeptText>[] =>
  tableColumns(PAPER_TEXTS, input, {
    paper: { content: ({ paper }) => paper },
    textKey: { content: ({ key }) => key },
    kind: { content: ({ kind }) => input.words.papers.pack.kept.kinds[kind] },
    text: { content: ({ text }) => text },
    language: { content: ({ language }) => input.words.sheets.settings.languages[language] },
    figures: { content: ({ figures }) => (figures === "" ? null : figures) },
    by: {},
    on: {},
  });

/** The rows by which the register of texts grows, and those in which somebody has written anew since. */
export function* keptTextEdits(input: LayoutInput): Work<readonly Edit[]> {
  const texts = keptTexts(input.snapshot);
  const table = findOwnTable(input.snapshot, "paperTexts");
  if (!table)
    return texts.length === 0
      ? []
      : createSheet(yield* layoutTable(input, { table: PAPER_TEXTS, columns: textColumns(input), rows: texts }));
  const before = inRegister(input.snapshot);
  const changed = recordsOf(table).flatMap(({ row }, index) => {
    const was = before[index];
    const now = was && texts.find((one) => keyOf(one) === keyOf(was));
    if (!was || !now || (was.text === now.text && was.figures === now.figures)) return [];
    return [
      { row, field: "text", content: now.text === "" ? null : now.text } as const,
      { row, field: "figures", content: now.figures === "" ? null : now.figures } as const,
    ];
  });
  const there = new Set(before.map(keyOf));
  const more = texts.filter((one) => !there.has(keyOf(one)));
  return [...changeCells(table, changed), ...(yield* growTable(table, textColumns(input), more))];
}
