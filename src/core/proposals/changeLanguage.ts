import { ENDLESS, endlessInTable } from "../read/tableWords";
import { workForEach, type Work } from "../steps/work";
import type { Block } from "../snapshot/workbookSnapshot";
import type { ChoiceList, ColumnDescription, Language } from "../tables/description";
import { ownTables, type OwnTable } from "../tables/findTables";
import { recordsOf } from "../tables/records";
import { languageOfTable } from "../tables/tableLanguage";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { Words } from "../words/words";
import type { CellContent, ChangeSet, Edit, Validation } from "../changes/changeSet";
import { choicesOf, choiceWords } from "../sheets/choices";
import { contentsAt } from "../changes/compareCells";
import { correctionWords } from "../sheets/layoutCorrections";
import { ruleWords } from "../sheets/layoutRules";
import { settingWords } from "../sheets/layoutSettings";
import { settingLists } from "../sheets/settingChoices";
import { columnsOfTable } from "../sheets/ownColumns";
import type { LayoutInput, ProposalInput } from "../sheets/sheetLayout";
import { freeSheetName, nameOwnSheets } from "../changes/sheetNames";
import { changeCells, type CellChange } from "../sheets/tableCells";

const WORDS: Readonly<Record<Language, Words>> = { en: english, cy: welsh };
const other = (language: Language): Language => (language === "en" ? "cy" : "en");

/** Tables of ours whose headings are in another language than the one wanted. */
const inOtherLanguage = ({ snapshot, words }: Pick<LayoutInput, "snapshot" | "words">): readonly OwnTable[] =>
  [...ownTables(snapshot).found.values()].filter((table) => languageOfTable(table) === other(words.language));

/** Whether sheets of ours are in another language than the one wanted. */
export const changesLanguage = (input: Pick<LayoutInput, "snapshot" | "words">): boolean =>
  inOtherLanguage(input).length > 0;

/**
 * Moves the sheets of ours into another language, all of them together: sheet names, titles, headings, words of closed lists,
 * dropdowns, colours, formulas and settings. Whatever else was typed stays as it was typed.
 */
export function* proposeLanguageInSteps(given: ProposalInput): Work<ChangeSet> {
  const input: LayoutInput = { ...given, sheets: nameOwnSheets(given.snapshot, given.words.language) };
  const before: LayoutInput = { ...input, words: WORDS[other(given.words.language)] };
  const tables = inOtherLanguage(input);
  const edits = yield* workForEach(tables, function* (table): Work<readonly Edit[]> {
    yield 0;
    return [
      ...titleEdits(table, input),
      ...headingEdits(table, input),
      ...bodyEdits(table, before, input),
      ...formulaEdits(table, input),
      ...lookEdits(table, before, input),
    ];
  });
  return { edits: [...edits.flat(), ...tables.flatMap((table) => nameEdits(table, input))] };
}

/** The sheet's own name, where it is still one that we gave it. */
function nameEdits({ sheet, description }: OwnTable, { words, snapshot }: LayoutInput): readonly Edit[] {
  const [from, to] = [description.sheet[other(words.language)], description.sheet[words.language]];
  const isOurs = sheet.name.startsWith(from) && /^(?: \d+)?$/.test(sheet.name.slice(from.length));
  if (!isOurs || from === to) return [];
  return [{ kind: "renameSheet", sheet: sheet.name, after: freeSheetName(snapshot, to) }];
}

/** Title and the line under it, wherever they were moved above the table. */
function titleEdits({ sheet, block, description }: OwnTable, { words }: LayoutInput): readonly Edit[] {
  const from = other(words.language);
  const stated = new Map([
    [description.sheet[from], description.sheet[words.language]],
    [description.about[from], description.about[words.language]],
  ]);
  return contentsAt(sheet, 0, block.column, block.row, 1).flatMap(([content], row): readonly Edit[] => {
    const after = typeof content === "string" && content !== "" ? stated.get(content) : undefined;
    const at: Block = { row, column: block.column, rows: 1, columns: 1 };
    return after === undefined || content === undefined || after === content
      ? []
      : [{ kind: "setCells", sheet: sheet.name, block: at, before: [[content]], after: [[after]] }];
  });
}

const described = ({ description, fields }: OwnTable, index: number): ColumnDescription | undefined =>
  description.columns.find(({ field }) => field === fields[index]);

function headingEdits(table: OwnTable, { words }: LayoutInput): readonly Edit[] {
  const { sheet, block, headings } = table;
  return headings.flatMap((heading, index): readonly Edit[] => {
    const stated = described(table, index)?.heading;
    const after = stated?.[words.language];
    if (stated?.[other(words.language)] !== heading || after === undefined || after === heading) return [];
    const at: Block = { row: block.row, column: block.column + index, rows: 1, columns: 1 };
    return [{ kind: "setCells", sheet: sheet.name, block: at, before: [[heading]], after: [[after]] }];
  });
}

