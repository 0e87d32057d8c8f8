import type { Standing } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import { parseAddress } from "../snapshot/address";
import { cellAt } from "../snapshot/workbookSnapshot";
import type { CorrectionColumn } from "../words/sheetsWords";
import type { Work } from "../steps/work";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { Edit } from "./changeSet";
import { contentOf } from "./compareCells";
import { choiceText, codeOf, textInSheet } from "./correctionTexts";
import { bodyRows, bodyText, TABLE_NAMES, type OwnTable } from "./ownTables";
import { linkTo, placeText } from "./placeText";
import { readCorrections, type CorrectionTexts } from "./readCorrections";
import { layoutTable, TABLE_ROW, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { cutText } from "./textFitting";

/** The rows that are to stand: what is in force, then what has lost its place, then what nobody could read. */
export function correctionRows(input: LayoutInput): readonly CorrectionTexts[] {
  const { corrections = [], unplaced = [] } = input.recognition;
  return [
    ...[...corrections, ...unplaced].map((correction) => textsOf(correction, input)),
    ...readCorrections(input.snapshot).unreadable.map(({ texts }) => texts),
  ];
}

function textsOf(correction: Standing, { words }: LayoutInput): CorrectionTexts {
  const { kind, anchor } = correction;
  return {
    about: words.corrections.about[kind],
    sheet: anchor?.sheet ?? "",
    cell: anchor?.cell ?? "",
    text: cutText(textInSheet(correction), words.sheets.cutMark),
    read: anchor?.read ? choiceText(kind, anchor.read, words) : "",
    choice: choiceText(kind, codeOf(correction), words),
  };
}

/** What a row says, wherever the cell it is about has moved. */
const saying = ({ about, sheet, text, choice }: CorrectionTexts): string => [about, sheet, text, choice].join("\n");

/** The rows that the table does not say yet. */
export function correctionsNotIn(input: LayoutInput, rows: readonly CorrectionTexts[]): readonly CorrectionTexts[] {
  const { corrections, unreadable } = readCorrections(input.snapshot);
  const told = [...corrections.map((one) => textsOf(one, input)), ...unreadable.map(({ texts }) => texts)];
  const known = new Set(told.map(saying));
  return rows.filter((row) => !known.has(saying(row)));
}

/** Clears the choice in every row that is not in force any more, in a table whose rows are to stay where they are. */
export function clearedChoices(input: LayoutInput): readonly Edit[] {
  const wanted = new Set(correctionRows(input).map(saying));
  return readCorrections(input.snapshot).corrections.flatMap((one): readonly Edit[] => {
    const { keptAt } = one.anchor ?? {};
    const sheet = input.snapshot.sheets.find(({ name }) => name === keptAt?.sheet);
    if (!keptAt || !sheet || wanted.has(saying(textsOf(one, input)))) return [];
    const block = { row: keptAt.row, column: keptAt.column, rows: 1, columns: 1 };
    const before = contentOf(cellAt(sheet, keptAt.row, keptAt.column));
    return [{ kind: "setCells", sheet: sheet.name, block, before: [[before]], after: [[null]] }];
  });
}

function placeOf({ sheet, cell }: CorrectionTexts): CellPlace | null {
  const at = parseAddress(cell);
  return at && sheet !== "" ? { sheet, row: at.row, column: at.column } : null;
}

export function correctionColumns(input: LayoutInput): readonly Column<CorrectionTexts>[] {
  const { headings, findingTip } = input.words.sheets;
  const theirs = new Set<string>(input.snapshot.sheets.map(({ name }) => name));
  const column = (key: CorrectionColumn, width: number): Column<CorrectionTexts> => ({
    heading: headings.corrections[key],
    width,
    style: "body",
    content: (texts) => textContent(texts[key]),
  });
  return [
    column("about", 12),
    column("sheet", 24),
    {
      ...column("cell", 8),
      style: "link",
      link: (texts) => {
        const place = placeOf(texts);
        return place && theirs.has(place.sheet) ? linkTo(place, findingTip(placeText(place))) : null;
      },
    },
    { ...column("text", 44), style: "bodyStrong" },
    column("read", 22),
    column("choice", 26),
  ];
}

const layoutRows = (input: LayoutInput, rows: readonly CorrectionTexts[]): Work<SheetLayout> =>
  layoutTable(input, {
    key: "corrections",
    tableName: TABLE_NAMES.corrections,
    columns: correctionColumns(input),
    rows,
  });

/** PlanCorrections: what the user said about the sheets, in words, to be read, changed and taken back there (T11). */
export const layoutCorrections = (input: LayoutInput): Work<SheetLayout> => layoutRows(input, correctionRows(input));

/** PlanCorrections as it stands, so that only what differs is written. */
export function correctionsAsTheyStand(input: LayoutInput, table: OwnTable): Work<SheetLayout> {
  const rows = Array.from({ length: bodyRows(table) }, (_, row): CorrectionTexts => {
    const text = (column: number): string => bodyText(table, row, column);
    return { about: text(0), sheet: text(1), cell: text(2), text: text(3), read: text(4), choice: text(5) };
  });
  return layoutRows(
    input,
    rows.filter((texts) => Object.values(texts).some((text) => text !== "")),
  );
}

/** Whether the table still has our columns where we put them; others may stand to the right of them. */
export const correctionsAreOurs = ({ block, headings }: OwnTable): boolean =>
  block.row === TABLE_ROW &&
  block.column === 0 &&
  [english, welsh].some(({ sheets }) =>
    Object.values(sheets.headings.corrections).every((heading, index) => headings[index] === heading),
  );
