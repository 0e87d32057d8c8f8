import type { CorrectionInForce } from "../recognise/recognition";
import type { CellPlace } from "../snapshot/address";
import { parseAddress } from "../snapshot/address";
import { cellAt } from "../snapshot/workbookSnapshot";
import type { Work } from "../steps/work";
import { CORRECTIONS } from "../tables/corrections";
import { findOwnTable, recordsOf } from "../tables/records";
import type { Edit } from "../changes/changeSet";
import { contentOf } from "../changes/compareCells";
import { choiceText, codeOf, textInSheet } from "./correctionTexts";
import { createSheet } from "./createSheet";
import { growTable } from "./growTable";
import { linkTo, placeText } from "./placeText";
import { readCorrections, type CorrectionTexts } from "./readCorrections";
import { layoutTable, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import type { CellChange } from "./tableCells";
import { tableColumns } from "./tableColumns";
import { cutText } from "./textFitting";

/** The rows that are to stand: what is in force, then what has lost its place, then what nobody could read. */
function correctionRows(input: LayoutInput): readonly CorrectionTexts[] {
  const { corrections = [], unplaced = [] } = input.recognition;
  return [
    ...[...corrections, ...unplaced].map((correction) => textsOf(correction, input)),
    ...readCorrections(input.snapshot).unreadable.map(({ texts }) => texts),
  ];
}

function textsOf(correction: CorrectionInForce, { words }: LayoutInput): CorrectionTexts {
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
const rowText = ({ about, sheet, text, choice }: CorrectionTexts): string => [about, sheet, text, choice].join("\n");

/** The rows that the table does not say yet. */
function correctionsNotIn(input: LayoutInput, rows: readonly CorrectionTexts[]): readonly CorrectionTexts[] {
  const { corrections, unreadable } = readCorrections(input.snapshot);
  const listed = [...corrections.map((one) => textsOf(one, input)), ...unreadable.map(({ texts }) => texts)];
  const known = new Set(listed.map(rowText));
  return rows.filter((row) => !known.has(rowText(row)));
}

/** Clears the choice in every row that is not in force any more, in a table whose rows are to stay where they are. */
function clearedChoices(input: LayoutInput): readonly Edit[] {
  const wanted = new Set(correctionRows(input).map(rowText));
  return readCorrections(input.snapshot).corrections.flatMap((one): readonly Edit[] => {
    const { keptAt } = one.anchor ?? {};
    const sheet = input.snapshot.sheets.find(({ name }) => name === keptAt?.sheet);
    if (!keptAt || !sheet || wanted.has(rowText(textsOf(one, input)))) return [];
    const block = { row: keptAt.row, column: keptAt.column, rows: 1, columns: 1 };
    const before = contentOf(cellAt(sheet, keptAt.row, keptAt.column));
    return [{ kind: "setCells", sheet: sheet.name, block, before: [[before]], after: [[null]] }];
  });
}

function placeOf({ sheet, cell }: CorrectionTexts): CellPlace | null {
  const at = parseAddress(cell);
  return at && sheet !== "" ? { sheet, row: at.row, column: at.column } : null;
}

/** The rows in force in the words of the sheet, for a table that is to change its language. */
export function correctionWords(input: LayoutInput): readonly CellChange<string>[] {
  const table = findOwnTable(input.snapshot, "corrections");
  if (!table) return [];
  const rowOf = new Map(readCorrections(input.snapshot).corrections.map((one) => [one.anchor?.keptAt?.row, one]));
  return recordsOf(table).flatMap((record): readonly CellChange<string>[] => {
    const correction = rowOf.get(record.place("choice")?.row);
    if (!correction) return [];
    const { about, read, choice } = textsOf(correction, input);
    return [
      { row: record.row, field: "about", content: textContent(about) },
      { row: record.row, field: "read", content: textContent(read) },
      { row: record.row, field: "choice", content: textContent(choice) },
    ];
  });
}

function correctionColumns(input: LayoutInput): readonly Column<CorrectionTexts>[] {
  const { findingTip } = input.words.sheets;
  const theirs = new Set<string>(input.snapshot.sheets.map(({ name }) => name));
  return tableColumns(CORRECTIONS, input, {
    about: { content: ({ about }) => textContent(about) },
    sheet: { content: ({ sheet }) => textContent(sheet) },
    cell: {
      content: ({ cell }) => textContent(cell),
      link: (texts) => {
        const place = placeOf(texts);
        return place && theirs.has(place.sheet) ? linkTo(place, findingTip(placeText(place))) : null;
      },
    },
    text: { content: ({ text }) => textContent(text) },
    read: { content: ({ read }) => textContent(read) },
    choice: { content: ({ choice }) => textContent(choice) },
  });
}

/** PlanCorrections: what the user said about the sheets, in words, to be read, changed and taken back there (T11). */
export const layoutCorrections = (input: LayoutInput): Work<SheetLayout> =>
  layoutTable(input, { table: CORRECTIONS, columns: correctionColumns(input), rows: correctionRows(input) });

/** No correction, no table. A correction that is added gets a row; of one taken back the choice is cleared. */
export function* correctionEdits(input: LayoutInput): Work<readonly Edit[]> {
  const table = findOwnTable(input.snapshot, "corrections");
  const rows = correctionRows(input);
  if (!table) return rows.length === 0 ? [] : createSheet(yield* layoutCorrections(input));
  return [
    ...clearedChoices(input),
    ...(yield* growTable(table, correctionColumns(input), correctionsNotIn(input, rows))),
  ];
}