/** Words of closed lists, and the texts that only this table has. The rows of findings are refreshed as a whole afterwards. */
function bodyEdits(table: OwnTable, before: LayoutInput, input: LayoutInput): readonly Edit[] {
  if (table.key === "findings" || table.description.life === "paper") return [];
  const lists = table.description.columns.flatMap(({ field, holds }) => {
    const list = holds === "rating" ? "ratings" : typeof holds === "object" ? holds.oneOf : null;
    return list === null || list === "recommendations" || list === "languages" ? [] : [{ field, list }];
  });
  const records = recordsOf(table);
  const changes = lists.flatMap(({ field, list }) => {
    const wordOf = translation(list, before.words, input.words);
    return records.flatMap((record): readonly CellChange<string>[] => {
      const cell = record.cell(field);
      const word =
        cell?.formula === undefined
          ? wordOf.get(
              String(cell?.value ?? "")
                .trim()
                .toLowerCase(),
            )
          : undefined;
      return word === undefined ? [] : [{ row: record.row, field, content: word }];
    });
  });
  return changeCells(table, [...changes, ...textsOf(table, before, input)]);
}

function translation(
  list: Exclude<ChoiceList, "recommendations">,
  from: Words,
  to: Words,
): ReadonlyMap<string, string> {
  const [before, after] = [choiceWords(list, from), choiceWords(list, to)];
  const words = before.map((word, index) => [word.toLowerCase(), after[index] ?? word] as const);
  return new Map([...words, [from.sheets.noMeasure.toLowerCase(), to.sheets.noMeasure]]);
}

function textsOf(table: OwnTable, before: LayoutInput, input: LayoutInput): readonly CellChange<string>[] {
  if (table.key === "rules") return ruleWords(table, before, input);
  if (table.key === "actions") return endlessWords(table, input.words.language);
  if (table.key === "settings") return settingWords(table, before.words, input.words);
  return table.key === "corrections" ? correctionWords(input) : [];
}

/** The first word of a Due cell without a last day, by which formulas know it; what stands behind it stays as it was typed. */
const endlessWords = (table: OwnTable, to: Language): readonly CellChange<string>[] =>
  recordsOf(table).flatMap((record) =>
    ["due", "revisedDue"].flatMap((field): readonly CellChange<string>[] => {
      const text = record.text(field);
      const kind = endlessInTable(text, other(to));
      if (kind === null) return [];
      const behind = text.slice(ENDLESS[other(to)][kind].length);
      return [{ row: record.row, field, content: `${ENDLESS[to][kind]}${behind}` }];
    }),
  );

const bodyOf = ({ block }: OwnTable, index: number): Block => ({
  row: block.row + 1,
  column: block.column + index,
  rows: block.rows - 1,
  columns: 1,
});

/** What somebody typed over a formula is theirs: it is told (F56), and stays. */
const isTypedOver = (content: CellContent): boolean =>
  content !== null && content !== "" && typeof content !== "object";

function formulaEdits(table: OwnTable, input: LayoutInput): readonly Edit[] {
  const columns = columnsOfTable(table, input);
  return table.fields.flatMap((field, index): readonly Edit[] => {
    const formula = columns.find((column) => column.field === field)?.formula;
    const block = bodyOf(table, index);
    if (field === null || formula === undefined || block.rows < 1) return [];
    const before = contentsAt(table.sheet, block.row, block.column, block.rows, 1);
    const after = before.map(([content = null]): CellContent[] => [isTypedOver(content) ? content : { formula }]);
    return [{ kind: "setCells", sheet: table.sheet.name, block, before, after }];
  });
}

/** Colours follow the words of the cells, and dropdowns offer the words of the language. */
function lookEdits(table: OwnTable, before: LayoutInput, input: LayoutInput): readonly Edit[] {
  const { sheet, fields } = table;
  const [from, to] = [columnsOfTable(table, before), columnsOfTable(table, input)];
  const single = table.key === "settings" ? settingLists(table, before.words, input.words) : [];
  const ofColumns = fields.flatMap((field, index): readonly Edit[] => {
    const [one, next] = [from, to].map((columns) => columns.find((column) => column.field === field));
    const block = bodyOf(table, index);
    if (field === null || block.rows < 1) return [];
    const [off, on] = [one?.rules ?? [], next?.rules ?? []];
    const lists = ownLists(table, index, before.words, input.words) ?? [
      one?.validation ?? null,
      next?.validation ?? null,
    ];
    return [
      ...(same(off, on) ? [] : [{ kind: "setFormatRules", sheet: sheet.name, block, before: off, after: on } as const]),
      ...(same(...lists)
        ? []
        : [{ kind: "setValidation", sheet: sheet.name, block, before: lists[0], after: lists[1] } as const]),
    ];
  });
  return [...ofColumns, ...single];
}

/** Dropdowns of closed lists, as their columns are described. */
function ownLists(table: OwnTable, index: number, from: Words, to: Words): [Validation, Validation] | null {
  const holds = described(table, index)?.holds;
  if (table.description.life === "paper" || typeof holds !== "object" || holds.oneOf === "recommendations") return null;
  return [choicesOf(holds.oneOf, from), choicesOf(holds.oneOf, to)];
}

const same = (one: unknown, next: unknown): boolean => JSON.stringify(one) === JSON.stringify(next);
