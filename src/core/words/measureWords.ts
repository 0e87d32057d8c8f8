interface FigureInWords {
  readonly figure: string;
  readonly day: string;
}

/** The words of the charts of measures. */
export interface MeasureWords {
  readonly reading: string;
  readonly targetLine: string;
  readonly inUnit: (heading: string, unit: string) => string;
  /** Of so many measures so many cannot be drawn. */
  readonly withoutChart: (without: number, of: number) => string;
  /** What a chart shows, in figures; `onLine` is where the line to the target is on the day of the last reading. */
  readonly chart: (shown: {
    readonly name: string;
    readonly asOf: string;
    readonly readings: readonly FigureInWords[];
    readonly target: FigureInWords | null;
    readonly onLine: FigureInWords | null;
  }) => string;
}
