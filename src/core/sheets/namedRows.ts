import { parseAddress, type CellPlace } from "../snapshot/address";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../snapshot/workbookSnapshot";

/** Rows of a sheet that a formula or a defined name speaks of: without all of them it would say #REF!. */
export interface RowsNamed {
  readonly first: number;
  readonly last: number;
  /** The cell of the formula; of a defined name the cell that it stands for. */
  readonly by: CellPlace;
  readonly formula: string;
}

/** Names of ours that stand for a row only while a step is under way. */
const OF_A_STEP = /^ActionPlanRow_/iu;

const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?\d+:\$?\d+`;
const QUALIFIED = new RegExp(
  String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(${CELLS})(?![\p{L}\p{N}_.(])`,
  "giu",
);
const PLAIN = new RegExp(String.raw`(?<![\p{L}\p{N}_.!'$:\]])(${CELLS})(?![\p{L}\p{N}_.(!:\]])`, "giu");

const withoutTexts = (formula: string): string => formula.replace(/"[^"]*"/gu, '""');

type Rows = Pick<RowsNamed, "first" | "last">;

function rowsOf(reference: string): Rows | null {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  const row = (text: string): number => (/^\d+$/u.test(text) ? Number(text) - 1 : (parseAddress(text)?.row ?? -1));
  const [one, other] = [row(from), row(to)];
  return one < 0 || other < 0 ? null : { first: Math.min(one, other), last: Math.max(one, other) };
}

/** The rows of a sheet in the references of a formula; those without a sheet count where it stands on the same. */
function rowsIn(formula: string, sheet: string, isOnSheet: boolean): readonly Rows[] {
  const text = withoutTexts(formula);
  const qualified = [...text.matchAll(QUALIFIED)].flatMap(([, quoted, plain, cells = ""]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
    return name.toLowerCase() === sheet.toLowerCase() ? [cells] : [];
  });
  const plain = isOnSheet ? [...text.replace(QUALIFIED, "").matchAll(PLAIN)].map(([, cells = ""]) => cells) : [];
  return [...qualified, ...plain].flatMap((cells) => rowsOf(cells) ?? []);
}

/**
 * The rows of a sheet that other formulas and defined names speak of; of those on the sheet itself only what somebody typed
 * there counts: ours go with what they stand in.
 */
export function rowsNamed(
  { name }: SheetSnapshot,
  { sheets, names }: WorkbookSnapshot,
  isTheirs: (row: number, column: number) => boolean,
): readonly RowsNamed[] {
  const found: RowsNamed[] = [];
  for (const sheet of sheets) {
    const isOnSheet = sheet.name === name;
    const { used } = sheet;
    for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1)
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        const formula = cellAt(sheet, row, column)?.formula;
        if (formula === undefined || (isOnSheet ? !isTheirs(row, column) : !formula.includes("!"))) continue;
        const by = { sheet: sheet.name, row, column };
        found.push(...rowsIn(formula, name, isOnSheet).map((rows) => ({ ...rows, by, formula })));
      }
  }
  for (const { name: called, formula } of names.filter((one) => !OF_A_STEP.test(one.name)))
    found.push(
      ...rowsIn(formula, name, false).map((rows) => ({
        ...rows,
        by: { sheet: name, row: rows.first, column: 0 },
        formula: `${called} ${formula}`,
      })),
    );
  return found;
}

/** Those of which no row would be left. */
export const allGone = (named: readonly RowsNamed[], isGone: (row: number) => boolean): readonly RowsNamed[] =>
  named.filter(({ first, last }) => {
    for (let row = first; row <= last; row += 1) if (!isGone(row)) return false;
    return true;
  });
