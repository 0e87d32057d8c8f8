const NEEDED = "it takes a baseline and a target with their days, or two readings, as figures in one unit";

interface FigureInWords {
  readonly figure: string;
  readonly day: string;
}

/** The words of the charts of measures. */
export const measure = {
  reading: "Reading",
  targetLine: "Target line",
  inUnit: (heading: string, unit: string): string => `${heading}, ${unit}`,
  /** Of so many measures so many cannot be drawn. */
  withoutChart: (without: number, of: number): string => {
    if (of === 1) return `The measure is not drawn: ${NEEDED}.`;
    if (without === of) return `None of the ${String(of)} measures is drawn: ${NEEDED}.`;
    return `${String(without)} of the ${String(of)} measures ${without === 1 ? "is" : "are"} not drawn: ${NEEDED}.`;
  },
  /** What a chart shows, in figures; `onLine` is where the line to the target is on the day of the last reading. */
  chart: ({
    name,
    asOf,
    readings,
    target,
    onLine,
  }: {
    readonly name: string;
    readonly asOf: string;
    readonly readings: readonly FigureInWords[];
    readonly target: FigureInWords | null;
    readonly onLine: FigureInWords | null;
  }): string => {
    const read = readings.map(({ figure, day }) => `${figure} on ${day}`).join(", ");
    const to = target === null ? "no target line" : `target ${target.figure} by ${target.day}`;
    const line = onLine === null ? "" : `; the target line is at ${onLine.figure} on ${onLine.day}`;
    return `${name}. Readings to ${asOf}: ${read === "" ? "none" : read}; ${to}${line}.`;
  },
};

export type MeasureWords = typeof measure;
