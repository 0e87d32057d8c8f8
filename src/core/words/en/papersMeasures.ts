import type { MeasureWords } from "../measureWords";

const NEEDED = "it takes a baseline and a target with their days, or two readings, as figures in one unit";

export const measure: MeasureWords = {
  reading: "Reading",
  targetLine: "Target line",
  inUnit: (heading, unit) => `${heading}, ${unit}`,
  withoutChart: (without, of) => {
    if (of === 1) return `The measure is not drawn: ${NEEDED}.`;
    if (without === of) return `None of the ${String(of)} measures is drawn: ${NEEDED}.`;
    return `${String(without)} of the ${String(of)} measures ${without === 1 ? "is" : "are"} not drawn: ${NEEDED}.`;
  },
  chart: ({ name, asOf, readings, target, onLine }) => {
    const read = readings.map(({ figure, day }) => `${figure} on ${day}`).join(", ");
    const to = target === null ? "no target line" : `target ${target.figure} by ${target.day}`;
    const line = onLine === null ? "" : `; the target line is at ${onLine.figure} on ${onLine.day}`;
    return `${name}. Readings to ${asOf}: ${read === "" ? "none" : read}; ${to}${line}.`;
  },
};
