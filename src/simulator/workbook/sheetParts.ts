import { cellKey } from "../../ooxml/workbookChanges";
import type {
  CellStyle,
  ChartContents,
  DrawnContents,
  NoteContents,
  Rectangle,
  SheetContents,
  ValidationRule,
} from "../../ooxml/workbookContents";

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
  /** Of a chart of the file: its references as they are now. */
  references?: readonly string[];
  options?: Map<string, unknown>;
};

export const simulatedChart = (chart: ChartContents, id: string): SimulatedChart => ({
  ...chart,
  id,
  series: [...chart.series],
  ...(chart.origin && { references: chart.origin.references }),
});

/** Where a note or a thread of comments is now. */
export interface SimulatedNote {
  readonly row: number;
  readonly column: number;
  readonly origin: NoteContents;
}

/** What the file hangs on the cells of a sheet, besides charts: it goes with them, and the product knows nothing of it. */
export interface Attached {
  /** By cell. */
  readonly notes: Map<number, SimulatedNote>;
  drawn: readonly DrawnContents[];
}

export const attachedTo = ({ notes, drawn }: SheetContents): Attached => ({
  notes: new Map(notes.map((origin) => [cellKey(origin.row, origin.column), { ...placeOf(origin), origin }])),
  drawn,
});

const placeOf = ({ row, column }: NoteContents): Pick<NoteContents, "row" | "column"> => ({ row, column });
