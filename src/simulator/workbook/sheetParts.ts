import type { CellStyle, ChartContents, Rectangle, ValidationRule } from "../../ooxml/workbookContents";

/** A conditional format while it is being put together: the rule comes after the format was added. */
export interface SimulatedRule {
  readonly id: string;
  block: Rectangle;
  /** null until a rule was set. */
  equals: string | null;
  style: CellStyle;
}

export interface SimulatedValidation {
  readonly block: Rectangle;
  /** null while only what stands beside the rule was given. */
  readonly rule: ValidationRule | null;
  /** What Excel keeps beside the rule, as it was given. */
  readonly ignoreBlanks?: boolean;
  readonly errorAlert?: unknown;
  readonly prompt?: unknown;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
export type SimulatedSeries = Open<ChartContents["series"][number]> & { hasDataLabels?: boolean };

/** A chart; what the file cannot hold of it (gridlines, the legend's side) lives in `options`. */
export type SimulatedChart = Omit<Open<ChartContents>, "series"> & {
  readonly id: string;
  series: SimulatedSeries[];
  options?: Map<string, unknown>;
};
