import type { CalculationCell } from "./calculation";
import type { EngineValue } from "./engine";
import type { Template } from "./formulaTemplates";
import type { PlainValue } from "./plainValues";

/** A formula of the workbook and what the engine was told about it. */
export interface PlacedFormula {
  cell: CalculationCell;
  asked: Asked;
  template: Template | null;
  /** What it says when it takes no engine; undefined when it does. */
  plain: PlainValue | undefined;
  /** What `text` was made of. */
  written: Template | null;
  /** In A1 references, with its "="; null when the engine cannot be given it. */
  text: string | null;
  /** The engine turned out not to be able to do it. */
  isLeft: boolean;
  /** It would hold up everything else, so the engine is not given it. */
  takesLong: boolean;
  /** The value it was last said to have: the cell may hold that one, though the list it came in has an older one. */
  lastValue: EngineValue | null;
}

/** Why a formula is worked out: something it needs has changed, or its cell never had a result. Null: it is not. */
export type Asked = "consequence" | "noResult" | null;

/** What a calculation asks of a sheet. */
export interface FormulaSheet {
  readonly name: string;
  formulaAt(row: number, column: number): PlacedFormula | undefined;
  cellAt(row: number, column: number): CalculationCell | undefined;
}
